import { i as applyEdits } from "./apply-plan-CbIuiPHE.js";
import { n as recordToJson, t as fieldToJson } from "./record-json-C6QMlX3B.js";
import { t as compareIds } from "./record-index-CsfJ7-It.js";
import { s as relations, t as idsAt } from "./stated-links-CfJ3cf4k.js";
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
export { toFilePlan as n, applyChanges as t };
