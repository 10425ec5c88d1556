import { o as read } from "./octokit-ByUV0E-L.js";
import { a as mend, i as finding, o as says } from "./storable-text-BmVNsrtJ.js";
import { a as parseRecordId, i as numberOfId, n as isOnForge } from "./record-id-DrBCxwok.js";
import { n as isCivilDate, r as parseInstant, t as formatInstant } from "./instant-CCrqmuRZ.js";
import { t as isDone } from "./lifecycle-of-Cap2MaQo.js";
import { o as sameLogin } from "./role-BC_n5SgB.js";
import { n as teamFor } from "./holders-DM3hHN0z.js";
import { n as encodeMarkdownInline } from "./markdown-inline-CLhcZ6yi.js";
import { r as isPersonsLogin } from "./login-DIKkQani.js";
import { u as computePriority } from "./check-lifecycle-CoBmcvKM.js";
import { c as percentUsed, o as measureRecord } from "./measure-clocks-BNFUy5IG.js";
import { n as showLocal, r as showUtc } from "./show-time-ZpXU3eX2.js";
import { t as table } from "./markdown-table-BLV8ObNw.js";
import { a as isMet, s as maskedLine } from "./open-record-QceI1Vti.js";
import { n as questionsOf } from "./issue-form-CLgldOpd.js";
import { c as categoryOptions, i as IMPACTS, l as serviceOptions, n as WHICH_ITEM, o as URGENCIES, r as questionOf, s as YES_OR_NO, t as intakeForms, u as CHANGE_TYPES } from "./intake-forms-lwTMvXTx.js";
import { n as parseBody, r as findHeadings, t as LONGEST_BODY } from "./parse-body-k_xdkUTz.js";
import { i as toStoredTitle, r as toStoredText, t as bytesInYaml } from "./stored-text-DK9a_V9j.js";
import { d as checkAnswers } from "./check-record-m24u536k.js";
// src/adapters/github/read-edits.ts
const QUERY = `query edits($owner: String!, $repo: String!, $number: Int!) {
  repository(owner: $owner, name: $repo) {
    issue(number: $number) {
      lastEditedAt
      comments(first: 100) {
        nodes { fullDatabaseId lastEditedAt editor { __typename login ... on User { databaseId } } }
      }
    }
  }
}`;
async function readEdits(client, name, number) {
	const { repository } = await read(() => client.graphql(QUERY, {
		...name,
		number
	}));
	const issue = repository?.issue;
	const comments = (issue?.comments.nodes ?? []).flatMap(({ fullDatabaseId, lastEditedAt, editor }) => {
		if (fullDatabaseId === null || lastEditedAt === null) return [];
		return [[Number(fullDatabaseId), {
			by: toAccount(editor),
			at: lastEditedAt
		}]];
	});
	return {
		lastEditedAt: issue?.lastEditedAt ?? void 0,
		comments: new Map(comments)
	};
}
/** Only people have a number here; of a program it is enough that it is none. */
function toAccount(editor) {
	if (editor === null) return null;
	return {
		login: editor.login,
		id: editor.databaseId ?? 0,
		type: editor.__typename
	};
}
// src/core/conversation/act/step.ts
function steps(...list) {
	return { steps: list };
}
/** A record that is named by its id or by its number, as `#117`; `undefined` where there is none. */
function namedRecord(name, { entries }) {
	if (!name.startsWith("#")) return entries.find(({ record }) => record.id === name);
	return entries.find(({ record }) => record.id.slice(record.id.indexOf("-") + 1) === name.slice(1));
}
// src/core/conversation/task/finish-task.ts
/** One task of a record done; what comes before it by its order must be done first. */
function finishTask({ record }, { task: id, notes, by, at }) {
	if (TOO_EARLY.includes(record.state)) return { why: `${record.id} is ${record.state.replaceAll("_", " ")}: nothing is done for it yet` };
	const tasks = "tasks" in record ? record.tasks ?? [] : [];
	const index = tasks.findIndex((task) => task.id === id.toLowerCase());
	const task = tasks[index];
	const known = tasks.map((one) => one.id).join(", ");
	if (task === void 0) return { why: `there is no task ${id}${known === "" ? "" : `; its tasks are ${known}`}` };
	if (!isOpenTask(task)) return { why: `the task ${task.id} is ${task.state} already` };
	const before = tasks.filter((one) => isOpenTask(one) && orderOf(one) < orderOf(task)).map((one) => one.id);
	if (before.length > 0) return { why: `before ${task.id} comes ${before.join(", ")}` };
	const part = `tasks.${index}`;
	return steps({
		do: "change",
		fields: {
			[`${part}.state`]: "done",
			[`${part}.done_at`]: formatInstant(at),
			[`${part}.done_by`]: by
		},
		note: `Task ${task.id} done${notes === void 0 ? "" : `: ${notes}`}`
	});
}
const TOO_EARLY = ["submitted", "awaiting_approval"];
function isOpenTask({ state }) {
	return state === "open" || state === "in_progress";
}
function orderOf({ order = 1 }) {
	return order;
}
// src/core/conversation/entry-of-issue.ts
/** The change that a pull request has become. */
function entryOfPull(number, { entries }) {
	return entries.find(({ kind, record }) => {
		const id = parseRecordId(record.id);
		const isOwn = record.source?.kind === "pull_request" && record.source.number === number;
		return kind === "change" && isOwn && id !== void 0 && isOnForge(id) && numberOfId(id) === number;
	});
}
/** The record that an issue drives. Changes are driven by their pull requests. */
function entryOfIssue(number, { entries }) {
	return entries.find(({ kind, record }) => {
		const id = parseRecordId(record.id);
		return kind !== "change" && id !== void 0 && isOnForge(id) && numberOfId(id) === number;
	});
}
// src/core/intake/status/clocks-table.ts
/** Which clocks run and when they are due, in UTC and as the organisation's wall shows it. */
function clocksTable(runs, { local }) {
	const shown = latestOf(runs).filter(({ stage }) => stage !== "cancelled");
	if (shown.length === 0) return "No clock runs on it.";
	const head = [
		"Clock",
		"Due (UTC)",
		...local === void 0 ? [] : [`Due (${local.zone})`],
		"It"
	];
	const rows = shown.map((run) => {
		const [utc, wall] = dueOf(run, local);
		return [
			encodeMarkdownInline(run.definition.title ?? run.definition.id),
			utc,
			...local === void 0 ? [] : [wall],
			stageOf(run)
		];
	});
	return table(head, rows);
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
	resolved: "See whether it is mended. If not, reopen this issue or write `/reopen` and what is the matter; if so, write `/close` or wait: it closes by itself.",
	closed: "Nothing. If it comes back, open a new issue and name this one.",
	cancelled: "Nothing."
};
const REQUEST = {
	submitted: "It is looked at whether it must be approved.",
	awaiting_approval: "It waits for approval; there is nothing for you to do.",
	approved: "TEAM takes it up.",
	in_fulfilment: "OWNER works on it. Add what matters in a comment.",
	on_hold: "It waits; a comment here says more.",
	fulfilled: "See whether you got what you asked for. If not, reopen this issue or write `/reopen` and what is missing; if so, write `/close`.",
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
// src/core/intake/status/task-list.ts
/** The tasks of a request as boxes to tick, by their order; '' where there are none. */
function taskList({ kind, record }, facts) {
	if (kind !== "request" || record.tasks === void 0 || record.tasks.length === 0) return "";
	return ["**Tasks**, in this order. The team ticks a box when it is done, or writes `/done task=<name>`.", record.tasks.toSorted((a, b) => (a.order ?? 1) - (b.order ?? 1)).map((task) => toLine(task, facts)).join("\n")].join("\n\n");
}
function toLine(task, { configuration }) {
	const { id, title, team, state, due_at: due, done_by: by } = task;
	const name = configuration.teams?.value.teams.find((one) => one.id === team)?.title ?? team;
	const facts = [
		...name === void 0 ? [] : [encodeMarkdownInline(name)],
		...state === "done" && by !== void 0 ? [`done by ${encodeMarkdownInline(by)}`] : [],
		...state === "skipped" ? ["not needed"] : [],
		...state !== "done" && state !== "skipped" && due !== void 0 ? [`due ${showUtc(due)}`] : []
	];
	return `- ${state === "done" || state === "skipped" ? "[x]" : "[ ]"} \`${id}\` ${encodeMarkdownInline(title)} (${facts.join(", ")})`;
}
const LINE = /^- \[[xX]\] `([a-z0-9]+(?:-[a-z0-9]+)*)` /gm;
/** The names of the tasks whose boxes are ticked in a comment of ours. */
function tickedTasks(body) {
	return [...body.matchAll(LINE)].map(([, id = ""]) => id);
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
		taskList(entry, facts),
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
	const rows = [
		["Service", encodeMarkdownInline(service)],
		["Team", encodeMarkdownInline(team)],
		["Owner", record.assignee === void 0 ? "nobody yet" : name(record.assignee)],
		...servedRow(record)
	];
	return table(["", ""], rows);
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
// src/core/conversation/follow/state-of-issue.ts
/** How the issue of a record should stand: the record decides. */
function stateForRecord({ record }) {
	switch (record.state) {
		case "resolved":
		case "fulfilled":
		case "closed": return isDuplicate(record) ? "not_planned" : "completed";
		case "cancelled":
		case "rejected": return "not_planned";
		default: return "open";
	}
}
function isDuplicate(record) {
	return "resolution" in record && record.resolution?.code === "duplicate";
}
/** The forge knows more reasons than two; what it closed for none of them counts as completed. */
function stateOfIssue({ state, state_reason }) {
	if (state === "open") return "open";
	return state_reason === "not_planned" ? "not_planned" : "completed";
}
/** Closed by somebody to whom it is not done: withdrawn, or the same as another. */
function isGivenUp({ state_reason }) {
	return state_reason === "not_planned" || state_reason === "duplicate";
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
	return parseBody(body, form).fields["item"] === null ? -1e3 : NAMED$1;
}
function hasAllRequired({ form }, headings) {
	return questionsOf(form).every(({ required, label }) => !required || headings.has(label));
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
const NAMED = /^(?<name>[^()]{1,100}) \((?<id>[^()]{1,100})\)$/;
/** A login, with or without `@`, or name and number of a person without an account; nothing for the author. */
function readPerson(answer, field, author) {
	const text = textOf(answer)?.trim();
	if (text === void 0) return NOTHING;
	const login = text.replace(/^@/, "");
	if (isPersonsLogin(login)) return login.toLowerCase() === author.toLowerCase() ? NOTHING : {
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
// src/core/intake/convert/read-change.ts
/** Keys of the plan in a draft, by the questions of the form. */
const PLAN = {
	justification: "justification",
	implementation: "implementation",
	backout: "backout",
	test: "test",
	plan_impact: "impact"
};
/** What a draft of a change takes; it is raised by a pull request, and the issue only helps to write it. */
function readChange({ author, configuration, parsed }) {
	const answers = parsed?.fields ?? {};
	const service = meaningOf(answers.service, serviceOptions(configuration));
	const found = service === void 0 ? void 0 : configuration.services.get(service)?.value;
	const plan = Object.entries(PLAN).map(([id, key]) => [key, toStoredText(textOf(answers[id]) ?? "", id)]);
	const window = readWindow(textOf(answers.start), textOf(answers.end));
	const fields = {
		type: meaningOf(answers.type, CHANGE_TYPES),
		requested_by: author,
		service,
		environment: textOf(answers.environment),
		impact: meaningOf(answers.impact, IMPACTS),
		urgency: meaningOf(answers.urgency, URGENCIES),
		team: found?.change_team ?? found?.team,
		...window.fields,
		plan: Object.fromEntries(plan.flatMap(([key, { text }]) => text === "" ? [] : [[key, text]]))
	};
	return {
		description: "",
		fields: Object.fromEntries(Object.entries(fields).flatMap(([name, value]) => value === void 0 ? [] : [[name, value]])),
		findings: [...window.findings, ...unsureOf(service, answers.service)],
		masked: plan.flatMap(([, { masked }]) => masked)
	};
}
/** A change says what it changes: here not being sure will not do. */
function unsureOf(service, answer) {
	if (service !== void 0 || typeof answer !== "string") return [];
	const args = {
		value: answer.slice(0, 80),
		expected: "the service that is changed"
	};
	return [finding("INTAKE_NOT_AS_EXPECTED", {
		path: "",
		pointer: "/service"
	}, args)];
}
function readWindow(from, to) {
	const [start, end] = [toInstant(from), toInstant(to)];
	const findings = [...notAnInstant("start", from, start), ...notAnInstant("end", to, end)];
	if (start === void 0 || end === void 0) return {
		fields: {},
		findings
	};
	if (end > start) return {
		fields: { window: {
			start: formatInstant(start),
			end: formatInstant(end)
		} },
		findings
	};
	const args = {
		value: formatInstant(end),
		expected: "later than the start"
	};
	return {
		fields: {},
		findings: [finding("INTAKE_NOT_AS_EXPECTED", {
			path: "",
			pointer: "/end"
		}, args)]
	};
}
function toInstant(text) {
	return text === void 0 ? void 0 : parseInstant(text.trim().toUpperCase());
}
function notAnInstant(field, text, at) {
	if (text === void 0 || at !== void 0) return [];
	const args = {
		value: text.slice(0, 80),
		expected: "an instant such as 2026-12-06T02:00:00Z"
	};
	return [finding("INTAKE_NOT_AS_EXPECTED", {
		path: "",
		pointer: `/${field}`
	}, args)];
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
	const incidents = readIncidents(textOf(answers.incidents), text);
	const workaround = toStoredText(textOf(answers.workaround) ?? "", "workaround");
	const isLong = bytesInYaml(workaround.text) > MOST_BYTES$1;
	const symptom = toStoredTitle(text.issue.title, `Issue ${text.issue.number}`).text;
	const knownError = workaround.text === "" || isLong ? {} : { known_error: {
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
		findings: [
			...incidents.findings,
			...isLong ? [tooLong(workaround.text)] : [],
			...unsure(text)
		]
	};
}
/** Beside a description of 32 KiB both fit into one file of 64. */
const MOST_BYTES$1 = 20480;
function tooLong(text) {
	const args = {
		value: text.slice(0, 80),
		expected: "a short text, with what is long in a file"
	};
	return finding("INTAKE_NOT_AS_EXPECTED", {
		path: "",
		pointer: "/workaround"
	}, args);
}
const MOST_INCIDENTS = 50;
function readIncidents(text, { isRecord }) {
	if (text === void 0) return {
		fields: {},
		findings: []
	};
	const parts = text.split(/[\s,;]+/).filter((part) => part !== "");
	const isKnown = (part) => /^INC-[1-9]\d{0,8}$/i.test(part) && isRecord(part.toUpperCase());
	const known = [...new Set(parts.filter(isKnown).map((part) => part.toUpperCase()))].slice(0, MOST_INCIDENTS);
	const fields = known.length === 0 ? {} : { links: { incidents: known } };
	const wrong = parts.filter((part) => !isKnown(part));
	if (wrong.length === 0) return {
		fields,
		findings: []
	};
	const args = {
		value: wrong.join(" ").slice(0, 80),
		expected: "ids of incidents that there are, such as INC-117, INC-131"
	};
	return {
		fields,
		findings: [finding("INTAKE_NOT_AS_EXPECTED", {
			path: "",
			pointer: "/incidents"
		}, args)]
	};
}
// src/core/intake/convert/entitlement.ts
/** Whether the person may order the item: everybody may, unless it names teams or people. */
function isEntitled(login, { entitled }, { teams }) {
	if (entitled === void 0 || entitled.everyone === true) return true;
	const { people = [], teams: named = [] } = entitled;
	if (entitled.everyone === void 0 && people.length + named.length === 0) return true;
	const members = (teams?.value.teams ?? []).filter(({ id }) => named.includes(id)).flatMap((team) => team.members);
	return [...people, ...members].some((other) => sameLogin(other, login));
}
/** For the person who may not: whom to ask. */
function whoIsEntitled({ entitled, owner }, { teams }) {
	const titles = (entitled?.teams ?? []).map((id) => teams?.value.teams.find((team) => team.id === id)?.title ?? id);
	const who = [...entitled?.people ?? [], ...titles];
	return who.length === 0 ? owner ?? "the owner of the item" : `one of ${who.join(", ")}`;
}
// src/core/intake/convert/item-answers.ts
/** The answers to the questions of an item, in the types of its fields, held to its rules. */
function readItemAnswers(item, text) {
	const answers = {};
	const asked = /* @__PURE__ */ new Set();
	const own = [];
	const masked = [];
	for (const field of item.fields ?? []) {
		if (!isMet(field.when, answers)) continue;
		asked.add(field.id);
		const given = text.parsed?.fields[questionOf(field.id)] ?? null;
		const stored = typeof given === "string" ? toStoredText(given, questionOf(field.id)) : void 0;
		masked.push(...stored?.masked ?? []);
		const value = toTyped(stored?.text ?? given, field, text);
		if (value !== void 0) answers[field.id] = value;
		own.push(...stored?.findings ?? [], ...faultsOf(field, value));
	}
	const known = new Set((text.parsed?.findings ?? []).map(({ place }) => place.pointer));
	const rules = againstItem(item, answers, text).filter(({ place }) => !known.has(place.pointer));
	return {
		answers,
		asked,
		findings: [
			...own,
			...rules,
			...tooMuch(answers)
		],
		masked
	};
}
/** What was answered, as the field stores it; as it was typed where it is of another type, so that the rule tells. */
function toTyped(answer, field, { configuration }) {
	if (answer === null || answer.length === 0) return void 0;
	const text = textOf(answer)?.trim();
	switch (field.type) {
		case "choices": return answer;
		case "boolean": {
			const meaning = meaningOf(answer, YES_OR_NO);
			return meaning === void 0 ? void 0 : meaning === "yes";
		}
		case "service": return meaningOf(answer, serviceOptions(configuration));
		case "number": return text !== void 0 && NUMBER.test(text) ? Number(text.replace(",", ".")) : text;
		case "person": return text?.replace(/^@/, "");
		case "textarea": return textOf(answer);
		case "text":
		case "date":
		case "choice": return text;
	}
}
const NUMBER = /^[+-]?\d{1,15}(?:[.,]\d{1,15})?$/;
/** Code points of an answer (`request.schema.json`). */
const LONGEST = 8192;
function faultsOf({ id, type }, value) {
	if (typeof value !== "string") return [];
	const tell = (expected) => [finding("INTAKE_NOT_AS_EXPECTED", placeOf(id), {
		value: value.slice(0, 80),
		expected
	})];
	if ([...value].length > LONGEST) return tell(`a text of at most ${LONGEST} characters`);
	return type === "person" && !isPersonsLogin(value) ? tell("a login") : [];
}
/** Together they must fit into one file of 64 KiB, beside a description of 32. */
const MOST_BYTES = 20480;
function tooMuch(answers) {
	const sizes = Object.entries(answers).map(([id, value]) => ({
		id,
		value,
		bytes: bytesInYaml(String(value))
	}));
	const bytes = sizes.reduce((sum, one) => sum + one.bytes, 0);
	const [longest] = sizes.toSorted((a, b) => b.bytes - a.bytes);
	if (bytes <= MOST_BYTES || longest === void 0) return [];
	const args = {
		value: String(longest.value).slice(0, 80),
		expected: "a short text, with what is long in a file"
	};
	return [finding("INTAKE_NOT_AS_EXPECTED", placeOf(longest.id), args)];
}
function placeOf(field) {
	return {
		path: "",
		pointer: `/${questionOf(field)}`
	};
}
/** What validation would say of a request with these answers, said of the questions. */
function againstItem(item, answers, { configuration }) {
	const entry = {
		kind: "request",
		path: "",
		blob: "",
		record: {
			state: "submitted",
			catalogue_item: item.id,
			answers
		}
	};
	return checkAnswers(entry, configuration).flatMap(({ code, args }) => {
		const place = placeOf(String(args.field));
		if (code === "ANSWER_MISSING") return [finding("INTAKE_ANSWER_MISSING", place, {
			label: String(args.label),
			expected: "the answer"
		})];
		if (code !== "ANSWER_WRONG") return [];
		return [finding("INTAKE_NOT_AS_EXPECTED", place, {
			value: args.value ?? "",
			expected: args.expected ?? ""
		})];
	});
}
// src/core/intake/convert/read-request.ts
/** A request takes what its item asks for, and waits until it has all of it. */
function readRequest(text) {
	const item = text.form?.item;
	if (item === void 0) return {
		fields: {},
		findings: [finding("INTAKE_ITEM_UNKNOWN", {
			path: "",
			pointer: `/${WHICH_ITEM}`
		})]
	};
	const given = text.parsed?.fields ?? {};
	const person = readPerson(given.requested_for, "requested_for", text.author);
	const neededBy = readDay(textOf(given.needed_by), "needed_by");
	const read = readItemAnswers(item, text);
	const answers = Object.keys(read.answers).length === 0 ? {} : { answers: read.answers };
	return {
		description: textOf(given.details),
		settled: (item.fields ?? []).filter(({ id }) => !read.asked.has(id)).map(({ id }) => questionOf(id)),
		masked: read.masked,
		fields: {
			catalogue_item: item.id,
			...withValue("requested_for", person),
			...answers,
			...withValue("needed_by", neededBy)
		},
		findings: [
			...read.findings,
			...person.findings,
			...neededBy.findings,
			...checkEntitled(item, text)
		]
	};
}
function readDay(text, field) {
	if (text === void 0) return NOTHING;
	const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text.trim());
	if (match !== null && isCivilDate(Number(match[1]), Number(match[2]), Number(match[3]))) return {
		value: match[0],
		findings: []
	};
	const args = {
		value: text.slice(0, 80),
		expected: "a day such as 2026-12-25"
	};
	return { findings: [finding("INTAKE_NOT_AS_EXPECTED", {
		path: "",
		pointer: `/${field}`
	}, args)] };
}
function checkEntitled(item, { author, configuration }) {
	if (isEntitled(author, item, configuration)) return [];
	const args = {
		login: author,
		item: item.title,
		who: whoIsEntitled(item, configuration)
	};
	return [finding("INTAKE_NOT_ENTITLED", {
		path: "",
		pointer: `/${WHICH_ITEM}`
	}, args)];
}
// src/core/intake/convert/read-issue.ts
/** Reads an issue; `undefined` where it is none of ours. */
function readIssue(issue, { configuration, isRecord, known }) {
	const chosen = chooseForm(issue, intakeForms(configuration), known);
	if (chosen === void 0) return void 0;
	const text = {
		issue,
		author: issue.user?.login ?? "ghost",
		configuration,
		isRecord,
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
	const isWhole = parsed === void 0 || !isAsWritten(parsed);
	const description = toStoredText(isWhole ? issue.body ?? "" : own.description ?? "", "description");
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
// src/app/telling/known-issues.ts
/** What reading issues has told of them already. */
function knownIssues(issues) {
	return new Map(issues.map((issue) => [issue.number, { issue: toForgeIssue(issue) }]));
}
/** The same with what is said there. */
function knownConversations(conversations) {
	return new Map(conversations.map(({ issue, comments }) => [issue.number, {
		issue: toForgeIssue(issue),
		comments: comments.map(toForgeComment)
	}]));
}
function toForgeIssue(issue) {
	return {
		state: stateOfIssue(issue),
		labels: issue.labels,
		assignees: issue.assignees,
		isLocked: issue.locked
	};
}
function toForgeComment({ id, user, body }) {
	return {
		id,
		userId: user?.id,
		body
	};
}
// actions/issue-of-event.ts
function issueOfEvent({ event, payload }) {
	if (event !== "issues" && event !== "issue_comment") return void 0;
	const number = numberIn(payload.issue, "number");
	const user = isMap(payload.issue) ? payload.issue.user : void 0;
	return number === void 0 ? void 0 : {
		number,
		openedBy: numberIn(user, "id")
	};
}
function numberIn(map, name) {
	const value = isMap(map) ? map[name] : void 0;
	return typeof value === "number" ? value : void 0;
}
function isMap(value) {
	return typeof value === "object" && value !== null;
}
export { finishTask as _, isGivenUp as a, steps as b, tellStatus as c, nextStep as d, needsTable as f, entryOfPull as g, entryOfIssue as h, readIssue as i, LABEL_PREFIXES as l, clocksTable as m, knownConversations as n, stateForRecord as o, oddities as p, knownIssues as r, stateOfIssue as s, issueOfEvent as t, tickedTasks as u, isOpenTask as v, readEdits as x, namedRecord as y };
