import { r as logLine } from "./chunks/token-git-DIlV11R-.js";
import { t as GitError } from "./chunks/git-process-BFD234AQ.js";
import { a as openCommit, i as loadPorts, n as loadLedger, v as isObjectId } from "./chunks/load-ledger-flsHO6_I.js";
import { i as readOpenIssuesBy, t as readIssue } from "./chunks/read-issues-DqoJZnDC.js";
import { a as documentCheck } from "./chunks/outcome-D-lMEDqk.js";
import { n as startWork, t as extend } from "./chunks/work-nMpOJOsJ.js";
import { t as commitSubject } from "./chunks/commit-subject-BRML3uF8.js";
import { t as indexLedger } from "./chunks/ledger-index-CsYfbkHs.js";
import { n as encodeMarkdownInline } from "./chunks/markdown-inline-CLhcZ6yi.js";
import { n as isFinal, t as isDone } from "./chunks/lifecycle-of-Cap2MaQo.js";
import { i as toInstant, r as parseInstant, t as formatInstant } from "./chunks/instant-CCrqmuRZ.js";
import { r as whoseTurn } from "./chunks/whose-turn-ExTBsgCm.js";
import { a as parseRecordId, i as numberOfId, n as isOnForge } from "./chunks/record-id-DrBCxwok.js";
import { a as unannounced, i as announce, t as effectKey } from "./chunks/delivery-BgumpaTG.js";
import { a as inStateSince, c as problemOf, i as openProposal, n as proposalIn, o as incidentOf, r as registerProposal, s as lastMove } from "./chunks/register-proposal-BkC62Ixs.js";
import { t as encodeMarkdownBlock } from "./chunks/markdown-block-B31GItXI.js";
import { a as occurrenceOf, i as matterOfIncident, r as isCase, t as prepareSuggestions } from "./chunks/suggestions-Ct6_Bd8D.js";
import { t as linkRecords } from "./chunks/link-records-Ds9VEOIW.js";
import { t as takeSteps } from "./chunks/take-steps-D4Y1hj1A.js";
import { t as findRecurrences } from "./chunks/recurrences-BpW9TPB2.js";
import { n as similarityThresholds } from "./chunks/thresholds-BwSd5gSz.js";
import { t as runAction } from "./chunks/open-stage-BojbfoJc.js";
import { t as openPullObjects } from "./chunks/pull-objects-CMixd4KT.js";
import { t as readComments } from "./chunks/read-conversations-CqJjc5UR.js";
import { t as renderReview } from "./chunks/incident-review-yxcpb8Ai.js";
// src/adapters/git/settled-mark.ts
/** Outside of branches and tags: nobody sees it, no workflow starts on it. */
const MARK = "refs/gitsm/settled-links";
/** The commit that was marked last as one in which every link had both sides; `undefined` where none is, or it is gone. */
async function readSettledMark(git) {
	const { code, err } = await git.run([
		"fetch",
		"--quiet",
		"--no-tags",
		"--depth=1",
		git.url,
		`+${MARK}:${MARK}`
	]);
	if (code !== 0 && /couldn't find remote ref/i.test(err)) return void 0;
	if (code !== 0) throw new GitError("fetch", code, err);
	const { out } = await git.run([
		"rev-parse",
		"--verify",
		"--quiet",
		`${MARK}^{commit}`
	]);
	return isObjectId(out.trim()) ? out.trim() : void 0;
}
/** Marks a commit of the remote. False where the remote does not want it: the next removal is then told by its event alone. */
async function moveSettledMark(git, commit) {
	const { code } = await git.run([
		"push",
		"--quiet",
		"--no-verify",
		git.url,
		`+${commit}:${MARK}`
	]);
	return code === 0;
}
// src/core/major/words.ts
/** A proposed major incident waits for a manager, who is asked for what it does to the business. */
function wordsOfMajors({ index, configuration, now }) {
	return index.ofKind("incident").flatMap(({ record }) => {
		const { id, state, major } = record;
		const at = parseInstant(major?.proposed_at ?? "");
		if (major?.state !== "proposed" || at === void 0 || isDone("incident", state)) return [];
		const managers = whoseTurn(["manager"], record, {
			configuration,
			now
		});
		const body = [
			`**${id} is proposed as a major incident**${major.reason === void 0 ? "" : ` (${encodeMarkdownInline(major.reason)})`}. A manager decides:`,
			"- `/major accept` with what it does to the business\n- `/major reject` with the reason",
			managers.map((login) => `@${login}`).join(" ")
		];
		return [{
			id,
			key: `major-proposed/${major.proposed_at}`,
			at,
			body: body.filter((part) => part !== "").join("\n\n")
		}];
	});
}
// src/core/outbox/outbox.ts
/**
* What of the words is to be written into the record as announced, and what stands there as announced and is to be
* told: so that a word is in a commit before anybody hears it. Records that are not on the forge tell nobody anything.
*/
function outgoing(entry, words, isDelivered) {
	const id = parseRecordId(entry.record.id);
	if (id === void 0 || !isOnForge(id)) return {
		edits: [],
		effects: []
	};
	const announced = new Map((entry.record.announced ?? []).map((notice) => [notice.key, notice]));
	const effects = words.flatMap(({ key, body }) => {
		const notice = announced.get(key);
		const effect = effectKey(entry.record, { key });
		return notice !== void 0 && notice.delivered_at === void 0 && !isDelivered(effect) ? [{
			kind: "notice",
			key: effect,
			issue: numberOfId(id),
			body
		}] : [];
	});
	return {
		edits: announce(unannounced(entry, words)),
		effects
	};
}
/** What is known to stand in its thread is marked. */
function markTold({ record }, isDelivered, now) {
	return (record.announced ?? []).flatMap((notice, index) => {
		if (notice.delivered_at !== void 0 || !isDelivered(effectKey(record, notice))) return [];
		return [{
			op: "set",
			pointer: `/announced/${index}/delivered_at`,
			value: formatInstant(now)
		}];
	});
}
// src/core/problem/waiting-incidents.ts
function waitingByProblem({ index }) {
	const waiting = /* @__PURE__ */ new Map();
	for (const entry of index.ofKind("incident")) {
		const { state, hold_reason, hold_reference } = entry.record;
		if (state !== "on_hold" || hold_reason !== "awaiting_problem" || hold_reference === void 0) continue;
		const since = inStateSince(entry);
		if (since === void 0) continue;
		waiting.set(hold_reference, [...waiting.get(hold_reference) ?? [], {
			entry,
			since
		}]);
	}
	return waiting;
}
// src/core/problem/ended-otherwise.ts
/**
* Incidents that wait for a problem which ended without a fix wait for nothing: they are taken up again, with the
* reason in their journal. Of an accepted risk that is why it is accepted.
*/
const takeUpAgain = (facts) => {
	return [...waitingByProblem(facts)].flatMap(([id, own]) => {
		const problem = problemOf(facts.index, id);
		const ended = problem === void 0 ? void 0 : endedWithoutFix(problem);
		if (problem === void 0 || ended === void 0) return [];
		return own.filter(({ since }) => since <= ended.at).map(({ entry }) => {
			const steps = [{
				do: "change",
				to: "in_progress",
				note: ended.because
			}];
			return {
				id: entry.record.id,
				steps,
				rule: "problem-ended",
				of: id,
				because: ended.because
			};
		});
	});
};
function endedWithoutFix({ record, kind }) {
	const { id, state, resolution, accepted_risk: risk, journal } = record;
	if (!isDone(kind, state) || record.links?.duplicate_of !== void 0) return void 0;
	const at = parseInstant(journal.findLast(({ to }) => to === "resolved" || to === "cancelled")?.at ?? "");
	if (at === void 0) return void 0;
	if (state === "cancelled") return {
		at,
		because: `${id} was cancelled: ${record.cancellation ?? ""}`
	};
	if (resolution === void 0 || resolution.code === "fix_applied") return void 0;
	if (resolution.code === "risk_accepted" && risk !== void 0) return {
		at,
		because: sayRisk(record)
	};
	return {
		at,
		because: `${id} ended as ${resolution.code.replaceAll("_", " ")}: ${resolution.notes}`
	};
}
/** `The risk of PRB-7 is accepted until 2027-02-01 by mei: …` */
function sayRisk({ id, accepted_risk: risk }) {
	if (risk === void 0) return `The risk of ${id} is accepted.`;
	return `The risk of ${id} is accepted until ${risk.review_at.slice(0, 10)} by ${risk.by}: ${risk.reason}`;
}
/** A problem that was there before gets the incidents of its duplicate, whatever their state; who waits, waits for it. */
const handOver = ({ index }) => index.ofKind("problem").flatMap((problem) => {
	const { record, kind } = problem;
	const survivor = isDone(kind, record.state) ? survivorOf(problem, index) : void 0;
	if (survivor === void 0) return [];
	return (record.links?.incidents ?? []).flatMap((id) => {
		const incident = incidentOf(index, id);
		if (incident?.record.links?.problem !== record.id) return [];
		const steps = [...relinked(record.id, survivor), ...waitsForOther(incident, record.id, survivor)];
		const because = `${record.id} is the same as ${survivor}, which takes over its incidents`;
		return [{
			id,
			steps,
			rule: "duplicate-problem",
			of: record.id,
			because
		}];
	});
});
function relinked(from, to) {
	return [{
		do: "unlink",
		relation: "problem",
		to: from
	}, {
		do: "link",
		relation: "problem",
		to
	}];
}
function waitsForOther({ record }, from, to) {
	return record.state === "on_hold" && record.hold_reference === from ? [{
		do: "change",
		fields: { hold_reference: to }
	}] : [];
}
/** The first of a chain of duplicates; `undefined` for what is none, and for a chain that leads round or nowhere. */
function survivorOf({ record }, index) {
	const seen = /* @__PURE__ */ new Set([record.id]);
	let next = problemOf(index, record.links?.duplicate_of);
	while (next !== void 0 && !seen.has(next.record.id)) {
		const further = next.record.links?.duplicate_of;
		if (further === void 0) return next.record.id;
		seen.add(next.record.id);
		next = problemOf(index, further);
	}
}
// src/core/problem/fix.ts
const FIX_RULE = "fix-in-place";
/** The changes that carry the fix of a problem. */
function fixingChanges({ record }, index) {
	return (record.links?.resolved_by ?? []).flatMap((id) => {
		const entry = index.byId.get(id);
		return entry?.kind === "change" ? [entry] : [];
	});
}
function isSuccessful({ record }) {
	const code = record.close?.code;
	return record.state === "closed" && (code === "successful" || code === "successful_with_issues");
}
/** Whether nothing more is to come of the changes; false for none. */
function areDone(changes) {
	return changes.length > 0 && changes.every(({ record }) => ["closed", "cancelled"].includes(record.state));
}
function hasFailed({ record }) {
	return record.close?.code === "backed_out" || record.close?.code === "unsuccessful";
}
/** A fix in progress is in place once all of its changes have ended, one of them well and none of them badly. */
const putFixInPlace = ({ index }) => index.ofKind("problem").flatMap((problem) => {
	const { id, state, fix_applied_at } = problem.record;
	if (state !== "fix_in_progress" || fix_applied_at !== void 0) return [];
	const changes = fixingChanges(problem, index);
	const good = changes.filter((change) => isSuccessful(change) && isAfter(change, reopenedAt(problem)));
	const [last] = good.toSorted((a, b) => (appliedAt(b) ?? 0) - (appliedAt(a) ?? 0));
	const at = last === void 0 ? void 0 : appliedAt(last);
	if (last === void 0 || at === void 0 || !areDone(changes) || changes.some(hasFailed)) return [];
	const steps = [{
		do: "change",
		fields: { fix_applied_at: formatInstant(at) }
	}];
	const because = `The fix is in place: ${good.map(({ record }) => record.id).join(", ")} ended well.`;
	return [{
		id,
		steps,
		rule: FIX_RULE,
		of: last.record.id,
		because
	}];
});
function appliedAt(change) {
	return parseInstant(change.record.implemented?.end ?? lastMove(change)?.at ?? "");
}
/** A change that had ended before the problem came back does not mend it. */
function isAfter(change, reopened) {
	const closed = inStateSince(change);
	return reopened === void 0 || closed !== void 0 && closed > reopened;
}
function reopenedAt({ record: { journal } }) {
	const at = journal.findLastIndex(({ to }, index) => to === "root_cause_analysis" && journal.slice(0, index).findLast((one) => one.to !== void 0)?.to === "resolved");
	return parseInstant(journal[at]?.at ?? "");
}
/**
* Incidents that are on hold for a problem are resolved by its fix, with code and notes. Who holds an incident for it
* once more after that has a reason, and is left alone.
*/
const resolveWaiting = (facts) => {
	const waiting = waitingByProblem(facts);
	return facts.index.ofKind("problem").flatMap((problem) => {
		const own = waiting.get(problem.record.id) ?? [];
		const known = own.length === 0 ? void 0 : fixKnownAt(problem);
		if (known === void 0) return [];
		return own.filter(({ since }) => since <= known).map((one) => toResolved(one, problem, facts.index));
	});
};
/** Since when the records say that the fix is in place; `undefined` while they do not. */
function fixKnownAt(problem) {
	const { state, resolution, fix_applied_at, journal } = problem.record;
	if (state === "resolved" || state === "closed") {
		if (resolution?.code !== "fix_applied") return void 0;
		return parseInstant(journal.findLast(({ to }) => to === "resolved")?.at ?? "");
	}
	if (fix_applied_at === void 0 || state !== "fix_in_progress") return void 0;
	return parseInstant(journal.findLast(({ source }) => source?.rule === FIX_RULE)?.at ?? "");
}
function toResolved({ entry }, problem, index) {
	const { id, links, closing_category, category } = entry.record;
	const linked = links?.problem === void 0 ? [{
		do: "link",
		relation: "problem",
		to: problem.record.id
	}] : [];
	const closing = closing_category ?? category ?? problem.record.category;
	const fields = {
		"resolution.code": "resolved_by_problem",
		"resolution.notes": `${problem.record.id} is mended. ${notesOf(problem, index)}`.trim().slice(0, LONGEST_NOTE$1),
		...closing === void 0 ? {} : { closing_category: closing }
	};
	return {
		id,
		steps: [...linked, {
			do: "change",
			to: "resolved",
			fields
		}],
		rule: "problem-fixed",
		of: problem.record.id,
		because: `${problem.record.id} is mended`
	};
}
const LONGEST_NOTE$1 = 8192;
/** What the problem says of it; before it is resolved what its changes say. */
function notesOf(problem, index) {
	const { resolution } = problem.record;
	if (resolution !== void 0) return resolution.notes;
	return fixingChanges(problem, index).filter(isSuccessful).map(({ record }) => `${record.id}: ${record.close?.notes ?? record.title}`).join(" ");
}
// src/core/problem/words.ts
/** What problems have to say: to their open incidents, to whoever leads them, and to whoever has a task in them. */
function wordsOfProblems(facts) {
	return facts.index.ofKind("problem").flatMap((problem) => [
		...workaroundWords(problem, facts),
		...riskWords(problem, facts),
		...changeWords(problem, facts),
		...taskWords(problem, facts)
	]);
}
/** A workaround is told once to each incident that is open, now or by the time that it is linked. */
function workaroundWords(problem, facts) {
	const { id, title, known_error: known, links } = problem.record;
	const at = parseInstant(known?.published_at ?? "");
	if (known?.status !== "published" || known.workaround === void 0 || at === void 0) return [];
	const body = [`**There is a workaround for this**, from ${id}: ${encodeMarkdownInline(title)}`, encodeMarkdownBlock(known.workaround)].join("\n\n");
	const key = `workaround/${id}/${formatInstant(at)}`;
	return openOnes(links?.incidents, facts).map(({ record }) => ({
		id: record.id,
		key,
		at,
		body
	}));
}
function riskWords(problem, facts) {
	const { id, state, resolution, links } = problem.record;
	const at = inStateSince(problem);
	if (!((state === "resolved" || state === "closed") && resolution?.code === "risk_accepted") || at === void 0) return [];
	const body = encodeMarkdownInline(sayRisk(problem.record), LONGEST_LINE);
	const key = `risk/${id}/${problem.record.accepted_risk?.review_at ?? "open"}`;
	return openOnes(links?.incidents, facts).map(({ record }) => ({
		id: record.id,
		key,
		at,
		body
	}));
}
const LONGEST_LINE = 2400;
function openOnes(ids, { index }) {
	return (ids ?? []).flatMap((id) => {
		const incident = incidentOf(index, id);
		return incident === void 0 || isDone("incident", incident.record.state) ? [] : [incident];
	});
}
/** Whoever leads a problem hears when the last of its changes has ended, and how. */
function changeWords(problem, facts) {
	const { id, kind, state } = {
		...problem.record,
		kind: problem.kind
	};
	const changes = fixingChanges(problem, facts.index);
	if (isDone(kind, state) || !areDone(changes)) return [];
	const at = changes.flatMap((change) => inStateSince(change) ?? []).toSorted((a, b) => b - a)[0];
	if (at === void 0) return [];
	const outcome = changes.map(({ record }) => `${record.id} ${(record.close?.code ?? record.state).replaceAll("_", " ")}`);
	const next = changes.some(isSuccessful) ? "`/resolve fix_applied` with what was done ends the problem." : "None of them ended well; the problem needs another fix.";
	const turn = mentions(["assignee", "problem_manager"], problem, facts);
	const body = `All changes that carry the fix of ${id} have ended: ${outcome.join(", ")}. ${next}${turn}`;
	return [{
		id,
		key: `changes-done/${formatInstant(at)}`,
		at,
		body
	}];
}
/** Whoever has a task in a problem hears of it when it is theirs; in the order of the tasks. */
function taskWords(problem, facts) {
	const { id, state, tasks = [] } = problem.record;
	if (isDone("problem", state)) return [];
	return tasks.filter(isOwed).map((task) => {
		const due = task.due_at === void 0 ? "" : `, due ${task.due_at.slice(0, 10)}`;
		const turn = mentions([task.assignee === void 0 ? `team:${task.team}` : `user:${task.assignee}`], problem, facts);
		const body = `Task \`${task.id}\` of ${id}: ${encodeMarkdownInline(task.title)}${due}. \`/done task=${task.id}\` ends it.${turn}`;
		return {
			id,
			key: `task/${task.id}/${task.assignee ?? task.team}`,
			at: facts.now,
			body
		};
	});
}
function isOwed({ state, assignee, team }) {
	return (state === "open" || state === "in_progress") && (assignee !== void 0 || team !== void 0);
}
function mentions(told, { record }, { configuration, now }) {
	const logins = whoseTurn(told, record, {
		configuration,
		now
	});
	return logins.length === 0 ? "" : `\n\n${logins.map((login) => `@${login}`).join(" ")}`;
}
// src/core/similarity/words-of-suggestions.ts
/** After so long nobody asks any more whether it is known. */
const NEW_SECONDS = 172800;
/** A new incident is told once of what is like it and was there before, as soon as there is something. */
function wordsOfSuggestions(ledger, now) {
	const fresh = ledger.entries.filter((entry) => isFresh(entry, now));
	if (fresh.length === 0) return [];
	const suggest = prepareSuggestions(ledger, now);
	return fresh.flatMap(({ kind, record }) => {
		const opened = parseInstant(record.opened_at);
		if (kind !== "incident" || opened === void 0) return [];
		const { id, text, service, category } = matterOfIncident(record);
		const found = suggest({
			id,
			text,
			service,
			opened,
			...category === void 0 ? {} : { category }
		});
		if (found.knownErrors.length + found.incidents.length === 0) return [];
		return [{
			id,
			key: SIMILAR_KEY,
			at: opened,
			body: tellSuggestions(found)
		}];
	});
}
const SIMILAR_KEY = "similar";
function isFresh({ kind, record }, now) {
	const id = parseRecordId(record.id);
	if (kind !== "incident" || record.state !== "new" || id === void 0 || !isOnForge(id)) return false;
	const isTold = (record.announced ?? []).some(({ key, delivered_at }) => key === SIMILAR_KEY && delivered_at !== void 0);
	const opened = parseInstant(record.opened_at);
	return isCase(record) && !isTold && opened !== void 0 && now - opened < NEW_SECONDS;
}
/** Known errors with their workarounds, then incidents, each with why. Encoded for Markdown. */
function tellSuggestions({ knownErrors, incidents }) {
	const errors = knownErrors.map(tellError);
	const others = incidents.map(({ entry: { record }, likeness }) => `- ${record.id} ${encodeMarkdownInline(record.title, 120)} (${record.state.replaceAll("_", " ")}): ${because(likeness)}`);
	return [
		...errors,
		...others.length === 0 ? [] : [`**Similar incidents:**\n\n${others.join("\n")}`],
		"If it is the same, an agent may say `/link problem PRB-…` or `/duplicate INC-…`."
	].join("\n\n");
}
function tellError({ entry: { record }, likeness, via }) {
	const through = via === void 0 ? "" : ` (through ${via})`;
	const head = `**Known error ${record.id}**: ${encodeMarkdownInline(record.title, 120)}${through}: ${because(likeness)}`;
	const workaround = record.known_error?.workaround;
	return workaround === void 0 ? head : `${head}\n\nWhat helps meanwhile:\n\n${encodeMarkdownBlock(workaround)}`;
}
function because({ words, isSameService, isSameCategory }) {
	return [...[...isSameService ? ["same service"] : [], ...isSameCategory ? ["same category"] : []], `shared words ${words.map((word) => encodeMarkdownInline(word)).join(", ")}`].join("; ");
}
// src/core/links/cascade.ts
/** How the journal of a child names what its parent did. */
const PARENT_RULE = "parent";
/**
* What happens to a parent incident reaches its children: work that begins or goes on, a hold for anything but the
* caller, the resolution with its notes, and the reopening of what was resolved with it. Closing does not. A child that
* moved after its parent did is left as it is until the parent moves again.
*/
const cascadeToChildren = ({ index }) => index.ofKind("incident").flatMap((parent) => {
	const moved = inStateSince(parent);
	if (moved === void 0) return [];
	return (parent.record.links?.children ?? []).flatMap((id) => {
		const child = incidentOf(index, id);
		const since = parseInstant((child === void 0 ? void 0 : lastMove(child)?.at) ?? "");
		if (child === void 0 || since === void 0 || since >= moved) return [];
		const steps = follow(parent, child);
		const because = `${parent.record.id}, its parent, is ${parent.record.state}`;
		return steps.length === 0 ? [] : [{
			id,
			steps,
			rule: PARENT_RULE,
			of: parent.record.id,
			because
		}];
	});
});
function follow(parent, child) {
	switch (parent.record.state) {
		case "in_progress": return goOn(parent, child);
		case "on_hold": return parent.record.hold_reason === "awaiting_caller" ? [] : hold(parent, child);
		case "resolved": return resolve(parent, child);
		case "new":
		case "closed":
		case "cancelled": return [];
	}
}
function goOn(parent, child) {
	const { state } = child.record;
	if (state === "new") return [{
		do: "change",
		to: "in_progress",
		fields: handsOf(parent, child)
	}];
	if (!(lastMove(child)?.source?.rule === "parent" && lastMove(child)?.source?.link === parent.record.id) || state !== "on_hold" && state !== "resolved") return [];
	return [{
		do: "change",
		to: "in_progress"
	}];
}
function hold(parent, child) {
	const { hold_reason, hold_reference, hold_until } = parent.record;
	const { state } = child.record;
	if (hold_reason === void 0 || state !== "new" && state !== "in_progress") return [];
	const begin = state === "new" ? [{
		do: "change",
		to: "in_progress",
		fields: handsOf(parent, child)
	}] : [];
	const fields = {
		hold_reason,
		...hold_reference === void 0 ? {} : { hold_reference },
		...hold_until === void 0 ? {} : { hold_until }
	};
	return [...begin, {
		do: "change",
		to: "on_hold",
		fields
	}];
}
function resolve(parent, child) {
	const { resolution, closing_category } = parent.record;
	const { state, category } = child.record;
	if (resolution === void 0 || ![
		"new",
		"in_progress",
		"on_hold"
	].includes(state)) return [];
	const closing = child.record.closing_category ?? closing_category ?? category;
	return [{
		do: "change",
		to: "resolved",
		fields: {
			"resolution.code": codeFor(child, resolution.code),
			"resolution.notes": `With ${parent.record.id}: ${resolution.notes}`.slice(0, LONGEST_NOTE),
			...closing === void 0 ? {} : { closing_category: closing }
		}
	}];
}
const LONGEST_NOTE = 8192;
/** The code of the parent; where it rests on a link that the child lacks, the child was mended all the same. */
function codeFor({ record: { links } }, code) {
	switch (code) {
		case "resolved_by_change": return links?.resolved_by === void 0 ? "fixed" : code;
		case "resolved_by_problem":
		case "known_error": return links?.problem === void 0 ? "fixed" : code;
		case "duplicate": return links?.duplicate_of === void 0 ? "fixed" : code;
		case "fixed":
		case "workaround":
		case "user_education":
		case "no_fault_found":
		case "self_recovered": return code;
	}
}
/** Whoever works on the parent works on a child that nobody has. */
function handsOf({ record: { team, assignee } }, child) {
	return child.record.assignee !== void 0 || assignee === void 0 ? {} : {
		team,
		assignee
	};
}
// src/core/major/propose-major.ts
/** Open incidents that are grave enough are proposed as major incidents; a manager decides. Once proposed, never again. */
const proposeMajor = ({ index, configuration, now, us }) => index.ofKind("incident").flatMap((entry) => {
	const { id, state, major } = entry.record;
	if (major !== void 0 || isDone("incident", state)) return [];
	const reason = triggerOf(entry, configuration);
	if (reason === void 0) return [];
	return [{
		id,
		steps: [{
			do: "change",
			fields: {
				"major.state": "proposed",
				"major.proposed_by": us,
				"major.proposed_at": formatInstant(now),
				"major.reason": reason
			}
		}],
		rule: "major-proposed",
		of: id,
		because: `Proposed as a major incident: ${reason}.`
	}];
});
/** Why it is proposed, as `config/gitsm.yaml` has it; `undefined` where it is not. */
function triggerOf({ record }, { organisation, services }) {
	const { priorities, criticality, children_more_than: most } = organisation?.value.major_incident?.propose_when ?? {};
	const children = record.links?.children?.length ?? 0;
	if (most !== void 0 && children > most) return `it has ${children} children, more than ${most}`;
	if (priorities === void 0 && criticality === void 0) return void 0;
	const service = services.get(record.service)?.value;
	const isPriority = priorities === void 0 || priorities.includes(record.priority);
	const isCritical = criticality === void 0 || service !== void 0 && criticality.includes(service.criticality);
	if (!isPriority || !isCritical) return void 0;
	return `${record.priority} on ${service?.title ?? record.service}${service === void 0 ? "" : ` (${service.criticality})`}`;
}
/** An accepted major incident is told of as often as its priority asks for; who says otherwise in the record is heard. */
const setCadence = ({ index, configuration }) => {
	const cadence = configuration.organisation?.value.major_incident?.cadence;
	if (cadence === void 0) return [];
	return index.ofKind("incident").flatMap(({ record }) => {
		const { id, state, major, priority } = record;
		const minutes = cadence[priority];
		if (!(major?.state === "accepted" && major.update_every_minutes === void 0 && !isDone("incident", state)) || minutes === void 0) return [];
		return [{
			id,
			steps: [{
				do: "change",
				fields: { "major.update_every_minutes": minutes }
			}],
			rule: "major-cadence",
			of: id,
			because: `${priority}: an update every ${minutes} minutes.`
		}];
	});
};
// src/core/problem/effectiveness.ts
const DAY$1 = 86400;
const COUNTED_DAYS = 90;
/** How many of the instants lie in the 90 days before the fix, and in those from it on, up to `until`. */
function countAround(fixed, opened, until) {
	const between = (from, to) => opened.filter((at) => at >= from && at < to).length;
	return {
		before: between(fixed - COUNTED_DAYS * DAY$1, fixed),
		after: between(fixed, Math.min(fixed + COUNTED_DAYS * DAY$1, until))
	};
}
/**
* A fix is looked at `review.effectiveness_after_days` later; by then the incidents before and after are counted, so
* that whoever is asked for the verdict has them at hand.
*/
const reviewFixes = ({ index, configuration, now }) => {
	const days = configuration.organisation?.value.review?.effectiveness_after_days;
	if (days === void 0) return [];
	return index.ofKind("problem").flatMap((problem) => {
		const { id, state, resolution, effectiveness = {} } = problem.record;
		const fixed = parseInstant(problem.record.fix_applied_at ?? "");
		if (state !== "resolved" || resolution?.code !== "fix_applied" || fixed === void 0) return [];
		const due = parseInstant(effectiveness.due_at ?? "") ?? toInstant(fixed + days * DAY$1);
		const toBeDue = effectiveness.due_at === void 0 ? { "effectiveness.due_at": formatInstant(due) } : {};
		const isCounted = effectiveness.incidents_before !== void 0 || now < due;
		const counts = isCounted ? {} : countFields(countFor(problem, index, {
			fixed,
			now
		}));
		const fields = {
			...toBeDue,
			...counts
		};
		if (Object.keys(fields).length === 0) return [];
		const because = isCounted ? `Its fix is looked at on ${formatInstant(due).slice(0, 10)}.` : sayCounts(counts, fixed);
		return [{
			id,
			steps: [{
				do: "change",
				fields
			}],
			rule: "effectiveness",
			of: id,
			because
		}];
	});
};
function countFields({ before, after }) {
	return {
		"effectiveness.incidents_before": before,
		"effectiveness.incidents_after": after
	};
}
function sayCounts(counts, fixed) {
	const [before, after] = Object.values(counts);
	return `Incidents of its service and category: ${before} in the ${COUNTED_DAYS} days before the fix of ${formatInstant(fixed).slice(0, 10)}, ${after} since.`;
}
/** Of its service and category, and those that are linked to it whatever their category. */
function countFor({ record }, index, { fixed, now }) {
	const linked = new Set(record.links?.incidents ?? []);
	return countAround(fixed, index.ofKind("incident").flatMap((entry) => {
		const at = parseInstant(entry.record.opened_at);
		if (at === void 0 || !isCase(entry.record)) return [];
		const { service, category } = matterOfIncident(entry.record);
		return record.category !== void 0 && service === record.service && category === record.category || linked.has(entry.record.id) ? [at] : [];
	}), toInstant(now + 1));
}
/** What was said of a fix that did not last is journalled and goes: the next fix has its own. */
const forgetFix = ({ index }) => index.ofKind("problem").flatMap((problem) => {
	const { id, state, fix_applied_at, effectiveness } = problem.record;
	if (!(state === "assess" || state === "root_cause_analysis") || fix_applied_at === void 0 && effectiveness === void 0) return [];
	return [{
		id,
		steps: [{
			do: "change",
			fields: {
				...fix_applied_at === void 0 ? {} : { fix_applied_at: null },
				...effectiveness === void 0 ? {} : { effectiveness: null }
			}
		}],
		rule: "fix-did-not-last",
		of: id,
		because: sayVerdict(problem)
	}];
});
function sayVerdict({ record: { fix_applied_at, effectiveness } }) {
	const { verdict, incidents_before, incidents_after, notes } = effectiveness ?? {};
	const counts = incidents_before === void 0 ? "" : `, ${incidents_before} incidents before and ${incidents_after} after`;
	const said = verdict === void 0 ? "no verdict" : verdict.replaceAll("_", " ");
	return `The fix of ${fix_applied_at ?? "an unknown time"} is taken back: ${said}${counts}. ${notes ?? ""}`.trim();
}
// src/core/problem/proposal/accept-proposal.ts
/** A proposal that somebody takes up is linked to the incidents that it names, those of other problems left out. */
const acceptProposals = ({ index }) => index.ofKind("problem").flatMap(({ record }) => {
	const { id, state, proposal } = record;
	if (proposal === void 0 || state === "new" || state === "cancelled") return [];
	const free = proposal.incidents.filter((each) => {
		const incident = incidentOf(index, each);
		return incident !== void 0 && incident.record.links?.problem === void 0;
	});
	return [{
		id,
		steps: [...free.map((to) => ({
			do: "link",
			relation: "incidents",
			to
		})), {
			do: "edit",
			edits: [{
				op: "remove",
				pointer: "/proposal"
			}],
			says: "is taken up"
		}],
		rule: "proposal-accepted",
		of: id,
		because: `Taken up: ${free.length === 0 ? "no incident is left to link" : `${free.join(", ")} linked`}.`
	}];
});
// src/core/problem/publish.ts
/** When a known error was published is written down by us, so that nobody has to. */
const datePublication = ({ index, now }) => index.ofKind("problem").flatMap(({ record: { id, known_error: known } }) => {
	if (known?.status !== "published" || known.published_at !== void 0) return [];
	return [{
		id,
		steps: [{
			do: "change",
			fields: { "known_error.published_at": formatInstant(now) }
		}],
		rule: "published",
		of: id,
		because: "Known error published."
	}];
});
// src/app/problem/follow-relations.ts
/** In this order: what belongs to whom comes before what follows from it. */
const RULES = [
	handOver,
	acceptProposals,
	datePublication,
	forgetFix,
	putFixInPlace,
	resolveWaiting,
	takeUpAgain,
	cascadeToChildren,
	reviewFixes,
	proposeMajor,
	setCadence
];
/** A consequence can have another: a child has children. Deeper than this nobody nests them. */
const MOST_ROUNDS = 20;
/**
* Everything that follows from how records belong together: both sides of links, what parents, problems and their
* changes do to incidents, what is proposed as major. On its own result nothing follows any more.
*/
function followRelations(before, options) {
	let followed = {
		work: before,
		left: []
	};
	for (let round = 0; round < MOST_ROUNDS; round++) {
		const next = followOnce(followed.work, options);
		const isSettled = next.work.plan.effects.length === followed.work.plan.effects.length;
		followed = next;
		if (isSettled) return followed;
	}
	return followed;
}
function followOnce(before, options) {
	let work = extend(before, linkRecords(before.ledger).plan);
	const left = [];
	for (const rule of RULES) for (const consequence of rule(factsOf(work, options))) {
		const taken = takeConsequence(work, consequence, options);
		if ("why" in taken) left.push(`${consequence.id} is left as it is (${consequence.because}): ${taken.why}`);
		else work = taken;
	}
	return {
		work,
		left
	};
}
function factsOf({ ledger }, { now, us }) {
	return {
		index: indexLedger(ledger),
		configuration: ledger.configuration,
		now,
		us: us.login
	};
}
/** All of its steps in our name, or none of them. */
function takeConsequence(work, consequence, options) {
	const { id, steps, rule, of, because } = consequence;
	const { now, us, checkDocument } = options;
	const source = {
		rule,
		...of === id ? {} : { link: of }
	};
	const attribution = {
		by: us.login,
		at: now,
		proven: true,
		source
	};
	const taken = takeSteps(work, id, steps, {
		attribution,
		us,
		checkDocument,
		otherwise: because
	});
	return taken.ok ? taken.work : { why: taken.why.join(" ") };
}
// src/core/problem/proposal/candidates.ts
const DAY = 86400;
/** Over so long it shows which words are rare. */
const KNOWN_DAYS = 180;
/**
* What has kept coming back within the window up to `now` and is nobody's problem yet. Incidents of a problem, or of a
* proposal that was declined, prove nothing new; while one of them belongs to a problem that is open or proposed, the
* others are its concern.
*/
function problemCandidates(ledger, now) {
	const organisation = ledger.configuration.organisation?.value;
	if (organisation?.similarity === void 0) return [];
	const thresholds = similarityThresholds(organisation);
	const index = indexLedger(ledger);
	const problems = problemsByIncident(index);
	const known = occurrencesIn(index, now, Math.max(KNOWN_DAYS, thresholds.windowDays));
	const recent = known.filter(({ opened }) => opened > now - thresholds.windowDays * DAY);
	return findRecurrences(recent, thresholds, known).flatMap((recurrence) => {
		const { service, category, by, words, ids } = recurrence;
		const free = ids.filter((id) => !problems.has(id));
		if (ids.some((id) => (problems.get(id) ?? []).some((problem) => !isFinal("problem", problem.state))) || free.length < thresholds.atLeast) return [];
		return [{
			key: `recurrence/${free[0]}`,
			service,
			by,
			words,
			ids: free,
			...category === void 0 ? {} : { category }
		}];
	});
}
function occurrencesIn(index, now, days) {
	const [since, until] = [formatInstant(toInstant(now - days * DAY)), formatInstant(now)];
	return index.ofKind("incident").flatMap(({ record }) => {
		return record.opened_at > since && record.opened_at <= until && isCase(record) ? occurrenceOf(record) ?? [] : [];
	});
}
/** The problems that an incident is linked to, on either side, or named in the proposal of. */
function problemsByIncident(index) {
	const problems = /* @__PURE__ */ new Map();
	const add = (id, problem) => problems.set(id, [...problems.get(id) ?? [], problem]);
	for (const { record } of index.ofKind("problem")) for (const id of [...record.links?.incidents ?? [], ...record.proposal?.incidents ?? []]) add(id, record);
	for (const { record } of index.ofKind("incident")) {
		if (record.links?.problem === void 0) continue;
		add(record.id, index.byId.get(record.links.problem)?.record ?? { state: "new" });
	}
	return problems;
}
// src/app/problem/propose-problems.ts
/**
* What keeps coming back becomes one issue with the evidence, and that issue a problem that is proposed. The key of the
* source keeps both from being made twice; an issue whose key is held already, or whose reason is gone, is closed.
*/
function proposeProblems(ledger, options) {
	const candidates = problemCandidates(ledger, options.now);
	const issues = keyedIssues(ledger, options);
	const effects = [];
	const summary = [];
	const forge = [];
	for (const candidate of candidates) {
		const issue = issues.find(({ key }) => key === candidate.key)?.issue;
		if (issue === void 0) {
			forge.push(openProposal(candidate, ledger));
			continue;
		}
		const record = registerProposal(candidate, issue, ledger, options);
		if (record === void 0) continue;
		effects.push(record);
		summary.push(`PRB-${issue.number} proposed: ${candidate.ids.join(", ")}`);
	}
	const used = new Set(candidates.flatMap(({ key }) => issues.find((one) => one.key === key)?.issue.number ?? []));
	const surplus = issues.filter(({ issue }) => issue.state === "open" && !used.has(issue.number));
	forge.push(...surplus.map(({ issue }) => close(issue.number)));
	return {
		files: {
			effects,
			summary
		},
		subject: commitSubject("propose problems", []),
		forge
	};
}
/** Issues of ours that carry a key and have no record of their own, in the order of their numbers. */
function keyedIssues({ entries, unreadable }, { proposals, us }) {
	const taken = new Set([...entries.map(({ path }) => path), ...unreadable.map(({ place }) => place.path)].map(numberIn));
	return proposals.filter(({ number, is_pull_request }) => !is_pull_request && !taken.has(number)).toSorted((a, b) => a.number - b.number).flatMap((issue) => {
		const key = proposalIn(issue, us);
		return key === void 0 ? [] : [{
			key,
			issue
		}];
	});
}
function numberIn(path) {
	const [, number] = /-(\d+)\.yaml$/.exec(path) ?? [];
	return number === void 0 ? void 0 : Number(number);
}
function close(issue) {
	return {
		key: `surplus/${issue}`,
		kind: "issue_state",
		issue,
		state: "not_planned"
	};
}
// src/app/problem/tend-relations.ts
/**
* Keeps what belongs together together: links, what follows from them, problems that are proposed, and what people are
* to be told of it. The same however often it ran before.
*/
function tendRelations(ledger, options) {
	const { work, left } = followRelations(extend(startWork(ledger), linkRecords(ledger, options.earlier).plan), options);
	const proposed = proposeProblems(work.ledger, options);
	const told = tell(ledger, work, options);
	const effects = [
		...work.plan.effects,
		...told.plan.effects,
		...proposed.files.effects
	];
	const summary = [
		...work.plan.summary,
		...told.plan.summary,
		...proposed.files.summary
	];
	const subject = commitSubject("follow what records belong to", []);
	return {
		files: {
			effects,
			summary
		},
		subject,
		forge: [...told.forge, ...proposed.forge],
		left
	};
}
/** Whether some link stands on one side only: then it matters what was there before. */
function hasOneSided(ledger) {
	return linkRecords(ledger).plan.effects.length > 0;
}
/** Words are written on the records as they will be, and told of those that were committed before. */
function tell(committed, { ledger }, { now, us, deliveredKeys }) {
	const delivered = new Set(deliveredKeys ?? []);
	const isDelivered = (key) => delivered.has(key);
	const facts = {
		index: indexLedger(ledger),
		configuration: ledger.configuration,
		now,
		us: us.login
	};
	const words = byRecord([
		...wordsOfSuggestions(ledger, now),
		...wordsOfMajors(facts),
		...wordsOfProblems(facts)
	]);
	const before = indexLedger(committed).byId;
	const effects = [];
	const summary = [];
	const forge = [];
	for (const entry of ledger.entries) {
		const own = words.get(entry.record.id) ?? [];
		const marks = delivered.size === 0 ? [] : markTold(entry, isDelivered, now);
		const out = outgoing(entry, own, isDelivered);
		const edits = [...marks, ...out.edits];
		if (before.has(entry.record.id)) forge.push(...out.effects);
		if (edits.length === 0) continue;
		effects.push({
			kind: "edit_record",
			path: entry.path,
			edits
		});
		summary.push(`${entry.record.id} ${out.edits.length > 0 ? "has something to tell" : "has told"}`);
	}
	return {
		plan: {
			effects,
			summary
		},
		forge
	};
}
function byRecord(words) {
	const groups = /* @__PURE__ */ new Map();
	for (const word of words) groups.set(word.id, [...groups.get(word.id) ?? [], word]);
	return groups;
}
// actions/link-records/earlier-links.ts
/**
* The records before the push of the event, and as they were when links were settled last, for an event that got lost.
* Asked for only where a link stands on one side.
*/
async function earlierLinks({ git, runner, tip }) {
	if (!hasOneSided(tip.ledger)) return {};
	const [before, settled] = [await ledgerAt(git, runner.event === "push" ? String(runner.payload.before ?? "") : ""), await ledgerAt(git, await readSettledMark(git) ?? "")];
	return {
		...before === void 0 ? {} : { before },
		...settled === void 0 ? {} : { settled }
	};
}
/** `undefined` for what is no commit, and for one that the remote does not give any more. */
async function ledgerAt(git, commit) {
	if (!await openPullObjects(git).fetchCommit(commit)) return void 0;
	return loadLedger(openCommit(git.repository, commit), loadPorts);
}
// src/core/timeline/review-comment.ts
/** Accepted major incidents of the forge that are resolved: until they are closed, their review is kept in the thread. */
function majorsUnderReview(index) {
	return index.ofKind("incident").flatMap((entry) => {
		const { id, state, major } = entry.record;
		const parsed = parseRecordId(id);
		if (state !== "resolved" || major?.state !== "accepted" || parsed === void 0 || !isOnForge(parsed)) return [];
		return [{
			entry,
			issue: numberOfId(parsed)
		}];
	});
}
/** The forge takes 65,536 characters in a comment; the command line shows all of it. */
const LONGEST_COMMENT = 6e4;
/** The review with what people said in the thread; programs said it in the records already. */
function reviewComment(entry, index, { issue, comments }) {
	const thread = comments.flatMap(({ user, created_at, body }) => {
		const at = parseInstant(created_at);
		return at === void 0 || user?.type !== "User" ? [] : [{
			at,
			by: user.login,
			body
		}];
	});
	const text = renderReview(entry, index, thread);
	const end = `\n\n… \`gitsm show ${entry.record.id} --timeline\` shows the rest.`;
	const body = text.length <= LONGEST_COMMENT ? text.trimEnd() : `${text.slice(0, LONGEST_COMMENT)}${end}`;
	return {
		key: `review/${issue}`,
		kind: "sticky_comment",
		issue,
		purpose: "review",
		body
	};
}
// actions/link-records/tell-reviews.ts
/** Keeps the review of each resolved major incident in its thread, with what was said there. */
async function tellReviews(ledger, { client, runner, tell }) {
	const name = {
		owner: runner.owner,
		repo: runner.repo
	};
	const index = indexLedger(ledger);
	for (const { entry, issue: number } of majorsUnderReview(index)) {
		const [issue] = await readIssue(client, name, number);
		if (issue === void 0 || issue.locked) continue;
		await tell([reviewComment(entry, index, {
			issue: number,
			comments: await readComments(client, name, number)
		})]);
	}
}
// actions/link-records/index.ts
await runAction("link-records", async (stage) => {
	const { carryOut, client, runner, us, git } = stage;
	const checkDocument = await documentCheck([
		"incident",
		"request",
		"change",
		"problem"
	]);
	const name = {
		owner: runner.owner,
		repo: runner.repo
	};
	const earlier = await earlierLinks(stage);
	const left = /* @__PURE__ */ new Set();
	const tend = async (deliveredKeys, isProposed) => {
		const proposals = isProposed ? await readOpenIssuesBy(client, name, us.login) : [];
		return carryOut(({ ledger }) => {
			const tended = tendRelations(ledger, {
				now: runner.now,
				us,
				repository: `${runner.owner}/${runner.repo}`,
				checkDocument,
				earlier,
				proposals,
				deliveredKeys
			});
			for (const line of tended.left) left.add(line);
			return tended;
		});
	};
	const first = await tend([], false);
	const isProposed = first.forge.some(({ kind }) => kind === "open_issue");
	const keys = [...first.told.delivered, ...first.told.gone];
	const last = isProposed || keys.length > 0 ? await tend(keys, isProposed) : first;
	await tellReviews(last.tip.ledger, stage);
	for (const line of left) logLine(line);
	if ((runner.event === "push" || first.commits + last.commits > 0) && !await moveSettledMark(git, last.tip.commit)) logLine("the mark of settled links was not taken");
});
export {};
