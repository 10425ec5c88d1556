import { t as ledgerFacts } from "./ledger-facts-Bhf_mjjk.js";
import { t as formatInstant } from "./instant-CCrqmuRZ.js";
import { m as createDirectory } from "./decide-qkGViuEc.js";
// src/core/approval/assumed-facts.ts
/** Whom a pull request that does not exist yet is taken to come from, where that is not said: nobody of the teams. */
const NOBODY = {
	id: Number.MAX_SAFE_INTEGER,
	login: "the-author",
	type: "User"
};
const HEAD = "0".repeat(40);
const DIGEST = `sha256:${"0".repeat(64)}`;
/**
* The facts of a pull request that would raise a change now, by its author alone and reviewed by nobody: what it will
* need is what the decision on it says.
*/
function assumedFacts(ledger, { of, author, now }) {
	const known = ledgerFacts(ledger, []);
	const touched = touchedOf(of);
	const account = accountOf(author ?? touched.after?.requested_by, known.teams);
	const instant = formatInstant(now);
	const file = {
		mode: "100644",
		blob: HEAD
	};
	return {
		...known,
		now: instant,
		default_branch: "main",
		pull_request: {
			number: 1,
			author: account,
			base: { branch: "main" },
			head: HEAD,
			merge_base: HEAD,
			draft: false,
			opened_at: "record" in of ? of.record.opened_at ?? instant : instant,
			base_changed_at: null,
			pushers: [],
			counts: {
				commits: 1,
				changed_paths: 1,
				reviews: 0
			}
		},
		changed_paths: [{
			path: of.path,
			before: null,
			after: file
		}],
		commits: [{
			sha: HEAD,
			author: account,
			committer: account,
			co_authors: [],
			base_merge: false,
			paths: [of.path]
		}],
		reviews: [],
		permissions: {},
		digests: { [HEAD]: DIGEST },
		changes: [touched],
		other_changes: known.other_changes === null ? null : [...known.other_changes, ...otherDrafts(ledger, of, instant)],
		waivers: [],
		emergency: null,
		truncated: []
	};
}
function touchedOf(of) {
	if ("draft" in of) return {
		path: of.path,
		before: null,
		after: of.draft
	};
	return {
		path: of.path,
		id: of.record.id,
		before: null,
		after: of.record
	};
}
function accountOf(login, teams) {
	if (login === void 0) return NOBODY;
	return {
		...NOBODY,
		login,
		id: createDirectory(teams).find(login)?.user_id ?? NOBODY.id
	};
}
/** Other drafts of the work tree are proposals to be, raised as late as this one. */
function otherDrafts({ drafts }, of, now) {
	return drafts.filter((draft) => draft.kind === "change" && draft.path !== of.path).map((draft, at) => ({
		id: `CHG-${at + 2}`,
		proposal: true,
		opened_at: now,
		change: draft.draft
	}));
}
export { assumedFacts as t };
