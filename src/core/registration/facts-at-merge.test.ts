import { describe, expect, test } from 'vitest';
import type { DecisionFacts, Review } from '../approval/facts.ts';
import { factsAt } from './facts-at-merge.ts';

const MERGED = '2026-11-23T10:00:00Z';
const EARLIER = '2026-11-23T09:59:59Z';
const LATER = '2026-11-23T10:00:01Z';
const user = { id: 7, login: 'mia', type: 'User' };

function reviewsAt(...reviews: readonly Review[]): readonly Review[] {
  const counts = { commits: 1, changed_paths: 1, reviews: reviews.length };
  const pull_request = { draft: true, base_changed_at: LATER, counts };
  const facts = { reviews, pull_request, waivers: [], emergency: null };
  const { reviews: found, pull_request: pull } = factsAt(facts as unknown as DecisionFacts, MERGED);
  expect(pull).toMatchObject({ draft: false, base_changed_at: null, counts: { reviews: found.length } });
  return found;
}

const review = (over: Partial<Review>): Review => ({
  ...{ id: 1, user, state: 'APPROVED', commit_id: null, submitted_at: EARLIER },
  ...over,
});

describe('the facts at the merge', () => {
  const cases = [
    { name: 'hold a review of before', at: EARLIER, count: 1 },
    { name: 'hold a review of that very second', at: MERGED, count: 1 },
    { name: 'leave out a review of after', at: LATER, count: 0 },
  ];
  for (const { name, at, count } of cases)
    test(name, () => expect(reviewsAt(review({ submitted_at: at }))).toHaveLength(count));

  test('know a dismissal of before', () => {
    const dismissed = { was: 'APPROVED', by: user, at: EARLIER } as const;
    expect(reviewsAt(review({ state: 'DISMISSED', dismissed }))).toMatchObject([{ state: 'DISMISSED' }]);
  });

  test('do not know a dismissal of after', () => {
    const dismissed = { was: 'APPROVED', by: user, at: LATER } as const;
    const [found] = reviewsAt(review({ state: 'DISMISSED', dismissed }));
    expect(found).toEqual(review({}));
  });
});
