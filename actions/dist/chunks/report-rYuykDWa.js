import { t as makeReports } from "./make-reports-DLWcPfVW.js";
import { t as formatInstant } from "./instant-CCrqmuRZ.js";
import { n as EXIT, t as CliError } from "./cli-error-Don4uWP6.js";
import { n as showInstant } from "./duration-Bak7t11_.js";
import { n as reportPorts, r as sitePorts, t as writeReports } from "./write-reports-C0ENUt1Z.js";
import { t as openRepository } from "./repository-grRZJRRd.js";
import { n as asOf, r as newCommand, t as AS_OF } from "./shared-options-8gfwcnxR.js";
import { isAbsolute, join, relative, resolve } from "node:path";
// scripts/gitsm/commands/report.ts
const FORMATS = [
	"md",
	"json",
	"csv",
	"html"
];
const DEFAULT_FORMATS = "md,json,csv";
const build = (console, done) => newCommand({
	name: "report",
	summary: "Writes the reports of a time: pages in Markdown, the model as JSON, tables as CSV. Same input, same bytes.",
	examples: [
		["gitsm report", "all formats into reports/"],
		["gitsm report --as-of 2026-09-30T22:00:00Z --out /tmp/september", "as it was known then"],
		["gitsm report --at v1.2 --format json --out /tmp/then", "of the records at a commit"],
		["gitsm report --html --out site", "a site to open in a browser: site/index.html"],
		["gitsm report --json", "the model itself, to stdout"]
	]
}, console).option(...AS_OF).option("--at <revision>", "the records as committed there, instead of the work tree").option("--out <folder>", "where to write; from the root of the repository", "reports").option("--format <formats>", "md, json, csv, html, separated by commas", DEFAULT_FORMATS).option("--html", "a static site, and nothing else: opens from its folder, needs no server").action(async (options) => {
	const repository = openRepository(options.directory);
	const ledger = await repository.load(options.at);
	const now = asOf(options.asOf, ledger, console);
	const folder = isAbsolute(options.out) ? options.out : join(repository.root, options.out);
	const order = {
		asOf: now,
		now: console.now,
		formats: toFormats(options.html === true ? "html" : options.format),
		repository: wayBack(folder, repository.root)
	};
	const ports = reportPorts(repository.root);
	const site = order.formats.includes("html") ? { site: sitePorts(repository.root, options.at) } : {};
	const made = makeReports(ledger, order, {
		...ports,
		...site
	});
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
