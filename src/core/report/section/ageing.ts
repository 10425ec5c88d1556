import type { RecordKind } from '../../record/record.ts';
import type { Instant } from '../../time/instant.ts';
import { isOpen, type LedgerFacts } from '../facts/record-facts.ts';
import { KINDS, PRIORITIES } from './counts.ts';

const DAY = 86_400;

/** Whole days of 24 hours since opening, both bounds included; the last bucket has no end. */
const BUCKETS = [
  { from_days: 0, to_days: 1 },
  { from_days: 2, to_days: 5 },
  { from_days: 6, to_days: 10 },
  { from_days: 11, to_days: 30 },
  { from_days: 31, to_days: 90 },
  { from_days: 91, to_days: null },
] as const;

export type Ageing = {
  readonly of: RecordKind;
  readonly buckets: readonly {
    readonly from_days: number;
    readonly to_days: number | null;
    readonly count: number;
    readonly by_priority: readonly { readonly priority: string; readonly count: number }[];
  }[];
  /** Open records without a journal entry for at least so many days. */
  readonly untouched: readonly { readonly days: number; readonly count: number }[];
};

export function ageing(ledger: LedgerFacts, asOf: Instant, untouchedDays: readonly number[]): readonly Ageing[] {
  return KINDS.map((kind) => ageingOf(kind, ledger, asOf, untouchedDays));
}

function ageingOf(of: RecordKind, ledger: LedgerFacts, asOf: Instant, untouchedDays: readonly number[]): Ageing {
  const open = openOfKind(of, ledger).map((each) => ({
    priority: each.priority,
    days: Math.floor((asOf - each.opened) / DAY),
    idle: asOf - each.touched,
  }));
  return {
    of,
    buckets: BUCKETS.map(({ from_days, to_days }) => {
      const inside = open.filter(({ days }) => days >= from_days && (to_days === null || days <= to_days));
      const by_priority = PRIORITIES.map((priority) => ({
        priority,
        count: inside.filter((each) => each.priority === priority).length,
      }));
      return { from_days, to_days, count: inside.length, by_priority };
    }),
    untouched: untouchedDays.map((days) => ({ days, count: open.filter(({ idle }) => idle >= days * DAY).length })),
  };
}

function openOfKind(kind: RecordKind, ledger: LedgerFacts) {
  switch (kind) {
    case 'incident':
      return ledger.incidents.filter(isOpen);
    case 'request':
      return ledger.requests.filter(isOpen);
    case 'problem':
      return ledger.problems.filter(isOpen);
    case 'change':
      return ledger.changes.filter(isOpen);
  }
}
