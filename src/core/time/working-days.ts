import { type CivilDay, toCivilDay } from './civil-date.ts';
import { type Instant, toInstant } from './instant.ts';
import type { WorkingDays } from './open-table.ts';
import { elapsed, nextOpen, searchForward } from './open-time.ts';
import { countNotAbove } from './sorted-search.ts';
import type { Timetable } from './timetable.ts';

/**
 * The same time of day `count` working days later, drawn into that day's hours. Outside of hours it counts from the
 * next opening. A working day is a date on which a shift begins; a night shift belongs to the date of its beginning.
 * `undefined` where there are not so many working days before 2200.
 */
export function addWorkingDays(timetable: Timetable, from: Instant, count: number): Instant | undefined {
  const start = nextOpen(timetable, from);
  if (start === undefined) return undefined;
  return onWorkingDay(timetable, start, (days) => {
    const today = dayOf(days, start);
    const goal = entry(days, today + count);
    if (goal === undefined) return undefined;
    const midnight = days.wall.instantOf(toCivilDay(days.day[today] ?? 0), 0);
    const sameTime = days.wall.instantOf(goal.day, start - midnight);
    return toInstant(Math.min(goal.closes, Math.max(goal.opens, sameTime)));
  });
}

export type DayEnd = {
  readonly endOf: 'same_day' | 'next_business_day';
  /** Seconds of the day; without it the last closing of the day is meant. */
  readonly at?: number;
};

/**
 * The end of the working day that `from` lies in, or of the first one after that date; or the given time on it.
 * Where that has passed, or no open time is left until then, it is the next working day's.
 */
export function endOfWorkingDay(timetable: Timetable, from: Instant, wanted: DayEnd): Instant | undefined {
  return onWorkingDay(timetable, from, (days) => {
    const today = dayOf(days, from);
    const inHours = (days.opens[today] ?? Number.POSITIVE_INFINITY) <= from;
    const date = inHours ? (days.day[today] ?? 0) : days.wall.dayAt(from);
    const first = wanted.endOf === 'same_day' ? today : countNotAbove(days.day, date);
    for (let index = Math.max(first, today); ; index += 1) {
      const day = entry(days, index);
      if (day === undefined) return undefined;
      const end = wanted.at === undefined ? day.closes : days.wall.instantOf(day.day, wanted.at);
      if (elapsed(timetable, from, end) > 0) return end;
    }
  });
}

/** Whole working days between two instants: how many closings of working days lie in (from, to]. */
export function workingDaysBetween(timetable: Timetable, from: Instant, to: Instant): number {
  if (to <= from) return 0;
  const { days } = timetable.covering(from, to);
  return countNotAbove(days.closes, to) - countNotAbove(days.closes, from);
}

function onWorkingDay(
  timetable: Timetable,
  from: Instant,
  ask: (days: WorkingDays) => Instant | undefined,
): Instant | undefined {
  return searchForward(timetable, from, timetable.lastPossiblyOpen, (table) => ask(table.days));
}

/** The working day that is not yet over at an instant. */
function dayOf(days: WorkingDays, at: Instant): number {
  return countNotAbove(days.closes, at);
}

function entry(days: WorkingDays, index: number) {
  const [day, opens, closes] = [days.day[index], days.opens[index], days.closes[index]];
  if (day === undefined || opens === undefined || closes === undefined) return undefined;
  return { day: day as CivilDay, opens: toInstant(opens), closes: toInstant(closes) };
}
