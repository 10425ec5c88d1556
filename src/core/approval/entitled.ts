import { parseInstant } from '../time/instant.ts';
import { type Account, canWrite, digestAt, permissionOf, type Said } from './facts.ts';
import { type GroupFacts, groupOf } from './groups.ts';
import { isAccountOf, isBotAccount } from './people.ts';
import type { ReviewFacts } from './valid-approvals.ts';

/** Why a comment that decides something does not count; `undefined` where it does: unedited, on the present content, by a person who may write. */
export function faultOfSaid(said: Said, { facts, directory }: ReviewFacts): string | undefined {
  const digest = digestAt(facts.pull_request.head, facts);
  const at = parseInstant(said.at);
  const now = parseInstant(facts.now);
  if (said.edited) return 'the comment was edited';
  if (digest === null || said.digest !== digest) return 'it was said of other content';
  if (said.reason.trim() === '') return 'it gives no reason';
  if (at === undefined || now === undefined || at > now) return 'its time is in the future';
  if (isBotAccount(said.by, directory)) return 'it was not said by a person';
  return canWrite(permissionOf(said.by, facts)) ? undefined : 'its author may not write to the repository';
}

/** Whether an account is in one of the groups. A group that is not known has nobody in it. */
export function isIn(account: Account, approvers: readonly string[], facts: GroupFacts): boolean {
  return approvers.some((approver) => {
    const group = groupOf([approver], facts);
    return group.ok && group.seats.some(({ key }) => isAccountOf(account, key));
  });
}
