import { t as documentCheck } from "./check-document-BNEk9X9B.js";
import { n as checkRecord, t as checkDraft } from "./check-record-KGqWxwhX.js";
import { t as nextOfflineNumber } from "./next-number-lGlyMEpL.js";
import { n as toEntry } from "./attribution-CN-QXF6X.js";
import { i as completeInput, n as refuseMachineFields, r as takeInput, t as refuse } from "./outcome-Dw6r6U4x.js";
import { n as startingFields, t as draftPath } from "./draft-path-CoExDd4g.js";
import { i as trackedValues } from "./priority-BZIiGTZe.js";
import { i as finding, r as toStorableText } from "./storable-text-D95YXm0A.js";
import { c as pathOfRecord, l as toRecordId, m as valueAt } from "./key-order.generated-D0gZWuO2.js";
import { i as lifecycleOf } from "./lifecycle-of-CgBBb3UW.js";
import { n as recordToJson } from "./record-json-C6QMlX3B.js";
import { t as formatInstant } from "./instant-CCrqmuRZ.js";
import { t as carryOut } from "./carry-out-C0Evvn4R.js";
import { n as EXIT, t as CliError } from "./cli-error-Don4uWP6.js";
import { t as readFields } from "./field-options-Dwl3Ube2.js";
import { n as identityOf, t as BY } from "./identity-KNIz8k6s.js";
import { t as RECORD_KINDS } from "./record-kinds-D7lsMhts.js";
import { t as tellRefused } from "./refusals-BCzgpgLx.js";
import { t as openRepository } from "./repository-grRZJRRd.js";
import { r as newCommand } from "./shared-options-8gfwcnxR.js";
// src/core/journal/required-input.ts
const TITLE = {
	field: "title",
	give: "title=<text>"
};
const SERVICE = {
	field: "service",
	give: "service=<id>"
};
const TEAM = {
	field: "team",
	give: "team=<id>"
};
const LEVELS = [{
	field: "impact",
	give: "impact=high, medium or low"
}, {
	field: "urgency",
	give: "urgency=high, medium or low"
}];
const PLAN = [
	"justification",
	"implementation",
	"backout",
	"test",
	"impact"
].map((part) => ({
	field: `plan.${part}`,
	give: `plan.${part}=<text>`
}));
/** What each kind takes once all defaults are filled in. */
const REQUIRED = {
	incident: [
		TITLE,
		SERVICE,
		TEAM,
		...LEVELS
	],
	request: [
		TITLE,
		{
			field: "catalogue_item",
			give: "catalogue_item=<id>"
		},
		SERVICE,
		TEAM,
		...LEVELS
	],
	problem: [
		TITLE,
		SERVICE,
		TEAM,
		...LEVELS
	],
	change: [
		TITLE,
		SERVICE,
		TEAM,
		{
			field: "window.start",
			give: "window.start=<instant>"
		},
		{
			field: "window.end",
			give: "window.end=<instant>"
		},
		...PLAN
	]
};
/** Everything that a new record of the kind still lacks, each with how to give it. */
function refuseMissingInput(kind, fields, path) {
	return REQUIRED[kind].filter(({ field }) => valueAt(fields, field.split(".")) === void 0).map(({ field, give }) => finding("INPUT_MISSING", {
		path,
		pointer: "",
		on: "key"
	}, {
		kind,
		field,
		give
	}));
}
// src/app/create-record.ts
/**
* Makes a new record with the next offline id, or a draft. What is not given comes from the catalogue item, the
* template, the service, the category and the intake defaults; priority and journal follow. Refused with everything
* that is missing, unknown or of the wrong shape.
*/
function createRecord(kind, input, ledger, options) {
	const isDraft = kind === "change" || kind === "problem" && options.draft === true;
	const document = isDraft ? `${kind}-draft` : kind;
	const machine = refuseMachineFields(Object.keys(input), "");
	const { description, ...short } = completeInput({}, input, {
		by: options.by,
		now: formatInstant(options.at)
	});
	const taken = takeInput({}, short, {
		document,
		path: "",
		checkDocument: options.checkDocument
	});
	if (!taken.ok || machine.length > 0) return refuse(...machine, ...taken.ok ? [] : taken.refused);
	const given = typeof description === "string" ? {
		...taken.value,
		description: toStorableText(description)
	} : taken.value;
	const fields = startingFields(kind, given, ledger.configuration, options);
	const missing = refuseMissingInput(kind, fields, "");
	if (missing.length > 0) return refuse(...missing);
	if (kind === "change" || kind === "problem" && isDraft) return planDraft({
		kind,
		fields
	}, ledger, options);
	return planRecord({
		kind,
		fields
	}, ledger, options);
}
function planDraft({ kind, fields }, ledger, options) {
	const { priority, ...unprioritised } = fields;
	const value = kind === "change" ? fields : unprioritised;
	const document = `${kind}-draft`;
	const path = draftPath(kind, String(value.title), ledger);
	const shape = options.checkDocument(document, value, path);
	if (shape.length > 0) return refuse(...shape);
	const errors = onlyErrors(checkDraft({
		kind,
		path,
		blob: "",
		draft: value
	}, ledger.configuration));
	if (errors.length > 0) return refuse(...errors);
	return {
		ok: true,
		id: path,
		path,
		plan: {
			effects: [{
				kind: "create_record",
				path,
				document,
				value
			}],
			summary: [`${path} drafted: ${value.title}`]
		}
	};
}
function planRecord({ kind, fields }, ledger, options) {
	const id = toRecordId(kind, nextOfflineNumber(ledger));
	const path = pathOfRecord(id, formatInstant(options.openedAt ?? options.at));
	const { value, description } = apart(opened(kind, id, fields, options));
	const shape = options.checkDocument(kind, value, path);
	if (shape.length > 0) return refuse(...shape);
	const errors = onlyErrors(checkRecord({
		kind,
		path,
		blob: "",
		record: value
	}, ledger.configuration, { now: options.at }));
	if (errors.length > 0) return refuse(...errors);
	return {
		ok: true,
		id,
		path,
		plan: {
			effects: [{
				kind: "create_record",
				path,
				document: kind,
				value
			}, ...besideOf(path, description)],
			summary: summarise(id, value)
		}
	};
}
/** With the opening of its journal, which tells every tracked field. */
function opened(kind, id, fields, options) {
	const state = lifecycleOf(kind, fields).initial;
	const openedAt = options.openedAt ?? options.at;
	const recorded = openedAt < options.at ? { recorded_at: formatInstant(options.at) } : {};
	const set = trackedValues(fields, kind);
	const opening = toEntry([], {
		...options,
		at: openedAt
	}, {
		to: state,
		set,
		...recorded
	});
	return {
		...fields,
		id,
		state,
		opened_at: formatInstant(openedAt),
		opened_by: options.by,
		source: { kind: "command" },
		journal: [recordToJson(opening)]
	};
}
/** More than this stands beside the record, so that the record stays small. */
const LONGEST_DESCRIPTION_BYTES = 32768;
function apart(value) {
	const { description, ...rest } = value;
	if (typeof description !== "string") return { value };
	return new TextEncoder().encode(description).length > LONGEST_DESCRIPTION_BYTES ? {
		value: rest,
		description
	} : { value };
}
function besideOf(path, description) {
	if (description === void 0) return [];
	return [{
		kind: "write_text",
		path: path.replace(/\.yaml$/, ".description.md"),
		text: description
	}];
}
function summarise(id, { title, priority, team, assignee }) {
	return [`${id} opened: ${title} (${priority}, ${assignee === void 0 ? team : `${team}, ${assignee}`})`];
}
function onlyErrors(findings) {
	return findings.filter((one) => one.severity === "error");
}
// scripts/gitsm/commands/new.ts
const KINDS = RECORD_KINDS;
const RAISE = "gitsm validate, then raise it by a pull request; without a forge, gitsm register gives it its id";
const build = (console, done) => newCommand({
	name: "new",
	summary: "Writes a new record. Team, assignee and priority follow from service, category, impact and urgency.",
	examples: [
		["gitsm new incident title=\"Till 3 is frozen\" service=store-checkout impact=high urgency=high", "an incident"],
		["gitsm new request catalogue_item=access title=\"Access to payroll\" service=payroll", "a request"],
		["gitsm new change title=\"Rotate certificates\" service=web-shop type=normal …", "a draft, to be raised by a pull request"]
	]
}, console).argument("<kind>", KINDS.join(", ")).argument("[fields...]", "field=value, as the record names them; what is missing is asked for").option("--draft", "a problem as a draft, to be raised by a pull request").option(...BY).option("--dry-run", "print the plan, and change nothing").action(async (asked, pairs, options) => {
	const kind = KINDS.find((one) => one === asked);
	if (kind === void 0) throw new CliError(`${JSON.stringify(asked)} is no kind of record.`, EXIT.usage, KINDS.join(", "));
	const repository = openRepository(options.directory);
	const ledger = await repository.load();
	const by = await identityOf({
		by: options.by,
		folder: repository.root,
		console
	}, ledger.configuration);
	const outcome = createRecord(kind, readFields(pairs), ledger, {
		by,
		at: console.now,
		source: { command: "new" },
		checkDocument: await documentCheck([
			...RECORD_KINDS,
			"change-draft",
			"problem-draft"
		]),
		...options.draft === true ? { draft: true } : {}
	});
	if (!outcome.ok) return done(tellRefused(outcome.refused, options.json === true, console));
	const next = outcome.id === outcome.path ? RAISE : `gitsm show ${outcome.id}`;
	done(await carryOut(outcome.plan, {
		repository,
		options,
		console
	}, next));
});
export { build };
