import { n as toFilePlan, t as applyChanges } from "./link-changes-BWiSv-7j.js";
import { c as placesOnCycles, n as obstacles, o as linkCycles, r as twoSidedLinks, s as placeKey } from "./check-links-BfefcGRr.js";
import { n as indexRecords } from "./record-index-CsfJ7-It.js";
import { n as ownLinks, t as idsAt } from "./stated-links-CfJ3cf4k.js";
// src/core/links/plan-links.ts
/**
* What brings both sides of every link to the same: where `before` or `settled` had both sides and one is gone, the
* other goes too; any other one-sided link is completed. What contradicts, leads in a circle, or has no room stays as it is.
*/
function planLinks({ after, before, settled }) {
	const index = indexRecords(after);
	const oneSided = twoSidedLinks(ownLinks(index), index).filter((link) => !link.isMirrored);
	const earlier = oneSided.length === 0 ? [] : [before ?? [], settled ?? []].map(indexRecords);
	const removed = planRemovals(oneSided.filter((link) => earlier.some((records) => wasMirroredIn(records)(link))));
	const left = applyChanges(after, removed);
	return toFilePlan([...removed, ...planCompletions(left)], index);
}
function wasMirroredIn(before) {
	return ({ by, link, on, mirror }) => {
		const [oldBy, oldOn] = [before.get(by.record.id), before.get(on.record.id)];
		if (oldBy === void 0 || oldOn === void 0) return false;
		return idsAt(oldBy, link.field).includes(on.record.id) && idsAt(oldOn, mirror).includes(by.record.id);
	};
}
function planRemovals(withdrawn) {
	return withdrawn.map(({ by, link, on, mirror }) => ({
		id: by.record.id,
		field: link.field,
		target: on.record.id,
		op: "remove",
		because: `${on.record.id} no longer names it in ${mirror}`
	}));
}
function planCompletions(entries) {
	const index = indexRecords(entries);
	const links = ownLinks(index);
	const onCycle = placesOnCycles(linkCycles(links));
	return [...obstacles(twoSidedLinks(links, index))].filter(([{ by, link }, obstacle]) => obstacle === void 0 && !onCycle.has(placeKey(by, link))).map(([{ by, link, on, mirror }]) => ({
		id: on.record.id,
		field: mirror,
		target: by.record.id,
		op: "add",
		because: `${by.record.id} names it in ${link.field}`
	}));
}
export { planLinks as t };
