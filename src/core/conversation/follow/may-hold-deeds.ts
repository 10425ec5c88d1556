import type { IssueFacts } from '../../intake/issue-facts.ts';
import type { Entry } from '../../ledger/ledger.ts';
import { sameLogin } from '../../lifecycle/role.ts';
import { stateForRecord } from './state-of-issue.ts';

/**
 * Whether somebody may have done something to an issue that the record does not know of. An open issue of an open
 * record, with the record's assignee, stands as it should: whatever was done there is answered or undone.
 */
export function mayHoldDeeds({ state, assignees }: IssueFacts, entry: Entry): boolean {
  if (state === 'closed' || stateForRecord(entry) !== 'open') return true;
  const { assignee } = entry.record;
  const [only, ...more] = assignees;
  if (assignee === undefined || only === undefined) return assignee !== only;
  return more.length > 0 || !sameLogin(assignee, only);
}
