import { r as __toESM, t as __commonJSMin } from "./rolldown-runtime-DegdyBIC.js";
import { t as createZoneLoader } from "./zone-rules-Be0_VkeU.js";
import { $ as ledgerFindings, B as parsePointer, G as catalogue, J as timeFindings, K as declarationOf, Q as lifecycleFindings, U as mend, W as says, X as referenceFindings, Y as shapeFindings, Z as linkFindings, c as indexLines, et as journalFindings, it as show, l as parseAccepted, nt as historyFindings, q as yamlFindings, rt as configFindings, tt as intakeFindings, u as require_dist, z as parseIndex } from "./apply-plan-p-epjLld.js";
import { t as nearest } from "./nearest-BYGBMTMy.js";
import { n as pathOfEntry } from "./record-path-DhrNIpeE.js";
import { t as planLinks } from "./plan-links-BoIP5KNE.js";
import { t as validateRecords } from "./validate-records-Bi-O2p4o.js";
import { t as carryOut } from "./carry-out-DXrMYaEK.js";
import { n as EXIT, t as CliError } from "./cli-error-Don4uWP6.js";
import { t as breakRunnerCommands } from "./log-line-C1unNAaK.js";
import { a as toVisibleText } from "./visible-text-D4IFLqdY.js";
import { n as encodeTerminalLine } from "./terminal-text-DNZc-N3v.js";
import { i as openRepository, r as newCommand } from "./shared-options-DhEh0Lzo.js";
// src/adapters/yaml/locate.ts
var import_dist = require_dist();
/**
* Where pointers stand in a text that the reader has accepted, with one parse, in the order of the targets.
* What does not exist is answered by its nearest parent that does, on that parent's key. The key of a list's item
* is the item's own beginning, the key of the whole file its first key; a list or map as a value reaches to the
* end of its first line only, since a mark over pages helps nobody.
*/
function locateAll(text, targets) {
	const root = rootOf(text);
	const lines = indexLines(text);
	return targets.map((target) => {
		const [from, to] = root === void 0 ? [0, 0] : spanOf(root, target, text);
		return lines(from, to);
	});
}
function rootOf(text) {
	try {
		return parseAccepted(text).contents ?? void 0;
	} catch {
		return;
	}
}
function spanOf(root, { pointer, on }, text) {
	const { reached, isWhole } = walk(root, parsePointer(pointer) ?? []);
	const isKeyMeant = on === "key" || !isWhole;
	if (isKeyMeant && reached.key !== void 0) return rangeOf(reached.key);
	if (isKeyMeant) return startOf(reached.value ?? root);
	return valueSpan(reached, text);
}
function walk(root, tokens) {
	let reached = {
		key: void 0,
		value: root
	};
	for (const token of tokens) {
		const next = step(reached.value, token);
		if (next === void 0) return {
			reached,
			isWhole: false
		};
		reached = next;
	}
	return {
		reached,
		isWhole: true
	};
}
function step(node, token) {
	if ((0, import_dist.isMap)(node)) {
		const pair = node.items.find(({ key }) => (0, import_dist.isScalar)(key) && key.value === token);
		return pair === void 0 ? void 0 : {
			key: pair.key,
			value: pair.value ?? void 0
		};
	}
	const index = (0, import_dist.isSeq)(node) ? parseIndex(token) : void 0;
	const item = (0, import_dist.isSeq)(node) && index !== void 0 ? node.items[index] : void 0;
	return item === void 0 ? void 0 : {
		key: void 0,
		value: item
	};
}
/** An empty value stands nowhere; its key is shown instead. */
function valueSpan({ key, value }, text) {
	const [from, to] = value === void 0 ? [0, 0] : rangeOf(value);
	if (from === to && key !== void 0) return rangeOf(key);
	if ((0, import_dist.isMap)(value) || (0, import_dist.isSeq)(value)) return [from, endOfLine(text, from, to)];
	return [from, from + text.slice(from, to).trimEnd().length];
}
function startOf(node) {
	if ((0, import_dist.isMap)(node)) return firstOf(node.items[0]?.key) ?? rangeOf(node);
	if ((0, import_dist.isSeq)(node)) return [node.range[0], node.range[0] + 1];
	return rangeOf(node);
}
function firstOf(key) {
	return key === void 0 ? void 0 : rangeOf(key);
}
function rangeOf(node) {
	return [node.range[0], node.range[1]];
}
function endOfLine(text, from, to) {
	const at = text.indexOf("\n", from);
	const end = at === -1 || at > to ? to : at;
	return from + text.slice(from, end).trimEnd().length;
}
// src/core/checks/fixes.ts
/** One fix for each code that promises one, so that a promise without a fix does not compile. */
const fixes = {
	LINK_MIRROR_MISSING: { by: "links" },
	LEDGER_FOLDER_MISMATCH: { by: "move" },
	PERSON_SPELLING: {
		by: "edit",
		edits: (found) => [setHere(found, show(found.args, "login"))]
	},
	PRIORITY_MISMATCH: {
		by: "edit",
		edits: ({ args }) => [{
			op: "set",
			pointer: "/priority",
			value: show(args, "expected")
		}]
	},
	STATE_FIELD_STALE: {
		by: "edit",
		edits: ({ place }) => [{
			op: "remove",
			pointer: place.pointer
		}]
	},
	SHAPE_NOT_ALLOWED: {
		by: "edit",
		edits: respell
	}
};
function fixFor(code) {
	return Object.hasOwn(fixes, code) ? fixes[code] : void 0;
}
function isFixable(code) {
	return declarationOf(code).fixable === true;
}
function setHere({ place }, value) {
	return {
		op: "set",
		pointer: place.pointer,
		value
	};
}
/** `In Progress` can only mean `in_progress`; a word with other letters is left to a person. */
function respell(found) {
	const [value, near] = [show(found.args, "value"), show(found.args, "near")];
	const isJournal = parsePointer(found.place.pointer)?.[0] === "journal";
	return near === "" || isJournal || lettersOf(value) !== lettersOf(near) ? [] : [setHere(found, near)];
}
function lettersOf(text) {
	return text.toLowerCase().replace(/[\s_-]/g, "");
}
// src/core/finding/example-args.ts
const levels$1 = [
	"high",
	"medium",
	"low"
];
const spring = {
	from: "2026-04-03T00:00:00Z",
	to: "2026-04-01T00:00:00Z"
};
/** A case of each code about files, their shape and the configuration. */
const exampleArgs = {
	YAML_TOO_BIG: {
		bytes: 70112,
		most: 65536
	},
	YAML_ENCODING: { found: "byte 212 is not UTF-8" },
	YAML_CONTROL_CHARACTER: {
		character: "U+202E",
		escapable: "yes",
		escape: "\\u202e"
	},
	YAML_CONFLICT_MARKER: { marker: "<<<<<<<" },
	YAML_NOT_A_MAP: { found: "a list" },
	YAML_DIRECTIVE: { source: "%YAML 1.1" },
	YAML_ANCHOR: { source: "&team" },
	YAML_ALIAS: { source: "*team" },
	YAML_TAG: { source: "!!str" },
	YAML_AMBIGUOUS_KEY: { key: "no" },
	YAML_DUPLICATE_KEY: {
		key: "state",
		line: 4
	},
	YAML_LOOKALIKE_KEY: {
		key: "State",
		other: "state",
		line: 4
	},
	YAML_FORBIDDEN_KEY: { key: "__proto__" },
	YAML_NUMBER: {
		source: "007",
		reason: "leading_zero"
	},
	YAML_TOO_DEEP: { most: 16 },
	YAML_TOO_MANY_NODES: { most: 5e3 },
	YAML_SYNTAX: { reason: "BAD_INDENT" },
	SHAPE_UNKNOWN_KEY: {
		field: "asignee",
		near: "assignee",
		known: [
			"title",
			"state",
			"assignee"
		]
	},
	SHAPE_MISSING_KEY: {
		field: "impact",
		key: "impact"
	},
	SHAPE_KEY_NOT_ALLOWED: {
		field: "answers.Size",
		rule: "lower-case letters, digits and underscores"
	},
	SHAPE_WRONG_TYPE: {
		field: "title",
		found: "a number",
		expected: "text",
		value: "404"
	},
	SHAPE_NOT_ALLOWED: {
		field: "impact",
		value: "hihg",
		near: "high",
		allowed: levels$1
	},
	SHAPE_PATTERN: {
		field: "opened_at",
		value: "2026-11-22 15:40",
		advice: "Write an instant in UTC to the second, in quotes, such as \"2026-11-22T15:40:00Z\"."
	},
	SHAPE_NO_SUCH_TIME: {
		field: "opened_at",
		value: "2026-02-30T09:00:00Z",
		form: "instant"
	},
	SHAPE_TOO_LONG: {
		field: "title",
		length: 214,
		most: 200
	},
	SHAPE_TOO_SHORT: {
		field: "title",
		length: 0,
		least: 1
	},
	SHAPE_TOO_MANY: {
		field: "labels",
		count: 31,
		most: 30
	},
	SHAPE_TOO_FEW: {
		field: "journal",
		count: 0,
		least: 1
	},
	SHAPE_REPEATED: {
		field: "labels[3]",
		first: 1
	},
	SHAPE_OUT_OF_RANGE: {
		field: "satisfaction.score",
		value: 7,
		range: "from 1 to 5"
	},
	SHAPE_MISMATCH: {
		field: "requested_for",
		rule: "a login, or id and name of a person"
	},
	SHAPE_MORE: { count: 12 },
	LEDGER_STRAY_FILE: {
		reason: "ending",
		path: "tickets/2026/11/22/INC-117.yml",
		expected: "tickets/2026/11/22/INC-117.yaml"
	},
	LEDGER_FILE_MODE: { mode: "symlink" },
	LEDGER_CASE_TWIN: { other: "config/services/mail.yaml" },
	LEDGER_FILE_UNREADABLE: { reason: "permission denied" },
	LEDGER_ID_TAKEN: {
		id: "INC-117",
		other: "tickets/2026/11/21/INC-117.yaml"
	},
	LEDGER_ID_MISMATCH: {
		id: "INC-117",
		named: "INC-171"
	},
	LEDGER_FOLDER_MISMATCH: {
		path: "tickets/2026/11/22/INC-117.yaml",
		expected: "tickets/2026/11/21/INC-117.yaml"
	},
	LEDGER_DESCRIPTION_ALONE: { id: "INC-117" },
	LEDGER_DESCRIPTION_TWICE: { other: "tickets/2026/11/22/INC-117.description.md" },
	CONFIG_ID_TWICE: {
		id: "mail",
		first: 2,
		list: "categories"
	},
	CONFIG_CYCLE: {
		field: "parent",
		way: "network → wireless → network"
	},
	PERIOD_REVERSED: spring,
	ZONE_UNKNOWN: { zone: "Europe/Belin" },
	PRIORITY_MATRIX_ORDER: {
		cell: "impact low and urgency high",
		found: "P1",
		higher: "impact medium and urgency high",
		other: "P2"
	},
	PERSON_TWICE: {
		login: "Kim",
		other: "kim"
	},
	TEAM_NOBODY: { team: "change-board" },
	ROLE_NOBODY: { role: "change_manager" },
	DELEGATE_SELF: { login: "kim" },
	DELEGATE_AWAY: {
		delegate: "lee",
		login: "kim",
		from: "2026-12-21T00:00:00Z",
		to: "2027-01-04T00:00:00Z"
	},
	SERVICE_CYCLE: { way: "web-shop → payments → web-shop" },
	DEPENDENCY_TWICE: { service: "database-platform" },
	REDUNDANCY_ALONE: {
		service: "database-node-a",
		group: "database-nodes"
	},
	SERVICE_INCOMPLETE: {
		id: "mail",
		missing: ["calendar", "verified_at"]
	},
	MAINTENANCE_NEVER: { id: "platform-sundays" },
	FIELD_WITHOUT_OPTIONS: { field: "size" },
	FIELD_RANGE_REVERSED: { field: "seats" },
	FIELD_PATTERN: {
		field: "asset",
		fault: "a part that repeats or branches is repeated as a whole"
	},
	WHEN_FIELD_UNKNOWN: {
		field: "siez",
		near: "size",
		known: ["size", "colour"]
	},
	WHEN_VALUE_IMPOSSIBLE: {
		field: "size",
		value: "larg",
		near: "large",
		possible: ["small", "large"]
	},
	APPROVER_NOBODY: { approver: "item_owner" },
	TEMPLATE_NO_SUCH_FIELD: {
		field: "widnow",
		near: "window",
		known: [
			"service",
			"window",
			"plan"
		]
	},
	TEMPLATE_FIELD_TWICE: { field: "team" },
	TEMPLATE_INCOMPLETE: {
		id: "monthly-patching",
		missing: ["plan"]
	},
	CALENDAR_ZONE_UNKNOWN: {
		zone: "Europe/Belin",
		near: "Europe/Berlin"
	},
	CALENDAR_SLOT_EMPTY: { slot: "09:00-09:00" },
	CALENDAR_SLOT_REVERSED: {
		slot: "17:00-09:00",
		hours: 9,
		reversed: "09:00-17:00"
	},
	CALENDAR_SLOTS_OVERLAP: {
		slot: "12:00-17:00",
		other: "08:00-13:00",
		weekday: "monday"
	},
	CALENDAR_DATE_IMPOSSIBLE: { date: "2026-02-30" },
	CALENDAR_HOLIDAY_TWICE: { date: "2026-12-25" },
	CALENDAR_CLOSURE_REVERSED: spring,
	CALENDAR_VERSIONS_NOT_ASCENDING: {
		from: "2026-01-01",
		before: "2027-01-01"
	},
	SLA_CALENDAR_UNKNOWN: {
		calendar: "offise",
		near: "office"
	},
	SLA_SERVICE_UNKNOWN: {
		service: "mial",
		near: "mail"
	},
	SLA_TEAM_UNKNOWN: {
		team: "servicedesk",
		near: "service-desk"
	},
	SLA_PERSON_UNKNOWN: {
		login: "kimm",
		near: "kim"
	},
	SLA_CATALOGUE_ITEM_UNKNOWN: {
		item: "labtop",
		near: "laptop"
	},
	SLA_STATE_UNKNOWN: {
		records: ["incident"],
		state: "onhold",
		near: "on_hold"
	},
	SLA_PRIORITY_WITHOUT_TARGET: { priorities: ["P4", "P5"] },
	SLA_TARGET_UNREACHABLE: { priority: "P3" },
	SLA_WARNINGS_NOT_ASCENDING: {
		percent: 50,
		before: 75
	},
	SLA_VERSIONS_NOT_ASCENDING: {
		id: "incident-resolution",
		from: "2026-01-01",
		before: "2027-01-01"
	},
	SLA_VERSION_CHANGES_KIND: {
		id: "incident-resolution",
		field: "target"
	},
	SLA_DATE_IMPOSSIBLE: { date: "2026-02-30" },
	SLA_ESCALATION_TWICE: { id: "half-way" },
	SLA_ESCALATION_IDLE: { id: "half-way" }
};
/** A case of each code about issues and their forms. */
const intakeExampleArgs = {
	INTAKE_BODY_TOO_BIG: {
		length: 70112,
		most: 65536
	},
	INTAKE_HEADING_MISSING: { label: "Which service?" },
	INTAKE_HEADING_REPEATED: {
		label: "Which service?",
		count: 2
	},
	INTAKE_ANSWER_MISSING: {
		label: "What happens?",
		expected: "the answer"
	},
	INTAKE_NOT_AN_OPTION: {
		value: "Low: one persn",
		near: "Low: one person",
		allowed: [
			"High: many people",
			"Medium: a group",
			"Low: one person"
		]
	},
	INTAKE_BOX_UNKNOWN: { value: "I agree to everything" },
	INTAKE_NOT_AS_EXPECTED: {
		value: "tomorrow",
		expected: "a day such as 2026-12-25"
	},
	INTAKE_NOT_ENTITLED: {
		login: "kim",
		item: "New laptop",
		who: "somebody of the team platform"
	},
	INTAKE_SECRET: {
		count: 1,
		what: "GitHub token"
	},
	INTAKE_TEXT_CHANGED: {
		field: "description",
		character: "U+0007"
	},
	INTAKE_FORM_RULE: {
		where: "request-access.yml, body[3]",
		why: "the option \"None\" is reserved",
		from: "config/catalogue/access.yaml"
	}
};
// src/core/finding/record-example-args.ts
const oneSided = {
	id: "INC-117",
	field: "links.parent",
	target: "INC-102",
	mirror: "links.children"
};
const patching = { id: "monthly-patching" };
/** A case of each code about records: their names, states, journals, links and history. */
const recordExampleArgs = {
	SERVICE_UNKNOWN: {
		field: "service",
		name: "mial",
		near: "mail"
	},
	SERVICE_OBSOLETE: {
		field: "service",
		name: "fax-gateway"
	},
	TEAM_UNKNOWN: {
		field: "team",
		name: "servicedesk",
		near: "service-desk"
	},
	PERSON_UNKNOWN: {
		field: "assignee",
		name: "kimm",
		near: "kim"
	},
	PERSON_SPELLING: {
		field: "assignee",
		name: "Kim",
		login: "kim"
	},
	PERSON_FORMER: {
		field: "assignee",
		name: "kim"
	},
	CATEGORY_UNKNOWN: {
		field: "category",
		name: "netwrok",
		near: "network"
	},
	ENVIRONMENT_UNKNOWN: {
		field: "environment",
		name: "prod"
	},
	CATALOGUE_ITEM_UNKNOWN: {
		field: "catalogue_item",
		name: "labtop",
		near: "laptop"
	},
	CATALOGUE_ITEM_OBSOLETE: {
		field: "catalogue_item",
		name: "pager"
	},
	CALENDAR_UNKNOWN: {
		field: "calendar",
		name: "offise",
		near: "office"
	},
	SLA_UNKNOWN: {
		field: "slas[0]",
		name: "incident-resolutions",
		near: "incident-resolution"
	},
	FREEZE_UNKNOWN: {
		field: "freeze_exception.freeze",
		name: "yearend",
		near: "year-end"
	},
	TEMPLATE_UNKNOWN: {
		field: "template.id",
		name: "monthly-patch",
		near: "monthly-patching"
	},
	TEMPLATE_VERSION: {
		...patching,
		version: 2,
		current: 3
	},
	TEMPLATE_NOT_USABLE: {
		...patching,
		status: "retired"
	},
	TEMPLATE_FIELD_FIXED: {
		...patching,
		field: "environment",
		fixed: "production"
	},
	TEMPLATE_FIELD_FOREIGN: {
		...patching,
		field: "outage",
		variable: ["service", "window"]
	},
	TEMPLATE_SERVICE: {
		...patching,
		service: "payroll",
		services: ["mail", "file-shares"]
	},
	TEMPLATE_TOO_LONG: {
		...patching,
		minutes: 180,
		most: 120
	},
	ANSWER_UNKNOWN: {
		field: "siez",
		near: "size"
	},
	ANSWER_MISSING: {
		field: "size",
		label: "Which size?"
	},
	ANSWER_WRONG: {
		field: "size",
		value: "huge",
		expected: "one of small, large"
	},
	SOURCE_TAKEN: {
		key: "INC0000045",
		other: "INC-1000045"
	},
	STATE_FIELD_MISSING: {
		state: "resolved",
		what: "how it was resolved",
		field: "resolution.code",
		give: "--set resolution.code=fixed"
	},
	STATE_FIELD_STALE: {
		field: "hold_reason",
		states: ["on_hold"],
		state: "in_progress"
	},
	STATE_NOT_OF_TYPE: {
		type: "standard",
		state: "assess",
		known: [
			"draft",
			"scheduled",
			"implementing"
		]
	},
	STATE_IMPORTED_INCOMPLETE: {
		state: "closed",
		fields: ["resolution.code"]
	},
	PRIORITY_MISMATCH: {
		found: "P3",
		why: "impact high and urgency medium give",
		expected: "P2"
	},
	PRIORITY_OVERRIDE_IDLE: { value: "P2" },
	PRIORITY_OVERRIDE_NOT_ENTITLED: { by: "kim" },
	PRIORITY_UNFOUNDED: { missing: ["impact"] },
	MOVE_RECORD_UNKNOWN: {
		id: "INC-171",
		near: "INC-117"
	},
	MOVE_STATE_UNKNOWN: {
		id: "INC-117",
		to: "onhold",
		near: "on_hold",
		known: [
			"new",
			"in_progress",
			"on_hold"
		]
	},
	MOVE_ALREADY_THERE: {
		id: "INC-117",
		to: "on_hold"
	},
	MOVE_NOT_ALLOWED: {
		id: "INC-117",
		from: "closed",
		to: "new",
		instead: []
	},
	MOVE_ON_HOLD: {
		id: "CHG-57",
		reason: "waits for the supplier"
	},
	MOVE_NOT_ENTITLED: {
		by: "kim",
		id: "INC-117",
		from: "resolved",
		to: "closed",
		who: ["reporter", "manager"]
	},
	MOVE_CONDITION: {
		id: "INC-117",
		to: "closed",
		condition: "an accepted major incident is closed by a manager"
	},
	MOVE_FIELD_MISSING: {
		to: "on_hold",
		what: "what is awaited",
		field: "hold_reason",
		give: "--set hold_reason=…"
	},
	MOVE_TIME: {
		at: "2026-11-22T18:00:00Z",
		why: "after",
		limit: "now"
	},
	MOVE_PENDING: {
		fields: ["assignee"],
		id: "INC-117"
	},
	FIELD_NOT_BY_HAND: {
		field: "id",
		why: "it comes from the issue",
		instead: "Open an issue"
	},
	INPUT_MISSING: {
		kind: "incident",
		field: "title",
		give: "--title \"…\""
	},
	JOURNAL_PENDING: { fields: ["state", "assignee"] },
	JOURNAL_EDIT_FORBIDDEN: {
		field: "state",
		why: "closed is final",
		instead: "Open a follow-up instead."
	},
	JOURNAL_OPENING_STATE: {
		found: "says to: in_progress",
		initial: "new"
	},
	JOURNAL_OPENING_TIME: {
		found: "2026-11-22T15:41:00Z",
		opened: "2026-11-22T15:40:00Z"
	},
	JOURNAL_NOT_AN_INSTANT: { found: "2026-02-30T09:00:00Z" },
	JOURNAL_OUT_OF_ORDER: {
		at: "2026-11-22T15:40:00Z",
		previous: "2026-11-22T16:00:00Z"
	},
	JOURNAL_FUTURE: {
		at: "2027-11-22T15:40:00Z",
		now: "2026-11-22T16:00:00Z"
	},
	JOURNAL_RECORDED_EARLIER: {
		recorded: "2026-11-22T15:00:00Z",
		at: "2026-11-22T15:40:00Z"
	},
	JOURNAL_STATE_UNKNOWN: {
		to: "onhold",
		kind: "incident",
		near: "on_hold",
		known: [
			"new",
			"in_progress",
			"on_hold"
		]
	},
	JOURNAL_MOVE_NOT_ALLOWED: {
		from: "closed",
		to: "in_progress",
		why: "closed is final"
	},
	JOURNAL_MOVE_NOT_ENTITLED: {
		by: "kim",
		from: "resolved",
		to: "closed",
		who: ["reporter", "manager"]
	},
	JOURNAL_BY_UNKNOWN: {
		by: "kimm",
		near: "kim"
	},
	JOURNAL_FIELD_UNKNOWN: {
		field: "asignee",
		kind: "incident",
		near: "assignee",
		known: ["team", "assignee"]
	},
	JOURNAL_VALUE_INVALID: {
		value: "\"urgent\"",
		field: "urgency"
	},
	JOURNAL_FIELD_FIXED: {
		field: "opened_at",
		why: "it never changes"
	},
	JOURNAL_IMPORTED_MOVES: { moves: ["closed → new"] },
	EVIDENCE_UNSUPPORTED: { of: "a merged pull request" },
	LINK_TARGET_MISSING: {
		field: "links.caused_by",
		target: "CHG-44"
	},
	LINK_PROPOSAL_UNKNOWN: {
		field: "links.caused_by",
		target: "CHG-57"
	},
	LINK_WRONG_KIND: {
		field: "links.problem",
		target: "CHG-57",
		expected: ["problem"]
	},
	LINK_SELF: {
		field: "links.parent",
		target: "INC-117"
	},
	LINK_CYCLE: {
		field: "links.parent",
		way: "INC-102 → INC-117 → INC-102"
	},
	LINK_MIRROR_MISSING: oneSided,
	LINK_CONTRADICTION: {
		id: "INC-102",
		field: "links.children",
		target: "INC-117",
		mirror: "links.parent",
		others: ["INC-99"]
	},
	LINK_LIST_FULL: {
		...oneSided,
		most: 500
	},
	HISTORY_RECORD_REMOVED: {
		id: "INC-117",
		path: "tickets/2026/11/22/INC-117.yaml"
	},
	HISTORY_RECORD_MOVED: {
		id: "INC-117",
		from: "tickets/2026/11/22/INC-117.yaml"
	},
	HISTORY_ID_CHANGED: {
		before: "INC-117",
		after: "INC-118"
	},
	HISTORY_KIND_CHANGED: {
		before: "INC-117",
		after: "REQ-118"
	},
	HISTORY_FIXED_FIELD_CHANGED: {
		field: "opened_at",
		before: "2026-11-22T15:40:00Z",
		after: "2026-11-22T16:00:00Z"
	},
	HISTORY_ENTRY_REWRITTEN: {
		number: 3,
		what: ["at"]
	},
	HISTORY_JOURNAL_SHORTENED: {
		before: 7,
		after: 6
	},
	HISTORY_BACK_DATED: {
		at: "2026-11-20T09:00:00Z",
		since: "2026-11-22T15:40:00Z"
	},
	HISTORY_OTHERS_NAME: {
		author: "kim",
		by: "lee"
	},
	HISTORY_EVIDENCE_FORGED: {
		author: "kim",
		what: "changed",
		field: "evidence.reviews"
	},
	HISTORY_NOTICE_CHANGED: {
		key: "breach:incident-resolution",
		what: "was removed"
	},
	HISTORY_ID_NOT_GIVEN: {
		author: "kim",
		id: "INC-117",
		first: 1e6
	}
};
// src/core/finding/examples.ts
const examples = {
	...exampleArgs,
	...recordExampleArgs,
	...intakeExampleArgs
};
/** Arguments of a case of the code that could happen, for documentation; none where its words need none. */
function exampleArgsOf(code) {
	return examples[code] ?? {};
}
codesOf(yamlFindings), codesOf(shapeFindings), codesOf(ledgerFindings), codesOf(referenceFindings), codesOf(lifecycleFindings), codesOf(journalFindings), codesOf(linkFindings), codesOf(configFindings), codesOf(timeFindings), codesOf(historyFindings), codesOf(intakeFindings);
/** The keys of a part of the catalogue are codes of it. */
function codesOf(declarations) {
	return Object.keys(declarations);
}
// src/app/explain-finding.ts
/** What a finding code means, in whatever capitals it is asked for. */
function explainFinding(asked) {
	const code = codes.find((each) => each === asked.trim().toUpperCase());
	if (code !== void 0) return {
		is: "explained",
		explanation: explain$1(code)
	};
	const near = codes.find((each) => each === nearest(asked, codes));
	return near === void 0 ? { is: "unknown" } : {
		is: "unknown",
		near
	};
}
function explain$1(code) {
	const { severity, title, says, mend } = declarationOf(code);
	const args = exampleArgsOf(code);
	return {
		code,
		severity,
		title,
		example: says(args),
		mend: mend(args),
		fixable: isFixable(code)
	};
}
const codes = Object.keys(catalogue);
// src/app/fix-findings.ts
/**
* What mends the findings that can be mended mechanically, all in one plan. What needs a person is left; checking
* again after the plan was applied finds none of those that it mended.
*/
function fixFindings(findings, ledger, options = {}) {
	const mended = planEdits(findings);
	const links = findings.some(({ code }) => fixFor(code)?.by === "links") ? planLinks({ after: ledger.entries }) : none;
	const edits = mergeEdits([...mended.effects, ...links.effects]);
	const moves = planMoves(findings, ledger);
	return {
		effects: [...[...edits].filter(([path]) => !moves.has(path)).map(([path, own]) => toEdit(path, own)), ...[...moves].flatMap(([path, to]) => moveWithDescription({
			path,
			to,
			edits: edits.get(path)
		}, options))],
		summary: [
			...mended.summary,
			...links.summary,
			...[...moves].map(([path, to]) => `${path} moved to ${to}`)
		]
	};
}
const none = {
	effects: [],
	summary: []
};
function planEdits(findings) {
	const planned = findings.flatMap((found) => {
		const fix = fixFor(found.code);
		const edits = fix?.by === "edit" ? fix.edits(found) : [];
		return edits.length === 0 ? [] : [{
			found,
			edits
		}];
	});
	return {
		effects: planned.map(({ found, edits }) => toEdit(found.place.path, edits)),
		summary: planned.flatMap(({ found, edits }) => edits.map((edit) => `${found.place.path}: ${toWords(edit)}`))
	};
}
function toEdit(path, edits) {
	return {
		kind: "edit_record",
		path,
		edits
	};
}
function toWords(edit) {
	const field = edit.pointer.slice(1).replaceAll("/", ".");
	return edit.op === "remove" ? `${field} removed` : `${field} set to ${JSON.stringify(edit.value)}`;
}
function mergeEdits(effects) {
	const merged = /* @__PURE__ */ new Map();
	for (const effect of effects) if (effect.kind === "edit_record") merged.set(effect.path, [...merged.get(effect.path) ?? [], ...effect.edits]);
	return merged;
}
/** Only where the new place is free, and nothing says that the opening is what is wrong. */
function planMoves(findings, { entries, unreadable }) {
	const taken = /* @__PURE__ */ new Set([...entries.map(({ path }) => path), ...unreadable.map(({ place }) => place.path)]);
	const byPath = new Map(entries.map((entry) => [entry.path, entry]));
	const moves = /* @__PURE__ */ new Map();
	for (const { code, place } of findings) {
		const entry = fixFor(code)?.by === "move" ? byPath.get(place.path) : void 0;
		const to = entry === void 0 ? void 0 : pathOfEntry(entry);
		if (entry === void 0 || to === void 0 || taken.has(to)) continue;
		if (entry.record.journal[0]?.at !== entry.record.opened_at) continue;
		taken.add(to);
		moves.set(place.path, to);
	}
	return moves;
}
function moveWithDescription({ path, to, edits }, { descriptions }) {
	const [beside, target] = [besideRecord(path), besideRecord(to)];
	return [{
		kind: "move_file",
		path,
		to,
		...edits === void 0 ? {} : { edits }
	}, ...descriptions?.has(beside) === true ? [{
		kind: "move_file",
		path: beside,
		to: target
	}] : []];
}
function besideRecord(path) {
	return path.replace(/\.yaml$/, ".description.md");
}
// src/app/locate-findings.ts
/** Line and column of each finding, by path, line, column and code. Only files with findings are read, each once. */
async function locateFindings(findings, ports) {
	const located = [];
	for (const [path, ofFile] of groupByPath(findings)) {
		const known = ofFile.flatMap((each) => each.place.at === void 0 ? [] : [{
			...each,
			position: each.place.at
		}]);
		located.push(...known, ...await locateInFile(path, ofFile, ports));
	}
	return located.sort(compareLocated);
}
async function locateInFile(path, findings, { readText, locateAll }) {
	const unknown = findings.filter(({ place }) => place.at === void 0);
	const text = unknown.some(({ place }) => place.pointer !== "" || place.on !== void 0) ? await readText(path) : void 0;
	const targets = unknown.map(({ place: { pointer, on = "value" } }) => ({
		pointer,
		on
	}));
	const positions = text === void 0 ? [] : locateAll(text, targets);
	return unknown.map((each, at) => ({
		...each,
		position: positionOf(each, positions[at])
	}));
}
/** What is said of a file as a whole stands at its beginning, whatever its text. */
function positionOf({ place }, position) {
	return place.pointer === "" && place.on === void 0 || position === void 0 ? {
		line: 1,
		column: 1
	} : position;
}
function groupByPath(findings) {
	const groups = /* @__PURE__ */ new Map();
	for (const each of findings) {
		const group = groups.get(each.place.path);
		if (group === void 0) groups.set(each.place.path, [each]);
		else group.push(each);
	}
	return groups;
}
function compareLocated(a, b) {
	return compareText(a.place.path, b.place.path) || a.position.line - b.position.line || a.position.column - b.position.column || compareText(a.code, b.code) || compareText(a.place.pointer, b.place.pointer);
}
function compareText(a, b) {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}
// scripts/gitsm/findings/explain.ts
var import_picocolors = /* @__PURE__ */ __toESM((/* @__PURE__ */ __commonJSMin(((exports, module) => {
	let p = process || {};
	let argv = p.argv || [];
	let env = p.env || {};
	let isColorSupported = !(!!env.NO_COLOR || argv.includes("--no-color")) && (!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || (p.stdout || {}).isTTY && env.TERM !== "dumb" || !!env.CI);
	let formatter = (open, close, replace = open) => (input) => {
		let string = "" + input, index = string.indexOf(close, open.length);
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close;
	};
	let replaceClose = (string, close, replace, index) => {
		let result = "", cursor = 0;
		do {
			result += string.substring(cursor, index) + replace;
			cursor = index + close.length;
			index = string.indexOf(close, cursor);
		} while (~index);
		return result + string.substring(cursor);
	};
	let createColors = (enabled = isColorSupported) => {
		let f = enabled ? formatter : () => String;
		return {
			isColorSupported: enabled,
			reset: f("\x1B[0m", "\x1B[0m"),
			bold: f("\x1B[1m", "\x1B[22m", "\x1B[22m\x1B[1m"),
			dim: f("\x1B[2m", "\x1B[22m", "\x1B[22m\x1B[2m"),
			italic: f("\x1B[3m", "\x1B[23m"),
			underline: f("\x1B[4m", "\x1B[24m"),
			inverse: f("\x1B[7m", "\x1B[27m"),
			hidden: f("\x1B[8m", "\x1B[28m"),
			strikethrough: f("\x1B[9m", "\x1B[29m"),
			black: f("\x1B[30m", "\x1B[39m"),
			red: f("\x1B[31m", "\x1B[39m"),
			green: f("\x1B[32m", "\x1B[39m"),
			yellow: f("\x1B[33m", "\x1B[39m"),
			blue: f("\x1B[34m", "\x1B[39m"),
			magenta: f("\x1B[35m", "\x1B[39m"),
			cyan: f("\x1B[36m", "\x1B[39m"),
			white: f("\x1B[37m", "\x1B[39m"),
			gray: f("\x1B[90m", "\x1B[39m"),
			bgBlack: f("\x1B[40m", "\x1B[49m"),
			bgRed: f("\x1B[41m", "\x1B[49m"),
			bgGreen: f("\x1B[42m", "\x1B[49m"),
			bgYellow: f("\x1B[43m", "\x1B[49m"),
			bgBlue: f("\x1B[44m", "\x1B[49m"),
			bgMagenta: f("\x1B[45m", "\x1B[49m"),
			bgCyan: f("\x1B[46m", "\x1B[49m"),
			bgWhite: f("\x1B[47m", "\x1B[49m"),
			blackBright: f("\x1B[90m", "\x1B[39m"),
			redBright: f("\x1B[91m", "\x1B[39m"),
			greenBright: f("\x1B[92m", "\x1B[39m"),
			yellowBright: f("\x1B[93m", "\x1B[39m"),
			blueBright: f("\x1B[94m", "\x1B[39m"),
			magentaBright: f("\x1B[95m", "\x1B[39m"),
			cyanBright: f("\x1B[96m", "\x1B[39m"),
			whiteBright: f("\x1B[97m", "\x1B[39m"),
			bgBlackBright: f("\x1B[100m", "\x1B[49m"),
			bgRedBright: f("\x1B[101m", "\x1B[49m"),
			bgGreenBright: f("\x1B[102m", "\x1B[49m"),
			bgYellowBright: f("\x1B[103m", "\x1B[49m"),
			bgBlueBright: f("\x1B[104m", "\x1B[49m"),
			bgMagentaBright: f("\x1B[105m", "\x1B[49m"),
			bgCyanBright: f("\x1B[106m", "\x1B[49m"),
			bgWhiteBright: f("\x1B[107m", "\x1B[49m")
		};
	};
	module.exports = createColors();
	module.exports.createColors = createColors;
})))(), 1);
/** What a code means, for people. */
function formatExplanation(explanation, color) {
	const colors = import_picocolors.default.createColors(color);
	const { code, severity, title, example, mend, fixable } = explanation;
	return [
		`${colors.bold(code)} (${severity})`,
		`${title}.`,
		"",
		`  Such as: ${example}`,
		`  Mend:    ${mend}`,
		...fixable ? ["", "gitsm validate --fix mends it."] : [],
		""
	].join("\n");
}
// src/core/encode/runner-command.ts
const DATA = {
	"%": "%25",
	"\r": "%0D",
	"\n": "%0A"
};
const PROPERTY = {
	...DATA,
	":": "%3A",
	",": "%2C"
};
/** A command to the runner, such as an annotation, as one line without its line end. Name and keys are ours. */
function runnerCommand(name, properties, message) {
	return `::${name} ${Object.entries(properties).map(([key, value]) => `${key}=${encodeProperty(String(value))}`).join(",")}::${encodeData(message)}`;
}
function encodeData(text) {
	return breakRunnerCommands(toVisibleText(text)).replace(/[%\r\n]/g, (character) => DATA[character] ?? "");
}
function encodeProperty(text) {
	return breakRunnerCommands(toVisibleText(text)).replace(/[%\r\n:,]/g, (character) => PROPERTY[character] ?? "");
}
// scripts/gitsm/findings/code-frame.ts
/** Characters of a line that are shown; of longer ones the part around the column. */
const WIDTH = 96;
/** Letters that take two columns on a terminal. */
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\uFF01-\uFF60]/gu;
/** The line of a position with its neighbours, numbered, and a mark below what is meant; nothing behind the end. */
function codeFrame(text, position) {
	const lines = text.split("\n").map((line) => line.replace(/\r$/, ""));
	const from = Math.max(1, position.line - 1);
	const numbers = [
		from,
		from + 1,
		from + 2
	].filter((number) => number <= Math.min(lines.length, position.line + 1));
	if (lines[position.line - 1] === void 0) return [];
	const margin = String(numbers.at(-1)).length;
	const start = windowStart(lines[position.line - 1] ?? "", position.column - 1);
	return numbers.flatMap((number) => {
		const line = lines[number - 1] ?? "";
		const row = `  ${String(number).padStart(margin)} │ ${shownPart(line, start)}`.trimEnd();
		if (number !== position.line) return [row];
		return [row, `  ${" ".repeat(margin)} │ ${mark(line, position, start)}`];
	});
}
function windowStart(line, column) {
	return line.length <= WIDTH || column < 80 ? 0 : column - WIDTH / 2;
}
function shownPart(line, start) {
	const part = encodeTerminalLine(line.slice(start, start + WIDTH));
	return `${start > 0 ? "…" : ""}${part}${line.length > start + WIDTH ? "…" : ""}`;
}
function mark(line, { line: number, column, endLine, endColumn }, start) {
	const until = endLine === void 0 || endLine === number ? endColumn ?? column + 1 : line.length + 1;
	const end = Math.min(Math.max(until - 1, column), start + WIDTH, Math.max(line.length, column));
	const before = widthOf(line.slice(start, column - 1)) + (start > 0 ? 1 : 0);
	return `${" ".repeat(before)}${"^".repeat(Math.max(1, widthOf(line.slice(column - 1, end))))}`;
}
function widthOf(part) {
	const shown = encodeTerminalLine(part);
	return [...shown].length + (shown.match(WIDE)?.length ?? 0);
}
// scripts/gitsm/findings/pretty.ts
/** Findings for people, the gravest first, each with its place, words, the way to mend it and the lines around it. */
function formatPretty(findings, { color, texts, most }) {
	const colors = import_picocolors.default.createColors(color);
	const shown = bySeverity(findings).slice(0, most ?? findings.length);
	return `${[...shown.map((found) => formatOne(found, colors, texts.get(found.place.path))), summary(findings, shown.length, colors)].join("\n")}\n`;
}
const ORDER = {
	error: 0,
	warning: 1,
	info: 2
};
function bySeverity(findings) {
	return findings.toSorted((a, b) => ORDER[a.severity] - ORDER[b.severity]);
}
function formatOne(found, colors, text) {
	const { line, column } = found.position;
	const place = `${encodeTerminalLine(found.place.path)}:${line}:${column}`;
	return `${[
		`${colors.bold(place)} ${paint(found.severity, colors)(found.code)}`,
		`  ${encodeTerminalLine(says(found))}`,
		`  Mend: ${encodeTerminalLine(mend(found))}`,
		...text === void 0 ? [] : codeFrame(text, found.position).map((row) => paintRow(row, found.severity, colors))
	].join("\n")}\n`;
}
function paint(severity, colors) {
	switch (severity) {
		case "error": return colors.red;
		case "warning": return colors.yellow;
		case "info": return colors.cyan;
	}
}
function paintRow(row, severity, colors) {
	return /^ +│ +\^+$/u.test(row) ? paint(severity, colors)(row) : colors.dim(row);
}
function summary(findings, shown, colors) {
	if (findings.length === 0) return colors.green("No findings.");
	const files = new Set(findings.map(({ place }) => place.path)).size;
	const fixable = findings.filter(({ code }) => isFixable(code)).length;
	const rest = findings.length - shown;
	return [
		`${countWords(findings)} in ${counted(files, "file")}.`,
		...rest > 0 ? [`${rest} more ${rest === 1 ? "is" : "are"} not shown.`] : [],
		...fixable > 0 ? [`${fixable} can be mended by gitsm validate --fix.`] : []
	].join(" ");
}
/** `3 errors, 1 warning`, without what there is none of. */
function countWords(findings) {
	return [
		"error",
		"warning",
		"info"
	].flatMap((severity) => {
		const count = findings.filter((found) => found.severity === severity).length;
		return count === 0 ? [] : [severity === "info" ? `${count} for information` : counted(count, severity)];
	}).join(", ");
}
function counted(count, noun) {
	return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
// scripts/gitsm/findings/github.ts
/** What the forge shows of one step: ten annotations of each level. */
const MOST = 10;
const LEVELS = {
	error: "error",
	warning: "warning",
	info: "notice"
};
/** Findings as annotations of GitHub Actions, one a line, the gravest first; what is too many is counted. */
function formatGithub(findings) {
	const levels = [
		"error",
		"warning",
		"info"
	].map((severity) => findings.filter((found) => found.severity === severity));
	const shown = levels.flatMap((ofLevel) => ofLevel.slice(0, MOST).map(toCommand));
	const hidden = levels.flatMap((ofLevel) => ofLevel.slice(MOST));
	const more = hidden.length === 0 ? [] : [`and ${countWords(hidden)} more: run gitsm validate`];
	return [...shown, ...more].map((line) => `${line}\n`).join("");
}
function toCommand(found) {
	const { line, column, endLine, endColumn } = found.position;
	const isOneLine = endLine === void 0 || endLine === line;
	const properties = {
		file: found.place.path,
		line,
		...isOneLine ? { col: column } : {},
		...endLine === void 0 ? {} : { endLine },
		...isOneLine && endColumn !== void 0 && endLine !== void 0 ? { endColumn } : {},
		title: found.code
	};
	return runnerCommand(LEVELS[found.severity], properties, `${says(found)} ${mend(found)}`);
}
// scripts/gitsm/findings/json.ts
/** All findings and how many there are, as one object. */
function formatJson(findings, counts) {
	return `${JSON.stringify({
		counts,
		findings: findings.map(toJson)
	}, null, 2)}\n`;
}
function toJson(found) {
	const { line, column, endLine, endColumn } = found.position;
	return {
		code: found.code,
		severity: found.severity,
		path: found.place.path,
		pointer: found.place.pointer,
		line,
		column,
		...endLine === void 0 ? {} : { end_line: endLine },
		...endColumn === void 0 ? {} : { end_column: endColumn },
		message: says(found),
		mend: mend(found),
		fixable: isFixable(found.code)
	};
}
// scripts/gitsm/commands/validate.ts
const FORMATS = [
	"pretty",
	"github",
	"json"
];
const build = (console, done) => newCommand({
	name: "validate",
	summary: "Checks every record and the configuration: shape, lifecycles, journals, links, references, calendars.",
	examples: [
		["gitsm validate", "everything in this repository, local edits included"],
		["gitsm validate --since origin/main", "also judge the change: journals, evidence, ids, removals"],
		["gitsm validate --fix", "mend what is mechanical"],
		["gitsm validate --explain LINK_TARGET_MISSING", "what a code means"],
		["gitsm validate --format github", "annotations on the lines of a pull request"]
	]
}, console).argument("[paths...]", "show findings of these files or folders only").option("--since <revision>", "also judge what changed since then").option("--author <login>", "with --since: who made the change; entries in another name are findings").option("--at <revision>", "the records as committed there, instead of the work tree").option("--format <format>", FORMATS.join(", "), "pretty").option("--fix", "mend what is mechanical").option("--dry-run", "with --fix: print what would change").option("--explain <code>", "what a finding code means, and stop").action(async (paths, options) => {
	if (options.explain !== void 0) return done(explain(options.explain, console));
	if (!FORMATS.includes(options.format)) throw new CliError(`--format is one of ${FORMATS.join(", ")}.`);
	const run = {
		repository: openRepository(options.directory),
		options,
		console
	};
	done(options.fix === true ? await fix(run) : await validate(run, paths));
});
async function validate(run, paths) {
	const { repository, options, console } = run;
	const ledger = await repository.load(options.at);
	const validation = validateRecords(ledger, await validateOptions(run));
	const wanted = validation.findings.filter(({ place }) => isBelow(place.path, paths));
	const readText = options.at === void 0 ? repository.readText : repository.readTextAt(options.at);
	const texts = /* @__PURE__ */ new Map();
	const located = await locateFindings(wanted, {
		locateAll,
		readText: async (path) => keep(texts, path, await readText(path))
	});
	console.out(render(located, validation, {
		texts,
		run
	}));
	return located.some(({ severity }) => severity === "error") ? EXIT.findings : EXIT.fine;
}
async function validateOptions({ repository, options, console }) {
	const loadZone = createZoneLoader();
	if (options.since === void 0) return {
		now: console.now,
		loadZone
	};
	const before = await repository.load(options.since);
	const author = options.author === void 0 ? {} : { author: options.author };
	return {
		now: console.now,
		loadZone,
		since: {
			ledger: before,
			...author
		}
	};
}
function isBelow(path, wanted) {
	if (wanted.length === 0) return true;
	return wanted.map((one) => one.replace(/^\.\//, "").replace(/\/+$/, "")).some((one) => path === one || path.startsWith(`${one}/`));
}
function keep(texts, path, text) {
	if (text !== void 0) texts.set(path, text);
	return text;
}
function render(located, validation, { texts, run }) {
	const { options, console } = run;
	if (options.json === true || options.format === "json") return formatJson(located, validation.counts);
	if (options.format === "github") return formatGithub(located);
	const { records } = validation;
	const read = `${records.incident} incidents, ${records.request} requests, ${records.change} changes, ${records.problem} problems read`;
	console.err(`${read}${records.draft > 0 ? `, ${records.draft} drafts` : ""}\n`);
	return formatPretty(located, {
		color: console.color,
		texts,
		...console.isTerminal ? { most: 50 } : {}
	});
}
async function fix({ repository, options, console }) {
	const ledger = await repository.load();
	const { findings } = validateRecords(ledger, {
		now: console.now,
		loadZone: createZoneLoader()
	});
	return carryOut(fixFindings(findings, ledger), {
		repository,
		options,
		console
	}, "gitsm validate");
}
function explain(code, console) {
	const answer = explainFinding(code);
	if (answer.is === "unknown") {
		const guess = answer.near === void 0 ? "" : ` Did you mean ${answer.near}?`;
		throw new CliError(`There is no finding ${JSON.stringify(code)}.${guess}`, EXIT.usage, "docs/findings.md lists them.");
	}
	console.out(formatExplanation(answer.explanation, console.color));
	return EXIT.fine;
}
export { build };
