import { o as read, t as runAction } from "./chunks/open-stage-EPGk2gZ9.js";
import { d as clocksTable, f as readIssue, m as toFacts, r as nextStep, t as tellStatus } from "./chunks/tell-status-D5F5dPBN.js";
import { t as documentCheck } from "./chunks/check-document-BNEk9X9B.js";
import { t as createZoneLoader } from "./chunks/zone-rules-C61YvXi7.js";
import { c as isBot, d as sameLogin, i as lifecycleOf, u as rolesOf } from "./chunks/lifecycle-of-CgBBb3UW.js";
import { i as toInstant, r as parseInstant, t as formatInstant } from "./chunks/instant-CCrqmuRZ.js";
import { t as handOf } from "./chunks/whose-turn-BNnKxx-K.js";
import { a as numberOfId, c as pathOfRecord, l as toRecordId, o as parseRecordId, r as isOnForge } from "./chunks/key-order.generated-D0gZWuO2.js";
import { n as encodeMarkdownInline, t as breakReferences } from "./chunks/markdown-inline-B_FGIDE6.js";
import { i as toVisibleLine, r as cut } from "./chunks/visible-text-SrIjbivK.js";
import { n as toEntry } from "./chunks/attribution-CN-QXF6X.js";
import { i as trackedValues } from "./chunks/priority-BZIiGTZe.js";
import { n as recordToJson, t as fieldToJson } from "./chunks/record-json-C6QMlX3B.js";
import { n as nearest, t as editDistance } from "./chunks/nearest-B4YLKVY7.js";
import { E as applyEdits } from "./chunks/apply-plan-BZQYouOe.js";
import { t as commitSubject } from "./chunks/commit-subject-CMXHlI6-.js";
import { o as measureRecord, r as prepareTiming, s as servedPerson } from "./chunks/measure-clocks-C_eLcY9l.js";
import { a as mend, o as says, r as toStorableText } from "./chunks/storable-text-D95YXm0A.js";
import { n as moveRecord, r as findEntry, t as changeRecord } from "./chunks/move-record-DipsSz_v.js";
import { n as linkTwoRecords, r as unlinkTwoRecords } from "./chunks/link-records-C87eJc11.js";
import { t as createLocalTime } from "./chunks/local-time-BOTE5JRX.js";
// src/adapters/github/read-conversations.ts
/** All that was said and done at an issue, oldest first. */
async function readConversation(client, name, issue) {
	const { issues } = client.rest;
	const options = {
		...name,
		issue_number: issue.number,
		per_page: 100
	};
	const comments = await read(() => client.paginate(issues.listComments, options));
	const events = await read(() => client.paginate(issues.listEvents, options));
	return {
		issue,
		comments: comments.map(toComment),
		events: events.flatMap((one) => toEvent(one))
	};
}
/** Issues that changed since an instant, closed ones too; a comment is a change. */
async function readIssuesSince(client, name, since) {
	const options = {
		...name,
		state: "all",
		since,
		sort: "updated",
		direction: "asc",
		per_page: 100
	};
	return (await read(() => client.paginate(client.rest.issues.listForRepo, options))).map(toFacts);
}
/** Comments of all issues since an instant, by the number of the issue. */
async function readCommentsSince(client, name, since) {
	const options = {
		...name,
		since,
		per_page: 100
	};
	const found = await read(() => client.paginate(client.rest.issues.listCommentsForRepo, options));
	const byIssue = /* @__PURE__ */ new Map();
	for (const comment of found) {
		const number = Number(/\/(\d+)$/.exec(comment.issue_url)?.[1]);
		byIssue.set(number, [...byIssue.get(number) ?? [], toComment(comment)]);
	}
	return byIssue;
}
function toComment({ id, body = "", user, created_at, updated_at, reactions }) {
	const count = (content) => Number(reactions?.[content] ?? 0);
	const counts = {
		eyes: count("eyes"),
		rocket: count("rocket"),
		confused: count("confused"),
		"-1": count("-1")
	};
	return {
		id,
		body,
		user: toAccount(user),
		created_at,
		updated_at,
		reactions: counts
	};
}
function toEvent({ id, event, actor, assigner, assignee, created_at }) {
	switch (event) {
		case "closed":
		case "reopened": return [{
			id,
			event,
			actor: toAccount(actor),
			created_at
		}];
		case "assigned":
		case "unassigned": return [{
			id,
			event,
			actor: toAccount(assigner ?? actor),
			created_at,
			...assignee ? { assignee: assignee.login } : {}
		}];
		default: return [];
	}
}
function toAccount(user) {
	return user ? {
		login: user.login,
		id: user.id,
		type: user.type
	} : null;
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
// src/core/conversation/approval/approvers.ts
/** The logins that may answer a step, each once: without people who left, programs, and whoever asks for the item. */
function approversOf({ approvers }, request, configuration) {
	const counted = approvers.flatMap((approver) => loginsOf(approver, request, configuration)).filter((login) => counts(login, request, configuration));
	return counted.filter((login, index) => counted.findIndex((other) => sameLogin(other, login)) === index);
}
/** Whether the person answers for one of the approvers: as one of them, or in place of one who is away. */
function mayApprove(login, approvers, at, configuration) {
	if (approvers.some((one) => sameLogin(one, login))) return true;
	return approvers.some((one) => {
		const delegate = delegateOf(personOf(one, configuration), at);
		return delegate !== void 0 && sameLogin(delegate, login);
	});
}
function isRequester(login, { opened_by, requested_for }) {
	return [opened_by, requested_for].some((one) => typeof one === "string" && sameLogin(one, login));
}
function loginsOf(approver, request, { teams, services, catalogue }) {
	const name = approver.slice(approver.indexOf(":") + 1);
	if (approver.startsWith("user:")) return [name];
	if (approver.startsWith("team:")) return teams?.value.teams.find(({ id }) => id === name)?.members ?? [];
	switch (approver) {
		case "manager": return teams?.value.roles.managers ?? [];
		case "service_owner": return listed(services.get(request.service)?.value.owner);
		case "item_owner": return listed(catalogue.get(request.catalogue_item)?.value.owner);
		default: return [];
	}
}
function counts(login, request, configuration) {
	return !(personOf(login, configuration)?.status === "former") && !isBot(login, configuration) && !isRequester(login, request);
}
function personOf(login, { teams }) {
	return teams?.value.people.find((person) => sameLogin(person.login, login));
}
function delegateOf(person, at) {
	return person?.away?.find(({ from, to }) => {
		const [start, end] = [parseInstant(from), parseInstant(to)];
		return start !== void 0 && end !== void 0 && start <= at && at < end;
	})?.delegate;
}
function listed(login) {
	return login === void 0 ? [] : [login];
}
// src/core/conversation/approval/open-steps.ts
/** The steps of the catalogue item that are not met yet, in their order; the first of them is the one whose turn it is. */
function openSteps(entry, configuration) {
	if (entry.kind !== "request") return [];
	return ((configuration.catalogue.get(entry.record.catalogue_item)?.value)?.approval ?? []).filter((step) => isNeeded(step, entry.record)).filter((step) => !isMet(step, entry.record, configuration));
}
function isNeeded({ when }, { answers = {} }) {
	if (when === void 0) return true;
	const answer = Object.hasOwn(answers, when.field) ? answers[when.field] : void 0;
	return (Array.isArray(answer) ? answer.map(String) : [String(answer)]).some((one) => when.is.includes(one));
}
function isMet(step, request, configuration) {
	const yes = (request.approvals ?? []).filter((one) => one.step === step.id && one.verdict === "approved");
	return yes.filter((one, index) => yes.findIndex((other) => sameLogin(other.by, one.by)) === index).length >= countNeeded(step, request, configuration);
}
function countNeeded(step, request, configuration) {
	const { require = "first" } = step;
	if (require === "first") return 1;
	return require === "all" ? Math.max(1, approversOf(step, request, configuration).length) : require.count;
}
// src/core/conversation/act/take-up.ts
/** Where a record is while somebody works on it, and where it is when the work is done. */
const WORK = {
	incident: "in_progress",
	request: "in_fulfilment",
	problem: "assess",
	change: "implementing"
};
const DONE = {
	incident: "resolved",
	request: "fulfilled",
	problem: "resolved",
	change: "review"
};
const NOT_BEGUN = [
	"new",
	"submitted",
	"approved"
];
function isBegun({ record }) {
	return !NOT_BEGUN.includes(record.state) && record.state !== "awaiting_approval";
}
/** The steps into somebody's hands; none where it is there already, or not approved yet. */
function takeUp(scene) {
	const { entry, ledger } = scene;
	if (isBegun(entry) || entry.record.state === "awaiting_approval") return [];
	return [...entry.record.state === "submitted" && openSteps(entry, ledger.configuration).length === 0 ? [{
		do: "change",
		to: "approved",
		as: "us"
	}] : [], {
		do: "change",
		to: WORK[entry.kind],
		fields: mine(scene)
	}];
}
/** Whoever takes up what is nobody's has it. */
function mine({ entry, by }) {
	return entry.record.assignee === void 0 ? { assignee: by } : {};
}
// src/core/conversation/act/outcome-acts.ts
const resolve = ({ code = "", category, notes = "" }, scene) => ({ steps: [...takeUp(scene), toResolved(scene, {
	code,
	notes,
	category
})] });
/** How a record ends where nobody says otherwise. */
const MENDED = {
	incident: "fixed",
	request: "fulfilled",
	problem: "fix_applied",
	change: "successful"
};
/** What an incident turned out to be is what it looked like, unless it is said otherwise. */
function toResolved({ entry }, { code, notes, category }) {
	const { record } = entry;
	const looked = "category" in record ? record.category : void 0;
	const known = "closing_category" in record ? record.closing_category : void 0;
	const closing = category ?? known ?? looked;
	return {
		do: "change",
		to: DONE[entry.kind],
		fields: {
			"resolution.code": code,
			"resolution.notes": notes,
			...entry.kind === "incident" && closing !== void 0 ? { closing_category: closing } : {}
		}
	};
}
const done = ({ task, notes }, scene) => {
	if (task !== void 0) return finishTask(task, notes, scene);
	if (notes === void 0) return { why: "what was done is missing" };
	return { steps: [...takeUp(scene), toResolved(scene, {
		code: MENDED.request,
		notes
	})] };
};
function finishTask(id, notes, { entry, by, at }) {
	const tasks = "tasks" in entry.record ? entry.record.tasks ?? [] : [];
	const index = tasks.findIndex((task) => task.id === id.toLowerCase());
	const known = tasks.map((task) => task.id).join(", ");
	if (index < 0) return { why: `there is no task ${id}${known === "" ? "" : `; its tasks are ${known}`}` };
	const part = `tasks.${index}`;
	return steps({
		do: "change",
		fields: {
			[`${part}.state`]: "done",
			[`${part}.done_at`]: formatInstant(at),
			[`${part}.done_by`]: by
		},
		note: `Task ${tasks[index]?.id} done${notes === void 0 ? "" : `: ${notes}`}`
	});
}
const close = () => steps({
	do: "change",
	to: "closed"
});
const reopen = ({ why }, scene) => steps(toReopened(scene, why));
/** Back to work, in the hands of whoever had it, takes it up now, or takes what comes to the team. */
function toReopened(scene, why) {
	const { entry, ledger, by, at } = scene;
	const { configuration } = ledger;
	const hand = rolesOf(by, entry.record, configuration).has("agent") ? by : handOf(entry.record.team, {
		configuration,
		now: at
	})[0];
	const needsHand = entry.record.assignee === void 0 && hand !== void 0;
	return {
		do: "change",
		to: entry.kind === "problem" ? "root_cause_analysis" : WORK[entry.kind],
		...needsHand ? { fields: { assignee: hand } } : {},
		...why === void 0 ? {} : { note: why }
	};
}
const cancel = ({ why = "" }) => steps({
	do: "change",
	to: "cancelled",
	fields: { cancellation: why.slice(0, 1e3) }
});
const duplicate = ({ record: name = "" }, scene) => {
	const other = namedRecord(name, scene.ledger);
	if (other === void 0) return { why: `there is no record ${name}` };
	const { entry } = scene;
	const link = {
		do: "link",
		relation: "duplicate_of",
		to: other.record.id
	};
	const notes = `The same as ${other.record.id}.`;
	if (entry.kind !== "incident") return steps(link, {
		do: "change",
		to: "cancelled",
		fields: { cancellation: notes }
	});
	const category = "category" in other.record ? other.record.category : void 0;
	const resolved = toResolved(scene, {
		code: "duplicate",
		notes,
		category: entry.record.category ?? category
	});
	return { steps: [
		...isBegun(entry) ? [] : takeUp(scene),
		link,
		resolved
	] };
};
// src/core/conversation/answered.ts
const NOTICE = /<!-- gitsm:notice:([\w./:+-]{1,200}) -->/g;
/** The keys of the notices that we have put in the thread: what was answered once is not answered again. */
function noticesIn(comments, us) {
	const ours = comments.filter(({ user }) => user?.id === us);
	return new Set(ours.flatMap(({ body }) => [...body.matchAll(NOTICE)].map(([, key = ""]) => key)));
}
/** The key of the answer to a comment. */
function answerKey(comment) {
	return `answer/${comment}`;
}
/** Whether what the comment says stands in the record already. */
function isJournalled({ record }, comment) {
	return record.journal.some(({ source }) => source?.comment === comment);
}
// src/core/conversation/entry-of-issue.ts
/** The record that an issue drives. Changes are driven by their pull requests. */
function entryOfIssue(number, { entries }) {
	return entries.find(({ kind, record }) => {
		const id = parseRecordId(record.id);
		return kind !== "change" && id !== void 0 && isOnForge(id) && numberOfId(id) === number;
	});
}
// src/core/conversation/command/other-commands.ts
const STAFF$2 = ["agent", "manager"];
const EVERY_KIND = [
	"incident",
	"request",
	"problem"
];
const RELATIONS = {
	problem: "problem",
	incidents: "incidents",
	caused_by: "caused_by",
	resolved_by: "resolved_by",
	parent: "parent",
	children: "children",
	duplicate_of: "duplicate_of",
	follow_up_of: "follow_up_of",
	related: "related"
};
/** What belongs together, major incidents, and questions. */
const otherCommands = {
	link: {
		does: "Links it to another record; the other side is written too.",
		who: STAFF$2,
		on: EVERY_KIND,
		takes: [{
			name: "relation",
			takes: "choice",
			choices: RELATIONS
		}, {
			name: "record",
			takes: "record"
		}],
		example: "/link caused_by CHG-57"
	},
	unlink: {
		does: "Takes a link away, on both sides.",
		who: STAFF$2,
		on: EVERY_KIND,
		takes: [{
			name: "relation",
			takes: "choice",
			choices: RELATIONS
		}, {
			name: "record",
			takes: "record"
		}],
		example: "/unlink related INC-117"
	},
	major: {
		does: "Proposes a major incident, with what it does to the business; a manager accepts or rejects it, or ends it.",
		who: STAFF$2,
		on: ["incident"],
		takes: [{
			name: "step",
			takes: "choice",
			choices: {
				propose: "proposed",
				accept: "accepted",
				reject: "rejected",
				cancel: "cancelled"
			}
		}, {
			name: "words",
			takes: "text",
			isOptional: true
		}],
		example: "/major propose No store can take cards; about 40 sales an hour are lost."
	},
	status: {
		does: "Tells in plain words where it stands and what comes next.",
		who: ["anyone"],
		on: EVERY_KIND,
		takes: [],
		example: "/status"
	},
	help: {
		does: "Tells what can be written here, or all about one command.",
		who: ["anyone"],
		on: EVERY_KIND,
		takes: [{
			name: "command",
			takes: "word",
			isOptional: true
		}],
		example: "/help resolve"
	}
};
// src/core/conversation/command/outcome-commands.ts
const STAFF$1 = ["agent", "manager"];
/** How work ends, and what follows. */
const outcomeCommands = {
	resolve: {
		does: "Says how it was mended. The reporter may still reopen it.",
		who: STAFF$1,
		on: ["incident", "problem"],
		takes: [
			{
				name: "code",
				takes: "choice",
				choices: {
					fixed: "fixed",
					workaround: "workaround",
					known_error: "known_error",
					user_education: "user_education",
					no_fault_found: "no_fault_found",
					resolved_by_change: "resolved_by_change",
					resolved_by_problem: "resolved_by_problem",
					self_recovered: "self_recovered",
					fix_applied: "fix_applied",
					risk_accepted: "risk_accepted",
					not_reproducible: "not_reproducible",
					no_longer_relevant: "no_longer_relevant"
				}
			},
			{
				name: "category",
				takes: "option",
				hint: "what it turned out to be",
				isOptional: true
			},
			{
				name: "notes",
				takes: "text"
			}
		],
		example: "/resolve fixed category=network Replaced the switch of the third floor."
	},
	done: {
		does: "Ends a request as fulfilled, or one task of it where it is named.",
		who: STAFF$1,
		on: ["request"],
		takes: [{
			name: "task",
			takes: "option",
			hint: "id of a task",
			isOptional: true
		}, {
			name: "notes",
			takes: "text",
			isOptional: true
		}],
		example: "/done The laptop is on its way to you."
	},
	close: {
		does: "Ends for good what is resolved or fulfilled.",
		who: ["reporter", "manager"],
		on: ["incident", "request"],
		takes: [],
		example: "/close"
	},
	reopen: {
		does: "Takes up again what was resolved or fulfilled.",
		who: [
			"agent",
			"manager",
			"reporter"
		],
		on: [
			"incident",
			"request",
			"problem"
		],
		takes: [{
			name: "why",
			takes: "text",
			isOptional: true
		}],
		example: "/reopen It is down again since noon."
	},
	cancel: {
		does: "Withdraws it.",
		who: [
			"agent",
			"manager",
			"reporter"
		],
		on: [
			"incident",
			"request",
			"problem"
		],
		takes: [{
			name: "why",
			takes: "text"
		}],
		example: "/cancel It was my own cable."
	},
	duplicate: {
		does: "Says that another record is about the same; this one ends and is left out of the figures.",
		who: STAFF$1,
		on: [
			"incident",
			"request",
			"problem"
		],
		takes: [{
			name: "record",
			takes: "record"
		}],
		example: "/duplicate INC-117"
	},
	approve: {
		does: "Approves a request. The requester’s own answer does not count.",
		who: ["approver"],
		on: ["request"],
		takes: [{
			name: "why",
			takes: "text",
			isOptional: true
		}],
		example: "/approve"
	},
	reject: {
		does: "Refuses a request, which ends it.",
		who: ["approver"],
		on: ["request"],
		takes: [{
			name: "why",
			takes: "text"
		}],
		example: "/reject There is a licence left over in your team."
	}
};
// src/core/conversation/command/work-commands.ts
const STAFF = ["agent", "manager"];
const LEVELS = {
	high: "high",
	medium: "medium",
	low: "low"
};
// src/core/conversation/command/commands.ts
const commands = {
	ack: {
		does: "Says that it was seen, which stops the response clock; it becomes yours if it is nobody’s.",
		who: STAFF,
		on: [
			"incident",
			"request",
			"problem"
		],
		takes: [],
		example: "/ack"
	},
	start: {
		does: "Begins the work; it becomes yours if it is nobody’s.",
		who: STAFF,
		on: [
			"incident",
			"request",
			"problem"
		],
		takes: [],
		example: "/start"
	},
	assign: {
		does: "Gives it to a person, and to another team where one is named.",
		who: STAFF,
		on: [
			"incident",
			"request",
			"problem"
		],
		takes: [{
			name: "person",
			takes: "person"
		}, {
			name: "team",
			takes: "option",
			hint: "id of a team",
			isOptional: true
		}],
		example: "/assign me"
	},
	unassign: {
		does: "Takes it from whoever has it, while nobody works on it yet.",
		who: STAFF,
		on: [
			"incident",
			"request",
			"problem"
		],
		takes: [],
		example: "/unassign"
	},
	priority: {
		does: "Sets another priority than impact and urgency give, with the reason.",
		who: ["manager"],
		on: [
			"incident",
			"request",
			"problem"
		],
		takes: [{
			name: "priority",
			takes: "choice",
			choices: {
				P1: "P1",
				P2: "P2",
				P3: "P3",
				P4: "P4",
				P5: "P5"
			}
		}, {
			name: "reason",
			takes: "text"
		}],
		example: "/priority P1 The whole store is shut."
	},
	impact: {
		does: "Says how many are affected; the priority follows.",
		who: STAFF,
		on: [
			"incident",
			"request",
			"problem"
		],
		takes: [{
			name: "level",
			takes: "choice",
			choices: LEVELS
		}],
		example: "/impact high"
	},
	urgency: {
		does: "Says how long the business can do without; the priority follows.",
		who: STAFF,
		on: [
			"incident",
			"request",
			"problem"
		],
		takes: [{
			name: "level",
			takes: "choice",
			choices: LEVELS
		}],
		example: "/urgency low"
	},
	hold: {
		does: "Lets it wait, for a reason that some clocks pause for. An answer of the reporter ends a wait for it.",
		who: STAFF,
		on: ["incident", "request"],
		takes: [
			{
				name: "reason",
				takes: "choice",
				choices: {
					caller: "awaiting_caller",
					vendor: "awaiting_vendor",
					problem: "awaiting_problem",
					change: "awaiting_change",
					evidence: "awaiting_evidence"
				}
			},
			{
				name: "until",
				takes: "option",
				hint: "instant, such as 2026-12-01T08:00:00Z",
				isOptional: true
			},
			{
				name: "reference",
				takes: "text",
				isOptional: true
			}
		],
		example: "/hold vendor Carrier ticket 4711"
	},
	resume: {
		does: "Ends the wait.",
		who: [
			"agent",
			"manager",
			"reporter"
		],
		on: ["incident", "request"],
		takes: [],
		example: "/resume"
	},
	...outcomeCommands,
	...otherCommands
};
/** In the order in which help tells them. */
const verbs = Object.keys(commands);
function isVerb(text) {
	return Object.hasOwn(commands, text);
}
function commandOf(verb) {
	return commands[verb];
}
/** `/resolve <code> [category=…] <notes…>` */
function usageOf(verb) {
	return [`/${verb}`, ...commandOf(verb).takes.map(usageOfParameter)].join(" ");
}
function usageOfParameter(parameter) {
	const { name } = parameter;
	switch (parameter.takes) {
		case "option": return `[${name}=…]`;
		case "text": return parameter.isOptional === true ? `[${name}…]` : `<${name}…>`;
		case "choice":
		case "person":
		case "record":
		case "word": return parameter.isOptional === true ? `[${name}]` : `<${name}>`;
	}
}
const CALLED = {
	agent: "members of a support team",
	reporter: "whoever reported it",
	manager: "managers",
	approver: "the approvers of the catalogue item",
	anyone: "everyone"
};
/** `members of a support team and managers` */
function whoMay(verb) {
	const names = commandOf(verb).who.map((who) => CALLED[who]);
	const last = names.at(-1) ?? "";
	return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} and ${last}`;
}
// src/core/conversation/follow/follow-text.ts
/** To an agent who closed an issue without saying how it ended. */
function saysHowToResolve({ kind, record }, why) {
	const verb = kind === "request" ? "done" : "resolve";
	const reasons = why.map((one) => `- ${encodeMarkdownInline(one, 600)}`);
	return [
		`**${record.id} is not done yet, so this issue is open again.** Whoever closes it says how it ended, in the last comment before or by a command:`,
		...reasons.length === 0 ? [] : [reasons.join("\n")],
		`\`\`\`text\n${commandOf(verb).example}\n\`\`\``,
		`Usage: \`${usageOf(verb)}\``
	].join("\n\n");
}
/** To somebody whose closing or reopening of an issue the record does not follow. */
function saysPutBack({ record }, why) {
	const reasons = why.map((one) => `- ${encodeMarkdownInline(one, 600)}`);
	return [`**This issue was put back to where ${record.id} stands: ${record.state.replaceAll("_", " ")}.**`, reasons.join("\n")].join("\n\n");
}
/** To whoever reopened what ended for good. */
function saysGoesOn({ record }) {
	return `${record.id} is ${record.state} for good. It goes on in a new issue, which names this one.`;
}
// src/core/conversation/follow/follow-up.ts
const LONGEST_TITLE = 180;
/** `follow-up/INC-117/4711/kim`: the ticket that ended for good, and who took it up again, by which event. */
function followUpKey({ record }, { id, actor }) {
	return `follow-up/${record.id}/${id}/${actor.login}`;
}
/** A new issue for a ticket that ended for good; its record is written once the issue has its number. */
function openFollowUp(entry, deed, issue) {
	const { record } = entry;
	return {
		key: followUpKey(entry, deed),
		kind: "open_issue",
		title: breakReferences(cut(toVisibleLine(`Follow-up of ${record.id}: ${record.title}`), LONGEST_TITLE)),
		body: [
			`@${deed.actor.login} reopened #${issue}, but ${record.id} is ${record.state} for good. It goes on here.`,
			`**${encodeMarkdownInline(record.title)}**`,
			"Please say in a comment what is the matter now."
		].join("\n\n"),
		labels: [`gitsm/${entry.kind}`]
	};
}
const KEY = /<!-- gitsm:open:(follow-up\/((?:INC|REQ)-[1-9]\d{0,8})\/\d+\/([A-Za-z0-9-]{1,100})) -->/;
/** What an issue of ours says it follows up; `undefined` for any other issue, whatever stands in it. */
function followUpIn({ body, user }, us) {
	if (user?.id !== us.user_id) return void 0;
	const [, key, of, by] = KEY.exec(body ?? "") ?? [];
	return key === void 0 || of === void 0 || by === void 0 ? void 0 : {
		key,
		of,
		by
	};
}
/** The ticket that holds a key of ours. */
function holderOf(key, { entries }) {
	return entries.find(({ record }) => record.source?.key === key);
}
/** The record of a follow-up: what the first one was about, from the beginning, in the name of who took it up again. */
function registerFollowUp(origin, issue, { key, by }, repository) {
	const openedAt = parseInstant(issue.created_at);
	if (openedAt === void 0 || origin.kind !== "incident" && origin.kind !== "request") return void 0;
	const id = toRecordId(origin.kind, issue.number);
	const state = lifecycleOf(origin.kind, {}).initial;
	const fields = carriedOver(recordToJson(origin.record));
	const set = trackedValues(fields, origin.kind);
	const opening = toEntry([], {
		by,
		at: openedAt,
		source: {
			issue: issue.number,
			rule: "follow-up"
		}
	}, {
		to: state,
		set
	});
	const value = {
		...fields,
		id,
		state,
		opened_at: formatInstant(openedAt),
		opened_by: by,
		links: { follow_up_of: origin.record.id },
		source: {
			kind: "rule",
			key,
			repository,
			number: issue.number
		},
		journal: [recordToJson(opening)]
	};
	return {
		kind: "create_record",
		path: pathOfRecord(id, formatInstant(openedAt)),
		document: origin.kind,
		value
	};
}
const CARRIED = [...[
	"title",
	"requested_for",
	"channel",
	"service",
	"category",
	"impact",
	"urgency",
	"priority",
	"priority_override"
], ...[
	"team",
	"catalogue_item",
	"answers",
	"description",
	"watchers"
]];
function carriedOver(record) {
	return Object.fromEntries(Object.entries(record).filter(([name]) => CARRIED.includes(name)));
}
// src/core/conversation/parse/comment-lines.ts
/** As much as a comment holds on the forge; what is beyond it was never shown to anybody. */
const MOST_CHARACTERS = 65536;
/**
* The lines of a comment, told apart as the forge shows them: fenced, indented and inline code, quotes with the lines
* that continue them, HTML comments, and what a mail program quotes below an answer. Takes time in proportion to the
* text, whatever is in it.
*/
function readCommentLines(body) {
	const texts = body.slice(0, MOST_CHARACTERS).split(/\r\n|\r|\n/);
	const lines = [];
	let inside = { in: "text" };
	texts.forEach((text, index) => {
		if (startsMail(text, texts[index + 1], texts[index + 2])) inside = { in: "mail" };
		const { is, next } = readLine(text, inside);
		lines.push({
			text,
			is
		});
		inside = next;
	});
	return withInlineCode(lines);
}
function readLine(text, inside) {
	switch (inside.in) {
		case "mail": return {
			is: "left_out",
			next: inside
		};
		case "fence": return {
			is: "code",
			next: closesFence(text, inside) ? { in: "text" } : inside
		};
		case "element": return {
			is: inside.as,
			next: text.toLowerCase().includes(inside.closing) ? { in: "text" } : inside
		};
		case "quote":
		case "text": return readOpenLine(text, inside);
	}
}
function readOpenLine(text, inside) {
	const fence = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/.exec(text)?.[1];
	if (fence !== void 0) return {
		is: "code",
		next: {
			in: "fence",
			mark: fence.charAt(0),
			length: fence.length
		}
	};
	if (/^ {0,3}>/.test(text)) return {
		is: "left_out",
		next: { in: "quote" }
	};
	if (text.trim() === "") return {
		is: "said",
		next: { in: "text" }
	};
	if (inside.in === "quote") return {
		is: "left_out",
		next: inside
	};
	if (/^(?: {4}|\t)/.test(text)) return {
		is: "code",
		next: inside
	};
	return readHtml(text);
}
function closesFence(text, { mark, length }) {
	const trimmed = text.trim();
	return trimmed.length >= length && trimmed === mark.repeat(trimmed.length) && !/^(?: {4}|\t)/.test(text);
}
const ELEMENTS = [
	"pre",
	"code",
	"script",
	"style",
	"textarea",
	"blockquote",
	"template"
];
/** A command is at the start of a line, so that what opens and closes within one line hides none. */
function readHtml(text) {
	const plain = text.toLowerCase().replace(/`[^`]*`/g, "");
	const opened = plain.lastIndexOf("<!--");
	if (opened >= 0 && !plain.includes("-->", opened)) return {
		is: opened === 0 ? "left_out" : "said",
		next: {
			in: "element",
			closing: "-->",
			as: "left_out"
		}
	};
	for (const name of ELEMENTS) {
		const at = plain.lastIndexOf(`<${name}`);
		const closing = `</${name}`;
		if (at < 0 || /[a-z0-9-]/.test(plain.charAt(at + name.length + 1)) || plain.includes(closing, at)) continue;
		return {
			is: "said",
			next: {
				in: "element",
				closing,
				as: name === "blockquote" || name === "template" ? "left_out" : "code"
			}
		};
	}
	return {
		is: "said",
		next: { in: "text" }
	};
}
const LONGEST_MAIL_LINE = 300;
/** How mail programs begin what they quote: `On … wrote:`, `-----Original Message-----`, or a head of a mail. */
function startsMail(text, next = "", afterNext = "") {
	if (text.length > LONGEST_MAIL_LINE) return false;
	const line = text.trim().toLowerCase();
	if (line === "--" && text === "-- ") return true;
	if (/^-{3,} ?(?:original message|forwarded message|ursprüngliche nachricht|message d'origine) ?-{3,}$/.test(line)) return true;
	if (/^(?:on|am|le|el|il|op) /.test(line) && /(?:wrote|schrieb[^:]*|a écrit|escribió|ha scritto|schreef) ?:$/.test(line)) return true;
	return /^\*?(?:from|von|de): ?\S/.test(line) && /^\*?(?:sent|date|to|gesendet|datum|an|envoyé): ?/i.test(`${next}`.trim() || afterNext.trim());
}
/** A run of backticks that ends further down makes code of the lines between, within one paragraph. */
function withInlineCode(lines) {
	const marked = lines.map(({ is }) => is);
	for (let start = 0; start < lines.length; start++) {
		let end = start;
		while (end < lines.length && isInParagraph(lines[end])) end++;
		for (const line of codeLinesIn(lines.slice(start, end))) marked[start + line] = "code";
		start = Math.max(start, end);
	}
	return lines.map(({ text }, index) => ({
		text,
		is: marked[index] ?? "said"
	}));
}
function isInParagraph(line) {
	return line?.is === "said" && line.text.trim() !== "";
}
/** The lines whose start lies within a span of code. */
function codeLinesIn(paragraph) {
	const runs = paragraph.flatMap(({ text }, line) => [...text.matchAll(/\\?(`+)/g)].flatMap(({ 0: whole, 1: ticks = "" }) => {
		const length = whole === ticks ? ticks.length : ticks.length - 1;
		return length === 0 ? [] : [{
			line,
			length
		}];
	}));
	const code = [];
	const nextEqual = nextOfLength(runs);
	for (let at = 0; at < runs.length; at++) {
		const end = nextEqual[at];
		const [from, to] = [runs[at], end === void 0 ? void 0 : runs[end]];
		if (end === void 0 || from === void 0 || to === void 0) continue;
		for (let line = from.line + 1; line <= to.line; line++) code.push(line);
		at = end;
	}
	return code;
}
/** For each run the next one of the same length, looked up once from the end. */
function nextOfLength(runs) {
	const latest = /* @__PURE__ */ new Map();
	const next = [];
	for (let at = runs.length - 1; at >= 0; at--) {
		const length = runs[at]?.length ?? 0;
		next[at] = latest.get(length);
		latest.set(length, at);
	}
	return next;
}
// src/core/conversation/parse/read-arguments.ts
/** Reads what stands behind a command by its declaration. `below` are the lines under it, up to the next command. */
function readArguments(verb, line, below) {
	const { takes } = commandOf(verb);
	const given = {};
	let rest = line.trim();
	for (const parameter of takes.filter((one) => one.takes !== "option")) {
		rest = takeOptions(rest, takes, given);
		const word = parameter.takes === "text" ? rest || below.trim() : firstWord(rest);
		if (word === "") {
			if (parameter.isOptional === true) continue;
			return {
				ok: false,
				says: `${parameter.name} is missing${choicesOf(parameter)}`
			};
		}
		const read = readWord(parameter, word);
		if (!read.ok) return read;
		given[parameter.name] = read.value;
		rest = parameter.takes === "text" ? "" : rest.slice(word.length).trimStart();
	}
	rest = takeOptions(rest, takes, given);
	return rest === "" ? {
		ok: true,
		given
	} : {
		ok: false,
		says: `nothing is expected where it says “${rest}”`
	};
}
function firstWord(text) {
	return /^\S+/.exec(text)?.[0] ?? "";
}
/** Takes `name=value` from the front, as often as it stands there. */
function takeOptions(text, takes, given) {
	let rest = text;
	for (;;) {
		const word = firstWord(rest);
		const [name = "", value = ""] = [word.slice(0, word.indexOf("=")), word.slice(word.indexOf("=") + 1)];
		if (!(word.includes("=") && takes.some((one) => one.takes === "option" && one.name === name)) || value === "") return rest;
		given[name] = value;
		rest = rest.slice(word.length).trimStart();
	}
}
function readWord(parameter, word) {
	switch (parameter.takes) {
		case "choice": return readChoice(parameter, word);
		case "person": {
			const login = word.replace(/^@/, "");
			return /^[A-Za-z0-9](?:-?[A-Za-z0-9]){0,99}$/.test(login) ? {
				ok: true,
				value: login
			} : {
				ok: false,
				says: `“${word}” is no login`
			};
		}
		case "record": return /^(?:#|(?:INC|REQ|CHG|PRB)-)[1-9]\d{0,8}$/i.test(word) ? {
			ok: true,
			value: word.toUpperCase()
		} : {
			ok: false,
			says: `“${word}” is no record, such as INC-117`
		};
		case "word":
		case "option":
		case "text": return {
			ok: true,
			value: word
		};
	}
}
/** By its short name or by what it stands for, in any capitals, with `-` for `_`. */
function readChoice({ name, choices }, word) {
	const wanted = word.toLowerCase().replaceAll("-", "_");
	const found = Object.entries(choices).find(([key, value]) => [key, value].some((one) => one.toLowerCase() === wanted));
	if (found !== void 0) return {
		ok: true,
		value: found[1]
	};
	const near = nearest(wanted, Object.keys(choices));
	const meant = near === void 0 ? "" : `; did you mean “${near}”?`;
	return {
		ok: false,
		says: `“${word}” is no ${name}: it is one of ${Object.keys(choices).join(", ")}${meant}`
	};
}
function choicesOf(parameter) {
	return parameter.takes === "choice" ? `: it is one of ${Object.keys(parameter.choices).join(", ")}` : "";
}
// src/core/conversation/parse/parse-comment.ts
const MOST_COMMANDS = 10;
/** The commands of a comment, in order, and the lines that were meant as commands and are none. */
function parseComment(body) {
	const calls = [];
	const faults = [];
	const found = findCommands(readCommentLines(body));
	for (const command of found.slice(0, MOST_COMMANDS)) {
		const read = readCommand(command);
		if ("says" in read) faults.push(read);
		else calls.push(read);
	}
	if (found.length > MOST_COMMANDS) faults.push(tooMany(found[MOST_COMMANDS]?.line ?? ""));
	return {
		calls,
		faults
	};
}
function tooMany(line) {
	return {
		line,
		says: `a comment has at most ${MOST_COMMANDS} commands`,
		instead: "Write the others in another comment."
	};
}
/** Lines that begin with a command, or with what may have been meant as one. */
function findCommands(lines) {
	const heads = lines.flatMap((line, index) => {
		const head = line.is === "said" ? readHead(line.text) : void 0;
		return head === void 0 ? [] : [{
			...head,
			index
		}];
	});
	return heads.map(({ index, ...head }, at) => {
		const below = lines.slice(index + 1, heads[at + 1]?.index ?? lines.length).filter(({ is }) => is !== "left_out");
		return {
			...head,
			below: below.map(({ text }) => text).join("\n")
		};
	});
}
/** `/gitsm verb` is always meant for us; other words behind a slash are where they are near to one of ours. */
function readHead(line) {
	const [, name = "", rest = ""] = /^\/([A-Za-z][A-Za-z_-]{0,30})(?:[ \t]+(.*))?$/.exec(line.trimEnd()) ?? [];
	if (name === "") return void 0;
	if (name.toLowerCase() === "gitsm") {
		const [verb = "", ...words] = rest.split(/[ \t]+/);
		return {
			line,
			name: verb.replace(/^\//, "").toLowerCase(),
			rest: words.join(" ")
		};
	}
	const verb = name.toLowerCase();
	return isVerb(verb) || nearVerb(verb) !== void 0 ? {
		line,
		name: verb,
		rest
	} : void 0;
}
function readCommand({ line, name, rest, below }) {
	if (!isVerb(name)) return unknown(line, name);
	const read = readArguments(name, rest, below);
	if (read.ok) return {
		verb: name,
		given: read.given
	};
	return {
		line,
		says: `/${name}: ${read.says}`,
		verb: name,
		instead: instead(name)
	};
}
function unknown(line, name) {
	const near = nearVerb(name);
	if (near === void 0) return {
		line,
		says: `there is no command /${name}`,
		instead: "Write /help for those that there are."
	};
	return {
		line,
		says: `there is no command /${name}; did you mean /${near}?`,
		verb: near,
		instead: instead(near)
	};
}
function instead(verb) {
	return `${usageOf(verb)}, such as: ${commandOf(verb).example}`;
}
const FARTHEST = 2;
/** A verb that is at most two letters away, and fewer than half of its own letters: /api is not meant as /ack. */
function nearVerb(name) {
	let best;
	for (const verb of verbs) {
		if (Math.abs(verb.length - name.length) > FARTHEST) continue;
		const distance = editDistance(name, verb);
		if (distance <= FARTHEST && distance * 2 < verb.length && distance < (best?.distance ?? 3)) best = {
			verb,
			distance
		};
	}
	return best?.verb;
}
// src/core/conversation/follow/last-words.ts
/** What a person said last before an act, if it was no command. */
function lastWords({ comments }, { actor, created_at: until }) {
	const last = comments.filter(({ user, created_at, body }) => user?.id === actor.id && created_at <= until && body.trim() !== "").toSorted((a, b) => a.id - b.id).at(-1);
	if (last === void 0) return void 0;
	const { calls, faults } = parseComment(last.body);
	return calls.length + faults.length > 0 ? void 0 : last.body.trim();
}
// src/core/conversation/who.ts
/** A person whose word counts here: no program, not us, and not somebody who took over another's login. */
function isPerson(account, us, configuration) {
	if (account === null || account.type !== "User" || account.id === us.user_id) return false;
	return !isBot(account.login, configuration) && !isTakenOver(account, configuration);
}
function isTakenOver({ login, id }, { teams }) {
	const known = teams?.value.people.find((person) => sameLogin(person.login, login));
	return known !== void 0 && known.user_id !== id;
}
/** Whether a command is open to somebody. Who approves is asked of the catalogue item, once it is known which step. */
function isOpenTo(who, login, { record }, configuration) {
	const roles = rolesOf(login, record, configuration);
	return who.some((one) => one === "anyone" || one === "approver" || roles.has(one));
}
function isStaff(roles) {
	return roles.has("agent") || roles.has("manager");
}
// src/core/conversation/follow/open-deeds.ts
/**
* The last closing or reopening, where a person did it, the record does not tell of it, and the record has not moved
* since. What came before it is superseded.
*/
function openStateDeed(entry, facts) {
	return openDeed(entry, facts.events.findLast(({ event }) => event === "closed" || event === "reopened"), facts, ({ to }) => to !== void 0);
}
/** The last assignment or its end, under the same conditions. */
function openAssignment(entry, facts) {
	return openDeed(entry, facts.events.filter(({ actor }) => isPerson(actor, facts.us, facts.configuration)).findLast(({ event }) => event === "assigned" || event === "unassigned"), facts, ({ set }) => set !== void 0 && Object.hasOwn(set, "assignee"));
}
function openDeed(entry, event, { configuration, us }, answers) {
	if (event === void 0 || !isPerson(event.actor, us, configuration)) return void 0;
	const { journal } = entry.record;
	if (journal.some(({ source }) => source?.rule === ruleOf(event))) return void 0;
	const answered = parseInstant(journal.findLast(answers)?.at ?? "");
	const at = parseInstant(event.created_at);
	if (at === void 0 || answered !== void 0 && answered > at) return void 0;
	return {
		...event,
		actor: event.actor
	};
}
/** How the journal names what was done to the issue. */
function ruleOf({ event, id }) {
	return `issue-${event}-${id}`;
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
// src/core/conversation/follow/project.ts
/** What of an issue is not as its record says: its state, labels, assignee, and the comment that says how it stands. */
function project(entry, conversation, status) {
	const { issue } = conversation;
	const { number } = issue;
	const state = stateForRecord(entry);
	const moved = state === stateOfIssue(issue) ? [] : [{
		key: `state/${number}`,
		kind: "issue_state",
		issue: number,
		state
	}];
	const told = tellStatus(entry, status).filter((effect) => (effect.kind !== "sticky_comment" || entry.record.state !== "new") && isAskew(effect, conversation));
	return [...moved, ...told];
}
function isAskew(effect, { issue, comments }) {
	switch (effect.kind) {
		case "assignees": return !isSameSet(effect.logins, issue.assignees);
		case "labels": {
			const ours = issue.labels.filter((label) => effect.prefixes.some((prefix) => label.startsWith(prefix)));
			return !isSameSet(effect.labels, ours);
		}
		case "sticky_comment": return !comments.some(({ body }) => body.replaceAll("\r\n", "\n").startsWith(`${effect.body.trim()}\n\n<!-- gitsm:`));
		default: return false;
	}
}
/** The forge compares names without their capitals. */
function isSameSet(a, b) {
	const sorted = (names) => [...new Set(names.map((name) => name.toLowerCase()))].sort().join("\n");
	return sorted(a) === sorted(b);
}
// src/core/conversation/work.ts
function startWork(ledger) {
	return {
		ledger,
		plan: {
			effects: [],
			summary: []
		}
	};
}
/** The work with a plan that was made on its ledger. Records that are created are read by the next run. */
function extend({ ledger, plan }, more) {
	return {
		ledger: more.effects.reduce(applied, ledger),
		plan: {
			effects: [...plan.effects, ...more.effects],
			summary: [...plan.summary, ...more.summary]
		}
	};
}
function applied(ledger, effect) {
	if (effect.kind !== "edit_record") return ledger;
	const entries = ledger.entries.map((entry) => {
		if (entry.path !== effect.path) return entry;
		const result = applyEdits(recordToJson(entry.record), effect.edits);
		if (!result.ok) throw new Error(`the plan for ${entry.record.id} does not apply: ${result.reason}`);
		return {
			...entry,
			record: result.value
		};
	});
	return {
		...ledger,
		entries
	};
}
// src/core/conversation/approval/answer-approval.ts
/** `/approve`: one answer to the step whose turn it is; with the last one the request is approved. */
const approve = (given, scene) => answer$1("approved", given.why, scene);
/** `/reject <why>`: one no ends the request. */
const reject = (given, scene) => answer$1("rejected", given.why, scene);
function answer$1(verdict, reason, scene) {
	const step = openSteps(scene.entry, scene.ledger.configuration)[0];
	const why = whyNot(step, scene);
	if (why !== void 0 || step === void 0) return { why: why ?? "" };
	return { steps: [
		...scene.entry.record.state === "submitted" ? [{
			do: "change",
			to: "awaiting_approval",
			as: "us"
		}] : [],
		toAnswer(step, verdict, reason, scene),
		...following(step, verdict, reason, scene)
	] };
}
function whyNot(step, { entry, ledger, by, at }) {
	if (entry.kind !== "request") return "only requests are approved";
	const { id, state } = entry.record;
	if (state !== "submitted" && state !== "awaiting_approval") return `${id} is ${state}: nothing waits for approval`;
	if (step === void 0) return `${id} takes no approval`;
	if (isRequester(by, entry.record)) return `${by} asks for ${id}, and whoever asks never approves`;
	const approvers = approversOf(step, entry.record, ledger.configuration);
	if (mayApprove(by, approvers, at, ledger.configuration)) return void 0;
	const who = approvers.length === 0 ? "nobody: see the catalogue item" : approvers.join(", ");
	return `the step “${step.id}” is answered by ${who}`;
}
function toAnswer(step, verdict, reason, scene) {
	const { by, userId, at, comment } = scene;
	return {
		do: "edit",
		edits: [{
			op: "append",
			pointer: "/approvals",
			value: fieldToJson({
				step: step.id,
				by,
				user_id: userId,
				at: formatInstant(at),
				verdict,
				...reason === void 0 ? {} : { reason },
				source: { comment }
			})
		}],
		says: `${step.id} ${verdict} by ${by}`
	};
}
/** What the answer comes to, with it counted. */
function following(step, verdict, reason, scene) {
	const { entry, ledger, by } = scene;
	const note = `${verdict} by ${by} (${step.id})`;
	if (verdict === "rejected") return [{
		do: "change",
		to: "rejected",
		fields: { rejection: (reason ?? "").slice(0, 1e3) },
		note,
		as: "us"
	}];
	if (entry.kind !== "request") return [];
	const approvals = [...entry.record.approvals ?? [], {
		step: step.id,
		by,
		at: "",
		verdict
	}];
	return openSteps({
		...entry,
		record: {
			...entry.record,
			approvals
		}
	}, ledger.configuration).length === 0 ? [{
		do: "change",
		to: "approved",
		note,
		as: "us"
	}] : [{
		do: "change",
		note,
		as: "us"
	}];
}
// src/core/conversation/act/other-acts.ts
const link = (given, scene) => join("link", given, scene);
const unlink = (given, scene) => join("unlink", given, scene);
function join(act, { relation = "", record = "" }, { ledger }) {
	const other = namedRecord(record, ledger);
	if (other === void 0 && record.startsWith("#")) return { why: `there is no record with the number ${record.slice(1)}` };
	return steps({
		do: act,
		relation,
		to: other?.record.id ?? record
	});
}
/** Anyone of the staff proposes; a manager decides. */
const major = ({ step = "", words }, scene) => {
	const { entry, ledger, by, at } = scene;
	if (entry.kind !== "incident") return { why: "only incidents are major incidents" };
	const now = formatInstant(at);
	const proposed = entry.record.major;
	if (step === "proposed") {
		if (words === void 0) return { why: "what it does to the business is missing" };
		return steps({
			do: "change",
			fields: {
				"major.state": step,
				"major.proposed_by": by,
				"major.proposed_at": now,
				"major.business_impact": words
			}
		});
	}
	if (!rolesOf(by, entry.record, ledger.configuration).has("manager")) return { why: "a manager decides on major incidents" };
	const isNew = proposed === void 0;
	if (isNew && step !== "accepted") return { why: `${entry.record.id} is not proposed as a major incident` };
	return steps({
		do: "change",
		fields: {
			"major.state": step,
			"major.decided_by": by,
			"major.decided_at": now,
			...isNew ? {
				"major.proposed_by": by,
				"major.proposed_at": now
			} : {},
			...words === void 0 ? {} : { [step === "accepted" ? "major.business_impact" : "major.reason"]: words.slice(0, 1e3) }
		}
	});
};
// src/core/conversation/act/work-acts.ts
const ack = (_given, scene) => steps({
	do: "change",
	fields: mine(scene)
});
const start = (_given, scene) => {
	const into = takeUp(scene);
	return into.length > 0 ? { steps: into } : steps({
		do: "change",
		to: WORK[scene.entry.kind],
		fields: mine(scene)
	});
};
const assign = ({ person = "", team }, scene) => {
	const login = person.toLowerCase() === "me" ? scene.by : person;
	const { teams } = scene.ledger.configuration;
	const known = teams?.value.people.find((one) => sameLogin(one.login, login));
	if (known === void 0 || known.status === "former" || isBot(known.login, scene.ledger.configuration)) return { why: `${login} is no active person of config/teams.yaml` };
	return steps({
		do: "change",
		fields: {
			assignee: known.login,
			...team === void 0 ? {} : { team }
		}
	});
};
const unassign = () => steps({
	do: "change",
	fields: { assignee: null }
});
const priority = ({ priority: value = "", reason = "" }, { by }) => steps({
	do: "change",
	fields: {
		"priority_override.value": value,
		"priority_override.reason": reason.slice(0, 1e3),
		"priority_override.by": by
	}
});
const impact = ({ level = "" }) => steps({
	do: "change",
	fields: { impact: level }
});
const urgency = ({ level = "" }) => steps({
	do: "change",
	fields: { urgency: level }
});
const hold = ({ reason = "", until, reference }, scene) => ({ steps: [...takeUp(scene), toHold(reason, until, reference)] });
/** What it waits for is a name where that can be looked up; for the rest it is what somebody says. */
function toHold(reason, until, words) {
	const named = ["awaiting_problem", "awaiting_change"].includes(reason) ? /^\S+/.exec(words ?? "")?.[0]?.toUpperCase() : words;
	const isReference = reason !== "awaiting_caller" && named !== void 0 && named.length <= 200;
	return {
		do: "change",
		to: "on_hold",
		fields: {
			hold_reason: reason,
			...isReference ? { hold_reference: named } : {},
			...until === void 0 ? {} : { hold_until: until }
		},
		...words === void 0 || words === named && isReference ? {} : { note: words }
	};
}
const resume = (_given, scene) => scene.entry.record.state === "on_hold" ? steps({
	do: "change",
	to: WORK[scene.entry.kind]
}) : { why: notWaiting(scene) };
function notWaiting({ entry: { record } }) {
	return `${record.id} is ${record.state}, and only what is on hold can be resumed`;
}
// src/core/conversation/act/acts.ts
const acts = {
	ack,
	start,
	assign,
	unassign,
	priority,
	impact,
	urgency,
	hold,
	resume,
	resolve,
	done,
	close,
	reopen,
	cancel,
	duplicate,
	approve,
	reject,
	link,
	unlink,
	major
};
function isQuestion(verb) {
	return verb === "help" || verb === "status";
}
// src/core/conversation/answer-text.ts
const LONGEST_REASON = 600;
/** To whom a line was no command: what is wrong with it, and what to write instead. */
function saysNotUnderstood(faults) {
	return [`😕 **Not understood.** Nothing was changed; a comment is carried out as a whole or not at all.`, faults.map(({ line, says, instead }) => [
		`- ${quoted(line)}`,
		`  ${sentence(says)}`,
		`  Write instead: ${encodeMarkdownInline(instead, LONGEST_REASON)}`
	].join("\n")).join("\n")].join("\n\n");
}
/** A no with the rule, who may, and what to write instead. */
function saysRefused(refusals) {
	return [`👎 **Not carried out.** Nothing was changed; a comment is carried out as a whole or not at all.`, refusals.map(({ verb, why }) => [
		`- \`/${verb}\``,
		...why.map((one) => `  ${sentence(one)}`),
		`  Who may: ${whoMay(verb)}. ${usage(verb)}`
	].join("\n")).join("\n")].join("\n\n");
}
/** All commands, or one of them. */
function saysHelp(command) {
	const name = (command ?? "").replace(/^\//, "").toLowerCase();
	if (isVerb(name)) {
		const { does, example } = commandOf(name);
		return `\`${usageOf(name)}\`\n\n${does}\n\nWho may: ${whoMay(name)}. For example: \`${example}\``;
	}
	return ["Write a command at the start of a line; `/gitsm` before its name works too. A comment is carried out as a whole or not at all.", [
		"| command | what it does | who may |",
		"| --- | --- | --- |",
		...verbs.map((verb) => `| \`${usageOf(verb)}\` | ${commandOf(verb).does} | ${whoMay(verb)} |`)
	].join("\n")].join("\n\n");
}
function usage(verb) {
	const { takes, example } = commandOf(verb);
	return takes.length === 0 ? `It is written \`${example}\`.` : `Usage: \`${usageOf(verb)}\`, such as \`${example}\``;
}
function quoted(line) {
	return `“${encodeMarkdownInline(line, 120)}”`;
}
function sentence(text) {
	const encoded = encodeMarkdownInline(text, LONGEST_REASON);
	const begun = encoded.charAt(0).toUpperCase() + encoded.slice(1);
	return /[.?!]$/.test(begun) ? begun : `${begun}.`;
}
// src/core/conversation/plain-comment.ts
/** What a comment without commands means to its record. Most mean nothing: the forge keeps them. */
function meaningOf(entry, comment, facts) {
	const roles = rolesOf(comment.by, entry.record, facts.configuration);
	const isServed = roles.has("reporter") || sameLogin(comment.by, served(entry));
	if (!isServed && !roles.has("agent")) return "nothing";
	if (isServed && isAfterLastMove(entry, comment)) {
		if (isAwaited(entry)) return "resumes";
		if (["resolved", "fulfilled"].includes(entry.record.state) && !roles.has("agent")) return "counts";
	}
	return movesClock(entry, comment, facts) ? "counts" : "nothing";
}
function served({ kind, record }) {
	return servedPerson({
		kind,
		...record
	});
}
function isAwaited({ record }) {
	return record.state === "on_hold" && "hold_reason" in record && record.hold_reason === "awaiting_caller";
}
/** Within one second the numbers of comments tell what came first. */
function isAfterLastMove({ record }, { id, at }) {
	const last = record.journal.findLast(({ to }) => to !== void 0);
	const movedAt = parseInstant(last?.at ?? "") ?? at;
	return at > movedAt || at === movedAt && id > (last?.source?.comment ?? 0);
}
/** Whether a clock would start, stop, pause or resume if the comment stood in the journal where it belongs by its time. */
function movesClock(entry, comment, { rules, now }) {
	const { kind, record } = entry;
	const said = {
		at: formatInstant(comment.at),
		by: comment.by,
		source: { comment: comment.id }
	};
	const at = record.journal.filter((one) => (parseInstant(one.at) ?? comment.at) <= comment.at).length;
	const before = measureRecord({
		kind,
		...record
	}, rules, now).runs;
	const after = measureRecord({
		kind,
		...record,
		journal: record.journal.toSpliced(Math.max(1, at), 0, said)
	}, rules, now).runs;
	return describe(before) !== describe(after);
}
function describe(runs) {
	return runs.map(({ definition, stage, startedAt, elapsed, paused, due }) => [
		definition.id,
		stage,
		startedAt,
		elapsed,
		paused,
		due
	].join(" ")).join("\n");
}
// src/core/conversation/status-answer.ts
/** Where a record stands, in plain words, for whoever asks; it is not kept up to date. */
function statusAnswer(entry, facts) {
	const { kind, record } = entry;
	const since = record.journal.findLast(({ to }) => to !== void 0)?.at ?? record.opened_at;
	const state = record.state.replaceAll("_", " ");
	const owner = record.assignee === void 0 ? "Nobody has it yet." : `${encodeMarkdownInline(record.assignee)} has it.`;
	const { runs } = measureRecord({
		kind,
		...record
	}, facts.rules, facts.now);
	return [
		`**${record.id}** (${encodeMarkdownInline(record.title)}) is **${state}** since ${since.replace("T", " ").replace(/:\d\dZ$/, " UTC")}. ${owner}`,
		clocksTable(runs, facts),
		`**Next:** ${nextStep(entry, facts)}`
	].filter((part) => part !== "").join("\n\n");
}
// src/core/conversation/link-refusal.ts
/** Why two records cannot be linked, in a sentence. */
function saysLinkRefusal(refusal) {
	switch (refusal.why) {
		case "no_such_record": return `there is no record ${refusal.id}${meant(refusal.near)}`;
		case "no_such_relation": return `a ${refusal.kind} is linked by ${refusal.known.join(", ")}, not by ${refusal.relation}`;
		case "wrong_kind": return `${refusal.field} names a ${refusal.expected.join(" or ")}, and ${refusal.to} is none`;
		case "self": return `${refusal.id} is not linked to itself`;
		case "cycle": return `${refusal.field} would go in a circle: ${refusal.ids.join(", ")}`;
		case "taken": return `${refusal.field} of ${refusal.id} is ${refusal.holder} already; take that away first`;
		case "full": return `${refusal.field} of ${refusal.id} holds ${refusal.most} records already`;
		case "not_linked": return `${refusal.from} is not linked to ${refusal.to} by ${refusal.field}`;
	}
}
function meant(near) {
	return near === void 0 ? "" : `; did you mean ${near}?`;
}
// src/app/take-steps.ts
/** Takes all steps on one record, or none of them. What is told of them stands in the journal, with its cause. */
function takeSteps(work, id, steps, options) {
	let taken = work;
	for (const step of steps) {
		const planned = planStep(taken, id, step, options);
		if (!planned.ok) return planned;
		taken = extend(taken, planned.plan);
	}
	if (journalLength(taken, id) > journalLength(work, id)) return {
		ok: true,
		work: taken
	};
	return journalCause(taken, id, options);
}
/** The cause alone, without a change. */
function journalCause(work, id, { attribution, otherwise }) {
	const entry = findEntry(work.ledger, id);
	if (!("record" in entry)) return refused(says(entry));
	if (isFull(entry)) return refused(FULL);
	const note = otherwise === void 0 ? {} : { note: toStorableText(otherwise).slice(0, LONGEST_NOTE) };
	const edits = [{
		op: "append",
		pointer: "/journal",
		value: recordToJson(toEntry(entry.record.journal, attribution, note))
	}];
	return {
		ok: true,
		work: extend(work, {
			effects: [{
				kind: "edit_record",
				path: entry.path,
				edits
			}],
			summary: [`${id} noted for ${attribution.by}`]
		})
	};
}
function refused(...why) {
	return {
		ok: false,
		why,
		isTooEarly: false
	};
}
function planStep({ ledger }, id, step, options) {
	switch (step.do) {
		case "change": return fromOutcome(planMove(ledger, id, step, options));
		case "link": return fromLink(linkTwoRecords(ledger, {
			from: id,
			relation: step.relation,
			to: step.to
		}));
		case "unlink": return fromLink(unlinkTwoRecords(ledger, {
			from: id,
			relation: step.relation,
			to: step.to
		}));
		case "edit": {
			const entry = findEntry(ledger, id);
			if (!("record" in entry)) return refused(says(entry));
			const summary = [`${id} ${step.says}`];
			return {
				ok: true,
				plan: {
					effects: [{
						kind: "edit_record",
						path: entry.path,
						edits: step.edits
					}],
					summary
				}
			};
		}
	}
}
function planMove(ledger, id, step, options) {
	const { attribution, us, checkDocument } = options;
	const who = step.as === "us" ? {
		...attribution,
		by: us.login
	} : attribution;
	const note = step.note === void 0 ? {} : { note: toStorableText(step.note).slice(0, LONGEST_NOTE) };
	const more = {
		...who,
		checkDocument,
		fields: step.fields ?? {},
		...note
	};
	return step.to === void 0 ? changeRecord(ledger, id, more) : moveRecord(ledger, id, step.to, more);
}
const LONGEST_NOTE = 8192;
/** From here on only moves are journalled: a record ends at 64 KiB. */
const NEARLY_FULL = 57344;
const FULL = "the record is nearly as long as one may be, and takes nothing more but moves";
function isFull({ record }) {
	return JSON.stringify(record).length > NEARLY_FULL;
}
function fromOutcome(outcome) {
	if (outcome.ok) return {
		ok: true,
		plan: outcome.plan
	};
	return {
		ok: false,
		why: outcome.refused.map((one) => `${says(one)} ${mend(one)}`),
		isTooEarly: outcome.refused.some(({ code }) => code === "MOVE_PENDING")
	};
}
function fromLink(answer) {
	if (answer.is === "planned") return {
		ok: true,
		plan: answer.plan
	};
	return refused(saysLinkRefusal(answer.refusal));
}
function journalLength({ ledger }, id) {
	const entry = findEntry(ledger, id);
	return "record" in entry ? entry.record.journal.length : 0;
}
// src/app/answer-comments.ts
/** The same on what was decided before. */
function answerAll(work, { conversations }, options) {
	let answered = {
		work,
		forge: []
	};
	for (const conversation of conversations) {
		if (conversation.issue.locked || conversation.issue.is_pull_request) continue;
		answered = answerOne(answered, conversation, options);
	}
	return answered;
}
function answerOne(before, conversation, options) {
	const notices = noticesIn(conversation.comments, options.us.user_id);
	const issue = conversation.issue.number;
	let answered = before;
	for (const comment of conversation.comments.toSorted((a, b) => a.id - b.id)) {
		const entry = entryOfIssue(issue, answered.work.ledger);
		const at = parseInstant(comment.created_at);
		if (entry === void 0 || at === void 0 || isPast(at, options.now)) continue;
		if (!isPerson(comment.user, options.us, answered.work.ledger.configuration)) continue;
		const said = {
			issue,
			comment,
			by: comment.user.login,
			userId: comment.user.id,
			at,
			notices
		};
		answered = answer(answered, entry, said, options);
	}
	return answered;
}
/** What nobody carried out in a month is no longer meant, least of all by a command that is newer than the comment. */
const MOST_SECONDS = 2592e3;
function isPast(at, now) {
	return now - at > MOST_SECONDS;
}
function answer(before, entry, said, options) {
	const { comment } = said;
	const read = comment.created_at === comment.updated_at ? parseComment(comment.body) : NOTHING;
	if (read.calls.length + read.faults.length === 0) return hear(before, entry, said, options);
	if (said.notices.has(answerKey(comment.id))) return tell(before, said, reactionsAgain(entry, said, read));
	if (read.faults.length > 0) return tell(before, said, ["eyes", "confused"], saysNotUnderstood(read.faults));
	return carryOut(before, entry, {
		said,
		calls: read.calls
	}, options);
}
const NOTHING = {
	calls: [],
	faults: []
};
function reactionsAgain(entry, { comment }, { calls, faults }) {
	if (faults.length > 0) return ["eyes", "confused"];
	return ["eyes", isJournalled(entry, comment.id) || calls.every(({ verb }) => isQuestion(verb)) ? "rocket" : "-1"];
}
function carryOut(before, entry, { said, calls }, options) {
	const orders = calls.filter(({ verb }) => !isQuestion(verb));
	const taken = orders.length > 0 && isJournalled(entry, said.comment.id) ? before.work : takeCalls(before.work, entry, {
		said,
		calls: orders
	}, options);
	if (taken === "too_early") return tell(before, said, ["eyes"]);
	if ("refused" in taken) return tell(before, said, ["eyes", "-1"], saysRefused(taken.refused));
	const now = entryOfIssue(said.issue, taken.ledger) ?? entry;
	const answers = calls.flatMap(({ verb, given }) => {
		if (verb === "help") return [saysHelp(given.command)];
		return verb === "status" ? [statusAnswer(now, options.status)] : [];
	});
	const text = answers.length === 0 ? void 0 : answers.join("\n\n");
	return tell({
		...before,
		work: taken
	}, said, ["eyes", "rocket"], text);
}
function takeCalls(work, entry, { said, calls }, options) {
	const { configuration } = work.ledger;
	const closed = calls.flatMap(({ verb }) => {
		const { who, on } = commandOf(verb);
		if (!on.includes(entry.kind)) return [{
			verb,
			why: [`there is no /${verb} for a ${entry.kind}`]
		}];
		return isOpenTo(who, said.by, entry, configuration) ? [] : [{
			verb,
			why: [notOpen(said.by, entry)]
		}];
	});
	if (closed.length > 0) return { refused: closed };
	let taken = work;
	for (const call of calls) {
		const next = takeCall(taken, call, said, options);
		if (next === "too_early" || "refused" in next) return next;
		taken = next;
	}
	return taken;
}
function notOpen(login, { record }) {
	return `For ${record.id}, ${login} is none of those who may; support teams and managers stand in config/teams.yaml`;
}
function takeCall(work, { verb, given }, said, options) {
	const entry = entryOfIssue(said.issue, work.ledger);
	if (entry === void 0 || isQuestion(verb)) return work;
	const { by, userId, at, comment } = said;
	const scene = {
		entry,
		ledger: work.ledger,
		by,
		userId,
		at,
		comment: comment.id
	};
	const planned = acts[verb](given, scene);
	if ("why" in planned) return { refused: [{
		verb,
		why: [planned.why]
	}] };
	const source = {
		comment: comment.id,
		command: `/${verb}`
	};
	const taken = takeSteps(work, entry.record.id, planned.steps, {
		us: options.us,
		checkDocument: options.checkDocument,
		attribution: {
			by,
			at,
			proven: true,
			source
		},
		otherwise: [`/${verb}`, ...Object.values(given)].join(" ")
	});
	if (taken.ok) return taken.work;
	return taken.isTooEarly ? "too_early" : { refused: [{
		verb,
		why: taken.why
	}] };
}
/** Words without a command: they end a wait, or count for a clock, or are left to the forge. */
function hear(before, entry, { comment, by, at }, options) {
	if (isJournalled(entry, comment.id)) return before;
	const { configuration } = before.work.ledger;
	const { rules } = options.status;
	const meaning = meaningOf(entry, {
		id: comment.id,
		by,
		at
	}, {
		configuration,
		rules,
		now: options.now
	});
	if (meaning === "nothing") return before;
	const step = meaning === "resumes" ? {
		do: "change",
		to: WORK[entry.kind]
	} : void 0;
	const taken = takeSteps(before.work, entry.record.id, step === void 0 ? [] : [step], {
		us: options.us,
		checkDocument: options.checkDocument,
		attribution: {
			by,
			at,
			proven: true,
			source: { comment: comment.id }
		}
	});
	return taken.ok ? {
		...before,
		work: taken.work
	} : before;
}
/** Reactions that stand already are not given again; an answer is given once. */
function tell(before, { issue, comment, notices }, reactions, body) {
	const given = reactions.filter((content) => (comment.reactions[content] ?? 0) === 0).map((content) => ({
		key: `${content}/${comment.id}`,
		kind: "reaction",
		comment: comment.id,
		content
	}));
	const key = answerKey(comment.id);
	const notice = body === void 0 || notices.has(key) ? [] : [{
		key,
		kind: "notice",
		issue,
		body
	}];
	return {
		...before,
		forge: [
			...before.forge,
			...given,
			...notice
		]
	};
}
// src/app/follow-assignment.ts
/** Whom an agent assigns has it. What anyone else does, or the lifecycle refuses, the projection puts back. */
function followAssignment(before, { issue, events }, options) {
	const entry = entryOfIssue(issue.number, before.work.ledger);
	const { configuration } = before.work.ledger;
	const deed = entry && openAssignment(entry, {
		events,
		configuration,
		us: options.us
	});
	if (entry === void 0 || deed?.assignee === void 0) return before;
	const isStaffs = isStaff(rolesOf(deed.actor.login, entry.record, configuration));
	const isHeld = entry.record.assignee !== void 0 && sameLogin(entry.record.assignee, deed.assignee);
	if (!isStaffs || isHeld === (deed.event === "assigned")) return before;
	const assignee = deed.event === "assigned" ? deed.assignee : null;
	const taken = takeSteps(before.work, entry.record.id, [{
		do: "change",
		fields: { assignee }
	}], {
		us: options.us,
		checkDocument: options.checkDocument,
		attribution: {
			by: deed.actor.login,
			at: parseInstant(deed.created_at) ?? options.now,
			proven: true,
			source: {
				issue: issue.number,
				rule: ruleOf(deed)
			}
		}
	});
	return taken.ok ? {
		...before,
		work: taken.work
	} : before;
}
// src/app/follow-issues.ts
/** Comments first, as whoever closes an issue may say how it ended in the same breath; then what was done to issues. */
function converse(ledger, facts, options) {
	return toPlan(followAll(answerAll(startWork(ledger), facts, options), facts, options), "carry out what issues say");
}
function toPlan({ work, forge }, subject) {
	return {
		files: work.plan,
		subject: commitSubject(subject, []),
		forge
	};
}
function followAll(before, { conversations, gone }, options) {
	let followed = before;
	for (const number of gone) followed = noteEnd(followed, number, "issue-gone", options);
	for (const conversation of conversations) {
		const { issue } = conversation;
		if (issue.is_pull_request) continue;
		if (issue.locked) followed = noteEnd(followed, issue.number, "issue-locked", options);
		else followed = followOne(followed, conversation, options);
	}
	return followed;
}
const ENDS = {
	"issue-gone": "The issue was deleted or transferred; nothing is told there any more.",
	"issue-locked": "The issue was locked; nothing is told there any more."
};
/** The record is kept, and says why its issue hears nothing any more. */
function noteEnd(before, number, rule, options) {
	const entry = entryOfIssue(number, before.work.ledger);
	if (entry === void 0 || entry.record.journal.some(({ source }) => source?.rule === rule)) return before;
	const { us, checkDocument, now } = options;
	const taken = takeSteps(before.work, entry.record.id, [], {
		us,
		checkDocument,
		otherwise: ENDS[rule],
		attribution: {
			by: us.login,
			at: now,
			proven: true,
			source: {
				issue: number,
				rule
			}
		}
	});
	return taken.ok ? {
		...before,
		work: taken.work
	} : before;
}
function followOne(before, conversation, options) {
	const { issue } = conversation;
	const entry = entryOfIssue(issue.number, before.work.ledger);
	if (entry === void 0) return registerOurs(before, conversation, options);
	const assigned = followAssignment(followState(before, entry, conversation, options), conversation, options);
	const now = entryOfIssue(issue.number, assigned.work.ledger) ?? entry;
	return {
		...assigned,
		forge: [...assigned.forge, ...project(now, conversation, options.status)]
	};
}
/** What we opened ourselves to follow up a ticket gets its record; a second issue for the same is closed. */
function registerOurs(before, { issue }, { us, repository }) {
	const followUp = followUpIn(issue, us);
	if (followUp === void 0) return before;
	const { number } = issue;
	if (holderOf(followUp.key, before.work.ledger) !== void 0) {
		const key = `surplus/${number}`;
		if (issue.state === "closed") return before;
		return {
			...before,
			forge: [...before.forge, {
				key,
				kind: "issue_state",
				issue: number,
				state: "not_planned"
			}]
		};
	}
	const origin = before.work.ledger.entries.find(({ record }) => record.id === followUp.of);
	const effect = origin === void 0 ? void 0 : registerFollowUp(origin, issue, followUp, repository);
	if (effect === void 0) return before;
	const summary = [`follow-up of ${followUp.of} opened for ${followUp.by}`];
	return {
		...before,
		work: extend(before.work, {
			effects: [effect],
			summary
		})
	};
}
function followState(before, entry, conversation, options) {
	const { events, comments, issue } = conversation;
	const { configuration } = before.work.ledger;
	const deed = openStateDeed(entry, {
		events,
		configuration,
		us: options.us
	});
	if (deed === void 0 || deed.event === "closed" !== (issue.state === "closed")) return before;
	const isTold = noticesIn(comments, options.us.user_id).has(ruleOf(deed));
	const roles = rolesOf(deed.actor.login, entry.record, configuration);
	if (isTold || isAsItIs(entry, deed, roles)) return before;
	return deed.event === "closed" ? followClosing(before, entry, {
		conversation,
		deed
	}, options) : followReopening(before, entry, {
		conversation,
		deed
	}, options);
}
/** Where the record is there already, but for a reporter who accepts what was done. */
function isAsItIs(entry, { event }, roles) {
	const isOpen = stateForRecord(entry) === "open";
	if (event === "reopened") return isOpen;
	const accepts = ["resolved", "fulfilled"].includes(entry.record.state) && roles.has("reporter");
	return !isOpen && !accepts;
}
function followClosing(before, entry, done, options) {
	const { login } = done.deed.actor;
	const roles = rolesOf(login, entry.record, before.work.ledger.configuration);
	if (stateForRecord(entry) !== "open") return attempt(before, entry, {
		...done,
		steps: [{
			do: "change",
			to: "closed"
		}],
		text: saysPutBack
	}, options);
	if (!isStaff(roles)) {
		const withdraw = {
			do: "change",
			to: "cancelled",
			fields: { cancellation: "withdrawn" }
		};
		return attempt(before, entry, {
			...done,
			steps: [withdraw],
			text: saysPutBack
		}, options);
	}
	const notes = lastWords(done.conversation, done.deed);
	if (notes === void 0) return say(before, done, saysHowToResolve(entry, []));
	const scene = sceneOf(before, entry, done);
	const steps = isGivenUp(done.conversation.issue) ? [{
		do: "change",
		to: "cancelled",
		fields: { cancellation: notes.slice(0, 1e3) }
	}] : [...takeUp(scene), toResolved(scene, {
		code: MENDED[entry.kind],
		notes: notes.slice(0, 8192)
	})];
	return attempt(before, entry, {
		...done,
		steps,
		text: saysHowToResolve
	}, options);
}
function followReopening(before, entry, done, options) {
	const { state } = entry.record;
	if ((entry.kind === "incident" || entry.kind === "request") && (state === "closed" || state === "cancelled")) {
		const opening = holderOf(followUpKey(entry, done.deed), before.work.ledger) === void 0 ? [openFollowUp(entry, done.deed, done.conversation.issue.number)] : [];
		return say({
			...before,
			forge: [...before.forge, ...opening]
		}, done, saysGoesOn(entry));
	}
	const steps = [toReopened(sceneOf(before, entry, done), void 0)];
	return attempt(before, entry, {
		...done,
		steps,
		text: saysPutBack
	}, options);
}
/** Moves the record in the person's name; where that is refused the issue goes back, and the person is told why. */
function attempt(before, entry, { steps, text, ...done }, options) {
	const { deed, conversation } = done;
	const source = {
		issue: conversation.issue.number,
		rule: ruleOf(deed)
	};
	const at = parseInstant(deed.created_at) ?? options.now;
	const taken = takeSteps(before.work, entry.record.id, steps, {
		us: options.us,
		checkDocument: options.checkDocument,
		attribution: {
			by: deed.actor.login,
			at,
			proven: true,
			source
		}
	});
	if (taken.ok) return {
		...before,
		work: taken.work
	};
	return taken.isTooEarly ? before : say(before, done, text(entry, taken.why));
}
function say(before, { conversation, deed }, body) {
	const notice = {
		key: ruleOf(deed),
		kind: "notice",
		issue: conversation.issue.number,
		body
	};
	return {
		...before,
		forge: [...before.forge, notice]
	};
}
function sceneOf({ work }, entry, { deed }) {
	const at = parseInstant(deed.created_at);
	if (at === void 0) throw new Error(`the forge dates an event ${deed.created_at}`);
	return {
		entry,
		ledger: work.ledger,
		by: deed.actor.login,
		userId: deed.actor.id,
		at,
		comment: 0
	};
}
// src/core/conversation/worth-reading.ts
/**
* Whether an issue is to be read whole: somebody said what the record does not tell, it does not stand as the record
* says, or it is one of ours that may lack its record. All else is left unread, which spares the forge's patience.
*/
function isWorthReading({ issue, recent }, { ledger, us, status }) {
	if (issue.is_pull_request) return false;
	const entry = entryOfIssue(issue.number, ledger);
	if (entry === void 0) return followUpIn(issue, us) !== void 0;
	if (issue.locked) return true;
	const isUnheard = recent.some((one) => isPerson(one.user, us, ledger.configuration) && !isJournalled(entry, one.id));
	const shown = project(entry, {
		issue,
		comments: [],
		events: []
	}, status);
	return isUnheard || shown.some(({ kind }) => kind !== "sticky_comment");
}
// actions/answer-comments/index.ts
/** How far back a run looks for what earlier ones missed: over a long weekend. */
const LOOK_BACK_SECONDS = 345600;
await runAction("answer-comments", async (stage) => {
	const { carryOut, runner, us } = stage;
	const checkDocument = await documentCheck([
		"incident",
		"request",
		"problem"
	]);
	const statusOf = statusReader(stage);
	const optionsOf = (ledger) => ({
		now: runner.now,
		us,
		checkDocument,
		repository: `${runner.owner}/${runner.repo}`,
		status: statusOf(ledger)
	});
	const act = async (facts) => carryOut(({ ledger }) => converse(ledger, facts, optionsOf(ledger)));
	const status = statusOf(stage.tip.ledger);
	const { told } = await act(await factsOfEvent(stage) ?? await factsSince(stage, status));
	if (told.done.some((key) => key.startsWith("follow-up/"))) await act(await factsSince(stage, status));
});
/** How records stand, by the configuration of a ledger. */
function statusReader({ runner }) {
	const loadZone = createZoneLoader();
	const repositoryUrl = `${runner.serverUrl}/${runner.owner}/${runner.repo}`;
	return ({ configuration }) => {
		const zone = configuration.organisation?.value.zone;
		const local = zone === void 0 ? void 0 : createLocalTime(loadZone, zone, runner.now);
		const { rules } = prepareTiming(configuration, loadZone);
		return {
			configuration,
			rules,
			now: runner.now,
			repositoryUrl,
			...local === void 0 ? {} : { local }
		};
	};
}
/** The issue of the event, as it is now; `undefined` for events of anything else. */
async function factsOfEvent({ client, runner }) {
	const number = ["issues", "issue_comment"].includes(runner.event) ? numberOf(runner.payload.issue) : void 0;
	if (number === void 0) return void 0;
	const name = {
		owner: runner.owner,
		repo: runner.repo
	};
	const [issue] = await readIssue(client, name, number);
	if (issue === void 0) return {
		conversations: [],
		gone: [number]
	};
	return {
		conversations: [await readConversation(client, name, issue)],
		gone: []
	};
}
/** What was said and done of late and does not stand in the records. */
async function factsSince({ client, runner, tip, us }, status) {
	const name = {
		owner: runner.owner,
		repo: runner.repo
	};
	const since = formatInstant(toInstant(runner.now - LOOK_BACK_SECONDS));
	const issues = await readIssuesSince(client, name, since);
	const comments = await readCommentsSince(client, name, since);
	const facts = {
		ledger: tip.ledger,
		us,
		status
	};
	const worth = issues.filter((issue) => isWorthReading({
		issue,
		recent: comments.get(issue.number) ?? []
	}, facts));
	const conversations = [];
	for (const issue of worth) conversations.push(await readConversation(client, name, issue));
	return {
		conversations,
		gone: []
	};
}
function numberOf(issue) {
	return typeof issue === "object" && issue !== null && "number" in issue && typeof issue.number === "number" ? issue.number : void 0;
}
export {};
