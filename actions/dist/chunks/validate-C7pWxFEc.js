import { r as __toESM } from "./rolldown-runtime-DegdyBIC.js";
import { d as describedRecords, f as isOfListing, h as fileKind, i as loadPorts, n as loadLedger, p as sortFiles, r as gatherRecords, t as documentReader } from "./load-ledger-flsHO6_I.js";
import { t as createZoneLoader } from "./zone-rules-C61YvXi7.js";
import { n as locateAll, t as locateFindings } from "./locate-findings-1OYiquzC.js";
import { S as configFindings, _ as journalFindings, a as mend, b as counted, c as declarationOf, d as shapeFindings, f as referenceFindings, g as ledgerFindings, h as lifecycleFindings, l as yamlFindings, m as linkFindings, o as says, p as policyFindings, s as catalogue, u as timeFindings, v as intakeFindings, y as historyFindings } from "./storable-text-BmVNsrtJ.js";
import { n as nearest } from "./nearest-B4YLKVY7.js";
import { a as fixFor, i as formatJson, n as formatPretty, r as require_picocolors, t as countWords } from "./pretty-zYn2WkC8.js";
import { n as pathOfEntry } from "./record-path-CZlyFHbB.js";
import { t as planLinks } from "./plan-links-zf6LWYRw.js";
import { c as toRecordId, i as numberOfId, r as kindOfId } from "./record-id-DrBCxwok.js";
import { n as checkRecord, r as checkIdentity, t as checkDraft } from "./check-record-m24u536k.js";
import { a as checkConfiguration, i as sortFindings, n as validateRecords, r as checkLedger, t as countFindings } from "./validate-records-B2HfBVdC.js";
import { t as indexLedger } from "./ledger-index-CsYfbkHs.js";
import { a as mentionsOf, i as nearestId, t as checkLinks } from "./check-links-BfefcGRr.js";
import { r as statedLinks } from "./stated-links-CfJ3cf4k.js";
import { r as parseInstant } from "./instant-CCrqmuRZ.js";
import { t as carryOut } from "./carry-out-CA22c_V_.js";
import { n as EXIT, t as CliError } from "./cli-error-Don4uWP6.js";
import { t as breakRunnerCommands } from "./log-line-Bd7RsRFn.js";
import { a as toVisibleText } from "./visible-text-DCDPwVPG.js";
import { t as RECORD_KINDS } from "./record-kinds-D7lsMhts.js";
import { t as openRepository } from "./repository-BobDEYgP.js";
import { r as newCommand } from "./shared-options-8gfwcnxR.js";
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { crc32 } from "node:zlib";
import { createHash, randomBytes } from "node:crypto";
import { fileURLToPath } from "node:url";
import { dirname, join, resolve } from "node:path";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
// src/adapters/cache/cache-folder.ts
/** Where this program keeps what it can compute again: `gitsm` in git's folder of the repository. */
function cacheFolder(repository) {
	const gitDir = repository.gitDir ?? gitDirOf(repository.folder);
	return gitDir === void 0 ? void 0 : join(gitDir, "gitsm");
}
/** `.git` is a folder, or in a linked work tree a file that names one. */
function gitDirOf(folder) {
	const path = join(folder, ".git");
	if (statSync(path).isDirectory()) return path;
	const named = /^gitdir: (.+)\n?$/.exec(readFileSync(path, "utf8"))?.[1];
	if (named === void 0) return void 0;
	const gitDir = resolve(folder, named);
	return isFile(join(gitDir, "HEAD")) && isFile(join(gitDir, "commondir")) ? gitDir : void 0;
}
function isFile(path) {
	return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}
// src/adapters/cache/engine-key.ts
/**
* Tells builds of this program apart, the schemas and checks in them, the Node that runs them and its zone data;
* `undefined` where it runs from its sources, which change without notice. The names of chunks carry digests of what
* is in them; entry files, whose names do not, are read.
*/
function engineKey(moduleUrl) {
	const dist = distOf(fileURLToPath(moduleUrl));
	if (dist === void 0) return void 0;
	const hash = createHash("sha256").update(`${process.version}\n${process.versions.tz}\n${process.versions.icu}\n`);
	for (const name of readdirSync(join(dist, CHUNKS)).sort()) hash.update(`${name}\n`);
	for (const name of readdirSync(dist).sort()) if (name.endsWith(".js")) hash.update(readFileSync(join(dist, name)));
	return hash.digest("hex");
}
const CHUNKS = "chunks";
/** The folder of bundles that a module stands in: itself an entry, or a chunk below it. */
function distOf(path) {
	const folder = dirname(path);
	const dist = folder.endsWith(CHUNKS) ? dirname(folder) : folder;
	try {
		return path.endsWith(".js") && readdirSync(join(dist, CHUNKS)).length > 0 ? dist : void 0;
	} catch {
		return;
	}
}
// src/core/ledger/snapshot/snapshot-codec.ts
/**
* A snapshot as bytes: the length of a JSON header, the header, then the columns one after the other, each at a
* multiple of four bytes. Little-endian, as every machine is that runs Node.
*/
function encodeSnapshot({ rows, edges, findings, configuration, ...rest }) {
	const { keys, latest, sources, linkParts } = rows;
	const bytes = [
		...[
			keys,
			latest,
			sources,
			linkParts,
			edges.by.rows,
			edges.by.keys,
			edges.on.keys,
			edges.on.rows
		].map(bytesOf),
		rows.flags,
		rows.blobs
	];
	const { count, idBytes } = rows;
	const maps = {
		findings: [...findings],
		configuration: flatten(configuration)
	};
	const header = {
		...rest,
		...maps,
		count,
		idBytes,
		edges: edges.by.rows.length
	};
	const head = new TextEncoder().encode(JSON.stringify(header));
	const total = padded(4 + head.length) + bytes.reduce((sum, { length }) => sum + padded(length), 0);
	const encoded = new Uint8Array(total);
	new DataView(encoded.buffer).setUint32(0, head.length, true);
	encoded.set(head, 4);
	let at = padded(4 + head.length);
	for (const column of bytes) {
		encoded.set(column, at);
		at += padded(column.length);
	}
	return encoded;
}
/** What `encodeSnapshot` made; throws on other bytes, which the checksum of the file has excluded. */
function decodeSnapshot(from) {
	const encoded = new Uint8Array(from.buffer, from.byteOffset, from.byteLength);
	const headLength = new DataView(encoded.buffer, encoded.byteOffset).getUint32(0, true);
	const { count, idBytes, edges, findings, configuration, ...rest } = JSON.parse(new TextDecoder().decode(encoded.subarray(4, 4 + headLength)));
	let at = padded(4 + headLength);
	const take = (length) => {
		const column = encoded.slice(at, at + length);
		if (column.length !== length) throw new RangeError("a snapshot ends too early");
		at += padded(length);
		return column;
	};
	const numbers = (length) => new Uint32Array(take(length * 4).buffer);
	const columns = {
		keys: numbers(count),
		latest: numbers(count),
		sources: numbers(count),
		linkParts: numbers(count * 2)
	};
	const by = {
		rows: numbers(edges),
		keys: numbers(edges)
	};
	const on = {
		keys: numbers(edges),
		rows: numbers(edges)
	};
	const rows = {
		count,
		idBytes,
		...columns,
		flags: take(count),
		blobs: take(count * idBytes)
	};
	return {
		...rest,
		rows,
		edges: {
			by,
			on
		},
		findings: new Map(findings),
		configuration: unflatten(configuration)
	};
}
function flatten(configuration) {
	const { services, calendars, catalogue, standardChanges } = configuration;
	return {
		...configuration,
		services: [...services],
		calendars: [...calendars],
		catalogue: [...catalogue],
		standardChanges: [...standardChanges]
	};
}
function unflatten(flat) {
	const { services, calendars, catalogue, standardChanges } = flat;
	const maps = {
		services: new Map(services),
		calendars: new Map(calendars),
		catalogue: new Map(catalogue),
		standardChanges: new Map(standardChanges)
	};
	return {
		...flat,
		...maps
	};
}
function bytesOf(column) {
	return new Uint8Array(column.buffer, column.byteOffset, column.byteLength);
}
function padded(length) {
	return Math.ceil(length / 4) * 4;
}
// src/adapters/cache/snapshot-file.ts
/**
* One file in git's own folder, where nothing that is committed, cloned or merged can put one; so nobody forges it who
* could not change the program as well. It begins with a magic word, then the key and a checksum of the rest, each in
* a field of fixed length: another build, other zone data, a torn or damaged file are all "none".
*/
const FILE = "ledger-snapshot";
const MAGIC = "gitsm snapshot 1\n";
const KEY_LENGTH = 64;
const HEAD_LENGTH = 89;
/** `key` tells builds apart: 64 characters, from `engineKey`. */
function openSnapshotFile(folder, key) {
	if (key.length !== KEY_LENGTH) throw new RangeError(`a key has ${KEY_LENGTH} characters, not ${key.length}`);
	const path = join(folder, FILE);
	return {
		load: async () => {
			const bytes = await readFile(path).catch(() => void 0);
			if (bytes === void 0 || !isWhole(bytes, key)) return void 0;
			try {
				return decodeSnapshot(bytes.subarray(HEAD_LENGTH));
			} catch {
				return;
			}
		},
		save: async (snapshot) => {
			const body = encodeSnapshot(snapshot);
			await replaceFile(folder, Buffer.concat([headOf(body, key), body])).catch(() => {});
		}
	};
}
function headOf(body, key) {
	const head = Buffer.alloc(HEAD_LENGTH);
	head.write(MAGIC + key, "latin1");
	head.writeUInt32LE(body.length, 81);
	head.writeUInt32LE(crc32(body), 85);
	return head;
}
function isWhole(bytes, key) {
	if (bytes.length < HEAD_LENGTH) return false;
	return bytes.subarray(0, HEAD_LENGTH).equals(headOf(bytes.subarray(HEAD_LENGTH), key));
}
/** Two runs at once may both write; each file is whole, and the later one stays. */
async function replaceFile(folder, bytes) {
	await mkdir(folder, { recursive: true });
	const temporary = join(folder, `${FILE}.${randomBytes(6).toString("hex")}.tmp`);
	try {
		await writeFile(temporary, bytes, {
			flag: "wx",
			mode: 384
		});
		await rename(temporary, join(folder, FILE));
	} catch (cause) {
		await rm(temporary, { force: true });
		throw cause;
	}
}
// src/adapters/cache/open-snapshots.ts
/** The snapshot of this repository made by this build; `undefined` where there is no place or no name for one. */
function openSnapshots(repository) {
	const key = engineKey(import.meta.url);
	const folder = repository === void 0 ? void 0 : cacheFolder(repository);
	return key === void 0 || folder === void 0 ? void 0 : openSnapshotFile(folder, key);
}
// src/core/finding/example-args.ts
const levels$1 = [
	"high",
	"medium",
	"low"
];
const spring = {
	from: "2026-04-03T00:00:00Z",
	to: "2026-04-01T00:00:00Z"
};
/** A case of each code about files, their shape and the configuration. */
const exampleArgs = {
	YAML_TOO_BIG: {
		bytes: 70112,
		most: 65536
	},
	YAML_ENCODING: { found: "byte 212 is not UTF-8" },
	YAML_CONTROL_CHARACTER: {
		character: "U+202E",
		escapable: "yes",
		escape: "\\u202e"
	},
	YAML_CONFLICT_MARKER: { marker: "<<<<<<<" },
	YAML_NOT_A_MAP: { found: "a list" },
	YAML_DIRECTIVE: { source: "%YAML 1.1" },
	YAML_ANCHOR: { source: "&team" },
	YAML_ALIAS: { source: "*team" },
	YAML_TAG: { source: "!!str" },
	YAML_AMBIGUOUS_KEY: { key: "no" },
	YAML_DUPLICATE_KEY: {
		key: "state",
		line: 4
	},
	YAML_LOOKALIKE_KEY: {
		key: "State",
		other: "state",
		line: 4
	},
	YAML_FORBIDDEN_KEY: { key: "__proto__" },
	YAML_NUMBER: {
		source: "007",
		reason: "leading_zero"
	},
	YAML_TOO_DEEP: { most: 16 },
	YAML_TOO_MANY_NODES: { most: 5e3 },
	YAML_SYNTAX: { reason: "BAD_INDENT" },
	SHAPE_UNKNOWN_KEY: {
		field: "asignee",
		near: "assignee",
		known: [
			"title",
			"state",
			"assignee"
		]
	},
	SHAPE_MISSING_KEY: {
		field: "impact",
		key: "impact"
	},
	SHAPE_KEY_NOT_ALLOWED: {
		field: "answers.Size",
		rule: "lower-case letters, digits and underscores"
	},
	SHAPE_WRONG_TYPE: {
		field: "title",
		found: "a number",
		expected: "text",
		value: "404"
	},
	SHAPE_NOT_ALLOWED: {
		field: "impact",
		value: "hihg",
		near: "high",
		allowed: levels$1
	},
	SHAPE_PATTERN: {
		field: "opened_at",
		value: "2026-11-22 15:40",
		advice: "Write an instant in UTC to the second, in quotes, such as \"2026-11-22T15:40:00Z\"."
	},
	SHAPE_NO_SUCH_TIME: {
		field: "opened_at",
		value: "2026-02-30T09:00:00Z",
		form: "instant"
	},
	SHAPE_TOO_LONG: {
		field: "title",
		length: 214,
		most: 200
	},
	SHAPE_TOO_SHORT: {
		field: "title",
		length: 0,
		least: 1
	},
	SHAPE_TOO_MANY: {
		field: "labels",
		count: 31,
		most: 30
	},
	SHAPE_TOO_FEW: {
		field: "journal",
		count: 0,
		least: 1
	},
	SHAPE_REPEATED: {
		field: "labels[3]",
		first: 1
	},
	SHAPE_OUT_OF_RANGE: {
		field: "satisfaction.score",
		value: 7,
		range: "from 1 to 5"
	},
	SHAPE_MISMATCH: {
		field: "requested_for",
		rule: "a login, or id and name of a person"
	},
	SHAPE_MORE: { count: 12 },
	LEDGER_STRAY_FILE: {
		reason: "ending",
		path: "tickets/2026/11/22/INC-117.yml",
		expected: "tickets/2026/11/22/INC-117.yaml"
	},
	LEDGER_FILE_MODE: { mode: "symlink" },
	LEDGER_CASE_TWIN: { other: "config/services/mail.yaml" },
	LEDGER_FILE_UNREADABLE: { reason: "permission denied" },
	LEDGER_ID_TAKEN: {
		id: "INC-117",
		other: "tickets/2026/11/21/INC-117.yaml"
	},
	LEDGER_ID_MISMATCH: {
		id: "INC-117",
		named: "INC-171"
	},
	LEDGER_FOLDER_MISMATCH: {
		path: "tickets/2026/11/22/INC-117.yaml",
		expected: "tickets/2026/11/21/INC-117.yaml"
	},
	LEDGER_DESCRIPTION_ALONE: { id: "INC-117" },
	LEDGER_DESCRIPTION_TWICE: { other: "tickets/2026/11/22/INC-117.description.md" },
	CONFIG_ID_TWICE: {
		id: "mail",
		first: 2,
		list: "categories"
	},
	CONFIG_CYCLE: {
		field: "parent",
		way: "network → wireless → network"
	},
	PERIOD_REVERSED: spring,
	ZONE_UNKNOWN: { zone: "Europe/Belin" },
	PRIORITY_MATRIX_ORDER: {
		cell: "impact low and urgency high",
		found: "P1",
		higher: "impact medium and urgency high",
		other: "P2"
	},
	PERSON_TWICE: {
		login: "Kim",
		other: "kim"
	},
	TEAM_NOBODY: { team: "change-board" },
	ROLE_NOBODY: { role: "change_manager" },
	DELEGATE_SELF: { login: "kim" },
	DELEGATE_AWAY: {
		delegate: "lee",
		login: "kim",
		from: "2026-12-21T00:00:00Z",
		to: "2027-01-04T00:00:00Z"
	},
	SERVICE_CYCLE: { way: "web-shop → payments → web-shop" },
	DEPENDENCY_TWICE: { service: "database-platform" },
	REDUNDANCY_ALONE: {
		service: "database-node-a",
		group: "database-nodes"
	},
	SERVICE_INCOMPLETE: {
		id: "mail",
		missing: ["calendar", "verified_at"]
	},
	MAINTENANCE_NEVER: { id: "platform-sundays" },
	FIELD_WITHOUT_OPTIONS: { field: "size" },
	FIELD_RANGE_REVERSED: { field: "seats" },
	FIELD_PATTERN: {
		field: "asset",
		fault: "a part that repeats or branches is repeated as a whole"
	},
	WHEN_FIELD_UNKNOWN: {
		field: "siez",
		near: "size",
		known: ["size", "colour"]
	},
	WHEN_VALUE_IMPOSSIBLE: {
		field: "size",
		value: "larg",
		near: "large",
		possible: ["small", "large"]
	},
	APPROVER_NOBODY: { approver: "item_owner" },
	TEMPLATE_NO_SUCH_FIELD: {
		field: "widnow",
		near: "window",
		known: [
			"service",
			"window",
			"plan"
		]
	},
	TEMPLATE_FIELD_TWICE: { field: "team" },
	TEMPLATE_INCOMPLETE: {
		id: "monthly-patching",
		missing: ["plan"]
	},
	CALENDAR_ZONE_UNKNOWN: {
		zone: "Europe/Belin",
		near: "Europe/Berlin"
	},
	CALENDAR_SLOT_EMPTY: { slot: "09:00-09:00" },
	CALENDAR_SLOT_REVERSED: {
		slot: "17:00-09:00",
		hours: 9,
		reversed: "09:00-17:00"
	},
	CALENDAR_SLOTS_OVERLAP: {
		slot: "12:00-17:00",
		other: "08:00-13:00",
		weekday: "monday"
	},
	CALENDAR_DATE_IMPOSSIBLE: { date: "2026-02-30" },
	CALENDAR_HOLIDAY_TWICE: { date: "2026-12-25" },
	CALENDAR_CLOSURE_REVERSED: spring,
	CALENDAR_VERSIONS_NOT_ASCENDING: {
		from: "2026-01-01",
		before: "2027-01-01"
	},
	SLA_CALENDAR_UNKNOWN: {
		calendar: "offise",
		near: "office"
	},
	SLA_SERVICE_UNKNOWN: {
		service: "mial",
		near: "mail"
	},
	SLA_TEAM_UNKNOWN: {
		team: "servicedesk",
		near: "service-desk"
	},
	SLA_PERSON_UNKNOWN: {
		login: "kimm",
		near: "kim"
	},
	SLA_CATALOGUE_ITEM_UNKNOWN: {
		item: "labtop",
		near: "laptop"
	},
	SLA_STATE_UNKNOWN: {
		records: ["incident"],
		state: "onhold",
		near: "on_hold"
	},
	SLA_PRIORITY_WITHOUT_TARGET: { priorities: ["P4", "P5"] },
	SLA_TARGET_UNREACHABLE: { priority: "P3" },
	SLA_WARNINGS_NOT_ASCENDING: {
		percent: 50,
		before: 75
	},
	SLA_VERSIONS_NOT_ASCENDING: {
		id: "incident-resolution",
		from: "2026-01-01",
		before: "2027-01-01"
	},
	SLA_VERSION_CHANGES_KIND: {
		id: "incident-resolution",
		field: "target"
	},
	SLA_DATE_IMPOSSIBLE: { date: "2026-02-30" },
	SLA_ESCALATION_TWICE: { id: "half-way" },
	SLA_ESCALATION_IDLE: { id: "half-way" }
};
/** A case of each code about issues and their forms. */
const intakeExampleArgs = {
	INTAKE_BODY_TOO_BIG: {
		length: 70112,
		most: 65536
	},
	INTAKE_HEADING_MISSING: { label: "Which service?" },
	INTAKE_HEADING_REPEATED: {
		label: "Which service?",
		count: 2
	},
	INTAKE_ANSWER_MISSING: {
		label: "What happens?",
		expected: "the answer"
	},
	INTAKE_NOT_AN_OPTION: {
		value: "Low: one persn",
		near: "Low: one person",
		allowed: "\"High: many people\", \"Medium: a group\", \"Low: one person\""
	},
	INTAKE_BOX_UNKNOWN: { value: "I agree to everything" },
	INTAKE_NOT_AS_EXPECTED: {
		value: "tomorrow",
		expected: "a day such as 2026-12-25"
	},
	INTAKE_NOT_ENTITLED: {
		login: "kim",
		item: "New laptop",
		who: "somebody of the team platform"
	},
	INTAKE_SECRET: {
		count: 1,
		what: "GitHub token"
	},
	INTAKE_TEXT_CHANGED: {
		field: "description",
		character: "U+0007"
	},
	INTAKE_FORM_RULE: {
		where: "request-access.yml, body[3]",
		why: "the option \"None\" is reserved",
		from: "config/catalogue/access.yaml"
	}
};
// src/core/finding/policy-example-args.ts
/** A case of each code about the approval policy. */
const policyExampleArgs = {
	POLICY_RULE_DEAD: {
		id: "night-work",
		why: "its list of types is empty"
	},
	POLICY_RULE_ASKS_NOTHING: { why: "the rule night-work has no step and does not say \"require: none\"" },
	POLICY_APPROVES_ITSELF: {
		why: "nobody needs to approve control files",
		instead: "Ask control_owners"
	},
	POLICY_GROUP_UNKNOWN: { why: "the policy names the team netwrok, which is not in config/teams.yaml" },
	POLICY_STEP_IMPOSSIBLE: {
		step: "cab",
		needed: 3,
		able: 2,
		where: ""
	},
	POLICY_AUTHORISE_IDLE: { types: ["normal"] },
	POLICY_CASE_UNCOVERED: { case: "a normal change of low risk in test" },
	POLICY_PATHS_SHADOWED: {
		glob: "changes/README.md",
		class: "change"
	},
	POLICY_PATH_UNCOVERED: { paths: ["Makefile"] },
	POLICY_THRESHOLDS: {
		medium: 10,
		high: 5
	}
};
// src/core/finding/record-example-args.ts
const oneSided = {
	id: "INC-117",
	field: "links.parent",
	target: "INC-102",
	mirror: "links.children"
};
const patching = { id: "monthly-patching" };
/** A case of each code about records: their names, states, journals, links and history. */
const recordExampleArgs = {
	SERVICE_UNKNOWN: {
		field: "service",
		name: "mial",
		near: "mail"
	},
	SERVICE_OBSOLETE: {
		field: "service",
		name: "fax-gateway"
	},
	TEAM_UNKNOWN: {
		field: "team",
		name: "servicedesk",
		near: "service-desk"
	},
	PERSON_UNKNOWN: {
		field: "assignee",
		name: "kimm",
		near: "kim"
	},
	PERSON_SPELLING: {
		field: "assignee",
		name: "Kim",
		login: "kim"
	},
	PERSON_FORMER: {
		field: "assignee",
		name: "kim"
	},
	CATEGORY_UNKNOWN: {
		field: "category",
		name: "netwrok",
		near: "network"
	},
	ENVIRONMENT_UNKNOWN: {
		field: "environment",
		name: "prod"
	},
	CATALOGUE_ITEM_UNKNOWN: {
		field: "catalogue_item",
		name: "labtop",
		near: "laptop"
	},
	CATALOGUE_ITEM_OBSOLETE: {
		field: "catalogue_item",
		name: "pager"
	},
	CALENDAR_UNKNOWN: {
		field: "calendar",
		name: "offise",
		near: "office"
	},
	SLA_UNKNOWN: {
		field: "slas[0]",
		name: "incident-resolutions",
		near: "incident-resolution"
	},
	FREEZE_UNKNOWN: {
		field: "freeze_exception.freeze",
		name: "yearend",
		near: "year-end"
	},
	TEMPLATE_UNKNOWN: {
		field: "template.id",
		name: "monthly-patch",
		near: "monthly-patching"
	},
	TEMPLATE_VERSION: {
		...patching,
		version: 2,
		current: 3
	},
	TEMPLATE_NOT_USABLE: {
		...patching,
		status: "retired"
	},
	TEMPLATE_FIELD_FIXED: {
		...patching,
		field: "environment",
		fixed: "production"
	},
	TEMPLATE_FIELD_FOREIGN: {
		...patching,
		field: "outage",
		variable: ["service", "window"]
	},
	TEMPLATE_SERVICE: {
		...patching,
		service: "payroll",
		services: ["mail", "file-shares"]
	},
	TEMPLATE_TOO_LONG: {
		...patching,
		minutes: 180,
		most: 120
	},
	ANSWER_UNKNOWN: {
		field: "siez",
		near: "size"
	},
	ANSWER_MISSING: {
		field: "size",
		label: "Which size?"
	},
	ANSWER_WRONG: {
		field: "size",
		value: "huge",
		expected: "one of small, large"
	},
	SOURCE_TAKEN: {
		key: "INC0000045",
		other: "INC-1000045"
	},
	STATE_FIELD_MISSING: {
		state: "resolved",
		what: "how it was resolved",
		field: "resolution.code",
		give: "--set resolution.code=fixed"
	},
	STATE_FIELD_STALE: {
		field: "hold_reason",
		states: ["on_hold"],
		state: "in_progress"
	},
	STATE_NOT_OF_TYPE: {
		type: "standard",
		state: "assess",
		known: [
			"draft",
			"scheduled",
			"implementing"
		]
	},
	STATE_IMPORTED_INCOMPLETE: {
		state: "closed",
		fields: ["resolution.code"]
	},
	PRIORITY_MISMATCH: {
		found: "P3",
		why: "impact high and urgency medium give",
		expected: "P2"
	},
	PRIORITY_OVERRIDE_IDLE: { value: "P2" },
	PRIORITY_OVERRIDE_NOT_ENTITLED: { by: "kim" },
	PRIORITY_UNFOUNDED: { missing: ["impact"] },
	MOVE_RECORD_UNKNOWN: {
		id: "INC-171",
		near: "INC-117"
	},
	MOVE_STATE_UNKNOWN: {
		id: "INC-117",
		to: "onhold",
		near: "on_hold",
		known: [
			"new",
			"in_progress",
			"on_hold"
		]
	},
	MOVE_ALREADY_THERE: {
		id: "INC-117",
		to: "on_hold"
	},
	MOVE_NOT_ALLOWED: {
		id: "INC-117",
		from: "closed",
		to: "new",
		instead: []
	},
	MOVE_ON_HOLD: {
		id: "CHG-57",
		reason: "waits for the supplier"
	},
	MOVE_NOT_ENTITLED: {
		by: "kim",
		id: "INC-117",
		from: "resolved",
		to: "closed",
		who: ["reporter", "manager"]
	},
	MOVE_CONDITION: {
		id: "INC-117",
		to: "closed",
		condition: "an accepted major incident is closed by a manager"
	},
	MOVE_FIELD_MISSING: {
		to: "on_hold",
		what: "what is awaited",
		field: "hold_reason",
		give: "--set hold_reason=…"
	},
	MOVE_TIME: {
		at: "2026-11-22T18:00:00Z",
		why: "after",
		limit: "now"
	},
	MOVE_PENDING: {
		fields: ["assignee"],
		id: "INC-117"
	},
	FIELD_NOT_BY_HAND: {
		field: "id",
		why: "it comes from the issue",
		instead: "Open an issue"
	},
	INPUT_MISSING: {
		kind: "incident",
		field: "title",
		give: "--title \"…\""
	},
	JOURNAL_PENDING: { fields: ["state", "assignee"] },
	JOURNAL_EDIT_FORBIDDEN: {
		field: "state",
		why: "closed is final",
		instead: "Open a follow-up instead."
	},
	JOURNAL_OPENING_STATE: {
		found: "says to: in_progress",
		initial: "new"
	},
	JOURNAL_OPENING_TIME: {
		found: "2026-11-22T15:41:00Z",
		opened: "2026-11-22T15:40:00Z"
	},
	JOURNAL_NOT_AN_INSTANT: { found: "2026-02-30T09:00:00Z" },
	JOURNAL_OUT_OF_ORDER: {
		at: "2026-11-22T15:40:00Z",
		previous: "2026-11-22T16:00:00Z"
	},
	JOURNAL_FUTURE: {
		at: "2027-11-22T15:40:00Z",
		now: "2026-11-22T16:00:00Z"
	},
	JOURNAL_RECORDED_EARLIER: {
		recorded: "2026-11-22T15:00:00Z",
		at: "2026-11-22T15:40:00Z"
	},
	JOURNAL_STATE_UNKNOWN: {
		to: "onhold",
		kind: "incident",
		near: "on_hold",
		known: [
			"new",
			"in_progress",
			"on_hold"
		]
	},
	JOURNAL_MOVE_NOT_ALLOWED: {
		from: "closed",
		to: "in_progress",
		why: "closed is final"
	},
	JOURNAL_MOVE_NOT_ENTITLED: {
		by: "kim",
		from: "resolved",
		to: "closed",
		who: ["reporter", "manager"]
	},
	JOURNAL_BY_UNKNOWN: {
		by: "kimm",
		near: "kim"
	},
	JOURNAL_FIELD_UNKNOWN: {
		field: "asignee",
		kind: "incident",
		near: "assignee",
		known: ["team", "assignee"]
	},
	JOURNAL_VALUE_INVALID: {
		value: "\"urgent\"",
		field: "urgency"
	},
	JOURNAL_FIELD_FIXED: {
		field: "opened_at",
		why: "it never changes"
	},
	JOURNAL_IMPORTED_MOVES: { moves: ["closed → new"] },
	EVIDENCE_UNSUPPORTED: { of: "a merged pull request" },
	LINK_TARGET_MISSING: {
		field: "links.caused_by",
		target: "CHG-44"
	},
	LINK_PROPOSAL_UNKNOWN: {
		field: "links.caused_by",
		target: "CHG-57"
	},
	LINK_WRONG_KIND: {
		field: "links.problem",
		target: "CHG-57",
		expected: ["problem"]
	},
	LINK_SELF: {
		field: "links.parent",
		target: "INC-117"
	},
	LINK_CYCLE: {
		field: "links.parent",
		way: "INC-102 → INC-117 → INC-102"
	},
	LINK_MIRROR_MISSING: oneSided,
	LINK_CONTRADICTION: {
		id: "INC-102",
		field: "links.children",
		target: "INC-117",
		mirror: "links.parent",
		others: ["INC-99"]
	},
	LINK_LIST_FULL: {
		...oneSided,
		most: 500
	},
	HISTORY_RECORD_REMOVED: {
		id: "INC-117",
		path: "tickets/2026/11/22/INC-117.yaml"
	},
	HISTORY_RECORD_MOVED: {
		id: "INC-117",
		from: "tickets/2026/11/22/INC-117.yaml"
	},
	HISTORY_ID_CHANGED: {
		before: "INC-117",
		after: "INC-118"
	},
	HISTORY_KIND_CHANGED: {
		before: "INC-117",
		after: "REQ-118"
	},
	HISTORY_FIXED_FIELD_CHANGED: {
		field: "opened_at",
		before: "2026-11-22T15:40:00Z",
		after: "2026-11-22T16:00:00Z"
	},
	HISTORY_ENTRY_REWRITTEN: {
		number: 3,
		what: ["at"]
	},
	HISTORY_JOURNAL_SHORTENED: {
		before: 7,
		after: 6
	},
	HISTORY_BACK_DATED: {
		at: "2026-11-20T09:00:00Z",
		since: "2026-11-22T15:40:00Z"
	},
	HISTORY_OTHERS_NAME: {
		author: "kim",
		by: "lee"
	},
	HISTORY_EVIDENCE_FORGED: {
		author: "kim",
		what: "changed",
		field: "evidence.reviews"
	},
	HISTORY_NOTICE_CHANGED: {
		key: "breach:incident-resolution",
		what: "was removed"
	},
	SLA_HISTORY_MOVED: {
		definition: "incident-resolution",
		count: 12,
		clocks: ["INC-117 met → breached (−90 min left)", "INC-102 met (−30 min left)"],
		more: 10
	},
	HISTORY_ID_NOT_GIVEN: {
		author: "kim",
		id: "INC-117",
		first: 1e6
	}
};
// src/core/finding/examples.ts
const examples = {
	...exampleArgs,
	...policyExampleArgs,
	...recordExampleArgs,
	...intakeExampleArgs
};
/** Arguments of a case of the code that could happen, for documentation; none where its words need none. */
function exampleArgsOf(code) {
	return examples[code] ?? {};
}
codesOf(yamlFindings), codesOf(shapeFindings), codesOf(ledgerFindings), codesOf(referenceFindings), codesOf(lifecycleFindings), codesOf(journalFindings), codesOf(linkFindings), codesOf(configFindings), codesOf(policyFindings), codesOf(timeFindings), codesOf(historyFindings), codesOf(intakeFindings);
/** The keys of a part of the catalogue are codes of it. */
function codesOf(declarations) {
	return Object.keys(declarations);
}
// src/app/explain-finding.ts
/** What a finding code means, in whatever capitals it is asked for. */
function explainFinding(asked) {
	const code = codes.find((each) => each === asked.trim().toUpperCase());
	if (code !== void 0) return {
		is: "explained",
		explanation: explain$1(code)
	};
	const near = nearestCode(asked.trim().toUpperCase().replace(/[\s-]+/g, "_"));
	return near === void 0 ? { is: "unknown" } : {
		is: "unknown",
		near
	};
}
function explain$1(code) {
	const { severity, title, says, mend, fixable } = declarationOf(code);
	const args = exampleArgsOf(code);
	const isMended = fixable === true ? "always" : fixable ?? "never";
	return {
		code,
		severity,
		title,
		example: says(args),
		mend: mend(args),
		fixable: isMended
	};
}
/** The shortest code with all the words asked for, else a slip of the keys, else the one with most of the words. */
function nearestCode(asked) {
	const words = new Set(asked.split("_").filter((word) => word.length > 1));
	const [best] = codes.map((code) => ({
		code,
		shared: code.split("_").filter((word) => words.has(word)).length
	})).filter(({ shared }) => shared > 0).sort((a, b) => b.shared - a.shared || a.code.length - b.code.length);
	if (best?.shared === words.size) return best.code;
	const slip = nearest(asked, codes);
	return codes.find((code) => code === slip) ?? best?.code;
}
const codes = Object.keys(catalogue);
// src/app/fix-findings.ts
/**
* What mends the findings that can be mended mechanically, all in one plan. What needs a person is left; checking
* again after the plan was applied finds none of those that it mended.
*/
function fixFindings(findings, ledger, options = {}) {
	const mended = planEdits(findings);
	const links = findings.some(({ code }) => fixFor(code)?.by === "links") ? planLinks({ after: ledger.entries }) : none;
	const edits = mergeEdits([...mended.effects, ...links.effects]);
	const moves = planMoves(findings, ledger);
	return {
		effects: [...[...edits].filter(([path]) => !moves.has(path)).map(([path, own]) => toEdit(path, own)), ...[...moves].flatMap(([path, to]) => moveWithDescription({
			path,
			to,
			edits: edits.get(path)
		}, options))],
		summary: [
			...mended.summary,
			...links.summary,
			...[...moves].map(([path, to]) => `${path} moved to ${to}`)
		]
	};
}
const none = {
	effects: [],
	summary: []
};
function planEdits(findings) {
	const planned = findings.flatMap((found) => {
		const fix = fixFor(found.code);
		const edits = fix?.by === "edit" ? fix.edits(found) : [];
		return edits.length === 0 ? [] : [{
			found,
			edits
		}];
	});
	return {
		effects: planned.map(({ found, edits }) => toEdit(found.place.path, edits)),
		summary: planned.flatMap(({ found, edits }) => edits.map((edit) => `${found.place.path}: ${toWords(edit)}`))
	};
}
function toEdit(path, edits) {
	return {
		kind: "edit_record",
		path,
		edits
	};
}
function toWords(edit) {
	const field = edit.pointer.slice(1).replaceAll("/", ".");
	return edit.op === "remove" ? `${field} removed` : `${field} set to ${JSON.stringify(edit.value)}`;
}
function mergeEdits(effects) {
	const merged = /* @__PURE__ */ new Map();
	for (const effect of effects) if (effect.kind === "edit_record") merged.set(effect.path, [...merged.get(effect.path) ?? [], ...effect.edits]);
	return merged;
}
/** Only where the new place is free, and nothing says that the opening is what is wrong. */
function planMoves(findings, { entries, unreadable }) {
	const taken = /* @__PURE__ */ new Set([...entries.map(({ path }) => path), ...unreadable.map(({ place }) => place.path)]);
	const byPath = new Map(entries.map((entry) => [entry.path, entry]));
	const moves = /* @__PURE__ */ new Map();
	for (const { code, place } of findings) {
		const entry = fixFor(code)?.by === "move" ? byPath.get(place.path) : void 0;
		const to = entry === void 0 ? void 0 : pathOfEntry(entry);
		if (entry === void 0 || to === void 0 || taken.has(to)) continue;
		if (entry.record.journal[0]?.at !== entry.record.opened_at) continue;
		taken.add(to);
		moves.set(place.path, to);
	}
	return moves;
}
function moveWithDescription({ path, to, edits }, { descriptions }) {
	const [beside, target] = [besideRecord(path), besideRecord(to)];
	return [{
		kind: "move_file",
		path,
		to,
		...edits === void 0 ? {} : { edits }
	}, ...descriptions?.has(beside) === true ? [{
		kind: "move_file",
		path: beside,
		to: target
	}] : []];
}
function besideRecord(path) {
	return path.replace(/\.yaml$/, ".description.md");
}
// src/core/ledger/snapshot/snapshot.ts
const FLAG = {
	/** It could not be read as a record. */
	unreadable: 1,
	/** The checks of the whole ledger found something here, so they look again every time. */
	entangled: 2,
	/** A description stood beside it. */
	described: 4,
	/** Its id is another than its file's name says, so that the columns do not tell who has that id. */
	misnamed: 8
};
const KINDS = [
	"incident",
	"request",
	"change",
	"problem"
];
/** Kind and number of an id in 32 bits (numbers stay below 2^30); `undefined` where the text is no id. */
function toIdKey(id) {
	const kind = kindOfId(id);
	return kind === void 0 ? void 0 : KINDS.indexOf(kind) * 2 ** 30 + numberOfId(id);
}
/** The id that a record file is named after. */
function keyOfPath(path) {
	return toIdKey(path.slice(path.lastIndexOf("/") + 1, path.endsWith(".yaml") ? -5 : void 0));
}
function kindOfKey(key) {
	return KINDS[key >>> 30] ?? "incident";
}
function idOfKey(key) {
	return toRecordId(kindOfKey(key), key % 2 ** 30);
}
function pathOfRow(folder, key) {
	return `${folder.path}/${idOfKey(key)}.yaml`;
}
/** 32 bits of a text (FNV-1a), never 0. Two texts may share them, which costs a look and nothing else. */
function digestOfText(text) {
	return digestFrom(2166136261, text);
}
/** 64 bits, where sharing them would cost a finding. */
function longDigestOfText(text) {
	return [digestFrom(2166136261, text), digestFrom(2538058380, `${text}.`)];
}
function digestFrom(start, text) {
	let hash = start;
	for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 16777619);
	return hash >>> 0 || 1;
}
function blobOfRow({ blobs, idBytes }, row) {
	return toHex(blobs, row * idBytes, idBytes);
}
const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));
function toHex(bytes, from, length) {
	let text = "";
	for (let at = from; at < from + length; at++) text += HEX[bytes[at] ?? 0];
	return text;
}
function hasBlob({ blobs, idBytes }, row, blob) {
	if (blob.length !== idBytes * 2) return false;
	for (let at = 0; at < idBytes; at++) if (byteOfHex(blob, at * 2) !== blobs[row * idBytes + at]) return false;
	return true;
}
/** The byte that two hexadecimal digits of an id make; by codes, as 100,000 ids of 20 bytes are compared. */
function byteOfHex(id, at) {
	return digitOf(id.charCodeAt(at)) * 16 + digitOf(id.charCodeAt(at + 1));
}
/** Git writes ids in small letters. */
function digitOf(code) {
	return code < 58 ? code - 48 : code - 87;
}
/** First index in an ascending column whose value is at least `value`. */
function lowerBound(column, value) {
	let [from, to] = [0, column.length];
	while (from < to) {
		const middle = from + to >>> 1;
		if ((column[middle] ?? 0) < value) from = middle + 1;
		else to = middle;
	}
	return from;
}
// src/core/ledger/snapshot/compare-listing.ts
function compareListing(snapshot, listing) {
	const kept = new Uint8Array(snapshot.rows.count);
	const sameFolders = foldersBelow(snapshot.folders, listing.same);
	for (const { first, count } of sameFolders) kept.fill(1, first, first + count);
	const isSame = new Set(sameFolders.map(({ path }) => path));
	const changed = [];
	const others = snapshot.others.filter(({ path }) => isSame.has(folderOf(path)) && !listing.patch.has(path));
	const known = new Map(snapshot.folders.map((folder) => [folder.path, folder]));
	const here = [...listing.files.filter(({ path }) => !listing.patch.has(path)), ...present(listing.patch)];
	for (const path of listing.patch.keys()) dropRow(kept, findRow(snapshot, known, path));
	for (const file of here) if (!isRow(file)) others.push(file);
	else {
		const row = findRow(snapshot, known, file.path);
		if (row !== void 0 && hasBlob(snapshot.rows, row, file.blob)) kept[row] = 1;
		else changed.push(file);
	}
	return {
		folders: withoutPatched([...listing.listed, ...sameFolders], listing.patch).sort(byPath$1),
		changed: changed.sort(byPath$1),
		kept,
		others: others.sort(byPath$1)
	};
}
/** A plain file at the place of a record. */
function isRow({ path, mode }) {
	return mode === "plain" && fileKind(path).is === "record";
}
function foldersBelow(folders, tops) {
	if (tops.length === 0) return [];
	const isTop = new Set(tops);
	let top = "";
	return folders.filter(({ path }) => {
		if (isTop.has(path)) top = `${path}/`;
		return isTop.has(path) || top !== "" && path.startsWith(top);
	});
}
function present(patch) {
	return [...patch.values()].filter((file) => file !== void 0);
}
function dropRow(kept, row) {
	if (row !== void 0) kept[row] = 0;
}
/** A folder that is not as git has it is looked into next time, and every folder around it. */
function withoutPatched(folders, patch) {
	const touched = /* @__PURE__ */ new Set();
	for (const path of patch.keys()) for (let folder = folderOf(path); folder !== "" && !touched.has(folder); folder = folderOf(folder)) touched.add(folder);
	const known = new Set(folders.map(({ path }) => path));
	const made = [...touched].filter((path) => !known.has(path)).map((path) => ({
		path,
		tree: ""
	}));
	return [...folders.map(({ path, tree }) => ({
		path,
		tree: touched.has(path) ? "" : tree
	})), ...made];
}
function findRow({ rows }, folders, path) {
	const folder = folders.get(folderOf(path));
	const key = keyOfPath(path);
	if (folder === void 0 || key === void 0 || pathOfRow(folder, key) !== path) return void 0;
	const at = rows.keys.subarray(folder.first, folder.first + folder.count).indexOf(key);
	return at === -1 ? void 0 : folder.first + at;
}
function folderOf(path) {
	return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
function byPath$1(a, b) {
	if (a.path === b.path) return 0;
	return a.path < b.path ? -1 : 1;
}
// src/core/ledger/snapshot/rows-of-snapshot.ts
/** The files of some rows, in ascending order as the rows are. */
function filesOfRows(snapshot, rows) {
	const pathOf = pathFinder(snapshot);
	return rows.map((row) => ({
		path: pathOf(row),
		blob: blobOfRow(snapshot.rows, row),
		mode: "plain"
	}));
}
function pathFinder({ folders, rows }) {
	const holding = folders.filter(({ count }) => count > 0).sort((a, b) => a.first - b.first);
	const firsts = Uint32Array.from(holding, ({ first }) => first);
	return (row) => pathOfRow(holding[lowerBound(firsts, row + 1) - 1], rows.keys[row] ?? 0);
}
/** The rows that are marked 1. */
function markedRows(marks) {
	const found = [];
	for (let row = 0; row < marks.length; row++) if (marks[row] === 1) found.push(row);
	return found;
}
/** The rows that are not, which are few: finding them natively takes a tenth of a loop's time. */
function unmarkedRows(marks) {
	const found = [];
	for (let row = marks.indexOf(0); row !== -1; row = marks.indexOf(0, row + 1)) found.push(row);
	return found;
}
/** Marked rows that carry a flag. */
function flaggedRows({ rows, totals }, marks, flag) {
	return totals.flagged.filter((row) => marks[row] === 1 && ((rows.flags[row] ?? 0) & flag) !== 0);
}
/** The rows of a folder itself. */
function rowsOfFolder({ folders }, path) {
	const folder = folders.find((each) => each.path === path);
	return folder === void 0 ? [] : Array.from({ length: folder.count }, (_, at) => folder.first + at);
}
function linkPartOfRow({ rows }, row) {
	return [rows.linkParts[row * 2] ?? 0, rows.linkParts[row * 2 + 1] ?? 0];
}
/** What was kept of rows, to be kept on; `flags` replaces those that are other now. */
function factsOfRows(snapshot, kept, flags) {
	const { rows, edges, findings } = snapshot;
	return filesOfRows(snapshot, kept).map(({ path, blob }, at) => {
		const row = kept[at] ?? 0;
		const from = lowerBound(edges.by.rows, row);
		return {
			path,
			blob,
			latest: rows.latest[row] ?? 0,
			source: rows.sources[row] ?? 0,
			linkPart: linkPartOfRow(snapshot, row),
			flags: flags.get(row) ?? rows.flags[row] ?? 0,
			targets: [...edges.by.keys.subarray(from, lowerBound(edges.by.rows, row + 1))],
			findings: findings.get(row) ?? []
		};
	});
}
// src/core/ledger/snapshot/entangled-rows.ts
/**
* The kept rows whose part in the checks of the whole ledger may have changed: everything that hangs together by links
* with what was touched, whatever has the id or the foreign key of it, and whatever had a finding of that sort before
* (a missing record may have come to be). All else stands in no connection to anything that changed.
*/
function entangledRows(snapshot, { kept, keys, sources }) {
	const { rows, edges } = snapshot;
	const found = /* @__PURE__ */ new Set();
	const rowsOfKey = finder(rows.keys);
	const rowsOfSource = finder(rows.sources);
	const queue = [];
	const toKey = once((key) => {
		for (const row of rowsOfKey(key)) toRow(row);
		for (let at = lowerBound(edges.on.keys, key); edges.on.keys[at] === key; at++) toRow(edges.on.rows[at] ?? 0);
	}, queue);
	const toSource = once((source) => {
		if (source !== 0) for (const row of rowsOfSource(source)) toRow(row);
	}, queue);
	const toRow = (row) => {
		if (found.has(row)) return;
		found.add(row);
		toKey(rows.keys[row] ?? 0);
		toSource(rows.sources[row] ?? 0);
		for (let at = lowerBound(edges.by.rows, row); edges.by.rows[at] === row; at++) toKey(edges.by.keys[at] ?? 0);
	};
	for (const row of unmarkedRows(kept)) toRow(row);
	for (const row of flaggedRows(snapshot, kept, FLAG.entangled | FLAG.misnamed)) toRow(row);
	for (const key of keys) toKey(key);
	for (const source of sources) toSource(source);
	for (let next = queue.pop(); next !== void 0; next = queue.pop()) next();
	const isReadable = (row) => kept[row] === 1 && ((rows.flags[row] ?? 0) & FLAG.unreadable) === 0;
	return [...found].filter(isReadable).sort((a, b) => a - b);
}
/** Each value is followed once; queued, as chains may be as long as there are records. */
function once(follow, queue) {
	const seen = /* @__PURE__ */ new Set();
	return (value) => {
		if (seen.has(value)) return;
		seen.add(value);
		queue.push(() => follow(value));
	};
}
/** Looking through a whole column a few times costs less than an index of it; often, an index pays. */
const INDEX_AFTER = 50;
function finder(column) {
	let asked = 0;
	let index;
	return (value) => {
		if (++asked > INDEX_AFTER) {
			index ??= indexColumn(column);
			return index.get(value) ?? [];
		}
		const found = [];
		for (let row = column.indexOf(value); row !== -1; row = column.indexOf(value, row + 1)) found.push(row);
		return found;
	};
}
function indexColumn(column) {
	const index = /* @__PURE__ */ new Map();
	column.forEach((value, row) => {
		if (value === 0) return;
		const rows = index.get(value);
		if (rows === void 0) index.set(value, [row]);
		else rows.push(row);
	});
	return index;
}
// src/core/ledger/link-part.ts
/**
* What the checks of a whole ledger look at: identity, origin, and whom a record names (`checkIdentity`, `checkLinks`).
* A tenth of a record, so that 100,000 of them need not be in memory at once. A test holds that those checks say the
* same of it as of the whole.
*/
function linkPart({ kind, path, blob, record }) {
	const { id, source, links } = record;
	const named = {
		..."hold_reference" in record ? { hold_reference: record.hold_reference } : {},
		..."emergency" in record ? { emergency: record.emergency } : {}
	};
	return {
		kind,
		path,
		blob,
		record: {
			id,
			...source === void 0 ? {} : { source },
			...links === void 0 ? {} : { links },
			...named
		}
	};
}
// src/core/ledger/snapshot/row-facts.ts
function factsOfEntry(entry, { findings, isDescribed, isEntangled = false }) {
	const { path, blob, record } = entry;
	const isMisnamed = keyOfPath(path) !== toIdKey(record.id);
	const flags = (isEntangled ? FLAG.entangled : 0) | (isDescribed ? FLAG.described : 0) | (isMisnamed ? FLAG.misnamed : 0);
	const own = isMisnamed ? [toIdKey(record.id)].filter((key) => key !== void 0) : [];
	const targets = [.../* @__PURE__ */ new Set([...targetsOf(entry), ...own])];
	const source = sourceDigest(record.source);
	return {
		path,
		blob,
		latest: latestOf(entry),
		source,
		linkPart: linkPartDigest(entry),
		flags,
		targets,
		findings
	};
}
function factsOfUnreadable(path, blob, findings) {
	return {
		path,
		blob,
		latest: 0,
		source: 0,
		linkPart: [0, 0],
		flags: FLAG.unreadable,
		targets: [],
		findings
	};
}
function linkPartDigest(entry) {
	return longDigestOfText(JSON.stringify(linkPart(entry).record));
}
/** Keys of everything that is named, in `links` and outside. */
function targetsOf(of) {
	const named = [...statedLinks(of), ..."record" in of ? mentionsOf(of) : []].map(({ target }) => toIdKey(target));
	return [...new Set(named.filter((key) => key !== void 0))];
}
function sourceDigest(source) {
	return source?.key === void 0 ? 0 : digestOfText(`${source.kind}:${source.key}`);
}
/** Text order is time order in the one form that instants have; what is none is a finding whatever the time. */
function latestOf({ record }) {
	let latest = "";
	for (const { at, recorded_at } of record.journal) {
		if (at > latest) latest = at;
		if (recorded_at !== void 0 && recorded_at > latest) latest = recorded_at;
	}
	return Math.max(0, parseInstant(latest) ?? 0);
}
// src/app/load-findings/find-across-records.ts
/** What the checks of a whole ledger find now: they are put to the records that hang together with what changed. */
async function findAcrossRecords(source, ports, renewed) {
	const { snapshot, gathered, unread } = renewed;
	const still = findStill(renewed);
	const touched = gathered.entries.filter((entry) => !still.entries.has(entry));
	const rows = entangledRows(snapshot, {
		kept: still.marks,
		...touchedBy([...touched, ...gathered.drafts])
	});
	const neighbours = await readRows(source, ports, {
		snapshot,
		rows: rows.filter((row) => !still.byRow.has(row))
	});
	const reached = rows.flatMap((row) => still.byRow.get(row) ?? []);
	const entries = [
		...touched,
		...reached,
		...neighbours
	].sort((a, b) => a.path < b.path ? -1 : 1);
	const { drafts } = gathered;
	const own = new Set([...entries, ...drafts].map(({ path }) => path));
	const hints = standIns([...entries, ...drafts], snapshot, still.marks);
	const links = checkLinks({
		entries: [...entries, ...hints],
		drafts,
		unread
	});
	return {
		findings: [...checkIdentity(indexLedger({
			entries,
			drafts,
			configuration: snapshot.configuration,
			unreadable: []
		})), ...links.filter(({ place }) => own.has(place.path))],
		filesRead: neighbours.length
	};
}
function findStill({ snapshot, kept, gathered }) {
	const pathOf = pathFinder(snapshot);
	const byPath = new Map(gathered.entries.map((entry) => [entry.path, entry]));
	const byRow = /* @__PURE__ */ new Map();
	const marks = kept.slice();
	for (const row of unmarkedRows(kept)) {
		const entry = byPath.get(pathOf(row));
		if (entry === void 0 || !isSamePair(linkPartOfRow(snapshot, row), linkPartDigest(entry))) continue;
		byRow.set(row, entry);
		marks[row] = 1;
	}
	return {
		entries: new Set(byRow.values()),
		byRow,
		marks
	};
}
function isSamePair(a, b) {
	return a[0] === b[0] && a[1] === b[1];
}
function touchedBy(of) {
	const records = of.flatMap((each) => "record" in each ? [each.record] : []);
	const ids = records.map(({ id }) => toIdKey(id)).filter((key) => key !== void 0);
	return {
		keys: [...of.flatMap(targetsOf), ...ids],
		sources: new Set(records.map((record) => sourceDigest(record.source)))
	};
}
/** They are read whole, so that the checks see of them what they always see. */
async function readRows(source, ports, { snapshot, rows }) {
	const { records } = sortFiles(filesOfRows(snapshot, rows));
	const read = await documentReader(ports, "readRecord", records);
	const { entries } = await gatherRecords(source, {
		records,
		descriptions: /* @__PURE__ */ new Map()
	}, { read });
	return entries;
}
const EVERY_KIND = [
	"incident",
	"request",
	"change",
	"problem"
];
/**
* "Did you mean" asks whether other ids exist anywhere. Those that do stand in for their records, which are not read:
* nothing hangs on them but that they are there, and what is said of them is not listened to.
*/
function standIns(of, snapshot, kept) {
	const present = new Set(of.map((each) => "record" in each ? toIdKey(each.record.id) : void 0));
	const asked = /* @__PURE__ */ new Set();
	const recorder = { has: (id) => asked.add(id) && false };
	for (const target of new Set(of.flatMap(targetsOf))) if (!present.has(target)) nearestId(idOfKey(target), EVERY_KIND, recorder);
	const pathOf = pathFinder(snapshot);
	return [...asked].flatMap((id) => {
		const key = toIdKey(id);
		const row = key === void 0 || present.has(key) ? void 0 : rowOfKey(snapshot, kept, key);
		return row === void 0 || key === void 0 ? [] : [standIn(pathOf(row), key)];
	});
}
function rowOfKey({ rows }, kept, key) {
	for (let row = rows.keys.indexOf(key); row !== -1; row = rows.keys.indexOf(key, row + 1)) if (kept[row] === 1 && ((rows.flags[row] ?? 0) & (FLAG.unreadable | FLAG.misnamed)) === 0) return row;
}
function standIn(path, key) {
	return {
		kind: kindOfKey(key),
		path,
		blob: "",
		record: {
			id: idOfKey(key),
			journal: []
		}
	};
}
// src/core/ledger/snapshot/build-snapshot.ts
function buildSnapshot({ folders, rows, ...parts }) {
	return {
		...parts,
		folders: placeRows(folders, rows),
		rows: toColumns(rows),
		totals: toTotals(rows),
		edges: toEdges(rows),
		findings: new Map(rows.flatMap(({ findings }, row) => findings.length === 0 ? [] : [[row, findings]]))
	};
}
function placeRows(folders, rows) {
	const firsts = /* @__PURE__ */ new Map();
	rows.forEach(({ path }, row) => {
		const folder = path.slice(0, path.lastIndexOf("/"));
		const place = firsts.get(folder);
		if (place === void 0) firsts.set(folder, {
			first: row,
			count: 1
		});
		else place.count++;
	});
	return folders.map(({ path, tree }) => ({
		path,
		tree,
		...firsts.get(path) ?? {
			first: 0,
			count: 0
		}
	}));
}
function toColumns(rows) {
	const idBytes = (rows.find(({ blob }) => blob !== "")?.blob.length ?? 40) / 2;
	const blobs = new Uint8Array(rows.length * idBytes);
	rows.forEach(({ blob }, row) => {
		for (let at = 0; at < blob.length; at += 2) blobs[row * idBytes + at / 2] = byteOfHex(blob, at);
	});
	return {
		count: rows.length,
		blobs,
		idBytes,
		keys: Uint32Array.from(rows, ({ path }) => keyOfPath(path) ?? 0),
		latest: Uint32Array.from(rows, ({ latest }) => latest),
		sources: Uint32Array.from(rows, ({ source }) => source),
		linkParts: Uint32Array.from(rows.flatMap(({ linkPart }) => linkPart)),
		flags: Uint8Array.from(rows, ({ flags }) => flags)
	};
}
function toTotals(rows) {
	const records = {
		incident: 0,
		request: 0,
		change: 0,
		problem: 0
	};
	const flagged = [];
	let latest = 0;
	rows.forEach((each, row) => {
		if ((each.flags & FLAG.unreadable) === 0) records[kindOfKey(keyOfPath(each.path) ?? 0)]++;
		if (each.flags !== 0) flagged.push(row);
		latest = Math.max(latest, each.latest);
	});
	return {
		records,
		latest,
		flagged
	};
}
function toEdges(rows) {
	const all = rows.flatMap(({ targets }, row) => targets.map((key) => ({
		row,
		key
	})));
	const by = {
		rows: Uint32Array.from(all, ({ row }) => row),
		keys: Uint32Array.from(all, ({ key }) => key)
	};
	const sorted = all.sort((a, b) => a.key - b.key || a.row - b.row);
	return {
		by,
		on: {
			keys: Uint32Array.from(sorted, ({ key }) => key),
			rows: Uint32Array.from(sorted, ({ row }) => row)
		}
	};
}
// src/app/load-findings/snapshot-after-changes.ts
/**
* So many changes are looked at again and again before writing a new snapshot pays. Writing costs by the rows that
* there are, a fifth of what reading a changed record again costs each; at one change in 64 rows it has paid after a
* dozen runs.
*/
const KEEP_AFTER = {
	least: 64,
	rowsAChange: 64
};
/** The snapshot of what was found; `undefined` where the old one will do for the next run. */
function snapshotAfterChanges({ snapshot, difference }, renewed, { now, together, keepAfter = keepAfterOf(snapshot) }) {
	const { kept, gathered } = renewed;
	const rows = markedRows(kept);
	const stale = snapshot.rows.count - rows.length;
	if (Math.max(stale, difference.changed.length) < keepAfter) return void 0;
	const entangled = new Set(together.map(({ place }) => place.path));
	const described = describedRecords(difference.others);
	const facts = [...factsOfRows(snapshot, rows, flagsOf(snapshot, rows, entangled))];
	const read = new Set(gathered.entries.map(({ path }) => path));
	for (const entry of gathered.entries) {
		const { path } = entry;
		const findings = renewed.byPath.get(path) ?? [];
		facts.push(factsOfEntry(entry, {
			findings,
			isEntangled: entangled.has(path),
			isDescribed: described.has(path)
		}));
	}
	for (const { path, blob, schema } of renewed.records) if (!read.has(path) && !schema.endsWith("-draft")) facts.push(factsOfUnreadable(path, blob, renewed.byPath.get(path) ?? []));
	return buildSnapshot({
		now,
		folders: difference.folders,
		rows: facts.sort((a, b) => a.path < b.path ? -1 : 1),
		others: difference.others,
		configuration: snapshot.configuration,
		configurationFindings: snapshot.configurationFindings,
		unreadConfiguration: snapshot.unreadConfiguration
	});
}
function keepAfterOf({ rows }) {
	return Math.max(KEEP_AFTER.least, Math.floor(rows.count / KEEP_AFTER.rowsAChange));
}
/** Whatever the checks of the whole ledger had said of a row, they have said anew. */
function flagsOf(snapshot, rows, entangled) {
	const pathOf = pathFinder(snapshot);
	const changed = /* @__PURE__ */ new Map();
	for (const row of rows) {
		const flags = snapshot.rows.flags[row] ?? 0;
		const isNow = entangled.size > 0 && entangled.has(pathOf(row)) ? FLAG.entangled : 0;
		const next = flags & ~FLAG.entangled | isNow;
		if (next !== flags) changed.set(row, next);
	}
	return changed;
}
// src/app/load-findings/find-in-changes.ts
/** Reads and checks what changed and what hangs together with it; the findings of all else stand. */
async function findInChanges(source, ports, before) {
	const renewed = await renew(source, ports, before);
	const { snapshot, kept, gathered, sorted } = renewed;
	const together = await findAcrossRecords(source, ports, renewed);
	const drafts = gathered.drafts.flatMap((draft) => checkDraft(draft, snapshot.configuration, { unread: renewed.unread }));
	const standing = [...snapshot.findings].flatMap(([row, findings]) => kept[row] === 1 ? findings : []);
	const findings = sortFindings([
		...sorted.findings,
		...snapshot.configurationFindings,
		...standing,
		...[...renewed.byPath.values()].flat(),
		...drafts,
		...together.findings
	]);
	const filesRead = gathered.entries.length + gathered.drafts.length + together.filesRead;
	return {
		found: {
			findings,
			records: countRecords(renewed),
			drafts: gathered.drafts.length,
			filesRead
		},
		snapshot: snapshotAfterChanges(before, renewed, {
			now: ports.now,
			together: together.findings,
			keepAfter: ports.keepAfter
		})
	};
}
async function renew(source, ports, { snapshot, difference }) {
	const again = rowsToJudgeAgain(snapshot, difference, ports.now);
	const kept = difference.kept.slice();
	for (const row of again) kept[row] = 0;
	const toRead = [...difference.changed, ...filesOfRows(snapshot, again)].sort((a, b) => a.path < b.path ? -1 : 1);
	const sorted = sortFiles([
		...difference.others,
		...toRead,
		...beside(snapshot, kept, difference.others)
	].sort(byPath));
	const isRead = new Set(toRead.map(({ path }) => path));
	const records = sorted.records.filter(({ path, schema }) => isRead.has(path) || schema.endsWith("-draft"));
	const read = await documentReader(ports, "readRecord", records);
	const gathered = await gatherRecords(source, {
		...sorted,
		records
	}, { read });
	const unread = /* @__PURE__ */ new Set([...unreadBefore(snapshot, kept), ...pathsOf([...sorted.findings, ...gathered.unreadable])]);
	return {
		snapshot,
		kept,
		sorted,
		records,
		gathered,
		byPath: judge(gathered, {
			snapshot,
			ports,
			unread
		}),
		unread
	};
}
/** A journal that reaches beyond one "now" or the other says other things at each; a description may have come or gone. */
function rowsToJudgeAgain(snapshot, { kept, others }, now) {
	const { rows, totals } = snapshot;
	const certain = Math.min(now, snapshot.now);
	const early = totals.latest <= certain ? [] : markedRows(kept).filter((row) => (rows.latest[row] ?? 0) > certain);
	const described = describedRecords(others);
	const before = flaggedRows(snapshot, kept, FLAG.described);
	if (described.size === 0 && before.length === 0) return early;
	const pathOf = pathFinder(snapshot);
	const wasDescribed = new Set(before);
	const near = [...new Set([...described].map(folderOf))].flatMap((folder) => rowsOfFolder(snapshot, folder).filter((row) => kept[row] === 1));
	const other = [...before, ...near].filter((row) => described.has(pathOf(row)) !== wasDescribed.has(row));
	return [.../* @__PURE__ */ new Set([...early, ...other])].sort((a, b) => a - b);
}
/** Records that stand in one folder with a description or a stray file: only those can be its neighbours or twins. */
function beside(snapshot, kept, others) {
	const odd = others.filter(({ path }) => ["stray", "description"].includes(fileKind(path).is));
	return [...new Set(odd.map(({ path }) => folderOf(path)))].flatMap((folder) => filesOfRows(snapshot, rowsOfFolder(snapshot, folder).filter((row) => kept[row] === 1)));
}
function unreadBefore(snapshot, kept) {
	const rows = flaggedRows(snapshot, kept, FLAG.unreadable);
	return [...snapshot.unreadConfiguration, ...rows.map(pathFinder(snapshot))];
}
function judge(gathered, { snapshot, ports, unread }) {
	const byPath = /* @__PURE__ */ new Map();
	const add = (path, findings) => byPath.set(path, [...byPath.get(path) ?? [], ...findings]);
	for (const each of [...gathered.unreadable, ...gathered.remarks]) add(each.place.path, [each]);
	for (const entry of gathered.entries) add(entry.path, checkRecord(entry, snapshot.configuration, {
		now: ports.now,
		unread
	}));
	return byPath;
}
function countRecords({ snapshot, kept, gathered }) {
	const { rows, totals } = snapshot;
	const records = { ...totals.records };
	for (const row of unmarkedRows(kept)) if (((rows.flags[row] ?? 0) & FLAG.unreadable) === 0) records[kindOfKey(rows.keys[row] ?? 0)]--;
	for (const { kind } of gathered.entries) records[kind]++;
	return records;
}
function pathsOf(findings) {
	return findings.map(({ place }) => place.path);
}
function byPath(a, b) {
	return a.path < b.path ? -1 : 1;
}
/** Every file that there is now. */
function filesOf(snapshot, { kept, changed, others }) {
	return [
		...filesOfRows(snapshot, markedRows(kept)),
		...changed,
		...others
	].sort(byPath);
}
// src/app/load-findings/find-in-whole-ledger.ts
/** Reads and checks everything; of each record only what the checks of the whole ledger need stays in memory. */
async function findInWholeLedger(source, ports, tree) {
	const from = tree === void 0 ? source : {
		...source,
		list: async () => tree.files
	};
	const ofRecords = /* @__PURE__ */ new Map();
	const facts = /* @__PURE__ */ new Map();
	const described = describedRecords(tree?.files ?? []);
	const ledger = await loadLedger(from, ports, (entry, { configuration, unread }) => {
		const { path } = entry;
		const findings = checkRecord(entry, configuration, {
			now: ports.now,
			unread
		});
		if (findings.length > 0) ofRecords.set(path, findings);
		if (tree !== void 0) facts.set(path, factsOfEntry(entry, {
			findings,
			isDescribed: described.has(path)
		}));
		return linkPart(entry);
	});
	const recordFindings = ({ path }) => ofRecords.get(path) ?? [];
	const findings = checkLedger(ledger, {
		now: ports.now,
		loadZone: ports.loadZone,
		recordFindings
	});
	return {
		found: {
			findings,
			...countsOf(ledger),
			filesRead: ledger.entries.length + ledger.drafts.length
		},
		snapshot: tree && toSnapshot({
			ledger,
			tree,
			facts,
			findings,
			ports
		})
	};
}
function countsOf({ entries, drafts }) {
	const records = {
		incident: 0,
		request: 0,
		change: 0,
		problem: 0
	};
	for (const { kind } of entries) records[kind]++;
	return {
		records,
		drafts: drafts.length
	};
}
function toSnapshot({ ledger, tree, facts, findings, ports }) {
	const reading = groupByPath([...ledger.unreadable, ...ledger.remarks ?? []].filter((each) => !isOfListing(each)));
	const ofFiles = new Set([
		ledger.unreadable,
		ledger.remarks ?? [],
		...[...facts.values()].map((row) => row.findings)
	].flat());
	const entangled = new Set(findings.filter((each) => !ofFiles.has(each)).map(({ place }) => place.path));
	const rows = tree.files.filter(isRow).map(({ path, blob }) => {
		const own = reading.get(path) ?? [];
		const row = facts.get(path);
		if (row === void 0) return factsOfUnreadable(path, blob, own);
		const withReading = own.length === 0 ? row : {
			...row,
			findings: [...own, ...row.findings]
		};
		return entangled.has(path) ? {
			...withReading,
			flags: row.flags | FLAG.entangled
		} : withReading;
	});
	const { configuration } = ledger;
	const unread = new Set(ledger.unreadable.map(({ place }) => place.path));
	const inConfig = [...reading].filter(([path]) => path.startsWith("config/")).flatMap(([, own]) => own);
	return buildSnapshot({
		now: ports.now,
		folders: tree.folders,
		rows,
		others: tree.files.filter((file) => !isRow(file)),
		configuration,
		configurationFindings: [...inConfig, ...checkConfiguration(configuration, {
			unread,
			loadZone: ports.loadZone
		})],
		unreadConfiguration: [...unread].filter((path) => path.startsWith("config/"))
	});
}
function groupByPath(findings) {
	const groups = /* @__PURE__ */ new Map();
	for (const each of findings) {
		const group = groups.get(each.place.path);
		if (group === void 0) groups.set(each.place.path, [each]);
		else group.push(each);
	}
	return groups;
}
// src/app/load-findings/load-findings.ts
/** Everything that is wrong with a ledger, at the cost of what changed since the last run. */
async function loadFindings(source, ports) {
	if (ports.snapshots === void 0) return (await findInWholeLedger(source, ports)).found;
	const known = await ports.snapshots.load();
	const listing = await source.compare?.(known === void 0 ? void 0 : treesOf(known));
	if (listing === void 0) return (await findInWholeLedger(source, ports)).found;
	const before = known ?? NOTHING_KNOWN;
	const difference = compareListing(before, listing);
	const { found, snapshot } = known !== void 0 && isLittle(before, difference) && isSameConfiguration(before, difference) ? await findInChanges(source, ports, {
		snapshot: before,
		difference
	}) : await findInWholeLedger(source, ports, {
		files: filesOf(before, difference),
		folders: difference.folders
	});
	if (snapshot !== void 0) await ports.snapshots.save(snapshot);
	return found;
}
function treesOf({ folders }) {
	const trees = new Map(folders.map(({ path, tree }) => [path, tree]));
	return (folder) => trees.get(folder) || void 0;
}
/** Beyond this share reading everything in one stream is as fast, and simpler. */
const LITTLE = .2;
function isLittle({ rows }, { changed }) {
	return changed.length <= Math.max(100, rows.count * LITTLE);
}
function isSameConfiguration(before, { others }) {
	const configuration = (files) => files.filter(({ path }) => path.startsWith("config/")).map(({ path, blob, mode }) => `${mode} ${blob} ${path}`);
	const [then, now] = [configuration(before.others), configuration(others)];
	return others.every(({ path, blob }) => blob !== "" || !path.startsWith("config/")) && then.length === now.length && then.every((file, at) => file === now[at]);
}
const NO_NUMBERS = /* @__PURE__ */ new Uint32Array(0);
const NO_EDGES = {
	rows: NO_NUMBERS,
	keys: NO_NUMBERS
};
const NOTHING_KNOWN = {
	now: 0,
	folders: [],
	rows: {
		count: 0,
		blobs: /* @__PURE__ */ new Uint8Array(0),
		idBytes: 20,
		keys: NO_NUMBERS,
		latest: NO_NUMBERS,
		sources: NO_NUMBERS,
		linkParts: NO_NUMBERS,
		flags: /* @__PURE__ */ new Uint8Array(0)
	},
	totals: {
		records: {
			incident: 0,
			request: 0,
			change: 0,
			problem: 0
		},
		latest: 0,
		flagged: []
	},
	others: [],
	configuration: {
		services: /* @__PURE__ */ new Map(),
		calendars: /* @__PURE__ */ new Map(),
		catalogue: /* @__PURE__ */ new Map(),
		standardChanges: /* @__PURE__ */ new Map()
	},
	configurationFindings: [],
	unreadConfiguration: [],
	edges: {
		by: NO_EDGES,
		on: NO_EDGES
	},
	findings: /* @__PURE__ */ new Map()
};
// scripts/gitsm/findings/explain.ts
var import_picocolors = /* @__PURE__ */ __toESM(require_picocolors(), 1);
const FIXES = {
	always: "gitsm validate --fix mends it.",
	sometimes: "gitsm validate --fix mends it where there is no choice, as where only capitals or separators differ."
};
/** What a code means, for people. */
function formatExplanation(explanation, color) {
	const colors = import_picocolors.default.createColors(color);
	const { code, severity, title, example, mend, fixable } = explanation;
	return [
		`${colors.bold(code)} (${severity})`,
		`${title}.`,
		"",
		`  Such as: ${example}`,
		`  Mend:    ${mend}`,
		...fixable === "never" ? [] : ["", FIXES[fixable]],
		""
	].join("\n");
}
// src/core/encode/runner-command.ts
const DATA = {
	"%": "%25",
	"\r": "%0D",
	"\n": "%0A"
};
const PROPERTY = {
	...DATA,
	":": "%3A",
	",": "%2C"
};
/** A command to the runner, such as an annotation, as one line without its line end. Name and keys are ours. */
function runnerCommand(name, properties, message) {
	return `::${name} ${Object.entries(properties).map(([key, value]) => `${key}=${encodeProperty(String(value))}`).join(",")}::${encodeData(message)}`;
}
function encodeData(text) {
	return breakRunnerCommands(toVisibleText(text)).replace(/[%\r\n]/g, (character) => DATA[character] ?? "");
}
function encodeProperty(text) {
	return breakRunnerCommands(toVisibleText(text)).replace(/[%\r\n:,]/g, (character) => PROPERTY[character] ?? "");
}
// scripts/gitsm/findings/github.ts
/** What the forge shows of one step: ten annotations of each level. */
const MOST = 10;
const LEVELS = {
	error: "error",
	warning: "warning",
	info: "notice"
};
/** Findings as annotations of GitHub Actions, one a line, the gravest first; what is too many is counted. */
function formatGithub(findings) {
	const levels = [
		"error",
		"warning",
		"info"
	].map((severity) => findings.filter((found) => found.severity === severity));
	const shown = levels.flatMap((ofLevel) => ofLevel.slice(0, MOST).map(toCommand));
	const hidden = levels.flatMap((ofLevel) => ofLevel.slice(MOST));
	const more = hidden.length === 0 ? [] : [`and ${countWords(hidden)} more: run gitsm validate`];
	return [...shown, ...more].map((line) => `${line}\n`).join("");
}
function toCommand(found) {
	const { line, column, endLine, endColumn } = found.position;
	const isOneLine = endLine === void 0 || endLine === line;
	const properties = {
		file: found.place.path,
		line,
		...isOneLine ? { col: column } : {},
		...endLine === void 0 ? {} : { endLine },
		...isOneLine && endColumn !== void 0 && endLine !== void 0 ? { endColumn } : {},
		title: found.code
	};
	return runnerCommand(LEVELS[found.severity], properties, `${says(found)} ${mend(found)}`);
}
// scripts/gitsm/commands/validate.ts
const FORMATS = [
	"pretty",
	"github",
	"json"
];
const build = (console, done) => newCommand({
	name: "validate",
	summary: "Checks every record and the configuration: shape, lifecycles, journals, links, references, calendars.",
	examples: [
		["gitsm validate", "everything in this repository, local edits included"],
		["gitsm validate --since origin/main", "also judge the change: journals, evidence, ids, removals"],
		["gitsm validate --fix", "mend what is mechanical"],
		["gitsm validate --explain LINK_TARGET_MISSING", "what a code means"],
		["gitsm validate --format github", "annotations on the lines of a pull request"]
	]
}, console).argument("[paths...]", "show findings of these files or folders only").option("--since <revision>", "also judge what changed since then").option("--author <login>", "with --since: who made the change; entries in another name are findings").option("--at <revision>", "the records as committed there, instead of the work tree").option("--format <format>", FORMATS.join(", "), "pretty").option("--no-cache", "read everything, whatever the last run left").option("--fix", "mend what is mechanical").option("--dry-run", "with --fix: print what would change").option("--explain <code>", "what a finding code means, and stop").action(async (paths, options) => {
	if (options.explain !== void 0) return done(explain(options.explain, console));
	if (!FORMATS.includes(options.format)) throw new CliError(`--format is one of ${FORMATS.join(", ")}.`);
	const run = {
		repository: openRepository(options.directory),
		options,
		console
	};
	done(options.fix === true ? await fix(run) : await validate(run, paths));
});
async function validate(run, paths) {
	const { repository, options, console } = run;
	const validation = options.since === void 0 ? await validateQuickly(run) : await validateSince(run, options.since);
	expectPaths(paths, repository.root);
	const wanted = validation.findings.filter(({ place }) => isBelow(place.path, paths));
	const readText = options.at === void 0 ? repository.readText : repository.readTextAt(options.at);
	const texts = /* @__PURE__ */ new Map();
	const located = await locateFindings(wanted, {
		locateAll,
		readText: async (path) => keep(texts, path, await readText(path))
	});
	console.out(render(located, validation, {
		texts,
		run
	}));
	return located.some(({ severity }) => severity === "error") ? EXIT.findings : EXIT.fine;
}
/** At the cost of what changed since the last run; without git, or another time, of everything. */
async function validateQuickly({ repository, options, console }) {
	const snapshots = options.cache === false ? void 0 : openSnapshots(repository.git);
	const { findings, records, drafts } = await loadFindings(await repository.source(options.at), {
		...loadPorts,
		loadZone: createZoneLoader(),
		now: console.now,
		...snapshots === void 0 ? {} : { snapshots }
	});
	return {
		findings,
		counts: countFindings(findings),
		records: {
			...records,
			draft: drafts
		}
	};
}
async function validateSince({ repository, options, console }, revision) {
	const ledger = await repository.load(options.at);
	const before = await repository.load(revision);
	const author = options.author === void 0 ? {} : { author: options.author };
	return validateRecords(ledger, {
		now: console.now,
		loadZone: createZoneLoader(),
		since: {
			ledger: before,
			...author
		}
	});
}
/** A path that is not there would pass for one without findings. */
function expectPaths(paths, root) {
	const missing = paths.find((path) => !existsSync(join(root, path)));
	if (missing === void 0) return;
	throw new CliError(`There is no ${missing}.`, EXIT.usage, "Name files or folders from the root of the repository.");
}
function isBelow(path, wanted) {
	if (wanted.length === 0) return true;
	return wanted.map((one) => one.replace(/^\.\//, "").replace(/\/+$/, "")).some((one) => path === one || path.startsWith(`${one}/`));
}
function keep(texts, path, text) {
	if (text !== void 0) texts.set(path, text);
	return text;
}
function render(located, validation, { texts, run }) {
	const { options, console } = run;
	if (options.json === true || options.format === "json") return formatJson(located, validation.counts);
	if (options.format === "github") return formatGithub(located);
	const { records } = validation;
	const kinds = RECORD_KINDS.map((kind) => counted(records[kind], kind));
	console.err(`${[...kinds, ...records.draft > 0 ? [counted(records.draft, "draft")] : []].join(", ")} read\n`);
	return formatPretty(located, {
		color: console.color,
		texts,
		...console.isTerminal ? { most: 50 } : {}
	});
}
async function fix({ repository, options, console }) {
	const ledger = await repository.load();
	const { findings } = validateRecords(ledger, {
		now: console.now,
		loadZone: createZoneLoader()
	});
	return carryOut(fixFindings(findings, ledger), {
		repository,
		options,
		console
	}, "gitsm validate");
}
function explain(code, console) {
	const answer = explainFinding(code);
	if (answer.is === "unknown") {
		const guess = answer.near === void 0 ? "" : ` Did you mean ${answer.near}?`;
		throw new CliError(`There is no finding ${JSON.stringify(code)}.${guess}`, EXIT.usage, "docs/findings.md lists them.");
	}
	console.out(formatExplanation(answer.explanation, console.color));
	return EXIT.fine;
}
export { build };
