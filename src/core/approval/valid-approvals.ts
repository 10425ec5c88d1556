import { parseInstant } from '../time/instant.ts';
import type { Contributors } from './contributors.ts';
import type { IgnoredReview, IgnoredWhy } from './decision.ts';
import { type Account, canWrite, digestAt, permissionOf, type ResolvedFacts, type Review, short } from './facts.ts';
import type { Verdict } from './fold-reviews.ts';
import { type Directory, isBotAccount } from './people.ts';

/** An approval that counts wherever its giver belongs to the group. */
export type Approval = { readonly review: Review; readonly account: Account; readonly at: string };

export type ReviewFacts = {
  readonly facts: ResolvedFacts;
  readonly directory: Directory;
  readonly contributors: Contributors;
};

export type SortedApprovals = { readonly valid: readonly Approval[]; readonly ignored: readonly IgnoredReview[] };

/** Which approvals count at all, by account, so that the order of reviews does not matter, and why the others do not. */
export function sortApprovals(verdicts: readonly Verdict[], of: ReviewFacts): SortedApprovals {
  const judged = verdicts.filter(({ says }) => says !== 'refuses').map((verdict) => judge(verdict, of));
  return {
    valid: judged.filter((one) => 'account' in one).sort((a, b) => a.account.id - b.account.id),
    ignored: judged.filter((one) => 'why' in one),
  };
}

function judge({ review, account, says, dismissal }: Verdict, of: ReviewFacts): Approval | IgnoredReview {
  if (says === 'nothing') return ignoredReview(review, 'dismissed', dismissedWords(dismissal));
  if (account === null) return ignoredReview(review, 'deleted_account', 'nobody can tell who it was');
  for (const check of [checkPerson, checkContent, checkPermission]) {
    const fault = check(review, account, of);
    if (fault !== undefined) return ignoredReview(review, fault.why, fault.words);
  }
  const at = review.submitted_at;
  if (at === null || parseInstant(at) === undefined)
    return ignoredReview(review, 'unknown_time', 'nobody can tell when it was given');
  return { review, account, at };
}

export function ignoredReview({ id, user }: Review, why: IgnoredWhy, words: string): IgnoredReview {
  const who = user === null ? 'a deleted account' : `@${user.login}`;
  return { review: id, login: user?.login ?? null, why, says: `${who}: ${words}` };
}

function dismissedWords(dismissal: Verdict['dismissal']): string {
  return dismissal === 'none' ? 'the approval was dismissed' : 'the review was dismissed';
}

type Fault = { readonly why: IgnoredWhy; readonly words: string };
type Check = (review: Review, account: Account, of: ReviewFacts) => Fault | undefined;

const checkPerson: Check = (_, account, { directory, contributors }) => {
  if (isBotAccount(account, directory)) return { why: 'bot', words: `is not a person (${account.type})` };
  const excluded = contributors.exclusionOf(account);
  return excluded === undefined ? undefined : { why: excluded.why, words: excluded.says.replace(/^@\S+ /, '') };
};

/** Given on the present content: on the head itself, or on a commit of the same digest. */
const checkContent: Check = ({ commit_id, submitted_at }, _, { facts }) => {
  const { head, base_changed_at } = facts.pull_request;
  if (base_changed_at !== null && (submitted_at === null || submitted_at <= base_changed_at))
    return { why: 'base_changed', words: `given before the base became ${facts.pull_request.base.branch}` };
  if (commit_id === head) return undefined;
  const digest = commit_id === null ? null : digestAt(commit_id, facts);
  if (digest !== null && digest === digestAt(head, facts)) return undefined;
  return { why: 'stale', words: `stale: approved ${short(commit_id)}, head ${short(head)}` };
};

const checkPermission: Check = (_, account, { facts }) => {
  const permission = permissionOf(account, facts);
  if (canWrite(permission)) return undefined;
  if (permission === 'unknown')
    return { why: 'permission_unknown', words: 'what they may do in the repository could not be told' };
  return { why: 'permission_too_low', words: `has the permission ${permission}; approving takes write` };
};
