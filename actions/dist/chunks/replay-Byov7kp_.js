import { r as isReopening, t as isDone } from "./lifecycle-of-CDzygJjF.js";
import { r as parseInstant } from "./instant-DW0woBmz.js";
// src/core/journal/field-shapes.ts
/** Parts that the shapes of several tracked fields share; named as in `schemas/common.schema.json`. */
const instant = {
	type: "string",
	maxLength: 20,
	pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"
};
const login = {
	type: "string",
	maxLength: 110,
	pattern: "^[A-Za-z0-9](?:-?[A-Za-z0-9]){0,99}(?:\\[bot\\])?$"
};
const slug = {
	type: "string",
	maxLength: 60,
	pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$"
};
const level = oneOf([
	"high",
	"medium",
	"low"
]);
const priority = oneOf([
	"P1",
	"P2",
	"P3",
	"P4",
	"P5"
]);
const yesNo = { type: "boolean" };
const note = text(8192);
const priorityOverride = map({
	value: priority,
	reason: text(1e3),
	by: login
});
const manualDue = {
	type: "array",
	maxItems: 10,
	items: map({
		target: oneOf([
			"response",
			"resolution",
			"update",
			"approval",
			"fulfilment"
		]),
		at: instant,
		reason: text(1e3),
		by: login
	})
};
const requestedFor = { oneOf: [login, map({
	id: text(100),
	display_name: text(100)
}, ["id"])] };
const holdReason = oneOf([
	"awaiting_caller",
	"awaiting_vendor",
	"awaiting_problem",
	"awaiting_change",
	"awaiting_evidence"
]);
const holdReference = text(200);
/** How a record ended: a code of its kind, and notes. */
function outcome(codes) {
	return map({
		code: oneOf(codes),
		notes: note
	});
}
const changeType = oneOf([
	"standard",
	"normal",
	"emergency",
	"retrospective"
]);
const changeWindow = map({
	start: instant,
	end: instant
});
const changeHold = map({
	reason: text(1e3),
	since: instant,
	by: login
}, ["reason", "since"]);
const affects = {
	type: "array",
	maxItems: 50,
	items: slug,
	uniqueItems: true
};
const risk = map({
	claimed: level,
	reason: text(1e3),
	answers: {
		type: "object",
		maxProperties: 40,
		propertyNames: {
			pattern: "^[a-z0-9-]+$",
			maxLength: 60
		},
		additionalProperties: {
			type: "string",
			maxLength: 60
		}
	}
}, []);
function text(maxLength) {
	return {
		type: "string",
		minLength: 1,
		maxLength
	};
}
function oneOf(values) {
	return {
		type: "string",
		enum: values
	};
}
/** A map that takes nothing else; every key is required where none is named. */
function map(properties, required = Object.keys(properties)) {
	const shape = {
		type: "object",
		additionalProperties: false,
		properties
	};
	return required.length === 0 ? shape : {
		...shape,
		required
	};
}
// src/core/journal/tracked-fields.ts
const PRIORITISED = {
	impact: {
		shape: level,
		always: true
	},
	urgency: {
		shape: level,
		always: true
	},
	priority: {
		shape: priority,
		always: true
	},
	priority_override: { shape: priorityOverride }
};
const HELD_BY = {
	service: {
		shape: slug,
		always: true
	},
	team: {
		shape: slug,
		always: true
	},
	assignee: { shape: login }
};
const HOLD = {
	hold_reason: { shape: holdReason },
	hold_reference: { shape: holdReference },
	hold_until: { shape: instant }
};
const AGREED = { manual_due: { shape: manualDue } };
/** In the order in which an entry writes them. */
const trackedFields = {
	incident: {
		...PRIORITISED,
		...HELD_BY,
		category: { shape: slug },
		requested_for: { shape: requestedFor },
		...HOLD,
		resolution: { shape: outcome([
			"fixed",
			"workaround",
			"known_error",
			"user_education",
			"no_fault_found",
			"duplicate",
			"resolved_by_change",
			"resolved_by_problem",
			"self_recovered"
		]) },
		closing_category: { shape: slug },
		...AGREED
	},
	request: {
		...PRIORITISED,
		...HELD_BY,
		catalogue_item: {
			shape: slug,
			always: true
		},
		requested_for: { shape: requestedFor },
		...HOLD,
		resolution: { shape: outcome([
			"fulfilled",
			"fulfilled_partly",
			"automated",
			"not_possible",
			"duplicate"
		]) },
		...AGREED
	},
	problem: {
		...PRIORITISED,
		...HELD_BY,
		category: { shape: slug },
		major: { shape: yesNo },
		resolution: { shape: outcome([
			"fix_applied",
			"risk_accepted",
			"duplicate",
			"not_reproducible",
			"no_longer_relevant"
		]) },
		...AGREED
	},
	change: {
		type: {
			shape: changeType,
			always: true
		},
		impact: { shape: level },
		urgency: { shape: level },
		priority: { shape: priority },
		priority_override: { shape: priorityOverride },
		...HELD_BY,
		affects: { shape: affects },
		environment: { shape: slug },
		risk: { shape: risk },
		window: { shape: changeWindow },
		hold: { shape: changeHold },
		close: { shape: outcome([
			"successful",
			"successful_with_issues",
			"backed_out",
			"unsuccessful",
			"not_implemented"
		]) },
		...AGREED
	}
};
function trackedField(kind, name) {
	const fields = trackedFields[kind];
	return Object.hasOwn(fields, name) ? fields[name] : void 0;
}
// src/core/journal/replay.ts
/**
* What the journal tells: the record at each entry and at the end. It believes what it reads: entries that should
* not be there are `checkJournal`'s to find. An entry whose time is not an instant is left out of the replay.
*/
function replay(journal, kind) {
	const steps = toSteps(journal, kind);
	const last = steps.at(-1);
	const entered = steps.filter((step) => step.entry.to !== void 0 && step.state !== step.stateBefore);
	return {
		state: last?.state ?? "",
		fields: last?.fields ?? {},
		steps,
		spells: toSpells(entered),
		firstAt: toFirstAt(entered),
		lastAt: new Map(entered.map((step) => [step.state, step.at])),
		reassignments: toOccasions(steps.filter(setsTeam).slice(1)),
		handovers: toOccasions(steps.filter(isHandedOver)),
		reopenings: toOccasions(entered.filter((step) => isReopening(kind, step.stateBefore, step.state)))
	};
}
/** When the work was last finished and has stayed so; `undefined` while the record is open. */
function finishedAt(of, kind) {
	let since;
	for (const spell of of.spells) if (!isDone(kind, spell.state)) since = void 0;
	else since ??= spell.from;
	return since;
}
function toSteps(journal, kind) {
	const steps = [];
	let state = "";
	let fields = toBeginning(journal, kind);
	journal.forEach((entry, index) => {
		const at = parseInstant(entry.at);
		if (at === void 0) return;
		const before = {
			stateBefore: state,
			fieldsBefore: index === 0 ? {} : fields
		};
		state = entry.to ?? state;
		fields = withSet(fields, entry.set, kind);
		steps.push({
			index,
			at,
			entry,
			...before,
			state,
			fields
		});
	});
	return steps;
}
/** The fields after a `set`: `null` removes, fields that are not tracked change nothing. */
function withSet(fields, set, kind) {
	if (set === void 0) return fields;
	const next = { ...fields };
	for (const [name, value] of Object.entries(set)) {
		if (trackedField(kind, name) === void 0) continue;
		if (value === null) delete next[name];
		else next[name] = value;
	}
	return next;
}
/**
* What the record began with where a terse opening does not say it: a field that is always there had the value that
* its first `set` gives, as nobody can have changed it before.
*/
function toBeginning(journal, kind) {
	const fields = {};
	const told = journal[0]?.set ?? {};
	for (const { set } of journal.slice(1)) for (const [name, value] of Object.entries(set ?? {})) {
		if (trackedField(kind, name)?.always !== true || value === null || Object.hasOwn(told, name)) continue;
		fields[name] ??= value;
	}
	return fields;
}
function toFirstAt(entered) {
	const firstAt = /* @__PURE__ */ new Map();
	for (const { state, at } of entered) if (!firstAt.has(state)) firstAt.set(state, at);
	return firstAt;
}
function toSpells(entered) {
	return entered.map((step, index) => {
		const until = entered[index + 1]?.at;
		const spell = {
			state: step.state,
			from: step.at,
			enteredBy: step.entry.by
		};
		return until === void 0 ? spell : {
			...spell,
			until
		};
	});
}
function setsTeam({ entry }) {
	return entry.set !== void 0 && Object.hasOwn(entry.set, "team");
}
function isHandedOver({ fieldsBefore, fields }) {
	const [before, after] = [fieldsBefore.assignee, fields.assignee];
	return before !== void 0 && after !== void 0 && before !== after;
}
function toOccasions(steps) {
	return steps.map(({ at, entry }) => {
		const occasion = {
			at,
			by: entry.by
		};
		return entry.note === void 0 ? occasion : {
			...occasion,
			note: entry.note
		};
	});
}
export { trackedFields as i, replay as n, trackedField as r, finishedAt as t };
