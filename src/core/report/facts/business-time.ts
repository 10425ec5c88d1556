import type { Instant, Seconds } from '../../time/instant.ts';

/** Calendars as reports ask them. `opened` picks the version that was in force; `undefined`: no such calendar. */
export type BusinessTime = {
  readonly elapsed: (calendar: string, opened: Instant, from: Instant, to: Instant) => Seconds | undefined;
  readonly workingDays: (calendar: string, opened: Instant, from: Instant, to: Instant) => number | undefined;
};
