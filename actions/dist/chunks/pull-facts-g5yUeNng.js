import { o as read, s as readIfThere } from "./octokit-ByUV0E-L.js";
import { t as readComments } from "./read-conversations-CqJjc5UR.js";
// src/adapters/github/pull-facts.ts
/** What a decision looks at, all pages of it. */
function pullFacts(client, name) {
	const { pulls, repos, issues } = client.rest;
	return {
		commits: async (number) => {
			return (await read(() => client.paginate(pulls.listCommits, {
				...name,
				pull_number: number,
				per_page: 100
			}))).map(({ sha, author, committer, commit }) => ({
				sha,
				author: toIdentity(author, commit.author),
				committer: toIdentity(committer, commit.committer),
				message: commit.message
			}));
		},
		reviews: async (number) => {
			return (await read(() => client.paginate(pulls.listReviews, {
				...name,
				pull_number: number,
				per_page: 100
			}))).map(toReview);
		},
		reviewTexts: async (number) => {
			const all = await read(() => client.paginate(pulls.listReviews, {
				...name,
				pull_number: number,
				per_page: 100
			}));
			return new Map(all.map(({ id, body }) => [id, body]));
		},
		events: async (number) => {
			return toEvents(await read(() => client.paginate(issues.listEvents, {
				...name,
				issue_number: number,
				per_page: 100
			})));
		},
		permission: async (login) => {
			const found = await readIfThere(() => repos.getCollaboratorPermissionLevel({
				...name,
				username: login
			}));
			return found === void 0 ? "none" : toPermission(found.data);
		},
		mergeBase: async (base, head) => {
			const basehead = `${base}...${head}`;
			return (await readIfThere(() => repos.compareCommitsWithBasehead({
				...name,
				basehead,
				per_page: 1
			})))?.data.merge_base_commit.sha;
		},
		pushers: async (branch) => {
			return (await read(() => repos.listActivities({
				...name,
				ref: `refs/heads/${branch}`,
				per_page: 100
			}))).data.flatMap(({ actor, after, timestamp }) => {
				const account = toAccount(actor);
				return account === null ? [] : [{
					...account,
					after,
					at: toSeconds(timestamp)
				}];
			});
		},
		comments: (number) => readComments(client, name, number),
		firstStatusAt: async (commit, by) => {
			const options = {
				...name,
				ref: commit,
				per_page: 100
			};
			return (await read(() => client.paginate(repos.listCommitStatusesForRef, options))).filter(({ creator }) => creator?.id === by).map(({ created_at }) => toSeconds(created_at)).toSorted().at(0);
		}
	};
}
/** `null` for an account that was deleted. */
function toAccount(user) {
	return user === null || user === void 0 ? null : {
		id: user.id,
		login: user.login,
		type: user.type
	};
}
/** An address that belongs to no account stays an address. */
function toIdentity(user, signature) {
	const { name, email } = signature ?? {};
	return {
		...user?.id === void 0 ? {} : { id: user.id },
		...user?.login === void 0 ? {} : { login: user.login },
		...user?.type === void 0 ? {} : { type: user.type },
		...name === void 0 ? {} : { name: name.slice(0, 300) },
		...email === void 0 ? {} : { email: email.slice(0, 400) }
	};
}
const STATES = [
	"APPROVED",
	"CHANGES_REQUESTED",
	"COMMENTED",
	"PENDING",
	"DISMISSED"
];
/** A state that nobody has told us of is taken for a refusal: never for a yes. */
function toReview(review) {
	return {
		id: review.id,
		user: toAccount(review.user),
		state: STATES.find((state) => state === review.state.toUpperCase()) ?? "CHANGES_REQUESTED",
		commit_id: review.commit_id,
		submitted_at: review.submitted_at === void 0 ? null : toSeconds(review.submitted_at)
	};
}
/** The forge writes whole seconds; an Enterprise Server may write more of them. */
function toSeconds(instant) {
	return instant.replace(/\.\d+(?=Z$)/, "");
}
function toEvents(events) {
	const dismissals = /* @__PURE__ */ new Map();
	let baseChangedAt = null;
	let closedBy;
	for (const { event, dismissed_review: dismissed, created_at, actor } of events) {
		const at = toSeconds(created_at);
		const was = DISMISSIBLE.find((state) => state === dismissed?.state.toUpperCase());
		if (event === "review_dismissed" && dismissed !== void 0 && was !== void 0) dismissals.set(dismissed.review_id, {
			was,
			by: toAccount(actor),
			at
		});
		if (event === "closed") closedBy = actor?.login;
		if (event === "base_ref_changed" && at > (baseChangedAt ?? "")) baseChangedAt = at;
	}
	return {
		dismissals,
		baseChangedAt,
		closedBy
	};
}
const DISMISSIBLE = [
	"APPROVED",
	"CHANGES_REQUESTED",
	"COMMENTED"
];
const ROLES = [
	"admin",
	"maintain",
	"write",
	"triage",
	"read",
	"none"
];
/** A role of the organisation's own making counts as the permission that it is built on. */
function toPermission({ permission, role_name }) {
	const known = (text) => ROLES.find((role) => role === text);
	return known(role_name) ?? known(permission) ?? "unknown";
}
export { toAccount as n, toSeconds as r, pullFacts as t };
