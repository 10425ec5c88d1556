import { i as finding, t as findUnstorable } from "./storable-text-D95YXm0A.js";
import { f as parseIndex, p as parsePointer, s as pathKind, t as keyOrder, u as loadShapeCheck } from "./key-order.generated-D0gZWuO2.js";
import { n as isSameJson, t as isJsonMap } from "./json-CaPr7KL-.js";
import { a as require_dist, i as parseAccepted, n as isNotText, o as CONFIG_LIMITS, s as RECORD_LIMITS, t as readYaml } from "./read-yaml-CkC2-igu.js";
import { createHash } from "node:crypto";
import { spawn } from "node:child_process";
import { tmpdir } from "node:os";
// src/core/record/edit.ts
/** The data after the edits, one after the other; maps that are missing on the way to a `set` are begun. */
function applyEdits(value, edits) {
	let current = value;
	for (const edit of edits) {
		const tokens = parsePointer(edit.pointer);
		const next = tokens === void 0 ? void 0 : applyAt(current, tokens, edit);
		if (next === void 0) return {
			ok: false,
			reason: `${edit.op} ${edit.pointer} does not fit the data`
		};
		current = next;
	}
	return {
		ok: true,
		value: current
	};
}
function applyAt(value, tokens, edit) {
	const [token, ...rest] = tokens;
	if (token === void 0) return applyHere(value, edit);
	if (isJsonMap(value)) return applyInMap(value, tokens, edit);
	if (Array.isArray(value)) return applyInList(value, {
		token,
		rest
	}, edit);
	if (edit.op === "remove") return value;
	return value === void 0 || value === null ? applyInMap({}, tokens, edit) : void 0;
}
function applyHere(value, edit) {
	if (edit.op === "set") return edit.value;
	if (edit.op === "remove") return void 0;
	if (value === void 0 || value === null) return [edit.value];
	return Array.isArray(value) ? [...value, edit.value] : void 0;
}
function applyInMap(map, [token = "", ...rest], edit) {
	const old = Object.hasOwn(map, token) ? map[token] : void 0;
	if (edit.op === "remove" && (old === void 0 || rest.length === 0)) return without(map, token);
	const next = applyAt(old, rest, edit);
	return next === void 0 ? void 0 : {
		...map,
		[token]: next
	};
}
function without(map, key) {
	return Object.fromEntries(Object.entries(map).filter(([name]) => name !== key));
}
function applyInList(list, { token, rest }, edit) {
	const index = token === "-" ? list.length : parseIndex(token);
	if (index === void 0 || index > list.length) return edit.op === "remove" ? list : void 0;
	if (edit.op === "remove" && (index === list.length || rest.length === 0)) return list.toSpliced(index, 1);
	const next = applyAt(list[index], rest, edit);
	return next === void 0 ? void 0 : list.toSpliced(index, 1, next);
}
// src/adapters/git/object-id.ts
/** SHA-1 or SHA-256, whichever the repository was made with. */
const OBJECT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
function isObjectId(text) {
	return OBJECT_ID.test(text);
}
function formatOfId(id) {
	return id.length === 64 ? "sha256" : "sha1";
}
/** The id under which git would store this content, without any filter. */
function blobIdOf(content, format) {
	return createHash(format).update(`blob ${content.length}\0`).update(content).digest("hex");
}
// src/core/ledger/file-kind.ts
/** Top folders that make a ledger; nothing else of a repository is listed or read. */
const LEDGER_FOLDERS = [
	"changes",
	"config",
	"problems",
	"tickets"
];
const SINGLE_FILES = {
	"config/gitsm.yaml": "gitsm",
	"config/teams.yaml": "teams",
	"config/sla.yaml": "sla",
	"config/approvals.yaml": "approvals",
	"config/schedule.yaml": "schedule"
};
const FOLDERS = {
	services: "service",
	calendars: "calendar",
	catalogue: "catalogue-item",
	"standard-changes": "standard-change"
};
const IN_FOLDER = /^config\/([a-z-]+)\/[a-z0-9]+(?:-[a-z0-9]+)*\.yaml$/;
const ASIDE = /^config\/(?:(?:[a-z-]+\/)?(?:README\.md|\.gitkeep)|approvals\.test\.yaml|templates\/[A-Za-z0-9._/-]+\.hbs)$/;
function fileKind(path) {
	if (path.startsWith("config/")) return configKind(path);
	const kind = pathKind(path);
	return kind.is === "readme" ? { is: "aside" } : kind;
}
function configKind(path) {
	const schema = Object.hasOwn(SINGLE_FILES, path) ? SINGLE_FILES[path] : schemaOfFolder(path);
	if (schema !== void 0) return {
		is: "config",
		schema
	};
	return ASIDE.test(path) ? { is: "aside" } : { is: "stray" };
}
function schemaOfFolder(path) {
	const folder = IN_FOLDER.exec(path)?.[1] ?? "";
	return Object.hasOwn(FOLDERS, folder) ? FOLDERS[folder] : void 0;
}
/** The name of a configuration file in its folder, which is the id of what it holds. */
function nameOfFile(path) {
	return path.slice(path.lastIndexOf("/") + 1).replace(/\.yaml$/, "");
}
// src/core/ledger/sort-files.ts
/** Above every limit of the readers, so that they tell what is too big; a source hands over no more than this. */
const MOST_BYTES = 1048576;
/** Which files are to be read as what, and what is wrong with the others. Files are in the order of their paths. */
function sortFiles(files) {
	const config = [];
	const records = [];
	const descriptions = /* @__PURE__ */ new Map();
	const findings = [...findCaseTwins(files)];
	for (const file of files) {
		const kind = fileKind(file.path);
		if (kind.is === "aside") continue;
		if (file.mode !== "plain") findings.push(finding("LEDGER_FILE_MODE", whole(file.path), { mode: file.mode }));
		else if (kind.is === "stray") findings.push(findStray(file.path));
		else if (kind.is === "config") config.push({
			...file,
			schema: kind.schema
		});
		else if (kind.is === "description") descriptions.set(recordBeside(file.path), file);
		else records.push({
			...file,
			schema: schemaOf(kind)
		});
	}
	return {
		config,
		records,
		descriptions,
		findings: [...findings, ...findLonely(descriptions, records)]
	};
}
/** Whether a finding is one of those above: it follows from the list of files alone. */
function isOfListing({ code }) {
	return LISTING_CODES.has(code);
}
const LISTING_CODES = /* @__PURE__ */ new Set([
	"LEDGER_STRAY_FILE",
	"LEDGER_FILE_MODE",
	"LEDGER_CASE_TWIN",
	"LEDGER_DESCRIPTION_ALONE"
]);
/** Paths of the records beside which a description stands, or would stand if they were there. */
function describedRecords(files) {
	const descriptions = files.filter(({ path, mode }) => mode === "plain" && fileKind(path).is === "description");
	return new Set(descriptions.map(({ path }) => recordBeside(path)));
}
function schemaOf(kind) {
	return kind.is === "draft" ? `${kind.kind}-draft` : kind.kind;
}
function recordBeside(descriptionPath) {
	return descriptionPath.replace(/\.description\.md$/, ".yaml");
}
function findLonely(descriptions, records) {
	if (descriptions.size === 0) return [];
	const present = new Set(records.map(({ path }) => path));
	return [...descriptions].flatMap(([recordPath, { path }]) => present.has(recordPath) ? [] : [finding("LEDGER_DESCRIPTION_ALONE", whole(path), { id: recordPath.replace(/^.*\/|\.yaml$/g, "") })]);
}
function findStray(path) {
	const renamed = path.replace(/\.yml$/i, ".yaml");
	if (renamed !== path && fileKind(renamed).is !== "stray") return finding("LEDGER_STRAY_FILE", whole(path), {
		reason: "ending",
		path,
		expected: renamed
	});
	const named = /\/(INC|REQ|CHG|PRB)-[1-9]\d{0,8}\.yaml$/.exec(path)?.[1];
	const expected = named === void 0 ? void 0 : PLACES[named];
	if (expected === void 0) return finding("LEDGER_STRAY_FILE", whole(path));
	return finding("LEDGER_STRAY_FILE", whole(path), {
		reason: "record",
		expected
	});
}
const PLACES = {
	INC: "tickets/<yyyy>/<mm>/<dd>/",
	REQ: "tickets/<yyyy>/<mm>/<dd>/",
	CHG: "changes/<yyyy>/<mm>/",
	PRB: "problems/<yyyy>/<mm>/"
};
/** Both of a pair are told. A path without capitals can only be the twin of one with capitals, which are few. */
function findCaseTwins(files) {
	const byFolded = /* @__PURE__ */ new Map();
	const findings = [];
	for (const { path } of files) {
		const folded = path.toLowerCase();
		const other = byFolded.get(folded);
		if (other === void 0) byFolded.set(folded, path);
		else {
			findings.push(finding("LEDGER_CASE_TWIN", whole(other), { other: path }));
			findings.push(finding("LEDGER_CASE_TWIN", whole(path), { other }));
		}
	}
	return findings;
}
function whole(path) {
	return {
		path,
		pointer: ""
	};
}
// src/adapters/git/git-process.ts
/** Git itself failed: an outage or a bug, never a fault of a record. */
var GitError = class extends Error {
	exitCode;
	constructor(subcommand, exitCode, stderr) {
		super(`git ${subcommand} failed (${exitCode ?? "killed"}): ${stderr.trim().slice(0, 2e3)}`);
		this.name = "GitError";
		this.exitCode = exitCode;
	}
};
/**
* A repository is data of strangers, its `.git/config` too where it was unpacked from an archive: nothing that it
* says may run a program, follow a link, reach the network or ask a person.
*/
const HARDENING = [
	"core.hooksPath=/dev/null",
	"core.fsmonitor=false",
	"core.symlinks=false",
	"core.protectNTFS=true",
	"core.protectHFS=true",
	"core.attributesFile=/dev/null",
	"core.quotePath=false",
	"protocol.allow=never",
	"submodule.recurse=false",
	"safe.bareRepository=explicit",
	"gc.auto=0",
	"credential.helper="
];
const ENVIRONMENT = {
	LC_ALL: "C.UTF-8",
	GIT_CONFIG_NOSYSTEM: "1",
	GIT_CONFIG_GLOBAL: "/dev/null",
	GIT_TERMINAL_PROMPT: "0",
	GIT_LITERAL_PATHSPECS: "1",
	GIT_OPTIONAL_LOCKS: "0",
	GIT_EDITOR: "false",
	GIT_PAGER: "cat",
	GIT_NO_REPLACE_OBJECTS: "1",
	GIT_NO_LAZY_FETCH: "1"
};
/** What programs need to start at all, on each system; nothing else of our environment reaches git. */
const KEPT = [
	"PATH",
	"SystemRoot",
	"TEMP",
	"TMP"
];
/** Arguments are literals of our source, validated ids, and paths behind `--`. */
function startGit(repository, args) {
	const where = repository.gitDir === void 0 ? [] : [`--git-dir=${repository.gitDir}`];
	return spawn("git", [
		...HARDENING.flatMap((setting) => ["-c", setting]),
		...where,
		...args
	], {
		cwd: repository.folder ?? repository.gitDir,
		env: gitEnvironment(),
		shell: false,
		windowsHide: true
	});
}
function gitEnvironment() {
	const kept = KEPT.flatMap((name) => process.env[name] === void 0 ? [] : [[name, process.env[name]]]);
	return {
		...Object.fromEntries(kept),
		HOME: tmpdir(),
		...ENVIRONMENT
	};
}
/** Runs git to its end. Exit codes other than 0 throw, unless they are among those that answer a question. */
async function runGit(repository, args, answers = [0]) {
	const child = startGit(repository, args);
	child.stdin.end();
	const chunks = [];
	child.stdout.on("data", (chunk) => chunks.push(chunk));
	return {
		exitCode: await exitOf(child, args, answers),
		stdout: Buffer.concat(chunks)
	};
}
/** Waits for the end of a process that `startGit` started; what it said on stderr is in the error. */
function exitOf(child, args, answers = [0]) {
	const said = [];
	child.stderr.on("data", (chunk) => said.push(chunk));
	return new Promise((resolve, reject) => {
		child.on("error", (cause) => reject(new Error("git could not be started; is it installed?", { cause })));
		child.on("close", (code) => {
			if (code !== null && answers.includes(code)) resolve(code);
			else reject(new GitError(args[0] ?? "", code, Buffer.concat(said).toString("utf8")));
		});
	});
}
// src/adapters/git/read-blobs.ts
const BATCH$1 = [
	"cat-file",
	"--batch",
	"--buffer"
];
/**
* Streams the contents of blobs through one process, in the order asked. An object that this clone does not have
* (a blobless one) is an answer, not an error: the rest is read all the same.
*/
async function readBlobs(repository, files, each) {
	if (files.length === 0) return;
	const child = startGit(repository, BATCH$1);
	const done = exitOf(child, BATCH$1);
	let answered = 0;
	const take = batchReader((content) => {
		const file = files[answered++];
		if (file !== void 0) each(file, content);
	});
	child.stdout.on("data", take);
	child.stdin.on("error", () => {});
	child.stdin.end(`${files.map(({ blob }) => blob).join("\n")}\n`);
	await done;
	if (answered !== files.length) throw new Error(`git cat-file answered ${answered} of ${files.length} objects`);
}
/** Takes the output of `cat-file --batch` in pieces of any size: `<id> blob <size>\n<content>\n`, or `<id> missing\n`. */
function batchReader(each, most = MOST_BYTES) {
	let rest = Buffer.alloc(0);
	let toSkip = 0;
	return (chunk) => {
		const skipped = Math.min(toSkip, chunk.length);
		toSkip -= skipped;
		const data = rest.length === 0 ? chunk.subarray(skipped) : Buffer.concat([rest, chunk.subarray(skipped)]);
		let at = 0;
		for (let next = readOne(data, at, most); next !== void 0; next = readOne(data, at, most)) {
			each(next.content);
			toSkip = Math.max(0, next.end - data.length);
			at = Math.min(next.end, data.length);
		}
		rest = data.subarray(at);
	};
}
const LINE_FEED$1 = 10;
function readOne(data, at, most) {
	const lineEnd = data.indexOf(LINE_FEED$1, at);
	if (lineEnd === -1) return void 0;
	const [, type, length] = data.toString("latin1", at, lineEnd).split(" ");
	if (length === void 0) return {
		content: {
			ok: false,
			reason: reasonOf(type)
		},
		end: lineEnd + 1
	};
	const size = Number(length);
	const end = lineEnd + 1 + size + 1;
	if (size > most) return {
		content: {
			ok: false,
			size
		},
		end
	};
	if (end > data.length) return void 0;
	return {
		content: {
			ok: true,
			bytes: data.subarray(lineEnd + 1, end - 1)
		},
		end
	};
}
function reasonOf(type) {
	return type === "missing" ? "this clone does not have its content; fetch it first" : "git does not know it";
}
// src/adapters/git/file-mode.ts
/** What git's mode of a tree or index entry stands for. 100664 is what very old versions wrote for a plain file. */
function modeOfGit(mode) {
	switch (mode) {
		case "100644":
		case "100664": return "plain";
		case "100755": return "executable";
		case "120000": return "symlink";
		case "160000": return "submodule";
		default: return "special";
	}
}
// src/adapters/git/object-reader.ts
const BATCH = ["cat-file", "--batch"];
/** Of a folder with 300,000 files. */
const MOST_TREE_BYTES = 16777216;
function openObjects(repository) {
	const child = startGit(repository, BATCH);
	const waiting = [];
	const done = exitOf(child, BATCH);
	done.then(() => failAll(waiting, /* @__PURE__ */ new Error("git cat-file ended early")), (cause) => failAll(waiting, cause));
	const take = batchReader((content) => waiting.shift()?.resolve(content), MOST_TREE_BYTES);
	child.stdout.on("data", take);
	child.stdin.on("error", () => {});
	return {
		read: (names) => {
			const answers = names.map(() => new Promise((resolve, reject) => waiting.push({
				resolve,
				reject
			})));
			child.stdin.write(names.map((name) => `${name}\n`).join(""));
			return Promise.all(answers);
		},
		close: async () => {
			child.stdin.end();
			await done;
		}
	};
}
function failAll(waiting, cause) {
	for (const { reject } of waiting.splice(0)) reject(cause);
}
// src/adapters/git/tree-listing.ts
/** Everything below the folders of the ledger, with the ids of folders; in the order of paths. */
async function listWholeTree(repository, commit) {
	const { stdout } = await runGit(repository, [
		"ls-tree",
		"-r",
		"-t",
		"-z",
		"--full-tree",
		`${commit}^{commit}`,
		"--",
		...LEDGER_FOLDERS
	]);
	return parseTree(stdout.toString("utf8"));
}
/** `<mode> <type> <id>\t<path>\0` each. */
function parseTree(text) {
	const files = [];
	const listed = [];
	for (let at = 0; at < text.length;) {
		const tab = text.indexOf("	", at);
		const end = text.indexOf("\0", tab);
		const mode = text.slice(at, at + 6);
		const id = text.slice(text.indexOf(" ", at + 7) + 1, tab);
		const path = text.slice(tab + 1, end);
		if (mode === TREE) listed.push({
			path,
			tree: id
		});
		else files.push({
			path,
			blob: id,
			mode: modeOfGit(mode)
		});
		at = end + 1;
	}
	return {
		listed,
		files,
		same: []
	};
}
const TREE = "040000";
/** The same, looking only into folders whose id is not the known one: a level of folders at a time. */
async function listChangedTrees(repository, commit, known) {
	const objects = openObjects(repository);
	const [listed, files, same] = [
		[],
		[],
		[]
	];
	let level = [{
		path: "",
		tree: `${commit}^{tree}`
	}];
	while (level.length > 0) {
		const next = [];
		for (const entry of await readLevel(objects, level, commit.length / 2)) if (entry.mode !== TREE) files.push({
			path: entry.path,
			blob: entry.id,
			mode: modeOfGit(entry.mode)
		});
		else if (known(entry.path) === entry.id) same.push(entry.path);
		else next.push({
			path: entry.path,
			tree: entry.id
		});
		listed.push(...next);
		level = next;
	}
	await objects.close();
	return {
		listed,
		files,
		same
	};
}
async function readLevel(objects, folders, idBytes) {
	return (await objects.read(folders.map(({ tree }) => tree))).flatMap((content, at) => {
		const folder = folders[at]?.path ?? "";
		if (!content.ok) throw new Error(`git has no content of the folder "${folder}"`);
		const entries = [...readTree(Buffer.from(content.bytes), folder, idBytes)];
		return folder === "" ? entries.filter(({ path }) => isLedgerFolder(path)) : entries;
	});
}
function isLedgerFolder(path) {
	return LEDGER_FOLDERS.includes(path);
}
/** A tree object is `<mode> <name>\0<raw id>` over and over; the mode of a folder has no leading zero there. */
function* readTree(bytes, folder, idBytes) {
	for (let at = 0; at < bytes.length;) {
		const blank = bytes.indexOf(32, at);
		const end = bytes.indexOf(0, blank);
		const name = bytes.toString("utf8", blank + 1, end);
		yield {
			mode: bytes.toString("latin1", at, blank).padStart(6, "0"),
			path: folder === "" ? name : `${folder}/${name}`,
			id: bytes.toString("hex", end + 1, end + 1 + idBytes)
		};
		at = end + 1 + idBytes;
	}
}
// src/adapters/git/commit-source.ts
/** The ledger at a commit, read from git's objects: no checkout, a bare clone will do, and nothing of it is run. */
function openCommit(repository, commit) {
	if (!isObjectId(commit)) throw new RangeError(`not a full commit id: ${commit}`);
	return {
		commit,
		list: async () => (await listWholeTree(repository, commit)).files,
		compare: async (known) => ({
			...known === void 0 ? await listWholeTree(repository, commit) : await listChangedTrees(repository, commit, known),
			patch: /* @__PURE__ */ new Map()
		}),
		read: (files, each) => readBlobs(repository, files, each)
	};
}
// src/adapters/yaml/canonical-key.ts
/**
* The key at a place of the text: small letters, digits, `_` and `-`, a colon, and a blank or the end of the line.
* `undefined` for any other, and for those that an object has from birth.
*/
function keyAt(text, at) {
	const end = endOfKey(text, at);
	if (end === void 0) return void 0;
	const key = asKept(text.slice(at, end));
	return FROM_BIRTH.has(key) ? void 0 : key;
}
function isKeyAt(text, at) {
	return endOfKey(text, at) !== void 0;
}
const FROM_BIRTH = /* @__PURE__ */ new Set([
	"__proto__",
	"constructor",
	"prototype"
]);
const MOST_CHARACTERS = 100;
/** Where its colon stands. By codes, as an expression takes five times as long, some forty times a record. */
function endOfKey(text, at) {
	if (!isFirst(text.charCodeAt(at))) return void 0;
	let end = at + 1;
	while (isFurther(text.charCodeAt(end))) end += 1;
	if (end - at > MOST_CHARACTERS || text.charCodeAt(end) !== COLON) return void 0;
	const next = text.charCodeAt(end + 1);
	return next === BLANK$1 || next === LINE_FEED ? end : void 0;
}
const [LINE_FEED, BLANK$1, COLON, UNDERSCORE, HYPHEN] = [
	10,
	32,
	58,
	95,
	45
];
function isFirst(code) {
	return code >= 97 && code <= 122 || code === UNDERSCORE;
}
function isFurther(code) {
	return isFirst(code) || code >= 48 && code <= 57 || code === HYPHEN;
}
/**
* The same text as the key of an object already: setting a key cut from a text costs the engine a search of its own
* for each record. Only so many are kept, as some keys are made up by whoever writes a file.
*/
function asKept(key) {
	const known = kept.get(key);
	if (known !== void 0) return known;
	const [own = key] = Object.keys({ [key]: true });
	if (kept.size < MOST_KEPT) kept.set(own, own);
	return own;
}
const MOST_KEPT = 1e3;
const kept = /* @__PURE__ */ new Map();
// src/adapters/yaml/canonical-scalar.ts
const INTEGER = /^-?(?:0|[1-9][0-9]{0,14})$/;
const DECIMAL = /^-?(?:0|[1-9][0-9]{0,9})\.[0-9]{1,9}$/;
/** Words that are not text to the core schema, but for the three that the writer writes. */
const OTHER_WORDS = /* @__PURE__ */ new Set([
	"Null",
	"NULL",
	"True",
	"TRUE",
	"False",
	"FALSE"
]);
const LONGEST_WORD = 5;
/** A value on one line in the form that the writer writes; `undefined` for any other. */
function readScalar(source) {
	const first = source.charCodeAt(0);
	if (first === QUOTE) return readQuoted(source);
	if (isLetter(first)) return readPlain(source);
	if (INTEGER.test(source) || DECIMAL.test(source)) return Number(source);
	if (source === "[]") return [];
	return source === "{}" ? {} : void 0;
}
const QUOTE = 34;
/** Of ASCII, or beyond Latin-1's signs. */
function isLetter(code) {
	return code >= 97 && code <= 122 || code >= 65 && code <= 90 || code >= 192 && code < 8192;
}
function readPlain(source) {
	if (source === "null") return null;
	if (source === "true" || source === "false") return source === "true";
	if (source.includes(": ") || source.includes(" #") || source.endsWith(":") || source.endsWith(" ")) return void 0;
	return source.length <= LONGEST_WORD && OTHER_WORDS.has(source) ? void 0 : source;
}
/** The escapes of JSON are escapes of YAML, too; those of surrogates are left to the strict reader. */
function readQuoted(source) {
	const end = source.length - 1;
	if (!source.includes("\\")) return source.indexOf("\"", 1) === end ? source.slice(1, end) : void 0;
	if (/\\u[dD]/.test(source)) return void 0;
	try {
		const text = JSON.parse(source);
		return typeof text === "string" && findUnstorable(text) === void 0 ? text : void 0;
	} catch {
		return;
	}
}
/**
* The lines of a literal, with exactly the indentation of the writer; neither the first nor the last may be blank,
* since that is where readers' rules begin. The cursor goes to the line behind it.
*/
function readLiteral(cursor, { indent, keepsEnd }) {
	const { text } = cursor;
	const pad = " ".repeat(indent);
	const lines = [];
	while (cursor.at < text.length) {
		const isEmpty = text[cursor.at] === "\n";
		if (!isEmpty && !text.startsWith(pad, cursor.at)) break;
		const end = text.indexOf("\n", cursor.at);
		lines.push(isEmpty ? "" : text.slice(cursor.at + indent, end));
		cursor.at = end + 1;
	}
	const [first = ""] = lines;
	if (first === "" || first.startsWith(" ") || (lines.at(-1) ?? "").trim() === "") return void 0;
	return `${lines.join("\n")}${keepsEnd ? "\n" : ""}`;
}
// src/adapters/yaml/read-canonical.ts
/** The text, where there is nothing in it that only the strict reader has an answer to. */
function decodeUsual(bytes) {
	if (bytes.length > RECORD_LIMITS.bytes) return void 0;
	const text = decode(bytes);
	return text === void 0 || !text.endsWith("\n") || UNUSUAL.test(text) ? void 0 : text;
}
/** As `readCanonical`, of what `decodeUsual` answered. */
function readUsual(text) {
	const cursor = {
		text,
		at: startOfData(text),
		nodes: 1
	};
	const value = readMap(cursor, 0, 1);
	return cursor.at === text.length && cursor.nodes <= RECORD_LIMITS.nodes ? value : void 0;
}
/** All but the characters that the strict reader takes as they are; a tab is left to it, too. */
const UNUSUAL = /[^\n\x20-\x7E\u00A0-\u061B\u061D-\u200D\u2010-\u2027\u202F-\u2065\u206A-\uFEFE\uFF00-\uFFFD]/;
const utf8 = new TextDecoder("utf-8", {
	fatal: true,
	ignoreBOM: true
});
function decode(bytes) {
	try {
		return utf8.decode(bytes);
	} catch {
		return;
	}
}
function startOfData(text) {
	let at = 0;
	while (text[at] === "#") at = text.indexOf("\n", at) + 1;
	return at;
}
/** A map whose keys are indented by exactly so many blanks; the cursor is at the start of its first line. */
function readMap(cursor, indent, depth) {
	if (indentAt(cursor) !== indent) return void 0;
	cursor.at += indent;
	return readPairs(cursor, indent, depth);
}
/**
* As `readMap`, with the cursor at the first key. Keys in small letters cannot look alike without being the same;
* others are left to the strict reader.
*/
function readPairs(cursor, indent, depth) {
	if (depth > RECORD_LIMITS.depth) return void 0;
	const map = {};
	for (;;) {
		const key = keyAt(cursor.text, cursor.at);
		if (key === void 0 || Object.hasOwn(map, key)) return void 0;
		cursor.at += key.length + 1;
		const value = readAfterKey(cursor, indent, depth);
		if (value === void 0) return void 0;
		map[key] = value;
		const next = indentAt(cursor);
		if (next < indent || cursor.at === cursor.text.length) return map;
		if (next > indent) return void 0;
		cursor.at += indent;
	}
}
function readAfterKey(cursor, indent, depth) {
	cursor.nodes += 1;
	if (cursor.text.charCodeAt(cursor.at) === BLANK) return readInline(cursor, indent);
	cursor.at += 1;
	return cursor.text.startsWith("- ", cursor.at + indent + STEP$1) ? readList(cursor, indent + STEP$1, depth + 1) : readMap(cursor, indent + STEP$1, depth + 1);
}
const STEP$1 = 2;
const BLANK = 32;
function readList(cursor, indent, depth) {
	if (depth > RECORD_LIMITS.depth) return void 0;
	const list = [];
	while (indentAt(cursor) === indent && cursor.at < cursor.text.length) {
		if (!cursor.text.startsWith("- ", cursor.at + indent)) return void 0;
		cursor.at += indent + 1;
		const item = readItem(cursor, indent, depth);
		if (item === void 0) return void 0;
		list.push(item);
	}
	return indentAt(cursor) > indent || list.length === 0 ? void 0 : list;
}
function readItem(cursor, indent, depth) {
	cursor.nodes += 1;
	if (!isKeyAt(cursor.text, cursor.at + 1)) return readInline(cursor, indent);
	cursor.at += 1;
	return readPairs(cursor, indent + STEP$1, depth + 1);
}
/** What stands on the line behind a colon or dash, whose blank the cursor is at; `indent` is that of the key or dash. */
function readInline(cursor, indent) {
	const end = cursor.text.indexOf("\n", cursor.at);
	const source = cursor.text.slice(cursor.at + 1, end);
	cursor.at = end + 1;
	if (source === "|" || source === "|-") return readLiteral(cursor, {
		indent: indent + STEP$1,
		keepsEnd: source === "|"
	});
	return readScalar(source);
}
/** The blanks at the start of the line. */
function indentAt({ text, at }) {
	let end = at;
	while (text.charCodeAt(end) === BLANK) end += 1;
	return end - at;
}
// src/adapters/yaml/read-record.ts
/** Reads a record quickly where it stands in canonical form, else strictly. The answer is the strict one either way. */
function readRecord(bytes, path) {
	const text = decodeUsual(bytes);
	const value = text === void 0 ? void 0 : readUsual(text);
	if (text === void 0 || value === void 0) return readYaml(bytes, path);
	return {
		ok: true,
		value,
		text,
		warnings: []
	};
}
// src/adapters/ledger/load-ports.ts
/** Files as data: the strict reader, and the validators compiled from the schemas. */
const loadPorts = {
	readRecord,
	readConfig: (bytes, path) => readYaml(bytes, path, CONFIG_LIMITS),
	loadShapeCheck
};
// src/adapters/yaml/entries.ts
var import_dist = require_dist();
function isCollection(node) {
	return (0, import_dist.isMap)(node) || (0, import_dist.isSeq)(node);
}
/** The document must have been composed with its source tokens. */
function entriesOf(node) {
	if ((0, import_dist.isMap)(node)) return node.items.map(toPairEntry);
	if (node.flow === true) return node.items.map((item) => toEntry$1({
		start: item.range[0],
		value: item
	}));
	const dashes = dashesOf(node.srcToken);
	return node.items.map((value, index) => {
		const start = dashes[index] ?? value.range[0];
		return toEntry$1({
			start,
			indicatorEnd: start + 1,
			value
		});
	});
}
/** Where what a node says ends: a literal's trailing blank lines are no part of it, unless it keeps them. */
function endOfNode(node) {
	if (isCollection(node) && node.flow !== true) return entriesOf(node).at(-1)?.end ?? node.range[1];
	const token = node.srcToken;
	if (!(0, import_dist.isScalar)(node) || token?.type !== "block-scalar") return node.range[1];
	return isKept(token) ? node.range[1] : endOfLines(token, node.range[1]);
}
/** Whether a literal keeps the line feeds at its end (`|+`). */
function isKept(token) {
	return token.props.some(({ type, ...prop }) => type === "block-scalar-header" && "source" in prop && prop.source.includes("+"));
}
function endOfLines(token, end) {
	return end - (/(?:\r?\n)*$/.exec(token.source)?.[0].length ?? 0);
}
function toPairEntry(pair) {
	const colon = pair.srcToken?.sep?.find(({ type }) => type === "map-value-ind");
	const key = (0, import_dist.isScalar)(pair.key) ? String(pair.key.value) : void 0;
	const indicatorEnd = colon === void 0 ? void 0 : colon.offset + 1;
	const value = pair.value ?? void 0;
	return {
		...toEntry$1({
			start: pair.key.range[0],
			indicatorEnd: indicatorEnd ?? pair.key.range[1],
			value
		}),
		indicatorEnd,
		key
	};
}
function toEntry$1({ start, indicatorEnd, value }) {
	const isEmpty = value === void 0 || isEmptyNode(value);
	const end = isEmpty ? indicatorEnd ?? start : endOfNode(value);
	return {
		key: void 0,
		start,
		indicatorEnd,
		value: isEmpty ? void 0 : value,
		end
	};
}
/** The null of `key:` stands nowhere. */
function isEmptyNode(node) {
	return (0, import_dist.isScalar)(node) && node.range[0] === node.range[1];
}
function dashesOf(token) {
	return token.items.flatMap(({ start }) => start.filter(({ type }) => type === "seq-item-ind").map(({ offset }) => offset));
}
// src/adapters/yaml/render-scalar.ts
/** Words that YAML 1.1 takes for booleans. */
const OLD_BOOLEAN = /^(?:y|n|yes|no|on|off|true|false)$/i;
/** What begins with a letter is no number, date, time of day in base 60, or indicator to any reader. */
const PLAIN = {
	block: /^\p{L}(?:[\p{L}\p{M}\p{N}_.\-/()+'",;!?@&%$*=<>~^|\\[\]{}]| (?=[^ #])|:(?=[^ ]))*$/u,
	flow: /^\p{L}(?:[\p{L}\p{M}\p{N}_.\-/()+@%]| (?=[^ #]))*$/u
};
const PLAIN_KEY = /^[A-Za-z_][A-Za-z0-9_-]*$/;
/** Beyond this many characters plain text gains nothing over quotes. */
const LONGEST_PLAIN = 1e3;
function renderScalar(value, around) {
	if (typeof value === "string") return isPlain(value, around) ? value : quote(value);
	if (typeof value === "number") return renderNumber(value);
	return String(value);
}
function renderKey(key) {
	return PLAIN_KEY.test(key) && !isMisread(key) ? key : quote(key);
}
function isPlain(text, around) {
	return text.length <= LONGEST_PLAIN && PLAIN[around].test(text) && !isMisread(text);
}
function isMisread(text) {
	return OLD_BOOLEAN.test(text) || isNotText(text) || /^null$/i.test(text);
}
/** YAML 1.1 reads an exponent only after a point. */
function renderNumber(value) {
	if (Object.is(value, -0)) return "-0";
	return String(value).replace(/^(-?\d+)e/, "$1.0e");
}
/** What is invisible, turns the direction of writing, or ends a line to some readers only, is written as an escape. */
const ESCAPED = /[\p{Bidi_Control}\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]/gu;
/** Double quotes of YAML take every escape of JSON. */
function quote(text) {
	return JSON.stringify(text).replace(ESCAPED, (character) => `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`);
}
/**
* The lines of a text as the content of a literal block, and its header; `undefined` where a block would not hold
* it exactly (or only with an indentation indicator), or would show characters that must be escaped.
*/
function toLiteral(text) {
	const body = text.endsWith("\n") ? text.slice(0, -1) : text;
	if (!text.includes("\n") || !/^[^\s]/u.test(body) || /\s$/u.test(body) || hasEscaped(text)) return void 0;
	return {
		header: body === text ? "|-" : "|",
		lines: body.split("\n")
	};
}
function hasEscaped(text) {
	return findUnstorable(text) !== void 0 || text.search(ESCAPED) !== -1;
}
// src/adapters/yaml/render-value.ts
const STEP = 2;
function renderAfterKey(value, indent) {
	if (isScalar$2(value)) return renderText(value, indent);
	if (isEmpty(value)) return {
		head: isJsonMap(value) ? " {}" : " []",
		body: ""
	};
	return {
		head: "",
		body: `\n${renderBlock(value, indent + STEP)}`
	};
}
/** A map or list in a list begins on the line of its dash. */
function renderAfterDash(value, indent) {
	if (isScalar$2(value) || isEmpty(value)) return renderAfterKey(value, indent);
	const [first = "", ...rest] = renderBlock(value, indent + STEP).split("\n");
	return {
		head: ` ${first.slice(indent + STEP)}`,
		body: rest.map((line) => `\n${line}`).join("")
	};
}
function renderPair(key, value, indent) {
	const { head, body } = renderAfterKey(value, indent);
	return `${renderKey(key)}:${head}${body}`;
}
function renderItem(value, indent) {
	const { head, body } = renderAfterDash(value, indent);
	return `-${head}${body}`;
}
/** A map or list that is not empty, as lines. */
function renderBlock(value, indent) {
	const pad = " ".repeat(indent);
	return (isJsonMap(value) ? Object.entries(value).map(([key, item]) => renderPair(key, item, indent)) : value.map((item) => renderItem(item, indent))).map((entry) => `${pad}${entry}`).join("\n");
}
/** On one line, for a place inside brackets. */
function renderFlow(value) {
	if (isScalar$2(value)) return renderScalar(value, "flow");
	if (isJsonMap(value)) return `{${Object.entries(value).map(([key, item]) => renderFlowPair(key, item)).join(", ")}}`;
	return `[${value.map(renderFlow).join(", ")}]`;
}
function renderFlowPair(key, value) {
	return `${renderKey(key)}: ${renderFlow(value)}`;
}
function renderText(value, indent) {
	const literal = typeof value === "string" ? toLiteral(value) : void 0;
	if (literal === void 0) return {
		head: ` ${renderScalar(value, "block")}`,
		body: ""
	};
	const pad = " ".repeat(indent + STEP);
	return {
		head: ` ${literal.header}`,
		body: literal.lines.map((line) => line === "" ? "\n" : `\n${pad}${line}`).join("")
	};
}
function isScalar$2(value) {
	return typeof value !== "object" || value === null;
}
function isEmpty(value) {
	return Object.keys(value).length === 0;
}
// src/adapters/yaml/splice.ts
/** The splices must not overlap; those at the same offset stand in their order. Line feeds become the file's own. */
function applySplices(text, splices) {
	const lineEnd = isCrlf(text) ? "\r\n" : "\n";
	const inOrder = splices.map((splice, index) => ({
		...splice,
		index
	})).sort((a, b) => a.from - b.from || a.index - b.index);
	let result = "";
	let at = 0;
	for (const { from, to, text: inserted } of inOrder) {
		result += text.slice(at, from) + inserted.replaceAll("\n", lineEnd);
		at = to;
	}
	return result + text.slice(at);
}
function isCrlf(text) {
	return text[text.indexOf("\n") - 1] === "\r";
}
function startOfLine(text, at) {
	return text.lastIndexOf("\n", at - 1) + 1;
}
/** Before the line end (LF or CRLF), or the end of the text. */
function endOfLine(text, at) {
	const feed = text.indexOf("\n", at);
	if (feed === -1) return text.length;
	return feed > at && text[feed - 1] === "\r" ? feed - 1 : feed;
}
/** The start of the line after `at`; where `at` is itself the start of a line, behind a kept literal, it is that. */
function startOfNextLine(text, at) {
	if (at > 0 && text[at - 1] === "\n") return at;
	const feed = text.indexOf("\n", at);
	return feed === -1 ? text.length : feed + 1;
}
function columnOf(text, at) {
	return at - startOfLine(text, at);
}
function isFirstOnLine(text, at) {
	return text.slice(startOfLine(text, at), at).trim() === "";
}
// src/adapters/yaml/splice-block.ts
/** Edits of entries that stand on lines of their own. Comments stay, but those inside a list or map that is replaced. */
function replaceInBlock(text, entry, value) {
	const indicatorEnd = entry.indicatorEnd ?? entry.start;
	const { head, body } = render(text, entry, value);
	const old = entry.value;
	if (old === void 0) return spliceLines(text, {
		head,
		body
	}, {
		from: indicatorEnd,
		to: indicatorEnd
	});
	if (isCollection(old) && old.flow !== true) return replaceLines(text, {
		head,
		body
	}, {
		indicatorEnd,
		end: entry.end
	});
	const isIndented = body !== "" && typeof value === "object";
	const from = isIndented ? indicatorEnd : old.range[0];
	const rendered = {
		head: isIndented ? head : head.slice(1),
		body
	};
	return old.srcToken?.type === "block-scalar" ? replaceLiteral(text, rendered, {
		from,
		to: entry.end
	}) : spliceLines(text, rendered, {
		from,
		to: entry.end
	});
}
function render(text, entry, value) {
	const indent = columnOf(text, entry.start);
	const { head, body } = entry.key === void 0 ? renderAfterDash(value, indent) : renderAfterKey(value, indent);
	return {
		head: keepQuotes(entry, {
			head,
			value
		}),
		body
	};
}
/** Text that was in quotes stays in quotes. */
function keepQuotes(entry, { head, value }) {
	return (0, import_dist.isScalar)(entry.value) && entry.value.type?.startsWith("QUOTE") === true && typeof value === "string" && head === ` ${value}` ? ` ${quote(value)}` : head;
}
/** The head in place of the range; the body below the line on which it ends, behind its comment. */
function spliceLines(text, { head, body }, { from, to }) {
	const below = endOfLine(text, to);
	return [{
		from,
		to,
		text: head
	}, {
		from: below,
		to: below,
		text: body
	}];
}
/** The header of a literal, with its comment, and its lines; blank lines behind them stay. */
function replaceLiteral(text, { head, body }, { from, to }) {
	return [{
		from,
		to: to - (/(?:\r?\n)*$/.exec(text.slice(from, to))?.[0].length ?? 0),
		text: `${head}${body}`
	}];
}
/** A list or map goes with its lines; a comment beside its key stays. */
function replaceLines(text, { head, body }, { indicatorEnd, end }) {
	const to = endOfLine(text, end);
	const lineEnd = endOfLine(text, indicatorEnd);
	if (!/^\s*(?:#|$)/.test(text.slice(indicatorEnd, lineEnd))) return [{
		from: indicatorEnd,
		to,
		text: `${head}${body}`
	}];
	return [{
		from: indicatorEnd,
		to: indicatorEnd,
		text: head
	}, {
		from: lineEnd,
		to,
		text: body
	}];
}
/** There is at least one entry; the new one stands behind the line on which the one before it ends. */
function insertInBlock(text, entries, insertion) {
	const { index, key, value } = insertion;
	const first = entries[0]?.start ?? 0;
	const indent = columnOf(text, first);
	const rendered = key === void 0 ? renderItem(value, indent) : renderPair(key, value, indent);
	const pad = " ".repeat(indent);
	const before = entries[index - 1];
	if (before === void 0) return [{
		from: first,
		to: first,
		text: `${rendered}\n${pad}`
	}];
	const at = startOfNextLine(text, before.end);
	return [{
		from: at,
		to: at,
		text: at === text.length && !text.endsWith("\n") ? `\n${pad}${rendered}` : `${pad}${rendered}\n`
	}];
}
/** There is at least one other entry. */
function removeInBlock(text, entries, index) {
	const [entry, after] = [entries[index], entries[index + 1]];
	if (entry === void 0) return [];
	if (isFirstOnLine(text, entry.start)) return [{
		from: startOfLine(text, entry.start),
		to: startOfNextLine(text, entry.end),
		text: ""
	}];
	const to = (after === void 0 ? "" : text.slice(startOfNextLine(text, entry.end), after.start)).trim() === "" && after !== void 0 ? after.start : endOfLine(text, entry.end);
	return [{
		from: entry.start,
		to,
		text: ""
	}];
}
// src/adapters/yaml/splice-flow.ts
/** Edits inside brackets, where everything stands between commas. */
function replaceInFlow(entry, value) {
	const { value: old, indicatorEnd, end } = entry;
	const rendered = renderFlow(value);
	if (old !== void 0) return [{
		from: old.range[0],
		to: end,
		text: rendered
	}];
	return [{
		from: end,
		to: end,
		text: indicatorEnd === void 0 ? `: ${rendered}` : ` ${rendered}`
	}];
}
/** There is at least one entry. */
function insertInFlow(entries, { index, key, value }) {
	const rendered = key === void 0 ? renderFlow(value) : renderFlowPair(key, value);
	const before = entries[index - 1];
	if (before !== void 0) return [{
		from: before.end,
		to: before.end,
		text: `, ${rendered}`
	}];
	const start = entries[0]?.start ?? 0;
	return [{
		from: start,
		to: start,
		text: `${rendered}, `
	}];
}
/** There is at least one other entry, whose comma goes too. */
function removeInFlow(entries, index) {
	const [before, entry, after] = [
		entries[index - 1],
		entries[index],
		entries[index + 1]
	];
	if (entry === void 0) return [];
	if (after !== void 0) return [{
		from: entry.start,
		to: after.start,
		text: ""
	}];
	return [{
		from: before?.end ?? entry.start,
		to: entry.end,
		text: ""
	}];
}
// src/adapters/yaml/perform-operation.ts
/**
* The text after one operation; `order` is that of the root's keys. What the operation does not fit is left as it
* is: whoever calls compares the data afterwards.
*/
function performOperation(text, operation, order) {
	const root = parseAccepted(text).contents;
	return isCollection(root ?? void 0) ? applySplices(text, toSplices(text, root, {
		operation,
		order
	})) : text;
}
function toSplices(text, root, { operation, order }) {
	switch (operation.op) {
		case "replace": return replace(text, root, operation);
		case "remove": return remove(text, root, operation.at);
		case "insert-item": return insert(text, nodeAt(root, operation.at), {
			...operation,
			key: void 0
		});
		case "insert-pair": {
			const node = nodeAt(root, operation.at);
			return insert(text, node, {
				...operation,
				index: placeOf(node, operation.key, node === root ? order : [])
			});
		}
	}
}
function replace(text, root, { at, value }) {
	const found = entryAt(root, at);
	if (found !== void 0) return found.isFlow ? replaceInFlow(found.entry, value) : replaceInBlock(text, found.entry, value);
	return at.length > 0 ? [] : replaceRoot(text, root, value);
}
/** Its last line goes with the comment beside it, as with every list or map that is replaced. */
function replaceRoot(text, root, value) {
	const isEmpty = typeof value !== "object" || value === null || Object.keys(value).length === 0;
	return [{
		from: root.range[0],
		to: endOfLine(text, endOfNode(root)),
		text: isEmpty ? "{}" : renderBlock(value, 0)
	}];
}
function remove(text, root, at) {
	const found = entryAt(root, at);
	if (found === void 0) return [];
	const { entries, index, isFlow } = found;
	return isFlow ? removeInFlow(entries, index) : removeInBlock(text, entries, index);
}
function insert(text, node, insertion) {
	if (!isCollection(node)) return [];
	const entries = entriesOf(node);
	return node.flow === true ? insertInFlow(entries, insertion) : insertInBlock(text, entries, insertion);
}
/** Behind the last key that comes before it in the order; a key that the order does not name comes last. */
function placeOf(node, key, order) {
	const keys = (0, import_dist.isMap)(node) ? node.items.map((pair) => (0, import_dist.isScalar)(pair.key) ? String(pair.key.value) : "") : [];
	const rank = order.indexOf(key);
	if (rank === -1) return keys.length;
	const before = keys.findLastIndex((other) => order.includes(other) && order.indexOf(other) < rank);
	if (before !== -1) return before + 1;
	const after = keys.findIndex((other) => order.includes(other));
	return after === -1 ? keys.length : after;
}
function entryAt(root, at) {
	const parent = nodeAt(root, at.slice(0, -1));
	const token = at.at(-1);
	if (token === void 0 || !isCollection(parent)) return void 0;
	const entries = entriesOf(parent);
	const index = (0, import_dist.isMap)(parent) ? entries.findIndex(({ key }) => key === token) : parseIndex(token) ?? -1;
	const entry = entries[index];
	return entry === void 0 ? void 0 : {
		entry,
		entries,
		index,
		isFlow: parent.flow === true
	};
}
function nodeAt(root, at) {
	let node = root;
	for (const token of at) {
		if (!isCollection(node)) return void 0;
		node = childOf(node, token);
	}
	return node;
}
function childOf(node, token) {
	if (!(0, import_dist.isMap)(node)) return node.items[parseIndex(token) ?? -1];
	return node.items.find(({ key }) => (0, import_dist.isScalar)(key) && key.value === token)?.value ?? void 0;
}
// src/adapters/yaml/refine-edit.ts
/**
* The smallest operations that bring about an edit: a map set over a map changes the keys that differ, a list set
* over a list the items that differ. To be done in their order.
*/
function refineEdit(data, tokens, edit) {
	switch (edit.op) {
		case "set": return setAt(data, tokens, {
			at: [],
			value: edit.value
		});
		case "append": return setAt(data, [...tokens, "-"], {
			at: [],
			value: edit.value
		});
		case "remove": return removeAt(data, tokens, []);
	}
}
/** Walks from `old`, which stands at `target.at`, along `rest`; what is missing on the way is begun. */
function setAt(old, rest, { at, value }) {
	const [token, ...further] = rest;
	if (token === void 0) return change(old, {
		at,
		value
	});
	if (isJsonMap(old) && Object.hasOwn(old, token)) return setAt(old[token], further, {
		at: [...at, token],
		value
	});
	if (Array.isArray(old)) {
		const index = token === "-" ? old.length : parseIndex(token) ?? old.length;
		if (index < old.length) return setAt(old[index], further, {
			at: [...at, String(index)],
			value
		});
		return insertItem(old, {
			at,
			value: wrap(further, value)
		}, index);
	}
	if (isJsonMap(old) && Object.keys(old).length > 0) return [{
		op: "insert-pair",
		at,
		key: token,
		value: wrap(further, value)
	}];
	return [{
		op: "replace",
		at,
		value: wrap(rest, value)
	}];
}
/** `-` begins a list, anything else a map. */
function wrap(rest, value) {
	return rest.reduceRight((inner, token) => token === "-" ? [inner] : { [token]: inner }, value);
}
function change(old, { at, value }) {
	if (isSameJson(old, value)) return [];
	if (isJsonMap(old) && isJsonMap(value) && Object.keys(old).some((key) => Object.hasOwn(value, key))) return changeMap(old, value, at);
	if (isFilled(old) && isFilled(value)) return changeList(old, value, at);
	return [{
		op: "replace",
		at,
		value
	}];
}
function isFilled(value) {
	return Array.isArray(value) && value.length > 0;
}
function changeMap(old, value, at) {
	const removals = Object.keys(old).filter((key) => !Object.hasOwn(value, key)).map((key) => ({
		op: "remove",
		at: [...at, key]
	}));
	const others = Object.entries(value).flatMap(([key, item]) => setAt(old, [key], {
		at,
		value: item
	}));
	return [...removals, ...others];
}
/** What both begin and end with stays; between, items are changed one by one, then removed or inserted. */
function changeList(old, value, at) {
	const head = commonHead(old, value);
	const tail = commonHead(old.slice(head).reverse(), value.slice(head).reverse());
	const both = Math.min(old.length, value.length) - tail;
	const operations = [];
	for (let index = head; index < both; index += 1) {
		const target = {
			at: [...at, String(index)],
			value: value[index]
		};
		operations.push(...change(old[index], target));
	}
	for (let index = old.length - tail - 1; index >= both; index -= 1) operations.push({
		op: "remove",
		at: [...at, String(index)]
	});
	for (let index = both; index < value.length - tail; index += 1) operations.push({
		op: "insert-item",
		at,
		index,
		value: value[index]
	});
	return operations;
}
function commonHead(a, b) {
	let count = 0;
	while (count < a.length && count < b.length && isSameJson(a[count], b[count])) count += 1;
	return count;
}
function insertItem(old, { at, value }, index) {
	return old.length === 0 ? [{
		op: "replace",
		at,
		value: [value]
	}] : [{
		op: "insert-item",
		at,
		index,
		value
	}];
}
/** The last key of a map, or item of a list, leaves it empty. */
function removeAt(old, [token, ...rest], at) {
	if (token === void 0 || typeof old !== "object" || old === null || !Object.hasOwn(old, token)) return [];
	if (Array.isArray(old) && parseIndex(token) === void 0) return [];
	const path = [...at, token];
	if (rest.length > 0) return removeAt(old[token], rest, path);
	if (Object.keys(old).length > 1) return [{
		op: "remove",
		at: path
	}];
	return [{
		op: "replace",
		at,
		value: Array.isArray(old) ? [] : {}
	}];
}
// src/adapters/yaml/edit-yaml.ts
/**
* Changes only the lines meant: comments, order, quoting and line ends of the rest stay byte for byte. The result
* has been read back by the strict reader and holds exactly what `applyEdits` says, or there is none.
*/
function editYaml(text, edits, options = {}) {
	const limits = options.limits ?? RECORD_LIMITS;
	const before = read(text, limits);
	if (before === void 0) return refuse("the file is not one that the strict reader accepts");
	const expected = applyEdits(before, edits);
	if (!expected.ok) return expected;
	const after = performAll(text, before, {
		edits,
		order: options.order ?? []
	});
	const value = read(after, limits);
	if (value === void 0) return refuse("the edited file would not be one that the strict reader accepts");
	if (!isSameJson(value, expected.value)) return refuse("the edited file would hold other data than what was meant");
	return {
		ok: true,
		text: after,
		value
	};
}
function refuse(reason) {
	return {
		ok: false,
		reason
	};
}
function read(text, limits) {
	const result = readYaml(new TextEncoder().encode(text), "", limits);
	return result.ok ? result.value : void 0;
}
function performAll(text, data, { edits, order }) {
	let current = text;
	let value = data;
	for (const edit of edits) {
		for (const operation of refineEdit(value, parsePointer(edit.pointer) ?? [], edit)) current = performOperation(current, operation, order);
		const applied = applyEdits(value, [edit]);
		if (applied.ok) value = applied.value;
	}
	return current;
}
// src/adapters/yaml/write-yaml.ts
/**
* The canonical form of a record: block style, two blanks a level, LF, lists indented under their key, instants
* and whatever an older reader could take for something else in double quotes, texts of several lines as literal
* blocks where those hold them exactly, empty lists and maps as `[]` and `{}`.
* Throws where what was written does not read back as the same data, such as text with control characters
* (see `toStorableText`), keys that the reader refuses, or data beyond its limits.
*/
function writeYaml(value, { schemaComment, order = [], limits = RECORD_LIMITS } = {}) {
	const hint = schemaComment === void 0 ? "" : `# yaml-language-server: $schema=${schemaComment}\n`;
	const ordered = inOrder$1(value, order);
	const text = `${hint}${Object.keys(value).length === 0 ? "{}" : renderBlock(ordered, 0)}\n`;
	const read = readYaml(new TextEncoder().encode(text), "", limits);
	if (!read.ok) throw new Error("what was written cannot be read back", { cause: read.findings });
	if (!isSameJson(read.value, value)) throw new Error("what was written reads back as other data", { cause: text });
	return text;
}
function inOrder$1(value, order) {
	const known = order.filter((key) => Object.hasOwn(value, key));
	const rest = Object.keys(value).filter((key) => !known.includes(key));
	return Object.fromEntries([...known, ...rest].map((key) => [key, value[key]]));
}
// src/adapters/yaml/document-writer.ts
/** Documents as YAML: new ones in canonical form with the schema's hint for editors, old ones by the line. */
const documentWriter = {
	create: (document, value, path) => writeYaml(value, {
		schemaComment: schemaBeside(path, document),
		order: keyOrder[document]
	}),
	edit: (text, edits, path) => {
		const limits = path.startsWith("config/") ? CONFIG_LIMITS : RECORD_LIMITS;
		const result = editYaml(text, edits, {
			order: orderOf(path),
			limits
		});
		if (!result.ok) throw new Error(`cannot edit ${path}: ${result.reason}`);
		return result.text;
	},
	moved: (text, to) => {
		const kind = kindOf(to);
		return kind === void 0 ? text : text.replace(HINT, `# yaml-language-server: $schema=${schemaBeside(to, kind)}`);
	}
};
/** The first line, by which editors find the schema. */
const HINT = /^# yaml-language-server: \$schema=.*/;
function schemaBeside(path, document) {
	return `${"../".repeat(path.split("/").length - 1)}schemas/${document}.schema.json`;
}
function orderOf(path) {
	const kind = kindOf(path);
	return kind === void 0 ? [] : keyOrder[kind];
}
function kindOf(path) {
	return KIND_OF_FILE.find(([pattern]) => pattern.test(path))?.[1];
}
const KIND_OF_FILE = [
	[/\/INC-\d+\.yaml$/, "incident"],
	[/\/REQ-\d+\.yaml$/, "request"],
	[/\/CHG-\d+\.yaml$/, "change"],
	[/\/PRB-\d+\.yaml$/, "problem"],
	[/^changes\/drafts\//, "change-draft"],
	[/^problems\/drafts\//, "problem-draft"]
];
// src/app/load-configuration.ts
/** Reads the files of `config/`. A file whose id is not its name is read under its id, with a finding. */
async function gatherConfiguration(source, files, read) {
	const values = /* @__PURE__ */ new Map();
	const unreadable = [];
	const remarks = [];
	await source.read(files, (file, content) => {
		const document = read(file, content);
		if (document.ok) values.set(file.path, document.value);
		if (document.ok) remarks.push(...document.warnings);
		else unreadable.push(...document.findings);
	});
	const gathered = emptyConfiguration();
	for (const { path, schema } of files) {
		const value = values.get(path);
		if (value !== void 0) remarks.push(...place(gathered[schema], {
			path,
			value
		}));
	}
	return {
		configuration: toConfiguration(gathered),
		unreadable,
		remarks
	};
}
function emptyConfiguration() {
	return {
		gitsm: /* @__PURE__ */ new Map(),
		teams: /* @__PURE__ */ new Map(),
		sla: /* @__PURE__ */ new Map(),
		approvals: /* @__PURE__ */ new Map(),
		schedule: /* @__PURE__ */ new Map(),
		service: /* @__PURE__ */ new Map(),
		calendar: /* @__PURE__ */ new Map(),
		"catalogue-item": /* @__PURE__ */ new Map(),
		"standard-change": /* @__PURE__ */ new Map()
	};
}
function place(into, file) {
	const named = nameOfFile(file.path);
	const id = typeof file.value.id === "string" ? file.value.id : named;
	const at = {
		path: file.path,
		pointer: "/id",
		on: "value"
	};
	const taken = into.get(id);
	if (taken !== void 0) return [finding("LEDGER_ID_TAKEN", at, {
		id,
		other: taken.path
	})];
	into.set(id, file);
	return id === named ? [] : [finding("LEDGER_ID_MISMATCH", at, {
		id,
		named
	})];
}
/** The schemas have been checked by now, which is what the casts rest on. */
function toConfiguration(gathered) {
	const single = (schema, name) => {
		const [file] = gathered[schema].values();
		return file === void 0 ? {} : { [name]: file };
	};
	return {
		...single("gitsm", "organisation"),
		...single("teams", "teams"),
		...single("sla", "sla"),
		...single("approvals", "approvals"),
		...single("schedule", "schedule"),
		services: gathered.service,
		calendars: gathered.calendar,
		catalogue: gathered["catalogue-item"],
		standardChanges: gathered["standard-change"]
	};
}
// src/app/load-records.ts
/** Reads every record and draft; the answers are in the order of the files, however the source delivers them. */
async function gatherRecords(source, { records, descriptions }, { read, onEntry = (entry) => entry }) {
	const entries = /* @__PURE__ */ new Map();
	const drafts = /* @__PURE__ */ new Map();
	const unreadable = [];
	const remarks = [];
	await source.read(records, (file, content) => {
		const document = read(file, content);
		if (!document.ok) {
			unreadable.push(...document.findings);
			return;
		}
		remarks.push(...document.warnings, ...findSecondDescription(file, document.value, descriptions));
		if (isDraft(file)) drafts.set(file.path, toDraft(file, document.value));
		else entries.set(file.path, onEntry(toEntry(file, document.value)));
	});
	return {
		entries: inOrder(records, entries),
		drafts: inOrder(records, drafts),
		unreadable,
		remarks
	};
}
function findSecondDescription({ path }, value, descriptions) {
	const other = descriptions.get(path)?.path;
	if (other === void 0 || value.description === void 0) return [];
	return [finding("LEDGER_DESCRIPTION_TWICE", {
		path,
		pointer: "/description",
		on: "key"
	}, { other })];
}
function inOrder(files, found) {
	return files.map(({ path }) => found.get(path)).filter((each) => each !== void 0);
}
function isDraft({ schema }) {
	return schema === "change-draft" || schema === "problem-draft";
}
/** The schema of its kind has been checked by now, which is what the casts rest on. */
function toEntry({ schema, path, blob }, record) {
	return {
		kind: schema,
		path,
		blob,
		record
	};
}
function toDraft({ schema, path, blob }, draft) {
	return {
		kind: schema === "change-draft" ? "change" : "problem",
		path,
		blob,
		draft
	};
}
// src/app/load-ledger.ts
/**
* Reads every record and the configuration. Whatever is wrong with a file is a finding about it, and the others are
* read all the same; it throws only where the source itself fails.
*/
async function loadLedger(source, ports, onRecord) {
	const files = sortFiles(await source.list());
	const readConfig = await documentReader(ports, "readConfig", files.config);
	const readRecord = await documentReader(ports, "readRecord", files.records);
	const configuration = await gatherConfiguration(source, files.config, readConfig);
	const unread = new Set([...files.findings, ...configuration.unreadable].map(({ place }) => place.path));
	const context = {
		configuration: configuration.configuration,
		unread
	};
	const records = await gatherRecords(source, files, {
		read: readRecord,
		...onRecord === void 0 ? {} : { onEntry: (entry) => onRecord(entry, context) }
	});
	return {
		...source.commit === void 0 ? {} : { commit: source.commit },
		entries: records.entries,
		drafts: records.drafts,
		configuration: configuration.configuration,
		unreadable: [
			...files.findings,
			...configuration.unreadable,
			...records.unreadable
		],
		remarks: [...configuration.remarks, ...records.remarks]
	};
}
async function documentReader(ports, reader, files) {
	const checks = /* @__PURE__ */ new Map();
	for (const schema of new Set(files.map((file) => file.schema))) checks.set(schema, await ports.loadShapeCheck(schema));
	return ({ path, schema }, content) => {
		if (!content.ok) return {
			ok: false,
			findings: [notRead(path, content)]
		};
		const read = ports[reader](content.bytes, path);
		const faults = read.ok ? checks.get(schema)?.(read.value, path) ?? [] : [];
		return faults.length === 0 ? read : {
			ok: false,
			findings: [...read.ok ? read.warnings : [], ...faults]
		};
	};
}
function notRead(path, content) {
	const place = {
		path,
		pointer: ""
	};
	if ("size" in content) return finding("YAML_TOO_BIG", place, {
		bytes: content.size,
		most: MOST_BYTES
	});
	return finding("LEDGER_FILE_UNREADABLE", place, { reason: content.reason });
}
// src/app/apply-plan.ts
/**
* Applies a plan to a tree of files and returns the paths that changed, in order. Every text is computed before the
* first file is touched, so that a plan that cannot be applied changes nothing; new files are written before old
* ones are removed, so that an interruption leaves a record twice rather than not at all.
*/
async function applyPlan(plan, tree, writer) {
	const after = /* @__PURE__ */ new Map();
	for (const effect of plan.effects) await stage(effect, after, tree, writer);
	const changes = [...after].sort(([a], [b]) => a < b ? -1 : 1);
	for (const [path, text] of changes) if (text !== void 0) await tree.write(path, text);
	for (const [path, text] of changes) if (text === void 0) await tree.remove(path);
	return changes.map(([path]) => path);
}
async function stage(effect, after, tree, writer) {
	switch (effect.kind) {
		case "create_record":
			await expectAbsent(effect.path, after, tree);
			after.set(effect.path, writer.create(effect.document, effect.value, effect.path));
			return;
		case "edit_record":
			after.set(effect.path, writer.edit(await textOf(effect.path, after, tree), effect.edits, effect.path));
			return;
		case "move_file": {
			await expectAbsent(effect.to, after, tree);
			const text = await textOf(effect.path, after, tree);
			const edited = effect.edits === void 0 ? text : writer.edit(text, effect.edits, effect.to);
			after.set(effect.to, writer.moved(edited, effect.to));
			after.set(effect.path, void 0);
			return;
		}
		case "write_text":
			after.set(effect.path, effect.text);
			return;
		case "remove_file":
			after.set(effect.path, void 0);
			return;
	}
}
async function textOf(path, after, tree) {
	const text = after.has(path) ? after.get(path) : await tree.read(path);
	if (text === void 0) throw new Error(`the plan edits ${path}, but there is no such file`);
	return text;
}
/** An id that is taken is refused, never reused. */
async function expectAbsent(path, after, tree) {
	if ((after.has(path) ? after.get(path) : await tree.read(path)) !== void 0) throw new Error(`the plan creates ${path}, but it exists already`);
}
export { blobIdOf as C, applyEdits as E, fileKind as S, isObjectId as T, MOST_BYTES as _, documentWriter as a, sortFiles as b, openCommit as c, modeOfGit as d, readBlobs as f, runGit as g, gitEnvironment as h, gatherRecords as i, listChangedTrees as l, HARDENING as m, documentReader as n, writeYaml as o, GitError as p, loadLedger as r, loadPorts as s, applyPlan as t, listWholeTree as u, describedRecords as v, formatOfId as w, LEDGER_FOLDERS as x, isOfListing as y };
