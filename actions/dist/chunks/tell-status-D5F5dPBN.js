import { t as formatInstant } from "./instant-CCrqmuRZ.js";
import { o as read, s as readIfThere } from "./open-stage-EPGk2gZ9.js";
import { a as mend, o as says } from "./storable-text-D95YXm0A.js";
import { a as numberOfId, o as parseRecordId, r as isOnForge } from "./key-order.generated-D0gZWuO2.js";
import { t as isDone } from "./lifecycle-of-CgBBb3UW.js";
import { n as encodeMarkdownInline } from "./markdown-inline-B_FGIDE6.js";
import { t as computePriority } from "./priority-BZIiGTZe.js";
import { c as percentUsed, o as measureRecord } from "./measure-clocks-C_eLcY9l.js";
import { n as showLocal, r as showUtc } from "./show-time-ZpXU3eX2.js";
import { n as questionsOf } from "./issue-form-CLgldOpd.js";
// src/adapters/github/read-issues.ts
/** One issue as it is now; none where it is gone. */
async function readIssue(client, name, number) {
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
// src/core/intake/status/markdown-table.ts
/** Cells are Markdown already. */
function table(head, rows) {
	const line = (cells) => `| ${cells.join(" | ")} |`;
	return [
		line(head),
		line(head.map(() => "---")),
		...rows.map(line)
	].join("\n");
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
// src/core/intake/convert/text-source.ts
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
// src/core/intake/status/masked-line.ts
const BEGINNING = "Masked in this record: ";
/** The note of a journal by which a record tells what was masked in it; '' where nothing was. */
function maskedNote(masked) {
	const kinds = [...new Set(masked)].map((what) => `${masked.filter((one) => one === what).length} × ${what}`);
	return kinds.length === 0 ? "" : `${BEGINNING}${kinds.join(", ")}.`;
}
/** What whoever wrote a secret does now. It stands in the record, so that everything that tells of the record says the same. */
function maskedLine({ journal }) {
	const line = (journal.findLast(({ source }) => fingerprintIn(source) !== void 0)?.note ?? "").split("\n").find((one) => one.startsWith(BEGINNING));
	return line === void 0 ? "" : warnOfSecret(line);
}
function warnOfSecret(line) {
	return `⚠️ ${encodeMarkdownInline(line)} Revoke it now, then edit the issue and delete the old revisions of its text.`;
}
// src/core/intake/status/needs-table.ts
/** What is missing or wrong in the issue: what we read, what is wrong, how to mend it. '' where nothing is. */
function needsTable(reading) {
	const asked = reading.findings.filter(({ place }) => reading.needs.includes(place.pointer.slice(1)));
	const questions = reading.form === void 0 ? [] : questionsOf(reading.form.form);
	const rows = asked.map((found) => toRow(found, questions));
	return rows.length === 0 ? "" : `**Please edit this issue**; it is read again at once.\n\n${table([
		"Question",
		"What we read",
		"What is wrong",
		"How to mend it"
	], rows)}`;
}
/** What is told beside what is asked: where the record could not take the text as it is. */
function oddities(reading) {
	return reading.findings.filter(({ code }) => ODD.includes(code)).map((found) => `⚠️ ${encodeMarkdownInline(says(found))} ${encodeMarkdownInline(mend(found))}`).join("\n\n");
}
const ODD = ["INTAKE_TEXT_CHANGED", "INTAKE_BODY_TOO_BIG"];
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
		reading === void 0 ? "" : oddities(reading),
		maskedLine(entry.record),
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
export { oddities as a, fingerprintIn as c, clocksTable as d, readIssue as f, needsTable as i, sourceOf as l, toFacts as m, LABEL_PREFIXES as n, maskedNote as o, readOpenIssues as p, nextStep as r, warnOfSecret as s, tellStatus as t, fingerprintOf as u };
