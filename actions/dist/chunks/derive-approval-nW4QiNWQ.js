import { n as canonicalJson, r as contentDigest } from "./content-digest-DgVIcytN.js";
import { f as digestAt, p as permissionOf, t as decide } from "./decide-qkGViuEc.js";
import { i as planDigests } from "./approved-plan-s96LHxL2.js";
import { n as seenFacts, t as factsAgain } from "./seen-facts-DcIPA7Cj.js";
import { t as ledgerFacts } from "./ledger-facts-Bhf_mjjk.js";
import { t as isJsonMap } from "./json-CaPr7KL-.js";
import { n as recordToJson, t as fieldToJson } from "./record-json-C6QMlX3B.js";
import { r as parseInstant } from "./instant-CCrqmuRZ.js";
import { n as toChangedPath, r as touchedChanges, t as materialOf } from "./gather-content-BQezHR-S.js";
// src/core/registration/evidence.ts
/** What the authorisation of one change rests on: the decision as of the merge, and that nothing else landed. */
function authorisationOf(id, decision, facts, landed) {
	const { landing, policyDigest, planDigests } = landed;
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
			...verdict === "authorise_afterwards" ? emergencyOf(facts) : {},
			facts: {
				...otherFacts(decision, part, facts),
				plan: planDigests
			}
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
function emergencyOf({ emergency }) {
	if (emergency === null) return {};
	const { by, reason, at, comment } = emergency;
	return { emergency: {
		by: by.login,
		user_id: by.id,
		reason,
		at,
		...comment === void 0 ? {} : { comment }
	} };
}
function otherFacts(decision, part, facts) {
	const permissions = (part?.steps.flatMap((step) => step.counted) ?? []).map(({ login, user_id }) => [login, permissionOf({
		id: user_id,
		login,
		type: "User"
	}, facts)]);
	const seen = seenFacts(facts, decision);
	return {
		policy_version: decision.policy_version,
		rules: part?.rules.map(({ id }) => id) ?? [],
		risk: part?.risk?.risk ?? null,
		permissions: Object.fromEntries(permissions),
		excluded: decision.excluded.map(({ login, why }) => `${login}: ${why}`),
		...seen === void 0 ? {} : { seen }
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
// src/app/audit/derive-approval.ts
/** Makes the decision on a change once more, from the commits of the branch and what was kept of the forge. */
async function deriveApproval(from, ports) {
	const { base, merge, draft, evidence } = from;
	const ledger = await ports.loadAt(base);
	const changes = await ports.objects.changes(base, merge);
	const policyDigest = policyDigestOf(ledger, ports.hashText);
	const digest = await landedDigest(changes, draft, ports);
	const seen = evidence.facts?.seen;
	const now = parseInstant(evidence.merged_at ?? "");
	const untold = (why) => ({
		policyDigest,
		digest,
		evidence: void 0,
		isOtherContent: false,
		why
	});
	if (!isJsonMap(seen)) return untold("the evidence does not keep what the decision looked at");
	if (now === void 0) return untold("the evidence does not say when it was merged");
	const facts = await factsOf(seen, {
		from,
		ledger,
		changes,
		now
	}, ports);
	const faults = ports.checkFacts(fieldToJson(facts));
	if (faults.length > 0) return untold(`what was kept is no set of facts: ${faults[0]?.place.pointer ?? ""}`);
	const decision = decide(facts, ports);
	const landing = {
		pullRequest: evidence.pull_request ?? 0,
		baseCommit: base,
		mergeCommit: merge,
		digest,
		mergedAt: evidence.merged_at ?? "",
		mergedBy: evidence.merged_by ?? null
	};
	const again = authorisationOf(from.id, decision, facts, {
		landing,
		policyDigest,
		planDigests: planDigestsOf(facts, ports.hashText)
	});
	const isOtherContent = digest !== decision.digest;
	return {
		policyDigest,
		digest,
		evidence: again.evidence,
		isOtherContent,
		why: void 0
	};
}
/** Of the change that a pull request raises; a pull request raises one at most. */
function planDigestsOf({ changes }, hashText) {
	const raised = changes.find(({ before, id }) => before === null && id === void 0)?.after;
	return raised === void 0 || raised === null ? {} : planDigests(recordToJson(raised), hashText);
}
function policyDigestOf({ configuration }, hashText) {
	const deciding = decidingConfiguration(configuration);
	return hashText(`gitsm policy 1\n${canonicalJson(deciding)}`);
}
async function landedDigest(changes, draft, ports) {
	const landed = changes.map((one) => one.path === draft?.path && one.after !== null ? {
		...one,
		after: {
			...one.after,
			blob: draft.blob
		}
	} : one);
	return contentDigest(await materialOf(landed, ports), ports.hashText);
}
/** Their shape is checked by the caller before anything is decided on them. */
async function factsOf(seen, { from, ledger, changes, now }, ports) {
	const sides = {
		mergeBase: from.base,
		head: from.merge
	};
	return factsAgain(seen, {
		...ledgerFacts(ledger, []),
		now: from.evidence.merged_at ?? "",
		changed_paths: changes.map(toChangedPath),
		changes: [...await touchedChanges(changes, sides, {
			base: ledger,
			now
		}, ports)]
	});
}
export { reviewsOf as a, authorisationOf as i, planDigestsOf as n, policyDigestOf as r, deriveApproval as t };
