import { i as finding, r as toStorableText } from "./storable-text-BmVNsrtJ.js";
import { d as formatPointer, p as parsePointer, u as loadShapeCheck } from "./record-id-DrBCxwok.js";
import { n as isSameJson, t as isJsonMap } from "./json-CaPr7KL-.js";
import { i as applyEdits } from "./apply-plan-CbIuiPHE.js";
// src/adapters/schema/check-document.ts
/** The shape of documents by their schemas, loaded for the kinds that a job may meet. */
async function documentCheck(kinds) {
	const checks = new Map(await Promise.all(kinds.map(async (kind) => [kind, await loadShapeCheck(kind)])));
	return (document, value, path) => {
		const check = checks.get(document);
		if (check === void 0) throw new Error(`the schema of ${document} was not loaded`);
		return check(value, path);
	};
}
// src/core/journal/complete-input.ts
/** Parts that say who and when; the command knows both, so that nobody has to type them. */
const WITH_PERSON = [
	"hold",
	"priority_override",
	"accepted_risk"
];
const WITH_TIME = ["hold"];
/** The input with who and when of the groups that it begins or changes, unless it says them itself. */
function completeInput(before, input, { by, now }) {
	const groups = new Set(Object.keys(input).flatMap((name) => name.includes(".") ? [name.split(".")[0] ?? ""] : []));
	const added = {};
	for (const group of groups) {
		if (WITH_PERSON.includes(group)) added[`${group}.by`] = by;
		if (WITH_TIME.includes(group) && before[group] === void 0) added[`${group}.since`] = now;
	}
	return {
		...added,
		...input
	};
}
// src/core/journal/field-input.ts
/** The document with the fields given, each in the type that its schema takes; faults that it had before are not told. */
function takeInput(before, input, target) {
	const edits = [];
	let value = before;
	for (const [name, given] of Object.entries(input)) {
		const taken = takeField(value, name, given, target);
		if (taken === void 0) return {
			ok: false,
			refused: [doesNotFit(name, target)]
		};
		if (!isSameJson(value, taken.value)) edits.push(taken.edit);
		value = taken.value;
	}
	const known = new Set(target.checkDocument(target.document, before, target.path).map(keyOf));
	const faults = target.checkDocument(target.document, value, target.path).filter((one) => !known.has(keyOf(one)));
	return faults.length === 0 ? {
		ok: true,
		value,
		edits
	} : {
		ok: false,
		refused: faults
	};
}
function takeField(before, name, given, target) {
	const pointer = formatPointer(name.split("."));
	const taken = readings(given).map((value) => toEdit(pointer, value)).flatMap((edit) => applied(before, edit));
	return taken.find(({ value }) => fitsAt(value, pointer, target)) ?? taken[0];
}
function toEdit(pointer, value) {
	return value === null ? {
		op: "remove",
		pointer
	} : {
		op: "set",
		pointer,
		value
	};
}
function applied(before, edit) {
	const result = applyEdits(before, [edit]);
	return result.ok && isJsonMap(result.value) ? [{
		value: result.value,
		edit
	}] : [];
}
/** What a person may have meant, the plainest first. */
function readings(given) {
	if (typeof given !== "string") return [given];
	const text = toStorableText(given);
	const literal = readLiteral(text);
	const list = text.split(",").map((item) => item.trim());
	return [
		text,
		...literal === void 0 ? [] : [literal],
		list
	];
}
function readLiteral(text) {
	try {
		const value = JSON.parse(text);
		return value === null ? void 0 : value;
	} catch {
		return;
	}
}
/** Whether the schema has no fault at the field or below it; faults beside it are another field's. */
function fitsAt(value, pointer, { document, path, checkDocument }) {
	const tokens = parsePointer(pointer) ?? [];
	return !checkDocument(document, value, path).some(({ place }) => {
		const at = parsePointer(place.pointer) ?? [];
		return at.length >= tokens.length && tokens.every((token, index) => at[index] === token);
	});
}
function doesNotFit(name, { path }) {
	return finding("FIELD_NOT_BY_HAND", {
		path,
		pointer: "",
		on: "key"
	}, {
		field: name,
		why: "what stands above it is not a map",
		instead: "Name a field that the record can have"
	});
}
function keyOf({ code, place }) {
	return `${code} ${place.pointer}`;
}
// src/core/journal/machine-fields.ts
const BY_AUTOMATION = {
	why: "automation writes it",
	instead: "Leave it out"
};
const FOREVER = {
	why: "it never changes",
	instead: "Leave it out"
};
/** Fields that say how a record came to be; nobody states them. */
const NOT_BY_HAND = {
	id: {
		why: "it is given once and never changes",
		instead: "Leave it out"
	},
	state: {
		why: "a state is moved to",
		instead: "Use: gitsm move <id> <state>"
	},
	priority: {
		why: "it follows from impact and urgency",
		instead: "Set impact or urgency, or priority_override.value with priority_override.reason"
	},
	opened_at: FOREVER,
	opened_by: FOREVER,
	source: FOREVER,
	journal: {
		why: "registration writes it",
		instead: "Change the fields; what is to be noted goes with --note"
	},
	evidence: BY_AUTOMATION,
	approvals: BY_AUTOMATION,
	announced: BY_AUTOMATION,
	unauthorised: BY_AUTOMATION
};
function refuseMachineFields(names, path) {
	return names.flatMap((field) => {
		const top = field.split(".")[0] ?? "";
		const reason = Object.hasOwn(NOT_BY_HAND, top) ? NOT_BY_HAND[top] : void 0;
		if (reason === void 0) return [];
		return [finding("FIELD_NOT_BY_HAND", {
			path,
			pointer: `/${top}`,
			on: "key"
		}, {
			field,
			...reason
		})];
	});
}
// src/core/journal/outcome.ts
function refuse(...refused) {
	return {
		ok: false,
		refused
	};
}
export { documentCheck as a, completeInput as i, refuseMachineFields as n, takeInput as r, refuse as t };
