import { a as commitSubject, o as read, s as readIfThere, t as runAction } from "./chunks/open-stage-Bf4B8y0C.js";
import { t as documentCheck } from "./chunks/check-document-D0JsT2AS.js";
import { t as createZoneLoader } from "./chunks/zone-rules-Be0_VkeU.js";
import { i as toInstant, r as parseInstant, t as formatInstant } from "./chunks/instant-DW0woBmz.js";
import { n as encodeMarkdownInline } from "./chunks/markdown-inline-5-Z17TqY.js";
import { A as numberOfId, E as applyEdits, F as findUnstorable, H as finding, I as toStorableText, M as pathKind, N as pathOfRecord, O as isOnForge, P as toRecordId, U as mend, W as says, j as parseRecordId } from "./chunks/apply-plan-p-epjLld.js";
import { a as expectedPriority, i as computePriority, n as trackedValues } from "./chunks/record-fields-DJhi_D0P.js";
import { n as showLocal, r as showUtc } from "./chunks/show-time-ZpXU3eX2.js";
import { i as lifecycleOf, n as isFinal, t as isDone } from "./chunks/lifecycle-of-r6PG5Fuw.js";
import { a as percentUsed, i as measureRecord, r as prepareTiming } from "./chunks/measure-clocks-CY8_wajE.js";
import { n as toEntry$1 } from "./chunks/attribution-BewVnmGy.js";
import { t as startingFields } from "./chunks/starting-fields-BvPinU53.js";
import { n as recordToJson, t as fieldToJson } from "./chunks/record-json-C6QMlX3B.js";
import { i as isSameJson } from "./chunks/runtime-Dbpu5Rlx.js";
import { t as nearest } from "./chunks/nearest-BYGBMTMy.js";
import { n as teamFor } from "./chunks/holders-LJLir8bz.js";
import { t as createLocalTime } from "./chunks/local-time-BLSpPKWV.js";
// src/adapters/github/read-issues.ts
/** One issue as it is now; none where it is gone. */
async function readIssue$1(client, name, number) {
	const found = await readIfThere(() => client.rest.issues.get({
		...name,
		issue_number: number
	}));
	return found === void 0 ? [] : [toFacts(found.data)];
}
/** Every open issue, pull requests included; all pages, in the order of their numbers. */
async function readOpenIssues(client, name) {
	const options = {
		...name,
		state: "open",
		per_page: 100,
		sort: "created",
		direction: "asc"
	};
	return (await read(() => client.paginate(client.rest.issues.listForRepo, options))).map(toFacts).sort((a, b) => a.number - b.number);
}
function toFacts(issue) {
	return {
		number: issue.number,
		title: issue.title,
		body: issue.body ?? null,
		user: issue.user === null ? null : {
			login: issue.user.login,
			id: issue.user.id,
			type: issue.user.type
		},
		created_at: issue.created_at,
		updated_at: issue.updated_at,
		state: issue.state === "open" ? "open" : "closed",
		state_reason: issue.state_reason ?? null,
		labels: issue.labels.map((label) => typeof label === "string" ? label : label.name ?? ""),
		assignees: (issue.assignees ?? []).map((person) => person.login),
		html_url: issue.html_url,
		is_pull_request: issue.pull_request !== void 0,
		locked: issue.locked
	};
}
// src/core/intake/form/issue-form.ts
function questionsOf({ body }) {
	return body.filter((element) => element.type !== "markdown");
}
// src/core/intake/status/clocks-table.ts
/** Which clocks run and when they are due, in UTC and as the organisation's wall shows it. */
function clocksTable(runs, { local }) {
	const shown = latestOf(runs).filter(({ stage }) => stage !== "cancelled");
	if (shown.length === 0) return "No clock runs on it.";
	return table([
		"Clock",
		"Due (UTC)",
		...local === void 0 ? [] : [`Due (${local.zone})`],
		"It"
	], shown.map((run) => {
		const [utc, wall] = dueOf(run, local);
		return [
			encodeMarkdownInline(run.definition.title ?? run.definition.id),
			utc,
			...local === void 0 ? [] : [wall],
			stageOf(run)
		];
	}));
}
/** Of the clocks of one definition the last: the ones before were for another priority or another round. */
function latestOf(runs) {
	return [...new Map(runs.map((run) => [run.definition.id, run])).values()];
}
function dueOf({ due, stage }, local) {
	if (stage === "paused") return ["when it runs again", ""];
	if (due === void 0) return ["never", ""];
	return [showUtc(formatInstant(due)), local === void 0 ? "" : showLocal(local.moment(due))];
}
function stageOf({ stage, breachedAt }) {
	switch (stage) {
		case "in_progress": return breachedAt === void 0 ? "runs" : "**is past due**";
		case "paused": return breachedAt === void 0 ? "is paused" : "is paused, past due";
		case "completed": return breachedAt === void 0 ? "was met" : "was missed";
		case "cancelled": return "is off";
	}
}
// src/core/intake/status/next-step.ts
const INCIDENT = {
	new: "TEAM takes it up. Until then, edit this issue if something is missing; it is read again.",
	in_progress: "OWNER works on it. Add what you find in a comment.",
	on_hold: "It waits; a comment here says more.",
	resolved: "See whether it is mended: close this issue if so, and comment if not. It closes by itself otherwise.",
	closed: "Nothing. If it comes back, open a new issue and name this one.",
	cancelled: "Nothing."
};
const REQUEST = {
	submitted: "It is looked at whether it must be approved.",
	awaiting_approval: "It waits for approval; there is nothing for you to do.",
	approved: "TEAM takes it up.",
	in_fulfilment: "OWNER works on it. Add what matters in a comment.",
	on_hold: "It waits; a comment here says more.",
	fulfilled: "See whether you got what you asked for: close this issue if so, and comment if not.",
	closed: "Nothing. For something more, open a new issue.",
	rejected: "Nothing; it was not approved.",
	cancelled: "Nothing."
};
const PROBLEM = {
	new: "TEAM assesses it. Until then, edit this issue if something is missing; it is read again.",
	assess: "OWNER assesses it.",
	root_cause_analysis: "OWNER looks for the cause.",
	fix_in_progress: "The fix is being made.",
	resolved: "It is watched whether the fix helps.",
	closed: "Nothing.",
	cancelled: "Nothing."
};
/** Whose turn it is, and what they do. */
function nextStep(entry, { configuration }, reading) {
	const { record } = entry;
	if ("hold_reason" in record && record.state === "on_hold" && record.hold_reason === "awaiting_caller") return "We wait for your answer: write it in a comment here.";
	const asked = reading !== void 0 && reading.needs.length > 0 ? "Please mend what stands in the table above; nobody waits for it, and the clocks run. " : "";
	const team = configuration.teams?.value.teams.find(({ id }) => id === record.team)?.title ?? record.team;
	return asked + stepOf(entry).replace("TEAM", () => encodeMarkdownInline(team)).replace("OWNER", () => encodeMarkdownInline(record.assignee ?? team));
}
function stepOf(entry) {
	switch (entry.kind) {
		case "incident": return INCIDENT[entry.record.state];
		case "request": return REQUEST[entry.record.state];
		case "problem": return PROBLEM[entry.record.state];
		case "change": return "";
	}
}
// src/core/intake/status/status-comment.ts
/**
* The one comment that says how a record stands. It changes only with the record, with what the issue lacks, and
* where a clock runs out: nothing in it grows old by itself.
*/
function statusComment(entry, { facts, runs, reading }) {
	return [
		heading(entry, facts),
		facts.configuration.organisation === void 0 ? "" : priorityLine(entry.record, facts),
		factsTable(entry, facts),
		clocksTable(runs, facts),
		reading === void 0 ? "" : needsTable(reading),
		`**Next:** ${nextStep(entry, facts, reading)}`,
		FOOTER
	].filter((part) => part !== "").join("\n\n");
}
const FOOTER = "<sub>Kept up to date by gitsm; edits of this comment and of its labels are overwritten.</sub>";
function heading({ kind, record, path }, { repositoryUrl }) {
	const state = record.state.replaceAll("_", " ");
	return `### ${record.id}: ${state}\n\nThis ${kind} is registered as [${record.id}](${repositoryUrl}/blob/HEAD/${path}).`;
}
/** Why it has its priority: the cell of the matrix, or who said otherwise. */
function priorityLine(record, { configuration }) {
	const { priority, impact, urgency, priority_override: override } = record;
	if (priority === void 0 || impact === void 0 || urgency === void 0) return "";
	const cell = `impact ${impact} × urgency ${urgency}`;
	const matrix = configuration.organisation?.value.priority_matrix;
	if (override === void 0) return `**Priority ${priority}**, from ${cell}.`;
	const given = matrix === void 0 ? void 0 : computePriority(record, matrix);
	return `**Priority ${priority}**${given === void 0 ? "" : ` instead of ${given} (${cell})`}, set by ${name(override.by)}: ${encodeMarkdownInline(override.reason)}`;
}
function factsTable({ record }, { configuration }) {
	const { services, teams } = configuration;
	const service = services.get(record.service)?.value.title ?? record.service;
	const team = teams?.value.teams.find(({ id }) => id === record.team)?.title ?? record.team;
	return table(["", ""], [
		["Service", encodeMarkdownInline(service)],
		["Team", encodeMarkdownInline(team)],
		["Owner", record.assignee === void 0 ? "nobody yet" : name(record.assignee)],
		...servedRow(record)
	]);
}
function servedRow(record) {
	const served = "requested_for" in record ? record.requested_for : void 0;
	if (served === void 0) return [];
	return [["For", typeof served === "string" ? name(served) : encodeMarkdownInline(served.display_name ?? served.id)]];
}
/** A login without mentioning its owner. */
function name(login) {
	return encodeMarkdownInline(login);
}
/** Cells are Markdown already. */
function table(head, rows) {
	const line = (cells) => `| ${cells.join(" | ")} |`;
	return [
		line(head),
		line(head.map(() => "---")),
		...rows.map(line)
	].join("\n");
}
// src/core/intake/status/needs-table.ts
/** What is missing or wrong in the issue: what we read, what is wrong, how to mend it. '' where nothing is. */
function needsTable(reading) {
	const asked = reading.findings.filter(({ place }) => reading.needs.includes(place.pointer.slice(1)));
	const told = reading.findings.filter(({ code }) => TOLD.includes(code));
	const questions = reading.form === void 0 ? [] : questionsOf(reading.form.form);
	const rows = asked.map((found) => toRow(found, questions));
	return [...rows.length === 0 ? [] : [`**Please edit this issue**; it is read again at once.\n\n${table([
		"Question",
		"What we read",
		"What is wrong",
		"How to mend it"
	], rows)}`], ...told.map(toWarning)].join("\n\n");
}
/** What is told beside what is asked. */
const TOLD = [
	"INTAKE_SECRET",
	"INTAKE_TEXT_CHANGED",
	"INTAKE_BODY_TOO_BIG"
];
function toRow(found, questions) {
	const id = found.place.pointer.slice(1);
	const label = questions.find((question) => question.id === id)?.label ?? id;
	const read = found.args.value;
	return [
		encodeMarkdownInline(label),
		read === void 0 ? "nothing" : `“${encodeMarkdownInline(String(read), 80)}”`,
		encodeMarkdownInline(says(found)),
		encodeMarkdownInline(mend(found), 600)
	];
}
function toWarning(found) {
	return `⚠️ ${encodeMarkdownInline(says(found))} ${encodeMarkdownInline(mend(found))}`;
}
// src/core/intake/status/refusal-comment.ts
/** Why an issue is no record yet, and what its author does about it. */
function refusalComment(reading, faults, _facts) {
	const told = faults.map((fault) => `- ${encodeMarkdownInline(says(fault))}`);
	return [
		`### This ${reading.kind} is not registered yet`,
		...told.length === 0 ? [] : [`It could not be written as a record:\n\n${told.join("\n")}`],
		needsTable(reading),
		"**Next:** mend what stands above by editing this issue; it is read again at once."
	].filter((part) => part !== "").join("\n\n");
}
// src/core/intake/status/status-labels.ts
/** Labels that begin so are ours: what the record does not say is taken off. */
const LABEL_PREFIXES = [
	"gitsm/",
	"P1",
	"P2",
	"P3",
	"P4",
	"P5",
	"state/",
	"needs/",
	"sla/",
	"major-incident"
];
/** What the labels of an issue say of its record, in the order in which people read them. */
function statusLabels(entry, runs) {
	const { kind, record } = entry;
	return [
		`gitsm/${kind}`,
		...record.priority === void 0 ? [] : [record.priority],
		`state/${record.state}`,
		...needsOf(entry),
		...isDone(kind, record.state) ? [] : clockLabels(runs),
		...kind === "incident" && record.major?.state === "accepted" ? ["major-incident"] : []
	];
}
function needsOf({ kind, record }) {
	if (isDone(kind, record.state)) return [];
	return [..."needs_info" in record && (record.needs_info?.length ?? 0) > 0 ? ["needs/info"] : [], ...record.state === "awaiting_approval" ? ["needs/approval"] : []];
}
/** The gravest of the clocks that are open. */
function clockLabels(runs) {
	const open = runs.filter(({ stage }) => stage === "in_progress" || stage === "paused");
	if (open.some(({ breachedAt }) => breachedAt !== void 0)) return ["sla/breached"];
	if (open.some(isAtRisk)) return ["sla/at-risk"];
	return open.length > 0 && open.every(({ stage }) => stage === "paused") ? ["sla/paused"] : [];
}
function isAtRisk(run) {
	const [first] = run.definition.warn_at ?? [];
	return first !== void 0 && run.stage === "in_progress" && percentUsed(run) >= first;
}
// src/core/intake/status/tell-status.ts
/**
* How a record stands, told on its issue: the comment, the labels and the assignee, all of them projections of the
* record. Nothing for a record whose issue is not in this repository. `reading` adds what the issue still lacks.
*/
function tellStatus(entry, facts, reading) {
	const id = parseRecordId(entry.record.id);
	if (id === void 0 || !isOnForge(id) || entry.kind === "change") return [];
	const issue = numberOfId(id);
	const runs = measureRecord({
		kind: entry.kind,
		...entry.record
	}, facts.rules, facts.now).runs;
	const body = statusComment(entry, {
		facts,
		runs,
		...reading === void 0 ? {} : { reading }
	});
	return [
		{
			key: `status/${issue}`,
			kind: "sticky_comment",
			issue,
			purpose: "status",
			body
		},
		{
			key: `labels/${issue}`,
			kind: "labels",
			issue,
			labels: statusLabels(entry, runs),
			prefixes: LABEL_PREFIXES
		},
		{
			key: `assignees/${issue}`,
			kind: "assignees",
			issue,
			logins: assigneesOf(entry)
		}
	];
}
function assigneesOf({ record }) {
	return record.assignee === void 0 ? [] : [record.assignee];
}
// src/core/intake/secret/find-secrets.ts
const KINDS$1 = [
	{
		what: "private key",
		pattern: /-----BEGIN (?:[A-Z]{2,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----(?:[\s\S]{0,8000}?-----END [A-Z ]{1,60}-----|[^-]{0,8000})/g
	},
	{
		what: "GitHub token",
		pattern: /\bgh[pousr]_[A-Za-z0-9]{20,255}(?![A-Za-z0-9])/g
	},
	{
		what: "GitHub token",
		pattern: /\bgithub_pat_[A-Za-z0-9_]{20,255}(?![A-Za-z0-9_])/g
	},
	{
		what: "GitLab token",
		pattern: /\bglpat-[A-Za-z0-9_-]{20,64}/g
	},
	{
		what: "AWS access key",
		pattern: /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g
	},
	{
		what: "Slack token",
		pattern: /\bxox[abeoprs]-[A-Za-z0-9-]{10,255}/g
	},
	{
		what: "Slack webhook",
		pattern: /\bhooks\.slack\.com\/services\/[A-Za-z0-9/_-]{20,100}/g
	},
	{
		what: "Google API key",
		pattern: /\bAIza[A-Za-z0-9_-]{35}(?![A-Za-z0-9_-])/g
	},
	{
		what: "Stripe key",
		pattern: /\b[sr]k_(?:live|test)_[A-Za-z0-9]{16,255}/g
	},
	{
		what: "npm token",
		pattern: /\bnpm_[A-Za-z0-9]{36}(?![A-Za-z0-9])/g
	},
	{
		what: "API key",
		pattern: /\bsk-(?:[a-z]{2,10}-)?[A-Za-z0-9_-]{32,255}/g
	},
	{
		what: "JSON web token",
		pattern: /\beyJ[A-Za-z0-9_-]{10,2000}\.eyJ[A-Za-z0-9_-]{10,4000}\.[A-Za-z0-9_-]{10,2000}/g
	},
	{
		what: "password in an address",
		pattern: /(?<=\b[a-z]{2,12}:\/\/[^\s:@/]{1,64}:)[^\s:@/]{3,128}(?=@)/gi
	}
];
/** The text with everything masked that looks like a secret; the same text where nothing does. */
function maskSecrets(text) {
	const found = [];
	return {
		text: KINDS$1.reduce((rest, { what, pattern }) => rest.replace(pattern, () => {
			found.push(what);
			return `[masked: ${what}]`;
		}), text),
		found
	};
}
// src/core/intake/convert/stored-text.ts
/**
* A foreign text as a record keeps it: letter by letter, but for line ends (LF), what no record can hold, and what
* looks like a secret.
*/
function toStoredText(given, field) {
	const lines = given.replace(/\r\n?/g, "\n");
	const character = findUnstorable(lines);
	const { text, found } = maskSecrets(toStorableText(lines));
	const changed = {
		field,
		character: character ?? ""
	};
	return {
		text,
		findings: character === void 0 ? [] : [finding("INTAKE_TEXT_CHANGED", {
			path: "",
			pointer: `/${field}`
		}, changed)],
		masked: found
	};
}
/** Code points that a title may have (`common.schema.json`). */
const LONGEST_TITLE = 200;
/** A title is one line that shows something; the forge takes 256 characters, a record 200. */
function toStoredTitle(given, fallback) {
	const stored = toStoredText(given, "title");
	const line = stored.text.replace(/[\n\t]/g, " ");
	if (line.trim() === "") return {
		...stored,
		text: fallback
	};
	const points = [...line];
	if (points.length <= LONGEST_TITLE) return {
		...stored,
		text: line
	};
	return {
		...stored,
		text: `${points.slice(0, 199).join("")}…`,
		whole: line
	};
}
/** More than this stands beside the record, so that the record stays below 64 KiB. */
const MOST_INSIDE = 32768;
/** What a file of YAML may need for the text at most: indented, or quoted with escapes. In bytes. */
function bytesInYaml(text) {
	const bytes = new TextEncoder().encode(text).length;
	const marks = text.match(/["\\\n]/g)?.length ?? 0;
	const lines = text.match(/\n/g)?.length ?? 0;
	const hidden = text.match(/[^\P{C}\n\t]|[\p{Zl}\p{Zp}\u0085\uFEFF]/gu)?.length ?? 0;
	return bytes + marks + 2 * lines + 8 * hidden;
}
/** Whether a description is to stand in a file of its own. */
function standsBeside(description) {
	return bytesInYaml(description) > MOST_INSIDE;
}
// src/core/intake/convert/text-fingerprint.ts
/** Two hashes of 32 bits (FNV-1a with different starts) side by side. Tells edits apart; proves nothing. */
function fingerprintOf({ title, body }) {
	const text = `${title}\n${(body ?? "").replace(/\r\n?/g, "\n")}`;
	return [2166136261, 797579731].map((start) => hash(text, start)).join("");
}
const PRIME = 16777619;
function hash(text, start) {
	let value = start;
	for (let index = 0; index < text.length; index++) {
		const unit = text.charCodeAt(index);
		value = Math.imul(value ^ unit & 255, PRIME);
		value = Math.imul(value ^ unit >>> 8, PRIME);
	}
	return (value >>> 0).toString(16).padStart(8, "0");
}
// src/core/intake/convert/open-record.ts
const RULE = "intake-";
/** The cause of an entry that was read from an issue; the rule names the text that was read, so that an edit shows. */
function sourceOf(issue) {
	return {
		issue: issue.number,
		rule: `${RULE}${fingerprintOf(issue)}`
	};
}
/** The text that the entry was read from; `undefined` where it was read from none. */
function fingerprintIn(source) {
	return source?.issue !== void 0 && source.rule?.startsWith(RULE) === true ? source.rule.slice(7) : void 0;
}
/** Opened at the issue's own time, by its author, with what was read and the defaults for the rest. */
function openRecord(reading, facts) {
	const { issue, openedAt, configuration, repository } = facts;
	const kind = reading.kind;
	const id = toRecordId(kind, issue.number);
	const by = authorOf(issue);
	const given = startingFields(kind, fieldsOf(reading, configuration), configuration, {
		by,
		at: openedAt
	});
	const fields = kind === "problem" ? without(given, "channel") : given;
	const state = lifecycleOf(kind, fields).initial;
	const set = trackedValues(fields, kind);
	const { whole } = reading.title;
	const note = whole === void 0 ? {} : { note: `The whole title: ${whole}` };
	const opening = toEntry$1([], {
		by,
		at: openedAt,
		source: sourceOf(issue)
	}, {
		to: state,
		set,
		...note
	});
	const value = {
		...fields,
		id,
		state,
		opened_at: formatInstant(openedAt),
		opened_by: by,
		source: recordSource(reading, issue, repository),
		journal: [recordToJson(opening)]
	};
	return {
		id,
		path: pathOfRecord(id, formatInstant(openedAt)),
		...withDescription(value, reading.description)
	};
}
function authorOf({ user }) {
	return user?.login ?? "ghost";
}
/** Only incidents and requests have `needs_info` and a channel. */
function fieldsOf({ kind, title, fields, needs }, configuration) {
	const asked = kind === "incident" && needs.length > 0 ? { needs_info: needs.slice(0, MOST_NEEDS) } : {};
	const triage = configuration.organisation?.value.intake;
	const fallback = kind === "problem" && triage !== void 0 ? { service: triage.service } : {};
	return {
		channel: "portal",
		title: title.text,
		...fallback,
		...fields,
		...asked
	};
}
const MOST_NEEDS = 40;
function without(map, name) {
	return Object.fromEntries(Object.entries(map).filter(([key]) => key !== name));
}
function recordSource({ form }, issue, repository) {
	const isAddress = /^https?:\/\/\S{1,480}$/.test(issue.html_url);
	return {
		kind: "issue",
		key: `${repository}#${issue.number}`,
		repository,
		number: issue.number,
		...isAddress ? { url: issue.html_url } : {},
		...form === void 0 ? {} : {
			form: form.name.slice(0, 60),
			form_version: form.version
		}
	};
}
function withDescription(value, description) {
	if (description === "") return { value };
	return standsBeside(description) ? {
		value,
		beside: description
	} : { value: {
		...value,
		description
	} };
}
function descriptionPath(path) {
	return path.replace(/\.yaml$/, ".description.md");
}
// src/core/intake/convert/read-again.ts
/**
* An issue that was edited after it was read. While its record is new, the record follows; later the edit is noted,
* since people work by what was written before. What is final stays as it is.
*/
function readAgain(issue, { entry, reading, facts }) {
	if (reading !== void 0) return followText(issue, reading, {
		entry,
		facts
	});
	return isFinal(entry.kind, entry.record.state) ? void 0 : noteEdit(issue, entry, facts);
}
const NOTED = "The text of the issue was edited after work had begun; this record was not read again from it.";
function noteEdit(issue, entry, facts) {
	return edited(entry, {
		edits: [journalEdit(issue, entry, facts, { note: NOTED })],
		beside: []
	}, `${entry.record.id}: an edit of its issue is noted`);
}
function followText(issue, reading, { entry, facts }) {
	const { configuration } = facts.status;
	const fresh = openRecord(reading, {
		issue,
		openedAt: parseInstant(entry.record.opened_at) ?? toInstant(0),
		configuration,
		repository: facts.repository
	});
	const set = newlyTold(entry, trackedValues(fresh.value, entry.kind), configuration);
	const texts = textEdits(entry, fresh.value);
	const told = Object.entries(set).map(([name, value]) => toEdit(name, value));
	const note = {
		...Object.keys(set).length === 0 ? {} : { set },
		note: "The issue was edited, and read again."
	};
	return edited(entry, {
		edits: [
			...texts,
			...told,
			journalEdit(issue, entry, facts, note)
		],
		beside: besideEffects(entry.path, facts.beside, fresh.beside)
	}, `${entry.record.id} read again from its issue`);
}
/** Fields that say what the issue says, and nothing that follows from them. */
const SAID = [
	"impact",
	"urgency",
	"service",
	"category",
	"requested_for"
];
/**
* The tracked fields that the edit changes. What the issue said before stands in the entries that were read from it;
* what people set since then stays, unless the author says something new about it.
*/
function newlyTold(entry, fresh, configuration) {
	const before = lastRead(entry);
	const record = recordToJson(entry.record);
	const set = {};
	const take = (name) => {
		const [said, says, is] = [
			before[name] ?? null,
			fresh[name] ?? null,
			record[name] ?? null
		];
		if (!isSameJson(said, says) && !isSameJson(is, says)) set[name] = says;
	};
	for (const name of SAID) take(name);
	if (isSameJson(before.team ?? null, record.team ?? null)) take("team");
	if (set.team !== void 0 && isSameJson(before.assignee ?? null, record.assignee ?? null)) take("assignee");
	const priority = priorityAfter({
		...record,
		...set
	}, configuration);
	if (priority !== void 0 && priority !== record.priority) set.priority = priority;
	return set;
}
function priorityAfter(record, configuration) {
	const matrix = configuration.organisation?.value.priority_matrix;
	return matrix === void 0 ? void 0 : expectedPriority(record, matrix);
}
function lastRead({ record }) {
	const read = record.journal.filter(({ source }) => fingerprintIn(source) !== void 0);
	const values = Object.assign({}, ...read.map(({ set }) => set ?? {}));
	return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, fieldToJson(value)]));
}
/** Title, description, what is still asked for: kept by git alone, so they are simply replaced. */
function textEdits(entry, fresh) {
	const record = recordToJson(entry.record);
	return [
		"title",
		"description",
		"needs_info"
	].flatMap((name) => {
		const [is, says] = [record[name] ?? null, fresh[name] ?? null];
		return isSameJson(is, says) ? [] : [toEdit(name, says)];
	});
}
function toEdit(name, value) {
	const pointer = `/${name}`;
	return value === null ? {
		op: "remove",
		pointer
	} : {
		op: "set",
		pointer,
		value
	};
}
function besideEffects(path, is, says) {
	if (is === says) return [];
	const file = descriptionPath(path);
	return says === void 0 ? [{
		kind: "remove_file",
		path: file
	}] : [{
		kind: "write_text",
		path: file,
		text: says
	}];
}
/** In our name, as the forge does not say who edited; at the time of the edit, which is never after now. */
function journalEdit(issue, { record }, { us, status }, told) {
	const at = toInstant(Math.min(status.now, editedAt(issue) ?? status.now));
	const entry = toEntry$1(record.journal, {
		by: us.login,
		at,
		source: sourceOf(issue)
	}, told);
	return {
		op: "append",
		pointer: "/journal",
		value: recordToJson(entry)
	};
}
function editedAt(issue) {
	return parseInstant(issue.last_edited_at ?? issue.updated_at);
}
function edited(entry, { edits, beside }, summary) {
	const applied = applyEdits(recordToJson(entry.record), edits);
	if (!applied.ok) throw new Error(`cannot edit ${entry.record.id}: ${applied.reason}`);
	const after = {
		...entry,
		record: applied.value
	};
	return {
		files: [{
			kind: "edit_record",
			path: entry.path,
			edits
		}, ...beside],
		entry: after,
		summary
	};
}
// src/core/intake/form/change-types.ts
/** Standard changes follow a template and are raised by `gitsm new`; retrospective ones are for managers. */
const CHANGE_TYPES = /* @__PURE__ */ new Map([["Normal: assessed and authorised before it is done", "normal"], ["Emergency: it must be done at once", "emergency"]]);
// src/core/intake/form/option-lists.ts
const NOT_SURE = "I am not sure";
const IMPACTS = /* @__PURE__ */ new Map([
	["High: many people, or the business itself", "high"],
	["Medium: a group of people, or some of the work", "medium"],
	["Low: one person", "low"]
]);
const URGENCIES = /* @__PURE__ */ new Map([
	["High: it cannot wait", "high"],
	["Medium: there is a way around it for a while", "medium"],
	["Low: it can wait", "low"]
]);
const YES_OR_NO = /* @__PURE__ */ new Map([["Yes", "yes"], ["No", "no"]]);
/** Services in production that people know by name, by title. */
function serviceOptions({ services }) {
	return byTitle([...services.values()].map(({ value }) => value).filter(({ status }) => status === "production").filter(({ type }) => type === "business_service" || type === "technical_service"));
}
function categoryOptions({ organisation }) {
	return byTitle(organisation?.value.categories ?? []);
}
/** By title, in the order of code units, which is the same everywhere; two of one title are told apart by their ids. */
function byTitle(all) {
	const counts = /* @__PURE__ */ new Map();
	for (const { title } of all) counts.set(title.toLowerCase(), (counts.get(title.toLowerCase()) ?? 0) + 1);
	const named = all.map(({ id, title }) => [counts.get(title.toLowerCase()) === 1 ? title : `${title} (${id})`, id]);
	return new Map(named.toSorted(([a], [b]) => a < b ? -1 : 1));
}
// src/core/intake/form/standard-questions.ts
/** What every form says first: nothing in this repository is kept from those who may read it. */
const WHO_READS = {
	type: "markdown",
	value: "Whoever may read this repository may read what you write here, now and later. Leave out passwords, keys and what is personal."
};
/** What every form asks last. */
const CONSENT = {
	type: "checkboxes",
	id: "consent",
	label: "Before you send it",
	required: true,
	boxes: [{
		label: "There are no passwords, keys or personal data of others in this text.",
		required: true
	}]
};
function dropdown(asked, options) {
	const list = Array.isArray(options) ? options : [...options.keys()];
	return {
		type: "dropdown",
		multiple: false,
		required: false,
		...asked,
		options: list
	};
}
function whichService(configuration, required = true) {
	const options = [...serviceOptions(configuration).keys(), NOT_SURE];
	return dropdown({
		id: "service",
		label: "Which service?",
		required
	}, options);
}
/** Left out where there is none to choose from, since the forge takes no empty list. */
function whichCategory(configuration) {
	const options = categoryOptions(configuration);
	return options.size === 0 ? [] : [dropdown({
		id: "category",
		label: "What is it about?"
	}, options)];
}
const HOW_MANY = dropdown({
	id: "impact",
	label: "How many are affected?",
	required: true
}, IMPACTS);
const HOW_SOON = dropdown({
	id: "urgency",
	label: "How long can it wait?",
	required: true
}, URGENCIES);
const FOR_WHOM = {
	type: "input",
	id: "requested_for",
	label: "For whom, if not for yourself?",
	help: "A login, or name and staff number of somebody without an account, such as Anna Berg (4711).",
	required: false
};
// src/core/intake/form/change-form.ts
const INSTANT = "In UTC, such as 2026-12-06T02:00:00Z.";
/** Parts of the plan, each by its key in the draft. */
const PLAN = [
	["justification", "Why is it needed?"],
	["implementation", "What is done, step by step?"],
	["backout", "How is it taken back, and when is that decided?"],
	["test", "How does one see that it worked?"],
	["plan_impact", "What may go wrong, and for whom?"]
];
/** For those who raise a change without writing YAML; what comes of it is a draft, and its pull request the change. */
function changeForm(configuration) {
	return {
		name: "Change",
		description: "Something is to be changed in a service",
		labels: ["gitsm/change"],
		body: [
			WHO_READS,
			whichService(configuration),
			dropdown({
				id: "type",
				label: "How is it authorised?",
				required: true
			}, CHANGE_TYPES),
			...environments(configuration),
			{
				type: "input",
				id: "start",
				label: "From when?",
				help: INSTANT,
				required: true
			},
			{
				type: "input",
				id: "end",
				label: "Until when?",
				help: INSTANT,
				required: true
			},
			...PLAN.map(([id, label]) => ({
				type: "textarea",
				id,
				label,
				required: true
			})),
			{
				...HOW_MANY,
				required: false
			},
			{
				...HOW_SOON,
				required: false
			},
			CONSENT
		]
	};
}
function environments({ organisation }) {
	const options = organisation?.value.environments ?? [];
	return options.length === 0 ? [] : [dropdown({
		id: "environment",
		label: "In which environment?"
	}, options)];
}
// src/core/intake/form/incident-form.ts
/** Priority is not asked for: it follows from impact and urgency. */
function incidentForm(configuration) {
	return {
		name: "Incident",
		description: "Something does not work as it should",
		labels: ["gitsm/incident"],
		body: [
			WHO_READS,
			{
				type: "textarea",
				id: "what",
				label: "What happens?",
				help: "What you did, what you saw and since when. The title above is what others read first.",
				required: true
			},
			whichService(configuration),
			...whichCategory(configuration),
			HOW_MANY,
			HOW_SOON,
			FOR_WHOM,
			CONSENT
		]
	};
}
// src/core/intake/form/item-form.ts
/** Fields of the item are asked by these ids, so that none meets a question that every form asks. */
function questionOf(field) {
	return `item-${field}`;
}
/** The question that says which item is meant; it has one option, chosen already. */
const WHICH_ITEM = "item";
function itemForm(item, configuration) {
	const fields = item.fields ?? [];
	return {
		name: item.title,
		description: item.description.replace(/\s+/g, " ").trim().slice(0, 200),
		labels: ["gitsm/request"],
		body: [
			WHO_READS,
			...introduction(item),
			{
				...dropdown({
					id: WHICH_ITEM,
					label: "Catalogue item",
					required: true
				}, [item.title]),
				preset: 0
			},
			...fields.map((field) => toQuestion(field, fields, configuration)),
			FOR_WHOM,
			{
				type: "input",
				id: "needed_by",
				label: "By which day?",
				help: DAY,
				required: false
			},
			{
				type: "textarea",
				id: "details",
				label: "Anything else?",
				required: false
			},
			CONSENT
		]
	};
}
const DAY = "Such as 2026-12-25.";
function introduction({ description, delivery, price }) {
	const often = {
		once: "",
		monthly: " a month",
		yearly: " a year"
	};
	return [{
		type: "markdown",
		value: [
			description,
			...delivery === void 0 ? [] : [`Delivery: ${delivery}`],
			...price === void 0 ? [] : [`Price: ${price.amount} ${price.currency}${often[price.recurring ?? "once"]}`]
		].join("\n\n")
	}];
}
function toQuestion(field, fields, configuration) {
	const help = helpOf(field, fields);
	const asked = {
		id: questionOf(field.id),
		label: labelOf(field, fields),
		required: field.required === true && field.when === void 0,
		...help === "" ? {} : { help }
	};
	switch (field.type) {
		case "text":
		case "number":
		case "date":
		case "person": return {
			type: "input",
			...asked
		};
		case "textarea": return {
			type: "textarea",
			...asked
		};
		case "choice": return dropdown(asked, field.options ?? []);
		case "choices": return {
			...dropdown(asked, field.options ?? []),
			multiple: true
		};
		case "boolean": return dropdown(asked, YES_OR_NO);
		case "service": return dropdown(asked, serviceOptions(configuration));
	}
}
/** Labels that every form of an item has; a field of the same name is told apart by its id. */
const TAKEN = [
	"catalogue item",
	FOR_WHOM.label,
	"by which day?",
	"anything else?",
	CONSENT.label
].map(lower);
function labelOf({ id, label }, fields) {
	return fields.some((other) => other.id !== id && lower(other.label) === lower(label)) || TAKEN.includes(lower(label)) ? `${label} (${id})` : label;
}
function lower(text) {
	return text.trim().toLowerCase();
}
function helpOf(field, fields) {
	const { when } = field;
	const other = fields.find(({ id }) => id === when?.field);
	return [
		...when === void 0 ? [] : [`Only if "${other?.label ?? when.field}" is ${when.is.join(" or ")}.`],
		...field.help === void 0 ? [] : [field.help],
		...formOf(field)
	].join(" ");
}
/** What an answer must look like, where the forge does not hold people to it. */
function formOf({ type, minimum, maximum }) {
	switch (type) {
		case "number": return [`A number ${[minimum === void 0 ? "" : `from ${minimum}`, maximum === void 0 ? "" : `to ${maximum}`].join(" ")}`.trim().replace(/ +/g, " ").concat(".")];
		case "date": return [DAY];
		case "person": return ["A login."];
		default: return [];
	}
}
// src/core/intake/form/problem-form.ts
function problemForm(configuration) {
	return {
		name: "Problem",
		description: "The unknown cause of incidents that happened or may happen",
		labels: ["gitsm/problem"],
		body: [
			WHO_READS,
			{
				type: "textarea",
				id: "what",
				label: "What is seen, when and where?",
				required: true
			},
			{
				type: "input",
				id: "incidents",
				label: "Which incidents belong to it?",
				help: "Ids with commas between them, such as INC-117, INC-131.",
				required: false
			},
			{
				type: "textarea",
				id: "workaround",
				label: "What helps meanwhile?",
				help: "A way around it that the service desk can follow.",
				required: false
			},
			whichService(configuration),
			...whichCategory(configuration),
			HOW_MANY,
			HOW_SOON,
			CONSENT
		]
	};
}
// src/core/intake/form/intake-forms.ts
/** Counts up when the questions that are not configured change. */
const VERSION = 1;
/** Every form of the configuration: incident, problem, change, then the items in production by their ids. */
function intakeForms(configuration) {
	const own = {
		version: VERSION,
		from: "config/gitsm.yaml"
	};
	const items = [...configuration.catalogue.values()].filter(({ value }) => value.status === "production").toSorted((a, b) => a.value.id < b.value.id ? -1 : 1);
	return [
		{
			...own,
			name: "incident",
			kind: "incident",
			form: incidentForm(configuration)
		},
		{
			...own,
			name: "problem",
			kind: "problem",
			form: problemForm(configuration)
		},
		{
			...own,
			name: "change",
			kind: "change",
			form: changeForm(configuration)
		},
		...items.map(({ path, value }) => ({
			name: `request-${value.id}`,
			kind: "request",
			version: value.version ?? VERSION,
			form: itemForm(value, configuration),
			item: value,
			from: path
		}))
	];
}
// src/core/intake/parse/body-lines.ts
/** `### ` and the label is all that the forge writes: no blank before it, no closing number signs, never set with lines below. */
const MARK = "### ";
/** Every heading of that level, in order. Time grows with the length of the text, whatever stands in it. */
function findHeadings(lines) {
	const longestClose = closingFences(lines);
	const lastCommentEnd = lines.findLastIndex((line) => line.includes("-->"));
	const headings = [];
	for (let index = 0; index < lines.length; index++) {
		const line = lines[index] ?? "";
		const fence = openingFence(line);
		if (fence !== void 0 && (longestClose[fence.mark][index] ?? 0) >= fence.length) index = endOfFence(lines, index, fence);
		else if (index <= lastCommentEnd && isComment(line)) index = endOfComment(lines, index);
		else if (line.startsWith(MARK)) headings.push({
			line: index,
			label: line.slice(4).trim()
		});
	}
	return headings;
}
/** CommonMark 4.5: at most three blanks, at least three marks; a fence of backticks has none behind it. */
function openingFence(line) {
	const text = line.slice(indentOf(line));
	const mark = text[0];
	if (mark !== "`" && mark !== "~") return void 0;
	const length = runOf(text, mark);
	if (length < 3 || mark === "`" && text.includes("`", length)) return void 0;
	return {
		mark,
		length
	};
}
/** How long a fence the line closes; 0 where it closes none. */
function closingLength(line, mark) {
	const text = line.slice(indentOf(line));
	const length = runOf(text, mark);
	return length >= 3 && text.slice(length).trim() === "" ? length : 0;
}
/** For each line the longest fence that a line below it closes, so that a fence nobody closes is known for none at once. */
function closingFences(lines) {
	return {
		"`": longestBelow(lines, "`"),
		"~": longestBelow(lines, "~")
	};
}
function longestBelow(lines, mark) {
	const longest = new Array(lines.length).fill(0);
	let most = 0;
	for (let index = lines.length - 1; index >= 0; index--) {
		longest[index] = most;
		most = Math.max(most, closingLength(lines[index] ?? "", mark));
	}
	return longest;
}
function endOfFence(lines, from, { mark, length }) {
	let index = from + 1;
	while (index < lines.length && closingLength(lines[index] ?? "", mark) < length) index++;
	return index;
}
/** CommonMark 4.6: a comment that begins a line hides what follows, up to the line that ends it. */
function isComment(line) {
	return line.startsWith("<!--", indentOf(line));
}
/** Asked only where some line ends a comment: one that nobody ends hides nothing. */
function endOfComment(lines, from) {
	let index = from;
	while (index < lines.length && !lines[index]?.includes("-->")) index++;
	return index;
}
function indentOf(line) {
	let indent = 0;
	while (indent < 3 && line[indent] === " ") indent++;
	return indent;
}
function runOf(text, mark) {
	let length = 0;
	while (text[length] === mark) length++;
	return length;
}
// src/core/intake/parse/place-headings.ts
/**
* The line of each question's heading, by its id. Headings are looked for in the order of the form, each below the
* one before, so that a heading typed into an answer is not taken for one that comes before it in the form. What is
* not found so (somebody moved the parts about) is taken wherever it stands first.
*/
function placeHeadings(questions, headings) {
	const linesOf = linesByLabel(headings);
	const placed = /* @__PURE__ */ new Map();
	const taken = /* @__PURE__ */ new Set();
	const place = ({ id, label }, isFree) => {
		const line = placed.has(id) ? void 0 : linesOf.get(label)?.find((one) => !taken.has(one) && isFree(one));
		if (line === void 0) return;
		placed.set(id, line);
		taken.add(line);
	};
	let last = -1;
	for (const question of questions) {
		place(question, (line) => line > last);
		last = placed.get(question.id) ?? last;
	}
	for (const question of questions) place(question, () => true);
	return placed;
}
function linesByLabel(headings) {
	const lines = /* @__PURE__ */ new Map();
	for (const { label, line } of headings) {
		const known = lines.get(label);
		if (known === void 0) lines.set(label, [line]);
		else known.push(line);
	}
	return lines;
}
// src/core/intake/parse/read-choices.ts
/** Longer than any option that the forge shows, so that findings stay short. */
const SHOWN = 80;
/** One option, letter by letter but for capitals: a look-alike in other letters is none. */
function readChoice(text, { options }, place) {
	const chosen = optionOf(text.trim(), options);
	if (chosen !== void 0) return {
		answer: chosen,
		findings: []
	};
	if (text.trim() === "None") return {
		answer: null,
		findings: []
	};
	return {
		answer: null,
		findings: [notAnOption(text.trim(), options, place)]
	};
}
/** Several options, written with commas between them; options may hold commas themselves. */
function readChoices(text, { options }, place) {
	const one = text.split("\n").map((line) => line.trim()).filter((line) => line !== "").join(", ");
	const whole = splitIntoOptions(one, options);
	if (whole !== void 0) return {
		answer: whole,
		findings: []
	};
	const parts = one.split(", ").map((part) => part.trim());
	const known = parts.flatMap((part) => optionOf(part, options) ?? []);
	const findings = [...new Set(parts.filter((part) => part !== "" && optionOf(part, options) === void 0))].slice(0, 5).map((part) => notAnOption(part, options, place));
	return {
		answer: [...new Set(known)],
		findings
	};
}
/** The ticked boxes by their labels; a box that was not ticked, or that the form does not have, is none. */
function readBoxes(text, { boxes }, place) {
	const labels = boxes.map(({ label }) => label);
	const lines = text.split("\n").flatMap((line) => readBox(line) ?? []);
	const ticked = new Set(lines.filter(({ isTicked }) => isTicked).map(({ label }) => label));
	const findings = [...new Set(lines.map(({ label }) => label).filter((label) => !labels.includes(label)))].slice(0, 5).map((label) => finding("INTAKE_BOX_UNKNOWN", place, { value: label.slice(0, SHOWN) }));
	return {
		answer: labels.filter((label) => ticked.has(label)),
		findings
	};
}
function readBox(line) {
	const text = line.trimStart();
	const mark = text.slice(0, 6).toLowerCase();
	const isTicked = mark === "- [x] " || mark === "* [x] ";
	if (!isTicked && mark !== "- [ ] " && mark !== "* [ ] ") return void 0;
	return {
		isTicked,
		label: text.slice(6).trim()
	};
}
function optionOf(text, options) {
	return options.find((option) => option === text) ?? options.find((option) => sameButCapitals(option, text));
}
function sameButCapitals(option, text) {
	return option.length === text.length && option.toLowerCase() === text.toLowerCase();
}
/** A form of ours asks for at most 50 options of 100 letters. */
const MOST_CUTS = 1e6;
/**
* Cuts the text into known options, the longest first, from the end to the beginning so that no cut is tried twice;
* `undefined` where it cannot be cut so.
*/
function splitIntoOptions(text, options) {
	const longest = options.toSorted((a, b) => b.length - a.length);
	const most = options.reduce((sum, option) => sum + option.length + 2, 0);
	if (text.length > most || text.length * options.length > MOST_CUTS) return void 0;
	const from = new Array(text.length + 1).fill(void 0);
	for (let at = text.length - 1; at >= 0; at--) for (const option of longest) {
		if (from[at] !== void 0) break;
		if (!text.startsWith(option, at) || option === "") continue;
		const end = at + option.length;
		if (end === text.length) from[at] = [option];
		else if (text.startsWith(", ", end) && from[end + 2] !== void 0) from[at] = [option, ...from[end + 2] ?? []];
	}
	const split = from[0];
	return split === void 0 || new Set(split).size < split.length ? void 0 : split;
}
function notAnOption(value, options, place) {
	const shown = value.length > SHOWN ? `${value.slice(0, 79)}…` : value;
	const near = nearest(value, options);
	return finding("INTAKE_NOT_AN_OPTION", place, {
		value: shown,
		allowed: options,
		...near === void 0 ? {} : { near }
	});
}
// src/core/intake/parse/parse-body.ts
/** The forge takes no longer body. In UTF-16 units. */
const LONGEST_BODY = 65536;
/**
* Reads the body of an issue by the form that it was filed with: the headings of the form in its order, the first
* match of each. Never throws; time grows with the length of the body.
*/
function parseBody(body, form, path = "") {
	const lines = body.slice(0, LONGEST_BODY).replace(/\r\n?/g, "\n").split("\n");
	const questions = questionsOf(form);
	const headings = findHeadings(lines);
	const placed = placeHeadings(questions, headings);
	const read = questions.map((question) => readQuestion(question, {
		lines,
		headings,
		placed,
		path
	}));
	const first = Math.min(lines.length, ...placed.values());
	const outside = lines.slice(0, first).join("\n");
	return {
		fields: Object.fromEntries(read.map(({ id, answer }) => [id, answer])),
		findings: [...aboutWhole(body, {
			path,
			outside,
			isByForm: placed.size > 0
		}), ...read.flatMap((one) => one.findings)],
		isByForm: placed.size > 0,
		outside
	};
}
function aboutWhole(body, { path, outside, isByForm }) {
	const place = {
		path,
		pointer: ""
	};
	const tooBig = finding("INTAKE_BODY_TOO_BIG", place, {
		length: body.length,
		most: LONGEST_BODY
	});
	return [...body.length > 65536 ? [tooBig] : [], ...isByForm && outside.trim() !== "" ? [finding("INTAKE_TEXT_OUTSIDE", place)] : []];
}
function readQuestion(question, body) {
	const { id, label } = question;
	const line = body.placed.get(id);
	const place = {
		path: body.path,
		pointer: `/${id}`
	};
	if (line === void 0) {
		const missing = finding("INTAKE_HEADING_MISSING", place, { label });
		return {
			id,
			answer: none(question),
			findings: [missing, ...unanswered(question, none(question), place)]
		};
	}
	const section = sectionBelow(line, question, body);
	const there = {
		...place,
		at: {
			line: line + 1,
			column: 1
		}
	};
	const { answer, findings } = readSection(section.text, question, there);
	const repeated = section.repeats === 0 ? [] : [repeatedHeading(question, section.repeats, there)];
	const missing = findings.length > 0 ? [] : unanswered(question, answer, there);
	return {
		id,
		answer,
		findings: [
			...repeated,
			...findings,
			...missing
		]
	};
}
function repeatedHeading({ label }, repeats, place) {
	return finding("INTAKE_HEADING_REPEATED", place, {
		label,
		count: repeats + 1
	});
}
/**
* Up to the next heading that was placed. The same heading again ends an answer of one line, where it cannot belong
* to the answer; in a text of several lines it does.
*/
function sectionBelow(line, { type, label }, { lines, headings, placed }) {
	const next = Math.min(lines.length, ...[...placed.values()].filter((other) => other > line));
	const again = headings.filter((one) => one.line > line && one.line < next && one.label === label);
	const end = type === "textarea" ? next : again[0]?.line ?? next;
	return {
		text: withoutEmptyEnds(lines.slice(line + 1, end)),
		repeats: type === "textarea" ? 0 : again.length
	};
}
/** As it was typed, without the empty lines by which the forge sets it off. */
function withoutEmptyEnds(lines) {
	const first = lines.findIndex((line) => line.trim() !== "");
	const last = lines.findLastIndex((line) => line.trim() !== "");
	return first === -1 ? "" : lines.slice(first, last + 1).join("\n");
}
function readSection(text, question, place) {
	if (text === "" || text.trim() === "_No response_") return {
		answer: none(question),
		findings: []
	};
	switch (question.type) {
		case "input": return {
			answer: text.trim(),
			findings: []
		};
		case "upload": return {
			answer: text,
			findings: []
		};
		case "textarea": return {
			answer: question.render === void 0 ? text : withoutFence(text),
			findings: []
		};
		case "dropdown": return question.multiple ? readChoices(text, question, place) : readChoice(text, question, place);
		case "checkboxes": return readBoxes(text, question, place);
	}
}
/** Where the form says `render`, the forge puts the answer into a fence of three backticks. */
function withoutFence(text) {
	const lines = text.split("\n");
	return lines.length >= 2 && lines[0]?.startsWith("```") === true && lines.at(-1)?.trim() === "```" ? lines.slice(1, -1).join("\n") : text;
}
function none(question) {
	return question.type === "checkboxes" || question.type === "dropdown" && question.multiple ? [] : null;
}
function unanswered(question, answer, place) {
	const { label } = question;
	if (question.type === "checkboxes") return question.boxes.filter((box) => box.required && !(answer ?? []).includes(box.label)).map((box) => finding("INTAKE_ANSWER_MISSING", place, {
		label,
		expected: `- [x] ${box.label}`
	}));
	const isEmpty = answer === null || answer.length === 0;
	if (!question.required || !isEmpty) return [];
	const expected = question.type === "dropdown" ? `one of ${question.options.join(", ")}` : "the answer";
	return [finding("INTAKE_ANSWER_MISSING", place, {
		label,
		expected
	})];
}
// src/core/intake/convert/choose-form.ts
const KINDS = [
	"incident",
	"request",
	"problem",
	"change"
];
/**
* What the issue is: by its label, which forms put on and outsiders cannot; else by a body that has every question of
* a form that must be answered. `undefined`: neither, so it is none of our business. `known` is what it is already.
*/
function chooseForm(issue, forms, known) {
	const labelled = known ?? KINDS.find((kind) => issue.labels.some((label) => label.toLowerCase() === `gitsm/${kind}`));
	const body = issue.body ?? "";
	const headings = headingsOf(body);
	const candidates = forms.filter(({ kind }) => labelled === void 0 || kind === labelled);
	const best = bestForm(candidates, body, headings);
	if (best !== void 0 && (labelled !== void 0 || hasAllRequired(best, headings))) return {
		kind: best.kind,
		form: best,
		parsed: parseBody(body, best.form)
	};
	if (labelled === void 0) return void 0;
	const [only] = labelled === "request" ? [] : candidates;
	if (only === void 0) return { kind: labelled };
	return {
		kind: labelled,
		form: only,
		parsed: parseBody(body, only.form)
	};
}
function headingsOf(body) {
	const lines = body.slice(0, LONGEST_BODY).replace(/\r\n?/g, "\n").split("\n");
	return new Set(findHeadings(lines).map(({ label }) => label));
}
/** The form with most of its questions in the body; of items, the one that the body names. */
function bestForm(forms, body, headings) {
	let best;
	for (const form of forms) {
		const found = questionsOf(form.form).filter(({ label }) => headings.has(label)).length;
		if (found === 0) continue;
		const score = found + (form.kind === "request" ? scoreOfItem(form, body, headings) : 0);
		if (score > (best?.score ?? 0)) best = {
			form,
			score
		};
	}
	return best?.form;
}
const NAMED$1 = 1e3;
/** An item that the body names counts above all; one that it does not name is not meant, however alike the questions. */
function scoreOfItem({ form }, body, headings) {
	const question = questionsOf(form).find(({ id }) => id === WHICH_ITEM);
	if (question === void 0 || !headings.has(question.label)) return 0;
	return parseBody(body, {
		...form,
		body: [question]
	}).fields["item"] === null ? -1e3 : NAMED$1;
}
function hasAllRequired({ form }, headings) {
	return questionsOf(form).every(({ required, label }) => !required || headings.has(label));
}
// src/core/intake/convert/read-change.ts
function readChange(_text) {
	return {
		fields: {},
		findings: []
	};
}
// src/core/intake/convert/read-fields.ts
const NOTHING = { findings: [] };
/** The answer as one line or text; lists are none. */
function textOf(answer) {
	return typeof answer === "string" && answer.trim() !== "" ? answer : void 0;
}
/** What an option stands for. */
function meaningOf(answer, options) {
	const text = textOf(answer);
	return text === void 0 ? void 0 : options.get(text);
}
const LOGIN = /^[A-Za-z0-9](?:-?[A-Za-z0-9]){0,99}$/;
const NAMED = /^(?<name>[^()]{1,100}) \((?<id>[^()]{1,100})\)$/;
/** A login, with or without `@`, or name and number of a person without an account; nothing for the author. */
function readPerson(answer, field, author) {
	const text = textOf(answer)?.trim();
	if (text === void 0) return NOTHING;
	const login = text.replace(/^@/, "");
	if (LOGIN.test(login)) return login.toLowerCase() === author.toLowerCase() ? NOTHING : {
		value: login,
		findings: []
	};
	const named = NAMED.exec(text)?.groups;
	if (named?.name !== void 0 && named.id !== void 0) return {
		value: {
			id: named.id.trim(),
			display_name: named.name.trim()
		},
		findings: []
	};
	const args = {
		value: text.slice(0, 80),
		expected: "a login, or a name and a number such as Anna Berg (4711)"
	};
	return { findings: [finding("INTAKE_NOT_AS_EXPECTED", {
		path: "",
		pointer: `/${field}`
	}, args)] };
}
function withValue(name, { value }) {
	return value === void 0 ? {} : { [name]: value };
}
// src/core/intake/convert/read-incident.ts
/** An incident takes what was understood; the intake defaults stand in for the rest. */
function readIncident(text) {
	const answers = text.parsed?.fields ?? {};
	const person = readPerson(answers.requested_for, "requested_for", text.author);
	return {
		description: textOf(answers.what),
		settled: settledByHand(text),
		fields: {
			...withValue("requested_for", person),
			...readAffected(text)
		},
		findings: [...person.findings, ...unsure(text)]
	};
}
/** Service, category, impact and urgency, and the team that follows: the triage team where the service is not known. */
function readAffected({ parsed, configuration }) {
	const answers = parsed?.fields ?? {};
	const service = meaningOf(answers.service, serviceOptions(configuration));
	const category = meaningOf(answers.category, categoryOptions(configuration));
	const triage = configuration.organisation?.value.intake.team;
	const team = teamFor("incident", {
		service,
		category
	}, configuration) ?? triage;
	const fields = {
		service,
		category,
		impact: meaningOf(answers.impact, IMPACTS),
		urgency: meaningOf(answers.urgency, URGENCIES),
		team
	};
	return Object.fromEntries(Object.entries(fields).flatMap(([name, value]) => value === void 0 ? [] : [[name, value]]));
}
function unsure({ parsed }) {
	if (parsed?.fields.service !== "I am not sure") return [];
	return [finding("INTAKE_SERVICE_OPEN", {
		path: "",
		pointer: "/service"
	})];
}
/** Who writes by hand has said what happens, and has seen no box to tick. */
function settledByHand({ issue, parsed }) {
	const isSaid = (parsed?.outside ?? issue.body ?? "").trim() !== "";
	return [...isSaid ? ["what"] : [], ...parsed?.isByForm === true && !isSaid ? [] : ["consent"]];
}
// src/core/intake/convert/read-problem.ts
/** A problem is registered at once, like an incident; there is nobody to answer to meanwhile. */
function readProblem(text) {
	const answers = text.parsed?.fields ?? {};
	const incidents = readIncidents(textOf(answers.incidents));
	const workaround = toStoredText((textOf(answers.workaround) ?? "").slice(0, LONGEST), "workaround");
	const symptom = toStoredTitle(text.issue.title, `Issue ${text.issue.number}`).text;
	const knownError = workaround.text === "" ? {} : { known_error: {
		symptom,
		workaround: workaround.text,
		status: "draft"
	} };
	return {
		description: textOf(answers.what),
		settled: settledByHand(text),
		masked: workaround.masked,
		fields: {
			origin: "reactive",
			...readAffected(text),
			...knownError,
			...incidents.fields
		},
		findings: [...incidents.findings, ...unsure(text)]
	};
}
/** Half of what a text of a record may have, so that description and workaround fit into one file. */
const LONGEST = 8192;
const MOST_INCIDENTS = 50;
function readIncidents(text) {
	if (text === void 0) return {
		fields: {},
		findings: []
	};
	const parts = text.split(/[\s,;]+/).filter((part) => part !== "");
	const ids = parts.map((part) => part.toUpperCase()).filter((part) => /^INC-[1-9]\d{0,8}$/.test(part));
	const known = [...new Set(ids)].slice(0, MOST_INCIDENTS);
	const fields = known.length === 0 ? {} : { links: { incidents: known } };
	const wrong = parts.filter((part) => !/^INC-[1-9]\d{0,8}$/i.test(part));
	if (wrong.length === 0) return {
		fields,
		findings: []
	};
	const args = {
		value: wrong.join(" ").slice(0, 80),
		expected: "ids such as INC-117, INC-131"
	};
	return {
		fields,
		findings: [finding("INTAKE_NOT_AS_EXPECTED", {
			path: "",
			pointer: "/incidents"
		}, args)]
	};
}
// src/core/intake/convert/read-request.ts
function readRequest(_text) {
	return {
		fields: {},
		findings: []
	};
}
// src/core/intake/convert/read-issue.ts
/** Reads an issue; `undefined` where it is none of ours. `known` is the kind of the record that it has already. */
function readIssue(issue, configuration, known) {
	const chosen = chooseForm(issue, intakeForms(configuration), known);
	if (chosen === void 0) return void 0;
	const text = {
		issue,
		author: issue.user?.login ?? "ghost",
		configuration,
		form: chosen.form,
		parsed: chosen.parsed
	};
	return toReading(chosen, text, readOwn(chosen.kind, text));
}
function readOwn(kind, text) {
	switch (kind) {
		case "incident": return readIncident(text);
		case "request": return readRequest(text);
		case "problem": return readProblem(text);
		case "change": return readChange(text);
	}
}
function toReading({ kind, form, parsed }, { issue }, own) {
	const title = toStoredTitle(issue.title, `Issue ${issue.number}`);
	const description = toStoredText(parsed === void 0 || !isAsWritten(parsed) ? issue.body ?? "" : own.description ?? "", "description");
	const masked = [
		...title.masked,
		...description.masked,
		...own.masked ?? []
	];
	const asked = [...aboutAnswers(parsed, own), ...own.findings];
	const texts = [
		...title.findings,
		...description.findings,
		...aboutSecrets(masked)
	];
	const needs = [...new Set(asked.filter(isToBeAsked).map(({ place }) => place.pointer.slice(1)))];
	return {
		kind,
		...form === void 0 ? {} : { form },
		title,
		description: description.text,
		fields: own.fields,
		needs,
		findings: [...asked, ...texts],
		masked,
		isComplete: needs.length === 0
	};
}
/** A body as the form wrote it can be told by its answers; of any other the whole text is kept. */
function isAsWritten({ isByForm, findings, outside }) {
	return isByForm && outside.trim() === "" && !findings.some(({ code }) => code === "INTAKE_HEADING_REPEATED");
}
/** Of a body by hand, that it lacks the headings of a form is not worth telling; what is not answered is. */
function aboutAnswers(parsed, { settled = [] }) {
	const found = parsed?.findings ?? [];
	const isTold = ({ code, place }) => code !== "INTAKE_HEADING_MISSING" && code !== "INTAKE_TEXT_OUTSIDE" && !settled.includes(place.pointer.slice(1));
	return found.filter(isTold);
}
function isToBeAsked({ code, severity, place }) {
	return place.pointer !== "" && (severity === "error" || code === "INTAKE_HEADING_REPEATED");
}
/** One finding a kind of secret; what the secret was stands nowhere. */
function aboutSecrets(masked) {
	return [...new Set(masked)].map((what) => {
		const count = masked.filter((one) => one === what).length;
		return finding("INTAKE_SECRET", {
			path: "",
			pointer: "/description"
		}, {
			what,
			count
		});
	});
}
// src/core/intake/convert/decide-issue.ts
const NOTHING_TO_DO = {
	files: [],
	forge: [],
	summary: []
};
/** Opens the record of an issue that has none, reads one again that was edited while new, and tells how it stands. */
function decideIssue(issue, facts) {
	const decision = facts.entry === void 0 ? register(issue, facts) : follow(issue, facts.entry, facts);
	return issue.locked ? {
		...decision,
		forge: []
	} : decision;
}
function register(issue, facts) {
	const reading = readIssue(issue, facts.status.configuration);
	const openedAt = parseInstant(issue.created_at);
	if (reading === void 0 || openedAt === void 0) return NOTHING_TO_DO;
	if (reading.kind === "change" || reading.kind === "request" && !reading.isComplete) return ask(issue, reading, facts);
	return open(issue, reading, openedAt, facts);
}
function open(issue, reading, openedAt, facts) {
	const { configuration } = facts.status;
	const opened = openRecord(reading, {
		issue,
		openedAt,
		configuration,
		repository: facts.repository
	});
	const faults = facts.checkDocument(reading.kind, opened.value, opened.path);
	if (faults.length > 0) return refuse(issue, reading, faults, facts);
	const entry = toEntry(reading.kind, opened);
	const { title, priority, team } = opened.value;
	return {
		files: filesOf(reading.kind, opened),
		forge: tellStatus(entry, facts.status, reading),
		summary: [`${opened.id} opened: ${title} (${priority}, ${team})`],
		touched: {
			verb: "register",
			id: opened.id
		}
	};
}
function filesOf(kind, { path, value, beside }) {
	const record = {
		kind: "create_record",
		path,
		document: kind,
		value
	};
	return beside === void 0 ? [record] : [record, {
		kind: "write_text",
		path: descriptionPath(path),
		text: beside
	}];
}
/** The shape was checked. */
function toEntry(kind, { path, value }) {
	return {
		kind,
		path,
		blob: "",
		record: value
	};
}
/** What cannot become a record yet: the issue is told what is missing, and nothing is written. */
function ask(issue, reading, facts) {
	return {
		...NOTHING_TO_DO,
		forge: tellWaiting(issue, reading, refusalComment(reading, [], facts.status))
	};
}
/** Cannot happen by what people type; should it happen all the same, no other issue waits for this one. */
function refuse(issue, reading, faults, facts) {
	return {
		...NOTHING_TO_DO,
		forge: tellWaiting(issue, reading, refusalComment(reading, faults, facts.status)),
		summary: []
	};
}
function tellWaiting({ number: issue }, { kind }, body) {
	const labels = [`gitsm/${kind}`, ...kind === "change" ? [] : ["needs/info"]];
	return [{
		key: `status/${issue}`,
		kind: "sticky_comment",
		issue,
		purpose: "status",
		body
	}, {
		key: `labels/${issue}`,
		kind: "labels",
		issue,
		labels,
		prefixes: LABEL_PREFIXES
	}];
}
function follow(issue, entry, facts) {
	const last = entry.record.journal.findLast(({ source }) => fingerprintIn(source) !== void 0);
	const isOurs = last !== void 0;
	const reading = entry.record.state === "new" && isOurs ? readIssue(issue, facts.status.configuration, entry.kind) : void 0;
	const change = isOurs && fingerprintIn(last.source) !== fingerprintOf(issue) ? readAgain(issue, {
		entry,
		reading,
		facts
	}) : void 0;
	if (change === void 0) return {
		...NOTHING_TO_DO,
		forge: tellStatus(entry, facts.status, reading)
	};
	return {
		files: change.files,
		forge: tellStatus(change.entry, facts.status, reading),
		summary: [change.summary],
		touched: {
			verb: "read again",
			id: entry.record.id
		}
	};
}
// src/app/convert-issue.ts
/**
* Turns issues into records and tells on each how its record stands; one issue or all of them. Issues that are none
* of ours, pull requests, and what we opened ourselves (whoever opens it writes its record) are left alone. Depends on
* nothing but the ledger and the issues as they are: order, repetition and lost events change nothing.
*/
async function convertIssues(tip, { issues }, options) {
	const { ledger } = tip;
	const status = statusFacts(ledger, options);
	if (status === void 0) return toPlan([]);
	const byNumber = entriesByNumber(ledger);
	const decisions = [];
	for (const issue of latestOfEach(issues)) {
		const entry = byNumber.get(issue.number);
		if (entry === "unreadable" || !isOurBusiness(issue, entry, options)) continue;
		const beside = entry !== void 0 && entry.record.state === "new" ? await tip.readText(descriptionPath(entry.path)) : void 0;
		const { us, repository, checkDocument } = options;
		decisions.push(decideIssue(issue, {
			ledger,
			entry,
			beside,
			status,
			us,
			repository,
			checkDocument
		}));
	}
	return toPlan(decisions);
}
/** Without the organisation there is neither a priority nor a default: nothing can be registered. */
function statusFacts(ledger, { now, loadZone, repositoryUrl }) {
	const { configuration } = ledger;
	const organisation = configuration.organisation?.value;
	if (organisation === void 0) return void 0;
	const { rules } = prepareTiming(configuration, loadZone);
	const local = createLocalTime(loadZone, organisation.zone, now);
	return {
		configuration,
		rules,
		now,
		repositoryUrl,
		...local === void 0 ? {} : { local }
	};
}
/** Records by the number of their issue. A file that cannot be read holds its number: nothing is written over it. */
function entriesByNumber(ledger) {
	const held = ledger.unreadable.flatMap(({ place }) => {
		const kind = pathKind(place.path);
		return kind.is === "record" && isOnForge(kind.id) ? [[numberOfId(kind.id), "unreadable"]] : [];
	});
	const read = ledger.entries.flatMap((entry) => {
		const id = parseRecordId(entry.record.id);
		return id !== void 0 && isOnForge(id) ? [[numberOfId(id), entry]] : [];
	});
	return new Map([...held, ...read]);
}
/** Each issue once, as it was read last, by its number. */
function latestOfEach(issues) {
	const latest = /* @__PURE__ */ new Map();
	for (const issue of issues) {
		const known = latest.get(issue.number);
		if (known === void 0 || known.updated_at < issue.updated_at) latest.set(issue.number, issue);
	}
	return [...latest.values()].toSorted((a, b) => a.number - b.number);
}
function isOurBusiness(issue, entry, { us }) {
	if (issue.is_pull_request || issue.number >= 1e6) return false;
	return entry !== void 0 || issue.user?.id !== us.user_id;
}
function toPlan(decisions) {
	return {
		files: {
			effects: decisions.flatMap(({ files }) => files),
			summary: decisions.flatMap(({ summary }) => summary)
		},
		subject: subjectOf(decisions),
		forge: decisions.flatMap(({ forge }) => forge)
	};
}
/** As many ids as a subject takes. */
const NAMED_IDS = 5;
function subjectOf(decisions) {
	const touched = decisions.flatMap((decision) => decision.touched ?? []);
	const verb = touched.some((one) => one.verb === "register") ? "register" : "read again";
	const ids = touched.map(({ id }) => id);
	const named = ids.length <= NAMED_IDS ? ids : [...ids.slice(0, 4), `and ${ids.length - NAMED_IDS + 1} more`];
	return commitSubject(verb, named);
}
// actions/convert-issue/index.ts
await runAction("convert-issue", async (stage) => {
	const { carryOut, runner, us } = stage;
	const checkDocument = await documentCheck([
		"incident",
		"request",
		"problem"
	]);
	const repository = `${runner.owner}/${runner.repo}`;
	const options = {
		now: runner.now,
		us,
		repository,
		repositoryUrl: `${runner.serverUrl}/${repository}`,
		loadZone: createZoneLoader(),
		checkDocument
	};
	const issues = await issuesOf(stage);
	await carryOut((tip) => convertIssues(tip, { issues }, options));
});
/** The issue of the event, as it is now and not as the event had it; on every other event all that are open. */
function issuesOf({ client, runner }) {
	const name = {
		owner: runner.owner,
		repo: runner.repo
	};
	const number = runner.event === "issues" ? numberOf(runner.payload.issue) : void 0;
	return number === void 0 ? readOpenIssues(client, name) : readIssue$1(client, name, number);
}
function numberOf(issue) {
	return typeof issue === "object" && issue !== null && "number" in issue && typeof issue.number === "number" ? issue.number : void 0;
}
export {};
