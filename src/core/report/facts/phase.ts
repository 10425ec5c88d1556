import type { RecordKind } from '../../record/record.ts';

/** What a state means to a count. `refused` are requests that were not approved: ended, but not done. */
export type Phase = 'open' | 'done' | 'refused' | 'cancelled';

const DONE: Readonly<Record<RecordKind, readonly string[]>> = {
  incident: ['resolved', 'closed'],
  request: ['fulfilled', 'closed'],
  problem: ['resolved', 'closed'],
  change: ['closed'],
};

export function phaseOf(kind: RecordKind, state: string): Phase {
  if (state === 'cancelled') return 'cancelled';
  if (state === 'rejected') return 'refused';
  return DONE[kind].includes(state) ? 'done' : 'open';
}
