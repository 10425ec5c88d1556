import { o as read } from "./chunks/octokit-ByUV0E-L.js";
import { t as hashText } from "./chunks/hash-text-DhclORVJ.js";
import { t as createZoneLoader } from "./chunks/zone-rules-C61YvXi7.js";
import { n as toEntry } from "./chunks/attribution-BxQgbmFY.js";
import { n as recordToJson, t as fieldToJson } from "./chunks/record-json-C6QMlX3B.js";
import { r as parseInstant, t as formatInstant } from "./chunks/instant-CCrqmuRZ.js";
import { a as reviewsOf, i as authorisationOf, n as planDigestsOf, r as policyDigestOf } from "./chunks/derive-approval-nW4QiNWQ.js";
import { a as reviewOwed } from "./chunks/unauthorised-change-0AniPRjT.js";
import { n as registerDraft, t as registerEdits } from "./chunks/register-edits-C8Tw2vah.js";
import { d as canWrite, s as foldReviews, t as decide } from "./chunks/decide-qkGViuEc.js";
import { n as readSaid, t as gatherDecisionFacts } from "./chunks/gather-decision-facts-BDYvdUhq.js";
import { t as factsAt } from "./chunks/facts-at-merge-DluWEiWV.js";
import { n as resolveDigests } from "./chunks/decide-change-Cp-Vqsrx.js";
import { r as contentDigest } from "./chunks/content-digest-DgVIcytN.js";
import { a as parseRecordId, c as toRecordId, n as isOnForge } from "./chunks/record-id-DrBCxwok.js";
import { t as materialOf } from "./chunks/gather-content-BQezHR-S.js";
import { t as checkDraft } from "./chunks/check-record-m24u536k.js";
import { r as toStorableText } from "./chunks/storable-text-BmVNsrtJ.js";
import { i as applyEdits } from "./chunks/apply-plan-CbIuiPHE.js";
import { t as isJsonMap } from "./chunks/json-CaPr7KL-.js";
import { n as gatherProposals, t as openDesk } from "./chunks/desk-BJyk9rw-.js";
import { r as told } from "./chunks/comment-text-xb7GGzmw.js";
import { t as commitSubject } from "./chunks/commit-subject-BRML3uF8.js";
import { t as emptyPlan } from "./chunks/plan-Bn9gLiEA.js";
import { t as runAction } from "./chunks/open-stage-BojbfoJc.js";
// src/core/registration/register-change.ts
/** The way of a change of each type until it may begin. */
const WAYS = {
	normal: [
		"draft",
		"assess",
		"authorize",
		"scheduled"
	],
	standard: ["draft", "scheduled"],
	emergency: [
		"draft",
		"authorize",
		"scheduled"
	],
	retrospective: [
		"draft",
		"authorize",
		"review"
	]
};
/**
* Makes a merged draft the change that was decided: in its place, with its id, its way through the states, and the
* evidence. One that landed without an authorisation stops before it would be authorised, and says what was missing.
*/
function registerChange(draft, configuration, registration) {
	const { id, raised, pullRequest: number, repository, authorisation } = registration;
	const source = { pull_request: number };
	const made = registerDraft(draft, configuration, {
		id,
		attribution: {
			...raised,
			source
		},
		source: {
			kind: "pull_request",
			repository,
			number
		}
	});
	if (made.kind !== "move_file" || made.edits === void 0) throw new Error("a draft is registered by moving it");
	const way = authorisation.verdict !== "not_approved" ? WAYS[draft.draft.type] : WAYS[draft.draft.type].slice(0, -1);
	const state = way.at(-1) ?? "draft";
	const edits = made.edits.flatMap((edit) => {
		if (edit.op !== "set") return [edit];
		if (edit.pointer === "/state") return [set$1("/state", state)];
		if (edit.pointer !== "/journal") return [edit];
		return [
			...unauthorised(draft, configuration, registration),
			...owed(registration, configuration),
			set$1("/evidence", fieldToJson(authorisation.evidence)),
			set$1("/journal", withWay(edit.value, way, registration))
		];
	});
	return {
		...made,
		edits
	};
}
function set$1(pointer, value) {
	return {
		op: "set",
		pointer,
		value
	};
}
function withWay(opening, way, { landed, raised, ...rest }) {
	const journal = opening;
	const source = { pull_request: rest.pullRequest };
	const isAuthorised = rest.authorisation.verdict !== "not_approved";
	const entries = way.slice(1).map((to, at) => {
		const isLast = isAuthorised && at === way.length - 2;
		const when = isLast ? landed.at : raised.at;
		const told = isLast ? {
			to,
			note: noteOf(rest.authorisation)
		} : { to };
		return recordToJson(toEntry(journal, {
			by: landed.by,
			at: when,
			source
		}, told));
	});
	return [...journal.map(recordToJson), ...entries];
}
function noteOf({ verdict, evidence }) {
	const names = [...new Set((evidence.reviews ?? []).map(({ login }) => login))];
	if (verdict === "authorise_afterwards") return `Begun as an emergency, to be authorised by ${evidence.authorise_by}.`;
	return names.length === 0 ? "Authorised by the policy." : `Authorised by ${names.join(", ")}.`;
}
/** What the way in which it was authorised leaves to be done: the review of its own, and the authorisation itself. */
function owed({ authorisation, landed }, configuration) {
	const { verdict, evidence } = authorisation;
	if (verdict !== "authorise_afterwards") return evidence.facts?.risk === "high" ? [set$1("/review/required", true)] : [];
	const { review } = reviewOwed(landed.at, configuration.organisation?.value ?? {});
	const team = configuration.teams?.value.roles.ecab;
	const task = {
		id: AUTHORISE_TASK,
		title: "Authorise the emergency",
		kind: "review",
		state: "open",
		...team === void 0 ? {} : { team },
		...evidence.authorise_by === void 0 ? {} : { due_at: evidence.authorise_by }
	};
	return [set$1("/review", review), {
		op: "append",
		pointer: "/tasks",
		value: task
	}];
}
const AUTHORISE_TASK = "authorise";
/** What landed all the same is reviewed, whatever comes of it. */
function unauthorised({ draft }, { organisation }, { authorisation, mergedBy, landed }) {
	const { why, evidence } = authorisation;
	if (why === void 0) return [];
	const told = {
		...evidence.merge_commit === void 0 ? {} : { commit: evidence.merge_commit },
		...evidence.merged_at === void 0 ? {} : { landed_at: evidence.merged_at },
		...mergedBy === null ? {} : { by: mergedBy },
		why: why.slice(0, 500)
	};
	const { tasks, review } = reviewOwed(landed.at, organisation?.value ?? {});
	return [
		set$1("/unauthorised", fieldToJson(told)),
		set$1("/tasks", fieldToJson([...draft.tasks ?? [], ...tasks])),
		set$1("/review", review)
	];
}
// src/core/registration/owed-authorisation.ts
/** Whether a change began as an emergency and still owes its authorisation. */
function isOwed({ evidence }) {
	return evidence?.decision === "authorise_afterwards" && evidence.authorised_at === void 0;
}
/** What was owed is met: the reviews join the evidence, and the task of authorising it is done. */
function authorised(record, part, facts, who) {
	const reviews = reviewsOf(part, facts);
	const names = [...new Set(reviews.map(({ login }) => login))].join(", ");
	const at = formatInstant(who.at);
	const task = (record.tasks ?? []).findIndex(({ id }) => id === AUTHORISE_TASK);
	const [last] = reviews.toSorted((a, b) => a.at < b.at ? 1 : -1);
	return {
		edits: [
			set("/evidence/reviews", fieldToJson(reviews)),
			set("/evidence/authorised_at", at),
			...task < 0 ? [] : taskDone(task, {
				at,
				by: last?.login ?? who.by
			}),
			journal(record, who, `Authorised afterwards by ${names}.`)
		],
		says: `authorised afterwards by ${names}`
	};
}
/** Past its deadline a change is unauthorised; said once. At the deadline itself there is still time. */
function overdue(record, who) {
	const { evidence, unauthorised } = record;
	const deadline = evidence?.authorise_by;
	if (deadline === void 0 || unauthorised !== void 0 || formatInstant(who.at) <= deadline) return void 0;
	const why = `begun as an emergency, and not authorised by ${deadline}`;
	return {
		edits: [set("/unauthorised", {
			...evidence?.merge_commit === void 0 ? {} : { commit: evidence.merge_commit },
			...evidence?.merged_at === void 0 ? {} : { landed_at: evidence.merged_at },
			...evidence?.merged_by === void 0 ? {} : { by: evidence.merged_by },
			why
		}), journal(record, who, `Unauthorised: ${why}.`)],
		says: why
	};
}
function taskDone(index, { at, by }) {
	const task = `/tasks/${index}`;
	return [
		set(`${task}/state`, "done"),
		set(`${task}/done_at`, at),
		set(`${task}/done_by`, by)
	];
}
function journal({ journal: entries, evidence }, { by, at }, note) {
	const source = evidence?.pull_request === void 0 ? {} : { source: { pull_request: evidence.pull_request } };
	return {
		op: "append",
		pointer: "/journal",
		value: recordToJson(toEntry(entries, {
			by,
			at,
			...source
		}, { note }))
	};
}
function set(pointer, value) {
	return {
		op: "set",
		pointer,
		value
	};
}
// src/app/change/decide-landed.ts
/** Decides a merged pull request once more, over what was so at an instant: the merge, or later where that counts. */
async function decideLanded(pull, at, ports) {
	const { objects, loadAt, hashText, forge, us } = ports;
	const { commit } = pull.merged;
	const baseCommit = await objects.fetchCommit(commit) ? (await objects.commit(commit))?.parents[0] : void 0;
	if (baseCommit === void 0 || !await objects.fetchCommit(baseCommit)) throw new Error(`the merge of pull request ${pull.number} could not be fetched`);
	const base = {
		commit: baseCommit,
		ledger: await loadAt(baseCommit)
	};
	const others = ports.proposals?.filter((other) => other.pull !== pull.number && other.openedAt <= pull.merged.at);
	const words = readSaid(await forge.comments(pull.number), us.user_id);
	const gathered = await gatherDecisionFacts(pull, {
		...ports,
		base,
		words,
		now: at,
		others: others ?? null
	});
	const facts = resolveDigests(factsAt(gathered, formatInstant(at)), hashText);
	return {
		decision: decide(facts, ports),
		facts,
		base
	};
}
// src/app/change/authorise-owed.ts
/**
* Emergencies that began before they were authorised: reviews given on the merged pull request count, by the policy of
* its base; past the deadline it is an unauthorised change, until it is authorised all the same.
*/
async function authoriseOwed({ entries }, now, ports) {
	const effects = [];
	const summary = [];
	for (const entry of entries) {
		if (entry.kind !== "change" || !isOwed(entry.record)) continue;
		const judged = await judge(entry, now, ports);
		if (judged === void 0) continue;
		effects.push({
			kind: "edit_record",
			path: entry.path,
			edits: judged.edits
		});
		summary.push(`${entry.record.id} ${judged.says}`);
	}
	return {
		effects,
		summary
	};
}
async function judge(entry, now, ports) {
	const { record } = entry;
	const pull = await ports.forge.pull(record.evidence?.pull_request ?? 0);
	const mergedAt = parseInstant(pull?.merged?.at ?? "");
	const raisedAt = parseInstant(pull?.openedAt ?? "");
	if (pull === void 0 || pull.merged === null || mergedAt === void 0 || raisedAt === void 0) return void 0;
	const landed = await decideLanded({
		...pull,
		merged: pull.merged,
		mergedAt,
		raisedAt
	}, now, ports);
	const part = landed.decision.parts.find(({ change }) => change === record.id);
	const who = {
		by: ports.us.login,
		at: now
	};
	if (part !== void 0 && isMet(part) && landed.decision.blocks.length === 0) return authorised(record, part, landed.facts, who);
	return overdue(record, who);
}
/** Of what was decided at the merge only the approvals were put off. */
function isMet({ steps }) {
	return steps.length > 0 && steps.every(({ state }) => state === "met");
}
// src/app/change/register-merged.ts
/**
* Registers drafts that were merged: what the forge says of their pull request decides over id, people, times and
* evidence. A draft that no pull request brought is left as it is, and told of.
*/
async function registerMerged({ ledger }, ports) {
	const effects = [];
	const summary = [];
	for (const draft of ledger.drafts) {
		const pull = await pullOf(draft, ports);
		if (pull === void 0) continue;
		const id = toRecordId(draft.kind, pull.number);
		if (ledger.entries.some(({ record }) => record.id === id)) continue;
		effects.push(await register(draft, pull, ledger, ports));
		summary.push(`${draft.path} registered as ${id}`);
	}
	return {
		effects,
		summary
	};
}
/** The pull request that brought the file, by the latest commit of it that one merged. */
async function pullOf({ path }, { forge, defaultBranch }) {
	for (const commit of await forge.commitsOfPath(path)) {
		const number = await forge.pullOfCommit(commit);
		const pull = number === void 0 ? void 0 : await forge.pull(number);
		if (pull === void 0 || pull.merged === null || pull.base !== defaultBranch) continue;
		const [mergedAt, raisedAt] = [parseInstant(pull.merged.at), parseInstant(pull.openedAt)];
		if (mergedAt !== void 0 && raisedAt !== void 0) return {
			...pull,
			merged: pull.merged,
			mergedAt,
			raisedAt
		};
	}
}
async function register(draft, pull, { configuration }, ports) {
	const id = toRecordId(draft.kind, pull.number);
	const raised = {
		by: pull.author?.login ?? ports.us.login,
		at: pull.raisedAt
	};
	if (draft.kind === "problem") {
		const source = {
			kind: "pull_request",
			repository: ports.repository,
			number: pull.number
		};
		const attribution = {
			...raised,
			source: { pull_request: pull.number }
		};
		return registerDraft(draft, configuration, {
			id,
			attribution,
			source
		});
	}
	return registerChange(draft, configuration, {
		id,
		raised,
		pullRequest: pull.number,
		repository: ports.repository,
		mergedBy: pull.merged.by,
		landed: {
			by: ports.us.login,
			at: pull.mergedAt
		},
		authorisation: await authorise(draft, pull, ports)
	});
}
/** Decides once more, over what was so at the merge. */
async function authorise(draft, pull, ports) {
	const { decision, facts, base } = await decideLanded(pull, pull.mergedAt, ports);
	const { commit } = pull.merged;
	const landing = {
		pullRequest: pull.number,
		baseCommit: base.commit,
		mergeCommit: commit,
		mergedAt: pull.merged.at,
		mergedBy: pull.merged.by,
		digest: await landedDigest(draft, {
			baseCommit: base.commit,
			commit
		}, ports)
	};
	const policyDigest = policyDigestOf(base.ledger, ports.hashText);
	const planDigests = planDigestsOf(facts, ports.hashText);
	return authorisationOf(toRecordId("change", pull.number), decision, facts, {
		landing,
		policyDigest,
		planDigests
	});
}
/** Of what the merge brought, with the draft as it stands now: an edit in between is not what was approved. */
async function landedDigest({ path, blob }, { baseCommit, commit }, ports) {
	const landed = (await ports.objects.changes(baseCommit, commit)).map((one) => one.path === path && one.after !== null ? {
		...one,
		after: {
			...one.after,
			blob
		}
	} : one);
	return contentDigest(await materialOf(landed, ports), ports.hashText);
}
// src/core/registration/cancel-proposal.ts
/** A draft that was never merged becomes a change all the same: cancelled, with who ended it and why. */
function cancelProposal(draft, configuration, { id, pullRequest: number, repository, raised, closed, refusal }) {
	const source = { pull_request: number };
	const made = registerDraft(draft, configuration, {
		id,
		attribution: {
			...raised,
			source
		},
		source: {
			kind: "pull_request",
			repository,
			number
		}
	});
	if (made.kind !== "move_file" || made.edits === void 0) throw new Error("a draft is registered by moving it");
	const applied = applyEdits(recordToJson(draft.draft), made.edits);
	if (!applied.ok || !isJsonMap(applied.value)) throw new Error("a draft is a map");
	const journal = applied.value.journal;
	const ending = toEntry(journal, {
		...closed,
		source
	}, { to: "cancelled" });
	const value = {
		...applied.value,
		state: "cancelled",
		cancellation: (refusal ?? `Withdrawn by ${closed.by}.`).slice(0, 2e3),
		journal: [...journal.map(recordToJson), recordToJson(ending)]
	};
	return {
		kind: "create_record",
		path: made.to,
		document: "change",
		value
	};
}
// src/app/change/register-withdrawn.ts
/** Beyond this a pull request was closed before there was anybody to register it. */
const RECENT_SECONDS$1 = 1209600;
/**
* Registers as cancelled what open pull requests proposed and none merged. Only a draft in order, of somebody who may
* write: closing a stranger's pull request leaves no record.
*/
async function registerWithdrawn(tip, ports) {
	const closed = (await ports.forge.closedPulls()).filter((pull) => isCandidate(pull, tip.ledger, ports));
	const proposals = await gatherProposals(closed, tip.commit, ports);
	const effects = [];
	const summary = [];
	for (const pull of closed) {
		const drafts = proposals.filter((one) => one.pull === pull.number && one.draft.kind === "change");
		const [draft] = drafts.map((one) => one.draft);
		if (draft?.kind !== "change" || drafts.length > 1 || !isInOrder(draft, tip.ledger)) continue;
		const effect = await cancel(draft, pull, tip.ledger, ports);
		if (effect === void 0) continue;
		effects.push(effect);
		summary.push(`${draft.path} of pull request ${pull.number} registered as cancelled`);
	}
	return {
		effects,
		summary
	};
}
function isCandidate(pull, { entries }, { defaultBranch, now }) {
	const closed = parseInstant(pull.closedAt ?? "");
	const ids = [toRecordId("change", pull.number), toRecordId("problem", pull.number)];
	return pull.base === defaultBranch && closed !== void 0 && closed > now - RECENT_SECONDS$1 && !entries.some(({ record }) => ids.includes(record.id));
}
function isInOrder(draft, { configuration, unreadable }) {
	const unread = new Set(unreadable.map(({ place }) => place.path));
	return checkDraft(draft, configuration, { unread }).every(({ severity }) => severity !== "error");
}
async function cancel(draft, pull, { configuration }, ports) {
	const [raisedAt, closedAt] = [parseInstant(pull.openedAt), parseInstant(pull.closedAt ?? "")];
	const author = pull.author;
	if (author === null || raisedAt === void 0 || closedAt === void 0) return void 0;
	if (!canWrite(await ports.forge.permission(author.login))) return void 0;
	const closer = (await ports.forge.events(pull.number)).closedBy ?? ports.us;
	const refusal = closer === author.login ? void 0 : await refusalOf(pull.number, closer, ports);
	return cancelProposal(draft, configuration, {
		id: toRecordId("change", pull.number),
		pullRequest: pull.number,
		repository: ports.repository,
		raised: {
			by: author.login,
			at: raisedAt
		},
		closed: {
			by: closer,
			at: closedAt
		},
		...refusal === void 0 ? {} : { refusal }
	});
}
/** Who closes another's change refuses it; why stands in the refusing reviews. */
async function refusalOf(number, closer, { forge }) {
	const refusing = foldReviews(await forge.reviews(number)).filter(({ says }) => says === "refuses");
	const said = refusing.length === 0 ? /* @__PURE__ */ new Map() : await forge.reviewTexts(number);
	const words = refusing.flatMap(({ account, review }) => {
		const text = (said.get(review.id) ?? "").trim();
		return account === null ? [] : [`${account.login}${text === "" ? "" : `: ${text}`}`];
	});
	const why = words.length === 0 ? "" : ` Changes were asked for by ${words.join("; ")}`;
	return toStorableText(`Refused by ${closer}.${why}`);
}
// src/core/registration/registration-comment.ts
/** What the comment on a pull request becomes once its change is registered: the record of the decision. */
function registrationComment({ record, path }) {
	const { id, state, evidence, unauthorised, cancellation } = record;
	const verdict = state === "cancelled" ? "cancelled" : unauthorised === void 0 ? `registered, ${state}` : "registered, not authorised";
	return [
		`### ${told(id)}: ${told(verdict)}`,
		...cancellation === void 0 ? [] : [told(cancellation)],
		...unauthorised === void 0 ? [] : [`❌ ${told(unauthorised.why)}`],
		...isOwed(record) ? [told(`To be authorised by ${evidence?.authorise_by ?? "its deadline"}: whoever may, approves this pull request as it is.`)] : [],
		...evidence === void 0 ? [] : [evidenceTable(evidence)],
		`The record is \`${path}\`; what follows is written there.`
	].join("\n\n");
}
function evidenceTable(evidence) {
	const reviews = (evidence.reviews ?? []).map(({ login, user_id, role, step, review, commit, at }) => `| Approval | ${told(`@${login}`)} (${user_id}) as ${told(role ?? "")} for ${told(step)}, ${told(at)}, review ${review} of \`${commit.slice(0, 7)}\` |`);
	return [
		"| What | |",
		"| --- | --- |",
		`| Decision | ${told((evidence.decision ?? "").replaceAll("_", " "))} |`,
		...reviews,
		`| Merged | ${told(evidence.merged_at ?? "")}${evidence.merged_by === void 0 ? "" : ` by ${told(`@${evidence.merged_by}`)}`} |`,
		`| Content | \`${evidence.digest ?? ""}\` |`,
		`| Policy | \`${evidence.policy_digest ?? ""}\` |`
	].join("\n");
}
// src/app/tell-registered.ts
/** What was settled this long ago has been told by one of the runs since. */
const RECENT_SECONDS = 172800;
/** Pull requests whose change was registered lately: their comment is to show the record of the decision. */
function tellRegistered({ entries }, now) {
	return entries.flatMap((entry) => {
		if (entry.kind !== "change" || entry.record.source?.kind !== "pull_request") return [];
		const { id, source, journal } = entry.record;
		const settled = parseInstant(entry.record.evidence?.merged_at ?? journal.at(-1)?.at ?? "");
		const recordId = parseRecordId(id);
		const issue = source.number;
		if (recordId === void 0 || !isOnForge(recordId) || issue === void 0) return [];
		if (settled === void 0 || settled < now - RECENT_SECONDS) return [];
		return [{
			kind: "sticky_comment",
			key: `change:${issue}`,
			issue,
			purpose: "change",
			body: registrationComment(entry)
		}];
	});
}
// actions/register-records/index.ts
await runAction("register-records", async (stage) => {
	await stage.carryOut(async (tip) => {
		const edits = await registerLanded(stage, tip);
		const changes = await registerChanges(stage, tip);
		return {
			files: {
				effects: [...edits.effects, ...changes.effects],
				summary: [...edits.summary, ...changes.summary]
			},
			subject: commitSubject(changes.effects.length === 0 ? "register edits" : "register changes", []),
			forge: tellRegistered(tip.ledger, stage.runner.now)
		};
	});
});
/** The forge is asked who brought the edits only where there are any. */
async function registerLanded(stage, { ledger, commit }) {
	const { runner, us } = stage;
	const ours = registerEdits(ledger, {
		by: us.login,
		at: runner.now,
		drafts: "leave"
	});
	if (ours.effects.length === 0) return ours;
	return registerEdits(ledger, {
		...await attributionOf(stage, commit),
		drafts: "leave"
	});
}
/** Drafts that were merged, and those whose pull requests were closed without. */
async function registerChanges(stage, tip) {
	const { runner, us } = stage;
	const desk = openDesk(stage);
	const here = {
		repository: `${runner.owner}/${runner.repo}`,
		now: runner.now,
		defaultBranch: runner.defaultBranch
	};
	if (["issues", "issue_comment"].includes(runner.event) && tip.ledger.drafts.length === 0) return emptyPlan;
	const withdrawn = await registerWithdrawn(tip, {
		...desk,
		...here,
		us: us.login
	});
	const isOwing = tip.ledger.entries.some((entry) => entry.kind === "change" && isOwed(entry.record));
	if (tip.ledger.drafts.length === 0 && !isOwing) return withdrawn;
	const proposals = await desk.proposals(await desk.forge.openPulls());
	const ports = {
		...desk,
		...here,
		us,
		hashText,
		loadZone: createZoneLoader(),
		proposals
	};
	const all = [
		await registerMerged(tip, ports),
		withdrawn,
		await authoriseOwed(tip.ledger, runner.now, ports)
	];
	return {
		effects: all.flatMap(({ effects }) => effects),
		summary: all.flatMap(({ summary }) => summary)
	};
}
/**
* Who brought the commit to the branch, and when: the merged pull request, else whoever pushed. Git's own dates and
* names are never asked, since whoever commits chooses them.
*/
async function attributionOf({ client, runner, us }, commit) {
	const name = {
		owner: runner.owner,
		repo: runner.repo
	};
	const merged = (await read(() => client.rest.repos.listPullRequestsAssociatedWithCommit({
		...name,
		commit_sha: commit
	}))).data.find((pull) => pull.merged_at !== null);
	const mergedAt = parseInstant(merged?.merged_at ?? "");
	if (merged !== void 0 && merged.user !== null && mergedAt !== void 0) return {
		by: merged.user.login,
		at: mergedAt,
		source: { pull_request: merged.number },
		proven: true
	};
	const pusher = runner.event === "push" ? loginOf(runner.payload.sender) : void 0;
	return {
		by: pusher ?? us.login,
		at: runner.now,
		source: { commit },
		proven: pusher !== void 0
	};
}
function loginOf(person) {
	return typeof person === "object" && person !== null && "login" in person && typeof person.login === "string" ? person.login : void 0;
}
export {};
