import { a as createSiteRenderer, c as toOverrides, d as createChartKit, l as writeCalendar, o as createMarkdownRenderer, s as OVERRIDES_FOLDER, u as writeCsv } from "./make-reports-01iYbiE4.js";
import { l as readBlobs } from "./load-ledger-flsHO6_I.js";
import { t as createZoneLoader } from "./zone-rules-C61YvXi7.js";
import { readFileSync } from "node:fs";
import { join } from "node:path";
// scripts/gitsm/reports/report-ports.ts
function reportPorts({ markdown } = toOverrides([])) {
	return {
		loadZone: createZoneLoader(),
		renderPage: createMarkdownRenderer(markdown),
		writeCsv,
		writeCalendar
	};
}
/** What the site needs beside that: only loaded into a run that asks for it. */
async function sitePorts({ root, git }, ledger, { revision, overrides = toOverrides([]) }) {
	const ports = {
		renderSitePage: createSiteRenderer(overrides.html),
		chartKit: createChartKit()
	};
	if (revision === void 0 || git === void 0) return {
		...ports,
		sourceOf: (path) => readFileSync(join(root, path), "utf8")
	};
	const texts = /* @__PURE__ */ new Map();
	await readBlobs(git, ledger.entries, (entry, content) => {
		if (content.ok) texts.set(entry.path, new TextDecoder().decode(content.bytes));
	});
	return {
		...ports,
		sourceOf: (path) => texts.get(path)
	};
}
/** Templates are code: those of the revision that is reported on, else of the work tree. */
async function readOverrides({ source }, revision) {
	const { list, read } = await source(revision);
	const files = (await list()).filter(({ path }) => path.startsWith(`${OVERRIDES_FOLDER}/`));
	const texts = [];
	await read(files, ({ path }, content) => {
		if (content.ok) texts.push([path, new TextDecoder().decode(content.bytes)]);
	});
	return toOverrides(texts);
}
export { reportPorts as n, sitePorts as r, readOverrides as t };
