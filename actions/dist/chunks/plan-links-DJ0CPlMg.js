import { E as applyEdits } from "./apply-plan-BZQYouOe.js";
import { n as recordToJson, t as fieldToJson } from "./record-json-C6QMlX3B.js";
import { a as twoSidedLinks, c as linkCycles, i as obstacles, l as placeKey, n as compareIds, r as indexRecords, u as placesOnCycles } from "./check-links-nTJHd_w9.js";
import { n as ownLinks, s as relations, t as idsAt } from "./stated-links-CfJ3cf4k.js";
// src/core/links/link-changes.ts
/** The records after the changes; those that are not touched are the same objects. */
function applyChanges(entries, changes) {
	const touched = byRecord(changes);
	return entries.map((entry) => {
		const own = touched.get(entry.record.id);
		if (own === void 0) return entry;
		const applied = applyEdits(recordToJson(entry.record), editsFor(entry, own));
		if (!applied.ok) throw new Error(`links of ${entry.path} cannot be edited: ${applied.reason}`);
		return {
			...entry,
			record: applied.value
		};
	});
}
/** The changes as edits of files, in the order of the ids. */
function toFilePlan(changes, index) {
	return {
		effects: [...byRecord(changes)].sort(([a], [b]) => compareIds(a, b)).flatMap(([id, own]) => {
			const entry = index.get(id);
			return entry === void 0 ? [] : [{
				kind: "edit_record",
				path: entry.path,
				edits: editsFor(entry, own)
			}];
		}),
		summary: [...changes].sort(compareChanges).map(toLine)
	};
}
function byRecord(changes) {
	const touched = /* @__PURE__ */ new Map();
	for (const change of changes) {
		const own = touched.get(change.id);
		if (own === void 0) touched.set(change.id, [change]);
		else own.push(change);
	}
	return touched;
}
/** A list or map that nothing is left in goes altogether. */
function editsFor(entry, changes) {
	const fields = [...new Set(changes.map((change) => change.field))];
	const idsOf = new Map(fields.map((field) => [field, idsAfter(entry, field, changes)]));
	if (![...Object.keys(entry.record.links ?? {}), ...fields].some((field) => (idsOf.get(field) ?? idsAt(entry, field)).length > 0)) return [{
		op: "remove",
		pointer: "/links"
	}];
	return [...idsOf].map(([field, ids]) => {
		const pointer = `/links/${field}`;
		if (ids.length === 0) return {
			op: "remove",
			pointer
		};
		return {
			op: "set",
			pointer,
			value: isList(entry, field) ? ids : fieldToJson(ids[0])
		};
	});
}
/** What is added stands behind what was there, in the order of the numbers. */
function idsAfter(entry, field, changes) {
	const own = changes.filter((change) => change.field === field);
	const gone = new Set(own.filter((change) => change.op === "remove").map((change) => change.target));
	const added = own.filter((change) => change.op === "add").map((change) => change.target);
	const kept = idsAt(entry, field).filter((id) => !gone.has(id));
	return [.../* @__PURE__ */ new Set([...kept, ...added.sort(compareIds)])];
}
function isList(entry, field) {
	return (relations[entry.kind][field]?.most ?? 1) > 1;
}
function compareChanges(a, b) {
	return compareIds(a.id, b.id) || compareIds(a.target, b.target);
}
function toLine({ id, field, target, op, because }) {
	return `${id} links.${field}: ${target} ${op === "add" ? "added" : "removed"}, as ${because}`;
}
// src/core/links/plan-links.ts
/**
* What brings both sides of every link to the same: where `before` had both sides and one is gone, the other goes
* too; any other one-sided link is completed. What contradicts, leads in a circle, or has no room stays as it is.
*/
function planLinks({ after, before }) {
	const index = indexRecords(after);
	const oneSided = twoSidedLinks(ownLinks(index), index).filter((link) => !link.isMirrored);
	const removed = planRemovals(before === void 0 ? [] : oneSided.filter(wasMirroredIn(indexRecords(before))));
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
export { applyChanges as n, toFilePlan as r, planLinks as t };
