import { n as toEntry } from "./attribution-BxQgbmFY.js";
import { p as trackedValues } from "./check-lifecycle-CoBmcvKM.js";
import { t as startingFields } from "./starting-fields-CDm9bAhm.js";
import { i as lifecycleOf } from "./lifecycle-of-Cap2MaQo.js";
import { c as toRecordId, s as pathOfRecord } from "./record-id-DrBCxwok.js";
import { n as recordToJson } from "./record-json-C6QMlX3B.js";
import { i as toInstant, r as parseInstant, t as formatInstant } from "./instant-CCrqmuRZ.js";
import { n as encodeMarkdownInline } from "./markdown-inline-CLhcZ6yi.js";
import { t as isJsonMap } from "./json-CaPr7KL-.js";
import { t as due } from "./open-time-BNCNVRr_.js";
import { n as standsBeside } from "./stored-text-DK9a_V9j.js";
// src/core/intake/convert/text-fingerprint.ts
/** Two hashes of 32 bits (FNV-1a with different starts) side by side. Tells edits apart; proves nothing. */
function fingerprintOf({ title, body }) {
	const text = `${title}\n${(body ?? "").replace(/\r\n?/g, "\n")}`;
	return [2166136261, 797579731].map((start) => hash(text, start)).join("");
}
const PRIME = 16777619;
function hash(text, start) {
	let value = start;
	for (let index = 0; index < text.length; index++) {
		const unit = text.charCodeAt(index);
		value = Math.imul(value ^ unit & 255, PRIME);
		value = Math.imul(value ^ unit >>> 8, PRIME);
	}
	return (value >>> 0).toString(16).padStart(8, "0");
}
// src/core/intake/convert/text-source.ts
const RULE = "intake-";
/** The cause of an entry that was read from an issue; the rule names the text that was read, so that an edit shows. */
function sourceOf(issue) {
	return {
		issue: issue.number,
		rule: `${RULE}${fingerprintOf(issue)}`
	};
}
/** The text that the entry was read from; `undefined` where it was read from none. */
function fingerprintIn(source) {
	return source?.issue !== void 0 && source.rule?.startsWith(RULE) === true ? source.rule.slice(7) : void 0;
}
// src/core/intake/status/masked-line.ts
const BEGINNING = "Masked in this record: ";
/** The note of a journal by which a record tells what was masked in it; '' where nothing was. */
function maskedNote(masked) {
	const kinds = [...new Set(masked)].map((what) => `${masked.filter((one) => one === what).length} × ${what}`);
	return kinds.length === 0 ? "" : `${BEGINNING}${kinds.join(", ")}.`;
}
/** What whoever wrote a secret does now. It stands in the record, so that everything that tells of the record says the same. */
function maskedLine({ journal }) {
	const line = (journal.findLast(({ source }) => fingerprintIn(source) !== void 0)?.note ?? "").split("\n").find((one) => one.startsWith(BEGINNING));
	return line === void 0 ? "" : warnOfSecret(line);
}
function warnOfSecret(line) {
	return `⚠️ ${encodeMarkdownInline(line)} Revoke it now, then edit the issue and delete the old revisions of its text.`;
}
// src/core/intake/convert/task-due.ts
/** Hours of the team's calendar, or of the organisation's; `undefined` where there is neither. */
function taskDue(team, hours, { configuration, rules, at }) {
	const calendar = configuration.teams?.value.teams.find(({ id }) => id === team)?.calendar ?? configuration.organisation?.value.calendar;
	const timetable = calendar === void 0 ? void 0 : rules.timetable(calendar, at);
	return timetable === void 0 ? void 0 : due(timetable, at, hours * 3600);
}
// src/core/intake/convert/item-condition.ts
/** Whether the other answer is one of those that are named; without a condition it always holds. */
function isMet(when, answers) {
	if (when === void 0) return true;
	const other = Object.hasOwn(answers, when.field) ? answers[when.field] : void 0;
	if (other === void 0) return false;
	return (Array.isArray(other) ? other.map(String) : [String(other)]).some((each) => when.is.includes(each));
}
// src/core/intake/convert/request-course.ts
/**
* The way that a request takes from `submitted`: to those who approve it, or where no step of its item applies, on to
* fulfilment; with the tasks of the item, due from the approval on.
*/
function withCourse(value, journal, facts) {
	const steps = stepsOf(value, facts.item);
	const state = steps.length === 0 ? "approved" : "awaiting_approval";
	const note = steps.length === 0 ? "No approval is needed for this." : `To be approved: ${steps.join(", ")}.`;
	const attribution = {
		by: facts.by,
		at: facts.at,
		source: { rule: "approval-steps" }
	};
	const entry = toEntry(journal, attribution, {
		to: state,
		note
	});
	const tasks = tasksOf(facts, steps.length === 0 ? facts.at : void 0);
	return {
		...value,
		state,
		...tasks.length === 0 ? {} : { tasks },
		journal: [...journal, entry].map(recordToJson)
	};
}
function stepsOf({ answers }, { approval = [] }) {
	const given = isJsonMap(answers) ? answers : {};
	return approval.filter(({ when }) => isMet(when, given)).map(({ id }) => id);
}
/** Tasks by their order; due only once it is known when they may begin. */
function tasksOf(facts, approvedAt) {
	return (facts.item.fulfilment ?? []).toSorted((a, b) => (a.order ?? 1) - (b.order ?? 1)).map(({ id, title, team, order, due_in_hours: hours }) => {
		const at = approvedAt === void 0 || hours === void 0 ? void 0 : taskDue(team, hours, facts);
		return {
			id,
			title,
			kind: "fulfil",
			team,
			state: "open",
			...at === void 0 ? {} : { due_at: formatInstant(at) },
			...order === void 0 ? {} : { order }
		};
	});
}
// src/core/intake/convert/open-record.ts
/** Opened at the issue's own time, by its author, with what was read and the defaults for the rest. */
function openRecord(reading, facts) {
	const { issue, openedAt, configuration, repository } = facts;
	const kind = reading.kind;
	const id = toRecordId(kind, issue.number);
	const by = authorOf(issue);
	const given = startingFields(kind, fieldsOf(reading, issue, configuration), configuration, {
		by,
		at: openedAt
	});
	const fields = kind === "problem" ? without(given, "channel") : given;
	const state = lifecycleOf(kind, fields).initial;
	const set = trackedValues(fields, kind);
	const opening = toEntry([], {
		by,
		at: openedAt,
		source: sourceOf(issue)
	}, {
		to: state,
		set,
		...noteOf(reading)
	});
	const value = {
		...fields,
		id,
		state,
		opened_at: formatInstant(openedAt),
		opened_by: by,
		source: recordSource(reading, issue, repository),
		journal: [recordToJson(opening)]
	};
	return {
		id,
		path: pathOfRecord(id, formatInstant(openedAt)),
		...withDescription(onItsWay(value, opening, reading, facts), reading.description)
	};
}
/** What the fields cannot say: what was masked, and a title that is longer than a record takes. */
function noteOf({ masked, title }) {
	const note = [maskedNote(masked), title.whole === void 0 ? "" : `The whole title: ${title.whole}`].filter((line) => line !== "").join("\n");
	return note === "" ? {} : { note };
}
/** Where a request goes from `submitted` follows at once, as of when it had all that it takes. */
function onItsWay(value, opening, { form }, facts) {
	const item = form?.item;
	if (item === void 0) return value;
	const { issue, openedAt, configuration, rules, now, us } = facts;
	const complete = parseInstant(issue.last_edited_at ?? "") ?? openedAt;
	const at = toInstant(Math.max(openedAt, Math.min(complete, now)));
	return withCourse(value, [opening], {
		item,
		configuration,
		rules,
		at,
		by: us
	});
}
function authorOf({ user }) {
	return user?.login ?? "ghost";
}
/** Only incidents and requests have `needs_info` and a channel. */
function fieldsOf({ kind, title, fields, needs }, issue, configuration) {
	const asked = kind === "incident" && needs.length > 0 ? { needs_info: needs.slice(0, MOST_NEEDS) } : {};
	const triage = configuration.organisation?.value.intake;
	const fallback = kind === "problem" && triage !== void 0 ? { service: triage.service } : {};
	return {
		channel: channelOf(issue),
		title: title.text,
		...fallback,
		...fields,
		...asked
	};
}
/** How it came in where that was not the form: an agent says so by a label, which outsiders cannot put on. */
const CHANNELS = [
	"phone",
	"email",
	"chat",
	"walk_in",
	"self_service"
];
function channelOf({ labels }) {
	return CHANNELS.find((channel) => labels.includes(`channel/${channel}`)) ?? "portal";
}
const MOST_NEEDS = 40;
function without(map, name) {
	return Object.fromEntries(Object.entries(map).filter(([key]) => key !== name));
}
function recordSource({ form }, issue, repository) {
	const isAddress = /^https?:\/\/\S{1,480}$/.test(issue.html_url);
	return {
		kind: "issue",
		key: `${repository}#${issue.number}`,
		repository,
		number: issue.number,
		...isAddress ? { url: issue.html_url } : {},
		...form === void 0 ? {} : {
			form: form.name.slice(0, 60),
			form_version: form.version
		}
	};
}
function withDescription(value, description) {
	if (description === "") return { value };
	return standsBeside(description) ? {
		value,
		beside: description
	} : { value: {
		...value,
		description
	} };
}
function descriptionPath(path) {
	return path.replace(/\.yaml$/, ".description.md");
}
export { isMet as a, maskedNote as c, sourceOf as d, fingerprintOf as f, withDescription as i, warnOfSecret as l, descriptionPath as n, taskDue as o, openRecord as r, maskedLine as s, authorOf as t, fingerprintIn as u };
