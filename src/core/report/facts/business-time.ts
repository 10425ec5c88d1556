import { type CompiledCalendar, hoursInForce } from '../../time/compile-calendar.ts';
import type { Instant } from '../../time/instant.ts';
import { elapsed } from '../../time/open-time.ts';
import { workingDaysBetween } from '../../time/working-days.ts';

/** Calendars as reports ask them. `opened` picks the version that was in force; `undefined`: no such calendar. */
export type BusinessTime = {
  readonly elapsed: (calendar: string, opened: Instant, from: Instant, to: Instant) => number | undefined;
  readonly workingDays: (calendar: string, opened: Instant, from: Instant, to: Instant) => number | undefined;
};

export function createBusinessTime(calendars: ReadonlyMap<string, CompiledCalendar>): BusinessTime {
  const hours = (id: string, opened: Instant) => {
    const calendar = calendars.get(id);
    return calendar === undefined ? undefined : hoursInForce(calendar, opened);
  };
  return {
    elapsed: (id, opened, from, to) => {
      const timetable = hours(id, opened);
      return timetable === undefined ? undefined : elapsed(timetable, from, to);
    },
    workingDays: (id, opened, from, to) => {
      const timetable = hours(id, opened);
      return timetable === undefined ? undefined : workingDaysBetween(timetable, from, to);
    },
  };
}
