import type { ScheduleConfig } from '../config/configuration.ts';
import { type CivilDay, toCivilDay, WEEKDAYS, weekdayIndex } from '../time/civil-date.ts';
import { type Instant, parseInstant, toInstant } from '../time/instant.ts';
import { type Interval, union } from '../time/interval.ts';
import { parseSlots } from '../time/slot.ts';
import { type LoadZone, type ZoneClock, zoneClock } from '../time/zone.ts';

export type Maintenance = NonNullable<ScheduleConfig['maintenance']>[number];

const DAY = 86_400;

/** The times of a maintenance window that meet `span`, whole; `undefined` where its time zone does not exist. */
export function timesOf(maintenance: Maintenance, span: Interval, loadZone: LoadZone): readonly Interval[] | undefined {
  // Two days each side: slots run past midnight, and days of a zone begin up to 14 hours off.
  const [from, to] = [toInstant(span.from - 2 * DAY), toInstant(span.to + 2 * DAY)];
  const rules = loadZone(maintenance.zone, from, to);
  if (rules === undefined) return undefined;
  const wall = zoneClock(rules);
  const days = daysBetween(wall.dayAt(from), wall.dayAt(to));
  const recurring = days.flatMap((day) => slotsOn(maintenance, day, wall));
  return union([...recurring, ...oneOff(maintenance)]).filter((one) => one.to > span.from && one.from < span.to);
}

function daysBetween(first: CivilDay, last: CivilDay): readonly CivilDay[] {
  return Array.from({ length: last - first + 1 }, (_, at) => toCivilDay(first + at));
}

function slotsOn({ weekly, monthly }: Maintenance, day: CivilDay, wall: ZoneClock): readonly Interval[] {
  const weekday = WEEKDAYS[weekdayIndex(day)];
  const isWeekly = weekly?.days.some((one) => one === weekday) === true;
  const isMonthly = monthly !== undefined && monthly.day === weekday && isNth(day, monthly.nth);
  const hours = [...(isWeekly ? (weekly?.hours ?? []) : []), ...(isMonthly ? monthly.hours : [])];
  return parseSlots(hours).map((slot) => ({
    from: wall.instantOf(day, slot.from),
    to: wall.instantOf(day, slot.to),
  }));
}

/** The first of its weekday in the month is number 1; the last is number -1, too. */
function isNth(day: CivilDay, nth: number): boolean {
  const ofMonth = new Date(day * DAY * 1000).getUTCDate();
  if (nth === -1) return new Date((day + 7) * DAY * 1000).getUTCDate() <= 7;
  return Math.ceil(ofMonth / 7) === nth;
}

function oneOff({ windows = [] }: Maintenance): readonly Interval[] {
  return windows.flatMap(({ start, end }) => toInterval(start, end));
}

/** A span between two instants, where both are some and the second is the later. */
export function toInterval(start: string, end: string): readonly Interval[] {
  const [from, to]: readonly (Instant | undefined)[] = [parseInstant(start), parseInstant(end)];
  return from === undefined || to === undefined || to <= from ? [] : [{ from, to }];
}
