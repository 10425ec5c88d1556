// src/core/links/record-index.ts
function indexRecords(entries) {
	const index = /* @__PURE__ */ new Map();
	for (const entry of entries) if (!index.has(entry.record.id)) index.set(entry.record.id, entry);
	return index;
}
/** Ids in the order of their numbers, those of one prefix together. */
function compareIds(a, b) {
	const prefixes = compareText(a.slice(0, 4), b.slice(0, 4));
	return prefixes !== 0 ? prefixes : Number(a.slice(4)) - Number(b.slice(4));
}
function compareText(a, b) {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}
export { indexRecords as n, compareIds as t };
