import type { ClockFacts } from '../facts/clock-facts.ts';
import { type LedgerFacts, type RecordFacts, wasOpenAt } from '../facts/record-facts.ts';
import type { TimeTo } from '../facts/time-to.ts';
import { type Durations, durations, type Share } from '../figure/figure.ts';
import { compliance, isPromise } from '../kpi/sla-kpis.ts';
import { contains, type Period } from '../period/period.ts';
import { compareText } from './record-row.ts';

/** Incidents of one service in one period. */
export type ServiceReading = {
  readonly service: string;
  readonly opened: number;
  readonly resolved: number;
  /** Open at the end of the period. */
  readonly backlog: number;
  readonly met: Share;
  readonly time_to_resolve: Durations;
};

export type ServiceReadings = { readonly period: string; readonly rows: readonly ServiceReading[] };

type Input = {
  readonly ledger: LedgerFacts;
  readonly clocks: readonly ClockFacts[];
  readonly times: readonly TimeTo[];
};

/** A row for each service with an incident opened, resolved or open in the period; resolution targets of SLAs only. */
export function serviceReadings(input: Input, periods: readonly Period[]): readonly ServiceReadings[] {
  const clocks = input.clocks.filter(
    (each) => each.clock.target === 'resolution' && each.facts.kind === 'incident' && isPromise(each),
  );
  const services = [...new Set(input.ledger.incidents.map(({ service }) => service))].sort(compareText);
  const incidents = groupByService(input.ledger.incidents, (each) => each.service);
  const clocksOf = groupByService(clocks, ({ facts }) => facts.service);
  const timesOf = groupByService(input.times, ({ facts }) => facts.service);
  return periods.map((period) => ({
    period: period.id,
    rows: services
      .map((service) => {
        const own = incidents.get(service) ?? [];
        const met = compliance(clocksOf.get(service) ?? [], period);
        return { ...readingOf(service, own, timesOf.get(service) ?? [], period), met };
      })
      .filter(({ opened, resolved, backlog }) => opened + resolved + backlog > 0),
  }));
}

function readingOf(service: string, incidents: readonly RecordFacts[], times: readonly TimeTo[], period: Period) {
  const ended = times.filter(({ end }) => contains(period, end));
  return {
    service,
    opened: incidents.filter(({ opened }) => contains(period, opened)).length,
    resolved: ended.length,
    backlog: incidents.filter((each) => wasOpenAt(each, period.to)).length,
    time_to_resolve: durations(
      'wall',
      ended.map(({ wall }) => wall),
    ),
  };
}

function groupByService<Item>(items: readonly Item[], serviceOf: (item: Item) => string): ReadonlyMap<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(serviceOf(item));
    if (group === undefined) groups.set(serviceOf(item), [item]);
    else group.push(item);
  }
  return groups;
}
