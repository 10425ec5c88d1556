import { t as isJsonMap } from "./json-CaPr7KL-.js";
import { n as recordToJson } from "./record-json-C6QMlX3B.js";
import { r as toStorableText } from "./storable-text-BmVNsrtJ.js";
// src/core/audit/seen-facts.ts
/** What a decision looked at that no commit of the default branch tells: it is kept, so that it can be made again. */
const KEPT = [
	"default_branch",
	"pull_request",
	"reviews",
	"waivers",
	"emergency",
	"truncated"
];
/** Of a record of 64 KiB; as YAML it takes about twice the room. */
const MOST_CHARACTERS = 16e3;
/** `undefined` where it would be more than a record holds: then the decision cannot be made again offline. */
function seenFacts(facts, decision) {
	const seen = storable({
		...Object.fromEntries(KEPT.map((name) => [name, facts[name]])),
		commits: facts.commits.map((commit) => ({
			...commit,
			author: nameless(commit.author),
			committer: nameless(commit.committer),
			co_authors: commit.co_authors.map(nameless)
		})),
		permissions: Object.entries(facts.permissions).map(([id, permission]) => ({
			id: Number(id),
			permission
		})),
		digests: Object.entries(facts.digests).map(([commit, digest]) => ({
			commit,
			digest
		})),
		proposals: facts.other_changes === null ? null : conflicting(facts.other_changes, decision)
	});
	if (!isJsonMap(seen)) return void 0;
	return JSON.stringify(seen).length > MOST_CHARACTERS ? void 0 : seen;
}
/** Whom the forge knows by number needs no address in the record. */
function nameless({ id, login, type, ...rest }) {
	if (id === void 0) return rest;
	return {
		id,
		...login === void 0 ? {} : { login },
		...type === void 0 ? {} : { type }
	};
}
/** Proposals stand in no commit of the branch; those that were in nobody's way said nothing. */
function conflicting(others, { parts }) {
	const named = new Set(parts.flatMap(({ conflicts }) => conflicts.flatMap((one) => one.with ?? [])));
	return others.filter(({ id, proposal }) => proposal && named.has(id)).map((one) => ({
		...one,
		change: schedulingFields(one.change)
	}));
}
const SCHEDULING = [...[
	"type",
	"state",
	"service",
	"affects",
	"environment",
	"team",
	"assignee",
	"window"
]];
function schedulingFields(change) {
	return Object.fromEntries(Object.entries(change).filter(([name]) => SCHEDULING.includes(name)));
}
/** Plain data that a record may hold; what is `undefined` is left out. */
function storable(value) {
	if (typeof value === "string") return toStorableText(value);
	if (Array.isArray(value)) return value.map(storable);
	if (typeof value !== "object" || value === null) return value;
	const given = Object.entries(value).filter(([, part]) => part !== void 0);
	return Object.fromEntries(given.map(([name, part]) => [name, storable(part)]));
}
/** The facts as they were, from what git tells and what was kept; their shape is still to be checked. */
function factsAgain(seen, git) {
	const { permissions, digests, proposals, ...kept } = seen;
	const registered = git.other_changes;
	const others = registered === null || !Array.isArray(proposals) ? null : [...registered, ...proposals];
	return recordToJson({
		...git,
		...kept,
		other_changes: others,
		permissions: byKey(permissions, "id", "permission"),
		digests: byKey(digests, "commit", "digest")
	});
}
function byKey(list, key, value) {
	const maps = Array.isArray(list) ? list.filter(isJsonMap) : [];
	return Object.fromEntries(maps.map((one) => [String(one[key]), one[value] ?? null]));
}
export { seenFacts as n, factsAgain as t };
