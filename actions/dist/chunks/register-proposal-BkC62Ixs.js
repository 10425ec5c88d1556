import { n as toEntry } from "./attribution-BxQgbmFY.js";
import { p as trackedValues } from "./check-lifecycle-CoBmcvKM.js";
import { t as startingFields } from "./starting-fields-CDm9bAhm.js";
import { i as lifecycleOf } from "./lifecycle-of-Cap2MaQo.js";
import { c as toRecordId, s as pathOfRecord } from "./record-id-DrBCxwok.js";
import { n as recordToJson } from "./record-json-C6QMlX3B.js";
import { r as parseInstant, t as formatInstant } from "./instant-CCrqmuRZ.js";
import { n as encodeMarkdownInline } from "./markdown-inline-CLhcZ6yi.js";
import { t as table } from "./markdown-table-BLV8ObNw.js";
import { t as indexLedger } from "./ledger-index-CsYfbkHs.js";
import { n as similarityThresholds } from "./thresholds-BwSd5gSz.js";
// src/core/consequence/consequence.ts
/** The last entry of the journal that moved the record; its opening at the latest. */
function lastMove({ record }) {
	const last = record.journal.findLast(({ to }) => to !== void 0);
	return last?.to === void 0 ? void 0 : {
		...last,
		to: last.to
	};
}
/** When the record came into the state that it is in; `undefined` while an edit by hand is not registered. */
function inStateSince(entry) {
	const last = lastMove(entry);
	return last?.to === entry.record.state ? parseInstant(last.at) : void 0;
}
function incidentOf(index, id) {
	const entry = id === void 0 ? void 0 : index.byId.get(id);
	return entry?.kind === "incident" ? entry : void 0;
}
function problemOf(index, id) {
	const entry = id === void 0 ? void 0 : index.byId.get(id);
	return entry?.kind === "problem" ? entry : void 0;
}
// src/core/problem/proposal/open-proposal.ts
/** One issue with the evidence; its record is written once it has its number. */
function openProposal(candidate, ledger) {
	const incidents = incidentsOf(candidate, ledger);
	const { windowDays } = similarityThresholds(ledger.configuration.organisation?.value);
	const why = candidate.by === "text" ? `Their texts share the words ${candidate.words.map((word) => `“${encodeMarkdownInline(word)}”`).join(", ")}.` : `All of them turned out to be of the category ${candidate.category ?? ""}.`;
	return {
		key: candidate.key,
		kind: "open_issue",
		title: titleOf(candidate, ledger.configuration),
		body: [
			`${incidents.length} incidents of one service within ${windowDays} days look like one problem. ${why}`,
			table([
				"Incident",
				"Opened",
				"State",
				"Title"
			], incidents.map(rowOf)),
			["**To take it up**, comment `/start`: the incidents are linked to this problem, and it is yours to assess.", "**If it is none**, comment `/cancel` with the reason: these incidents are not proposed again."].join("\n\n")
		].join("\n\n"),
		labels: ["gitsm/problem"]
	};
}
function incidentsOf({ ids }, ledger) {
	const index = indexLedger(ledger);
	return ids.flatMap((id) => incidentOf(index, id)?.record ?? []);
}
/** `4 incidents of Identity look like one problem: code, phone, factor` */
function titleOf({ ids, service, words, category }, { services }) {
	const name = services.get(service)?.value.title ?? service;
	const what = words.length > 0 ? words.slice(0, 3).join(", ") : category;
	return `${ids.length} incidents of ${name} look like one problem${what === void 0 ? "" : `: ${what}`}`;
}
function rowOf({ id, opened_at, state, title }) {
	return [
		id,
		opened_at.slice(0, 10),
		state.replaceAll("_", " "),
		encodeMarkdownInline(title, 100)
	];
}
// src/core/problem/proposal/register-proposal.ts
const KEY = /<!-- gitsm:open:(recurrence\/INC-[1-9]\d{0,8}) -->/;
/** The key of the proposal that an issue of ours is; `undefined` for any other issue, whatever stands in it. */
function proposalIn({ body, user }, us) {
	return user?.id === us.user_id ? KEY.exec(body ?? "")?.[1] : void 0;
}
/** The record of a proposal: a new problem that names its incidents and is not linked to them yet. */
function registerProposal(candidate, issue, ledger, { us, repository }) {
	const openedAt = parseInstant(issue.created_at);
	if (openedAt === void 0) return void 0;
	const id = toRecordId("problem", issue.number);
	const incidents = incidentsOf(candidate, ledger);
	const attribution = {
		by: us.login,
		at: openedAt,
		source: {
			issue: issue.number,
			rule: "recurrence"
		}
	};
	const fields = startingFields("problem", givenBy(candidate, incidents, ledger), ledger.configuration, attribution);
	const state = lifecycleOf("problem", {}).initial;
	const opening = toEntry([], attribution, {
		to: state,
		set: trackedValues(fields, "problem")
	});
	const value = {
		...fields,
		id,
		state,
		opened_at: formatInstant(openedAt),
		opened_by: us.login,
		source: {
			kind: "rule",
			key: candidate.key,
			repository,
			number: issue.number
		},
		journal: [recordToJson(opening)]
	};
	return {
		kind: "create_record",
		path: pathOfRecord(id, formatInstant(openedAt)),
		document: "problem",
		value
	};
}
function givenBy(candidate, incidents, { configuration }) {
	const { service, category, ids, words } = candidate;
	const known = configuration.organisation?.value.categories.some(({ id }) => id === category) === true;
	return {
		title: titleOf(candidate, configuration).slice(0, LONGEST_TITLE),
		origin: "proactive",
		service,
		...known && category !== void 0 ? { category } : {},
		impact: highest(incidents.map(({ impact }) => impact)),
		urgency: highest(incidents.map(({ urgency }) => urgency)),
		proposal: {
			incidents: ids,
			...words.length === 0 ? {} : { words }
		}
	};
}
const LONGEST_TITLE = 200;
const LEVELS = [
	"high",
	"medium",
	"low"
];
/** A problem is as grave as the gravest of its incidents. */
function highest(levels) {
	return LEVELS.find((level) => levels.includes(level)) ?? "medium";
}
export { inStateSince as a, problemOf as c, openProposal as i, proposalIn as n, incidentOf as o, registerProposal as r, lastMove as s, highest as t };
