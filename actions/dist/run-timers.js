import { a as readAddress, n as fail } from "./chunks/token-git-DIlV11R-.js";
import { t as createZoneLoader } from "./chunks/zone-rules-C61YvXi7.js";
import { d as addWorkingDays, o as measureRecord, p as manualDueOf, r as prepareTiming, u as thresholdsOf } from "./chunks/measure-clocks-BNFUy5IG.js";
import { t as commitSubject } from "./chunks/commit-subject-BRML3uF8.js";
import { t as createLocalTime } from "./chunks/local-time-DmHJoG-O.js";
import { i as toInstant, r as parseInstant, t as formatInstant } from "./chunks/instant-CCrqmuRZ.js";
import { a as unannounced, i as announce, n as laterOfClock, r as markDelivered, t as effectKey } from "./chunks/delivery-BgumpaTG.js";
import { t as due } from "./chunks/open-time-BNCNVRr_.js";
import { r as missingIn, t as canMove } from "./chunks/moves-Bzzn_riP.js";
import { n as journalled, t as isPending } from "./chunks/journal-step-rbp4fwrj.js";
import { t as tell$1 } from "./chunks/told-zH2kdS3o.js";
import { n as isFinal, t as isDone } from "./chunks/lifecycle-of-Cap2MaQo.js";
import { o as sameLogin, r as isBot } from "./chunks/role-BC_n5SgB.js";
import { n as teamOf, r as whoseTurn, t as handOf } from "./chunks/whose-turn-ExTBsgCm.js";
import { a as parseRecordId, i as numberOfId, n as isOnForge } from "./chunks/record-id-DrBCxwok.js";
import { n as encodeMarkdownInline } from "./chunks/markdown-inline-CLhcZ6yi.js";
import { i as applyEdits } from "./chunks/apply-plan-CbIuiPHE.js";
import { n as recordToJson } from "./chunks/record-json-C6QMlX3B.js";
import { a as toVisibleText } from "./chunks/visible-text-DCDPwVPG.js";
import { t as runAction } from "./chunks/open-stage-BojbfoJc.js";
import { BlockList, isIP } from "node:net";
import { lookup } from "node:dns";
import { request } from "node:https";
// src/core/timers/clock-dues.ts
/** Every warning, breach and escalation level that the clocks of a record have reached while they ran. */
function clockDues({ kind, record }, { rules, now }) {
	const facts = { customersOf: rules.facts.customersOf ?? (() => []) };
	const { runs } = measureRecord({
		kind,
		...record
	}, rules, now);
	return runs.flatMap((run) => thresholdsOf(run, facts).flatMap((threshold) => {
		const { key, at, reached } = threshold;
		if (!reached || at === void 0) return [];
		return [{
			kind: "clock",
			key,
			at,
			knownAt: knownAt(run, threshold, at),
			run,
			threshold
		}];
	}));
}
/** When it shows; what a target had passed before it took over shows when it takes over. */
function knownAt(run, threshold, at) {
	const shows = threshold.kind === "breach" ? breachShows(run, at) : passedWhileRunning(run, at);
	return toInstant(Math.max(shows, run.life.takesOver?.at ?? shows));
}
/** In the first open second after the target is used up: a budget that ends at closing shows after the next opening. */
function breachShows(run, at) {
	if (manualDueOf(run) !== void 0) return passedWhileRunning(run, toInstant(at + 1));
	const span = run.running.find(({ before, seconds }) => before + seconds > run.target);
	if (span === void 0) return at;
	return due(run.life.regime.timetable, span.from, run.target + 1 - span.before) ?? at;
}
/** A due time agreed by hand can pass during a pause; it shows when the clock goes on. */
function passedWhileRunning(run, at) {
	const span = run.running.find(({ to }) => to >= at);
	return toInstant(Math.max(at, span?.from ?? at));
}
/** Whether the clock still waits for something. */
function isLive({ stage }) {
	return stage === "in_progress" || stage === "paused";
}
// src/core/timers/stretches.ts
/** The stretches of a value that the journal tells; while it is `undefined` there is none. */
function stretchesOf({ kind, record }, read) {
	const stretches = [];
	let open;
	for (const step of tell$1(record.journal, kind).steps) {
		const value = read(step);
		if (value === open?.value) continue;
		if (open !== void 0) stretches.push({
			...open,
			until: step.at
		});
		open = value === void 0 ? void 0 : {
			value,
			from: step.at
		};
	}
	return open === void 0 ? stretches : [...stretches, {
		...open,
		until: void 0
	}];
}
/** When the record came to its end; `undefined` while it is open. */
function endOf({ kind, record }) {
	if (!isFinal(kind, record.state)) return void 0;
	return parseInstant(record.journal.findLast(({ to }) => to === record.state)?.at ?? "");
}
/** The first of the instants that are there. */
function earliest(...instants) {
	return instants.filter((at) => at !== void 0).toSorted((a, b) => a - b)[0];
}
function instantOf(text) {
	return text === void 0 ? void 0 : parseInstant(text);
}
// src/core/timers/close-automatically.ts
/** Where each kind waits for a word of the reporter. */
const WAITS_IN = {
	incident: "resolved",
	request: "fulfilled",
	change: void 0,
	problem: void 0
};
/**
* Closes an incident or a request that has stayed resolved or fulfilled for `auto_close.after_business_days`. Never an
* accepted major incident, which a manager closes, and nothing that lacks what `closed` takes.
*/
function closeAutomatically(entry, context) {
	const { kind, record } = entry;
	const at = closesAt(entry, context);
	if (at === void 0 || context.now < at) return void 0;
	if (!canMove(kind, record, "closed", "bot") || missingIn(kind, record, "closed").length > 0) return void 0;
	if (isPending(entry)) return void 0;
	const after = {
		...record,
		state: "closed"
	};
	return {
		edits: journalled(entry, after, {
			rule: "auto-close",
			context
		}),
		summary: [`${record.id} ${record.state} → closed by ${context.us}: due ${formatInstant(at)}`]
	};
}
/** When a record that waits to be closed is closed without a word; `undefined` where it does not wait, or nobody says. */
function closesAt(entry, { configuration, rules }) {
	const { kind, record } = entry;
	const waitsIn = WAITS_IN[kind];
	const rule = configuration.organisation?.value.auto_close;
	if (waitsIn === void 0 || record.state !== waitsIn || rule === void 0) return void 0;
	const since = stretchesOf(entry, ({ state }) => state === waitsIn ? state : void 0).at(-1)?.from;
	const timetable = since === void 0 ? void 0 : rules.timetable(rule.calendar, since);
	if (since === void 0 || timetable === void 0) return void 0;
	return addWorkingDays(timetable, since, rule.after_business_days);
}
// src/core/timers/due.ts
/** In the order in which they could be known; of a key that comes twice the first counts. */
function inOrder(dues) {
	const seen = /* @__PURE__ */ new Set();
	return dues.toSorted(compare).filter(({ key }) => !seen.has(key) && seen.add(key));
}
function compare(a, b) {
	return a.knownAt - b.knownAt || a.at - b.at || rank(a) - rank(b) || Number(a.key > b.key) - Number(a.key < b.key);
}
/** Of one instant the warning comes first, so that what weighs more can speak for it. */
function rank(due) {
	return due.kind === "clock" && due.threshold.kind === "warning" ? 0 : 1;
}
// src/core/timers/escalate.ts
/** Whether reaching it changes fields of the record, beside telling people. */
function acts(due) {
	return due.kind === "clock" && due.threshold.escalation?.do !== void 0;
}
/**
* What an escalation level does to a record whose clock still runs; `undefined` where there is nothing to do. A field
* that a person has changed since the computed instant is left alone, and so is everything where the level has acted
* before under another target: raising a priority must not raise it once more by the clock that it started.
*/
function escalate(entry, due, context) {
	const { run, threshold } = due;
	const level = threshold.escalation;
	if (level?.do === void 0 || !isLive(run) || hasActed(entry, due)) return void 0;
	const isFree = (...fields) => !isChangedByPerson(entry, fields, {
		since: due.at,
		context
	});
	const team = level.do.reassign?.team;
	const reassigned = team !== void 0 && isFree("team") ? reassign(entry, team, context) : entry.record;
	const after = level.do.raise_priority === true && isFree("priority", "priority_override", "impact", "urgency") ? raise(reassigned, `${run.definition.id}/${level.id}`, context) : reassigned;
	if (after === entry.record) return void 0;
	const rule = ruleOf(run.definition.id, level);
	return {
		edits: journalled(entry, after, {
			rule,
			context
		}),
		summary: [`${entry.record.id} escalated by ${rule}: ${changesOf(entry.record, after)}`]
	};
}
/** `source.rule` takes 120 characters, one less than two ids of full length. */
function ruleOf(definition, level) {
	return `${definition}/${level.id}`.slice(0, 120);
}
/** Keys are `<definition>/<target>/<start>/<what>`: the same but for the target is the same level of the same life. */
function hasActed({ record }, { key }) {
	const [definition, target, start, what] = key.split("/");
	return (record.announced ?? []).some((notice) => {
		const [otherDefinition, otherTarget, otherStart, otherWhat] = notice.key.split("/");
		return otherDefinition === definition && otherStart === start && otherWhat === what && otherTarget !== target;
	});
}
function isChangedByPerson({ record }, fields, { since, context }) {
	return record.journal.some(({ at, by, set }) => {
		if (set === void 0 || !fields.some((field) => Object.hasOwn(set, field))) return false;
		return (parseInstant(at) ?? since) >= since && !isBot(by, context.configuration) && !sameLogin(by, context.us);
	});
}
/** The record with another team; with its assignee where that is one of them, or where nobody of them can have it. */
function reassign({ kind, record }, team, context) {
	const to = teamOf(team, context);
	if (to === void 0 || record.team === team) return record;
	const { assignee, ...rest } = record;
	if (assignee !== void 0 && to.members.some((login) => sameLogin(login, assignee))) return {
		...record,
		team
	};
	const [hand] = handOf(team, context);
	const moved = {
		...rest,
		team,
		...hand === void 0 ? {} : { assignee: hand }
	};
	return missingIn(kind, moved, record.state).length > missingIn(kind, record, record.state).length ? {
		...record,
		team
	} : moved;
}
/** One step up, as an override with the escalation as its reason. */
function raise(record, rule, { us }) {
	const priority = record.priority === void 0 ? void 0 : HIGHER[record.priority];
	if (priority === void 0) return record;
	const reason = `Raised from ${record.priority} by the escalation ${rule}`;
	return {
		...record,
		priority,
		priority_override: {
			value: priority,
			reason,
			by: us
		}
	};
}
const HIGHER = {
	P1: void 0,
	P2: "P1",
	P3: "P2",
	P4: "P3",
	P5: "P4"
};
function changesOf(before, after) {
	return [
		"team",
		"assignee",
		"priority"
	].filter((field) => before[field] !== after[field]).map((field) => `${field} ${before[field] ?? "nobody"} → ${after[field] ?? "nobody"}`).join(", ");
}
// src/core/timers/notice-line.ts
/**
* `P1 INC-117 store-checkout: Till 3 is frozen — resolution target passed at 15:40 UTC (16:40 Berlin); held by @kim`.
* Only the title is foreign; whoever's turn it is not is named without a mention.
*/
function noticeLine({ kind, record }, due, context) {
	const logins = isDone(kind, record.state) && due.kind === "clock" ? [] : whoseTurn(turnOf$1(due), record, context);
	return {
		body: `${[
			record.priority,
			record.id,
			record.service
		].filter((part) => part !== void 0).join(" ")}: ${encodeMarkdownInline(record.title)} — ${happened(due)} ${showAt(due.at, context)}; ${holder(record, logins)}`,
		logins
	};
}
function turnOf$1(due) {
	if (due.kind === "reminder") return due.turn;
	return due.threshold.escalation?.tell ?? ["assignee"];
}
/** What ends in the computed instant. */
function happened(due) {
	if (due.kind === "reminder") return due.says;
	const { run, threshold } = due;
	const { definition } = run;
	const target = definition.kind === "sla" ? `${definition.target} target` : `target of ${definition.id}`;
	switch (threshold.kind) {
		case "warning": return `${threshold.percent} % of the ${target} used at`;
		case "breach": return `${target} passed at`;
		case "escalation": {
			const { id = "", title = id } = threshold.escalation ?? {};
			return `escalation “${encodeMarkdownInline(title)}” of the ${target} reached at`;
		}
	}
}
/** The day stands beside the time where it is not the day of the notice; the zone is named by its city. */
function showAt(at, { now, local }) {
	const utc = formatInstant(at);
	const today = formatInstant(now).slice(0, 10);
	const shown = `${utc.slice(0, 10) === today ? "" : `${utc.slice(0, 10)} `}${utc.slice(11, 16)} UTC`;
	const there = local?.moment(at).local;
	if (local === void 0 || there === void 0 || there.endsWith("+00:00")) return shown;
	return `${shown} (${there.slice(0, 10) === utc.slice(0, 10) ? "" : `${there.slice(0, 10)} `}${there.slice(11, 16)} ${cityOf(local.zone)})`;
}
function cityOf(zone) {
	return zone.slice(zone.lastIndexOf("/") + 1).replaceAll("_", " ");
}
function holder({ assignee, team }, logins) {
	const others = logins.filter((login) => assignee === void 0 || !sameLogin(login, assignee));
	const isMentioned = others.length < logins.length;
	const held = assignee === void 0 ? `held by nobody in ${team}` : `held by ${isMentioned ? "@" : ""}${assignee}`;
	return others.length === 0 ? held : `${held}, for ${others.map((login) => `@${login}`).join(" ")}`;
}
// src/core/timers/notices.ts
/** What is announced in a record and not delivered, and still worth a word. Records that are not on the forge have none. */
function noticesOf(entry, dues, context) {
	const { record } = entry;
	const id = parseRecordId(record.id);
	const announced = record.announced ?? [];
	const waiting = announced.filter((notice, index) => notice.delivered_at === void 0 && !context.isDelivered(effectKey(record, notice)) && laterOfClock(announced, index).length === 0);
	if (id === void 0 || !isOnForge(id) || waiting.length === 0) return [];
	const byKey = new Map(dues.map((due) => [due.key, due]));
	return waiting.flatMap((notice) => {
		const due = byKey.get(notice.key);
		if (due === void 0 || !isWorthAWord(entry, due)) return [];
		return [{
			key: effectKey(record, notice),
			issue: numberOfId(id),
			at: due.at,
			entry,
			due,
			...noticeLine(entry, due, context)
		}];
	});
}
/** Nobody need act on a warning once the clock has ended; that a target was missed is told all the same. */
function isWorthAWord({ kind, record }, due) {
	if (due.kind === "reminder") return due.isOpen;
	const { run, threshold } = due;
	if (isLive(run)) return !isDone(kind, record.state);
	return run.stage === "completed" && threshold.kind === "breach";
}
// src/core/timers/reminders/approval-deadlines.ts
/** How long an approval may wait before its approvers are reminded; what a target says comes beside it. */
const DECIDED_WITHIN_WORKING_DAYS = 2;
/** Requests whose approval nobody has decided, two working days of the organisation after it was asked for. */
function approvalDeadlines(entry, { configuration, rules }) {
	const { record } = entry;
	const calendar = configuration.organisation?.value.calendar;
	if (calendar === void 0 || !record.journal.some(({ to }) => to === "awaiting_approval")) return [];
	const item = configuration.catalogue.get(record.catalogue_item)?.value;
	return stretchesOf(entry, ({ state }) => state === "awaiting_approval" ? state : void 0).flatMap(({ from, until }) => {
		const timetable = rules.timetable(calendar, from);
		const at = timetable === void 0 ? void 0 : addWorkingDays(timetable, from, DECIDED_WITHIN_WORKING_DAYS);
		if (at === void 0) return [];
		return [{
			name: `approval/${formatInstant(from)}`,
			at,
			until,
			says: "decision due",
			turn: approversOf(record, item)
		}];
	});
}
/** The approvers of the first step that nobody has approved; the requester's own word does not count. */
function approversOf(record, item) {
	return ((item?.approval ?? []).find(({ id, when }) => isAsked(record, when) && !(record.approvals ?? []).some((given) => given.step === id))?.approvers ?? ["team_lead"]).filter((approver) => !sameLogin(approver, `user:${record.opened_by}`));
}
function isAsked({ answers }, when) {
	if (when === void 0) return true;
	const answer = answers?.[when.field];
	return (typeof answer === "object" ? answer : answer === void 0 ? [] : [String(answer)]).some((one) => when.is.includes(one));
}
// src/core/timers/reminders/task-deadlines.ts
const DAY = 86400;
const DUE = {
	suffix: "",
	shift: 0,
	says: "due"
};
/** What a review decided is easily forgotten: it is told of a day before, too, and a week after. */
const MOMENTS = {
	task: [DUE],
	action: [
		{
			suffix: "/day-before",
			shift: -86400,
			says: "due tomorrow, as of"
		},
		DUE,
		{
			suffix: "/week-after",
			shift: 7 * DAY,
			says: "a week overdue as of"
		}
	]
};
/**
* Tasks and action items that are not done in time. `list` tells lists of one record apart. What was done says when;
* of what was done or skipped without saying when nothing is told.
*/
function taskDeadlines(list, tasks, ended) {
	return (tasks ?? []).flatMap((task) => {
		const due = instantOf(task.due_at);
		const done = instantOf(task.done_at);
		const isOver = task.state === "done" || task.state === "skipped";
		if (due === void 0 || isOver && done === void 0) return [];
		const until = earliest(isOver ? done : void 0, ended);
		return MOMENTS[list].map(({ suffix, shift, says }) => ({
			name: `${list}/${task.id}/${task.due_at}${suffix}`,
			at: toInstant(due + shift),
			until,
			says: `${list === "task" ? "task" : "action item"} “${encodeMarkdownInline(task.title)}” ${says}`,
			turn: turnOf(task)
		}));
	});
}
function turnOf({ assignee, team }) {
	if (assignee !== void 0) return [`user:${assignee}`];
	return team === void 0 ? ["assignee"] : [`team:${team}`];
}
// src/core/timers/reminders/change-deadlines.ts
/** A change: an outcome by the end of its window, its review, its tasks. */
function changeDeadlines(entry) {
	const { record } = entry;
	const ended = endOf(entry);
	return [
		...windowDeadlines(entry),
		...reviewDeadline$1(entry),
		...taskDeadlines("task", record.tasks, ended)
	];
}
function windowDeadlines(entry) {
	const { window, implemented } = entry.record;
	if (window === void 0) return [];
	return stretchesOf(entry, ({ state, fields }) => state === "scheduled" || state === "implementing" ? endOfWindow(fields.window ?? window) : void 0).flatMap(({ value, from, until }) => {
		const at = instantOf(value);
		if (at === void 0) return [];
		const outcome = earliest(until, instantOf(implemented?.end));
		return [{
			name: `window/${value}`,
			at,
			since: from,
			until: outcome,
			says: "no outcome is told, and the window ended",
			turn: ["assignee"]
		}];
	});
}
function endOfWindow(window) {
	return typeof window === "object" && window !== null && "end" in window ? String(window.end) : void 0;
}
function reviewDeadline$1(entry) {
	const { review } = entry.record;
	const at = instantOf(review?.due_at);
	if (at === void 0) return [];
	const until = earliest(instantOf(review?.held_at), endOf(entry));
	return [{
		name: `review/${review?.due_at}`,
		at,
		until,
		says: "review of the change due",
		turn: ["assignee"]
	}];
}
// src/core/timers/reminders/deadline.ts
/** The deadlines that have passed while they held, at `now`, as reminders. */
function passedBy(now) {
	return ({ name, at, since, until, says, turn }) => {
		const knownAt = toInstant(Math.max(at + 1, since ?? at));
		if (knownAt > now || until !== void 0 && until <= knownAt) return [];
		const isOpen = until === void 0 || until > now;
		return [{
			kind: "reminder",
			key: `reminder/${name}`,
			at,
			knownAt,
			says,
			turn,
			isOpen
		}];
	};
}
// src/core/timers/reminders/hold-deadlines.ts
/** Tickets that are on hold until an instant, and still on hold after it. */
function holdDeadlines(entry) {
	const { journal } = entry.record;
	if (!journal.some(({ set }) => set?.hold_until !== void 0)) return [];
	return stretchesOf(entry, ({ state, fields }) => state === "on_hold" && typeof fields.hold_until === "string" ? fields.hold_until : void 0).flatMap(({ value, from, until }) => {
		const at = instantOf(value);
		if (at === void 0) return [];
		return [{
			name: `hold/${value}`,
			at,
			since: from,
			until,
			says: "on hold until",
			turn: ["assignee"]
		}];
	});
}
// src/core/timers/reminders/major-deadlines.ts
/** An accepted major incident: the next word to those concerned, its review, and what the review decided. */
function majorDeadlines(entry, context) {
	const { major } = entry.record;
	if (major?.state !== "accepted") return [];
	const resolved = stretchesOf(entry, ({ state }) => isOver(state) ? "over" : void 0).at(-1);
	return [
		...updateDeadlines(major, resolved?.from, context),
		...reviewDeadline(entry, resolved?.from, context),
		...taskDeadlines("action", major.review?.actions, endOf(entry))
	];
}
function isOver(state) {
	return state === "resolved" || state === "closed" || state === "cancelled";
}
/** Each word is due so many minutes after the one before, the first after the acceptance, until service is back. */
function updateDeadlines(major, resolved, { configuration }) {
	const minutes = major.update_every_minutes ?? configuration.organisation?.value.major_incident?.update_every_minutes;
	const accepted = instantOf(major.decided_at ?? major.proposed_at);
	if (minutes === void 0 || accepted === void 0) return [];
	const told = (major.communicated_at ?? []).flatMap((text) => instantOf(text) ?? []).toSorted((a, b) => a - b);
	const end = earliest(instantOf(major.service_restored_at), resolved);
	const turn = [major.communications_lead, major.commander].find((login) => login !== void 0);
	return [accepted, ...told].map((last, index) => {
		const at = toInstant(last + minutes * 60);
		return {
			name: `update/${formatInstant(at)}`,
			at,
			until: earliest(told[index], end),
			says: "update of the major incident due",
			turn: turn === void 0 ? ["assignee"] : [`user:${turn}`]
		};
	});
}
function reviewDeadline(entry, resolved, { configuration, rules }) {
	const { major } = entry.record;
	const organisation = configuration.organisation?.value;
	const days = organisation?.major_incident?.review_within_business_days;
	if (major === void 0 || organisation === void 0 || days === void 0 || resolved === void 0) return [];
	const timetable = rules.timetable(organisation.calendar, resolved);
	const at = timetable === void 0 ? void 0 : addWorkingDays(timetable, resolved, days);
	if (at === void 0) return [];
	const until = earliest(instantOf(major.review?.held_at), endOf(entry));
	const turn = major.commander === void 0 ? ["assignee"] : [`user:${major.commander}`];
	return [{
		name: `major-review/${formatInstant(at)}`,
		at,
		until,
		says: "review of the major incident due",
		turn
	}];
}
// src/core/timers/reminders/problem-deadlines.ts
/** A problem: whether its fix helped, the risk that was accepted, its tasks and what its review decided. */
function problemDeadlines(entry) {
	const { record } = entry;
	const ended = endOf(entry);
	return [
		...effectivenessDeadline(entry),
		...riskDeadline(entry),
		...taskDeadlines("task", record.tasks, ended),
		...taskDeadlines("action", record.review?.actions, ended)
	];
}
function effectivenessDeadline(entry) {
	const { effectiveness } = entry.record;
	const at = instantOf(effectiveness?.due_at);
	if (at === void 0) return [];
	const until = earliest(instantOf(effectiveness?.checked_at), endOf(entry));
	return [{
		name: `effectiveness/${effectiveness?.due_at}`,
		at,
		until,
		says: "verdict on the effect of the fix due",
		turn: ["assignee", "problem_manager"]
	}];
}
/** A risk is looked at again however the problem ended: a closed problem stays the place where that is told. */
function riskDeadline({ record }) {
	const risk = record.accepted_risk;
	const at = instantOf(risk?.review_at);
	if (risk === void 0 || at === void 0) return [];
	return [{
		name: `risk/${risk.review_at}`,
		at,
		says: "accepted risk to be looked at again",
		turn: [`user:${risk.by}`]
	}];
}
// src/core/timers/reminders/reminder-dues.ts
/** Everything that a record was to be reminded of by now, beside what its clocks say. */
function reminderDues(entry, context) {
	return deadlinesOf(entry, context).flatMap(passedBy(context.now));
}
function deadlinesOf(entry, context) {
	switch (entry.kind) {
		case "incident": return [...holdDeadlines(entry), ...majorDeadlines(entry, context)];
		case "request": return [
			...holdDeadlines(entry),
			...approvalDeadlines(entry, context),
			...taskDeadlines("task", entry.record.tasks, endOf(entry))
		];
		case "change": return changeDeadlines(entry);
		case "problem": return problemDeadlines(entry);
	}
}
// src/core/timers/timer-step.ts
/** The record after the edits; the timers make only such as fit. */
function withEdits(entry, edits) {
	const applied = applyEdits(recordToJson(entry.record), edits);
	if (!applied.ok) throw new Error(`${entry.record.id}: ${applied.reason}`);
	return {
		...entry,
		record: applied.value
	};
}
// src/core/timers/advance-record.ts
/**
* Brings a record up to `now`: marks what was delivered, announces what is due, does what escalations say, closes it.
* An escalation can start other clocks, so it goes on until nothing is left; again on the result, nothing happens.
*/
function advanceRecord(entry, context) {
	const dues = duesOf(entry, context);
	const notices = noticesOf(entry, dues, context);
	const delivered = markDelivered(entry, context);
	const edits = [...delivered.edits];
	const summary = [...delivered.summary];
	let current = edits.length === 0 ? entry : withEdits(entry, edits);
	for (let step = nextStep(current, dues, context); step !== void 0;) {
		edits.push(...step.edits);
		summary.push(...step.summary);
		current = withEdits(current, step.edits);
		step = nextStep(current, duesOf(current, context), context);
	}
	return {
		edits,
		summary,
		notices
	};
}
function duesOf(entry, context) {
	return inOrder([...clockDues(entry, context), ...reminderDues(entry, context)]);
}
/** Announces up to the first escalation that changes the record, since what comes after it may then be another. */
function nextStep(entry, dues, context) {
	const fresh = unannounced(entry, dues);
	if (fresh.length === 0) return closeAutomatically(entry, context);
	const isHeld = fresh.some(acts) && isPending(entry);
	const taken = [];
	for (const due of fresh) if (!acts(due)) taken.push(due);
	else if (!isHeld) {
		taken.push(due);
		const done = escalate(entry, due, context);
		if (done !== void 0) return joined(announcing(entry, taken), done);
	}
	return taken.length === 0 ? closeAutomatically(entry, context) : announcing(entry, taken);
}
function announcing({ record }, dues) {
	return {
		edits: announce(dues),
		summary: dues.map(({ key, at }) => `${record.id} announces ${key}, due ${formatInstant(at)}`)
	};
}
function joined(a, b) {
	return {
		edits: [...a.edits, ...b.edits],
		summary: [...a.summary, ...b.summary]
	};
}
// src/core/timers/watched.ts
/** Longer than any outage of schedules that is mended by itself. */
const LOOKS_BACK_SECONDS = 2592e3;
/**
* Whether the timers look at a record at `now`: every open one, and those that ended within the last 30 days, so that
* what their clocks reached between the last run and their end is still announced. Older ones cost a comparison;
* but a problem that was closed with an accepted risk is to be looked at again.
*/
function watchedAt(now) {
	const since = formatInstant(toInstant(now - LOOKS_BACK_SECONDS));
	return ({ kind, record }) => !isFinal(kind, record.state) || (record.journal.at(-1)?.at ?? "") >= since || "accepted_risk" in record;
}
// src/core/encode/slack-text.ts
/** A foreign text for a `plain_text` block of Slack; its control sequences all begin with `<`. */
function encodeSlack(text) {
	return toVisibleText(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
// src/core/timers/webhook.ts
/** A listener that did not answer for a day is not called for that notice any more; its thread has it. */
const PATIENCE = 86400;
/** A notice for those who listen elsewhere: at least once, always under the same key, which its body carries. */
function webhookEffects(notice, listeners, now) {
	if (now - notice.at > PATIENCE) return [];
	return listeners.map((listener) => ({
		kind: "webhook",
		key: `${notice.key}:${listener}`,
		listener,
		notice: notice.key,
		body: listener === "slack" ? slackBody(notice) : genericBody(notice)
	}));
}
/** `plain_text` alone: no markup of a title is ever read. */
function slackBody(notice) {
	const text = plainLine(notice);
	return {
		text,
		blocks: [{
			type: "section",
			text: {
				type: "plain_text",
				text,
				emoji: false
			}
		}]
	};
}
function plainLine({ entry: { record }, due, at }) {
	const what = due.kind === "reminder" ? "reminder" : `${due.run.definition.target} ${due.threshold.kind}`;
	return encodeSlack(`${record.priority ?? ""} ${record.id} ${record.service}: ${record.title} — ${what} ${formatInstant(at)}`.trim());
}
function genericBody({ key, at, entry: { kind, record }, due, logins }) {
	const clock = due.kind === "clock" ? {
		definition: due.run.definition.id,
		event: due.threshold.kind
	} : {};
	return {
		key,
		at: formatInstant(at),
		record: {
			kind,
			id: record.id,
			title: record.title,
			state: record.state,
			service: record.service,
			team: record.team
		},
		...clock,
		people: logins
	};
}
// src/app/run-timers.ts
/** So many words at once, the oldest first; the next run says the rest. The forge stops who writes 80 a minute. */
const MOST_NOTICES = 60;
/**
* What time alone asks for, at `now`: announces what clocks and deadlines have reached, escalates, closes what was
* resolved long enough ago, marks what was delivered, and tells what is announced and committed but not delivered.
* The same however often it ran before: nothing but the records, the configuration and `now` decides.
*/
function runTimers(ledger, options) {
	const context = contextOf(ledger, options);
	const isWatched = watchedAt(options.now);
	const effects = [];
	const summary = [];
	const notices = [];
	const ids = [];
	for (const entry of ledger.entries) {
		if (!isWatched(entry)) continue;
		const advanced = advanceRecord(entry, context);
		notices.push(...advanced.notices);
		if (advanced.edits.length === 0) continue;
		effects.push({
			kind: "edit_record",
			path: entry.path,
			edits: advanced.edits
		});
		summary.push(...advanced.summary);
		ids.push(entry.record.id);
	}
	return {
		files: {
			effects,
			summary
		},
		subject: subjectOf(ids),
		forge: tell(notices, options)
	};
}
function contextOf({ configuration }, options) {
	const { timing, now, us, loadZone } = options;
	const zone = configuration.organisation?.value.zone;
	const delivered = new Set(options.deliveredKeys ?? []);
	return {
		configuration,
		rules: timing.rules,
		now,
		us: us.login,
		local: zone === void 0 ? void 0 : createLocalTime(loadZone, zone, now),
		isDelivered: (key) => delivered.has(key)
	};
}
function subjectOf(ids) {
	return ids.length > 3 ? commitSubject(`run timers on ${ids.length} records`, []) : commitSubject("run timers on", ids);
}
function tell(notices, { listeners = [], now }) {
	return notices.toSorted((a, b) => a.at - b.at || Number(a.key > b.key) - Number(a.key < b.key)).slice(0, MOST_NOTICES).flatMap((notice) => {
		const { key, issue, body } = notice;
		return [{
			kind: "notice",
			key,
			issue,
			body
		}, ...webhookEffects(notice, listeners, now)];
	});
}
// src/adapters/webhook/address.ts
/** Networks in which nothing public stands: https://www.iana.org/assignments/iana-ipv4-special-registry and -ipv6-. */
const PRIVATE_NETWORKS = [
	[
		"0.0.0.0",
		8,
		"ipv4"
	],
	[
		"10.0.0.0",
		8,
		"ipv4"
	],
	[
		"100.64.0.0",
		10,
		"ipv4"
	],
	[
		"127.0.0.0",
		8,
		"ipv4"
	],
	[
		"169.254.0.0",
		16,
		"ipv4"
	],
	[
		"172.16.0.0",
		12,
		"ipv4"
	],
	[
		"192.0.0.0",
		24,
		"ipv4"
	],
	[
		"192.0.2.0",
		24,
		"ipv4"
	],
	[
		"192.168.0.0",
		16,
		"ipv4"
	],
	[
		"198.18.0.0",
		15,
		"ipv4"
	],
	[
		"198.51.100.0",
		24,
		"ipv4"
	],
	[
		"203.0.113.0",
		24,
		"ipv4"
	],
	[
		"224.0.0.0",
		3,
		"ipv4"
	],
	[
		"::",
		96,
		"ipv6"
	],
	[
		"64:ff9b::",
		96,
		"ipv6"
	],
	[
		"64:ff9b:1::",
		48,
		"ipv6"
	],
	[
		"100::",
		64,
		"ipv6"
	],
	[
		"2001:db8::",
		32,
		"ipv6"
	],
	[
		"2002::",
		16,
		"ipv6"
	],
	[
		"fc00::",
		7,
		"ipv6"
	],
	[
		"fe80::",
		10,
		"ipv6"
	],
	[
		"ff00::",
		8,
		"ipv6"
	]
];
const refused = new BlockList();
for (const [network, bits, family] of PRIVATE_NETWORKS) refused.addSubnet(network, bits, family);
/** Whether an address leads out of this machine and its networks. IPv4 addresses written as IPv6 are judged as IPv4. */
function isPublicAddress(address) {
	const plain = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1] ?? address;
	const family = isIP(plain);
	if (family === 0 || /^::ffff:/i.test(plain)) return false;
	return !refused.check(plain, family === 6 ? "ipv6" : "ipv4");
}
/** Why an address may not be called; `undefined` where it may. The address itself is a secret and in no message. */
function refuseUrl(text, host) {
	const url = URL.canParse(text) ? new URL(text) : void 0;
	if (url === void 0) return "the secret is not an address";
	if (url.protocol !== "https:") return "the address does not begin with https://";
	if (url.hostname !== host) return `the address leads to another host than config/gitsm.yaml allows (${host})`;
	if (url.username !== "" || url.password !== "") return "the address holds a name or a password";
	if (url.port !== "" && url.port !== "443") return "the address names a port";
}
// src/adapters/webhook/post-webhook.ts
const TIMEOUT_MS = 5e3;
const MOST_BYTES = 65536;
/**
* Tells a listener once. Only over https, to the host that the configuration names, at a public address; no redirect
* is followed. Nothing of the address is in an answer.
*/
async function postWebhook({ url, host, body }, send = sendOnce) {
	const refusal = refuseUrl(url, host);
	if (refusal !== void 0) return {
		ok: false,
		reason: refusal
	};
	const text = JSON.stringify(body);
	if (Buffer.byteLength(text) > MOST_BYTES) return {
		ok: false,
		reason: "the message is over 64 KiB"
	};
	try {
		const status = await send(new URL(url), optionsFor(text), text);
		return status >= 200 && status < 300 ? { ok: true } : {
			ok: false,
			reason: `the listener answered ${status}`
		};
	} catch (error) {
		return {
			ok: false,
			reason: codeOf(error)
		};
	}
}
function optionsFor(text) {
	return {
		method: "POST",
		headers: {
			"content-type": "application/json",
			"content-length": Buffer.byteLength(text),
			"user-agent": "gitsm"
		},
		lookup: publicLookup,
		timeout: TIMEOUT_MS,
		agent: false
	};
}
/** Refuses at the moment of connecting, so that no second look-up can give another address. */
const publicLookup = (hostname, options, callback) => {
	lookup(hostname, {
		...options,
		all: true
	}, (error, addresses) => {
		const open = error === null ? addresses.filter(({ address }) => isPublicAddress(address)) : [];
		const [first] = open;
		if (error !== null) callback(error, "", 4);
		else if (first === void 0) callback(/* @__PURE__ */ new Error("the host has no public address"), "", 4);
		else if (options.all === true) callback(null, open);
		else callback(null, first.address, first.family);
	});
};
const sendOnce = (url, options, body) => new Promise((resolve, reject) => {
	const sent = request(url, {
		...options,
		signal: AbortSignal.timeout(TIMEOUT_MS)
	}, (answer) => {
		answer.destroy();
		resolve(answer.statusCode ?? 0);
	});
	sent.on("timeout", () => sent.destroy(/* @__PURE__ */ new Error("no answer within 5 seconds")));
	sent.on("error", reject);
	sent.end(body);
});
/** Messages of the network name host and address; codes do not. */
function codeOf(error) {
	if (error instanceof Error && "code" in error && typeof error.code === "string") return error.code;
	return error instanceof Error && /^(?:the host has|no answer)/.test(error.message) ? error.message : "no connection";
}
// actions/run-timers/listeners.ts
function readListeners() {
	const addresses = {
		slack: readAddress("slack-webhook"),
		generic: readAddress("webhook")
	};
	const known = ["slack", "generic"];
	return {
		names: ({ webhooks }) => known.filter((one) => addresses[one] !== "" && webhooks?.[one] !== void 0),
		call: (organisation) => once((one, body) => call$1(organisation, {
			listener: one,
			url: addresses[one],
			body
		}))
	};
}
function call$1({ webhooks }, { listener, url, body }) {
	return postWebhook({
		url,
		host: webhooks?.[listener] ?? "",
		body
	});
}
/** Who does not answer is not asked again in the same run: sixty notices would be minutes of waiting. */
function once(listen) {
	const failed = /* @__PURE__ */ new Map();
	return async (listener, body) => {
		const answer = failed.get(listener) ?? await listen(listener, body);
		if (!answer.ok) failed.set(listener, answer);
		return answer;
	};
}
// actions/run-timers/index.ts
const { names, call } = readListeners();
await runAction("run-timers", async ({ carryOut, organisation, runner, us }) => {
	const loadZone = createZoneLoader();
	const listeners = names(organisation);
	const decide = (deliveredKeys) => ({ ledger }) => {
		return runTimers(ledger, {
			timing: prepareTiming(ledger.configuration, loadZone),
			now: runner.now,
			us,
			loadZone,
			deliveredKeys,
			listeners
		});
	};
	const { told } = await carryOut(decide([]));
	const settled = [...told.delivered, ...told.gone];
	if (settled.length > 0) await carryOut(decide(settled));
	const reasons = [...new Set(told.unheard.map(({ key, reason }) => `${key.split(":").at(-1)}: ${reason}`))];
	if (reasons.length > 0) fail(/* @__PURE__ */ new Error(`a webhook was not told, and will be again: ${reasons.join("; ")}`));
}, { callListener: call });
export {};
