import { t as linkRecords } from "./chunks/link-records-D0Pq9oC6.js";
import { r as commitSubject, t as runAction } from "./chunks/open-stage-CirMFDqO.js";
// actions/link-records/index.ts
await runAction("link-records", async ({ carryOut }) => {
	await carryOut(({ ledger }) => ({
		files: linkRecords(ledger).plan,
		subject: commitSubject("link records", []),
		forge: []
	}));
});
export {};
