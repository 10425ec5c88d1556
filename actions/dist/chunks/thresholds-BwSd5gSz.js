// src/core/similarity/thresholds.ts
const DEFAULTS = {
	window_days: 30,
	at_least: 3,
	closeness_percent: 30
};
function similarityThresholds(organisation) {
	const { window_days, at_least, closeness_percent } = {
		...DEFAULTS,
		...organisation?.similarity
	};
	return {
		windowDays: window_days,
		atLeast: at_least,
		closeness: closeness_percent / 100
	};
}
/** Of one service and category so much less is enough. */
const SAME_CATEGORY_SHARE = 2 / 3;
export { similarityThresholds as n, SAME_CATEGORY_SHARE as t };
