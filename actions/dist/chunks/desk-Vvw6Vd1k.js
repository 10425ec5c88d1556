import { T as isObjectId, c as openCommit, d as modeOfGit, f as readBlobs, p as GitError, r as loadLedger, s as loadPorts, x as LEDGER_FOLDERS } from "./apply-plan-BZQYouOe.js";
import { o as read, s as readIfThere } from "./open-stage-EPGk2gZ9.js";
import { l as toRecordId, s as pathKind } from "./key-order.generated-D0gZWuO2.js";
// src/adapters/git/pull-objects.ts
/**
* What pull requests hold, as objects in a bare repository: fetched, compared and read, never checked out, never run.
* Commits arrive as shallow as asked for; names of commits are checked before git sees them.
*/
function openPullObjects(git) {
	return {
		fetchHead: (number, depth) => fetchHead(git, number, depth),
		fetchHeads: (numbers) => fetchHeads(git, numbers),
		fetchCommit: (commit) => fetchCommit(git, commit),
		commit: (commit) => readCommit(git, commit),
		changes: (from, to) => listChanges(git, from, to),
		files: (commit, folder) => listFiles(git, commit, folder),
		readBlob: (blob) => readBlob(git, blob),
		mergeTree: (sides) => mergeTree(git, sides)
	};
}
const FETCH = [
	"fetch",
	"--quiet",
	"--no-tags",
	"--no-write-fetch-head"
];
async function fetchHead(git, number, depth) {
	const ref = refOf(number);
	const refspec = `+refs/pull/${number}/head:${ref}`;
	const { code, err } = await git.run([
		...FETCH,
		`--depth=${depth}`,
		git.url,
		refspec
	]);
	if (code !== 0 && /couldn't find remote ref/i.test(err)) return void 0;
	if (code !== 0) throw new GitError("fetch", code, err);
	const { out } = await git.run([
		"rev-parse",
		"--verify",
		"--quiet",
		`${ref}^{commit}`
	]);
	return isObjectId(out.trim()) ? out.trim() : void 0;
}
/** All in one request; one that is gone fails the whole of it, and then each is asked for by itself. */
async function fetchHeads(git, numbers) {
	const heads = /* @__PURE__ */ new Map();
	if (numbers.length === 0) return heads;
	const refspecs = numbers.map((number) => `+refs/pull/${number}/head:${refOf(number)}`);
	const { code } = await git.run([
		...FETCH,
		"--depth=1",
		git.url,
		...refspecs
	]);
	for (const number of numbers) {
		const head = code === 0 ? await resolve(git, refOf(number)) : await fetchHead(git, number, 1);
		if (head !== void 0) heads.set(number, head);
	}
	return heads;
}
function refOf(number) {
	if (!Number.isSafeInteger(number) || number < 1) throw new RangeError(`not the number of a pull request: ${number}`);
	return `refs/gitsm/pulls/${number}`;
}
async function resolve(git, ref) {
	const { out } = await git.run([
		"rev-parse",
		"--verify",
		"--quiet",
		`${ref}^{commit}`
	]);
	return isObjectId(out.trim()) ? out.trim() : void 0;
}
/** False where the forge no longer gives it: rewritten away, or never there. */
async function fetchCommit(git, commit) {
	if (!isObjectId(commit)) return false;
	const { code: absent } = await git.run([
		"cat-file",
		"-e",
		`${commit}^{tree}`
	]);
	if (absent === 0) return true;
	const { code } = await git.run([
		...FETCH,
		"--depth=1",
		git.url,
		commit
	]);
	return code === 0;
}
/** Of the object itself: what a shallow clone hides of its parents is told all the same. */
async function readCommit(git, commit) {
	if (!isObjectId(commit)) return void 0;
	const { code, out } = await git.run([
		"cat-file",
		"commit",
		commit
	]);
	if (code !== 0) return void 0;
	const headers = out.slice(0, out.indexOf("\n\n")).split("\n");
	const valuesOf = (name) => headers.filter((line) => line.startsWith(`${name} `)).map((line) => line.slice(name.length + 1));
	return {
		tree: valuesOf("tree")[0] ?? "",
		parents: valuesOf("parent")
	};
}
/** Without looking for renames: what was moved is gone in one place and new in another. */
async function listChanges(git, from, to) {
	expectIds(from, to);
	const parts = (await git.expect([
		"diff-tree",
		"-r",
		"-z",
		"--no-renames",
		"--full-index",
		from,
		to
	])).split("\0");
	const changes = [];
	for (let at = 0; at + 1 < parts.length; at += 2) {
		const [modeBefore = "", modeAfter = "", before = "", after = ""] = (parts[at] ?? "").slice(1).split(" ");
		changes.push({
			path: parts[at + 1] ?? "",
			before: toFile(modeBefore, before),
			after: toFile(modeAfter, after)
		});
	}
	return changes;
}
function toFile(mode, blob) {
	return mode === "000000" ? null : {
		mode,
		blob
	};
}
async function listFiles(git, commit, folder) {
	expectIds(commit);
	return (await git.expect([
		"ls-tree",
		"-r",
		"-z",
		"--full-tree",
		commit,
		"--",
		folder
	])).split("\0").flatMap((line) => {
		const [, mode, blob, path] = /^(\d{6}) \w+ ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
		return mode === void 0 || blob === void 0 || path === void 0 ? [] : [{
			path,
			mode,
			blob
		}];
	});
}
async function readBlob(git, blob) {
	expectIds(blob);
	const { code, out } = await git.run([
		"cat-file",
		"blob",
		blob
	]);
	return code === 0 ? out : void 0;
}
/**
* The tree of a merge, by trees alone: shallow histories have no base of their own, so that three commits are made
* up to stand for it. `undefined` where the sides conflict.
*/
async function mergeTree(git, { base, ours, theirs }) {
	expectIds(base, ours, theirs);
	const made = async (commit, ...parents) => {
		const args = parents.flatMap((parent) => ["-p", parent]);
		return (await git.expect([
			...NOBODY,
			"commit-tree",
			`${commit}^{tree}`,
			...args
		], "\n")).trim();
	};
	const root = await made(base);
	const sides = [await made(ours, root), await made(theirs, root)];
	const { code, out, err } = await git.run([
		"merge-tree",
		"--write-tree",
		...sides
	]);
	if (code > 1) throw new GitError("merge-tree", code, err);
	return code === 0 ? out.trim() : void 0;
}
const NOBODY = [
	"-c",
	"user.name=gitsm",
	"-c",
	"user.email=gitsm@localhost"
];
function expectIds(...commits) {
	const wrong = commits.find((commit) => !isObjectId(commit));
	if (wrong !== void 0) throw new RangeError(`not a full commit id: ${JSON.stringify(wrong)}`);
}
// src/adapters/git/pull-source.ts
/** The ledger as it will be when a pull request is merged: the base, with what the pull request changes laid over it. */
function openProposal(repository, base, changes) {
	const { list, read } = openCommit(repository, base);
	const touched = new Set(changes.map(({ path }) => path));
	return {
		read,
		list: async () => {
			const kept = (await list()).filter(({ path }) => !touched.has(path));
			const added = changes.flatMap(({ path, after }) => after === null ? [] : [toLedgerFile(path, after)]);
			return [...kept, ...added.filter(({ path }) => isInLedger(path))].sort(byPath);
		}
	};
}
/** A few files by themselves, read as strictly as a whole ledger. */
function openFiles(repository, files) {
	return {
		list: async () => files.map((file) => toLedgerFile(file.path, file)).sort(byPath),
		read: (wanted, each) => readBlobs(repository, wanted, each)
	};
}
function toLedgerFile(path, { mode, blob }) {
	return {
		path,
		blob,
		mode: modeOfGit(mode)
	};
}
function isInLedger(path) {
	return LEDGER_FOLDERS.some((folder) => path.startsWith(`${folder}/`));
}
function byPath(a, b) {
	return a.path < b.path ? -1 : 1;
}
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
			}))).data.flatMap(({ actor, after }) => {
				const account = toAccount(actor);
				return account === null ? [] : [{
					...account,
					after
				}];
			});
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
// src/adapters/github/pull-requests.ts
/** Pull requests, with what a decision asks about them. */
function openPullForge(client, name) {
	const { pulls, repos } = client.rest;
	const of = (pull) => toPullRequest(pull, name);
	return {
		...pullFacts(client, name),
		openPulls: async () => {
			return (await read(() => client.paginate(pulls.list, {
				...name,
				state: "open",
				per_page: 100
			}))).map(of).sort((a, b) => a.number - b.number);
		},
		closedPulls: async () => {
			const wanted = {
				...name,
				state: "closed",
				sort: "updated",
				direction: "desc",
				per_page: 100
			};
			return (await read(() => pulls.list(wanted))).data.map(of).filter(({ merged }) => merged === null);
		},
		pull: async (number) => {
			const found = await readIfThere(() => pulls.get({
				...name,
				pull_number: number
			}));
			return found === void 0 ? void 0 : of(found.data);
		},
		pullOfCommit: async (commit) => {
			return (await read(() => repos.listPullRequestsAssociatedWithCommit({
				...name,
				commit_sha: commit,
				per_page: 100
			}))).data.find((pull) => pull.merged_at !== null)?.number;
		},
		commitsOfPath: async (path) => {
			return (await read(() => repos.listCommits({
				...name,
				path,
				per_page: 30
			}))).data.map(({ sha }) => sha);
		}
	};
}
function toPullRequest(pull, { owner, repo }) {
	const isOurs = pull.head.repo?.full_name.toLowerCase() === `${owner}/${repo}`.toLowerCase();
	const { commits, changed_files: changedPaths } = pull;
	return {
		number: pull.number,
		author: toAccount(pull.user),
		base: pull.base.ref,
		head: pull.head.sha,
		branch: isOurs ? pull.head.ref : void 0,
		isDraft: pull.draft === true,
		isOpen: pull.state === "open",
		openedAt: pull.created_at,
		closedAt: pull.closed_at,
		updatedAt: pull.updated_at,
		merged: toMerged(pull),
		...commits === void 0 || changedPaths === void 0 ? {} : { counts: {
			commits,
			changedPaths
		} }
	};
}
function toMerged({ merged_at: at, merge_commit_sha: commit, merged_by: by }) {
	return at === null || commit === null ? null : {
		at,
		commit,
		by: by?.login ?? null
	};
}
// src/app/gather-proposals.ts
/** What open pull requests propose, by their numbers. Drafts that cannot be read propose nothing. */
async function gatherProposals(pulls, base, { objects, loadFiles }) {
	const heads = await objects.fetchHeads(pulls.map(({ number }) => number));
	const there = new Set((await draftsAt(base, objects)).map(({ path, blob }) => `${blob} ${path}`));
	const proposals = [];
	for (const pull of pulls) {
		const head = heads.get(pull.number);
		if (head === void 0) continue;
		const added = (await draftsAt(head, objects)).filter(({ path, blob }) => !there.has(`${blob} ${path}`));
		const { drafts } = added.length === 0 ? { drafts: [] } : await loadFiles(added);
		proposals.push(...drafts.map((draft) => toProposal(draft, pull)));
	}
	return proposals;
}
function toProposal(draft, { number, openedAt }) {
	return {
		id: toRecordId(draft.kind, number),
		pull: number,
		openedAt,
		draft
	};
}
async function draftsAt(commit, objects) {
	return (await Promise.all(["changes/drafts", "problems/drafts"].map((folder) => objects.files(commit, folder)))).flat().filter(({ path }) => pathKind(path).is === "draft");
}
// actions/validate-records/desk.ts
function openDesk({ client, runner, git, tip }) {
	const objects = openPullObjects(git);
	const loadFiles = (files) => loadLedger(openFiles(git.repository, files), loadPorts);
	return {
		forge: openPullForge(client, {
			owner: runner.owner,
			repo: runner.repo
		}),
		objects,
		loadFiles,
		loadMerged: (changes) => loadLedger(openProposal(git.repository, tip.commit, changes), loadPorts),
		loadAt: (commit) => loadLedger(openCommit(git.repository, commit), loadPorts),
		proposals: (open) => gatherProposals(open, tip.commit, {
			objects,
			loadFiles
		})
	};
}
export { gatherProposals as n, openDesk as t };
