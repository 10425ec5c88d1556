import { n as createMarkdownRenderer, r as writeCsv, t as makeReports } from "./make-reports-CzXpU80F.js";
import { t as formatInstant } from "./instant-DW0woBmz.js";
import { n as EXIT, t as CliError } from "./cli-error-Don4uWP6.js";
import { n as showInstant } from "./duration-Bak7t11_.js";
import { t as createZoneLoader } from "./zone-rules-Be0_VkeU.js";
import { i as openRepository, n as asOf, r as newCommand, t as AS_OF } from "./shared-options-BIW-BBK1.js";
import { existsSync, readFileSync, readdirSync, rmSync, statSync } from "node:fs";
import { dirname, isAbsolute, join, relative, resolve } from "node:path";
import { mkdir, writeFile } from "node:fs/promises";
// scripts/gitsm/reports/report-ports.ts
function reportPorts(root) {
	return {
		loadZone: createZoneLoader(),
		renderPage: createMarkdownRenderer(readOverrides(root)),
		writeCsv
	};
}
/** `config/templates/<name>.hbs` in place of ours; templates are code, taken from the work tree that runs us. */
function readOverrides(root) {
	const folder = join(root, "config", "templates");
	if (!existsSync(folder)) return {};
	const names = readdirSync(folder).filter((name) => name.endsWith(".hbs"));
	return Object.fromEntries(names.map((name) => [name.slice(0, -4), readFileSync(join(folder, name), "utf8")]));
}
// scripts/gitsm/reports/write-reports.ts
/** Names the folder as ours, so that a folder of somebody else is never emptied. */
const MARK = ".gitsm-reports";
/**
* Replaces the reports in a folder: what is equal stays untouched, what no report is any more is removed. Derived
* files may be torn by a crash: the next run writes them again.
*/
async function writeReports(folder, files) {
	expectOurs(folder);
	const wanted = new Map([...files.map(({ path, text }) => [path, text]), [MARK, "Written by gitsm report.\n"]]);
	for (const path of existing(folder)) if (!wanted.has(path)) rmSync(join(folder, path));
	let written = 0;
	for (const [path, text] of wanted) {
		const target = join(folder, path);
		if (existsSync(target) && readFileSync(target, "utf8") === text) continue;
		await mkdir(dirname(target), { recursive: true });
		await writeFile(target, text);
		written++;
	}
	return written;
}
function expectOurs(folder) {
	if (!existsSync(folder)) return;
	if (!statSync(folder).isDirectory()) throw new CliError(`${folder} is a file.`, EXIT.usage, "Name a folder with --out.");
	if (existsSync(join(folder, MARK)) || readdirSync(folder).length === 0) return;
	throw new CliError(`${folder} holds files that are no reports.`, EXIT.usage, "Name an empty folder with --out.");
}
function existing(folder) {
	if (!existsSync(folder)) return [];
	return readdirSync(folder, {
		recursive: true,
		withFileTypes: true
	}).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1).replaceAll("\\", "/"));
}
// scripts/gitsm/commands/report.ts
const FORMATS = [
	"md",
	"json",
	"csv"
];
const build = (console, done) => newCommand({
	name: "report",
	summary: "Writes the reports of a time: pages in Markdown, the model as JSON, tables as CSV. Same input, same bytes.",
	examples: [
		["gitsm report", "all formats into reports/"],
		["gitsm report --as-of 2026-09-30T22:00:00Z --out /tmp/september", "as it was known then"],
		["gitsm report --at v1.2 --format json --out /tmp/then", "of the records at a commit"],
		["gitsm report --json", "the model itself, to stdout"]
	]
}, console).option(...AS_OF).option("--at <revision>", "the records as committed there, instead of the work tree").option("--out <folder>", "where to write; from the root of the repository", "reports").option("--format <formats>", "md, json, csv, separated by commas", FORMATS.join(",")).action(async (options) => {
	const repository = openRepository(options.directory);
	const ledger = await repository.load(options.at);
	const now = asOf(options.asOf, ledger, console);
	const folder = isAbsolute(options.out) ? options.out : join(repository.root, options.out);
	const order = {
		asOf: now,
		formats: toFormats(options.format),
		repository: wayBack(folder, repository.root)
	};
	const made = makeReports(ledger, order, reportPorts(repository.root));
	if (options.json === true) {
		console.out(`${JSON.stringify(made.model, null, 2)}\n`);
		return done(EXIT.fine);
	}
	const written = await writeReports(folder, made.files);
	console.out(`${made.files.length} reports as of ${showInstant(formatInstant(now))} in ${folder}, ${written} changed\n`);
	done(EXIT.fine);
});
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
