import { t as compareIds } from "./record-index-CsfJ7-It.js";
import { n as indexTexts } from "./suggestions-Ct6_Bd8D.js";
import { t as SAME_CATEGORY_SHARE } from "./thresholds-BwSd5gSz.js";
// src/core/similarity/recurrences.ts
/**
* What keeps coming back: incidents of one service, at least so many of them within the window, that are all like one
* in their midst. Alike are texts that are close, or less close and of one category; of what is left, incidents of one
* category, unless that is the category of every fourth. Those by their texts first, the most incidents first. Each
* incident is in one recurrence at most. `known` holds them and whatever else says how rare a word is.
*/
function findRecurrences(occurrences, thresholds, known = occurrences) {
	const index = indexTexts(known.map(({ text }) => text));
	return [...groupBy(occurrences, ({ service }) => service).values()].map(inOrder).flatMap((own) => {
		const tells = tellingCategories(own);
		const byText = clustersOf(own, textLikeness(own, {
			known,
			index,
			thresholds,
			tells
		}), thresholds);
		const taken = new Set(byText.flat());
		const left = own.filter((one) => !taken.has(one) && tells(one.category));
		const byCategory = clustersOf(left, categoryLikeness(left), thresholds);
		return [...byText.map((cluster) => toRecurrence(cluster, "text", index)), ...byCategory.map((cluster) => toRecurrence(cluster, "category", index))];
	}).sort(compareRecurrences);
}
function compareRecurrences(a, b) {
	if (a.by !== b.by) return a.by === "text" ? -1 : 1;
	return b.ids.length - a.ids.length || compareIds(a.first.id, b.first.id);
}
/** In few incidents a category can be that of most of them and still tell something. */
const FEW_INCIDENTS = 20;
/** Where every fourth incident of a service has the category, it says no more than the service does. */
function tellingCategories(own) {
	const most = Math.max(FEW_INCIDENTS, own.length / 4);
	const groups = groupBy(own, ({ category }) => category);
	return (category) => category !== void 0 && (groups.get(category)?.length ?? 0) <= most;
}
function textLikeness(own, { known, index, thresholds: { closeness }, tells }) {
	const members = new Set(own);
	const places = known.flatMap((one, at) => members.has(one) ? [at] : []);
	const alike = index.among(places);
	return (one) => alike(one.text, closeness * SAME_CATEGORY_SHARE).flatMap(({ at, closeness: close }) => {
		const other = known[at];
		if (other === void 0) return [];
		return close >= closeness || tells(one.category) && other.category === one.category ? [other] : [];
	});
}
function categoryLikeness(own) {
	const groups = groupBy(own, ({ category }) => category);
	return ({ category }) => groups.get(category) ?? [];
}
/** The biggest cluster round one incident, then the biggest of what is left, until none is big enough. */
function clustersOf(own, likeTo, thresholds) {
	const bySize = own.map((one) => inOrder(likeTo(one))).map((star) => ({
		star,
		dense: denseOf(star, thresholds)
	})).filter(({ dense }) => dense.length > 0).sort((a, b) => b.dense.length - a.dense.length);
	const taken = /* @__PURE__ */ new Set();
	const clusters = [];
	for (let next = bySize.shift(); next !== void 0; next = bySize.shift()) {
		const { star, dense } = next;
		if (dense.some((one) => taken.has(one))) {
			const left = denseOf(star.filter((one) => !taken.has(one)), thresholds);
			if (left.length > 0) insert(bySize, {
				star,
				dense: left
			});
			continue;
		}
		for (const one of dense) taken.add(one);
		clusters.push(dense);
	}
	return clusters;
}
/** Behind those that are as big. */
function insert(bySize, star) {
	const at = bySize.findIndex(({ dense }) => dense.length < star.dense.length);
	bySize.splice(at < 0 ? bySize.length : at, 0, star);
}
const DAY = 86400;
/** Those with enough others in one window; of a list in the order of time. */
function denseOf(star, { windowDays, atLeast }) {
	const isDense = /* @__PURE__ */ new Set();
	star.forEach((one, at) => {
		const last = star[at + atLeast - 1];
		if (last === void 0 || last.opened - one.opened >= windowDays * DAY) return;
		for (const member of star.slice(at, at + atLeast)) isDense.add(member);
	});
	return star.filter((one) => isDense.has(one));
}
function toRecurrence(cluster, by, index) {
	const [first] = cluster;
	const last = cluster.at(-1);
	if (first === void 0 || last === void 0) throw new Error("a recurrence of nothing");
	const category = commonest(cluster.flatMap((one) => one.category ?? []));
	return {
		service: first.service,
		...category === void 0 ? {} : { category },
		ids: cluster.map(({ id }) => id),
		first,
		last,
		by,
		words: index.common(cluster.map(({ text }) => text))
	};
}
function commonest(names) {
	return [...groupBy(names, (name) => name)].map(([name, own]) => ({
		name,
		count: own.length
	})).sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))[0]?.name;
}
function inOrder(cluster) {
	return cluster.toSorted((a, b) => a.opened - b.opened || compareIds(a.id, b.id));
}
function groupBy(items, keyOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const item of items) {
		const known = groups.get(keyOf(item));
		if (known === void 0) groups.set(keyOf(item), [item]);
		else known.push(item);
	}
	return groups;
}
export { findRecurrences as t };
