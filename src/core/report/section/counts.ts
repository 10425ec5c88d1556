import { statesOf } from '../../lifecycle/lifecycle-of.ts';
import type { RecordKind } from '../../record/record.ts';
import { isCounted, isOpen, type LedgerFacts } from '../facts/record-facts.ts';

export const PRIORITIES = ['P1', 'P2', 'P3', 'P4', 'P5'] as const;

export type KindCounts = {
  readonly kind: RecordKind;
  /** All records of the kind: those counted by state, the cancelled ones, and the duplicates. */
  readonly total: number;
  readonly open: number;
  readonly open_by_priority: readonly { readonly priority: string; readonly count: number }[];
  /** Every state of the lifecycle in its order, cancelled left out; duplicates are in none. */
  readonly by_state: readonly { readonly state: string; readonly count: number }[];
  readonly cancelled: number;
  readonly duplicates: number;
};

export const KINDS: readonly RecordKind[] = ['incident', 'request', 'problem', 'change'];

export function countsByKind({ all }: LedgerFacts): readonly KindCounts[] {
  return KINDS.map((kind) => {
    const ofKind = all.filter((each) => each.kind === kind);
    const counted = ofKind.filter(isCounted);
    const open = counted.filter(isOpen);
    const states = statesOf(kind).filter((state) => state !== 'cancelled');
    return {
      kind,
      total: ofKind.length,
      open: open.length,
      open_by_priority: PRIORITIES.map((priority) => ({
        priority,
        count: open.filter((each) => each.priority === priority).length,
      })),
      by_state: states.map((state) => ({ state, count: counted.filter((each) => each.state === state).length })),
      cancelled: ofKind.filter(({ phase, isDuplicate }) => phase === 'cancelled' && !isDuplicate).length,
      duplicates: ofKind.filter(({ isDuplicate }) => isDuplicate).length,
    };
  });
}
