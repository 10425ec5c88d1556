import { i as finding, t as findUnstorable } from "./storable-text-BmVNsrtJ.js";
import { o as pathKind, u as loadShapeCheck } from "./record-id-DrBCxwok.js";
import { i as exitOf, o as runGit, s as startGit } from "./git-process-BFD234AQ.js";
import { o as CONFIG_LIMITS, s as RECORD_LIMITS, t as readYaml } from "./read-yaml-BmJg3maY.js";
import { createHash } from "node:crypto";
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
	const args = [
		"ls-tree",
		"-r",
		"-t",
		"-z",
		"--full-tree",
		`${commit}^{commit}`,
		"--",
		...LEDGER_FOLDERS
	];
	const { stdout } = await runGit(repository, args);
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
	if (!isFirst(text.charCodeAt(at))) return void 0;
	let end = at;
	let hash = 0;
	for (let code = text.charCodeAt(at); isFurther(code); code = text.charCodeAt(end)) {
		hash = Math.imul(hash, 31) + code | 0;
		end += 1;
	}
	if (!isEndOfKey(text, at, end)) return void 0;
	const place = hash & MOST_KEPT - 1;
	const known = kept[place];
	return known !== void 0 && known.length === end - at && text.startsWith(known, at) ? known : keep(text.slice(at, end), place);
}
function isKeyAt(text, at) {
	if (!isFirst(text.charCodeAt(at))) return false;
	let end = at + 1;
	while (isFurther(text.charCodeAt(end))) end += 1;
	return isEndOfKey(text, at, end);
}
const MOST_CHARACTERS = 100;
/** Read by codes, as an expression takes five times as long, some forty times a record. */
function isEndOfKey(text, at, end) {
	if (end - at > MOST_CHARACTERS || text.charCodeAt(end) !== COLON) return false;
	const next = text.charCodeAt(end + 1);
	return next === BLANK$1 || next === LINE_FEED;
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
/** A power of two. */
const MOST_KEPT = 1024;
/**
* Keys seen before, by a hash of their characters: cutting a key from the text, and setting an object's key to a text
* of its own, costs the engine a search for each record. A place holds the key that came last, so that keys made up by
* whoever writes a file cost time and never memory.
*/
const kept = new Array(MOST_KEPT).fill(void 0);
const FROM_BIRTH = /* @__PURE__ */ new Set([
	"__proto__",
	"constructor",
	"prototype"
]);
/** The same text as the key of an object already. */
function keep(key, place) {
	if (FROM_BIRTH.has(key)) return void 0;
	const [own = key] = Object.keys({ [key]: true });
	kept[place] = own;
	return own;
}
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
	return cursor.text.startsWith("- ", cursor.at + indent + STEP) ? readList(cursor, indent + STEP, depth + 1) : readMap(cursor, indent + STEP, depth + 1);
}
const STEP = 2;
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
	return readPairs(cursor, indent + STEP, depth + 1);
}
/** What stands on the line behind a colon or dash, whose blank the cursor is at; `indent` is that of the key or dash. */
function readInline(cursor, indent) {
	const end = cursor.text.indexOf("\n", cursor.at);
	const source = cursor.text.slice(cursor.at + 1, end);
	cursor.at = end + 1;
	if (source === "|" || source === "|-") return readLiteral(cursor, {
		indent: indent + STEP,
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
export { formatOfId as _, openCommit as a, modeOfGit as c, describedRecords as d, isOfListing as f, blobIdOf as g, fileKind as h, loadPorts as i, readBlobs as l, LEDGER_FOLDERS as m, loadLedger as n, listChangedTrees as o, sortFiles as p, gatherRecords as r, listWholeTree as s, documentReader as t, MOST_BYTES as u, isObjectId as v };
