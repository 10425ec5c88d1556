import { i as finding } from "./storable-text-BmVNsrtJ.js";
import { n as isSameJson } from "./json-CaPr7KL-.js";
import { i as lifecycleOf, n as isFinal } from "./lifecycle-of-Cap2MaQo.js";
import { n as PEOPLE } from "./role-BC_n5SgB.js";
import { n as trackedField, r as trackedFields } from "./tracked-fields-CamO7uzu.js";
import { a as staleIn, n as judgeMove, r as missingIn } from "./moves-Bzzn_riP.js";
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
// src/core/journal/judge-edit.ts
/** Judges a step by the lifecycle, and the fields that it changes by what is fixed in the state before it. */
function judgeEdit(edit) {
	const fixed = edit.set.length === 0 ? [] : findFixed(edit);
	return edit.moves ? {
		move: judgeMoveOf(edit),
		fixed
	} : { fixed };
}
function isAllowed({ move, fixed }) {
	return fixed.length === 0 && (move === void 0 || move.verdict === "allowed");
}
function judgeMoveOf({ kind, record, before, after, by }) {
	const hold = kind === "change" ? after.fields.hold : void 0;
	return judgeMove(kind, {
		from: before.state,
		to: after.state,
		follows: after.fields,
		hold: hold === void 0 ? void 0 : reasonOf(hold),
		by,
		before: readerOf(before, kind, record),
		after: readerOf(after, kind, record)
	});
}
/** What is tracked as it was told, all else as it is. */
function readerOf({ state, fields }, kind, record) {
	return (field) => {
		if (field === "state") return state;
		return trackedField(kind, field) === void 0 ? record[field] : fields[field];
	};
}
/**
* After the end nothing that was told changes any more; what the journal never told (a terse opening) may still be
* added. A change's type decides who authorises it, so it is free only while it is a draft.
*/
function findFixed({ kind, before, after, set }) {
	const changed = set.filter((name) => isChanged(before.fields[name], after.fields[name]));
	if (isFinal(kind, before.state)) return changed.map((field) => ({
		field,
		why: `${before.state} is final`
	}));
	if (kind !== "change" || before.state === "draft" || !changed.includes("type")) return [];
	return [{
		field: "type",
		why: "the type of a change is settled once it has left draft"
	}];
}
function isChanged(before, after) {
	return before !== void 0 && (after === void 0 || !isSameJson(before, after));
}
function reasonOf(hold) {
	return typeof hold === "object" && hold !== null && "reason" in hold ? String(hold.reason) : "";
}
// src/core/journal/tell-move.ts
/** Why a move is not allowed, as the end of a sentence; '' where it is. */
function whyNot(verdict, from) {
	switch (verdict.verdict) {
		case "allowed": return "";
		case "unknown_state": return "there is no such state";
		case "no_such_move": return verdict.instead.length === 0 ? `${from} is final` : `from ${from} it can go to ${verdict.instead.join(", ")}`;
		case "on_hold": return "the change is on hold";
		case "not_entitled": return `that is for ${verdict.who.join(", ")}`;
		case "condition": return verdict.says;
	}
}
// src/core/journal/pending-edit.ts
/** How far the fields run ahead of the journal; `undefined` where replay = fields. */
function pendingEdit(record, kind, told) {
	const set = toSet(told.fields, trackedValues(record, kind), kind);
	const to = record.state === told.state ? {} : { to: record.state };
	if (set === void 0) return to.to === void 0 ? void 0 : to;
	return {
		...to,
		set
	};
}
/** The names that the edit touches, the state first. */
function touchedBy({ to, set }) {
	return [...to === void 0 ? [] : ["state"], ...Object.keys(set ?? {})];
}
// src/core/journal/check-pending.ts
/** The fields against the journal: ahead by one edit that somebody may make is fine, anything else is not. */
function checkPending(entry, told) {
	const pending = pendingEdit(entry.record, entry.kind, told);
	if (pending === void 0 || told.state === "") return [];
	const verdict = judgeEdit({
		...toTrackedEdit(entry, told, pending),
		by: EVERYBODY
	});
	if (!isAllowed(verdict)) return tellForbidden(entry, told, verdict);
	const fields = touchedBy(pending);
	return [finding("JOURNAL_PENDING", placeOf(entry, fields[0] ?? "state"), { fields })];
}
const EVERYBODY = new Set(PEOPLE);
/** The pending edit as a step from what the journal tells to what the fields say. */
function toTrackedEdit(entry, told, { to, set }) {
	return {
		kind: entry.kind,
		record: entry.record,
		before: {
			state: told.state,
			fields: told.fields
		},
		after: {
			state: entry.record.state,
			fields: trackedValues(entry.record, entry.kind)
		},
		set: Object.keys(set ?? {}),
		moves: to !== void 0
	};
}
function tellForbidden(entry, told, { move, fixed }) {
	const findings = fixed.map(({ field, why }) => {
		const instead = `Put ${field} back to what the journal tells; what has changed since belongs into a new record.`;
		return finding("JOURNAL_EDIT_FORBIDDEN", placeOf(entry, field), {
			field,
			why,
			instead
		});
	});
	if (move === void 0 || move.verdict === "allowed") return findings;
	const args = {
		field: "state",
		why: `it cannot go from ${told.state} to ${entry.record.state}: ${whyNot(move, told.state)}`,
		instead: `Put state back to ${told.state}, or go one allowed step at a time.`
	};
	return [...findings, finding("JOURNAL_EDIT_FORBIDDEN", placeOf(entry, "state"), args)];
}
/** A field that was removed has no place of its own; the finding then stands at the top of the file. */
function placeOf({ path, record }, field) {
	return Object.hasOwn(record, field) ? {
		path,
		pointer: `/${field}`,
		on: "value"
	} : {
		path,
		pointer: "",
		on: "key"
	};
}
// src/core/lifecycle/check-lifecycle.ts
/** What the present state takes and what it leaves behind. Whether the way to it was allowed is `checkJournal`'s. */
function checkLifecycle(entry, _configuration) {
	const { kind, record } = entry;
	const at = {
		path: entry.path,
		pointer: "/state",
		on: "value"
	};
	const { states } = lifecycleOf(kind, record);
	if (!states.includes(record.state)) return [notOfType(entry, states, at)];
	const missing = missingIn(kind, record, record.state);
	return [...isAsImported(entry) ? tellIncomplete(missing, record.state, at) : missing.map((need) => miss(need, record.state, at)), ...checkStale(entry)];
}
function notOfType(entry, states, at) {
	const type = entry.kind === "change" ? entry.record.type : entry.kind;
	return finding("STATE_NOT_OF_TYPE", at, {
		type,
		state: entry.record.state,
		known: states
	});
}
function miss(need, state, at) {
	return finding("STATE_FIELD_MISSING", at, {
		state,
		what: need.says,
		field: fieldOf(need),
		give: need.give
	});
}
function tellIncomplete(missing, state, at) {
	if (missing.length === 0) return [];
	return [finding("STATE_IMPORTED_INCOMPLETE", at, {
		state,
		fields: [...new Set(missing.map(fieldOf))]
	})];
}
function checkStale(entry) {
	const { kind, path, record } = entry;
	return staleIn(kind, record, record.state).map((field) => {
		const states = lifecycleOf(kind, record).passing.find((passing) => passing.field === field)?.states ?? [];
		return finding("STATE_FIELD_STALE", {
			path,
			pointer: `/${field}`,
			on: "key"
		}, {
			field,
			states,
			state: record.state
		});
	});
}
/** Whether another system brought the record into its state: what it did not ask for is not owed here. */
function isAsImported({ record }) {
	if (record.source?.kind !== "import") return false;
	const entered = record.journal.findLast((entry) => entry.to !== void 0);
	return entered?.to === record.state && entered.source?.import !== void 0;
}
/** The field as people write it: `resolution.code`. */
function fieldOf(need) {
	return need.pointer.slice(1).replaceAll("/", ".");
}
export { pendingEdit as a, isAllowed as c, expectedPriority as d, toSet as f, toTrackedEdit as i, judgeEdit as l, withTracked as m, fieldOf as n, touchedBy as o, trackedValues as p, checkPending as r, whyNot as s, checkLifecycle as t, computePriority as u };
