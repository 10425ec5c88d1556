import { r as logLine } from "./chunks/token-git-DIlV11R-.js";
import { n as openForge, t as runAction } from "./chunks/open-stage-BojbfoJc.js";
import { n as concernsPulls, r as wantedPulls, t as byHead } from "./chunks/wanted-pulls-C9CK88Df.js";
import { t as openDesk } from "./chunks/desk-BJyk9rw-.js";
import { t as hashText } from "./chunks/hash-text-DhclORVJ.js";
import { c as toRecordId, l as loadFactsCheck } from "./chunks/record-id-DrBCxwok.js";
import { t as createZoneLoader } from "./chunks/zone-rules-C61YvXi7.js";
import { n as resolveDigests } from "./chunks/decide-change-Cp-Vqsrx.js";
import { a as EMERGENCY, c as namesConflict, i as waiverOf, n as readSaid, o as bindingKey, r as toEmergency, s as grantOf, t as gatherDecisionFacts } from "./chunks/gather-decision-facts-BDYvdUhq.js";
import { a as isPerson, n as saysNotUnderstood, r as saysRefused, t as saysHelp } from "./chunks/answer-text-jOpCSqS_.js";
import { f as digestAt, l as gravest, t as decide } from "./chunks/decide-qkGViuEc.js";
import { s as answerKey } from "./chunks/parse-comment-DtI-r6ny.js";
import { n as stepWords, r as told, t as SIGNS } from "./chunks/comment-text-xb7GGzmw.js";
import { t as replayPolicy } from "./chunks/replay-policy-AlcXc2SH.js";
import { a as toSeconds, i as toInstant, r as parseInstant, t as formatInstant } from "./chunks/instant-CCrqmuRZ.js";
import { t as simulateSla } from "./chunks/simulate-sla-4zNudP52.js";
import { t as freeSlotsFor } from "./chunks/free-slots-DmkadYBW.js";
import { n as approvalStatus } from "./chunks/status-names-Dj4rVf2C.js";
// src/core/proposal/hear-words.ts
/**
* Answers commands on an open pull request, one comment after the other. What is granted is bound to the content by
* our answer and counts at once; a comment is granted as a whole or not at all.
*/
function hearWords(before, open, options) {
	return open.reduce((hearing, words) => hear(hearing, words, options), before);
}
function hear(before, words, options) {
	const { comment, calls, faults } = words;
	if (faults.length > 0) return answer(before, words, {
		reaction: "confused",
		body: saysNotUnderstood(faults)
	});
	const orders = calls.filter(({ verb }) => verb !== "help");
	const helped = calls.flatMap(({ verb, given }) => verb === "help" ? [saysHelp(given.command, "change")] : []);
	if (orders.length === 0) return answer(before, words, {
		reaction: "rocket",
		body: helped.join("\n\n")
	});
	const granted = grant(before, {
		words,
		orders
	}, options);
	if ("refused" in granted) return answer(before, words, {
		reaction: "-1",
		body: saysRefused(granted.refused, "change")
	});
	const body = [`🚀 ${granted.says} It counts for this content alone.`, ...helped].join("\n\n");
	const key = bindingKey({
		comment: comment.id,
		digest: granted.digest,
		grants: granted.grants
	});
	if (key === void 0) return refuseAll(before, words, "that is more than one comment can accept: take several");
	return answer({
		...before,
		...granted.hearing
	}, words, {
		reaction: "rocket",
		body,
		key
	});
}
function refuseAll(before, words, why) {
	const refused = words.calls.map(({ verb }) => ({
		verb,
		why: [why]
	}));
	return answer(before, words, {
		reaction: "-1",
		body: saysRefused(refused, "change")
	});
}
function answer(before, { comment }, { reaction, body, key }) {
	const issue = before.facts.pull_request.number;
	const reactions = ["eyes", reaction].filter((content) => (comment.reactions[content] ?? 0) === 0).map((content) => ({
		key: `${content}/${comment.id}`,
		kind: "reaction",
		comment: comment.id,
		content
	}));
	const notice = {
		key: key ?? answerKey(comment.id),
		kind: "notice",
		issue,
		body
	};
	return {
		...before,
		forge: [
			...before.forge,
			...reactions,
			notice
		]
	};
}
function grant({ facts, decision }, { words, orders }, options) {
	const digest = digestAt(facts.pull_request.head, facts);
	const { seenSince } = options;
	const isSeen = seenSince !== null && words.comment.created_at > seenSince;
	const early = orders.map(({ verb }) => ({
		verb,
		why: [TOO_EARLY]
	}));
	if (digest === null || !isSeen) return { refused: early };
	const asked = orders.map((call) => askedFor(call, {
		decision,
		words,
		digest
	}));
	const refused = asked.filter((one) => "why" in one);
	if (refused.length > 0) return { refused };
	const sought = asked.filter((one) => "grants" in one);
	const waivers = sought.flatMap((one) => "waivers" in one ? one.waivers : []);
	const emergency = sought.flatMap((one) => "emergency" in one ? [one.emergency] : []).at(-1) ?? facts.emergency;
	const more = {
		...facts,
		waivers: [...facts.waivers, ...waivers],
		emergency
	};
	const after = options.decide(more);
	const failed = orders.flatMap((call) => failureOf(call, {
		decision,
		after
	}));
	if (failed.length > 0) return { refused: failed };
	return {
		digest,
		grants: sought.flatMap(({ grants }) => grants),
		hearing: {
			facts: more,
			decision: after
		},
		says: sought.map((one) => one.says).join(" ")
	};
}
const TOO_EARLY = "what is proposed changed at about the time of your comment: look at it and say it again";
function askedFor(call, { decision, words, digest }) {
	const { verb, given } = call;
	const who = told(`@${words.comment.user.login}`);
	if (verb === "emergency") return {
		grants: [EMERGENCY],
		emergency: toEmergency(words, call, digest),
		says: `${who} lets it begin before it is authorised.`
	};
	if (verb !== "waive") return {
		verb,
		why: [NOT_REGISTERED]
	};
	const conflicts = conflictsOf(decision);
	const named = conflicts.filter((conflict) => namesConflict(given.conflict ?? "", conflict));
	const standing = [...new Set(conflicts.map(grantOf))].join(", ") || "none";
	if (named.length === 0) return {
		verb,
		why: [`there is no conflict ${given.conflict}; those that there are: ${standing}`]
	};
	const reason = (given.why ?? "").slice(0, 2e3);
	return {
		grants: [...new Set(named.map(grantOf))],
		waivers: named.map(({ kind, with: other }) => waiverOf(words, {
			kind,
			with: other,
			digest,
			reason
		})),
		says: `${who} accepts ${told([...new Set(named.map(grantOf))].join(", "))}.`
	};
}
const NOT_REGISTERED = "the change is not registered yet, as its pull request is open; until then its author edits the draft";
function conflictsOf({ parts }) {
	return parts.flatMap(({ conflicts }) => conflicts);
}
/** What was asked for and did not come about, in the words of the decision. */
function failureOf({ verb, given }, { decision, after }) {
	const remarks = (of) => of.parts.flatMap((part) => part.remarks);
	const fresh = remarks(after).filter((one) => !remarks(decision).includes(one));
	if (verb === "emergency") {
		if (after.parts.some(({ authorise_afterwards }) => authorise_afterwards !== null)) return [];
		return [{
			verb,
			why: fresh.length > 0 ? fresh : [NO_EMERGENCY]
		}];
	}
	const open = conflictsOf(after).filter((one) => one.waived_by === null && namesConflict(given.conflict ?? "", one));
	if (open.length === 0) return [];
	const who = [...new Set(open.flatMap(({ may_waive }) => may_waive))].join(", ") || "nobody";
	return [{
		verb,
		why: fresh.length > 0 ? fresh : [`the policy lets ${who} accept it`]
	}];
}
const NO_EMERGENCY = "no rule of the policy lets this change begin before it is authorised, or it owes no approval any more";
// src/app/change/hear-pull.ts
/** The decision with what people say in commands on the pull request, and the answers to them. */
async function hearPull(pull, { facts, words }, { forge, us, configuration, decide }) {
	const before = {
		facts,
		decision: decide(facts),
		forge: []
	};
	const open = words.open.filter(({ comment }) => isPerson(comment.user, us, configuration));
	if (open.length === 0) return before;
	return hearWords(before, open, {
		decide,
		seenSince: await seenSince(pull, us, forge)
	});
}
/**
* Since when the head is the head. A push to a branch of this repository has its time; of a fork nothing is told but
* when we first put a status on the commit, which is later.
*/
async function seenSince({ branch, head }, us, forge) {
	return (branch === void 0 ? [] : await forge.pushers(branch)).filter(({ after }) => after === head).map(({ at }) => at).toSorted().at(-1) ?? await forge.firstStatusAt(head, us.user_id) ?? null;
}
// src/core/proposal/preview-sections.ts
/** Rows that a comment shows; the command line shows all. */
const MOST_ROWS = 15;
/** What a pull request that edits the policy would have changed in the past, as a part of its comment. */
function policySection({ since, changes, otherwise }) {
	const head = `**The edited policy on the changes since ${since.slice(0, 10)}:** ${otherwise.length} of ${changes} would have been decided otherwise.`;
	if (otherwise.length === 0) return head;
	return [
		head,
		"",
		"| Change | Policy in force | Edited policy | Why |",
		"| --- | --- | --- | --- |",
		...otherwise.slice(0, MOST_ROWS).map(policyRow),
		...more(otherwise.length, "gitsm policy replay --policy config/approvals.yaml")
	].join("\n");
}
function policyRow({ id, before, after, why }) {
	const outcome = ({ state, description }) => `${state}: ${told(description)}`;
	return `| ${told(id)} | ${outcome(before)} | ${outcome(after)} | ${why.slice(0, 4).map(told).join("<br>")} |`;
}
function more(count, command) {
	return count <= MOST_ROWS ? [] : ["", `and ${count - MOST_ROWS} more: \`${command}\``];
}
/** The same of a pull request that edits service levels or calendars. */
function slaSection({ since, clocks, definitions, moved }) {
	const turned = moved.filter(({ from, to }) => from !== to);
	const head = `**The edited service levels on the ${clocks} clocks since ${since.slice(0, 10)}:** ${moved.length} would have come out otherwise, ${turned.length} with another verdict.`;
	const lines = definitions.flatMap(({ definition, turns }) => turns.filter(({ from, to }) => from !== to).map(({ from, to, count }) => `- ${told(definition)}: ${count} ${words(from)} → ${words(to)}`));
	const rows = turned.slice(0, MOST_ROWS).map(({ record, definition, from, to }) => `| ${told(record)} | ${told(definition)} | ${words(from)} | ${words(to)} |`);
	if (turned.length === 0) return head;
	const table = [
		"| Record | Clock | In force | Edited |",
		"| --- | --- | --- | --- |",
		...rows
	];
	return [
		head,
		"",
		...lines,
		"",
		...table,
		...more(turned.length, "gitsm sla simulate --definition config/sla.yaml")
	].join("\n");
}
function words(verdict) {
	return verdict.replace("_", " ");
}
// src/app/change/preview-configuration.ts
const PREVIEW_SECONDS = 7776e3;
/**
* What a pull request that edits the rules would have made of the last ninety days, as parts of its comment: the policy
* of approvals, and service levels with their calendars. Nothing for any other pull request.
*/
async function previewConfiguration(changed, base, ports) {
	const touches = (prefix) => changed.some(({ path }) => path.startsWith(prefix));
	const isPolicy = touches("config/approvals.yaml");
	const isTiming = touches("config/sla.yaml") || touches("config/calendars/");
	if (!isPolicy && !isTiming) return [];
	try {
		const proposed = await proposedConfiguration(changed, base.commit, ports);
		const since = toInstant(ports.now - PREVIEW_SECONDS);
		return [...isPolicy ? [replayed(base.ledger, proposed, {
			...ports,
			since
		})] : [], ...isTiming ? [slaSection(simulateSla(base.ledger, {
			...ports,
			proposed,
			since
		}))] : []];
	} catch (error) {
		return [`What the edited rules would have made of the past could not be computed: ${(error instanceof Error ? error.message : String(error)).slice(0, 200).replace(/[^\w .,:-]/g, " ")}`];
	}
}
/** The configuration alone, as it will be when this is merged. */
async function proposedConfiguration(changed, commit, { objects, loadFiles }) {
	const edited = new Set(changed.map(({ path }) => path));
	const kept = (await objects.files(commit, "config")).filter(({ path }) => !edited.has(path));
	const added = changed.flatMap(({ path, after }) => path.startsWith("config/") && after !== null ? [{
		path,
		...after
	}] : []);
	return (await loadFiles([...kept, ...added])).configuration;
}
function replayed(ledger, { approvals }, options) {
	if (approvals === void 0) return "The edited policy cannot be read, so that nothing can be decided by it.";
	return policySection(replayPolicy(ledger, {
		...options,
		proposed: approvals.value
	}));
}
// src/core/proposal/gates.ts
const RECORD = [
	"change_invalid",
	"template",
	"service_unknown",
	"unreadable",
	"change_not_given"
];
const SCHEDULE = ["schedule_untold", "conflict"];
const HELD = ["held"];
const RISK = ["risk_without_reason"];
/** Of other files only the approvals are asked. */
function gatesOf(part) {
	const apart = [
		...RECORD,
		...SCHEDULE,
		...HELD,
		...RISK
	];
	const approvals = approvalGate(part, part.reasons.filter(({ code }) => !apart.includes(code)));
	if (part.change === null) return [approvals];
	return [
		gate("Record", reasonsOf(part, RECORD), "complete and in order"),
		approvals,
		dutiesGate(part),
		gate("Window and conflicts", reasonsOf(part, SCHEDULE), conflictWords(part)),
		gate("Holds", reasonsOf(part, HELD), "nothing holds it"),
		gate("Risk", reasonsOf(part, RISK), riskWords(part))
	];
}
function reasonsOf({ reasons }, codes) {
	return reasons.filter(({ code }) => codes.includes(code));
}
function gate(title, reasons, otherwise) {
	if (reasons.length === 0) return {
		title,
		state: "success",
		says: otherwise
	};
	return {
		title,
		state: gravest(reasons.map(({ state }) => state)),
		says: reasons.map(({ says }) => told(says)).join("; ")
	};
}
function approvalGate({ steps, rules }, reasons) {
	const open = steps.some(({ state }) => state !== "met" && state !== "afterwards");
	const none = rules.flatMap(({ none_because }) => none_because ?? []);
	const lines = [
		...steps.map(stepWords),
		...none.map(told),
		...reasons.map(({ says }) => told(says))
	];
	return {
		title: "Approvals",
		state: gravest([open ? "pending" : "success", ...reasons.map((reason) => reason.state)]),
		says: lines.join("<br>")
	};
}
/** Who had a hand in it and approved all the same; their reviews were not counted. */
function dutiesGate({ ignored }) {
	const own = ignored.filter(({ why }) => OWN_HAND.includes(why));
	return {
		title: "Separation of duties",
		state: "success",
		says: own.length === 0 ? "nobody approves their own work" : own.map((one) => told(one.says)).join("; ")
	};
}
const OWN_HAND = [
	"author",
	"contributor",
	"requester",
	"implementer"
];
function conflictWords({ conflicts }) {
	if (conflicts.length === 0) return "no conflict";
	return conflicts.map(({ says, waived_by }) => told(`${says}${waived_by === null ? "" : `; accepted by ${waived_by}`}`)).join("; ");
}
function riskWords({ risk }) {
	if (risk === null) return "not assessed";
	const why = risk.contributions.map(({ says, risk: level }) => `${says}: ${level}`);
	return told(why.length === 0 ? `${risk.risk}: nothing raises it` : `${risk.risk} (${why.join("; ")})`);
}
// src/core/proposal/next-steps.ts
/** What whoever reads the decision can do about it, each a line of Markdown, encoded; commands to be copied. */
function nextSteps(decision, free) {
	const { state, parts, blocks, authorise_afterwards: owed } = decision;
	if (state === "success" && owed !== null) return [`Merge it and begin. ${told(owed.by.join(", "))} approves it by ${told(owed.deadline)}, merged or not.`];
	if (state === "success") return ["Merge it: merging registers the change with its evidence."];
	const refused = blocks.flatMap(({ login }) => login ?? []);
	const standing = parts.flatMap(({ conflicts }) => conflicts).filter((one) => one.blocks && one.waived_by === null);
	return [
		...state === "failure" && blocks.length === 0 ? ["The author mends what is marked above and pushes again."] : [],
		...refused.length > 0 ? [`${names(refused)} reviews again, once it is mended.`] : [],
		...freeSteps(standing, free),
		...standing.slice(0, 5).map(waiveStep),
		...reviewSteps(decision),
		...state === "error" ? ["Mend what could not be told; it is decided again at the next run."] : []
	];
}
function names(logins) {
	return [...new Set(logins)].map((login) => told(`@${login}`)).join(", ");
}
function reviewSteps({ parts }) {
	const waiting = parts.flatMap(({ steps }) => steps.filter((step) => step.state === "open")).flatMap(({ missing_from }) => missing_from).slice(0, 8);
	if (waiting.length === 0) return [];
	return [`One of ${names(waiting)} reviews it: Files changed → Review changes → Approve.`];
}
function waiveStep(conflict) {
	const who = conflict.may_waive.join(", ");
	if (who === "") return `Nobody may accept ${told(grantOf(conflict))}: the policy names none.`;
	return `Or ${told(who)} says why it is safe: \`/waive ${codeOf(grantOf(conflict))} <why>\``;
}
/** Ids and slugs alone. */
function codeOf(text) {
	return text.replace(/[^\w:-]/g, "");
}
/** The author's branch is never written to: the lines stand here to be copied into the draft. */
function freeSteps(standing, free) {
	const [first, ...more] = free;
	if (standing.length === 0 || first === void 0) return [];
	const others = more.length === 0 ? "" : `; free as well: ${more.map(({ start }) => told(start)).join(", ")}`;
	const lines = [
		"   ```yaml",
		"   window:",
		`     start: "${first.start}"`,
		`     end: "${first.end}"`,
		"   ```"
	];
	return [[
		`Move the window to where nothing speaks against it${others}:`,
		"",
		...lines
	].join("\n")];
}
// src/core/proposal/decision-comment.ts
/**
* The decision as the one comment on a pull request: what it comes to, what is met, who is missing, what to do next.
* Markdown, encoded; it says the same as long as the same is decided, and mentions nobody.
*/
function decisionComment(decision, { free = [], sections = [] } = {}) {
	const parts = decision.parts.map(partSection);
	return [
		`### ${nameOf(decision)}: ${VERDICTS[decision.state]}`,
		told(decision.description),
		...parts,
		...blockLines(decision),
		...whatNext(decision, free),
		...sections,
		`<sub>For ${commitName(decision.head)} into ${told(decision.base)}${policyWords(decision)}. Edits to this comment are overwritten.</sub>`
	].join("\n\n");
}
const VERDICTS = {
	success: "approved, may be merged",
	pending: "not approved yet",
	failure: "refused as it is",
	error: "it could not be decided"
};
/** Ids and hexadecimal digits alone; nothing in it can link to anything. */
function commitName(commit) {
	return `\`${commit.slice(0, 7).replace(/[^0-9a-f]/g, "")}\``;
}
function nameOf({ parts, pull_request }) {
	const named = parts.flatMap(({ change }) => change ?? []);
	return named.length === 0 ? `Pull request ${pull_request}` : told(named.join(", "));
}
function policyWords({ policy_version }) {
	return policy_version === null ? "" : `, by version ${policy_version} of the policy`;
}
function partSection(part) {
	const gates = gatesOf(part);
	const passed = gates.filter(({ state }) => state === "success").length;
	const head = `**${told(part.change ?? "Other files")}** · ${passed} of ${gates.length} gates passed`;
	const rows = gates.map(({ title, state, says }) => `| ${title} | ${SIGNS[state]} | ${says} |`);
	const ignored = part.ignored.filter(({ why }) => why !== "not_needed").map(({ says }) => `- not counted: ${told(says)}`);
	return [
		head,
		"",
		"| Gate | | Detail |",
		"| --- | --- | --- |",
		...rows,
		...ignored.length > 0 ? ["", ...ignored] : [],
		...part.remarks.length > 0 ? ["", ...part.remarks.map((remark) => `- ${told(remark)}`)] : [],
		...reachLines(part)
	].join("\n");
}
/** Who else feels it: what it reaches over the relations of services, by how hard it is hit. */
function reachLines({ risk }) {
	const reached = risk?.reached ?? [];
	if (reached.length === 0) return [];
	const lines = reached.slice(0, 30).map((one) => `- ${told(`${one.service} (${one.criticality}) would be ${one.effect}, through ${one.via}`)}`);
	return [
		"",
		`<details>${`<summary>Blast radius: ${reached.length} ${reached.length === 1 ? "service" : "services"}</summary>`}`,
		"",
		...lines,
		"",
		"</details>"
	];
}
function blockLines({ blocks, reasons }) {
	const lines = [...reasons.map(({ state, says }) => `- ${SIGNS[state]} ${told(says)}`), ...blocks.filter(({ says }) => !reasons.some((reason) => reason.says === says)).map(({ says }) => `- ${SIGNS.failure} ${told(says)}`)];
	return lines.length === 0 ? [] : [lines.join("\n")];
}
function whatNext(decision, free) {
	const steps = nextSteps(decision, free);
	if (steps.length === 0) return [];
	return [[
		"**What to do next**",
		"",
		...steps.map((step, at) => `${at + 1}. ${step}`)
	].join("\n")];
}
// src/core/proposal/stale-notices.ts
/** Whoever approved something else is told once that it no longer counts: it is their turn again. */
function staleNotices({ parts, pull_request: issue, head }) {
	const stale = /* @__PURE__ */ new Map();
	for (const { ignored } of parts) for (const one of ignored) if (VOID.includes(one.why)) stale.set(one.review, one);
	return [...stale.values()].flatMap((one) => {
		if (one.login === null || !LOGIN.test(one.login)) return [];
		return [{
			kind: "notice",
			key: `stale:${issue}:${one.review}`,
			issue,
			body: `@${one.login}: your approval no longer counts, since what it was given for has changed (${told(one.says)}). Please review \`${head.slice(0, 7)}\`.`
		}];
	});
}
const VOID = ["stale", "base_changed"];
const LOGIN = /^[A-Za-z\d](?:[A-Za-z\d-]{0,38})$/;
// src/app/change/say-decision.ts
/** What is said of a decision: once in the thread, kept up to date, and to those whose approval was taken back. */
function sayDecision({ decision, facts, sections = [] }, loadZone) {
	const { pull_request: issue } = decision;
	const body = decisionComment(decision, {
		free: freeWindows(decision, facts, loadZone),
		sections
	});
	return [{
		kind: "sticky_comment",
		key: `change:${issue}`,
		issue,
		purpose: "change",
		body
	}, ...staleNotices(decision)];
}
const MOST_WINDOWS = 3;
/** As long as the one that conflicts, and no earlier, so that the answer stays the same from run to run. */
function freeWindows(decision, facts, loadZone) {
	const [part] = decision.parts;
	const window = facts.changes[0]?.after?.window;
	const [start, end, now] = [
		window?.start,
		window?.end,
		facts.now
	].map((text) => parseInstant(text ?? ""));
	if (!(part?.conflicts.some((one) => one.blocks && one.waived_by === null) === true) || start === void 0 || end === void 0 || now === void 0 || end <= start) return [];
	const question = {
		length: toSeconds(end - start),
		from: toInstant(Math.max(now, start)),
		most: MOST_WINDOWS
	};
	const found = freeSlotsFor(facts, part, {
		question,
		loadZone
	});
	return found.ok ? found.slots.map(({ from, to }) => ({
		start: formatInstant(from),
		end: formatInstant(to)
	})) : [];
}
/** One status for decisions that share head and base: the gravest is what holds. */
function gravestOf(decisions) {
	const state = gravest(decisions.map((one) => one.state));
	return decisions.find((one) => one.state === state) ?? {
		state: "error",
		description: "nothing was decided"
	};
}
// src/core/proposal/review-requests.ts
/**
* Whose turn it is: those who can still be counted for the open steps. What is decided asks nobody any more; what its
* author has to mend first leaves everybody in peace.
*/
function reviewRequests(decision, reviews) {
	const { state, parts, pull_request: issue } = decision;
	const isWaiting = state === "pending" && decision.reasons.every(({ code }) => code !== "draft_pull_request");
	if (!isWaiting && state !== "success") return [];
	const open = isWaiting ? parts.flatMap(({ steps }) => steps.filter((step) => step.state === "open")) : [];
	const wanted = [...new Set(open.flatMap(({ missing_from }) => missing_from))].map((login) => ({
		login,
		voidedAt: voidedAt(login, decision, reviews)
	}));
	return [{
		kind: "review_requests",
		key: `reviews:${issue}`,
		issue,
		wanted
	}];
}
/** When they gave a review that no longer counts, since what it was given for has changed. */
function voidedAt(login, { parts }, reviews) {
	return parts.flatMap(({ ignored }) => ignored).filter((one) => one.login === login && (one.why === "stale" || one.why === "base_changed")).map(({ review }) => reviews.find(({ id }) => id === review)?.submitted_at ?? "").toSorted().at(-1) ?? null;
}
// actions/decide-change/settle-head.ts
const MOST_ROUNDS = 3;
/**
* Decides the pull requests that share a head: decide, look whether it is still the same, say. A yes is looked
* at once more after it was said, so that of two runs that overtake each other the later facts are what stays.
*/
async function settleHead(pulls, parts) {
	for (let round = 1;; round++) {
		const before = await markOf(pulls, parts);
		const found = await decideAll(pulls, parts);
		if (await markOf(pulls, parts) === before) {
			await say(pulls, found, parts);
			if (!found.decided.some(({ state }) => state === "success") || await markOf(pulls, parts) === before) return {
				...found,
				isRestless: false
			};
		}
		if (round === MOST_ROUNDS) {
			await takeAwayYes(pulls, parts);
			return {
				...found,
				isRestless: true
			};
		}
	}
}
/** Pending comes before everything else, so that a run that breaks off leaves no yes that is older than its cause. */
async function takeAwayYes(pulls, { stage, statuses }) {
	for (const { head, base } of pulls) {
		const context = approvalStatus(base);
		const there = (await statuses(head)).find((one) => one.context === context);
		if (there !== void 0 && there.state !== "success") continue;
		await stage.tell([{
			kind: "status",
			key: `approval:${head}:pending`,
			sha: head,
			context,
			state: "pending",
			description: "being decided"
		}]);
	}
}
/** What a decision depends on and people change: heads, bases, reviews, what they say. */
async function markOf(pulls, { desk, stage }) {
	const marks = await Promise.all(pulls.map(async ({ number }) => {
		const now = await desk.forge.pull(number);
		const reviews = await desk.forge.reviews(number);
		const said = (await desk.forge.comments(number)).filter(({ user }) => user?.id !== stage.us.user_id);
		return [
			number,
			now?.head,
			now?.base,
			now?.isOpen,
			now?.isDraft,
			...reviews.map(({ id, state }) => `${id} ${state}`),
			...said.map(({ id, updated_at }) => `${id} ${updated_at}`)
		];
	}));
	return JSON.stringify(marks);
}
async function decideAll(pulls, parts) {
	const decided = [];
	let cause;
	for (const listed of pulls) {
		const { number } = listed;
		try {
			const pull = await parts.desk.forge.pull(number);
			if (pull === void 0 || !pull.isOpen || pull.head !== listed.head) continue;
			const answer = registeredAs(pull, parts) ?? await decideOne(pull, parts);
			const { state, description } = "decision" in answer ? answer.decision : answer;
			decided.push({
				number,
				pull,
				state,
				description,
				answer: "decision" in answer ? answer : void 0
			});
		} catch (error) {
			cause = error;
			decided.push({
				number,
				pull: listed,
				answer: void 0,
				state: "error",
				description: "it could not be decided; the next run tries again"
			});
		}
	}
	return {
		decided,
		cause
	};
}
/** A number is given once: what was closed and registered is not taken up again. */
function registeredAs({ number }, { stage }) {
	const ids = [toRecordId("change", number), toRecordId("problem", number)];
	const entry = stage.tip.ledger.entries.find(({ record }) => ids.includes(record.id));
	if (entry === void 0) return void 0;
	return {
		state: "failure",
		description: `${entry.record.id} is registered as ${entry.record.state}: open a new pull request`
	};
}
async function decideOne(pull, { stage, desk, proposals }) {
	const { us, tip } = stage;
	const words = readSaid(await desk.forge.comments(pull.number), us.user_id);
	const gathered = await gatherDecisionFacts(pull, {
		...desk,
		words,
		base: tip,
		defaultBranch: stage.runner.defaultBranch,
		now: stage.runner.now,
		others: proposals?.filter((other) => other.pull !== pull.number) ?? null
	});
	const ports = { loadZone: createZoneLoader() };
	const heard = await hearPull(pull, {
		facts: resolveDigests(gathered, hashText),
		words
	}, {
		forge: desk.forge,
		us,
		configuration: tip.ledger.configuration,
		decide: (facts) => decide(facts, ports)
	});
	const sections = await previewConfiguration(gathered.changed_paths, tip, {
		...desk,
		...ports,
		now: stage.runner.now,
		checkFacts: await loadFactsCheck()
	});
	return {
		...heard,
		sections
	};
}
/** The status comes behind its reasons, and before people are called: whoever comes finds both. */
async function say(pulls, { decided }, { stage }) {
	const answers = decided.flatMap(({ answer }) => answer ?? []);
	const [head] = pulls.map((pull) => pull.head);
	if (head === void 0) return;
	const statuses = [...new Set(decided.map(({ pull }) => pull.base))].map((base) => {
		const { state, description } = gravestOf(decided.filter(({ pull }) => pull.base === base));
		return toStatus(head, base, {
			state,
			description
		});
	});
	await stage.tell([
		...answers.flatMap(({ forge }) => forge),
		...answers.flatMap((answer) => sayDecision(answer, createZoneLoader())),
		...statuses,
		...answers.flatMap(({ decision, facts }) => reviewRequests(decision, facts.reviews))
	]);
}
function toStatus(head, base, said) {
	return {
		kind: "status",
		key: `approval:${head}:${base}`,
		sha: head,
		context: approvalStatus(base),
		...said
	};
}
// actions/decide-change/index.ts
await runAction("decide-change", async (stage) => {
	if (!concernsPulls(stage.runner)) return;
	const desk = openDesk(stage);
	const open = await desk.forge.openPulls();
	const { pulls: wanted, isAboutThem } = wantedPulls(open, stage.runner);
	const { statuses } = openForge(stage.client, {
		owner: stage.runner.owner,
		repo: stage.runner.repo
	}, stage.runner.defaultBranch);
	if (isAboutThem) await takeAwayYes(wanted, {
		stage,
		statuses
	});
	const proposals = await desk.proposals(open).catch(() => null);
	const failures = [];
	for (const [head, pulls] of byHead(wanted)) {
		const settled = await settleHead(pulls, {
			stage,
			desk,
			proposals,
			statuses
		});
		for (const { number, state, description } of settled.decided) logLine(`${number} ${state}: ${description}`);
		if (settled.cause !== void 0) failures.push(settled.cause);
		if (settled.isRestless) logLine(`${head}: it kept changing; the next run decides`);
	}
	if (failures.length > 0) throw failures[0];
});
export {};
