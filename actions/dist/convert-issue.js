import { r as readOpenIssues, t as readIssue$1 } from "./chunks/read-issues-B9Rs_ALD.js";
import { t as documentCheck } from "./chunks/check-document-0BkE4TzC.js";
import { t as createZoneLoader } from "./chunks/zone-rules-C61YvXi7.js";
import { E as applyEdits, a as documentWriter } from "./chunks/apply-plan-B6fnx-Fb.js";
import { t as commitSubject } from "./chunks/commit-subject-Co-NR8Un.js";
import { i as toInstant$1, n as isCivilDate, r as parseInstant, t as formatInstant } from "./chunks/instant-CCrqmuRZ.js";
import { c as LABEL_PREFIXES, d as oddities, p as entryOfIssue, r as knownIssues, s as tellStatus, t as issueOfEvent, u as needsTable } from "./chunks/issue-of-event-lz9LvIex.js";
import { n as encodeMarkdownInline } from "./chunks/markdown-inline-Ddma7sJE.js";
import { i as finding, o as says } from "./chunks/storable-text-bOEsTXex.js";
import { c as categoryOptions, i as IMPACTS, l as serviceOptions, n as WHICH_ITEM, o as URGENCIES, r as questionOf, s as YES_OR_NO, t as intakeForms, u as CHANGE_TYPES } from "./chunks/intake-forms-lwTMvXTx.js";
import { a as sourceOf, i as fingerprintIn, n as maskedNote, o as fingerprintOf, r as warnOfSecret } from "./chunks/masked-line-CM4M3-4T.js";
import { n as isSameJson, t as isJsonMap } from "./chunks/json-CaPr7KL-.js";
import { n as toEntry$1 } from "./chunks/attribution-W0zP5EUW.js";
import { i as trackedValues, n as expectedPriority } from "./chunks/priority-CYNH01wc.js";
import { f as sameLogin, n as isFinal } from "./chunks/lifecycle-of-CNEUE3gM.js";
import { n as recordToJson, t as fieldToJson } from "./chunks/record-json-C6QMlX3B.js";
import { a as isMet, n as descriptionPath, r as openRecord, t as authorOf } from "./chunks/open-record-BgN6Pr5n.js";
import { n as questionsOf } from "./chunks/issue-form-CLgldOpd.js";
import { n as parseBody, r as findHeadings, t as LONGEST_BODY } from "./chunks/parse-body-DoJHybeQ.js";
import { r as isPersonsLogin } from "./chunks/login-DIKkQani.js";
import { i as toStoredTitle, r as toStoredText, t as bytesInYaml } from "./chunks/stored-text-CCPD77dG.js";
import { n as teamFor } from "./chunks/holders-DM3hHN0z.js";
import { t as checkAnswers } from "./chunks/check-answers-wATdbOgn.js";
import { t as draftPath } from "./chunks/draft-path-D9QZw4Sy.js";
import { t as startingFields } from "./chunks/starting-fields-DqvN4-sr.js";
import { t as encodeMarkdownBlock } from "./chunks/markdown-block-ghc1-nZk.js";
import { a as numberOfId, o as parseRecordId, r as isOnForge, s as pathKind } from "./chunks/key-order.generated-BnNP_b4-.js";
import { t as createLocalTime } from "./chunks/local-time-BOTE5JRX.js";
import { r as prepareTiming } from "./chunks/measure-clocks-C1rdKsHT.js";
import { t as runAction } from "./chunks/open-stage-BhV2yTiO.js";
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
	const openedAt = parseInstant(entry.record.opened_at) ?? toInstant$1(0);
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
	const at = toInstant$1(Math.min(status.now, editedAt(issue) ?? status.now));
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
// src/core/intake/convert/choose-form.ts
const KINDS = [
	"incident",
	"request",
	"problem",
	"change"
];
/**
* What the issue is: by its label, which forms put on and outsiders cannot; else by a body that has every question of
* a form that must be answered. `undefined`: neither, so it is none of our business. `known` is what it is already.
*/
function chooseForm(issue, forms, known) {
	const labelled = known ?? KINDS.find((kind) => issue.labels.some((label) => label.toLowerCase() === `gitsm/${kind}`));
	const body = issue.body ?? "";
	const headings = headingsOf(body);
	const candidates = forms.filter(({ kind }) => labelled === void 0 || kind === labelled);
	const best = bestForm(candidates, body, headings);
	if (best !== void 0 && (labelled !== void 0 || hasAllRequired(best, headings))) return {
		kind: best.kind,
		form: best,
		parsed: parseBody(body, best.form)
	};
	if (labelled === void 0) return void 0;
	const [only] = labelled === "request" ? [] : candidates;
	if (only === void 0) return { kind: labelled };
	return {
		kind: labelled,
		form: only,
		parsed: parseBody(body, only.form)
	};
}
function headingsOf(body) {
	const lines = body.slice(0, LONGEST_BODY).replace(/\r\n?/g, "\n").split("\n");
	return new Set(findHeadings(lines).map(({ label }) => label));
}
/** The form with most of its questions in the body; of items, the one that the body names. */
function bestForm(forms, body, headings) {
	let best;
	for (const form of forms) {
		const found = questionsOf(form.form).filter(({ label }) => headings.has(label)).length;
		if (found === 0) continue;
		const score = found + (form.kind === "request" ? scoreOfItem(form, body, headings) : 0);
		if (score > (best?.score ?? 0)) best = {
			form,
			score
		};
	}
	return best?.form;
}
const NAMED$1 = 1e3;
/** An item that the body names counts above all; one that it does not name is not meant, however alike the questions. */
function scoreOfItem({ form }, body, headings) {
	const question = questionsOf(form).find(({ id }) => id === WHICH_ITEM);
	if (question === void 0 || !headings.has(question.label)) return 0;
	return parseBody(body, form).fields["item"] === null ? -1e3 : NAMED$1;
}
function hasAllRequired({ form }, headings) {
	return questionsOf(form).every(({ required, label }) => !required || headings.has(label));
}
// src/core/intake/convert/read-fields.ts
const NOTHING = { findings: [] };
/** The answer as one line or text; lists are none. */
function textOf(answer) {
	return typeof answer === "string" && answer.trim() !== "" ? answer : void 0;
}
/** What an option stands for. */
function meaningOf(answer, options) {
	const text = textOf(answer);
	return text === void 0 ? void 0 : options.get(text);
}
const NAMED = /^(?<name>[^()]{1,100}) \((?<id>[^()]{1,100})\)$/;
/** A login, with or without `@`, or name and number of a person without an account; nothing for the author. */
function readPerson(answer, field, author) {
	const text = textOf(answer)?.trim();
	if (text === void 0) return NOTHING;
	const login = text.replace(/^@/, "");
	if (isPersonsLogin(login)) return login.toLowerCase() === author.toLowerCase() ? NOTHING : {
		value: login,
		findings: []
	};
	const named = NAMED.exec(text)?.groups;
	if (named?.name !== void 0 && named.id !== void 0) return {
		value: {
			id: named.id.trim(),
			display_name: named.name.trim()
		},
		findings: []
	};
	const args = {
		value: text.slice(0, 80),
		expected: "a login, or a name and a number such as Anna Berg (4711)"
	};
	return { findings: [finding("INTAKE_NOT_AS_EXPECTED", {
		path: "",
		pointer: `/${field}`
	}, args)] };
}
function withValue(name, { value }) {
	return value === void 0 ? {} : { [name]: value };
}
// src/core/intake/convert/read-change.ts
/** Keys of the plan in a draft, by the questions of the form. */
const PLAN = {
	justification: "justification",
	implementation: "implementation",
	backout: "backout",
	test: "test",
	plan_impact: "impact"
};
/** What a draft of a change takes; it is raised by a pull request, and the issue only helps to write it. */
function readChange({ author, configuration, parsed }) {
	const answers = parsed?.fields ?? {};
	const service = meaningOf(answers.service, serviceOptions(configuration));
	const found = service === void 0 ? void 0 : configuration.services.get(service)?.value;
	const plan = Object.entries(PLAN).map(([id, key]) => [key, toStoredText(textOf(answers[id]) ?? "", id)]);
	const window = readWindow(textOf(answers.start), textOf(answers.end));
	const fields = {
		type: meaningOf(answers.type, CHANGE_TYPES),
		requested_by: author,
		service,
		environment: textOf(answers.environment),
		impact: meaningOf(answers.impact, IMPACTS),
		urgency: meaningOf(answers.urgency, URGENCIES),
		team: found?.change_team ?? found?.team,
		...window.fields,
		plan: Object.fromEntries(plan.flatMap(([key, { text }]) => text === "" ? [] : [[key, text]]))
	};
	return {
		description: "",
		fields: Object.fromEntries(Object.entries(fields).flatMap(([name, value]) => value === void 0 ? [] : [[name, value]])),
		findings: [...window.findings, ...unsureOf(service, answers.service)],
		masked: plan.flatMap(([, { masked }]) => masked)
	};
}
/** A change says what it changes: here not being sure will not do. */
function unsureOf(service, answer) {
	if (service !== void 0 || typeof answer !== "string") return [];
	const args = {
		value: answer.slice(0, 80),
		expected: "the service that is changed"
	};
	return [finding("INTAKE_NOT_AS_EXPECTED", {
		path: "",
		pointer: "/service"
	}, args)];
}
function readWindow(from, to) {
	const [start, end] = [toInstant(from), toInstant(to)];
	const findings = [...notAnInstant("start", from, start), ...notAnInstant("end", to, end)];
	if (start === void 0 || end === void 0) return {
		fields: {},
		findings
	};
	if (end > start) return {
		fields: { window: {
			start: formatInstant(start),
			end: formatInstant(end)
		} },
		findings
	};
	const args = {
		value: formatInstant(end),
		expected: "later than the start"
	};
	return {
		fields: {},
		findings: [finding("INTAKE_NOT_AS_EXPECTED", {
			path: "",
			pointer: "/end"
		}, args)]
	};
}
function toInstant(text) {
	return text === void 0 ? void 0 : parseInstant(text.trim().toUpperCase());
}
function notAnInstant(field, text, at) {
	if (text === void 0 || at !== void 0) return [];
	const args = {
		value: text.slice(0, 80),
		expected: "an instant such as 2026-12-06T02:00:00Z"
	};
	return [finding("INTAKE_NOT_AS_EXPECTED", {
		path: "",
		pointer: `/${field}`
	}, args)];
}
// src/core/intake/convert/read-incident.ts
/** An incident takes what was understood; the intake defaults stand in for the rest. */
function readIncident(text) {
	const answers = text.parsed?.fields ?? {};
	const person = readPerson(answers.requested_for, "requested_for", text.author);
	return {
		description: textOf(answers.what),
		settled: settledByHand(text),
		fields: {
			...withValue("requested_for", person),
			...readAffected(text)
		},
		findings: [...person.findings, ...unsure(text)]
	};
}
/** Service, category, impact and urgency, and the team that follows: the triage team where the service is not known. */
function readAffected({ parsed, configuration }) {
	const answers = parsed?.fields ?? {};
	const service = meaningOf(answers.service, serviceOptions(configuration));
	const category = meaningOf(answers.category, categoryOptions(configuration));
	const triage = configuration.organisation?.value.intake.team;
	const team = teamFor("incident", {
		service,
		category
	}, configuration) ?? triage;
	const fields = {
		service,
		category,
		impact: meaningOf(answers.impact, IMPACTS),
		urgency: meaningOf(answers.urgency, URGENCIES),
		team
	};
	return Object.fromEntries(Object.entries(fields).flatMap(([name, value]) => value === void 0 ? [] : [[name, value]]));
}
function unsure({ parsed }) {
	if (parsed?.fields.service !== "I am not sure") return [];
	return [finding("INTAKE_SERVICE_OPEN", {
		path: "",
		pointer: "/service"
	})];
}
/** Who writes by hand has said what happens, and has seen no box to tick. */
function settledByHand({ issue, parsed }) {
	const isSaid = (parsed?.outside ?? issue.body ?? "").trim() !== "";
	return [...isSaid ? ["what"] : [], ...parsed?.isByForm === true && !isSaid ? [] : ["consent"]];
}
// src/core/intake/convert/read-problem.ts
/** A problem is registered at once, like an incident; there is nobody to answer to meanwhile. */
function readProblem(text) {
	const answers = text.parsed?.fields ?? {};
	const incidents = readIncidents(textOf(answers.incidents), text);
	const workaround = toStoredText(textOf(answers.workaround) ?? "", "workaround");
	const isLong = bytesInYaml(workaround.text) > MOST_BYTES$1;
	const symptom = toStoredTitle(text.issue.title, `Issue ${text.issue.number}`).text;
	const knownError = workaround.text === "" || isLong ? {} : { known_error: {
		symptom,
		workaround: workaround.text,
		status: "draft"
	} };
	return {
		description: textOf(answers.what),
		settled: settledByHand(text),
		masked: workaround.masked,
		fields: {
			origin: "reactive",
			...readAffected(text),
			...knownError,
			...incidents.fields
		},
		findings: [
			...incidents.findings,
			...isLong ? [tooLong(workaround.text)] : [],
			...unsure(text)
		]
	};
}
/** Beside a description of 32 KiB both fit into one file of 64. */
const MOST_BYTES$1 = 20480;
function tooLong(text) {
	const args = {
		value: text.slice(0, 80),
		expected: "a short text, with what is long in a file"
	};
	return finding("INTAKE_NOT_AS_EXPECTED", {
		path: "",
		pointer: "/workaround"
	}, args);
}
const MOST_INCIDENTS = 50;
function readIncidents(text, { isRecord }) {
	if (text === void 0) return {
		fields: {},
		findings: []
	};
	const parts = text.split(/[\s,;]+/).filter((part) => part !== "");
	const isKnown = (part) => /^INC-[1-9]\d{0,8}$/i.test(part) && isRecord(part.toUpperCase());
	const known = [...new Set(parts.filter(isKnown).map((part) => part.toUpperCase()))].slice(0, MOST_INCIDENTS);
	const fields = known.length === 0 ? {} : { links: { incidents: known } };
	const wrong = parts.filter((part) => !isKnown(part));
	if (wrong.length === 0) return {
		fields,
		findings: []
	};
	const args = {
		value: wrong.join(" ").slice(0, 80),
		expected: "ids of incidents that there are, such as INC-117, INC-131"
	};
	return {
		fields,
		findings: [finding("INTAKE_NOT_AS_EXPECTED", {
			path: "",
			pointer: "/incidents"
		}, args)]
	};
}
// src/core/intake/convert/entitlement.ts
/** Whether the person may order the item: everybody may, unless it names teams or people. */
function isEntitled(login, { entitled }, { teams }) {
	if (entitled === void 0 || entitled.everyone === true) return true;
	const { people = [], teams: named = [] } = entitled;
	if (entitled.everyone === void 0 && people.length + named.length === 0) return true;
	const members = (teams?.value.teams ?? []).filter(({ id }) => named.includes(id)).flatMap((team) => team.members);
	return [...people, ...members].some((other) => sameLogin(other, login));
}
/** For the person who may not: whom to ask. */
function whoIsEntitled({ entitled, owner }, { teams }) {
	const titles = (entitled?.teams ?? []).map((id) => teams?.value.teams.find((team) => team.id === id)?.title ?? id);
	const who = [...entitled?.people ?? [], ...titles];
	return who.length === 0 ? owner ?? "the owner of the item" : `one of ${who.join(", ")}`;
}
// src/core/intake/convert/item-answers.ts
/** The answers to the questions of an item, in the types of its fields, held to its rules. */
function readItemAnswers(item, text) {
	const answers = {};
	const asked = /* @__PURE__ */ new Set();
	const own = [];
	const masked = [];
	for (const field of item.fields ?? []) {
		if (!isMet(field.when, answers)) continue;
		asked.add(field.id);
		const given = text.parsed?.fields[questionOf(field.id)] ?? null;
		const stored = typeof given === "string" ? toStoredText(given, questionOf(field.id)) : void 0;
		masked.push(...stored?.masked ?? []);
		const value = toTyped(stored?.text ?? given, field, text);
		if (value !== void 0) answers[field.id] = value;
		own.push(...stored?.findings ?? [], ...faultsOf(field, value));
	}
	const known = new Set((text.parsed?.findings ?? []).map(({ place }) => place.pointer));
	const rules = againstItem(item, answers, text).filter(({ place }) => !known.has(place.pointer));
	return {
		answers,
		asked,
		findings: [
			...own,
			...rules,
			...tooMuch(answers)
		],
		masked
	};
}
/** What was answered, as the field stores it; as it was typed where it is of another type, so that the rule tells. */
function toTyped(answer, field, { configuration }) {
	if (answer === null || answer.length === 0) return void 0;
	const text = textOf(answer)?.trim();
	switch (field.type) {
		case "choices": return answer;
		case "boolean": {
			const meaning = meaningOf(answer, YES_OR_NO);
			return meaning === void 0 ? void 0 : meaning === "yes";
		}
		case "service": return meaningOf(answer, serviceOptions(configuration));
		case "number": return text !== void 0 && NUMBER.test(text) ? Number(text.replace(",", ".")) : text;
		case "person": return text?.replace(/^@/, "");
		case "textarea": return textOf(answer);
		case "text":
		case "date":
		case "choice": return text;
	}
}
const NUMBER = /^[+-]?\d{1,15}(?:[.,]\d{1,15})?$/;
/** Code points of an answer (`request.schema.json`). */
const LONGEST = 8192;
function faultsOf({ id, type }, value) {
	if (typeof value !== "string") return [];
	const tell = (expected) => [finding("INTAKE_NOT_AS_EXPECTED", placeOf(id), {
		value: value.slice(0, 80),
		expected
	})];
	if ([...value].length > LONGEST) return tell(`a text of at most ${LONGEST} characters`);
	return type === "person" && !isPersonsLogin(value) ? tell("a login") : [];
}
/** Together they must fit into one file of 64 KiB, beside a description of 32. */
const MOST_BYTES = 20480;
function tooMuch(answers) {
	const sizes = Object.entries(answers).map(([id, value]) => ({
		id,
		value,
		bytes: bytesInYaml(String(value))
	}));
	const bytes = sizes.reduce((sum, one) => sum + one.bytes, 0);
	const [longest] = sizes.toSorted((a, b) => b.bytes - a.bytes);
	if (bytes <= MOST_BYTES || longest === void 0) return [];
	const args = {
		value: String(longest.value).slice(0, 80),
		expected: "a short text, with what is long in a file"
	};
	return [finding("INTAKE_NOT_AS_EXPECTED", placeOf(longest.id), args)];
}
function placeOf(field) {
	return {
		path: "",
		pointer: `/${questionOf(field)}`
	};
}
/** What validation would say of a request with these answers, said of the questions. */
function againstItem(item, answers, { configuration }) {
	const entry = {
		kind: "request",
		path: "",
		blob: "",
		record: {
			state: "submitted",
			catalogue_item: item.id,
			answers
		}
	};
	return checkAnswers(entry, configuration).flatMap(({ code, args }) => {
		const place = placeOf(String(args.field));
		if (code === "ANSWER_MISSING") return [finding("INTAKE_ANSWER_MISSING", place, {
			label: String(args.label),
			expected: "the answer"
		})];
		if (code !== "ANSWER_WRONG") return [];
		return [finding("INTAKE_NOT_AS_EXPECTED", place, {
			value: args.value ?? "",
			expected: args.expected ?? ""
		})];
	});
}
// src/core/intake/convert/read-request.ts
/** A request takes what its item asks for, and waits until it has all of it. */
function readRequest(text) {
	const item = text.form?.item;
	if (item === void 0) return {
		fields: {},
		findings: [finding("INTAKE_ITEM_UNKNOWN", {
			path: "",
			pointer: `/${WHICH_ITEM}`
		})]
	};
	const given = text.parsed?.fields ?? {};
	const person = readPerson(given.requested_for, "requested_for", text.author);
	const neededBy = readDay(textOf(given.needed_by), "needed_by");
	const read = readItemAnswers(item, text);
	const answers = Object.keys(read.answers).length === 0 ? {} : { answers: read.answers };
	return {
		description: textOf(given.details),
		settled: (item.fields ?? []).filter(({ id }) => !read.asked.has(id)).map(({ id }) => questionOf(id)),
		masked: read.masked,
		fields: {
			catalogue_item: item.id,
			...withValue("requested_for", person),
			...answers,
			...withValue("needed_by", neededBy)
		},
		findings: [
			...read.findings,
			...person.findings,
			...neededBy.findings,
			...checkEntitled(item, text)
		]
	};
}
function readDay(text, field) {
	if (text === void 0) return NOTHING;
	const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text.trim());
	if (match !== null && isCivilDate(Number(match[1]), Number(match[2]), Number(match[3]))) return {
		value: match[0],
		findings: []
	};
	const args = {
		value: text.slice(0, 80),
		expected: "a day such as 2026-12-25"
	};
	return { findings: [finding("INTAKE_NOT_AS_EXPECTED", {
		path: "",
		pointer: `/${field}`
	}, args)] };
}
function checkEntitled(item, { author, configuration }) {
	if (isEntitled(author, item, configuration)) return [];
	const args = {
		login: author,
		item: item.title,
		who: whoIsEntitled(item, configuration)
	};
	return [finding("INTAKE_NOT_ENTITLED", {
		path: "",
		pointer: `/${WHICH_ITEM}`
	}, args)];
}
// src/core/intake/convert/read-issue.ts
/** Reads an issue; `undefined` where it is none of ours. */
function readIssue(issue, { configuration, isRecord, known }) {
	const chosen = chooseForm(issue, intakeForms(configuration), known);
	if (chosen === void 0) return void 0;
	const text = {
		issue,
		author: issue.user?.login ?? "ghost",
		configuration,
		isRecord,
		form: chosen.form,
		parsed: chosen.parsed
	};
	return toReading(chosen, text, readOwn(chosen.kind, text));
}
function readOwn(kind, text) {
	switch (kind) {
		case "incident": return readIncident(text);
		case "request": return readRequest(text);
		case "problem": return readProblem(text);
		case "change": return readChange(text);
	}
}
function toReading({ kind, form, parsed }, { issue }, own) {
	const title = toStoredTitle(issue.title, `Issue ${issue.number}`);
	const isWhole = parsed === void 0 || !isAsWritten(parsed);
	const description = toStoredText(isWhole ? issue.body ?? "" : own.description ?? "", "description");
	const masked = [
		...title.masked,
		...description.masked,
		...own.masked ?? []
	];
	const asked = [...aboutAnswers(parsed, own), ...own.findings];
	const texts = [
		...title.findings,
		...description.findings,
		...aboutSecrets(masked)
	];
	const needs = [...new Set(asked.filter(isToBeAsked).map(({ place }) => place.pointer.slice(1)))];
	return {
		kind,
		...form === void 0 ? {} : { form },
		title,
		description: description.text,
		fields: own.fields,
		needs,
		findings: [...asked, ...texts],
		masked,
		isComplete: needs.length === 0
	};
}
/** A body as the form wrote it can be told by its answers; of any other the whole text is kept. */
function isAsWritten({ isByForm, findings, outside }) {
	return isByForm && outside.trim() === "" && !findings.some(({ code }) => code === "INTAKE_HEADING_REPEATED");
}
/** Of a body by hand, that it lacks the headings of a form is not worth telling; what is not answered is. */
function aboutAnswers(parsed, { settled = [] }) {
	const found = parsed?.findings ?? [];
	const isTold = ({ code, place }) => code !== "INTAKE_HEADING_MISSING" && code !== "INTAKE_TEXT_OUTSIDE" && !settled.includes(place.pointer.slice(1));
	return found.filter(isTold);
}
function isToBeAsked({ code, severity, place }) {
	return place.pointer !== "" && (severity === "error" || code === "INTAKE_HEADING_REPEATED");
}
/** One finding a kind of secret; what the secret was stands nowhere. */
function aboutSecrets(masked) {
	return [...new Set(masked)].map((what) => {
		const count = masked.filter((one) => one === what).length;
		return finding("INTAKE_SECRET", {
			path: "",
			pointer: "/description"
		}, {
			what,
			count
		});
	});
}
// src/core/intake/status/draft-comment.ts
/** The forge refuses addresses beyond about eight thousand characters. */
const LONGEST_ADDRESS = 7500;
/** The draft that the answers make, and the page on which it is put forward. */
function draftComment({ path, text, branch, reading, repositoryUrl }) {
	const page = `${repositoryUrl}/new/${encodeURI(branch)}?filename=${encode(path)}`;
	const filled = text === void 0 ? page : `${page}&value=${encode(text)}`;
	const isFilled = text !== void 0 && filled.length <= LONGEST_ADDRESS;
	return [
		"### This change is not raised yet",
		"A change is raised by a pull request; the issue only helps to write it.",
		oddities(reading),
		reading.masked.length === 0 ? "" : warnOfSecret(maskedNote(reading.masked)),
		text === void 0 ? "" : `<details><summary>The draft, <code>${path}</code></summary>\n\n${encodeMarkdownBlock(text)}\n\n</details>`,
		`**Next:** [open the new file](${isFilled ? filled : page})${isFilled ? "" : ", put the draft into it"}, choose “Commit changes” and “Create a new branch and start a pull request”. The pull request is the change then; what it still takes is told there. Close this issue afterwards.`
	].filter((part) => part !== "").join("\n\n");
}
/** Brackets would end the address of a link. */
function encode(text) {
	return encodeURIComponent(text).replace(/[()'*!~]/g, (character) => `%${character.charCodeAt(0).toString(16)}`);
}
// src/core/intake/convert/tell-draft.ts
/**
* A change is raised by a pull request, never by an issue: what the form says becomes a draft that its author puts
* there with one click, so that the pull request is the author's own.
*/
function tellDraft(issue, reading, facts) {
	if (!reading.isComplete) return waitingComment(reading, facts.status);
	const { configuration } = facts.status;
	const value = draftOf(issue, reading, facts);
	const path = draftPath("change", reading.title.text, facts.ledger);
	const text = facts.renderDocument?.("change-draft", value, path);
	return draftComment({
		path,
		text,
		branch: configuration.organisation?.value.default_branch ?? "main",
		reading,
		repositoryUrl: facts.status.repositoryUrl
	});
}
function draftOf(issue, { title, fields }, { status: { configuration } }) {
	const at = parseInstant(issue.created_at) ?? toInstant$1(0);
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
	return kind === "sticky_comment";
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
	const body = reading.kind === "change" ? tellDraft(issue, reading, facts) : waitingComment(reading, facts.status);
	return {
		...NOTHING_TO_DO,
		forge: tellWaiting(issue, reading, body)
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
async function convertIssues(tip, { issues }, options) {
	const { ledger } = tip;
	const status = statusFacts(ledger, options);
	if (status === void 0) return toPlan([]);
	const byNumber = entriesByNumber(ledger);
	const ids = new Set(ledger.entries.map(({ record }) => record.id));
	const isRecord = (id) => ids.has(id);
	const decisions = [];
	for (const issue of latestOfEach(issues)) {
		const entry = byNumber.get(issue.number);
		if (entry === "unreadable" || !isOurBusiness(issue, entry, options)) continue;
		const beside = entry !== void 0 && entry.record.state === "new" ? await tip.readText(descriptionPath(entry.path)) : void 0;
		decisions.push(decideIssue(issue, {
			...options,
			ledger,
			isRecord,
			entry,
			beside,
			status
		}));
	}
	return toPlan(decisions);
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
	await carryOut((tip) => convertIssues(tip, { issues }, options), knownIssues(issues));
});
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
