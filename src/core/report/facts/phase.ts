import { isDone } from '../../lifecycle/lifecycle-of.ts';
import type { RecordKind } from '../../record/record.ts';

/** What a state means to a count. `refused` are requests that were not approved: ended, but not done. */
export type Phase = 'open' | 'done' | 'refused' | 'cancelled';

export function phaseOf(kind: RecordKind, state: string): Phase {
  if (state === 'cancelled') return 'cancelled';
  if (state === 'rejected') return 'refused';
  return isDone(kind, state) ? 'done' : 'open';
}
