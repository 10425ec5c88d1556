import type { CalendarHours } from './calendar.ts';
import { type CivilDay, parseCivilDay, toCivilDay, weekdayIndex } from './civil-date.ts';
import { type Instant, parseInstant } from './instant.ts';
import { type Interval, subtract, union } from './interval.ts';
import { parseSlots, parseWeek, type Slot, type WeekOfSlots } from './slot.ts';
import type { ZoneClock } from './zone.ts';

/** One version of a calendar's hours, read into numbers. */
export type HoursRules = {
  readonly zone: string;
  readonly week: WeekOfSlots;
  readonly holidays: ReadonlySet<CivilDay>;
  readonly openings: ReadonlyMap<CivilDay, readonly Slot[]>;
  readonly closures: readonly Interval[];
};

/** Reads a version; dates, slots and instants that cannot be read are left out, `checkCalendar` reports them. */
export function readHours(hours: CalendarHours): HoursRules {
  const openings = new Map<CivilDay, readonly Slot[]>();
  for (const opening of hours.openings ?? []) {
    const day = parseCivilDay(opening.date);
    if (day !== undefined) openings.set(day, [...(openings.get(day) ?? []), ...parseSlots(opening.hours)]);
  }
  return {
    zone: hours.zone,
    week: parseWeek(hours.hours),
    holidays: new Set((hours.holidays ?? []).map(({ date }) => parseCivilDay(date)).filter((day) => day !== undefined)),
    openings,
    closures: union((hours.closures ?? []).flatMap(({ from, to }) => readInterval(from, to))),
  };
}

function readInterval(fromText: string, toText: string): readonly Interval[] {
  const [from, to] = [parseInstant(fromText), parseInstant(toText)];
  return from === undefined || to === undefined ? [] : [{ from, to }];
}

/**
 * When work that begins on `day` is open: its own slots to their ends, also past midnight. So a night shift belongs to
 * the day on which it begins, and the open time of a span is the union of the shifts of its days and the day before.
 */
export function shiftOf(rules: HoursRules, zone: ZoneClock, day: CivilDay): readonly Interval[] {
  const place = (slot: Slot): Interval => ({
    from: zone.instantOf(day, slot.from),
    to: zone.instantOf(day, slot.to),
  });
  const weekly = union((rules.week[weekdayIndex(day)] ?? []).map(place));
  const kept = subtract(weekly, holidaysFrom(rules, zone, day));
  const extra = rules.openings.get(day);
  const open = extra === undefined ? kept : union([...kept, ...extra.map(place)]);
  return rules.closures.length === 0 ? open : subtract(open, rules.closures);
}

/** The holidays that a shift of `day` can meet: its own day and the next. */
function holidaysFrom(rules: HoursRules, zone: ZoneClock, day: CivilDay): readonly Interval[] {
  if (rules.holidays.size === 0) return [];
  const met = [day, toCivilDay(day + 1)].filter((one) => rules.holidays.has(one));
  return union(met.map((one) => ({ from: zone.instantOf(one, 0), to: zone.instantOf(one, 86_400) })));
}

/** From here on nothing but the weekly hours applies: the end of the last holiday, opening and closure. */
export function endOfExceptions(rules: HoursRules): Instant {
  const days = [...rules.holidays, ...rules.openings.keys()].map((day) => (day + 3) * 86_400);
  const latest = [...days, ...rules.closures.map((one) => one.to)];
  return latest.reduce((a, b) => Math.max(a, b), 0) as Instant;
}
