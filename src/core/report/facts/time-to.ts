import type { RecordKind } from '../../record/record.ts';
import type { Instant } from '../../time/instant.ts';
import type { BusinessTime } from './business-time.ts';
import type { ClockFacts, ClockTarget } from './clock-facts.ts';
import type { RecordFacts } from './record-facts.ts';

/** How long it took from opening to an end, in whole seconds, counted three ways. */
export type TimeTo = {
  readonly facts: RecordFacts;
  readonly end: Instant;
  readonly wall: number;
  /** `undefined` where the calendar is not known. */
  readonly business: number | undefined;
  readonly businessLessHold: number | undefined;
};

export type CalendarOf = (facts: RecordFacts, target: ClockTarget) => string | undefined;

/** The calendar of the record's own clock on that target; without one, the organisation's. */
export function calendarFinder(clocks: readonly ClockFacts[], organisation: string | undefined): CalendarOf {
  const byTarget = new Map(clocks.map(({ clock }) => [`${clock.record} ${clock.target}`, clock.calendar]));
  return (facts, target) => byTarget.get(`${facts.id} ${target}`) ?? organisation;
}

const END_TARGET: Readonly<Record<RecordKind, ClockTarget>> = {
  incident: 'resolution',
  request: 'fulfilment',
  problem: 'resolution',
  change: 'fulfilment',
};

/** From opening to the last resolution; nothing for what is open. */
export function timeToResolve(
  facts: RecordFacts,
  calendarOf: CalendarOf,
  businessTime: BusinessTime,
): TimeTo | undefined {
  if (facts.resolved === undefined) return undefined;
  return timeTo({ facts, end: facts.resolved, calendar: calendarOf(facts, END_TARGET[facts.kind]) }, businessTime);
}

type End = { readonly facts: RecordFacts; readonly end: Instant; readonly calendar: string | undefined };

export function timeTo({ facts, end, calendar }: End, businessTime: BusinessTime): TimeTo {
  const open = (from: Instant, to: Instant): number | undefined =>
    calendar === undefined ? undefined : businessTime.elapsed(calendar, facts.opened, from, to);
  const business = open(facts.opened, end);
  return { facts, end, wall: end - facts.opened, business, businessLessHold: lessHold(facts, end, business, open) };
}

function lessHold(
  facts: RecordFacts,
  end: Instant,
  business: number | undefined,
  open: (from: Instant, to: Instant) => number | undefined,
): number | undefined {
  let left = business;
  for (const spell of facts.spells) {
    if (spell.state !== 'on_hold' || spell.from >= end || left === undefined) continue;
    left -= open(spell.from, earlier(spell.until, end)) ?? 0;
  }
  return left;
}

function earlier(one: Instant | undefined, other: Instant): Instant {
  return one !== undefined && one < other ? one : other;
}
