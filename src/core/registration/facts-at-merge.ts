import type { DecisionFacts, Review } from '../approval/facts.ts';

/** The facts as they were at an instant: what was said later is not yet there, dismissals of later not yet made. */
export function factsAt(facts: DecisionFacts, at: string): DecisionFacts {
  const reviews = facts.reviews.flatMap((review) => reviewAt(review, at));
  const { base_changed_at: changed, counts } = facts.pull_request;
  return {
    ...facts,
    now: at,
    reviews,
    waivers: facts.waivers.filter((waiver) => waiver.at <= at),
    emergency: facts.emergency !== null && facts.emergency.at <= at ? facts.emergency : null,
    pull_request: {
      ...facts.pull_request,
      draft: false,
      base_changed_at: changed !== null && changed > at ? null : changed,
      counts: { ...counts, reviews: reviews.length },
    },
  };
}

function reviewAt(review: Review, at: string): readonly Review[] {
  if (review.submitted_at !== null && review.submitted_at > at) return [];
  const { dismissed, ...given } = review;
  if (dismissed === undefined || dismissed.at <= at) return [review];
  return [{ ...given, state: dismissed.was }];
}
