import { i as finding } from "./storable-text-BmVNsrtJ.js";
import { n as nearest } from "./nearest-B4YLKVY7.js";
import { t as countCodePoints } from "./runtime-BhdMgo2O.js";
import { n as isCivilDate } from "./instant-CCrqmuRZ.js";
// src/adapters/schema/alternatives.ts
/**
* Where a value fits none of several alternatives, ajv tells what is wrong by each of them. A person meant one: kept
* are the errors of the branch whose type fits; of several such, of the one with the fewest errors. Where no type
* fits, one type error that lists them all is kept.
*/
function keepIntendedBranches(errors) {
	let kept = errors;
	for (const error of errors) if (isAlternatives(error)) kept = solve(kept, error);
	return kept;
}
function isAlternatives(error) {
	return (error.keyword === "oneOf" || error.keyword === "anyOf") && !fitsSeveral(error);
}
function fitsSeveral(error) {
	return Array.isArray(error.params.passingSchemas);
}
function solve(errors, failed) {
	const end = errors.indexOf(failed);
	const start = startOfBranches(errors, end);
	const branches = groupByBranch(errors.slice(start, end), failed);
	const instead = branches.filter((branch) => !branch.some((error) => isTypeAt(error, failed.instancePath))).sort((a, b) => a.length - b.length)[0] ?? [mergeTypes(branches, failed)];
	return [
		...errors.slice(0, start),
		...instead,
		...errors.slice(end + 1)
	];
}
/** The errors of the branches stand directly before the one of the alternatives, at its place or below it. */
function startOfBranches(errors, end) {
	const place = errors[end]?.instancePath ?? "";
	let start = end;
	while (start > 0 && isAtOrBelow(errors[start - 1]?.instancePath ?? "", place)) start--;
	return start;
}
function isAtOrBelow(path, place) {
	return path === place || path.startsWith(`${place}/`);
}
/** What a branch reached by `$ref` reports carries no trace of the branch, and makes a group of its own. */
function groupByBranch(errors, failed) {
	const branches = /* @__PURE__ */ new Map();
	for (const error of errors) {
		const branch = error.schemaPath.startsWith(`${failed.schemaPath}/`) ? error.schemaPath.slice(failed.schemaPath.length + 1).split("/")[0] ?? "" : "$ref";
		const group = branches.get(branch);
		if (group === void 0) branches.set(branch, [error]);
		else group.push(error);
	}
	return [...branches.values()];
}
function isTypeAt(error, place) {
	return error.keyword === "type" && error.instancePath === place;
}
function mergeTypes(branches, failed) {
	const types = branches.flat().filter((error) => isTypeAt(error, failed.instancePath));
	return {
		...failed,
		keyword: "type",
		params: { type: [...new Set(types.flatMap(({ params }) => params.type))] }
	};
}
// src/core/record/json-pointer.ts
/** The tokens of an RFC 6901 pointer; `undefined` where it is not one (no leading slash, a stray `~`). */
function parsePointer(pointer) {
	if (pointer === "") return [];
	if (!pointer.startsWith("/") || /~(?![01])/.test(pointer)) return void 0;
	return pointer.slice(1).split("/").map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
}
function formatPointer(tokens) {
	return tokens.map((token) => `/${escapeToken(String(token))}`).join("");
}
function escapeToken(token) {
	return token.replaceAll("~", "~0").replaceAll("/", "~1");
}
/** A list index as RFC 6901 writes it: no sign, no leading zero; `-` (past the end) is not one. */
function parseIndex(token) {
	return /^(?:0|[1-9]\d{0,8})$/.test(token) ? Number(token) : void 0;
}
/** What stands at the tokens, `undefined` where nothing does. Only own keys count. */
function valueAt(value, tokens) {
	let at = value;
	for (const token of tokens) {
		if (typeof at !== "object" || at === null) return void 0;
		const index = Array.isArray(at) ? parseIndex(token) : token;
		if (index === void 0 || !Object.hasOwn(at, index)) return void 0;
		at = at[index];
	}
	return at;
}
// src/adapters/schema/describe.ts
/** Words for values and rules, for people who have never seen a schema. */
const MOST_SHOWN = 80;
/** `journal[2].at`; the whole file is "the file". */
function nameField(tokens) {
	const name = tokens.map((token) => /^\d+$/.test(token) ? `[${token}]` : `.${token}`).join("");
	return name === "" ? "the file" : cutText(name.replace(/^\./, ""));
}
function cutText(text) {
	return text.length <= MOST_SHOWN ? text : `${[...text.slice(0, 81)].slice(0, -1).join("")}…`;
}
function showValue(value) {
	return cutText(typeof value === "object" ? nameType(value) : String(value));
}
function nameType(value) {
	if (value === null) return "empty";
	if (Array.isArray(value)) return "a list";
	switch (typeof value) {
		case "string": return "text";
		case "number": return `the number ${value}`;
		case "boolean": return String(value);
		default: return "a map";
	}
}
const TYPES = {
	string: "text",
	number: "a number",
	integer: "a whole number",
	boolean: "true or false",
	array: "a list",
	object: "a map of keys",
	null: "nothing"
};
/** `type` of a schema: one name or several. */
function describeTypes(type) {
	const names = [type].flat().map((name) => TYPES[String(name)] ?? String(name));
	return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;
}
function describeRange(schema) {
	return [
		["at least", schema.minimum],
		["more than", schema.exclusiveMinimum],
		["at most", schema.maximum],
		["less than", schema.exclusiveMaximum]
	].filter(([, bound]) => bound !== void 0).map((bound) => bound.join(" ")).join(" and ");
}
/** In code points, as JSON Schema counts. */
function countCharacters(value) {
	return typeof value === "string" ? countCodePoints(value) : 0;
}
function countEntries(value) {
	return typeof value === "object" && value !== null ? Object.keys(value).length : 0;
}
// src/adapters/schema/error-to-finding.ts
/** One error of ajv in our words, with the exact place: the key that is unknown, the map that misses one, the value. */
function errorToFinding(error, path) {
	const { code, args, below, on = "value" } = (FAULTS[error.keyword] ?? mismatch)(error);
	const place = parsePointer(error.instancePath) ?? [];
	const tokens = below === void 0 ? place : [...place, below];
	const missing = code === "SHAPE_MISSING_KEY" ? [...place, String(args.key)] : tokens;
	return finding(code, {
		path,
		pointer: formatPointer(tokens),
		on
	}, {
		field: nameField(missing),
		...args
	});
}
/** By keyword of JSON Schema; a test holds that every keyword of `schemas/` that can fail is here. */
const FAULTS = {
	additionalProperties: unknownKey,
	required: missingKey,
	dependentRequired: missingKey,
	propertyNames: keyNotAllowed,
	type: wrongType,
	enum: notAllowed,
	const: notAllowed,
	pattern: outOfForm,
	format: ({ data, params }) => fault("SHAPE_NO_SUCH_TIME", {
		value: showValue(data),
		form: params.format
	}),
	maxLength: ({ data, params }) => fault("SHAPE_TOO_LONG", {
		length: countCharacters(data),
		most: params.limit
	}),
	minLength: ({ data, params }) => fault("SHAPE_TOO_SHORT", {
		length: countCharacters(data),
		least: params.limit
	}),
	maxItems: tooMany,
	maxProperties: tooMany,
	minItems: tooFew,
	minProperties: tooFew,
	minimum: outOfRange,
	maximum: outOfRange,
	exclusiveMinimum: outOfRange,
	exclusiveMaximum: outOfRange,
	uniqueItems: repeated,
	oneOf: mismatch,
	anyOf: mismatch
};
function fault(code, args) {
	return {
		code,
		args
	};
}
function unknownKey({ params, parentSchema, data }) {
	const key = String(params.additionalProperty);
	const known = Object.keys(parentSchema?.properties ?? {});
	const near = nearest(key, known.filter((name) => !Object.hasOwn(Object(data), name)));
	return {
		code: "SHAPE_UNKNOWN_KEY",
		args: {
			key: cutText(key),
			known,
			...near === void 0 ? {} : { near }
		},
		below: key,
		on: "key"
	};
}
function missingKey({ params }) {
	return {
		code: "SHAPE_MISSING_KEY",
		args: { key: String(params.missingProperty) },
		on: "key"
	};
}
function keyNotAllowed({ params, parentSchema }) {
	const key = String(params.propertyName);
	const rule = JSON.stringify(parentSchema?.propertyNames ?? {});
	return {
		code: "SHAPE_KEY_NOT_ALLOWED",
		args: {
			key: cutText(key),
			rule
		},
		below: key,
		on: "key"
	};
}
function wrongType({ params, data }) {
	const value = typeof data === "number" || typeof data === "boolean" ? { value: String(data) } : {};
	return fault("SHAPE_WRONG_TYPE", {
		expected: describeTypes(params.type),
		found: nameType(data),
		...value
	});
}
function notAllowed({ params, data }) {
	const allowed = (params.allowedValues ?? [params.allowedValue]).map(String);
	const near = typeof data === "string" ? nearest(data, allowed) : void 0;
	return fault("SHAPE_NOT_ALLOWED", {
		value: showValue(data),
		allowed,
		...near === void 0 ? {} : { near }
	});
}
function outOfForm({ params, parentSchema, data }) {
	const advice = parentSchema?.patternErrorMessage;
	const told = typeof advice === "string" ? { advice } : {};
	return fault("SHAPE_PATTERN", {
		value: showValue(data),
		pattern: params.pattern,
		...told
	});
}
function tooMany({ params, data }) {
	return fault("SHAPE_TOO_MANY", {
		count: countEntries(data),
		most: params.limit
	});
}
function tooFew({ params, data }) {
	return fault("SHAPE_TOO_FEW", {
		count: countEntries(data),
		least: params.limit
	});
}
function outOfRange({ parentSchema, data }) {
	return fault("SHAPE_OUT_OF_RANGE", {
		value: showValue(data),
		range: describeRange(parentSchema ?? {})
	});
}
/** The later of the two is marked. */
function repeated({ params }) {
	const [first, second] = [params.i, params.j].map(Number).sort((a, b) => a - b);
	return {
		code: "SHAPE_REPEATED",
		args: { first: first + 1 },
		below: String(second)
	};
}
function mismatch({ keyword }) {
	return fault("SHAPE_MISMATCH", { rule: keyword });
}
// src/adapters/schema/one-fault-a-value.ts
/** What is said of one value alone; the first of these is enough, as the rest follows from it or is moot. */
const ORDER = [
	"type",
	"const",
	"enum",
	"minLength",
	"maxLength",
	"pattern",
	"format"
];
/**
* An empty title breaks two rules, a number in place of a word three; a person mends one thing. Faults of keys and of
* entries of a list stand for themselves and all stay, unless the value is of another type altogether.
*/
function keepOneFaultAValue(errors) {
	const told = /* @__PURE__ */ new Map();
	for (const error of errors) {
		const before = told.get(error.instancePath);
		if (rank(error) < ORDER.length && (before === void 0 || rank(error) < rank(before))) told.set(error.instancePath, error);
	}
	return errors.filter((error) => {
		if (error.propertyName !== void 0) return false;
		const first = told.get(error.instancePath);
		return first === void 0 || first === error || rank(error) === ORDER.length && first.keyword !== "type";
	});
}
function rank(error) {
	const at = ORDER.indexOf(error.keyword);
	return at === -1 || error.propertyName !== void 0 ? ORDER.length : at;
}
// src/adapters/schema/validators/index.generated.ts
const loaders = {
	"approvals-test": () => import("./approvals-test.generated-B9rFhJK8.js"),
	"approvals": () => import("./approvals.generated-xVrx8nAO.js"),
	"calendar": () => import("./calendar.generated-BYmG14Al.js"),
	"catalogue-item": () => import("./catalogue-item.generated-Dnr51eF-.js"),
	"change-draft": () => import("./change-draft.generated-XFm003TM.js"),
	"change": () => import("./change.generated-D4lZ8rGW.js"),
	"decision-facts": () => import("./decision-facts.generated-44pOc1yM.js"),
	"gitsm": () => import("./gitsm.generated-C4NkDjYB.js"),
	"import-map": () => import("./import-map.generated-BTw0fL6g.js"),
	"incident": () => import("./incident.generated-CZW3y0s0.js"),
	"problem-draft": () => import("./problem-draft.generated-B1m4oXyL.js"),
	"problem": () => import("./problem.generated-BZZPpZu0.js"),
	"request": () => import("./request.generated-CTKj6tfo.js"),
	"schedule": () => import("./schedule.generated-ycnqG1bv.js"),
	"service": () => import("./service.generated-fDIQsbxr.js"),
	"sla": () => import("./sla.generated-Be2uQ231.js"),
	"standard-change": () => import("./standard-change.generated-H9p3iRTP.js"),
	"teams": () => import("./teams.generated-CU5eEQPG.js")
};
/** Loads the validator of one schema (2 ms, once a process); the check itself is then synchronous, about 10 µs. */
async function loadShapeCheck(schema) {
	const { validate } = await loaders[schema]();
	return (value, path) => {
		if (validate(value)) return [];
		return toFindings(validate.errors ?? [], path);
	};
}
/** Of facts that were put together from what a record keeps, before anything is decided on them. */
async function loadFactsCheck() {
	const check = await loadShapeCheck("decision-facts");
	return (facts) => check(facts, "facts");
}
function toFindings(errors, path) {
	const all = keepOneFaultAValue(keepIntendedBranches(errors)).map((error) => errorToFinding(error, path));
	if (all.length <= 50) return all;
	const more = { count: all.length - 49 };
	return [...all.slice(0, 49), finding("SHAPE_MORE", {
		path,
		pointer: ""
	}, more)];
}
// src/core/record/record-id.ts
/** Numbers from here on are for sample, imported and offline records; those below belong to the forge's sequence. */
const FIRST_OFFLINE_NUMBER = 1e6;
const KIND_OF_PREFIX = {
	INC: "incident",
	REQ: "request",
	CHG: "change",
	PRB: "problem"
};
const PREFIX_OF_KIND = {
	incident: "INC",
	request: "REQ",
	change: "CHG",
	problem: "PRB"
};
const ID = /^(INC|REQ|CHG|PRB)-([1-9][0-9]{0,8})$/;
function parseRecordId(text) {
	return ID.test(text) ? text : void 0;
}
function toRecordId(kind, number) {
	return `${PREFIX_OF_KIND[kind]}-${number}`;
}
/** The kind that the prefix names; `undefined` where the text is no id. */
function kindOfId(text) {
	const match = ID.exec(text);
	return match?.[1] === void 0 ? void 0 : KIND_OF_PREFIX[match[1]];
}
function numberOfId(id) {
	return Number(id.slice(id.indexOf("-") + 1));
}
/** Whether the record has its issue or pull request in this repository; others have no effects on the forge. */
function isOnForge(id) {
	return numberOfId(id) < FIRST_OFFLINE_NUMBER;
}
/**
* Where a record stands: by the UTC date of `opened_at`, so that a folder stays small enough for git and for the
* forge's pages (1,000 entries). The path is made from the id alone, never from other input.
*/
function pathOfRecord(id, openedAt) {
	const [year, month, day] = [
		openedAt.slice(0, 4),
		openedAt.slice(5, 7),
		openedAt.slice(8, 10)
	];
	if (!isCivilDate(Number(year), Number(month), Number(day))) throw new RangeError(`not an instant: ${openedAt}`);
	const kind = kindOfId(id);
	if (kind === void 0) throw new RangeError(`not a record id: ${id}`);
	switch (kind) {
		case "incident":
		case "request": return `tickets/${year}/${month}/${day}/${id}.yaml`;
		case "change": return `changes/${year}/${month}/${id}.yaml`;
		case "problem": return `problems/${year}/${month}/${id}.yaml`;
	}
}
const TICKET_PATH = /^tickets\/\d{4}\/\d\d\/\d\d\/((?:INC|REQ)-[1-9]\d{0,8})(\.yaml|\.description\.md)$/;
const OTHER_PATH = /^(?:changes\/\d{4}\/\d\d\/(CHG-[1-9]\d{0,8})|problems\/\d{4}\/\d\d\/(PRB-[1-9]\d{0,8}))(\.yaml|\.description\.md)$/;
const DRAFT_PATH = /^(changes|problems)\/drafts\/[a-z0-9]+(?:-[a-z0-9]+)*\.yaml$/;
function pathKind(path) {
	const match = TICKET_PATH.exec(path) ?? OTHER_PATH.exec(path);
	if (match !== null) return recordPath(match[1] ?? match[2], match.at(-1) ?? "");
	const draft = DRAFT_PATH.exec(path);
	if (draft !== null) return {
		is: "draft",
		kind: draft[1] === "changes" ? "change" : "problem"
	};
	if (/^(?:tickets|changes|problems)(?:\/drafts)?\/(?:README\.md|\.gitkeep)$/.test(path)) return { is: "readme" };
	return { is: "stray" };
}
function recordPath(id, ending) {
	const kind = kindOfId(id);
	if (kind === void 0) return { is: "stray" };
	return ending === ".yaml" ? {
		is: "record",
		kind,
		id
	} : {
		is: "description",
		id
	};
}
export { parseRecordId as a, toRecordId as c, formatPointer as d, parseIndex as f, numberOfId as i, loadFactsCheck as l, valueAt as m, isOnForge as n, pathKind as o, parsePointer as p, kindOfId as r, pathOfRecord as s, FIRST_OFFLINE_NUMBER as t, loadShapeCheck as u };
