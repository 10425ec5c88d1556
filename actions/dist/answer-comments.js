import { t as pullFacts } from "./chunks/pull-facts-g5yUeNng.js";
import { i as readIssuesSince, n as readCommentsSince, r as readConversation } from "./chunks/read-conversations-CqJjc5UR.js";
import { _ as finishTask, a as isGivenUp, b as steps, c as tellStatus, d as nextStep, g as entryOfPull, h as entryOfIssue, i as readIssue, m as clocksTable, n as knownConversations, o as stateForRecord, s as stateOfIssue, t as issueOfEvent, u as tickedTasks, v as isOpenTask, x as readEdits, y as namedRecord } from "./chunks/issue-of-event-BRB4czkD.js";
import { t as readIssue$1 } from "./chunks/read-issues-DqoJZnDC.js";
import { a as documentCheck } from "./chunks/outcome-D-lMEDqk.js";
import { t as createZoneLoader } from "./chunks/zone-rules-C61YvXi7.js";
import { t as assumedFacts } from "./chunks/assumed-facts-BCeIR66A.js";
import { t as decide$1 } from "./chunks/decide-qkGViuEc.js";
import { a as rolesOf, o as sameLogin, r as isBot } from "./chunks/role-BC_n5SgB.js";
import { i as toInstant, r as parseInstant, t as formatInstant } from "./chunks/instant-CCrqmuRZ.js";
import { t as handOf } from "./chunks/whose-turn-ExTBsgCm.js";
import { c as isAnswered, i as usageOf, l as isJournalled, n as commandOf, r as isVerb, s as answerKey, t as parseComment, u as noticesIn } from "./chunks/parse-comment-DtI-r6ny.js";
import { n as encodeMarkdownInline, t as breakReferences } from "./chunks/markdown-inline-CLhcZ6yi.js";
import { i as toVisibleLine, r as cut } from "./chunks/visible-text-DCDPwVPG.js";
import { n as toEntry } from "./chunks/attribution-BxQgbmFY.js";
import { p as trackedValues } from "./chunks/check-lifecycle-CoBmcvKM.js";
import { i as lifecycleOf, o as owesReview } from "./chunks/lifecycle-of-Cap2MaQo.js";
import { c as toRecordId, s as pathOfRecord } from "./chunks/record-id-DrBCxwok.js";
import { n as recordToJson, t as fieldToJson } from "./chunks/record-json-C6QMlX3B.js";
import { a as isPerson, i as isOpenTo, n as saysNotUnderstood, o as isStaff, r as saysRefused, t as saysHelp } from "./chunks/answer-text-jOpCSqS_.js";
import { n as startWork, t as extend } from "./chunks/work-nMpOJOsJ.js";
import { t as commitSubject } from "./chunks/commit-subject-BRML3uF8.js";
import { o as taskDue, r as openRecord } from "./chunks/open-record-QceI1Vti.js";
import { a as mend, o as says, x as withArticle } from "./chunks/storable-text-BmVNsrtJ.js";
import { t as intakeForms } from "./chunks/intake-forms-lwTMvXTx.js";
import { n as questionsOf } from "./chunks/issue-form-CLgldOpd.js";
import { a as holdsOf } from "./chunks/content-digest-DgVIcytN.js";
import { t as assessRisk } from "./chunks/risk-BaK6pdw_.js";
import { a as reviewOwed } from "./chunks/unauthorised-change-0AniPRjT.js";
import { r as missingIn } from "./chunks/moves-Bzzn_riP.js";
import { i as applyEdits } from "./chunks/apply-plan-CbIuiPHE.js";
import { o as measureRecord, r as prepareTiming, s as servedPerson } from "./chunks/measure-clocks-BNFUy5IG.js";
import { r as isPersonsLogin } from "./chunks/login-DIKkQani.js";
import { t as takeSteps } from "./chunks/take-steps-D4Y1hj1A.js";
import { t as createLocalTime } from "./chunks/local-time-DmHJoG-O.js";
import { t as runAction } from "./chunks/open-stage-BojbfoJc.js";
// src/app/change/judge-window.ts
/**
* Why the window of a registered change may not be moved by a command: only a rule of `reschedule` lets it move without
* a new approval, and where it would conflict nobody may. Empty where it may.
*/
function refuseWindow(ledger, mover, ports) {
	return (change, window) => {
		const entry = ledger.entries.find(({ record }) => record.id === change.id);
		if (entry === void 0) return `there is no ${change.id}`;
		const { parts, reasons } = decide$1(movedFacts(ledger, {
			entry,
			change,
			window,
			mover
		}, ports), ports);
		const [part] = parts;
		if (part === void 0 || part.rescheduled_by === null) return noRule(ledger, entry.path);
		return [...reasons, ...part.reasons].map(({ says }) => says).join("; ");
	};
}
function movedFacts(ledger, { entry, change, window, mover }, ports) {
	const facts = assumedFacts(ledger, {
		of: entry,
		author: mover.by,
		now: ports.now
	});
	const account = {
		id: mover.userId,
		login: mover.by,
		type: "User"
	};
	const content = change;
	const [touched] = facts.changes;
	if (touched === void 0) throw new Error(`no facts of ${change.id}`);
	return {
		...facts,
		pull_request: {
			...facts.pull_request,
			author: account
		},
		permissions: { [String(mover.userId)]: ports.permissions.get(mover.userId) ?? "unknown" },
		changes: [{
			...touched,
			before: content,
			after: {
				...content,
				window
			}
		}]
	};
}
function noRule({ configuration }, path) {
	const told = (configuration.approvals?.value.reschedule ?? []).map(({ by, within_hours: hours }) => [by.join(", "), ...hours === void 0 ? [] : [`by at most ${hours} h`]].join(" "));
	return `the policy lets ${told.length === 0 ? "nobody move a window" : `${told.join("; ")} move some windows, and this is none of them`}: open a pull request that edits ${path}`;
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
const done$1 = ({ task, notes }, scene) => {
	if (task !== void 0) {
		const finished = finishTask(scene.entry, {
			task,
			notes,
			by: scene.by,
			at: scene.at
		});
		return "why" in finished ? finished : { steps: [...takeUp(scene), ...finished.steps] };
	}
	if (scene.entry.kind === "problem") return { why: "which task is missing, as in /done task=trace; a problem ends by /resolve" };
	if (notes === void 0) return { why: "what was done is missing" };
	return { steps: [...takeUp(scene), toResolved(scene, {
		code: MENDED.request,
		notes
	})] };
};
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
const cancel$1 = ({ why = "" }) => steps({
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
/** Whoever looks at a fix is told the incidents before and after it by the record. */
const verdict = ({ verdict: said = "", notes }, { by, at }) => steps({
	do: "change",
	fields: {
		"effectiveness.verdict": said,
		"effectiveness.checked_at": formatInstant(at),
		"effectiveness.by": by,
		...notes === void 0 ? {} : { "effectiveness.notes": notes }
	}
});
// src/core/conversation/follow/follow-text.ts
/** To an agent who closed an issue without saying how it ended. */
function saysHowToResolve({ kind, record }, why) {
	const verb = kind === "request" ? "done" : "resolve";
	const reasons = why.map((one) => `- ${encodeMarkdownInline(one, 600)}`);
	return [
		`**${record.id} is not done yet, so this issue is open again.** Whoever closes it says how it ended, in the last comment before or by a command:`,
		...reasons.length === 0 ? [] : [reasons.join("\n")],
		`\`\`\`text\n${commandOf(verb, "ticket").example}\n\`\`\``,
		`Usage: \`${usageOf(verb, "ticket")}\``
	].join("\n\n");
}
/** To somebody whose closing or reopening of an issue the record does not follow. */
function saysPutBack({ record }, why) {
	const reasons = why.map((one) => `- ${encodeMarkdownInline(one, 600)}`);
	return [`**This issue was put back to where ${record.id} stands: ${record.state.replaceAll("_", " ")}.**`, reasons.join("\n")].join("\n\n");
}
/** To a member of the staff who ticked a box too early. */
function saysTaskPutBack({ record }, task, why) {
	const reasons = why.map((one) => `- ${encodeMarkdownInline(one, 600)}`);
	return [`**The box of \`${task}\` is open again**, as ${record.id} does not take it yet:`, reasons.join("\n")].join("\n\n");
}
/** To whoever reopened what ended for good. */
function saysGoesOn({ record }) {
	return `${record.id} is ${record.state} for good. It goes on in a new issue, which names this one.`;
}
// src/core/conversation/follow/follow-up.ts
const LONGEST_TITLE$1 = 180;
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
		title: breakReferences(cut(toVisibleLine(`Follow-up of ${record.id}: ${record.title}`), LONGEST_TITLE$1)),
		body: [
			`@${deed.actor.login} reopened #${issue}, but ${record.id} is ${record.state} for good. It goes on here.`,
			`**${encodeMarkdownInline(record.title)}**`,
			"Please say in a comment what is the matter now."
		].join("\n\n"),
		labels: [`gitsm/${entry.kind}`]
	};
}
const KEY$1 = /<!-- gitsm:open:(follow-up\/((?:INC|REQ)-[1-9]\d{0,8})\/\d+\/([A-Za-z0-9-]{1,100})) -->/;
/** What an issue of ours says it follows up; `undefined` for any other issue, whatever stands in it. */
function followUpIn({ body, user }, us) {
	if (user?.id !== us.user_id) return void 0;
	const [, key, of, by] = KEY$1.exec(body ?? "") ?? [];
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
function registerFollowUp(origin, issue, { key, by, ...followUp }, repository) {
	const openedAt = parseInstant(issue.created_at);
	const kind = followUp.kind ?? origin.kind;
	if (openedAt === void 0 || kind !== "incident" && kind !== "request") return void 0;
	const id = toRecordId(kind, issue.number);
	const state = lifecycleOf(kind, {}).initial;
	const fields = carriedOver(recordToJson(origin.record), kind === origin.kind);
	const set = trackedValues(fields, kind);
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
		document: kind,
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
/** What only the other kind of ticket has. */
const OF_ITS_KIND = ["catalogue_item", "answers"];
function carriedOver(record, isSameKind) {
	const kept = CARRIED.filter((name) => isSameKind || !OF_ITS_KIND.includes(name));
	return Object.fromEntries(Object.entries(record).filter(([name]) => kept.includes(name)));
}
// src/core/conversation/follow/last-words.ts
/** What a person said last before an act, if it was no command. */
function lastWords({ comments }, { actor, created_at: until }) {
	const last = comments.filter(({ user, created_at, body }) => user?.id === actor.id && created_at <= until && body.trim() !== "").toSorted((a, b) => a.id - b.id).at(-1);
	if (last === void 0) return void 0;
	const { calls, faults } = parseComment(last.body);
	return calls.length + faults.length > 0 ? void 0 : last.body.trim();
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
// src/core/conversation/task/due-tasks.ts
/** With its approval the tasks of a request get their due times; before, nobody knew when they may begin. */
function dueTasks(entry, facts) {
	if (entry.kind !== "request") return [];
	const plan = facts.configuration.catalogue.get(entry.record.catalogue_item)?.value.fulfilment ?? [];
	return (entry.record.tasks ?? []).flatMap((task, index) => {
		const planned = plan.find(({ id }) => id === task.id);
		if (planned?.due_in_hours === void 0 || task.due_at !== void 0) return [];
		const at = taskDue(task.team ?? planned.team, planned.due_in_hours, facts);
		return at === void 0 ? [] : [{
			op: "set",
			pointer: `/tasks/${index}/due_at`,
			value: formatInstant(at)
		}];
	});
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
	const { entry, ledger, by, at, rules } = scene;
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
	if (!(openSteps({
		...entry,
		record: {
			...entry.record,
			approvals
		}
	}, ledger.configuration).length === 0)) return [{
		do: "change",
		note,
		as: "us"
	}];
	const edits = dueTasks(entry, {
		configuration: ledger.configuration,
		rules,
		at
	});
	return [...edits.length === 0 ? [] : [{
		do: "edit",
		edits,
		says: "tasks are due"
	}], {
		do: "change",
		to: "approved",
		note,
		as: "us"
	}];
}
// src/core/conversation/turn/read-turned.ts
/** The order that an incident becomes, read as if whoever reported it had sent the form of the item. */
function readTurned({ origin, item, answers }, { configuration, entries }) {
	const form = intakeForms(configuration).find((one) => one.item?.id === item);
	if (form?.item === void 0) return void 0;
	const [first = "", ...last] = questionsOf(form.form).flatMap((question) => {
		if (question.id === "item") return [`### ${question.label}\n\n${form.item?.title}`];
		if (question.type !== "checkboxes") return [];
		return [`### ${question.label}\n\n${question.boxes.map(({ label }) => `- [x] ${label}`).join("\n")}`];
	});
	const body = [
		first,
		answers,
		...last
	].join("\n\n");
	const isRecord = (id) => entries.some(({ record }) => record.id === id);
	return readIssue(orderOf(origin, body), {
		configuration,
		isRecord,
		known: "request"
	});
}
/** In the name of whoever reported the incident. */
function orderOf({ record }, body) {
	return {
		number: 1,
		title: record.title,
		body,
		created_at: record.opened_at,
		updated_at: record.opened_at,
		user: {
			login: record.opened_by,
			id: 0,
			type: "User"
		},
		state: "open",
		labels: [],
		assignees: [],
		html_url: "",
		is_pull_request: false,
		locked: false
	};
}
/** The headings to answer, to be pasted below the command. */
function answersToGive(item, { configuration }) {
	const form = intakeForms(configuration).find((one) => one.item?.id === item);
	return (form === void 0 ? [] : questionsOf(form.form)).filter(({ id }) => id.startsWith("item-")).map(({ label }) => `### ${label}`).join("\n\n…\n\n");
}
// src/core/conversation/turn/turn-acts.ts
const MOST_ANSWERS = 7e3;
/** The answers stay in the journal: the record of the request is written from there. */
const request = ({ item = "", answers = "" }, { entry, ledger }) => {
	const reading = readTurned({
		origin: entry,
		item,
		answers
	}, ledger);
	const known = [...ledger.configuration.catalogue.values()].map(({ value }) => value.id).toSorted();
	if (reading === void 0) return { why: `there is no item ${item}: it is one of ${known.join(", ")}` };
	if (answers.length > MOST_ANSWERS) return { why: `answers of more than ${MOST_ANSWERS} characters do not fit` };
	if (!reading.isComplete) return { why: `${reading.findings.map((one) => `${says(one)} ${mend(one)}`).join(" ")} Write below /request ${item}: ${answersToGive(item, ledger)}` };
	const cancellation = `It goes on as a request for ${item}.`;
	return steps({
		do: "change",
		to: "cancelled",
		fields: { cancellation },
		note: `/request ${item}\n${answers}`
	});
};
const incident = ({ why }) => {
	return steps({
		do: "change",
		to: "cancelled",
		fields: { cancellation: "It goes on as an incident." },
		...why === void 0 ? {} : { note: why }
	});
};
// src/core/conversation/act/change-held.ts
/** Why a change may not be done now, whoever approved it; its window is half-open. */
function whyNotNow({ ledger, at }, change) {
	const { window, id } = change;
	const { schedule, approvals, services: files } = ledger.configuration;
	const policy = approvals?.value;
	if (window === void 0 || policy === void 0) return `${id} has no window, or the policy could not be read`;
	const services = new Map([...files].map(([name, { value }]) => [name, value]));
	const { risk } = assessRisk(change, {
		policy,
		services,
		paths: []
	});
	const [hold] = holdsOf(change, {
		schedule: schedule?.value ?? {},
		services,
		risk,
		now: at
	});
	if (hold !== void 0) return `${hold.by === "hold" ? "it is on hold" : "a lockdown holds it"} since ${hold.since}: ${hold.reason}`;
	const now = formatInstant(at);
	if (now >= window.start && now < window.end) return void 0;
	return `its window is from ${window.start} to ${window.end}; /window moves it where the policy lets you`;
}
// src/core/conversation/act/change-tasks.ts
/** The work has begun: since when, by whom, and the task of doing it. */
function begun({ at, by }, change) {
	const tasks = change.tasks ?? [];
	const moved = (tasks.some(isWork) ? tasks : [...tasks, implementTask(change, by)]).map((task) => isWork(task) && task.state === "open" ? inProgress(task) : task);
	return {
		"implemented.start": formatInstant(at),
		"implemented.by": by,
		tasks: toJson(moved)
	};
}
function isWork({ kind }) {
	return kind === "implement";
}
function inProgress(task) {
	return {
		...task,
		state: "in_progress"
	};
}
function implementTask({ window }, assignee) {
	return {
		id: "implement",
		title: "Do the change",
		kind: "implement",
		assignee,
		state: "open",
		...window === void 0 ? {} : { due_at: window.end }
	};
}
/** What the work leaves to be done: its own tasks are over, and whether it works is to be seen yet. */
function ended(scene, change, code) {
	const isDone = code !== "not_implemented";
	const over = (change.tasks ?? []).map((task) => {
		if (isOver(task) || isDone && !isWork(task)) return task;
		return endTask(task, isDone ? "done" : "skipped", scene);
	});
	return code.startsWith("successful") && change.type !== "standard" && !over.some(({ kind }) => kind === "test") ? [...over, testTask(change)] : over;
}
function isOver({ state }) {
	return state === "done" || state === "skipped";
}
function endTask(task, state, { at, by }) {
	return isOver(task) ? task : {
		...task,
		state,
		done_at: formatInstant(at),
		done_by: by
	};
}
function testTask({ team, assignee }) {
	return {
		id: "test",
		title: "Test after the change",
		kind: "test",
		...team === void 0 ? {} : { team },
		...assignee === void 0 ? {} : { assignee },
		state: "open"
	};
}
/** What owes nothing any more is closed in the same breath. */
function closing(change, fields) {
	if (missingIn("change", withFields(change, fields), "closed").length > 0) return [];
	return [{
		do: "change",
		to: "closed"
	}];
}
/** The change as it will be. Fields have the schema's shapes; what people typed is checked where it is taken. */
function withFields(change, fields) {
	const edits = Object.entries(fields).map(([name, value]) => {
		return {
			op: "set",
			pointer: `/${name.replaceAll(".", "/")}`,
			value
		};
	});
	const applied = applyEdits(recordToJson(change), edits);
	if (!applied.ok) throw new Error(`${change.id}: ${applied.reason}`);
	return applied.value;
}
function toJson(tasks) {
	return tasks.map((task) => recordToJson(task));
}
// src/core/conversation/act/change-outcome.ts
/** From where it stands to its outcome; what was never begun is begun and ended in one. */
const complete = ({ code = "", notes = "" }, scene, change) => {
	const { state, id } = change;
	if (state !== "implementing" && state !== "scheduled") return { why: `${id} is ${state}; only what is scheduled or being done is completed` };
	const isBegun = state === "implementing";
	const isDone = code !== "not_implemented";
	const why = isBegun || !isDone ? void 0 : whyNotNow(scene, change);
	if (why !== void 0) return { why };
	const first = isBegun || !isDone ? {} : {
		...begun(scene, change),
		...sinceWindow(change)
	};
	const intoWork = isBegun ? [] : [{
		do: "change",
		to: "implementing",
		fields: first
	}];
	const working = withFields(change, first);
	const fields = outcomeOf(working, {
		code,
		notes
	}, scene);
	return { steps: [
		...intoWork,
		{
			do: "change",
			to: "review",
			fields
		},
		...closing(working, fields)
	] };
};
/** Of what nobody said that it began, its window says when. */
function sinceWindow({ window }) {
	return window === void 0 ? {} : { "implemented.start": window.start };
}
function outcomeOf(change, { code, notes }, scene) {
	const said = {
		"close.code": code,
		"close.notes": notes
	};
	const tasks = ended(scene, change, code);
	return {
		...said,
		...owedReview(withFields(change, said), scene),
		...tasks.length === 0 ? {} : { tasks: toJson(tasks) },
		...code === "not_implemented" ? {} : { "implemented.end": formatInstant(scene.at) }
	};
}
function owedReview(change, { at, ledger }) {
	if (!owesReview(change) || change.review?.held_at !== void 0) return {};
	const { review } = reviewOwed(at, ledger.configuration.organisation?.value ?? {});
	return {
		"review.required": true,
		"review.due_at": change.review?.due_at ?? review.due_at
	};
}
/** Once it is done; a review before says nothing. */
const review = ({ findings = "" }, scene, change) => {
	if (change.state !== "review") return { why: `${change.id} is ${change.state}; what is done is reviewed` };
	const tasks = (change.tasks ?? []).map((task) => task.kind === "review" ? endTask(task, "done", scene) : task);
	const fields = {
		"review.held_at": formatInstant(scene.at),
		"review.by": scene.by,
		"review.findings": findings,
		...tasks.length === 0 ? {} : { tasks: toJson(tasks) }
	};
	return { steps: [{
		do: "change",
		fields,
		note: `Review: ${findings}`
	}, ...closing(change, fields)] };
};
const done = ({ task: name = "", notes }, scene, change) => {
	const tasks = change.tasks ?? [];
	const found = tasks.find(({ id }) => id === name.toLowerCase());
	const known = tasks.map(({ id }) => id).join(", ");
	if (found === void 0) return { why: `there is no task ${name}${known === "" ? "" : `; its tasks are ${known}`}` };
	const fields = { tasks: toJson(tasks.map((one) => one === found ? endTask(one, "done", scene) : one)) };
	const note = `Task ${found.id} done${notes === void 0 ? "" : `: ${notes}`}`;
	const end = change.state === "review" ? closing(change, fields) : [];
	return { steps: [{
		do: "change",
		fields,
		note
	}, ...end] };
};
// src/core/conversation/act/change-acts.ts
const start$1 = (_given, scene, change) => {
	const why = whyNotNow(scene, change);
	if (why !== void 0) return { why };
	return steps({
		do: "change",
		to: "implementing",
		fields: begun(scene, change)
	});
};
const hold$1 = ({ why = "" }, _scene, change) => {
	if (change.hold !== void 0) return { why: `it is on hold already: ${change.hold.reason}` };
	return steps({
		do: "change",
		fields: { "hold.reason": why.slice(0, 1e3) }
	});
};
const resume$1 = (_given, _scene, change) => change.hold === void 0 ? { why: `${change.id} is not on hold` } : steps({
	do: "change",
	fields: { hold: null }
});
const cancel = (given, scene) => cancel$1(given, scene);
const window = ({ start: from = "", length = "", why }, scene, change) => {
	const moved = windowOf(from, length);
	if ("why" in moved) return moved;
	if (change.state !== "scheduled") return { why: `${change.id} is ${change.state}; only what is scheduled is moved` };
	const refused = scene.refuseWindow?.(change, moved) ?? "the policy could not be asked";
	if (refused !== "") return { why: refused };
	const fields = {
		"window.start": moved.start,
		"window.end": moved.end
	};
	return steps({
		do: "change",
		fields,
		...why === void 0 ? {} : { note: why }
	});
};
const LENGTH = /^([1-9]\d{0,2})(m|h|d)$/;
const SECONDS = {
	m: 60,
	h: 3600,
	d: 86400
};
/** Seconds may be left out, as people do. */
function windowOf(from, length) {
	const at = parseInstant(from.replace(/T(\d\d:\d\d)(?=Z$|[+-])/, "T$1:00"));
	const [, count, unit = ""] = LENGTH.exec(length) ?? [];
	if (at === void 0) return { why: `“${from}” is no instant, such as 2026-12-10T20:00Z` };
	if (count === void 0) return { why: `“${length}” is no length, such as 90m, 2h or 1d` };
	const end = toInstant(at + Number(count) * (SECONDS[unit] ?? 0));
	return {
		start: formatInstant(at),
		end: formatInstant(end)
	};
}
/** What belongs before the merge has its time there. */
const tooLate = () => ({ why: "it is said too late: the change is registered as it was decided" });
const acts = {
	start: start$1,
	complete,
	review,
	done,
	hold: hold$1,
	resume: resume$1,
	window,
	cancel,
	waive: tooLate,
	emergency: tooLate
};
/** What a command on a registered change does. */
function changeAct(verb) {
	return (given, scene) => scene.entry.kind === "change" ? acts[verb](given, scene, scene.entry.record) : { why: "that is said on a change" };
}
// src/core/conversation/act/major-act.ts
/** Anyone of the staff proposes, names roles, tells people and says that service is back; a manager decides. */
const major = (given, scene) => {
	const { entry } = scene;
	if (entry.kind !== "incident") return { why: "only incidents are major incidents" };
	const roles = rolesGiven(given, scene);
	if ("why" in roles) return roles;
	const planned = step(given, entry.record, scene);
	if ("why" in planned) return planned;
	const [first] = planned.steps;
	if (first?.do !== "change") return planned;
	return steps({
		...first,
		fields: {
			...first.fields,
			...roles.fields
		}
	});
};
function step(given, incident, scene) {
	const proposed = incident.major;
	switch (given.step) {
		case "proposed": return propose(given, scene);
		case "roles": return proposed === void 0 ? notProposed(incident) : steps({
			do: "change",
			fields: {}
		});
		case "update":
		case "restored": return proposed?.state === "accepted" ? inform(given, proposed, scene) : notAccepted(incident);
		default: return decide(given, incident, scene);
	}
}
function propose({ words }, { by, at }) {
	if (words === void 0) return { why: "what it does to the business is missing" };
	const fields = {
		"major.state": "proposed",
		"major.proposed_by": by,
		"major.proposed_at": formatInstant(at),
		"major.business_impact": words
	};
	return steps({
		do: "change",
		fields
	});
}
function decide({ step: to = "", words }, incident, { entry, ledger, by, at }) {
	if (!rolesOf(by, entry.record, ledger.configuration).has("manager")) return { why: "a manager decides on major incidents" };
	const isNew = incident.major === void 0;
	if (isNew && to !== "accepted") return notProposed(incident);
	const now = formatInstant(at);
	const said = to === "accepted" ? "major.business_impact" : "major.reason";
	const fields = {
		"major.state": to,
		"major.decided_by": by,
		"major.decided_at": now,
		...isNew ? {
			"major.proposed_by": by,
			"major.proposed_at": now
		} : {},
		...words === void 0 ? {} : { [said]: words.slice(0, 1e3) }
	};
	return steps({
		do: "change",
		fields
	});
}
/** A word to those concerned restarts the time until the next; that service is back ends it. */
function inform({ step: what, words }, { communicated_at = [] }, { at }) {
	if (words === void 0) return { why: "what people are told is missing" };
	const now = formatInstant(at);
	const restored = what === "restored" ? { "major.service_restored_at": now } : {};
	const fields = {
		"major.communicated_at": [.../* @__PURE__ */ new Set([...communicated_at, now])],
		...restored
	};
	return steps({
		do: "change",
		fields,
		note: words
	});
}
const ROLES = {
	commander: "commander",
	communications: "communications_lead",
	scribe: "scribe"
};
function rolesGiven(given, { by, ledger }) {
	const people = ledger.configuration.teams?.value.people ?? [];
	const fields = {};
	for (const [name, field] of Object.entries(ROLES)) {
		const asked = given[name];
		if (asked === void 0) continue;
		const login = asked.toLowerCase() === "me" ? by : asked.replace(/^@/, "");
		const known = people.find((person) => sameLogin(person.login, login) && person.status !== "former");
		if (known === void 0) return { why: `${login} is no active person of config/teams.yaml` };
		fields[`major.${field}`] = known.login;
	}
	return { fields };
}
function notProposed({ id }) {
	return { why: `${id} is not proposed as a major incident` };
}
function notAccepted({ id }) {
	return { why: `${id} is no accepted major incident` };
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
const ticketActs = {
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
	done: done$1,
	close,
	reopen,
	cancel: cancel$1,
	duplicate,
	approve,
	reject,
	verdict,
	link,
	unlink,
	major,
	request,
	incident
};
/** What a verb does where it is said; `undefined` where it is not spoken there. */
function actOf(verb, talk) {
	if (!isVerb(verb, talk)) return void 0;
	return talk === "change" ? changeAct(verb) : ticketActs[verb];
}
function isQuestion(verb) {
	return verb === "help" || verb === "status";
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
// src/core/conversation/turn/turned.ts
/** `turned/request/INC-117/4711`: what an issue of ours carries until its record does. */
function turnedKey(to, { record }, comment) {
	return `turned/${to}/${record.id}/${comment}`;
}
const KEY = /<!-- gitsm:open:(turned\/(incident|request)\/((?:INC|REQ)-[1-9]\d{0,8})\/([1-9]\d{0,15})) -->/;
/** What an issue of ours says that it goes on from; `undefined` for any other issue, whatever stands in it. */
function turnedIn({ body, user }, us) {
	if (user?.id !== us.user_id) return void 0;
	const [, key, to, of, comment] = KEY.exec(body ?? "") ?? [];
	if (key === void 0 || of === void 0 || to !== "incident" && to !== "request") return void 0;
	return {
		key,
		to,
		of,
		comment: Number(comment)
	};
}
// src/core/conversation/turn/open-turned.ts
const LONGEST_TITLE = 200;
/** The issues in which a ticket goes on as the other kind, as commands ask for it, until those have their records. */
function openingsOf(calls, said, ledger) {
	return calls.flatMap(({ verb }) => {
		if (verb !== "request" && verb !== "incident") return [];
		const effect = openTurned(verb, said);
		return holderOf(effect.key, ledger) === void 0 ? [effect] : [];
	});
}
/** The issue in which a ticket goes on as the other kind; its record is written once the issue has its number. */
function openTurned(to, { entry, issue, comment }) {
	const { record } = entry;
	const whose = isPersonsLogin(record.opened_by) ? `@${record.opened_by}, ` : "";
	return {
		key: turnedKey(to, entry, comment),
		kind: "open_issue",
		title: breakReferences(cut(toVisibleLine(record.title), LONGEST_TITLE)),
		body: `${whose}#${issue} (${record.id}) goes on here as ${to === "incident" ? "an incident" : "a request"}.\n\n**${encodeMarkdownInline(record.title)}**`,
		labels: [`gitsm/${to}`]
	};
}
// src/app/conversation/said.ts
/** What a pull request proposes is no record yet: until it is merged its own run answers there. */
function entryAt({ issue, talk }, ledger) {
	return talk === "change" ? entryOfPull(issue, ledger) : entryOfIssue(issue, ledger);
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
// src/app/conversation/answer-comments.ts
/** The same on what was decided before. */
function answerAll(work, { conversations }, options) {
	let answered = {
		work,
		forge: []
	};
	for (const conversation of conversations) {
		if (conversation.issue.locked) continue;
		answered = answerOne(answered, conversation, options);
	}
	return answered;
}
function answerOne(before, conversation, options) {
	const notices = noticesIn(conversation.comments, options.us.user_id);
	const { number: issue, is_pull_request: isPull } = conversation.issue;
	const talk = isPull ? "change" : "ticket";
	let answered = before;
	for (const comment of conversation.comments.toSorted((a, b) => a.id - b.id)) {
		const entry = entryAt({
			issue,
			talk
		}, answered.work.ledger);
		const at = parseInstant(comment.created_at);
		if (entry === void 0 || at === void 0 || isPast(at, options.now)) continue;
		if (!isPerson(comment.user, options.us, answered.work.ledger.configuration)) continue;
		const said = {
			issue,
			talk,
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
	const { comment, talk } = said;
	const read = comment.created_at === comment.updated_at ? parseComment(comment.body, talk) : NOTHING;
	if (read.calls.length + read.faults.length === 0) return talk === "change" ? before : hear(before, entry, said, options);
	if (isAnswered(comment.id, said.notices)) return talk === "change" ? before : tell(before, said, reactionsAgain(entry, said, read));
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
	if ("refused" in taken) return tell(before, said, ["eyes", "-1"], saysRefused(taken.refused, said.talk));
	const now = entryAt(said, taken.ledger) ?? entry;
	const answers = calls.flatMap(({ verb, given }) => {
		if (verb === "help") return [saysHelp(given.command, said.talk)];
		return verb === "status" ? [statusAnswer(now, options.status)] : [];
	});
	const text = answers.length === 0 ? void 0 : answers.join("\n\n");
	const opening = openingsOf(calls, {
		entry,
		issue: said.issue,
		comment: said.comment.id
	}, taken.ledger);
	return tell({
		work: taken,
		forge: [...before.forge, ...opening]
	}, said, ["eyes", "rocket"], text);
}
function takeCalls(work, entry, { said, calls }, options) {
	const { configuration } = work.ledger;
	const closed = calls.flatMap(({ verb }) => {
		const { who, on } = commandOf(verb, said.talk);
		if (!on.includes(entry.kind)) return [{
			verb,
			why: [`there is no /${verb} for ${withArticle(entry.kind)}`]
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
	const entry = entryAt(said, work.ledger);
	if (entry === void 0 || isQuestion(verb)) return work;
	const { by, userId, at, comment } = said;
	const { refuseWindow, status } = options;
	const scene = {
		entry,
		ledger: work.ledger,
		by,
		userId,
		at,
		comment: comment.id,
		rules: status.rules
	};
	const mayMove = refuseWindow === void 0 ? {} : { refuseWindow: refuseWindow(work.ledger, {
		by,
		userId
	}) };
	const planned = actOf(verb, said.talk)?.(given, {
		...scene,
		...mayMove
	}) ?? NOT_HERE;
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
const NOT_HERE = { why: "that is said elsewhere" };
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
// src/app/conversation/follow-assignment.ts
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
// src/core/conversation/task/new-ticks.ts
/** Boxes of our own comment that somebody ticked and the record does not know of; `undefined` where there are none. */
function newTicks({ record }, comments, us) {
	const open = ("tasks" in record ? record.tasks ?? [] : []).filter(isOpenTask).map(({ id }) => id);
	if (open.length === 0) return void 0;
	const ours = comments.find(({ user, body }) => user?.id === us && body.includes("<!-- gitsm:sticky:status -->"));
	const tasks = tickedTasks(ours?.body ?? "").filter((id) => open.includes(id));
	return ours === void 0 || tasks.length === 0 ? void 0 : {
		comment: ours,
		tasks
	};
}
// src/app/conversation/follow-tasks.ts
/**
* Boxes of the list of tasks that a member of the staff ticked are tasks done. What somebody else ticked, or cannot be
* done yet, the projection puts back; whoever may is told why.
*/
function followTasks(before, conversation, options) {
	const { issue, comments } = conversation;
	const { configuration } = before.work.ledger;
	const entry = entryOfIssue(issue.number, before.work.ledger);
	const ticks = entry && newTicks(entry, comments, options.us.user_id);
	if (entry === void 0 || ticks === void 0) return before;
	const { edited_by: by = null, edited_at: editedAt } = ticks.comment;
	const at = parseInstant(editedAt ?? "");
	if (at === void 0 || !isPerson(by, options.us, configuration)) return before;
	if (!isStaff(rolesOf(by.login, entry.record, configuration))) return before;
	const told = noticesIn(comments, options.us.user_id);
	return ticks.tasks.reduce((answered, task) => finishOne(answered, {
		task,
		issue: issue.number,
		by,
		at,
		told
	}, options), before);
}
function finishOne(before, { task, issue, by, at, told }, options) {
	const { ledger } = before.work;
	const entry = entryOfIssue(issue, ledger);
	if (entry === void 0) return before;
	const rule = `task-${task}-${at}`;
	const finished = finishTask(entry, {
		task,
		notes: void 0,
		by: by.login,
		at
	});
	if ("why" in finished) return say$1(before, {
		issue,
		rule,
		told
	}, saysTaskPutBack(entry, task, [finished.why]));
	const scene = {
		entry,
		ledger,
		by: by.login,
		userId: by.id,
		at,
		comment: 0,
		rules: options.status.rules
	};
	const taken = takeSteps(before.work, entry.record.id, [...takeUp(scene), ...finished.steps], {
		us: options.us,
		checkDocument: options.checkDocument,
		attribution: {
			by: by.login,
			at,
			proven: true,
			source: {
				issue,
				rule
			}
		}
	});
	if (taken.ok) return {
		...before,
		work: taken.work
	};
	return taken.isTooEarly ? before : say$1(before, {
		issue,
		rule,
		told
	}, saysTaskPutBack(entry, task, taken.why));
}
function say$1(before, { issue, rule: key, told }, body) {
	return told.has(key) ? before : {
		...before,
		forge: [...before.forge, {
			key,
			kind: "notice",
			issue,
			body
		}]
	};
}
// src/core/conversation/turn/register-turned.ts
/** The record of the ticket that another one goes on as, with the link kept and for the same person. */
function registerTurned(origin, issue, turned, facts) {
	if (turned.to === "request") return registerOrder(origin, issue, turned, facts);
	const by = origin.record.opened_by;
	return registerFollowUp(origin, issue, {
		...turned,
		by,
		kind: "incident"
	}, facts.repository);
}
const COMMAND = /^\/request (\S+)\n?([\s\S]*)$/;
function registerOrder(origin, issue, { comment, key }, facts) {
	const { ledger, rules, now, us, repository } = facts;
	const said = origin.record.journal.find(({ source }) => source?.comment === comment)?.note ?? "";
	const [, item = "", answers = ""] = COMMAND.exec(said) ?? [];
	const reading = readTurned({
		origin,
		item,
		answers
	}, ledger);
	const openedAt = parseInstant(issue.created_at);
	if (reading === void 0 || openedAt === void 0) return void 0;
	const order = {
		...orderOf(origin, ""),
		number: issue.number,
		html_url: issue.html_url,
		created_at: issue.created_at
	};
	const { configuration } = ledger;
	const opened = openRecord(reading, {
		issue: order,
		openedAt,
		configuration,
		rules,
		now,
		repository,
		us
	});
	const value = {
		...carried(origin),
		...opened.value,
		links: { follow_up_of: origin.record.id },
		source: {
			kind: "rule",
			key,
			repository,
			number: issue.number
		}
	};
	return {
		kind: "create_record",
		path: opened.path,
		document: "request",
		value
	};
}
/** For whom it is, how it came in and what was said stays. */
function carried({ record }) {
	const kept = [
		"requested_for",
		"description",
		"watchers"
	];
	return Object.fromEntries(Object.entries(recordToJson(record)).filter(([name]) => kept.includes(name)));
}
// src/app/conversation/register-ours.ts
/** What we opened ourselves to follow up a ticket gets its record; a second issue for the same is closed. */
function registerOurs(before, { issue }, options) {
	const { us, repository, status, now } = options;
	const followUp = followUpIn(issue, us) ?? turnedIn(issue, us);
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
	if (origin === void 0) return before;
	const facts = {
		ledger: before.work.ledger,
		rules: status.rules,
		now,
		us: us.login,
		repository
	};
	const effect = "by" in followUp ? registerFollowUp(origin, issue, followUp, repository) : registerTurned(origin, issue, followUp, facts);
	if (effect === void 0) return before;
	const summary = [`#${number} goes on from ${followUp.of}`];
	return {
		...before,
		work: extend(before.work, {
			effects: [effect],
			summary
		})
	};
}
// src/app/conversation/follow-issues.ts
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
	const assigned = followTasks(followAssignment(followState(before, entry, conversation, options), conversation, options), conversation, options);
	const now = entryOfIssue(issue.number, assigned.work.ledger) ?? entry;
	return {
		...assigned,
		forge: [...assigned.forge, ...project(now, conversation, options.status)]
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
	const scene = sceneOf(before, entry, done, options);
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
	const steps = [toReopened(sceneOf(before, entry, done, options), void 0)];
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
function sceneOf({ work }, entry, { deed }, { status }) {
	const at = parseInstant(deed.created_at);
	if (at === void 0) throw new Error(`the forge dates an event ${deed.created_at}`);
	const { login: by, id: userId } = deed.actor;
	return {
		entry,
		ledger: work.ledger,
		by,
		userId,
		at,
		comment: 0,
		rules: status.rules
	};
}
// src/core/conversation/follow/may-hold-deeds.ts
/**
* Whether somebody may have done something to an issue that the record does not know of. An open issue of an open
* record, with the record's assignee, stands as it should: whatever was done there is answered or undone.
*/
function mayHoldDeeds({ state, assignees }, entry) {
	if (state === "closed" || stateForRecord(entry) !== "open") return true;
	const { assignee } = entry.record;
	const [only, ...more] = assignees;
	if (assignee === void 0 || only === void 0) return assignee !== only;
	return more.length > 0 || !sameLogin(assignee, only);
}
// src/core/conversation/worth-reading.ts
/**
* Whether an issue is to be read whole: somebody said what the record does not tell, it does not stand as the record
* says, or it is one of ours that may lack its record. All else is left unread, which spares the forge's patience.
*/
function isWorthReading({ issue, recent }, { ledger, us, status }) {
	if (issue.is_pull_request) return isUnanswered(issue, recent, {
		ledger,
		us,
		status
	});
	const entry = entryOfIssue(issue.number, ledger);
	if (entry === void 0) return followUpIn(issue, us) !== void 0 || turnedIn(issue, us) !== void 0;
	if (issue.locked) return true;
	const isUnheard = recent.some((one) => isPerson(one.user, us, ledger.configuration) && !isJournalled(entry, one.id));
	const shown = project(entry, {
		issue,
		comments: [],
		events: []
	}, status);
	const isTicked = newTicks(entry, recent, us.user_id) !== void 0;
	return isUnheard || isTicked || shown.some(({ kind }) => kind !== "sticky_comment");
}
/** Of what people say on a pull request only commands to the change that it has become are ours. */
function isUnanswered({ number }, recent, { ledger, us }) {
	const entry = entryOfPull(number, ledger);
	if (entry === void 0) return false;
	return recent.some((one) => {
		if (!isPerson(one.user, us, ledger.configuration) || isJournalled(entry, one.id)) return false;
		const { calls, faults } = parseComment(one.body, "change");
		return calls.length + faults.length > 0;
	});
}
// actions/answer-comments/index.ts
/** How far back a run looks for what earlier ones missed: over a long weekend. */
const LOOK_BACK_SECONDS = 345600;
await runAction("answer-comments", async (stage) => {
	const { carryOut, runner, us } = stage;
	const loadZone = createZoneLoader();
	const checkDocument = await documentCheck([
		"incident",
		"request",
		"problem",
		"change"
	]);
	const statusOf = statusReader(stage);
	const optionsOf = (ledger, permissions) => ({
		now: runner.now,
		us,
		checkDocument,
		repository: `${runner.owner}/${runner.repo}`,
		status: statusOf(ledger),
		refuseWindow: (tip, who) => refuseWindow(tip, who, {
			now: runner.now,
			permissions,
			loadZone
		})
	});
	const act = async (facts) => {
		const permissions = await permissionsOf(facts, stage);
		const decide = ({ ledger }) => converse(ledger, facts, optionsOf(ledger, permissions));
		return carryOut(decide, knownConversations(facts.conversations));
	};
	const status = statusOf(stage.tip.ledger);
	const { told } = await act(await factsOfEvent(stage) ?? await factsSince(stage, status));
	if (told.done.some((key) => /^(?:follow-up|turned)\//.test(key))) await act(await factsSince(stage, status));
});
/** What those may do who want to move a window; nobody else is asked about. */
async function permissionsOf({ conversations }, { client, runner }) {
	const { permission } = pullFacts(client, {
		owner: runner.owner,
		repo: runner.repo
	});
	const permissions = /* @__PURE__ */ new Map();
	for (const { issue, comments } of conversations) for (const { user, body } of issue.is_pull_request ? comments : []) if (user !== null && parseComment(body, "change").calls.some(({ verb }) => verb === "window") && !permissions.has(user.id)) permissions.set(user.id, await permission(user.login));
	return permissions;
}
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
async function factsOfEvent(stage) {
	const { client, runner, tip, us } = stage;
	const issue = issueOfEvent(runner);
	if (issue === void 0) return void 0;
	if (!((entryOfIssue(issue.number, tip.ledger) ?? entryOfPull(issue.number, tip.ledger)) !== void 0) && issue.openedBy !== us.user_id) return {
		conversations: [],
		gone: []
	};
	const [now] = await readIssue$1(client, {
		owner: runner.owner,
		repo: runner.repo
	}, issue.number);
	if (now === void 0) return {
		conversations: [],
		gone: [issue.number]
	};
	return {
		conversations: [await readWhole(stage, now)],
		gone: []
	};
}
async function readWhole({ client, runner, tip, us }, issue) {
	const entry = entryOfIssue(issue.number, tip.ledger);
	const withEvents = entry !== void 0 && mayHoldDeeds(issue, entry);
	const name = {
		owner: runner.owner,
		repo: runner.repo
	};
	const conversation = await readConversation(client, name, issue, { withEvents });
	const ticks = entry && newTicks(entry, conversation.comments, us.user_id);
	if (ticks === void 0) return conversation;
	const edit = (await readEdits(client, name, issue.number)).comments.get(ticks.comment.id);
	const told = edit === void 0 ? ticks.comment : {
		...ticks.comment,
		edited_by: edit.by,
		edited_at: edit.at
	};
	return {
		...conversation,
		comments: conversation.comments.map((one) => one.id === told.id ? told : one)
	};
}
/** What was said and done of late and does not stand in the records. */
async function factsSince(stage, status) {
	const { client, runner, tip, us } = stage;
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
	for (const issue of worth) conversations.push(await readWhole(stage, issue));
	return {
		conversations,
		gone: []
	};
}
export {};
