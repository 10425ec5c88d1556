import type { IssueFacts } from '../../intake/issue-facts.ts';
import type { Entry } from '../../ledger/ledger.ts';

export type ForgeState = 'open' | 'completed' | 'not_planned';

/** How the issue of a record should stand: the record decides. */
export function stateForRecord({ record }: Entry): ForgeState {
  switch (record.state) {
    case 'resolved':
    case 'fulfilled':
    case 'closed':
      return isDuplicate(record) ? 'not_planned' : 'completed';
    case 'cancelled':
    case 'rejected':
      return 'not_planned';
    default:
      return 'open';
  }
}

function isDuplicate(record: Entry['record']): boolean {
  return 'resolution' in record && record.resolution?.code === 'duplicate';
}

/** The forge knows more reasons than two; what it closed for none of them counts as completed. */
export function stateOfIssue({ state, state_reason }: IssueFacts): ForgeState {
  if (state === 'open') return 'open';
  return state_reason === 'not_planned' ? 'not_planned' : 'completed';
}

/** Closed by somebody to whom it is not done: withdrawn, or the same as another. */
export function isGivenUp({ state_reason }: IssueFacts): boolean {
  return state_reason === 'not_planned' || state_reason === 'duplicate';
}
