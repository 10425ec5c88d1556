import { c as tellStatus, f as needsTable, h as entryOfIssue, i as readIssue, l as LABEL_PREFIXES, p as oddities, r as knownIssues, t as issueOfEvent, v as isOpenTask, x as readEdits } from "./chunks/issue-of-event-BRB4czkD.js";
import { r as readOpenIssues, t as readIssue$1 } from "./chunks/read-issues-DqoJZnDC.js";
import { a as documentCheck } from "./chunks/outcome-D-lMEDqk.js";
import { t as createZoneLoader } from "./chunks/zone-rules-C61YvXi7.js";
import { i as applyEdits, n as documentWriter } from "./chunks/apply-plan-CbIuiPHE.js";
import { t as commitSubject } from "./chunks/commit-subject-BRML3uF8.js";
import { i as toInstant, r as parseInstant, t as formatInstant } from "./chunks/instant-CCrqmuRZ.js";
import { n as encodeMarkdownInline, t as breakReferences } from "./chunks/markdown-inline-CLhcZ6yi.js";
import { o as says, r as toStorableText } from "./chunks/storable-text-BmVNsrtJ.js";
import { t as intakeForms } from "./chunks/intake-forms-lwTMvXTx.js";
import { c as maskedNote, d as sourceOf, f as fingerprintOf, l as warnOfSecret, n as descriptionPath, r as openRecord, t as authorOf, u as fingerprintIn } from "./chunks/open-record-QceI1Vti.js";
import { n as isSameJson, t as isJsonMap } from "./chunks/json-CaPr7KL-.js";
import { n as toEntry$1 } from "./chunks/attribution-BxQgbmFY.js";
import { d as expectedPriority, p as trackedValues } from "./chunks/check-lifecycle-CoBmcvKM.js";
import { n as isFinal } from "./chunks/lifecycle-of-Cap2MaQo.js";
import { n as recordToJson, t as fieldToJson } from "./chunks/record-json-C6QMlX3B.js";
import { i as toVisibleLine, r as cut } from "./chunks/visible-text-DCDPwVPG.js";
import { t as draftPath } from "./chunks/draft-path-D9QZw4Sy.js";
import { t as startingFields } from "./chunks/starting-fields-CDm9bAhm.js";
import { t as encodeMarkdownBlock } from "./chunks/markdown-block-B31GItXI.js";
import { a as parseRecordId, i as numberOfId, n as isOnForge, o as pathKind } from "./chunks/record-id-DrBCxwok.js";
import { t as createLocalTime } from "./chunks/local-time-DmHJoG-O.js";
import { r as prepareTiming } from "./chunks/measure-clocks-BNFUy5IG.js";
import { n as startWork } from "./chunks/work-nMpOJOsJ.js";
import { t as takeSteps } from "./chunks/take-steps-D4Y1hj1A.js";
import { t as runAction } from "./chunks/open-stage-BojbfoJc.js";
// src/core/intake/status/waiting-comment.ts
/** Why an issue is no record yet, and what its author does about it. */
function waitingComment(reading, facts, faults = []) {
	const told = faults.map((fault) => `- ${encodeMarkdownInline(says(fault))}`);
	const isItemUnknown = reading.findings.some(({ code }) => code === "INTAKE_ITEM_UNKNOWN");
	return [
		`### This ${reading.kind} is not registered yet`,
		told.length === 0 ? "" : `It could not be written as a record:\n\n${told.join("\n")}`,
		needsTable(reading),
		oddities(reading),
		reading.masked.length === 0 ? "" : warnOfSecret(maskedNote(reading.masked)),
		isItemUnknown ? listItems(facts) : "",
		"**Next:** mend what stands above by editing this issue; it is read again at once. Nobody works on it until then."
	].filter((part) => part !== "").join("\n\n");
}
/** Every item that can be ordered, with the address of its form. */
function listItems({ configuration, repositoryUrl }) {
	return `What can be ordered:\n\n${intakeForms(configuration).filter(({ kind }) => kind === "request").map(({ name, form }) => `- [${encodeMarkdownInline(form.name)}](${repositoryUrl}/issues/new?template=${name}.yml)`).join("\n")}`;
}
// src/core/intake/convert/decision-facts.ts
function openingFacts(issue, openedAt, { status: { configuration, rules, now }, repository, us }) {
	return {
		issue,
		openedAt,
		configuration,
		rules,
		now,
		repository,
		us: us.login
	};
}
// src/core/intake/convert/read-again.ts
/**
* An issue that was edited after it was read. While its record is new, the record follows; later the edit is noted,
* since people work by what was written before. What is final stays as it is.
*/
function readAgain(issue, { entry, reading, facts }) {
	if (reading !== void 0) return followText(issue, reading, {
		entry,
		facts
	});
	return isFinal(entry.kind, entry.record.state) ? void 0 : noteEdit(issue, entry, facts);
}
const NOTED = "The text of the issue was edited after work had begun; this record was not read again from it.";
function noteEdit(issue, entry, facts) {
	return edited(entry, {
		edits: [journalEdit(issue, entry, facts, { note: NOTED })],
		beside: []
	}, `${entry.record.id}: an edit of its issue is noted`);
}
function followText(issue, reading, { entry, facts }) {
	const openedAt = parseInstant(entry.record.opened_at) ?? toInstant(0);
	const fresh = openRecord(reading, openingFacts(issue, openedAt, facts));
	const set = newlyTold(entry, trackedValues(fresh.value, entry.kind), facts.status.configuration);
	const texts = textEdits(entry, fresh.value);
	const told = Object.entries(set).map(([name, value]) => toEdit(name, value));
	const lines = ["The issue was edited, and read again.", maskedNote(reading.masked)].filter((line) => line !== "");
	const note = {
		...Object.keys(set).length === 0 ? {} : { set },
		note: lines.join("\n")
	};
	return edited(entry, {
		edits: [
			...texts,
			...told,
			journalEdit(issue, entry, facts, note)
		],
		beside: besideEffects(entry.path, facts.beside, fresh.beside)
	}, `${entry.record.id} read again from its issue`);
}
/** Fields that say what the issue says, and nothing that follows from them. */
const SAID = [
	"impact",
	"urgency",
	"service",
	"category",
	"requested_for"
];
/**
* The tracked fields that the edit changes. What the issue said before stands in the entries that were read from it;
* what people set since then stays, unless the author says something new about it.
*/
function newlyTold(entry, fresh, configuration) {
	const before = lastRead(entry);
	const record = recordToJson(entry.record);
	const set = {};
	const take = (name) => {
		const [said, says, is] = [
			before[name] ?? null,
			fresh[name] ?? null,
			record[name] ?? null
		];
		if (!isSameJson(said, says) && !isSameJson(is, says)) set[name] = says;
	};
	for (const name of SAID) take(name);
	if (isSameJson(before.team ?? null, record.team ?? null)) take("team");
	if (set.team !== void 0 && isSameJson(before.assignee ?? null, record.assignee ?? null)) take("assignee");
	const priority = priorityAfter({
		...record,
		...set
	}, configuration);
	if (priority !== void 0 && priority !== record.priority) set.priority = priority;
	return set;
}
function priorityAfter(record, configuration) {
	const matrix = configuration.organisation?.value.priority_matrix;
	return matrix === void 0 ? void 0 : expectedPriority(record, matrix);
}
function lastRead({ record }) {
	const read = record.journal.filter(({ source }) => fingerprintIn(source) !== void 0);
	const values = Object.assign({}, ...read.map(({ set }) => set ?? {}));
	return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, fieldToJson(value)]));
}
/** Title, description, what is still asked for: kept by git alone, so they are simply replaced. */
function textEdits(entry, fresh) {
	const record = recordToJson(entry.record);
	return [
		"title",
		"description",
		"needs_info"
	].flatMap((name) => {
		const [is, says] = [record[name] ?? null, fresh[name] ?? null];
		return isSameJson(is, says) ? [] : [toEdit(name, says)];
	});
}
function toEdit(name, value) {
	const pointer = `/${name}`;
	return value === null ? {
		op: "remove",
		pointer
	} : {
		op: "set",
		pointer,
		value
	};
}
function besideEffects(path, is, says) {
	if (is === says) return [];
	const file = descriptionPath(path);
	return says === void 0 ? [{
		kind: "remove_file",
		path: file
	}] : [{
		kind: "write_text",
		path: file,
		text: says
	}];
}
/** In our name, as the forge does not say who edited; at the time of the edit, which is never after now. */
function journalEdit(issue, { record }, { us, status }, told) {
	const at = toInstant(Math.min(status.now, editedAt(issue) ?? status.now));
	const entry = toEntry$1(record.journal, {
		by: us.login,
		at,
		source: sourceOf(issue)
	}, told);
	return {
		op: "append",
		pointer: "/journal",
		value: recordToJson(entry)
	};
}
function editedAt(issue) {
	return parseInstant(issue.last_edited_at ?? issue.updated_at);
}
/** The record with the edits, and the effects that make them. */
function edited(entry, { edits, beside }, summary) {
	const applied = applyEdits(recordToJson(entry.record), edits);
	if (!applied.ok) throw new Error(`cannot edit ${entry.record.id}: ${applied.reason}`);
	const after = {
		...entry,
		record: applied.value
	};
	return {
		files: [{
			kind: "edit_record",
			path: entry.path,
			edits
		}, ...beside],
		entry: after,
		summary
	};
}
// src/core/intake/convert/link-incidents.ts
/**
* The incidents that the text of a new problem names and that were registered after it: whichever comes first, both
* end up linked, in the order of the text.
*/
function linkIncidents(entry, reading) {
	if (entry.kind !== "problem" || entry.record.state !== "new" || reading === void 0) return void 0;
	const { links } = reading.fields;
	const said = isJsonMap(links) && Array.isArray(links.incidents) ? links.incidents.map(String) : [];
	const linked = entry.record.links?.incidents ?? [];
	if (said.every((id) => linked.includes(id))) return void 0;
	return edited(entry, {
		edits: [{
			op: "set",
			pointer: "/links/incidents",
			value: [...said, ...linked.filter((id) => !said.includes(id))]
		}],
		beside: []
	}, `${entry.record.id} linked to ${said.join(", ")}`);
}
// src/core/intake/status/draft-comment.ts
/** The draft that the answers make, and the page on which its pull request is opened. */
function draftComment({ path, text, base, branch, reading, repositoryUrl }) {
	const title = encode(reading.title.text.slice(0, 200));
	const page = `${repositoryUrl}/compare/${encodeURI(base)}...${branch}?expand=1&title=${title}`;
	return [
		"### This change is not raised yet",
		"A change is raised by a pull request; the issue only helps to write it.",
		oddities(reading),
		reading.masked.length === 0 ? "" : warnOfSecret(maskedNote(reading.masked)),
		text === void 0 ? "" : `<details><summary>The draft, <code>${path}</code></summary>\n\n${encodeMarkdownBlock(text)}\n\n</details>`,
		`**Next:** [open the pull request](${page}), unless it is there already. It is the change then; what it still takes is told there, and whoever asked for it approves none of it. Close this issue afterwards.`
	].filter((part) => part !== "").join("\n\n");
}
/** Brackets would end the address of a link. */
function encode(text) {
	return encodeURIComponent(text).replace(/[()'*!~]/g, (character) => `%${character.charCodeAt(0).toString(16)}`);
}
// src/core/intake/convert/tell-draft.ts
/**
* A change is raised by a pull request, never by an issue: what the form says becomes a draft on a branch of
* its own, and a link that makes it the pull request of whoever asks.
*/
function tellDraft(issue, reading, facts) {
	if (!reading.isComplete) return {
		body: waitingComment(reading, facts.status),
		effects: []
	};
	const { configuration } = facts.status;
	const value = draftOf(issue, reading, facts);
	const path = draftPath("change", reading.title.text, facts.ledger);
	const text = facts.renderDocument?.("change-draft", value, path);
	const base = configuration.organisation?.value.default_branch ?? "main";
	const branch = `gitsm/change-${issue.number}`;
	return {
		body: draftComment({
			path,
			text,
			base,
			branch,
			reading,
			repositoryUrl: facts.status.repositoryUrl
		}),
		effects: text === void 0 ? [] : [proposalOf(issue, reading, {
			path,
			text,
			branch
		}, facts)]
	};
}
/** Whom the forge knows as its own automation: a pull request of its would start no workflow. */
const ACTIONS_BOT = 41898282;
/** Only an App of the organisation's own opens the pull request too; whoever asked is named in the draft, and never approves. */
function proposalOf({ number }, { title }, draft, { status }) {
	const us = status.configuration.organisation?.value.us?.user_id;
	const pull = {
		title: breakReferences(cut(toVisibleLine(title.text), LONGEST_TITLE)),
		body: `Raised with the form in #${number}.`
	};
	return {
		key: `proposal/${number}`,
		kind: "proposal",
		...draft,
		subject: commitSubject("draft a change", []),
		...us === void 0 || us === ACTIONS_BOT ? {} : { pull }
	};
}
const LONGEST_TITLE = 200;
function draftOf(issue, { title, fields }, { status: { configuration } }) {
	const at = parseInstant(issue.created_at) ?? toInstant(0);
	const given = {
		title: title.text,
		...fields
	};
	const { priority: _, ...draft } = startingFields("change", given, configuration, {
		by: authorOf(issue),
		at
	});
	return draft;
}
// src/core/intake/convert/decide-issue.ts
const NOTHING_TO_DO = {
	files: [],
	forge: [],
	summary: []
};
/** Opens the record of an issue that has none, reads one again that was edited while new, and tells how it stands. */
function decideIssue(issue, facts) {
	const decision = facts.entry === void 0 ? register(issue, facts) : follow(issue, facts.entry, facts);
	const isQuiet = decision.files.length === 0 && isOld(issue, facts);
	const forge = decision.forge.filter((effect) => isForIntake(effect, issue) && !(isQuiet && isComment(effect)));
	return {
		...decision,
		forge: issue.locked ? [] : forge
	};
}
/** Who somebody assigned by hand is for those who follow issues to take up or put back; here nobody is put away. */
function isForIntake(effect, { assignees }) {
	return effect.kind !== "assignees" || assignees.length === 0 && effect.logins.length > 0;
}
function isComment({ kind }) {
	return kind === "sticky_comment" || kind === "proposal";
}
/** What neither the issue nor the record has moved for this long was told by one of the runs since. */
const SETTLED_SECONDS = 345600;
function isOld({ updated_at: updated }, { entry, status: { now } }) {
	return [updated, entry?.record.journal.at(-1)?.at ?? ""].flatMap((text) => parseInstant(text) ?? []).every((at) => at < now - SETTLED_SECONDS);
}
function register(issue, facts) {
	const reading = readIssue(issue, readingFacts(facts));
	const openedAt = parseInstant(issue.created_at);
	if (reading === void 0 || openedAt === void 0) return NOTHING_TO_DO;
	if (reading.kind === "change" || reading.kind === "request" && !reading.isComplete) return ask(issue, reading, facts);
	return open(issue, reading, openedAt, facts);
}
function open(issue, reading, openedAt, facts) {
	const opened = openRecord(reading, openingFacts(issue, openedAt, facts));
	const faults = facts.checkDocument(reading.kind, opened.value, opened.path);
	if (faults.length > 0) return refuse(issue, reading, faults, facts);
	const entry = toEntry(reading.kind, opened);
	const { title, priority, team } = opened.value;
	return {
		files: filesOf(reading.kind, opened),
		forge: tellStatus(entry, facts.status, reading),
		summary: [`${opened.id} opened: ${title} (${priority}, ${team})`],
		touched: {
			verb: "register",
			id: opened.id
		}
	};
}
function filesOf(kind, { path, value, beside }) {
	const record = {
		kind: "create_record",
		path,
		document: kind,
		value
	};
	return beside === void 0 ? [record] : [record, {
		kind: "write_text",
		path: descriptionPath(path),
		text: beside
	}];
}
/** The shape was checked. */
function toEntry(kind, { path, value }) {
	return {
		kind,
		path,
		blob: "",
		record: value
	};
}
/** What cannot become a record yet: the issue is told what is missing, and nothing is written. */
function ask(issue, reading, facts) {
	if (reading.kind !== "change") return {
		...NOTHING_TO_DO,
		forge: tellWaiting(issue, reading, waitingComment(reading, facts.status))
	};
	const { body, effects } = tellDraft(issue, reading, facts);
	return {
		...NOTHING_TO_DO,
		forge: [...effects, ...tellWaiting(issue, reading, body)]
	};
}
function readingFacts({ status, isRecord }) {
	return {
		configuration: status.configuration,
		isRecord
	};
}
/** Cannot happen by what people type; should it happen all the same, no other issue waits for this one. */
function refuse(issue, reading, faults, facts) {
	return {
		...NOTHING_TO_DO,
		forge: tellWaiting(issue, reading, waitingComment(reading, facts.status, faults))
	};
}
function tellWaiting({ number: issue }, { kind, isComplete }, body) {
	const labels = [`gitsm/${kind}`, ...isComplete ? [] : ["needs/info"]];
	return [{
		key: `status/${issue}`,
		kind: "sticky_comment",
		issue,
		purpose: "status",
		body
	}, {
		key: `labels/${issue}`,
		kind: "labels",
		issue,
		labels,
		prefixes: LABEL_PREFIXES
	}];
}
function follow(issue, entry, facts) {
	const last = entry.record.journal.findLast(({ source }) => fingerprintIn(source) !== void 0);
	if (last === void 0) return {
		...NOTHING_TO_DO,
		forge: tellStatus(entry, facts.status)
	};
	const isNew = entry.record.state === "new";
	const isEdited = fingerprintIn(last.source) !== fingerprintOf(issue);
	const reading = isNew ? readIssue(issue, {
		...readingFacts(facts),
		known: entry.kind
	}) : void 0;
	const change = isEdited ? readAgain(issue, {
		entry,
		reading,
		facts
	}) : linkIncidents(entry, reading);
	if (change === void 0) return {
		...NOTHING_TO_DO,
		forge: tellStatus(entry, facts.status, reading)
	};
	return {
		files: change.files,
		forge: tellStatus(change.entry, facts.status, reading),
		summary: [change.summary],
		touched: {
			verb: "read again",
			id: entry.record.id
		}
	};
}
// src/app/intake/convert-issue.ts
/**
* Turns issues into records and tells on each how its record stands; one issue or all of them. Issues that are none
* of ours, pull requests, and what we opened ourselves (whoever opens it writes its record) are left alone. Depends on
* nothing but the ledger and the issues as they are: order, repetition and lost events change nothing.
*/
async function convertIssues(tip, facts, options) {
	const { ledger } = tip;
	const status = statusFacts(ledger, options);
	if (status === void 0) return toPlan([]);
	const byNumber = entriesByNumber(ledger);
	const ids = new Set(ledger.entries.map(({ record }) => record.id));
	const isRecord = (id) => ids.has(id);
	const decisions = [];
	for (const issue of latestOfEach(facts.issues)) {
		const entry = byNumber.get(issue.number);
		if (entry === "unreadable" || !isOurBusiness(issue, entry, options)) continue;
		const beside = entry !== void 0 && entry.record.state === "new" ? await tip.readText(descriptionPath(entry.path)) : void 0;
		const known = {
			...options,
			ledger,
			isRecord,
			entry,
			beside,
			status
		};
		const decision = decideIssue(issue, known);
		const edited = decision.touched === void 0 ? void 0 : await editOf(issue, facts);
		decisions.push(edited === void 0 ? decision : decideIssue({
			...issue,
			last_edited_at: edited
		}, known));
	}
	return toPlan(decisions);
}
/** An issue that nobody touched since it was opened was not edited either. */
async function editOf(issue, { lastEditedAt }) {
	return issue.updated_at === issue.created_at ? void 0 : lastEditedAt?.(issue.number);
}
/** Without the organisation there is neither a priority nor a default: nothing can be registered. */
function statusFacts(ledger, { now, loadZone, repositoryUrl }) {
	const { configuration } = ledger;
	const organisation = configuration.organisation?.value;
	if (organisation === void 0) return void 0;
	const { rules } = prepareTiming(configuration, loadZone);
	const local = createLocalTime(loadZone, organisation.zone, now);
	return {
		configuration,
		rules,
		now,
		repositoryUrl,
		...local === void 0 ? {} : { local }
	};
}
/** Records by the number of their issue. A file that cannot be read holds its number: nothing is written over it. */
function entriesByNumber(ledger) {
	const held = ledger.unreadable.flatMap(({ place }) => {
		const kind = pathKind(place.path);
		return kind.is === "record" && isOnForge(kind.id) ? [[numberOfId(kind.id), "unreadable"]] : [];
	});
	const read = ledger.entries.flatMap((entry) => {
		const id = parseRecordId(entry.record.id);
		return id !== void 0 && isOnForge(id) ? [[numberOfId(id), entry]] : [];
	});
	return new Map([...held, ...read]);
}
/** Each issue once, as it was read last, by its number. */
function latestOfEach(issues) {
	const latest = /* @__PURE__ */ new Map();
	for (const issue of issues) {
		const known = latest.get(issue.number);
		if (known === void 0 || known.updated_at < issue.updated_at) latest.set(issue.number, issue);
	}
	return [...latest.values()].toSorted((a, b) => a.number - b.number);
}
function isOurBusiness(issue, entry, { us }) {
	if (issue.is_pull_request || issue.number >= 1e6) return false;
	return entry !== void 0 || issue.user?.id !== us.user_id;
}
function toPlan(decisions) {
	return {
		files: {
			effects: decisions.flatMap(({ files }) => files),
			summary: decisions.flatMap(({ summary }) => summary)
		},
		subject: subjectOf(decisions),
		forge: decisions.flatMap(({ forge }) => forge)
	};
}
/** As many ids as a subject takes. */
const NAMED_IDS = 5;
function subjectOf(decisions) {
	const touched = decisions.flatMap((decision) => decision.touched ?? []);
	const verb = touched.some((one) => one.verb === "register") ? "register" : "read again";
	const ids = touched.map(({ id }) => id);
	const named = ids.length <= NAMED_IDS ? ids : [...ids.slice(0, 4), `and ${ids.length - NAMED_IDS + 1} more`];
	return commitSubject(verb, named);
}
// src/core/intake/automatic/automatic-order.ts
/** The key of the dispatch within its record. */
const DISPATCH = "automatic";
function automaticOrder(entry, { catalogue }) {
	if (entry.kind !== "request" || entry.record.state !== "approved") return void 0;
	const { record, path } = entry;
	const item = catalogue.get(record.catalogue_item)?.value;
	if (item?.automatic === void 0) return void 0;
	const notice = (record.announced ?? []).findIndex(({ key }) => key === DISPATCH);
	return {
		record,
		path,
		item,
		workflow: item.automatic.workflow,
		notice
	};
}
function dispatchKey({ record }) {
	return `${record.id}/${DISPATCH}`;
}
/** The id of the request is the key for whoever fulfils it; the answers are handed over as they were typed. */
function dispatchOf(order) {
	const { record, item, workflow } = order;
	const answers = (item.automatic?.inputs ?? []).map((field) => [field, asText(record.answers?.[field])]);
	return {
		key: dispatchKey(order),
		kind: "dispatch",
		workflow,
		inputs: {
			request: record.id,
			...Object.fromEntries(answers)
		}
	};
}
function asText(answer) {
	if (answer === void 0) return "";
	return typeof answer === "object" ? answer.join("\n") : String(answer);
}
// src/app/intake/fulfil-requests.ts
/**
* Hands approved requests of automatic items to their workflows. That a dispatch is due is committed first, then it is
* sent, then marked: a run that dies between sends it again, under the same id. What the workflow says ends the request.
*/
function fulfilRequests(ledger, options) {
	const ended = endReported(ledger, options);
	if (ended !== void 0) return ended;
	const effects = [];
	const summary = [];
	const forge = [];
	for (const entry of ledger.entries) {
		const order = automaticOrder(entry, ledger.configuration);
		if (order === void 0) continue;
		const { edits, says } = markOf(order, options);
		if (edits.length > 0) effects.push({
			kind: "edit_record",
			path: order.path,
			edits
		});
		if (says !== void 0) summary.push(`${order.record.id} ${says}`);
		if (isDue(order)) forge.push(dispatchOf(order));
	}
	return {
		files: {
			effects,
			summary
		},
		subject: commitSubject("hand requests to their workflows", []),
		forge
	};
}
function isDue({ record, notice }) {
	return notice >= 0 && record.announced?.[notice]?.delivered_at === void 0;
}
function markOf(order, { now, us, told, unknown }) {
	const { record, notice, workflow } = order;
	if (notice < 0) {
		const approved = record.journal.findLast(({ to }) => to === "approved")?.at ?? formatInstant(now);
		return {
			edits: [{
				op: "append",
				pointer: "/announced",
				value: {
					key: DISPATCH,
					at: approved
				}
			}],
			says: `goes to ${workflow}`
		};
	}
	const key = dispatchKey(order);
	if (!isDue(order) || !told.has(key) && !unknown.has(key)) return { edits: [] };
	const delivered = {
		op: "set",
		pointer: `/announced/${notice}/delivered_at`,
		value: formatInstant(now)
	};
	if (told.has(key)) return {
		edits: [delivered],
		says: `was handed to ${workflow}`
	};
	const note = `The workflow ${workflow} could not be started; it is to be done by hand.`;
	const attribution = {
		by: us.login,
		at: now,
		source: { rule: DISPATCH }
	};
	return {
		edits: [delivered, {
			op: "append",
			pointer: "/journal",
			value: recordToJson(toEntry$1(record.journal, attribution, { note }))
		}],
		says: "has no workflow"
	};
}
/** The end that a workflow reports; `undefined` where nothing waits for it, or it has come already. */
function endReported(ledger, { report, now, us, checkDocument }) {
	const entry = ledger.entries.find(({ record }) => record.id === report?.request);
	const order = entry && automaticOrder(entry, ledger.configuration);
	if (report === void 0 || order === void 0 || order.notice < 0) return void 0;
	const rule = `${DISPATCH}-${report.outcome}`;
	if (order.record.journal.some(({ source }) => source?.rule === rule)) return void 0;
	const taken = takeSteps(startWork(ledger), order.record.id, stepsOf(order, report, {
		now,
		us
	}), {
		us,
		checkDocument,
		otherwise: `The workflow failed; it is to be done by hand. ${report.notes}`,
		attribution: {
			by: us.login,
			at: now,
			proven: true,
			source: { rule }
		}
	});
	if (!taken.ok) throw new Error(`${order.record.id} cannot be ended as reported: ${taken.why.join(" ")}`);
	return {
		files: taken.work.plan,
		subject: commitSubject("end as its workflow reports", [order.record.id]),
		forge: []
	};
}
/** The owner of the item answers for what is done without anybody. */
function stepsOf({ record, item }, { outcome, notes }, ending) {
	if (outcome === "failed") return [];
	const tasks = (record.tasks ?? []).flatMap((task, index) => isOpenTask(task) ? [
		[`tasks.${index}.state`, "done"],
		[`tasks.${index}.done_at`, formatInstant(ending.now)],
		[`tasks.${index}.done_by`, ending.us.login]
	] : []);
	const assignee = record.assignee ?? item.owner;
	return [{
		do: "change",
		to: "in_fulfilment",
		fields: {
			...assignee === void 0 ? {} : { assignee },
			...Object.fromEntries(tasks)
		}
	}, {
		do: "change",
		to: "fulfilled",
		fields: {
			"resolution.code": "automated",
			"resolution.notes": notes
		}
	}];
}
const LONGEST_NOTES = 2e3;
/** `undefined` for what is no such report: nothing of it is trusted. */
function readReport(payload) {
	if (typeof payload !== "object" || payload === null) return void 0;
	const { request, outcome, notes } = payload;
	if (typeof request !== "string" || !/^REQ-[1-9]\d{0,8}$/.test(request)) return void 0;
	if (outcome !== "done" && outcome !== "failed") return void 0;
	const text = typeof notes === "string" ? toStorableText(notes).trim().slice(0, LONGEST_NOTES) : "";
	return {
		request,
		outcome,
		notes: text === "" ? `The workflow said ${outcome}.` : text
	};
}
// actions/convert-issue/index.ts
await runAction("convert-issue", async (stage) => {
	const { carryOut, runner, us } = stage;
	const checkDocument = await documentCheck([
		"incident",
		"request",
		"problem"
	]);
	const repository = `${runner.owner}/${runner.repo}`;
	const options = {
		now: runner.now,
		us,
		repository,
		repositoryUrl: `${runner.serverUrl}/${repository}`,
		loadZone: createZoneLoader(),
		checkDocument,
		renderDocument: documentWriter.create
	};
	const issues = await issuesOf(stage);
	const lastEditedAt = edits(stage);
	await carryOut((tip) => convertIssues(tip, {
		issues,
		lastEditedAt
	}, options), knownIssues(issues));
	await fulfil(stage, checkDocument);
});
/** Approved requests go to the workflows of their items, and what those say comes back. */
async function fulfil({ carryOut, runner, us }, checkDocument) {
	const { event, payload, now } = runner;
	const report = event === "repository_dispatch" && payload.action === "gitsm-fulfilment" ? readReport(payload.client_payload) : void 0;
	const run = (told, unknown) => {
		const options = {
			now,
			us,
			checkDocument,
			report,
			told: new Set(told),
			unknown: new Set(unknown)
		};
		return carryOut(({ ledger }) => fulfilRequests(ledger, options));
	};
	const { told } = await run([], []);
	if (told.done.length + told.gone.length > 0) await run(told.done, told.gone);
}
/** Each issue is asked for once a run, however often it is decided on. */
function edits({ client, runner }) {
	const known = /* @__PURE__ */ new Map();
	return async (issue) => {
		if (!known.has(issue)) {
			const { lastEditedAt } = await readEdits(client, {
				owner: runner.owner,
				repo: runner.repo
			}, issue);
			known.set(issue, lastEditedAt);
		}
		return known.get(issue);
	};
}
/**
* The issue of the event, as it is now and not as the event had it; on every other event all that are open. What is
* said at an issue that has its record is no matter of intake.
*/
async function issuesOf({ client, runner, tip }) {
	const name = {
		owner: runner.owner,
		repo: runner.repo
	};
	const issue = issueOfEvent(runner);
	if (issue === void 0) return readOpenIssues(client, name);
	return runner.event === "issue_comment" && entryOfIssue(issue.number, tip.ledger) !== void 0 ? [] : readIssue$1(client, name, issue.number);
}
export {};
