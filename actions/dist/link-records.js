import { t as linkRecords } from "./chunks/link-records-C87eJc11.js";
import { t as commitSubject } from "./chunks/commit-subject-CMXHlI6-.js";
import { t as runAction } from "./chunks/open-stage-EPGk2gZ9.js";
// actions/link-records/index.ts
await runAction("link-records", async ({ carryOut }) => {
	await carryOut(({ ledger }) => ({
		files: linkRecords(ledger).plan,
		subject: commitSubject("link records", []),
		forge: []
	}));
});
export {};
