import { a as commitSubject, i as summarise, n as logLine, r as setOutput, t as runAction } from "./chunks/open-stage-Bf4B8y0C.js";
import { i as writeCsv, r as createMarkdownRenderer, t as makeReports } from "./chunks/make-reports-C8Tg4KM3.js";
import { t as createZoneLoader } from "./chunks/zone-rules-Be0_VkeU.js";
import { r as parseInstant } from "./chunks/instant-DW0woBmz.js";
// src/core/plan/plan.ts
const emptyPlan = {
	effects: [],
	summary: []
};
// actions/generate-reports/index.ts
await runAction("generate-reports", async ({ carryOut, runner }) => {
	const records = `${runner.serverUrl}/${runner.owner}/${runner.repo}/blob/main/`;
	const { told } = await carryOut((tip) => planReports(tip, asOfOf(tip, runner.now), records));
	setOutput("published", told.done.length > 0 ? "true" : "false");
	logLine(told.done.length > 0 ? "reports published" : "reports are as they were");
});
/** A sample is reported as of its own instant, everything else as of now. */
function asOfOf({ ledger }, now) {
	const set = ledger.configuration.organisation?.value.as_of;
	return (set === void 0 ? void 0 : parseInstant(set)) ?? now;
}
function planReports({ ledger }, asOf, repository) {
	const ports = {
		loadZone: createZoneLoader(),
		renderPage: createMarkdownRenderer(),
		writeCsv
	};
	const { files, model } = makeReports(ledger, {
		asOf,
		formats: [
			"md",
			"json",
			"csv"
		],
		repository
	}, ports);
	summarise(`Reports as of ${model.head.as_of}: ${files.length} files`);
	const publication = {
		kind: "publish",
		key: "reports",
		branch: "reports",
		files,
		subject: commitSubject("publish reports", [])
	};
	return {
		files: emptyPlan,
		subject: "",
		forge: [publication]
	};
}
export {};
