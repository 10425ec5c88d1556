import { i as MANIFEST, n as makeReports, t as makeReportStream } from "./make-reports-01iYbiE4.js";
import { n as encodeTerminalLine } from "./terminal-text-utQy8A0q.js";
import { n as withStatus, t as statusText } from "./status-block-CLL4TZ1R.js";
import { i as toInstant, r as parseInstant, t as formatInstant } from "./instant-CCrqmuRZ.js";
import { n as EXIT, t as CliError } from "./cli-error-Don4uWP6.js";
import { n as showInstant } from "./duration-Bak7t11_.js";
import { n as reportPorts, r as sitePorts, t as readOverrides } from "./report-ports-D2MoROMo.js";
import { o as runGit } from "./git-process-BFD234AQ.js";
import { l as readBlobs } from "./load-ledger-flsHO6_I.js";
import { n as writeReports, t as MARK } from "./write-reports-0qESW0-V.js";
import { t as openRepository } from "./repository-BobDEYgP.js";
import { n as asOf, r as newCommand, t as AS_OF } from "./shared-options-8gfwcnxR.js";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { isAbsolute, join, relative, resolve } from "node:path";
// scripts/gitsm/reports/verify-reports.ts
/** The changes in open pull requests that published reports were made with. */
const PROPOSALS = "open-changes.json";
/** Lies beside the reports and is none: our mark, the proposals, and up to where the audit came. */
const BESIDE = /* @__PURE__ */ new Set([
	MARK,
	PROPOSALS,
	"state.json"
]);
/** Makes reports again from what their manifest names, and compares them byte for byte. */
async function verifyReports(repository, where, { now }) {
	const there = await readReports(repository, where);
	const manifest = manifestOf(there, where);
	const revision = manifest.commit ?? void 0;
	const ledger = await repository.load(revision);
	const asOf = parseInstant(manifest.as_of) ?? toInstant(0);
	const overrides = await readOverrides(repository, revision);
	const site = manifest.formats.includes("html") ? { site: await sitePorts(repository, ledger, {
		revision,
		overrides
	}) } : {};
	const ports = {
		...reportPorts(overrides),
		...site
	};
	const proposals = proposalsOf(there.get(PROPOSALS), where);
	const order = {
		...manifest,
		asOf,
		now: toInstant(Math.max(asOf, now)),
		proposals
	};
	const { files } = makeReports(ledger, order, ports);
	const wanted = new Map(files.map(({ path, text }) => [path, text]));
	return {
		manifest,
		files: wanted.size,
		different: [...wanted].flatMap(([path, text]) => there.has(path) && there.get(path) !== text ? [path] : []),
		missing: [...wanted.keys()].filter((path) => !there.has(path)),
		foreign: [...there.keys()].filter((path) => !wanted.has(path) && !BESIDE.has(path))
	};
}
function manifestOf(files, where) {
	const text = files.get(MANIFEST);
	if (text === void 0) throw new CliError(`There are no reports in ${where}.`, EXIT.usage, "gitsm report");
	const { as_of, commit, formats, repository } = parse(text);
	if (!(typeof as_of === "string" && parseInstant(as_of) !== void 0 && (commit === null || typeof commit === "string" && /^[0-9a-f]{40,64}$/.test(commit)) && Array.isArray(formats) && typeof repository === "string")) throw new CliError(`${MANIFEST} of ${where} does not say what was made.`, EXIT.usage);
	return {
		as_of,
		commit,
		formats,
		repository
	};
}
function parse(text) {
	try {
		const value = JSON.parse(text);
		return typeof value === "object" && value !== null ? value : {};
	} catch {
		return {};
	}
}
function proposalsOf(text, where) {
	const read = text === void 0 ? [] : parseList(text);
	const isSound = read?.every((each) => typeof each.id === "string" && typeof each.draft === "object");
	if (read === void 0 || isSound !== true) throw new CliError(`${PROPOSALS} of ${where} cannot be read.`, EXIT.usage);
	return read;
}
function parseList(text) {
	try {
		const value = JSON.parse(text);
		return Array.isArray(value) ? value.filter((each) => typeof each === "object" && each !== null) : void 0;
	} catch {
		return;
	}
}
/** The files of a folder, or of a revision such as `origin/reports`. */
async function readReports({ root, git }, where) {
	const folder = isAbsolute(where) ? where : join(root, where);
	if (existsSync(folder)) return readFolder(folder);
	if (git === void 0) throw new CliError(`There is no folder ${where}.`, EXIT.usage, "gitsm report");
	return readRevision(git, where);
}
function readFolder(folder) {
	const entries = readdirSync(folder, {
		recursive: true,
		withFileTypes: true
	}).filter((entry) => entry.isFile());
	return new Map(entries.map((entry) => {
		const path = join(entry.parentPath, entry.name);
		return [path.slice(folder.length + 1).replaceAll("\\", "/"), readFileSync(path, "utf8")];
	}));
}
async function readRevision(git, revision) {
	const files = (await runGit(git, [
		"ls-tree",
		"-r",
		"-z",
		"--full-tree",
		"--end-of-options",
		revision
	]).catch((cause) => {
		throw new CliError(`${revision} is no folder, and git knows no such commit.`, EXIT.usage, `${cause}`.slice(0, 200));
	})).stdout.toString("utf8").split("\0").filter((line) => line !== "").map((line) => ({
		blob: line.slice(12, line.indexOf("	")),
		path: line.slice(line.indexOf("	") + 1)
	}));
	const texts = /* @__PURE__ */ new Map();
	const large = [];
	await readBlobs(git, files, (file, content) => {
		if (content.ok) texts.set(file.path, new TextDecoder().decode(content.bytes));
		else large.push(file);
	});
	for (const { path, blob } of large) texts.set(path, (await runGit(git, [
		"cat-file",
		"blob",
		blob
	])).stdout.toString("utf8"));
	return texts;
}
// scripts/gitsm/commands/report.ts
const FORMATS = [
	"md",
	"json",
	"csv",
	"ics",
	"html"
];
const DEFAULT_FORMATS = "md,json,csv,ics";
const build = (console, done) => newCommand({
	name: "report",
	summary: "Writes the reports of a time: pages in Markdown, the model as JSON, tables as CSV, calendars. Same input, same bytes.",
	examples: [
		["gitsm report", "all formats into reports/"],
		["gitsm report --as-of 2026-09-30T22:00:00Z --out /tmp/september", "as it was known then"],
		["gitsm report --at v1.2 --format json --out /tmp/then", "of the records at a commit"],
		["gitsm report --html --out site", "a site to open in a browser: site/index.html"],
		["gitsm report --verify origin/reports", "makes published reports again, and compares them byte for byte"],
		["gitsm report --json", "the model itself, to stdout"]
	]
}, console).option(...AS_OF).option("--at <revision>", "the records as committed there, instead of the work tree").option("--out <folder>", "where to write; from the root of the repository", "reports").option("--format <formats>", "md, json, csv, ics, html, separated by commas", DEFAULT_FORMATS).option("--html", "a static site, and nothing else: opens from its folder, needs no server").option("--readme", "also renew the block between <!-- gitsm:status --> and <!-- /gitsm:status --> in README.md").option("--verify [where]", "make the reports of a folder or revision again and compare, instead of writing").action(async (options) => {
	const repository = openRepository(options.directory);
	if (options.verify !== void 0) return done(await verify(repository, options, console));
	const ledger = await repository.load(options.at);
	const now = asOf(options.asOf, ledger, console);
	const folder = isAbsolute(options.out) ? options.out : join(repository.root, options.out);
	const order = {
		asOf: now,
		now: console.now,
		formats: toFormats(options.html === true ? "html" : options.format),
		repository: wayBack(folder, repository.root)
	};
	const overrides = await readOverrides(repository, options.at);
	const ports = reportPorts(overrides);
	const site = order.formats.includes("html") ? { site: await sitePorts(repository, ledger, {
		revision: options.at,
		overrides
	}) } : {};
	const made = makeReportStream(ledger, order, {
		...ports,
		...site
	});
	if (options.json === true) {
		console.out(`${JSON.stringify(made.model, null, 2)}\n`);
		return done(EXIT.fine);
	}
	const { count, changed } = writeReports(folder, made.files);
	if (options.readme === true) await renewReadme(repository, made.model, options.out);
	console.out(`${count} reports as of ${showInstant(formatInstant(now))} in ${folder}, ${changed} changed\n`);
	done(EXIT.fine);
});
async function verify(repository, { verify: asked, out, json }, console) {
	const verification = await verifyReports(repository, typeof asked === "string" ? asked : out, console);
	const { manifest, files, different, missing, foreign } = verification;
	const wrong = different.length + missing.length + foreign.length;
	if (json === true) console.out(`${JSON.stringify(verification, null, 2)}\n`);
	else {
		for (const [word, paths] of Object.entries({
			differs: different,
			"is missing": missing,
			"is no report": foreign
		})) for (const path of paths) console.out(`${encodeTerminalLine(path)} ${word}\n`);
		const of = manifest.commit === null ? "the work tree" : manifest.commit.slice(0, 7);
		const verdict = wrong === 0 ? "all as they are there" : `${wrong} not as they are there`;
		console.out(`${files} reports of ${of} as of ${showInstant(manifest.as_of)}: ${verdict}\n`);
	}
	return wrong === 0 ? EXIT.fine : EXIT.findings;
}
async function renewReadme(repository, model, out) {
	const readme = await repository.readText("README.md");
	const status = statusText(model, `${out}/README.md`);
	const renewed = readme === void 0 ? void 0 : withStatus(readme, status);
	if (renewed === void 0) return;
	await repository.apply({
		effects: [{
			kind: "write_text",
			path: "README.md",
			text: renewed
		}],
		summary: []
	});
}
function toFormats(text) {
	return text.split(",").map((part) => {
		const format = FORMATS.find((one) => one === part.trim());
		if (format === void 0) throw new CliError(`${JSON.stringify(part)} is no format.`, EXIT.usage, FORMATS.join(", "));
		return format;
	});
}
/** From the pages to the records: `../` for a folder of the repository, nothing to follow from elsewhere. */
function wayBack(folder, root) {
	const way = relative(resolve(folder), resolve(root)).replaceAll("\\", "/");
	return way === "" ? "" : `${way}/`;
}
export { build };
