import type { Account, Review } from './facts.ts';

/** What a person has to say in the end, and in which review. */
export type Verdict = {
  readonly review: Review;
  /** `null` where the account was deleted. */
  readonly account: Account | null;
  readonly says: 'approves' | 'refuses' | 'nothing';
  /** A refusal that was dismissed; whether by somebody entitled is judged with the steps. */
  readonly dismissal: 'none' | 'of_refusal' | 'unknown';
};

/**
 * One verdict for each person: their last review that approves, refuses or was dismissed. Comments change nothing; a
 * dismissal leaves nothing, and what was said before it stays dead. Reviews of deleted accounts stand alone.
 */
export function foldReviews(reviews: readonly Review[]): readonly Verdict[] {
  const last = new Map<string, Review>();
  for (const review of reviews.filter(isDecisive).toSorted(byTime)) {
    const key = review.user === null ? `review ${review.id}` : `user ${review.user.id}`;
    last.set(key, review);
  }
  return [...last.values()].map(toVerdict).toSorted((a, b) => a.review.id - b.review.id);
}

function isDecisive({ state }: Review): boolean {
  return state !== 'COMMENTED' && state !== 'PENDING';
}

/** By time, then by number. Where the time is not known a refusal is taken for the last word, an approval for the first. */
function byTime(a: Review, b: Review): number {
  const [timeA, timeB] = [timeOf(a), timeOf(b)];
  if (timeA !== timeB) return timeA < timeB ? -1 : 1;
  return a.id - b.id;
}

function timeOf({ submitted_at, state }: Review): string {
  return submitted_at ?? (state === 'APPROVED' ? '0' : '9999-12-31T23:59:59Z');
}

function toVerdict(review: Review): Verdict {
  const { state, user: account } = review;
  switch (state) {
    case 'APPROVED':
      return { review, account, says: 'approves', dismissal: 'none' };
    case 'CHANGES_REQUESTED':
      return { review, account, says: 'refuses', dismissal: 'none' };
    case 'DISMISSED':
      return { review, account, says: 'nothing', dismissal: dismissalOf(review) };
    case 'COMMENTED':
    case 'PENDING':
      return { review, account, says: 'nothing', dismissal: 'none' };
  }
}

/** Without its time nobody can tell what it comes after. */
function dismissalOf({ dismissed, submitted_at }: Review): Verdict['dismissal'] {
  if (dismissed === undefined || submitted_at === null) return 'unknown';
  return dismissed.was === 'CHANGES_REQUESTED' ? 'of_refusal' : 'none';
}
