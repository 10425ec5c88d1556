import { a as pendingEdit, c as isAllowed, d as expectedPriority, f as toSet, i as toTrackedEdit, l as judgeEdit, m as withTracked, n as fieldOf, p as trackedValues, s as whyNot } from "./check-lifecycle-CoBmcvKM.js";
import { a as staleIn, r as missingIn } from "./moves-Bzzn_riP.js";
import { n as recordToJson, t as fieldToJson } from "./record-json-C6QMlX3B.js";
import { n as toEntry, t as rolesToJudgeBy } from "./attribution-BxQgbmFY.js";
import { t as tell } from "./told-zH2kdS3o.js";
import { n as trackedField } from "./tracked-fields-CamO7uzu.js";
// src/core/journal/register-entry.ts
/** A record this big is near the limit of 64 KiB; from here on only moves are journalled. */
const NEARLY_FULL = 57344;
/**
* Writes the edit by which the fields run ahead of the journal, or puts it back whole where it is forbidden;
* `undefined` where there is none. Fields that the edit leaves stale go, and the priority follows.
*/
function registerEntry(entry, configuration, attribution) {
	const told = tell(entry.record.journal, entry.kind);
	const stated = pendingEdit(entry.record, entry.kind, told);
	if (stated === void 0 || told.state === "") return void 0;
	const mended = mendEntry(entry, stated, configuration);
	const why = whyForbidden(mended, told, configuration, attribution);
	if (why !== void 0) return putBack(entry, told, why, attribution);
	return append({
		entry,
		mended
	}, told, attribution);
}
/** The record as it is meant: without what the move leaves stale, with the priority that follows. */
function mendEntry(entry, stated, configuration) {
	const { kind, record } = entry;
	const fields = { ...trackedValues(record, kind) };
	const matrix = configuration.organisation?.value.priority_matrix;
	if (matrix !== void 0 && touchesPriority(stated)) {
		const priority = expectedPriority(record, matrix);
		if (priority !== void 0) fields.priority = priority;
		else if (stated.set?.priority_override === null) delete fields.priority;
	}
	const meant = withTracked(record, kind, record.state, fields);
	return {
		...entry,
		record: stated.to === void 0 ? meant : withoutStale(meant, kind)
	};
}
/** The record without what says nothing in its state. */
function withoutStale(record, kind) {
	const stale = staleIn(kind, record, record.state);
	if (stale.length === 0) return record;
	return Object.fromEntries(Object.entries(record).filter(([name]) => !stale.includes(name)));
}
function touchesPriority({ set }) {
	return [
		"impact",
		"urgency",
		"priority",
		"priority_override"
	].some((name) => Object.hasOwn(set ?? {}, name));
}
function whyForbidden(mended, told, configuration, attribution) {
	const { kind, record } = mended;
	const pending = pendingEdit(record, kind, told) ?? {};
	const by = rolesToJudgeBy(attribution, record, configuration);
	const verdict = judgeEdit({
		...toTrackedEdit(mended, told, pending),
		by
	});
	if (!isAllowed(verdict)) {
		const fixed = verdict.fixed.map(({ field, why }) => `${field}: ${why}`);
		return [...verdict.move === void 0 ? [] : [whyNot(verdict.move, told.state)], ...fixed].filter((text) => text !== "").join("; ");
	}
	if (pending.to === void 0) return void 0;
	const missing = missingIn(kind, record, pending.to);
	return missing.length === 0 ? void 0 : `${pending.to} takes ${missing.map(fieldOf).join(", ")}`;
}
function append({ entry, mended }, told, attribution) {
	const { kind, record } = mended;
	const edits = fieldEdits(entry.record, record, kind);
	const pending = pendingEdit(record, kind, told);
	if (pending === void 0) return edits.length === 0 ? void 0 : {
		edits,
		summary: `${record.id} mended`
	};
	if (pending.to === void 0 && JSON.stringify(record).length > NEARLY_FULL) return void 0;
	return {
		edits: [...edits, appendEdit(record, attribution, pending)],
		summary: summarise(record.id, told.state, pending, attribution.by)
	};
}
/** Everything that was edited goes back to what the journal tells; what it never told and must be there is journalled. */
function putBack(entry, told, why, attribution) {
	const { kind, record } = entry;
	const stated = trackedValues(record, kind);
	const untold = Object.entries(stated).filter(([name]) => told.fields[name] === void 0 && trackedField(kind, name)?.always === true);
	const back = withTracked(record, kind, told.state, {
		...told.fields,
		...Object.fromEntries(untold)
	});
	const edits = fieldEdits(record, back, kind);
	const rest = pendingEdit(back, kind, told);
	const added = rest === void 0 ? [] : [appendEdit(back, attribution, rest)];
	const names = edits.map((edit) => edit.pointer.slice(1)).join(", ");
	return {
		edits: [...edits, ...added],
		summary: `${record.id} put back (${names}), edited by ${attribution.by}: ${why}`,
		isPutBack: true
	};
}
/** The edits of state and tracked fields that lead from one version to another, and of whatever the other lacks. */
function fieldEdits(from, to, kind) {
	const gone = Object.keys(from).filter((name) => !Object.hasOwn(to, name));
	const removed = Object.fromEntries(gone.map((name) => [name, null]));
	const set = {
		...toSet(trackedValues(from, kind), trackedValues(to, kind), kind),
		...removed
	};
	const edits = Object.entries(set).map(([name, value]) => {
		const pointer = `/${name}`;
		return value === null ? {
			op: "remove",
			pointer
		} : {
			op: "set",
			pointer,
			value
		};
	});
	if (from.state === to.state) return edits;
	return [{
		op: "set",
		pointer: "/state",
		value: fieldToJson(to.state)
	}, ...edits];
}
function appendEdit(record, attribution, told) {
	const entry = toEntry(record.journal, attribution, told);
	return {
		op: "append",
		pointer: "/journal",
		value: recordToJson(entry)
	};
}
/** The line for people: `INC-117: new → in_progress; assignee set by kim`. */
function summarise(id, from, { to, set }, by) {
	const fields = Object.entries(set ?? {});
	const [given, gone] = [fields.filter(([, value]) => value !== null), fields.filter(([, value]) => value === null)];
	const parts = [
		...to === void 0 ? [] : [`${from} → ${to}`],
		...given.length === 0 ? [] : [`${given.map(([name]) => name).join(", ")} set`],
		...gone.length === 0 ? [] : [`${gone.map(([name]) => name).join(", ")} removed`]
	];
	return `${id}: ${parts.length === 0 ? "noted" : parts.join("; ")} by ${by}`;
}
export { withoutStale as i, registerEntry as n, summarise as r, fieldEdits as t };
