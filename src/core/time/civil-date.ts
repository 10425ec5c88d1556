import { isCivilDate } from './instant.ts';

/** A date without time or zone, as days since 1970-01-01. */
export type CivilDay = number & { readonly __unit: 'civil-days' };

export const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

const DATE = /^(\d{4})-(\d\d)-(\d\d)$/;

/** Reads `2026-12-25`; a date that does not exist is `undefined`. */
export function parseCivilDay(text: string): CivilDay | undefined {
  const parts = DATE.exec(text);
  if (parts === null) return undefined;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return isCivilDate(year, month, day) ? ((Date.UTC(year, month - 1, day) / 86_400_000) as CivilDay) : undefined;
}

export function formatCivilDay(day: CivilDay): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

export function toCivilDay(daysSinceEpoch: number): CivilDay {
  return daysSinceEpoch as CivilDay;
}

/** 0 is Monday, 6 is Sunday, in the order of `WEEKDAYS`. Day 0 of the epoch was a Thursday. */
export function weekdayIndex(day: CivilDay): number {
  return (((day + 3) % 7) + 7) % 7;
}
