import { t as isJsonMap } from "./json-CaPr7KL-.js";
import { r as parseInstant } from "./instant-CCrqmuRZ.js";
import { c as isInScope } from "./risk-BaK6pdw_.js";
// src/core/change/hold.ts
/** What holds a change: its own flag, and the lockdown where that has begun and covers it. */
function holdsOf(change, { schedule, now, ...scopeFacts }) {
	const { hold } = change;
	const { lockdown } = schedule;
	const own = hold === void 0 ? [] : [{
		by: "hold",
		since: hold.since,
		reason: hold.reason
	}];
	if (lockdown === void 0 || !isInScope(lockdown.scope ?? {}, change, scopeFacts)) return own;
	const since = parseInstant(lockdown.since);
	if (since !== void 0 && since > now) return own;
	return [...own, {
		by: "lockdown",
		since: lockdown.since,
		reason: lockdown.reason
	}];
}
/** The preview of a lockdown: which of the changes it would hold, in their order. */
function heldBy(lockdown, changes) {
	return changes.filter(({ content, facts }) => isInScope(lockdown.scope ?? {}, content, facts));
}
// src/core/approval/content-digest.ts
/** Fields of a change that may be edited without asking again; all others are material. */
const IMMATERIAL = [
	"title",
	"labels",
	"watchers"
];
/** The first line of what is hashed, so that another way to write it is never taken for this one. */
const FORM = "gitsm content 1";
/**
* The digest of a content. Comments, quoting, the order of keys and of files, and where a draft stands do not matter;
* everything else does.
*/
function contentDigest({ changes, paths }, hash) {
	const values = changes.map((change) => canonicalJson(withoutImmaterial(change))).sort();
	const files = paths.map(({ path, mode, blob }) => canonicalJson([
		path,
		mode,
		blob
	])).sort();
	return hash([
		FORM,
		...values,
		"",
		...files
	].join("\n"));
}
function withoutImmaterial(change) {
	return Object.fromEntries(Object.entries(change).filter(([key]) => !IMMATERIAL.includes(key)));
}
/** JSON without blanks, the keys of every map in the order of their UTF-16 units. */
function canonicalJson(value) {
	if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item)).join(",")}]`;
	if (!isJsonMap(value)) return JSON.stringify(value);
	return `{${Object.keys(value).sort().map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key] ?? null)}`).join(",")}}`;
}
export { holdsOf as a, heldBy as i, canonicalJson as n, contentDigest as r, IMMATERIAL as t };
