import { t as LOGIN_PATTERN } from "./login-DIKkQani.js";
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
	pattern: LOGIN_PATTERN
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
/** The names of the fields that are always there, by kind. */
const alwaysThere = {
	incident: namesOfAlways("incident"),
	request: namesOfAlways("request"),
	problem: namesOfAlways("problem"),
	change: namesOfAlways("change")
};
function namesOfAlways(kind) {
	return Object.entries(trackedFields[kind]).flatMap(([name, field]) => field.always === true ? [name] : []);
}
export { trackedField as n, trackedFields as r, alwaysThere as t };
