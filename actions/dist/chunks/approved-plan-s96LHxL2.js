import { n as canonicalJson } from "./content-digest-DgVIcytN.js";
import { t as isJsonMap } from "./json-CaPr7KL-.js";
// src/core/audit/approved-plan.ts
/** What is done, to what and when: it is approved as it stands, and altered by amendments alone. */
const PLAN_FIELDS = [...[
	"type",
	"template",
	"service",
	"affects",
	"environment",
	"risk"
], ...[
	"window",
	"outage",
	"plan",
	"delivers",
	"emergency"
]];
/** One digest for each field that is there, so that it can be told later which of them was altered. */
function planDigests(change, hash) {
	return Object.fromEntries(PLAN_FIELDS.flatMap((field) => {
		const value = change[field];
		return value === void 0 ? [] : [[field, hash(`gitsm field 1\n${canonicalJson(value)}`)]];
	}));
}
/** Fields that are not what was approved; `undefined` where the evidence does not keep what was. */
function alteredFields(change, approved, hash) {
	if (!isJsonMap(approved)) return void 0;
	const now = planDigests(change, hash);
	return PLAN_FIELDS.filter((field) => now[field] !== approved[field]);
}
/** Whether the journal tells that a field was set since by what the policy decided: a pull request, or a command. */
function isAmended(field, journal) {
	const latest = journal.slice(1).findLast(({ set }) => set !== void 0 && Object.hasOwn(set, field));
	return latest?.source?.pull_request !== void 0 || latest?.source?.comment !== void 0;
}
export { planDigests as i, alteredFields as n, isAmended as r, PLAN_FIELDS as t };
