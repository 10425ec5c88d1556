import { n as isSameJson } from "./json-CaPr7KL-.js";
import { r as trackedFields } from "./tracked-fields-CLwPbqWa.js";
// src/core/journal/record-fields.ts
/** The tracked fields as the record's own keys state them. */
function trackedValues(record, kind) {
	const stated = record;
	const values = {};
	for (const name of Object.keys(trackedFields[kind])) {
		const value = Object.hasOwn(stated, name) ? stated[name] : void 0;
		if (value !== void 0) values[name] = value;
	}
	return values;
}
/** What an entry must `set` to get from one to the other, `null` for what goes; `undefined` where they are the same. */
function toSet(from, to, kind) {
	const set = {};
	for (const name of Object.keys(trackedFields[kind])) {
		const [before, after] = [from[name], to[name]];
		if (after === void 0 && before !== void 0) set[name] = null;
		if (after !== void 0 && (before === void 0 || !isSameJson(before, after))) set[name] = after;
	}
	return Object.keys(set).length === 0 ? void 0 : set;
}
/** The record with other tracked fields and state; what is not tracked stays. */
function withTracked(record, kind, state, fields) {
	const kept = Object.entries(record).filter(([name]) => !Object.hasOwn(trackedFields[kind], name));
	return {
		...Object.fromEntries(kept),
		...fields,
		state
	};
}
// src/core/priority/priority.ts
/** The priority by the matrix alone; `undefined` without impact or urgency. */
function computePriority(of, matrix) {
	if (of.impact === void 0 || of.urgency === void 0) return void 0;
	return matrix[of.impact][of.urgency];
}
/** The priority that the record should carry: the override where there is one, else the matrix. */
function expectedPriority(of, matrix) {
	return of.priority_override?.value ?? computePriority(of, matrix);
}
export { withTracked as a, trackedValues as i, expectedPriority as n, toSet as r, computePriority as t };
