import { a as summarise, i as setOutput, r as logLine, t as runAction } from "./chunks/open-stage-EPGk2gZ9.js";
import { a as writeCsv, r as createMarkdownRenderer, t as makeReports } from "./chunks/make-reports-DLWcPfVW.js";
import { t as createZoneLoader } from "./chunks/zone-rules-C61YvXi7.js";
import { t as commitSubject } from "./chunks/commit-subject-CMXHlI6-.js";
import { r as parseInstant } from "./chunks/instant-CCrqmuRZ.js";
// src/core/plan/plan.ts
const emptyPlan = {
	effects: [],
	summary: []
};
// actions/generate-reports/index.ts
await runAction("generate-reports", async ({ carryOut, runner }) => {
	const records = `${runner.serverUrl}/${runner.owner}/${runner.repo}/blob/main/`;
	const { told } = await carryOut((tip) => planReports(tip, runner.now, records));
	setOutput("published", told.done.length > 0 ? "true" : "false");
	logLine(told.done.length > 0 ? "reports published" : "reports are as they were");
});
/** A sample is reported as of its own instant, everything else as of now. */
function asOfOf({ ledger }, now) {
	const set = ledger.configuration.organisation?.value.as_of;
	return (set === void 0 ? void 0 : parseInstant(set)) ?? now;
}
function planReports(tip, now, repository) {
	const { ledger } = tip;
	const asOf = asOfOf(tip, now);
	const ports = {
		loadZone: createZoneLoader(),
		renderPage: createMarkdownRenderer(),
		writeCsv
	};
	const { files, model } = makeReports(ledger, {
		asOf,
		now,
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
