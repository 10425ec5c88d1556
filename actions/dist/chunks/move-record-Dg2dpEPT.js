import { c as isFuture, n as checkRecord } from "./check-record-m24u536k.js";
import { i as finding } from "./storable-text-BmVNsrtJ.js";
import { i as completeInput, n as refuseMachineFields, r as takeInput, t as refuse } from "./outcome-D-lMEDqk.js";
import { n as nearest } from "./nearest-B4YLKVY7.js";
import { a as pendingEdit, d as expectedPriority, l as judgeEdit, n as fieldOf, o as touchedBy, p as trackedValues } from "./check-lifecycle-CoBmcvKM.js";
import { n as recordToJson } from "./record-json-C6QMlX3B.js";
import { r as parseInstant, t as formatInstant } from "./instant-CCrqmuRZ.js";
import { n as toEntry, t as rolesToJudgeBy } from "./attribution-BxQgbmFY.js";
import { r as missingIn } from "./moves-Bzzn_riP.js";
import { n as trackedField } from "./tracked-fields-CamO7uzu.js";
import { i as withoutStale, r as summarise, t as fieldEdits } from "./register-entry-DwLZiiOK.js";
import { t as tell } from "./told-zH2kdS3o.js";
import { i as applyEdits } from "./apply-plan-CbIuiPHE.js";
// src/core/journal/find-entry.ts
/** The record that is meant, whatever the capitals; or that there is none, with the nearest one. */
function findEntry(ledger, id) {
	const wanted = id.toUpperCase();
	const entry = ledger.entries.find(({ record }) => record.id === wanted);
	if (entry !== void 0) return entry;
	const ids = ledger.entries.map(({ record }) => record.id);
	return finding("MOVE_RECORD_UNKNOWN", {
		path: "",
		pointer: ""
	}, {
		id: wanted,
		near: nearest(wanted, ids) ?? ""
	});
}
// src/core/journal/refuse-change.ts
/** Everything that keeps a change from being made; a hand edit that is not registered comes before all else. */
function refuseChange(change) {
	const pending = refusePending(change.entry, change.told);
	return pending.length > 0 ? pending : [...refuseTime(change), ...refuseEdit(change)];
}
/** Somebody's hand edit is not journalled in another's name. What a terse journal never told may be told now. */
function refusePending({ kind, path, record }, told) {
	const pending = pendingEdit(record, kind, told);
	const fields = (pending === void 0 ? [] : touchedBy(pending)).filter((name) => !isUntold(name, kind, told));
	if (fields.length === 0) return [];
	return [finding("MOVE_PENDING", {
		path,
		pointer: `/${fields[0]}`,
		on: "value"
	}, {
		id: record.id,
		fields
	})];
}
/** A terse opening tells no fields at all; what is always there was there whatever it tells. */
function isUntold(name, kind, { steps, fields }) {
	if (fields[name] !== void 0 || name === "state") return false;
	return trackedField(kind, name)?.always === true || steps.every(({ entry }) => entry.set === void 0);
}
function refuseTime({ entry, happenedAt, attribution: { at } }) {
	const last = parseInstant(entry.record.journal.at(-1)?.at ?? "");
	if (happenedAt === void 0) return [];
	const place = {
		path: entry.path,
		pointer: "/journal",
		on: "key"
	};
	const tell = (why, limit) => finding("MOVE_TIME", place, {
		at: formatInstant(happenedAt),
		why,
		limit: formatInstant(limit)
	});
	if (last !== void 0 && happenedAt < last) return [tell("before the last entry of the journal, at", last)];
	return isFuture(happenedAt, at) ? [tell("later than now,", at)] : [];
}
function refuseEdit({ entry: { kind, path, record }, after, told, by, attribution }) {
	const fields = trackedValues(after, kind);
	const set = Object.keys(pendingEdit(after, kind, told)?.set ?? {});
	const moves = after.state !== record.state;
	const before = {
		state: told.state,
		fields: told.fields
	};
	const { move, fixed } = judgeEdit({
		kind,
		record,
		before,
		after: {
			state: after.state,
			fields
		},
		set,
		moves,
		by
	});
	const refused = fixed.map(({ field, why }) => finding("FIELD_NOT_BY_HAND", {
		path,
		pointer: `/${field}`,
		on: "value"
	}, {
		field,
		why,
		instead: "Leave it as it is"
	}));
	if (move === void 0) return refused;
	if (move.verdict !== "allowed") return [...refused, refuseMove(move, {
		id: record.id,
		from: told.state,
		to: after.state,
		by: attribution.by
	}, path)];
	return [...refused, ...refuseMissing(kind, after, path)];
}
function refuseMove(move, args, path) {
	const place = {
		path,
		pointer: "/state",
		on: "value"
	};
	switch (move.verdict) {
		case "unknown_state": return finding("MOVE_STATE_UNKNOWN", place, {
			...args,
			known: move.known,
			near: nearest(args.to, move.known) ?? ""
		});
		case "no_such_move": return finding("MOVE_NOT_ALLOWED", place, {
			...args,
			instead: move.instead
		});
		case "on_hold": return finding("MOVE_ON_HOLD", place, {
			...args,
			reason: move.reason
		});
		case "not_entitled": return finding("MOVE_NOT_ENTITLED", place, {
			...args,
			who: move.who
		});
		case "condition": return finding("MOVE_CONDITION", place, {
			...args,
			condition: move.says
		});
	}
}
function refuseMissing(kind, after, path) {
	return missingIn(kind, after, after.state).map((need) => {
		const args = {
			to: after.state,
			what: need.says,
			field: fieldOf(need),
			give: need.give
		};
		return finding("MOVE_FIELD_MISSING", {
			path,
			pointer: "/state",
			on: "value"
		}, args);
	});
}
// src/core/journal/plan-change.ts
/** Journals the change with what follows from it (priority, stale fields), or refuses it with everything missing. */
function planChange(request, configuration, attribution) {
	const { entry } = request;
	const told = tell(entry.record.journal, entry.kind);
	const after = followUp(request, configuration);
	const refused = refuseChange({
		entry,
		after,
		told,
		by: rolesToJudgeBy(attribution, after, configuration),
		attribution,
		happenedAt: request.happenedAt
	});
	if (refused.length > 0) return refuse(...refused);
	return planned(request, after, told, attribution);
}
function followUp({ entry, value, to }, configuration) {
	const stated = {
		...value,
		state: to ?? entry.record.state
	};
	const kept = to === void 0 ? stated : withoutStale(stated, entry.kind);
	const matrix = configuration.organisation?.value.priority_matrix;
	const priority = matrix === void 0 ? void 0 : expectedPriority(kept, matrix);
	const isTouched = [
		"impact",
		"urgency",
		"priority_override"
	].some((name) => JSON.stringify(value[name]) !== JSON.stringify(recordToJson(entry.record)[name]));
	return priority === void 0 || !isTouched ? kept : {
		...kept,
		priority
	};
}
function planned(request, after, told, attribution) {
	const { entry, value, note, happenedAt } = request;
	const { kind, path, record } = entry;
	const followed = fieldEdits({
		...value,
		state: record.state
	}, after, kind);
	const pending = pendingEdit(after, kind, told);
	const journalled = pending === void 0 && note === void 0 ? [] : [journalEdit(record, {
		pending,
		note,
		happenedAt
	}, attribution)];
	const edits = [
		...request.edits,
		...followed,
		...journalled
	];
	const line = summarise(record.id, record.state, summaryOf(request, pending), attribution.by);
	const plan = edits.length === 0 ? {
		effects: [],
		summary: []
	} : {
		effects: [{
			kind: "edit_record",
			path,
			edits
		}],
		summary: [line]
	};
	return {
		ok: true,
		id: record.id,
		path,
		plan
	};
}
function summaryOf({ edits }, pending) {
	if (pending !== void 0) return pending;
	const named = edits.map((edit) => [edit.pointer.slice(1).replaceAll("/", "."), edit.op === "remove" ? null : true]);
	return { set: Object.fromEntries(named) };
}
function journalEdit(record, { pending, note, happenedAt }, attribution) {
	const isBackDated = happenedAt !== void 0 && happenedAt < attribution.at;
	const when = isBackDated ? {
		...attribution,
		at: happenedAt
	} : attribution;
	const entry = toEntry(record.journal, when, {
		...pending,
		...note === void 0 ? {} : { note },
		...isBackDated ? { recorded_at: formatInstant(attribution.at) } : {}
	});
	return {
		op: "append",
		pointer: "/journal",
		value: recordToJson(entry)
	};
}
// src/app/move-record.ts
/** Takes a record to a state, with the fields that it takes; refused with everything that is missing. */
function moveRecord(ledger, id, to, options) {
	const entry = findEntry(ledger, id);
	if (!("record" in entry)) return refuse(entry);
	if (entry.record.state === to) {
		const place = {
			path: entry.path,
			pointer: "/state",
			on: "value"
		};
		return refuse(finding("MOVE_ALREADY_THERE", place, {
			id: entry.record.id,
			to
		}));
	}
	return changeRecord(ledger, id, {
		...options,
		to
	});
}
/** Changes fields, and the state where one is named. */
function changeRecord(ledger, id, options) {
	const entry = findEntry(ledger, id);
	if (!("record" in entry)) return refuse(entry);
	const { fields = {}, to, note, happenedAt, checkDocument } = options;
	const machine = refuseMachineFields(Object.keys(fields), entry.path);
	if (machine.length > 0) return refuse(...machine);
	const before = recordToJson(entry.record);
	const now = formatInstant(options.at);
	const input = completeInput(before, fields, {
		by: options.by,
		now
	});
	const taken = takeInput(before, input, {
		document: entry.kind,
		path: entry.path,
		checkDocument
	});
	if (!taken.ok) return refuse(...taken.refused);
	const outcome = planChange({
		entry,
		value: taken.value,
		edits: taken.edits,
		...to === void 0 ? {} : { to },
		...note === void 0 ? {} : { note },
		...happenedAt === void 0 ? {} : { happenedAt }
	}, ledger.configuration, options);
	const worse = outcome.ok ? findWorse(entry, outcome.plan, ledger.configuration, options) : [];
	return worse.length === 0 ? outcome : refuse(...worse);
}
/** Errors that the record did not have before; what was wrong already does not keep it from moving on. */
function findWorse(entry, { effects }, configuration, { at }) {
	const edits = effects.flatMap((effect) => effect.kind === "edit_record" ? effect.edits : []);
	const applied = applyEdits(recordToJson(entry.record), edits);
	if (!applied.ok) throw new Error(`the plan for ${entry.record.id} does not apply: ${applied.reason}`);
	const after = {
		...entry,
		record: applied.value
	};
	const known = new Set(checkRecord(entry, configuration, { now: at }).map(keyOf));
	return checkRecord(after, configuration, { now: at }).filter((one) => one.severity === "error" && !known.has(keyOf(one)));
}
function keyOf({ code, place }) {
	return `${code} ${place.pointer}`;
}
export { moveRecord as n, findEntry as r, changeRecord as t };
