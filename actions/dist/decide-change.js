import { n as openForge, r as logLine, t as runAction } from "./chunks/open-stage-EPGk2gZ9.js";
import { n as wantedPulls, t as byHead } from "./chunks/wanted-pulls-DdT3PtWK.js";
import { t as openDesk } from "./chunks/desk-Vvw6Vd1k.js";
import { t as hashText } from "./chunks/hash-text-DhclORVJ.js";
import { t as createZoneLoader } from "./chunks/zone-rules-C61YvXi7.js";
import { t as decideChange } from "./chunks/decide-change-BQNjWL39.js";
import { i as gatherDecisionFacts, n as stepWords, r as told, t as SIGNS } from "./chunks/comment-text-aKGQHXkD.js";
import { v as gravest } from "./chunks/decide-CXdeog6B.js";
import { l as toRecordId } from "./chunks/key-order.generated-D0gZWuO2.js";
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
function conflictWords({ conflicts }) {
	if (conflicts.length === 0) return "no conflict";
	return conflicts.map(({ says, waived_by }) => told(`${says}${waived_by === null ? "" : `; accepted by ${waived_by}`}`)).join("; ");
}
function riskWords({ risk }) {
	if (risk === null) return "not assessed";
	const why = risk.contributions.map(({ says, risk: level }) => `${says}: ${level}`);
	return told(`${risk.risk} (${why.join("; ")})`);
}
// src/core/proposal/decision-comment.ts
/**
* The decision as the one comment on a pull request: what it comes to, what is met, who is missing, what to do next.
* Markdown, encoded; it says the same as long as the same is decided, and mentions nobody.
*/
function decisionComment(decision) {
	const parts = decision.parts.map(partSection);
	return [
		`### ${nameOf(decision)}: ${VERDICTS[decision.state]}`,
		told(decision.description),
		...parts,
		...blockLines(decision),
		...nextSteps(decision),
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
		...ignored.length > 0 ? ["", ...ignored] : []
	].join("\n");
}
function blockLines({ blocks, reasons }) {
	const lines = [...reasons.map(({ state, says }) => `- ${SIGNS[state]} ${told(says)}`), ...blocks.filter(({ says }) => !reasons.some((reason) => reason.says === says)).map(({ says }) => `- ${SIGNS.failure} ${told(says)}`)];
	return lines.length === 0 ? [] : [lines.join("\n")];
}
function nextSteps(decision) {
	const steps = stepsToGo(decision);
	if (steps.length === 0) return [];
	return [[
		"**What to do next**",
		"",
		...steps.map((step, at) => `${at + 1}. ${step}`)
	].join("\n")];
}
function stepsToGo({ state, parts, blocks }) {
	if (state === "success") return ["Merge it: merging registers the change with its evidence."];
	const waiting = parts.flatMap(({ steps }) => steps.filter((step) => step.state === "open")).flatMap(({ missing_from }) => missing_from).slice(0, 8);
	const refused = blocks.flatMap(({ login }) => login ?? []);
	return [
		...state === "failure" && blocks.length === 0 ? ["The author mends what is marked above and pushes again."] : [],
		...refused.length > 0 ? [`${refused.map((login) => told(`@${login}`)).join(", ")} reviews again, once it is mended.`] : [],
		...waiting.length > 0 ? [`One of ${[...new Set(waiting)].map((login) => told(`@${login}`)).join(", ")} reviews it: Files changed → Review changes → Approve.`] : [],
		...state === "error" ? ["Mend what could not be told; it is decided again at the next run."] : []
	];
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
// src/app/say-decision.ts
/** The name of the status carries the base: pull requests of one head into two branches are two decisions. */
function approvalContext(base) {
	return `gitsm / approval: ${base}`;
}
/** What is said of a decision: once in the thread, kept up to date, and to those whose approval was taken back. */
function sayDecision(decision) {
	const { pull_request: issue } = decision;
	const body = decisionComment(decision);
	return [{
		kind: "sticky_comment",
		key: `change:${issue}`,
		issue,
		purpose: "change",
		body
	}, ...staleNotices(decision)];
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
		const context = approvalContext(base);
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
/** What a decision depends on and people change: heads, bases, reviews. */
async function markOf(pulls, { desk }) {
	const marks = await Promise.all(pulls.map(async ({ number }) => {
		const now = await desk.forge.pull(number);
		const reviews = await desk.forge.reviews(number);
		return [
			number,
			now?.head,
			now?.base,
			now?.isOpen,
			now?.isDraft,
			...reviews.map(({ id, state }) => `${id} ${state}`)
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
	const facts = await gatherDecisionFacts(pull, {
		...desk,
		base: stage.tip,
		defaultBranch: stage.organisation.default_branch ?? "main",
		now: stage.runner.now,
		others: proposals?.filter((other) => other.pull !== pull.number) ?? null
	});
	return {
		decision: decideChange(facts, {
			loadZone: createZoneLoader(),
			hashText
		}),
		reviews: facts.reviews
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
		...answers.flatMap(({ decision }) => sayDecision(decision)),
		...statuses,
		...answers.flatMap(({ decision, reviews }) => reviewRequests(decision, reviews))
	]);
}
function toStatus(head, base, said) {
	return {
		kind: "status",
		key: `approval:${head}:${base}`,
		sha: head,
		context: approvalContext(base),
		...said
	};
}
// actions/decide-change/index.ts
await runAction("decide-change", async (stage) => {
	const desk = openDesk(stage);
	const open = await desk.forge.openPulls();
	const { pulls: wanted, isAboutThem } = wantedPulls(open, stage.runner);
	const { statuses } = openForge(stage.client, {
		owner: stage.runner.owner,
		repo: stage.runner.repo
	});
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
