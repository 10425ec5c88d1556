import { t as linkRecords } from "./chunks/link-records-5NYmvKyq.js";
import { a as commitSubject, t as runAction } from "./chunks/open-stage-Bf4B8y0C.js";
// actions/link-records/index.ts
await runAction("link-records", async ({ carryOut }) => {
	await carryOut(({ ledger }) => ({
		files: linkRecords(ledger).plan,
		subject: commitSubject("link records", []),
		forge: []
	}));
});
export {};
