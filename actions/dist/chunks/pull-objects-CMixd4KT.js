import { t as GitError } from "./git-process-BFD234AQ.js";
import { v as isObjectId } from "./load-ledger-flsHO6_I.js";
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
export { openPullObjects as t };
