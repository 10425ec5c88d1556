import { o as read, s as readIfThere } from "./octokit-ByUV0E-L.js";
import { n as toAccount, t as pullFacts } from "./pull-facts-g5yUeNng.js";
import { a as openCommit, c as modeOfGit, l as readBlobs, m as LEDGER_FOLDERS } from "./load-ledger-flsHO6_I.js";
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
export { openFiles as n, openProposal as r, openPullForge as t };
