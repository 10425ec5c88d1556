// src/core/registration/facts-at-merge.ts
/** The facts as they were at an instant: what was said later is not yet there, dismissals of later not yet made. */
function factsAt(facts, at) {
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
			counts: {
				...counts,
				reviews: reviews.length
			}
		}
	};
}
function reviewAt(review, at) {
	if (review.submitted_at !== null && review.submitted_at > at) return [];
	const { dismissed, ...given } = review;
	if (dismissed === void 0 || dismissed.at <= at) return [review];
	return [{
		...given,
		state: dismissed.was
	}];
}
export { factsAt as t };
