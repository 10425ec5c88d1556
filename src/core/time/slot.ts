import type { WeeklyHours } from './calendar.ts';
import { WEEKDAYS } from './civil-date.ts';

/** Seconds of a local day; `to` is above `from` and, for an overnight slot, above 86,400. */
export type Slot = { readonly from: number; readonly to: number };

/** The slots of Monday to Sunday. */
export type WeekOfSlots = readonly (readonly Slot[])[];

const SLOT = /^([01]\d|2[0-3]):([0-5]\d)-(?:([01]\d|2[0-3]):([0-5]\d)|24:00)$/;
const DAY = 86_400;

/** Reads `08:00-12:00`. An end before the start lies on the next day. Same start and end is neither: `undefined`. */
export function parseSlot(text: string): Slot | undefined {
  const parts = SLOT.exec(text);
  if (parts === null) return undefined;
  const from = Number(parts[1]) * 3600 + Number(parts[2]) * 60;
  const to = parts[3] === undefined ? DAY : Number(parts[3]) * 3600 + Number(parts[4]) * 60;
  if (to === from) return undefined;
  return { from, to: to > from ? to : to + DAY };
}

const TIME_OF_DAY = /^([01]\d|2[0-3]):([0-5]\d)$/;

/** Reads `16:00` into seconds of the day. */
export function parseTimeOfDay(text: string): number | undefined {
  const parts = TIME_OF_DAY.exec(text);
  return parts === null ? undefined : Number(parts[1]) * 3600 + Number(parts[2]) * 60;
}

/** Slots that cannot be read are left out; `checkCalendar` has said so before. */
export function parseSlots(texts: readonly string[]): readonly Slot[] {
  return texts.map(parseSlot).filter((slot) => slot !== undefined);
}

export function parseWeek(hours: 'always' | WeeklyHours): WeekOfSlots {
  if (hours === 'always') return WEEKDAYS.map(() => [{ from: 0, to: DAY }]);
  return WEEKDAYS.map((weekday) => parseSlots(hours[weekday] ?? []));
}
