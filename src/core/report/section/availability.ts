import type { Service } from '../../config/configuration.ts';
import { type Instant, parseInstant, toInstant } from '../../time/instant.ts';
import { type Interval, union } from '../../time/interval.ts';
import type { BusinessTime } from '../facts/business-time.ts';
import { phaseOf } from '../facts/phase.ts';
import type { LedgerFacts, RecordFacts } from '../facts/record-facts.ts';
import type { Share } from '../figure/figure.ts';
import type { Period } from '../period/period.ts';
import { compareText } from './record-row.ts';

/** How far one service kept what is promised of it, in one period up to the as-of. */
export type Availability = {
  readonly service: string;
  readonly period: string;
  readonly target_percent: number;
  /** Seconds in which it was there, of all in which it was to be. */
  readonly available: Share;
  readonly met: boolean;
  readonly outages: readonly { readonly id: string; readonly seconds: number }[];
};

type Facts = {
  readonly services: ReadonlyMap<string, Service>;
  readonly ledger: LedgerFacts;
  readonly businessTime: BusinessTime;
  readonly asOf: Instant;
};

/**
 * Each service with a commitment, by period. Down is the union of its outages, as far as they fall into the calendar
 * of the commitment; times that overlap count once. A calendar that does not exist gives no row.
 */
export function availability(facts: Facts, periods: readonly Period[]): readonly Availability[] {
  const promised = [...facts.services].sort(([a], [b]) => compareText(a, b));
  return promised.flatMap(([id, { availability: promise }]) => {
    if (promise === undefined) return [];
    const outages = facts.ledger.incidents
      .filter(({ service }) => service === id)
      .map((each) => ({ id: each.id, spans: outagesOf(each, facts.asOf) }))
      .filter(({ spans }) => spans.length > 0);
    return periods.flatMap((period) => {
      const measured = measure(outages, period, { facts, calendar: promise.calendar });
      if (measured === undefined) return [];
      const { target_percent } = promise;
      const { numerator, denominator } = measured.available;
      const met = numerator * 100 >= target_percent * denominator;
      return [{ service: id, period: period.id, target_percent, met, ...measured }];
    });
  });
}

/** When a service was down by one incident: what `outage` says, else while one of high impact was open. */
function outagesOf({ kind, record, spells }: RecordFacts<'incident'>, asOf: Instant): readonly Interval[] {
  const { outage, impact, major } = record;
  if (outage !== undefined) return toSpan(parseInstant(outage.start), parseInstant(outage.end ?? '') ?? asOf, asOf);
  if (impact !== 'high') return [];
  const restored = parseInstant(major?.service_restored_at ?? '') ?? asOf;
  const open = spells.filter(({ state }) => phaseOf(kind, state) === 'open');
  return union(open.flatMap(({ from, until }) => toSpan(from, toInstant(Math.min(until ?? asOf, restored)), asOf)));
}

function toSpan(from: Instant | undefined, to: Instant, asOf: Instant): readonly Interval[] {
  const end = toInstant(Math.min(to, asOf));
  return from === undefined || end <= from ? [] : [{ from, to: end }];
}

type Outages = readonly { readonly id: string; readonly spans: readonly Interval[] }[];

function measure(
  outages: Outages,
  period: Period,
  { facts, calendar }: { readonly facts: Facts; readonly calendar: string | undefined },
): Pick<Availability, 'available' | 'outages'> | undefined {
  const whole = { from: period.from, to: toInstant(Math.max(period.from, Math.min(period.to, facts.asOf))) };
  const secondsOf = ({ from, to }: Interval): number | undefined =>
    calendar === undefined ? to - from : facts.businessTime.elapsed(calendar, from, from, to);
  const denominator = secondsOf(whole);
  if (denominator === undefined) return undefined;
  const sum = (spans: readonly Interval[]) =>
    union(spans.flatMap((span) => within(span, whole))).reduce((total, span) => total + (secondsOf(span) ?? 0), 0);
  const down = sum(outages.flatMap(({ spans }) => spans));
  const told = outages.map(({ id, spans }) => ({ id, seconds: sum(spans) })).filter(({ seconds }) => seconds > 0);
  return { available: { as: 'share', numerator: denominator - down, denominator }, outages: told };
}

function within({ from, to }: Interval, whole: Interval): readonly Interval[] {
  const both = { from: toInstant(Math.max(from, whole.from)), to: toInstant(Math.min(to, whole.to)) };
  return both.from < both.to ? [both] : [];
}
