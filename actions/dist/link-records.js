import { t as linkRecords } from "./chunks/link-records-bIiumNYq.js";
import { r as commitSubject, t as runAction } from "./chunks/open-stage-B-1qcPSL.js";
// actions/link-records/index.ts
await runAction("link-records", async ({ carryOut }) => {
	await carryOut(({ ledger }) => ({
		files: linkRecords(ledger).plan,
		subject: commitSubject("link records", []),
		forge: []
	}));
});
export {};
