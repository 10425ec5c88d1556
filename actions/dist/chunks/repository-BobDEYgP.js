import { _ as formatOfId, a as openCommit, c as modeOfGit, g as blobIdOf, i as loadPorts, l as readBlobs, m as LEDGER_FOLDERS, n as loadLedger, o as listChangedTrees, s as listWholeTree, v as isObjectId } from "./load-ledger-flsHO6_I.js";
import { o as runGit } from "./git-process-BFD234AQ.js";
import { n as documentWriter, t as applyPlan } from "./apply-plan-CbIuiPHE.js";
import { n as EXIT, t as CliError } from "./cli-error-Don4uWP6.js";
import { constants, existsSync, lstatSync, readdirSync } from "node:fs";
import { randomBytes } from "node:crypto";
import { basename, dirname, join, normalize, resolve, sep } from "node:path";
import { lstat, mkdir, open, rename, rmdir, unlink } from "node:fs/promises";
// src/adapters/git/find-repository.ts
/** The repository around a folder, or the bare one that the folder is; `undefined` where there is none. */
function findRepository(start) {
	const folder = resolve(start);
	if (existsSync(join(folder, ".git"))) return { folder };
	if ([
		"HEAD",
		"objects",
		"refs"
	].every((name) => existsSync(join(folder, name)))) return { gitDir: folder };
	const parent = dirname(folder);
	return parent === folder ? void 0 : findRepository(parent);
}
/**
* The full id of the commit that a revision names, such as `HEAD`, `main` or `v1.2`; `undefined` where it names none.
* The revision may come from a person: it can be no option, and asks for nothing but a commit.
*/
async function resolveCommit(repository, revision) {
	const args = [
		"rev-parse",
		"--verify",
		"--quiet",
		"--end-of-options",
		`${revision}^{commit}`
	];
	const { exitCode, stdout } = await runGit(repository, args, [
		0,
		1,
		128
	]);
	const id = stdout.toString("utf8").trim();
	return exitCode === 0 && isObjectId(id) ? id : void 0;
}
// src/adapters/files/atomic-write.ts
/** A path that is to be written is something else than a file of ours: a symbolic link, a folder, a device. */
var NotARegularFileError = class extends Error {
	name = "NotARegularFileError";
};
/**
* Puts a text in place of a file, or makes it. Whatever happens, a crash of the machine included, the path holds
* the old text or the new one, whole. The folder must exist. A symbolic link at the path is refused, never followed.
*/
async function atomicWrite(path, text, { mode = 420 } = {}) {
	const kept = await modeOf(path);
	const temp = tempBeside(path);
	try {
		await writeWhole(temp, {
			text,
			mode,
			kept
		});
		await rename(temp, path);
	} catch (cause) {
		await unlink(temp).catch(() => void 0);
		throw new Error(`cannot write ${path}`, { cause });
	}
	await syncFolder(dirname(path));
}
/** Random as well, since one process may write one file twice at a time, and a name that can be foretold can be planted. */
function tempBeside(path) {
	return join(dirname(path), `.${basename(path)}.${process.pid}.${randomBytes(4).toString("hex")}.tmp`);
}
/** The permission bits of the file that stands there; `undefined` where nothing does. */
async function modeOf(path) {
	const found = await lstat(path).catch(ignoreMissing);
	if (found === void 0) return void 0;
	if (!found.isFile()) throw new NotARegularFileError(`${path} is not a regular file`);
	return found.mode & 4095;
}
async function writeWhole(temp, { text, mode, kept }) {
	const { O_CREAT, O_EXCL, O_NOFOLLOW, O_WRONLY } = constants;
	const file = await open(temp, O_CREAT | O_EXCL | O_NOFOLLOW | O_WRONLY, kept ?? mode);
	try {
		await file.writeFile(text, "utf8");
		if (kept !== void 0) await file.chmod(kept);
		await file.sync();
	} finally {
		await file.close();
	}
}
/** A rename is lasting once its folder is; some systems cannot sync a folder, and then nothing better can be done. */
async function syncFolder(folder) {
	let handle;
	try {
		handle = await open(folder, constants.O_RDONLY);
		await handle.sync();
	} catch (error) {
		if (!isCode(error, [
			"EISDIR",
			"EINVAL",
			"EPERM",
			"EACCES",
			"ENOTSUP"
		])) throw error;
	} finally {
		await handle?.close();
	}
}
function ignoreMissing(error) {
	if (!isCode(error, ["ENOENT"])) throw error;
}
function isCode(error, codes) {
	return error instanceof Error && "code" in error && codes.includes(String(error.code));
}
// src/adapters/files/read-plain-file.ts
/** Windows has neither flag; there, links need rights of their own to be made. */
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
/** A plain file's content. A link, a pipe or a device that took its place since it was listed is not followed. */
async function readPlainFile(path) {
	try {
		const file = await open(path, FLAGS);
		try {
			const { size, isFile } = await file.stat().then((stat) => ({
				size: stat.size,
				isFile: stat.isFile()
			}));
			if (!isFile) return {
				ok: false,
				reason: "it is not a plain file"
			};
			return size > 1048576 ? {
				ok: false,
				size
			} : {
				ok: true,
				bytes: await file.readFile()
			};
		} finally {
			await file.close();
		}
	} catch (cause) {
		return {
			ok: false,
			reason: reasonOf(cause)
		};
	}
}
const REASONS = {
	ENOENT: "it went away meanwhile",
	EACCES: "permission denied",
	EPERM: "permission denied",
	ELOOP: "it is a symbolic link"
};
function reasonOf(cause) {
	const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
	return REASONS[code] ?? (code === "" ? "unknown reason" : code);
}
// src/adapters/files/work-tree-files.ts
/** The files below `root`, read and replaced whole. A path that would leave `root` is a bug and throws. */
function workTreeFiles(root) {
	const made = /* @__PURE__ */ new Set();
	return {
		read: async (path) => {
			const content = await readPlainFile(inside(root, path));
			return content.ok ? new TextDecoder("utf-8", {
				fatal: true,
				ignoreBOM: true
			}).decode(content.bytes) : void 0;
		},
		write: async (path, text) => {
			const target = inside(root, path);
			const folder = dirname(target);
			if (!made.has(folder)) await mkdir(folder, { recursive: true });
			made.add(folder);
			await atomicWrite(target, text);
		},
		remove: async (path) => {
			await unlink(inside(root, path));
			await removeEmpty(dirname(path));
		}
	};
	/** Folders that held nothing else go with a file, as git has none that are empty. */
	async function removeEmpty(folder) {
		if (folder === ".") return;
		const target = inside(root, folder);
		const isGone = await rmdir(target).then(() => true, () => false);
		made.delete(target);
		if (isGone) await removeEmpty(dirname(folder));
	}
}
function inside(root, path) {
	const target = normalize(join(root, path));
	if (!target.startsWith(root.endsWith(sep) ? root : root + sep)) throw new Error(`${path} leaves the repository`);
	return target;
}
// src/adapters/git/work-tree-status.ts
/**
* Asks git what is dirty. `undefined` where asking would run a program: a filter that `.git/config` sets up is run to
* compare a changed file, and that file may come from a stranger's archive.
*/
async function findDirty(repository) {
	const { hasFilters, trustsFileMode } = await readSettings(repository);
	if (hasFilters) return void 0;
	const { stdout } = await runGit(repository, STATUS);
	return {
		paths: parseStatus(stdout.toString("utf8")),
		trustsFileMode
	};
}
/** The files of the index, in the order of paths; those that are not dirty have the content of their blobs. */
async function listIndex(repository) {
	return parseIndex((await runGit(repository, LIST_INDEX)).stdout.toString("utf8"));
}
const LIST_INDEX = [
	"ls-files",
	"-s",
	"-z",
	"--full-name",
	"--",
	...LEDGER_FOLDERS
];
const STATUS = [
	"status",
	"--porcelain=v1",
	"-z",
	"--untracked-files=all",
	"--no-renames",
	"--ignore-submodules=all",
	"--",
	...LEDGER_FOLDERS
];
async function readSettings(repository) {
	const { stdout } = await runGit(repository, [
		"config",
		"--includes",
		"-z",
		"--get-regexp",
		"^(filter\\..*|core\\.filemode)$"
	], [0, 1]);
	const settings = stdout.toString("utf8").split("\0");
	return {
		hasFilters: settings.some((setting) => setting.startsWith("filter.")),
		trustsFileMode: !settings.includes("core.filemode\nfalse")
	};
}
/** `<mode> <id> <stage>\t<path>\0`; several stages of a path are an unfinished merge, which status tells as changed. */
function parseIndex(text) {
	const files = [];
	for (let at = 0; at < text.length;) {
		const tab = text.indexOf("	", at);
		const end = text.indexOf("\0", tab);
		const [mode = "", blob = ""] = text.slice(at, tab).split(" ");
		files.push({
			path: text.slice(tab + 1, end),
			blob,
			mode: modeOfGit(mode)
		});
		at = end + 1;
	}
	return files;
}
/** `XY <path>\0`. What is changed in the index alone has the index's content, yet looking on the disk is never wrong. */
function parseStatus(text) {
	const lines = text.split("\0").filter((line) => line !== "");
	return [...new Set(lines.map((line) => line.slice(3)))];
}
// src/adapters/files/walk-folders.ts
/** Deeper than any place of a record; what lies below is told as one stray folder. */
const MOST_FOLDERS_DEEP = 8;
/** What stands below the folders of the ledger, in the order of paths. Links are listed and never followed. */
function walkFolders(root) {
	return LEDGER_FOLDERS.flatMap((folder) => [...walk(root, folder)]).sort((a, b) => a.path < b.path ? -1 : 1);
}
function* walk(root, path) {
	const stat = lstatSync(join(root, path), { throwIfNoEntry: false });
	if (stat === void 0) return;
	if (!stat.isDirectory() || path.split("/").length > MOST_FOLDERS_DEEP) yield {
		path,
		mode: modeOfStat(stat)
	};
	else for (const name of readdirSync(join(root, path))) if (!isLeftOver(name)) yield* walk(root, `${path}/${name}`);
}
function modeOfStat(stat) {
	if (stat.isSymbolicLink()) return "symlink";
	if (!stat.isFile()) return "special";
	return (stat.mode & 64) === 0 ? "plain" : "executable";
}
/** What `.gitignore` leaves out where git is asked: the file manager's, and what an interrupted write left behind. */
function isLeftOver(name) {
	return name === ".DS_Store" || name.endsWith(".tmp");
}
// src/adapters/files/work-tree-source.ts
/**
* The ledger as it stands on the disk, committed or not. What git says is unchanged is read from its objects, which
* costs a tenth; without git every file is read. What git ignores belongs to no ledger.
*/
function openWorkTree(root, repository) {
	const git = repository?.folder === root ? repository : void 0;
	const onDisk = /* @__PURE__ */ new Set();
	const remember = (files) => {
		for (const { path } of files) onDisk.add(path);
		return files;
	};
	return {
		list: async () => {
			const dirty = git === void 0 ? void 0 : await findDirty(git);
			if (git === void 0 || dirty === void 0) return remember(await withBlobs(root, walkFolders(root), "sha1"));
			const indexed = await listIndex(git);
			const isDirty = new Set(dirty.paths);
			const clean = indexed.filter(({ path }) => !isDirty.has(path));
			const format = formatOfId(indexed[0]?.blob ?? "");
			return [...clean, ...remember(await lookAt(root, dirty, format))].sort((a, b) => a.path < b.path ? -1 : 1);
		},
		compare: async (known) => git === void 0 ? void 0 : compareWithHead({
			root,
			git,
			known,
			remember
		}),
		read: async (files, each) => {
			const stored = files.filter(({ path }) => !onDisk.has(path));
			if (git !== void 0) await readBlobs(git, stored, each);
			for (const file of files) if (onDisk.has(file.path)) each(file, await readPlainFile(join(root, file.path)));
		}
	};
}
/** What git says of the commit that is checked out, and what differs from it. */
async function compareWithHead({ root, git, known, remember }) {
	const head = await resolveCommit(git, "HEAD");
	if (head === void 0) return void 0;
	const tree = known === void 0 ? listWholeTree(git, head) : listChangedTrees(git, head, known);
	const [listing, dirty] = await Promise.all([tree, findDirty(git)]);
	if (dirty === void 0) return void 0;
	const looked = remember(await lookAt(root, dirty, formatOfId(head)));
	const here = new Map(looked.map((file) => [file.path, file]));
	return {
		...listing,
		patch: new Map(dirty.paths.map((path) => [path, here.get(path)]))
	};
}
async function lookAt(root, { paths, trustsFileMode }, format) {
	const found = [];
	for (const path of paths) {
		const stat = await lstat(join(root, path)).catch(() => void 0);
		if (stat === void 0 || stat.isDirectory()) continue;
		const mode = modeOfStat(stat);
		found.push({
			path,
			mode: mode === "executable" && !trustsFileMode ? "plain" : mode
		});
	}
	return withBlobs(root, found, format);
}
async function withBlobs(root, files, format) {
	const listed = [];
	for (const file of files) {
		const content = file.mode === "plain" ? await readPlainFile(join(root, file.path)) : void 0;
		listed.push({
			...file,
			blob: content?.ok === true ? blobIdOf(content.bytes, format) : ""
		});
	}
	return listed;
}
// scripts/gitsm/repository.ts
/** Opens the repository around `start`. A folder that is none is told with how to make one. */
function openRepository(start) {
	const root = findRoot(resolve(start));
	if (root === void 0) throw new CliError(`There is no config/gitsm.yaml in ${start} or above.`, EXIT.configuration, "Change into a repository of records, or name it with -C <dir>.");
	const git = findRepository(root);
	const files = workTreeFiles(root);
	return {
		root,
		git,
		load: async (revision) => loadLedger(await sourceOf({
			root,
			git,
			revision
		}), loadPorts),
		source: (revision) => sourceOf({
			root,
			git,
			revision
		}),
		loadConfiguration: async () => (await loadLedger(onlyConfiguration(openWorkTree(root, git)), loadPorts)).configuration,
		readText: files.read,
		readTextAt: (revision) => async (path) => readCommitted(await sourceOf({
			root,
			git,
			revision
		}), path),
		apply: (plan) => applyPlan(plan, files, documentWriter)
	};
}
/** The same, where a command can do without: `undefined` outside a repository of records. */
function tryRepository(start) {
	return findRoot(resolve(start)) === void 0 ? void 0 : openRepository(start);
}
function onlyConfiguration(source) {
	const list = async () => (await source.list()).filter(({ path }) => path.startsWith("config/"));
	return {
		...source,
		list
	};
}
function findRoot(folder) {
	if (existsSync(join(folder, "config", "gitsm.yaml"))) return folder;
	const parent = dirname(folder);
	return parent === folder ? void 0 : findRoot(parent);
}
async function readCommitted(source, path) {
	let text;
	const files = (await source.list()).filter((file) => file.path === path);
	await source.read(files, (_, content) => {
		if (content.ok) text = new TextDecoder().decode(content.bytes);
	});
	return text;
}
async function sourceOf({ root, git, revision }) {
	if (revision === void 0) return openWorkTree(root, git);
	if (git === void 0) throw new CliError("This folder is not in a git repository.", EXIT.configuration, "git init");
	const commit = await resolveCommit(git, revision);
	if (commit === void 0) throw new CliError(`There is no commit "${revision}".`, EXIT.usage, "git log shows them.");
	return openCommit(git, commit);
}
export { resolveCommit as a, findRepository as i, tryRepository as n, workTreeFiles as r, openRepository as t };
