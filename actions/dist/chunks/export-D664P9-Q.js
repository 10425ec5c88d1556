import { n as makeReports } from "./make-reports-01iYbiE4.js";
import { n as nearest } from "./nearest-B4YLKVY7.js";
import { t as formatInstant } from "./instant-CCrqmuRZ.js";
import { n as EXIT, t as CliError } from "./cli-error-Don4uWP6.js";
import { n as reportPorts } from "./report-ports-D2MoROMo.js";
import { t as openRepository } from "./repository-BobDEYgP.js";
import { n as asOf, r as newCommand, t as AS_OF } from "./shared-options-8gfwcnxR.js";
// scripts/gitsm/commands/export.ts
const TABLES = [
	"incidents",
	"requests",
	"problems",
	"changes",
	"clocks"
];
const FORMATS = ["ndjson", "csv"];
const build = (console, done) => newCommand({
	name: "export",
	summary: "Writes a table of records or clocks to stdout: a JSON object a line, or CSV. The reports carry the same.",
	examples: [
		["gitsm export incidents", "a JSON object a line"],
		["gitsm export changes --format csv > changes.csv", "for a spreadsheet"],
		["gitsm export clocks --schema", "what the columns mean, as JSON Schema"],
		["gitsm export requests --at v1.2 --as-of 2026-09-30T22:00:00Z", "as it was known then"]
	]
}, console).argument("<table>", TABLES.join(", ")).option("--format <format>", FORMATS.join(", "), "ndjson").option("--schema", "the JSON Schema of a line instead of the lines").option(...AS_OF).option("--at <revision>", "the records as committed there, instead of the work tree").action(async (asked, options) => {
	const table = expectOneOf(asked.toLowerCase(), TABLES, "table");
	const format = expectOneOf(options.format, FORMATS, "format");
	const ledger = await openRepository(options.directory).load(options.at);
	const now = asOf(options.asOf, ledger, console);
	const isCsv = format === "csv" && options.schema !== true && options.json !== true;
	const order = {
		asOf: now,
		now: console.now,
		formats: [isCsv ? "csv" : "json"],
		repository: ""
	};
	const { files } = makeReports(ledger, order, reportPorts());
	const path = `data/${table}.${options.schema === true ? "schema.json" : isCsv ? "csv" : "ndjson"}`;
	const text = files.find((file) => file.path === path)?.text;
	if (text === void 0) throw new Error(`the reports have no ${path}`);
	console.out(options.json === true && options.schema !== true ? toJson(text, formatInstant(now)) : text);
	done(EXIT.fine);
});
/** `incident` is as good as `incidents`. */
function expectOneOf(text, known, what) {
	const found = known.find((one) => one === text || one === `${text}s`);
	if (found !== void 0) return found;
	const near = nearest(text, known);
	const guess = near === void 0 ? "" : ` Did you mean "${near}"?`;
	throw new CliError(`There is no ${what} ${JSON.stringify(text)}.${guess}`, EXIT.usage, `One of ${known.join(", ")}.`);
}
function toJson(lines, as_of) {
	const rows = lines.split("\n").flatMap((line) => line === "" ? [] : [JSON.parse(line)]);
	return `${JSON.stringify({
		as_of,
		count: rows.length,
		rows
	}, null, 2)}\n`;
}
export { build };
