import { a as documentCheck, i as completeInput, n as refuseMachineFields, r as takeInput, t as refuse } from "./outcome-D-lMEDqk.js";
import { n as checkRecord, t as checkDraft } from "./check-record-m24u536k.js";
import { t as nextOfflineNumber } from "./next-number-C8sYonjV.js";
import { n as standsBeside } from "./stored-text-DK9a_V9j.js";
import { n as toEntry } from "./attribution-BxQgbmFY.js";
import { t as draftPath } from "./draft-path-D9QZw4Sy.js";
import { p as trackedValues } from "./check-lifecycle-CoBmcvKM.js";
import { i as finding, r as toStorableText } from "./storable-text-BmVNsrtJ.js";
import { c as toRecordId, m as valueAt, s as pathOfRecord } from "./record-id-DrBCxwok.js";
import { t as startingFields } from "./starting-fields-CDm9bAhm.js";
import { i as lifecycleOf } from "./lifecycle-of-Cap2MaQo.js";
import { n as recordToJson } from "./record-json-C6QMlX3B.js";
import { i as toInstant, t as formatInstant } from "./instant-CCrqmuRZ.js";
import { n as toFilePlan } from "./link-changes-BWiSv-7j.js";
import { n as indexRecords } from "./record-index-CsfJ7-It.js";
import { t as highest } from "./register-proposal-BkC62Ixs.js";
import { n as expectAnswer, r as untilGiven, t as tellRefused } from "./refusals-HVXFGB0s.js";
import { t as createZoneLoader } from "./zone-rules-C61YvXi7.js";
import { t as assumedFacts } from "./assumed-facts-BCeIR66A.js";
import { t as decide } from "./decide-qkGViuEc.js";
import { t as freeSlotsFor } from "./free-slots-DmkadYBW.js";
import { t as parseDuration } from "./parse-duration-DkLJpL2F.js";
import { n as showInstant } from "./duration-Bak7t11_.js";
import { t as carryOut } from "./carry-out-CA22c_V_.js";
import { n as EXIT, t as CliError } from "./cli-error-Don4uWP6.js";
import { t as readFields } from "./field-options-Dwl3Ube2.js";
import { n as fullId } from "./find-entry-D9OQcGbX.js";
import { n as identityOf, t as BY } from "./identity-BHKMyyh0.js";
import { t as RECORD_KINDS } from "./record-kinds-D7lsMhts.js";
import { t as openRepository } from "./repository-BobDEYgP.js";
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
function apart(value) {
	const { description, ...rest } = value;
	if (typeof description !== "string" || !standsBeside(description)) return { value };
	return {
		value: rest,
		description
	};
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
// src/core/problem/from-incidents.ts
/**
* What a problem takes over from the incidents that it is raised from: what the first one is about, the highest impact
* and urgency of all, and what people saw. What is given by hand goes before it.
*/
function fieldsFromIncidents(incidents) {
	const [first] = incidents;
	const category = first.closing_category ?? first.category;
	const isMajor = incidents.some(({ major }) => major?.state === "accepted");
	return {
		title: first.title,
		origin: isMajor ? "major_incident" : "reactive",
		service: first.service,
		...category === void 0 ? {} : { category },
		impact: highest(incidents.map(({ impact }) => impact)),
		urgency: highest(incidents.map(({ urgency }) => urgency)),
		"analysis.symptoms": incidents.map(symptomOf).join("\n").slice(0, LONGEST_TEXT),
		"links.incidents": incidents.map(({ id }) => id)
	};
}
const LONGEST_TEXT = 16e3;
function symptomOf({ id, title, description }) {
	return description === void 0 ? `${id}: ${title}` : `${id}: ${title}\n${description.trim()}`;
}
// src/app/problem/raise-problem.ts
/** A problem with what its incidents say, linked to all of them, whatever their state; none of them may have one. */
function raiseProblem(ledger, ids, given, options) {
	const index = indexRecords(ledger.entries);
	const incidents = [];
	for (const id of new Set(ids)) {
		const entry = index.get(id);
		if (entry?.kind !== "incident") return {
			ok: false,
			why: "no_incident",
			id
		};
		const problem = entry.record.links?.problem;
		if (problem !== void 0) return {
			ok: false,
			why: "has_problem",
			id,
			problem
		};
		incidents.push(entry.record);
	}
	const [first, ...others] = incidents;
	if (first === void 0) return createRecord("problem", given, ledger, options);
	const outcome = createRecord("problem", {
		...fieldsFromIncidents([first, ...others]),
		...given
	}, ledger, options);
	return outcome.ok && options.draft !== true ? linked(outcome, incidents, index) : outcome;
}
function linked(outcome, incidents, index) {
	const because = `it was raised from ${incidents.length === 1 ? "it" : "them"}`;
	const changes = incidents.map(({ id }) => ({
		id,
		field: "problem",
		target: outcome.id,
		op: "add",
		because
	}));
	const links = toFilePlan(changes, index);
	const effects = [...outcome.plan.effects, ...links.effects];
	return {
		...outcome,
		plan: {
			effects,
			summary: [...outcome.plan.summary, ...links.summary]
		}
	};
}
// scripts/gitsm/ask/ask-window.ts
/** Free windows that are offered. */
const SLOTS = 5;
const OTHER = "other";
/** Asks how long a change takes, and offers the first windows in which nothing speaks against it. */
async function askWindow(known, { ledger, console, attempt }) {
	const free = freeWindows(known, parseDuration(expectAnswer(await console.ask?.({
		message: "How long will it take?",
		example: "2h"
	}))), {
		ledger,
		console,
		attempt
	});
	const choices = [...free.map(({ from, to }) => ({
		value: formatInstant(from),
		label: words({
			from,
			to
		})
	})), {
		value: OTHER,
		label: "another time"
	}];
	const chosen = free.length === 0 ? OTHER : expectAnswer(await console.ask?.({
		message: "When?",
		choices
	}));
	const slot = free.find(({ from }) => formatInstant(from) === chosen);
	if (slot !== void 0) return toFields(slot);
	return {
		"window.start": expectAnswer(await console.ask?.({
			message: "From when, in UTC?",
			example: "2026-12-08T01:00:00Z"
		})),
		"window.end": expectAnswer(await console.ask?.({
			message: "Until when?",
			example: "2026-12-08T03:00:00Z"
		}))
	};
}
/** None where the change cannot be judged yet; it is asked for then. */
function freeWindows(known, length, { ledger, console, attempt }) {
	const outcome = attempt({
		...known,
		...toFields({
			from: console.now,
			to: toInstant(console.now + length)
		})
	});
	const [effect] = outcome.ok ? outcome.plan.effects : [];
	if (effect?.kind !== "create_record") return [];
	return slotsOf({
		kind: "change",
		path: effect.path,
		blob: "",
		draft: effect.value
	}, ledger, {
		length,
		from: console.now
	});
}
function slotsOf(draft, ledger, { length, from }) {
	const loadZone = createZoneLoader();
	const facts = assumedFacts(ledger, {
		of: draft,
		now: from
	});
	const [part] = decide(facts, { loadZone }).parts;
	const answer = freeSlotsFor(facts, part, {
		question: {
			length,
			from,
			most: SLOTS
		},
		loadZone
	});
	return answer.ok ? answer.slots : [];
}
function toFields({ from, to }) {
	return {
		"window.start": formatInstant(from),
		"window.end": formatInstant(to)
	};
}
function words({ from, to }) {
	return `${showInstant(formatInstant(from))} to ${showInstant(formatInstant(to))}`;
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
		["gitsm new change title=\"Rotate certificates\" service=web-shop type=normal …", "a draft, to be raised by a pull request"],
		["gitsm new problem --from INC-1000098 INC-1000112", "a problem with what these incidents say, linked to them"]
	]
}, console).argument("<kind>", KINDS.join(", ")).argument("[fields...]", "field=value, as the record names them; on a terminal what is missing is asked for").option("--draft", "a problem as a draft, to be raised by a pull request").option("--from <incidents...>", "a problem: raised from these incidents, and linked to them").option(...BY).option("--dry-run", "print the plan, and change nothing").action(async (asked, pairs, options) => {
	const kind = KINDS.find((one) => one === asked);
	if (kind === void 0) throw new CliError(`${JSON.stringify(asked)} is no kind of record.`, EXIT.usage, KINDS.join(", "));
	done(await make({
		kind,
		pairs
	}, options, console));
});
async function make({ kind, pairs }, options, console) {
	const repository = openRepository(options.directory);
	const ledger = await repository.load();
	const how = {
		by: await identityOf({
			by: options.by,
			folder: repository.root,
			console
		}, ledger.configuration),
		at: console.now,
		source: { command: "new" },
		checkDocument: await documentCheck([
			...RECORD_KINDS,
			"change-draft",
			"problem-draft"
		]),
		...options.draft === true ? { draft: true } : {}
	};
	const attempt = (fields) => expectRaised(raise(kind, {
		ledger,
		from: options.from,
		fields
	}, how));
	const outcome = await untilGiven(readFields(pairs), attempt, {
		kind,
		configuration: ledger.configuration,
		console,
		json: options.json,
		together: {
			has: (field) => field.startsWith("window."),
			ask: (known) => askWindow(known, {
				ledger,
				console,
				attempt
			})
		}
	});
	if (!outcome.ok) return tellRefused(outcome.refused, options.json === true, console);
	const isDraft = outcome.id === outcome.path;
	return carryOut(outcome.plan, {
		repository,
		options,
		console
	}, isDraft ? RAISE : `gitsm show ${outcome.id}`);
}
function raise(kind, { ledger, from, fields }, create) {
	if (from === void 0) return createRecord(kind, fields, ledger, create);
	if (kind !== "problem") throw new CliError("Only a problem is raised from incidents.", EXIT.usage, "gitsm new problem --from INC-117");
	return raiseProblem(ledger, from.map((id) => fullId(ledger, id)), fields, create);
}
function expectRaised(raised) {
	if (raised.ok || !("why" in raised)) return raised;
	if (raised.why === "no_incident") throw new CliError(`There is no incident ${raised.id}.`, EXIT.findings, "gitsm list incident");
	throw new CliError(`${raised.id} belongs to ${raised.problem} already.`, EXIT.findings, `gitsm link --remove ${raised.id} problem ${raised.problem}`);
}
export { build };
