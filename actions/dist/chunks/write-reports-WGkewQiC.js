import { n as EXIT, t as CliError } from "./cli-error-Don4uWP6.js";
import { t as createZoneLoader } from "./zone-rules-Be0_VkeU.js";
import { i as writeCsv, r as createMarkdownRenderer } from "./make-reports-C8Tg4KM3.js";
import { existsSync, readFileSync, readdirSync, rmSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
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
export { reportPorts as n, writeReports as t };
