import { r as parseInstant, t as formatInstant } from "./instant-CCrqmuRZ.js";
import { t as decide } from "./decide-qkGViuEc.js";
import { t as factsAgain } from "./seen-facts-DcIPA7Cj.js";
import { t as ledgerFacts } from "./ledger-facts-Bhf_mjjk.js";
import { t as isJsonMap } from "./json-CaPr7KL-.js";
import { t as fieldToJson } from "./record-json-C6QMlX3B.js";
import { t as assumedFacts } from "./assumed-facts-BCeIR66A.js";
// src/core/approval/replay/replay-facts.ts
/**
* The facts of a change that was decided in the past, without asking git or the forge: what the record holds and what
* the configuration is today. Two policies are compared on the same facts, so that nothing but the policy differs.
*/
function pastChange(entry, ledger, checkFacts) {
	const { record } = entry;
	const opened = parseInstant(record.opened_at) ?? 0;
	return keptFacts(entry, ledger, checkFacts) ?? {
		basis: "assumed",
		facts: assumedFacts(ledger, {
			of: asDraft(entry),
			author: record.opened_by,
			now: opened
		})
	};
}
/** What came of it since is no part of what was decided. */
function asDraft(entry) {
	const { hold: _hold, state: _state, implemented: _implemented, ...rest } = entry.record;
	return {
		...entry,
		record: rest
	};
}
function keptFacts(entry, ledger, checkFacts) {
	const { evidence } = entry.record;
	const seen = evidence?.facts?.seen;
	if (evidence?.merged_at === void 0 || !isJsonMap(seen)) return void 0;
	const paths = pathsIn(seen);
	const draft = paths.find((path) => path.startsWith("changes/drafts/"));
	if (draft === void 0) return void 0;
	const facts = factsAgain(seen, {
		...ledgerFacts(ledger, []),
		now: evidence.merged_at,
		changed_paths: paths.map((path) => ({
			path,
			before: null,
			after: FILE
		})),
		changes: [{
			path: draft,
			before: null,
			after: asDraft(entry).record
		}]
	});
	const plain = fieldToJson(facts);
	return checkFacts(plain).length > 0 ? void 0 : {
		basis: "kept",
		facts: plain
	};
}
const FILE = {
	mode: "100644",
	blob: "0".repeat(40)
};
function pathsIn({ commits }) {
	const paths = (Array.isArray(commits) ? commits.filter(isJsonMap) : []).flatMap((commit) => Array.isArray(commit.paths) ? commit.paths : []);
	return [...new Set(paths.filter((path) => typeof path === "string"))].sort();
}
// src/core/approval/replay/replay-policy.ts
/** Decides the changes of a period by the policy that is in force and by a proposed one. */
function replayPolicy(ledger, { proposed, since, checkFacts, ...ports }) {
	const from = formatInstant(since);
	const replayed = ledger.entries.filter(({ record }) => record.opened_at >= from).flatMap((entry) => {
		if (entry.kind !== "change" || entry.record.source?.key?.startsWith("unauthorised/") === true) return [];
		const { facts, basis } = pastChange(entry, ledger, checkFacts);
		const [before, after] = [decide(facts, ports), decide({
			...facts,
			policy: proposed
		}, ports)];
		const { id, title, opened_at } = entry.record;
		return [{
			id,
			title,
			opened_at,
			basis,
			before: outcomeOf(before),
			after: outcomeOf(after),
			why: whyOtherwise(before, after)
		}];
	});
	const otherwise = replayed.filter(({ before, after, why }) => before.state !== after.state || why.length > 0);
	return {
		since: from,
		changes: replayed.length,
		otherwise: otherwise.toSorted((a, b) => a.opened_at > b.opened_at ? -1 : 1)
	};
}
function outcomeOf({ state, description }) {
	return {
		state,
		description
	};
}
function whyOtherwise(before, after) {
	const [old, now] = [before.parts[0], after.parts[0]];
	return [
		...riskWords(old, now),
		...gone(rulesOf(old), rulesOf(now)).map((rule) => `${rule} no longer holds`),
		...gone(rulesOf(now), rulesOf(old)).map((rule) => `${rule} holds`),
		...gone(stepsOf(old), stepsOf(now)).map((step) => `no longer asked for: ${step}`),
		...gone(stepsOf(now), stepsOf(old)).map((step) => `asked for: ${step}`),
		...gone(reasonsOf(old), reasonsOf(now)).map((reason) => `no longer: ${reason}`),
		...gone(reasonsOf(now), reasonsOf(old))
	];
}
function riskWords(old, now) {
	const [was, is] = [old?.risk?.risk, now?.risk?.risk];
	return was === is ? [] : [`its risk is ${is ?? "not told"} instead of ${was ?? "not told"}`];
}
function rulesOf(part) {
	return (part?.rules ?? []).map(({ id, title }) => `the rule ${id} (${title})`);
}
function stepsOf(part) {
	return (part?.steps ?? []).map(stepWords);
}
function stepWords({ title, needed, approvers }) {
	return `${title}, ${needed} of ${approvers.join(", ")}`;
}
function reasonsOf(part) {
	return (part?.reasons ?? []).map(({ says }) => says);
}
/** Those of the first that are not among the second. */
function gone(first, second) {
	return first.filter((one) => !second.includes(one));
}
export { replayPolicy as t };
