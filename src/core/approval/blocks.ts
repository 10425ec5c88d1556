import type { Step } from './collect-steps.ts';
import type { Block, Reason } from './decision.ts';
import { type Account, canWrite, permissionOf, type Review, short } from './facts.ts';
import type { Verdict } from './fold-reviews.ts';
import { isBotAccount } from './people.ts';
import { type ClaimFacts, seatsOf } from './seat-claims.ts';
import type { ReviewFacts } from './valid-approvals.ts';

export type BlockFacts = ReviewFacts & { readonly steps: readonly Step[]; readonly claims: ClaimFacts };

export type Blocks = { readonly blocks: readonly Block[]; readonly reasons: readonly Reason[] };

/**
 * Refusals that stand: of whoever may approve a step or write, on older commits too, until the same person reviews
 * again, takes it back, or somebody who may approve dismisses it. Whose standing cannot be told blocks as an error.
 */
export function findBlocks(verdicts: readonly Verdict[], of: BlockFacts): Blocks {
  const found = verdicts.map((verdict) => judge(verdict, of));
  return {
    blocks: found.flatMap((one) => (one.block === undefined ? [] : [one.block])),
    reasons: found.flatMap((one) => (one.reason === undefined ? [] : [one.reason])),
  };
}

type Found = { readonly block?: Block; readonly reason?: Reason };

function judge({ review, account, says, dismissal }: Verdict, of: BlockFacts): Found {
  if (dismissal === 'unknown')
    return untold(review, 'was dismissed; nobody can tell whether it was a refusal, and by whom');
  const isDismissed = dismissal === 'of_refusal';
  if (says !== 'refuses' && !isDismissed) return {};
  const standing = account === null ? 'may' : standingOf(account, of);
  if (standing === 'may_not') return {};
  if (isDismissed && isLifted(review, of)) return {};
  if (standing === 'unknown')
    return untold(review, 'refuses, and what they may do in the repository could not be told');
  const by = isDismissed ? `; @${review.dismissed?.by?.login ?? 'somebody'} dismissed it without being entitled` : '';
  return refused(review, by);
}

/** A deleted account may have been anybody's. */
function standingOf(account: Account, of: BlockFacts): 'may' | 'may_not' | 'unknown' {
  if (isMember(account, of)) return 'may';
  const permission = permissionOf(account, of.facts);
  if (permission === 'unknown') return 'unknown';
  return canWrite(permission) ? 'may' : 'may_not';
}

function isMember(account: Account, { steps, claims }: BlockFacts): boolean {
  return steps.some((step) => seatsOf(account, claims.now, { step, facts: claims }).length > 0);
}

/** Lifted by the refuser, or by somebody who may approve a step themselves. */
function isLifted({ user, dismissed }: Review, of: BlockFacts): boolean {
  const by = dismissed?.by ?? null;
  if (by === null) return false;
  if (by.id === user?.id) return true;
  const mayApprove = !isBotAccount(by, of.directory) && of.contributors.exclusionOf(by) === undefined;
  return mayApprove && canWrite(permissionOf(by, of.facts)) && isMember(by, of);
}

function refused({ id, user, commit_id }: Review, more: string): Found {
  const who = user === null ? 'a deleted account' : `@${user.login}`;
  const says = `${who} asked for changes on ${short(commit_id)}${more}`;
  return {
    block: { login: user?.login ?? null, user_id: user?.id ?? null, review: id, commit: commit_id, says },
    reason: { state: 'failure', code: 'refused', says },
  };
}

function untold({ id, user }: Review, words: string): Found {
  const who = user === null ? 'a deleted account' : `@${user.login}`;
  return { reason: { state: 'error', code: 'refusal_untold', says: `the review ${id} of ${who} ${words}` } };
}
