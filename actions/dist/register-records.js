import { o as read, t as runAction } from "./chunks/open-stage-EPGk2gZ9.js";
import { t as hashText } from "./chunks/hash-text-DhclORVJ.js";
import { t as createZoneLoader } from "./chunks/zone-rules-C61YvXi7.js";
import { n as registerDraft, t as registerEdits } from "./chunks/register-edits-D4IGhKuc.js";
import { D as canonicalJson, E as permissionOf, O as contentDigest, T as digestAt, g as foldReviews, t as decide, w as canWrite } from "./chunks/decide-CXdeog6B.js";
import { l as toRecordId, o as parseRecordId, r as isOnForge } from "./chunks/key-order.generated-D0gZWuO2.js";
import { n as toEntry } from "./chunks/attribution-CN-QXF6X.js";
import { n as recordToJson, t as fieldToJson } from "./chunks/record-json-C6QMlX3B.js";
import { r as parseInstant } from "./chunks/instant-CCrqmuRZ.js";
import { n as resolveDigests } from "./chunks/decide-change-BQNjWL39.js";
import { a as materialOf, i as gatherDecisionFacts, r as told } from "./chunks/comment-text-aKGQHXkD.js";
import { t as checkDraft } from "./chunks/check-record-KGqWxwhX.js";
import { r as toStorableText } from "./chunks/storable-text-D95YXm0A.js";
import { E as applyEdits } from "./chunks/apply-plan-BZQYouOe.js";
import { t as isJsonMap } from "./chunks/json-CaPr7KL-.js";
import { n as gatherProposals, t as openDesk } from "./chunks/desk-Vvw6Vd1k.js";
import { t as commitSubject } from "./chunks/commit-subject-CMXHlI6-.js";
// src/core/registration/evidence.ts
/** What the authorisation of one change rests on: the decision as of the merge, and that nothing else landed. */
function authorisationOf(id, decision, facts, landed) {
	const { landing, policyDigest } = landed;
	const why = whyNot(decision, landing);
	const verdict = why !== void 0 ? "not_approved" : decision.authorise_afterwards === null ? "approved" : "authorise_afterwards";
	const part = decision.parts.find(({ change }) => change === id);
	const deadline = decision.authorise_afterwards?.deadline;
	return {
		verdict,
		...why === void 0 ? {} : { why },
		evidence: {
			pull_request: landing.pullRequest,
			base_commit: landing.baseCommit,
			head_commit: decision.head,
			merge_commit: landing.mergeCommit,
			merged_at: landing.mergedAt,
			...landing.mergedBy === null ? {} : { merged_by: landing.mergedBy },
			...landing.digest === null ? {} : { digest: landing.digest },
			policy_digest: policyDigest,
			decision: verdict,
			...deadline === void 0 ? {} : { authorise_by: deadline },
			reviews: part === void 0 ? [] : reviewsOf(part, facts),
			...waiversOf(facts),
			facts: otherFacts(decision, part, facts)
		}
	};
}
/** A yes is bound to its content: what landed must be what was decided. */
function whyNot({ state, description, digest }, landing) {
	if (state !== "success") return `the policy says ${state}: ${description}`;
	if (landing.digest === null) return "what landed could not be read";
	return landing.digest === digest ? void 0 : "what landed is not what was approved";
}
function reviewsOf({ steps }, facts) {
	return steps.flatMap((step) => step.counted.flatMap((one) => reviewOf(one, step.id, facts)));
}
function reviewOf(counted, step, facts) {
	const { login, user_id, review, commit, at, as } = counted;
	const digest = commit === null ? null : digestAt(commit, facts);
	if (commit === null || digest === null) return [];
	return [{
		login,
		user_id,
		role: as.slice(0, 120),
		step,
		review,
		commit,
		digest,
		at
	}];
}
function waiversOf({ waivers }) {
	if (waivers.length === 0) return {};
	return { waivers: waivers.map(({ conflict, by, reason, comment, at }) => ({
		conflict,
		by: by.login,
		user_id: by.id,
		reason,
		at,
		...comment === void 0 ? {} : { comment }
	})) };
}
function otherFacts(decision, part, facts) {
	const permissions = (part?.steps.flatMap((step) => step.counted) ?? []).map(({ login, user_id }) => [login, permissionOf({
		id: user_id,
		login,
		type: "User"
	}, facts)]);
	return {
		policy_version: decision.policy_version,
		rules: part?.rules.map(({ id }) => id) ?? [],
		risk: part?.risk?.risk ?? null,
		permissions: Object.fromEntries(permissions),
		excluded: decision.excluded.map(({ login, why }) => `${login}: ${why}`)
	};
}
/** Everything of the configuration that can alter a decision, as plain data to be digested. */
function decidingConfiguration(configuration) {
	const { approvals, teams, schedule, services, standardChanges, calendars } = configuration;
	const sorted = (files) => [...files].sort(([a], [b]) => a < b ? -1 : 1).map(([, { value }]) => value);
	return {
		approvals: approvals?.value ?? null,
		teams: teams?.value ?? null,
		schedule: schedule?.value ?? null,
		services: sorted(services),
		standard_changes: sorted(standardChanges),
		calendars: sorted(calendars)
	};
}
// src/core/registration/facts-at-merge.ts
/** The facts as they were at an instant: reviews given later are not yet there, dismissals of later not yet made. */
function factsAt(facts, at) {
	const reviews = facts.reviews.flatMap((review) => reviewAt(review, at));
	const { base_changed_at: changed, counts } = facts.pull_request;
	return {
		...facts,
		now: at,
		reviews,
		pull_request: {
			...facts.pull_request,
			draft: false,
			base_changed_at: changed !== null && changed > at ? null : changed,
			counts: {
				...counts,
				reviews: reviews.length
			}
		}
	};
}
function reviewAt(review, at) {
	if (review.submitted_at !== null && review.submitted_at > at) return [];
	const { dismissed, ...given } = review;
	if (dismissed === void 0 || dismissed.at <= at) return [review];
	return [{
		...given,
		state: dismissed.was
	}];
}
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
		if (edit.pointer === "/state") return [set("/state", state)];
		if (edit.pointer !== "/journal") return [edit];
		return [
			...unauthorised(registration),
			set("/evidence", fieldToJson(authorisation.evidence)),
			set("/journal", withWay(edit.value, way, registration))
		];
	});
	return {
		...made,
		edits
	};
}
function set(pointer, value) {
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
function unauthorised({ authorisation, mergedBy }) {
	const { why, evidence } = authorisation;
	if (why === void 0) return [];
	const told = {
		...evidence.merge_commit === void 0 ? {} : { commit: evidence.merge_commit },
		...evidence.merged_at === void 0 ? {} : { landed_at: evidence.merged_at },
		...mergedBy === null ? {} : { by: mergedBy },
		why: why.slice(0, 500)
	};
	return [set("/unauthorised", fieldToJson(told))];
}
// src/app/register-merged.ts
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
		by: pull.author?.login ?? ports.us,
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
			by: ports.us,
			at: pull.mergedAt
		},
		authorisation: await authorise(draft, pull, ports)
	});
}
/** Decides once more, over what was so at the merge. */
async function authorise(draft, pull, ports) {
	const { objects, loadAt, hashText } = ports;
	const { commit } = pull.merged;
	const baseCommit = await objects.fetchCommit(commit) ? (await objects.commit(commit))?.parents[0] : void 0;
	if (baseCommit === void 0 || !await objects.fetchCommit(baseCommit)) throw new Error(`the merge of pull request ${pull.number} could not be fetched`);
	const base = {
		commit: baseCommit,
		ledger: await loadAt(baseCommit)
	};
	const others = ports.proposals?.filter((other) => other.pull !== pull.number && other.openedAt <= pull.merged.at);
	const gathered = await gatherDecisionFacts(pull, {
		...ports,
		base,
		now: pull.mergedAt,
		others: others ?? null
	});
	const facts = resolveDigests(factsAt(gathered, pull.merged.at), hashText);
	const decision = decide(facts, ports);
	const landing = {
		pullRequest: pull.number,
		baseCommit,
		mergeCommit: commit,
		mergedAt: pull.merged.at,
		mergedBy: pull.merged.by,
		digest: await landedDigest(draft, {
			baseCommit,
			commit
		}, ports)
	};
	const configuration = decidingConfiguration(base.ledger.configuration);
	const policyDigest = hashText(`gitsm policy 1\n${canonicalJson(configuration)}`);
	return authorisationOf(toRecordId("change", pull.number), decision, facts, {
		landing,
		policyDigest
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
// src/app/register-withdrawn.ts
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
		const attribution = await attributionOf(stage, tip.commit);
		const edits = registerEdits(tip.ledger, {
			...attribution,
			drafts: "leave"
		});
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
/** Drafts that were merged, and those whose pull requests were closed without. */
async function registerChanges(stage, tip) {
	const { runner, us, organisation } = stage;
	const desk = openDesk(stage);
	const here = {
		repository: `${runner.owner}/${runner.repo}`,
		us: us.login,
		now: runner.now,
		defaultBranch: organisation.default_branch ?? "main"
	};
	const withdrawn = await registerWithdrawn(tip, {
		...desk,
		...here
	});
	if (tip.ledger.drafts.length === 0) return withdrawn;
	const proposals = await desk.proposals(await desk.forge.openPulls());
	const both = [await registerMerged(tip, {
		...desk,
		...here,
		hashText,
		loadZone: createZoneLoader(),
		proposals
	}), withdrawn];
	return {
		effects: both.flatMap(({ effects }) => effects),
		summary: both.flatMap(({ summary }) => summary)
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
