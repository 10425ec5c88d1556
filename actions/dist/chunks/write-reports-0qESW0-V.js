import { n as EXIT, t as CliError } from "./cli-error-Don4uWP6.js";
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
// scripts/gitsm/reports/write-reports.ts
/** Names the folder as ours, so that a folder of somebody else is never emptied. */
const MARK = ".gitsm-reports";
/**
* Replaces the reports in a folder: what is equal stays untouched, what no report is any more is removed. Derived
* files may be torn by a crash: the next run writes them again. Each file is let go of before the next is made, and
* written by this thread: handing thousands of small ones to another takes longer than writing them.
*/
function writeReports(folder, files) {
	expectOurs(folder);
	const before = existing(folder);
	const write = fileWriter(folder);
	const reports = /* @__PURE__ */ new Set([MARK]);
	write({
		path: MARK,
		text: "Written by gitsm report.\n"
	});
	let changed = 0;
	for (const file of files) {
		reports.add(file.path);
		if (write(file)) changed++;
	}
	for (const path of before) if (!reports.has(path)) rmSync(join(folder, path));
	return {
		count: reports.size - 1,
		changed
	};
}
/** Answers whether there was anything to write. */
function fileWriter(folder) {
	const made = /* @__PURE__ */ new Set();
	return ({ path, text }) => {
		const target = join(folder, path);
		if (textOf(target) === text) return false;
		const parent = dirname(target);
		if (!made.has(parent)) mkdirSync(parent, { recursive: true });
		made.add(parent);
		writeFileSync(target, text);
		return true;
	};
}
/** `undefined` where there is no such file. */
function textOf(path) {
	return existsSync(path) ? readFileSync(path, "utf8") : void 0;
}
function expectOurs(folder) {
	if (!existsSync(folder)) return;
	if (!statSync(folder).isDirectory()) throw new CliError(`${folder} is a file.`, EXIT.usage, "Name a folder with --out.");
	if (existsSync(join(folder, ".gitsm-reports")) || readdirSync(folder).length === 0) return;
	throw new CliError(`${folder} holds files that are no reports.`, EXIT.usage, "Name an empty folder with --out.");
}
function existing(folder) {
	if (!existsSync(folder)) return [];
	return readdirSync(folder, {
		recursive: true,
		withFileTypes: true
	}).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1).replaceAll("\\", "/"));
}
export { writeReports as n, MARK as t };
