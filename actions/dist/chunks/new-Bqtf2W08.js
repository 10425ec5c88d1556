import { t as documentCheck } from "./check-document-D0JsT2AS.js";
import { n as checkRecord, t as checkDraft } from "./check-record-CSas9j3v.js";
import { t as nextOfflineNumber } from "./next-number-DfiAt_3Q.js";
import { n as toEntry } from "./attribution-BewVnmGy.js";
import { a as refuseMachineFields, i as refuse, n as readFields, o as takeInput, s as completeInput, t as RECORD_KINDS } from "./record-kinds-G988g97X.js";
import { n as trackedValues } from "./record-fields-DJhi_D0P.js";
import { H as finding, I as toStorableText, N as pathOfRecord, P as toRecordId, V as valueAt } from "./apply-plan-p-epjLld.js";
import { t as startingFields } from "./starting-fields-BvPinU53.js";
import { i as lifecycleOf } from "./lifecycle-of-r6PG5Fuw.js";
import { n as recordToJson } from "./record-json-C6QMlX3B.js";
import { t as formatInstant } from "./instant-DW0woBmz.js";
import { t as carryOut } from "./carry-out-DXrMYaEK.js";
import { n as EXIT, t as CliError } from "./cli-error-Don4uWP6.js";
import { n as identityOf, t as BY } from "./identity-CtmzNmXr.js";
import { t as tellRefused } from "./refusals-CyqeoBU0.js";
import { i as openRepository, r as newCommand } from "./shared-options-DhEh0Lzo.js";
// src/core/journal/draft-path.ts
const FOLDERS = {
	change: "changes/drafts",
	problem: "problems/drafts"
};
/** A free path for a draft, named after its title: `changes/drafts/rotate-tls.yaml`. */
function draftPath(kind, title, { drafts, unreadable }) {
	const taken = /* @__PURE__ */ new Set([...drafts.map((draft) => draft.path), ...unreadable.map(({ place }) => place.path)]);
	const slug = slugOf(title) || kind;
	let path = `${FOLDERS[kind]}/${slug}.yaml`;
	for (let number = 2; taken.has(path); number++) path = `${FOLDERS[kind]}/${slug}-${number}.yaml`;
	return path;
}
/** Lower-case ASCII words joined by hyphens, at most 50 characters; '' where no letter or digit is left. */
function slugOf(title) {
	return title.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-+/, "").slice(0, 50).replace(/-+$/, "");
}
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
	done(await carryOut(outcome.plan, {
		repository,
		options,
		console
	}, `gitsm show ${outcome.id}`));
});
export { build };
