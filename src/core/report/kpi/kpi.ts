import type { RecordKind } from '../../record/record.ts';
import type { Instant } from '../../time/instant.ts';
import type { BusinessTime } from '../facts/business-time.ts';
import type { ClockFacts } from '../facts/clock-facts.ts';
import type { LedgerFacts, RecordFacts } from '../facts/record-facts.ts';
import type { TimeTo } from '../facts/time-to.ts';
import type { Figure } from '../figure/figure.ts';
import type { Period } from '../period/period.ts';

/** Everything that a figure may be computed from, prepared once. */
export type KpiFacts = {
  readonly asOf: Instant;
  readonly ledger: LedgerFacts;
  readonly clocks: readonly ClockFacts[];
  /** Incidents with the first response that one of their response clocks saw. */
  readonly responses: readonly TimeTo[];
  readonly incidentTimes: readonly TimeTo[];
  readonly requestTimes: readonly TimeTo[];
  readonly problemTimes: readonly TimeTo[];
  readonly businessTime: BusinessTime;
  /** The organisation's own calendar. */
  readonly calendar: string | undefined;
};

/** What a number is, and how it is computed for a period. Ids are permanent. */
export type Kpi = {
  readonly id: string;
  readonly title: string;
  /** One or two sentences: what is counted of what. Shown beside the number. */
  readonly definition: string;
  /** Its aim: the key in `targets` of `config/gitsm.yaml`, and whether the figure should reach it or stay within it. */
  readonly aim?: { readonly target: string; readonly is: 'at_least' | 'at_most' };
  readonly measure: (facts: KpiFacts, period: Period) => Figure;
};

/** A figure over the last 28 days, and over each week and month of the model's periods, in their order. */
export type KpiReading = {
  readonly id: string;
  readonly of: RecordKind;
  readonly title: string;
  readonly definition: string;
  /** From `targets` of `config/gitsm.yaml`; `null` without one. */
  readonly target: { readonly percent: number; readonly is: 'at_least' | 'at_most' } | null;
  readonly last_28_days: Figure;
  readonly weeks: readonly Figure[];
  readonly months: readonly Figure[];
};

export function isOpenedIn(period: Period): (facts: RecordFacts) => boolean {
  return ({ opened }) => opened >= period.from && opened < period.to;
}

export function isResolvedIn(period: Period): (facts: RecordFacts) => boolean {
  return ({ resolved }) => resolved !== undefined && resolved >= period.from && resolved < period.to;
}

export function endedIn(times: readonly TimeTo[], period: Period): readonly TimeTo[] {
  return times.filter(({ end }) => end >= period.from && end < period.to);
}
