import { n as encodeMarkdownInline } from "./markdown-inline-CLhcZ6yi.js";
import { t as table } from "./markdown-table-BLV8ObNw.js";
import { r as parseInstant, t as formatInstant } from "./instant-CCrqmuRZ.js";
import { i as toVisibleLine, r as cut } from "./visible-text-DCDPwVPG.js";
// src/core/timeline/timeline.ts
/**
* What happened, made anew each time: from the journal, what was told and announced, the thread, the changes that are
* linked, and the incidents below. Oldest first; of one instant the record's own entries come first.
*/
function timelineOf(entry, index, thread = []) {
	return [
		...journalEvents(entry),
		...majorEvents(entry),
		...announcedEvents(entry),
		...thread.map(({ at, by, body }) => ({
			at,
			by,
			text: `“${cut(toVisibleLine(body), LONGEST_QUOTE)}”`
		})),
		...linkedEvents(entry, index)
	].toSorted((a, b) => a.at - b.at);
}
const LONGEST_QUOTE = 200;
function journalEvents({ record }) {
	return record.journal.flatMap(({ at, by, to, set, note, source }) => {
		const fields = Object.entries(set ?? {}).map(([name, value]) => `${name}: ${shown(value)}`);
		const parts = [
			...to === void 0 ? [] : [`→ ${to}`],
			...to === "new" || to === "submitted" ? [] : fields,
			...note === void 0 ? [] : [toVisibleLine(note)],
			...source?.link === void 0 ? [] : [`because of ${source.link}`]
		];
		return parts.length === 0 ? [] : event(at, by, parts.join("; "));
	});
}
function shown(value) {
	if (value === null) return "none";
	return toVisibleLine(typeof value === "string" ? value : Object.values(Object(value)).map(String).join(", "));
}
function majorEvents(entry) {
	const major = entry.kind === "incident" ? entry.record.major : void 0;
	if (major === void 0) return [];
	const { proposed_by, proposed_at, decided_by = "a manager", decided_at, state, communications_lead } = major;
	const told = major.communicated_at ?? [];
	return [
		...event(proposed_at, proposed_by, "proposed as a major incident"),
		...decided_at === void 0 ? [] : event(decided_at, decided_by, `major incident ${state}`),
		...told.flatMap((at) => event(at, communications_lead ?? "communications", "people were told how it stands")),
		...major.service_restored_at === void 0 ? [] : event(major.service_restored_at, "service", "restored"),
		...major.review?.held_at === void 0 ? [] : event(major.review.held_at, major.review.by ?? "review", "the review was held")
	];
}
/** What clocks and deadlines came to, by the name that `docs/timers.md` lists. */
function announcedEvents({ record }) {
	return (record.announced ?? []).flatMap(({ key, at }) => key.includes("/") && !/^(?:workaround|risk|task)\//.test(key) ? event(at, "timers", toVisibleLine(key)) : []);
}
/** The changes that it names, with when they were done and how they ended, and when each incident below it came up. */
function linkedEvents(entry, index) {
	if (entry.kind !== "incident") return [];
	const { caused_by, resolved_by, children = [], problem } = entry.record.links ?? {};
	return [...[caused_by, resolved_by].flatMap((id) => changeEvents(id, index)), ...[...children, ...problem === void 0 ? [] : [problem]].flatMap((id) => {
		const record = index.byId.get(id)?.record;
		return record === void 0 ? [] : event(record.opened_at, record.opened_by, `${id} opened: ${toVisibleLine(record.title)}`);
	})];
}
function changeEvents(id, index) {
	const change = id === void 0 ? void 0 : index.byId.get(id);
	if (change?.kind !== "change") return [];
	const { title, assignee = change.record.team, implemented, close, journal } = change.record;
	const closed = journal.findLast(({ to }) => to === "closed");
	return [
		...implemented?.start === void 0 ? [] : event(implemented.start, assignee, `${id} begun: ${toVisibleLine(title)}`),
		...implemented?.end === void 0 ? [] : event(implemented.end, assignee, `${id} done`),
		...closed === void 0 ? [] : event(closed.at, closed.by, `${id} closed: ${close?.code ?? "without an outcome"}`)
	];
}
function event(at, by, text) {
	const instant = parseInstant(at);
	return instant === void 0 ? [] : [{
		at: instant,
		by,
		text
	}];
}
// src/core/timeline/incident-review.ts
/**
* The report after an incident as Markdown: overview, what it did to the business, roles, the timeline made anew,
* findings, how it ended, lessons and actions. For any other record the overview and the timeline. Ends with a line feed.
*/
function renderReview(entry, index, thread = []) {
	const major = entry.kind === "incident" ? entry.record.major : void 0;
	const { review } = major ?? {};
	return `${[
		`# ${entry.record.id}: ${encodeMarkdownInline(entry.record.title)}`,
		overview(entry),
		...major === void 0 ? [] : [rolesOf(major)],
		...part("Effect on the business", major?.business_impact),
		`## Timeline\n\n${timelineTable(entry, index, thread)}`,
		...part("Findings", review?.findings),
		...part("Resolution", resolutionOf(entry)),
		...part("Lessons", review?.lessons),
		...review?.actions === void 0 ? [] : [`## Actions\n\n${actionsTable(review.actions)}`],
		...isOwed(major) ? ["The review of this major incident is not held yet: findings and lessons are missing."] : []
	].join("\n\n")}\n`;
}
function isOwed(major) {
	return major?.state === "accepted" && major.review?.held_at === void 0;
}
function overview(entry) {
	const { record } = entry;
	const rows = [
		["State", record.state.replaceAll("_", " ")],
		["Priority", record.priority ?? "none"],
		["Service", record.service],
		["Team", record.team],
		["Opened", `${record.opened_at} by ${encodeMarkdownInline(record.opened_by)}`],
		...durations(entry)
	];
	return `## Overview\n\n${table(["", ""], rows)}`;
}
/** Whole minutes from the opening to the restoration and the resolution. */
function durations(entry) {
	if (entry.kind !== "incident") return [];
	const { journal, opened_at, major } = entry.record;
	const resolved = journal.findLast(({ to }) => to === "resolved")?.at;
	return [...lasted("Service restored after", opened_at, major?.service_restored_at), ...lasted("Resolved after", opened_at, resolved)];
}
function lasted(name, from, to) {
	const [start, end] = [parseInstant(from), parseInstant(to ?? "")];
	if (start === void 0 || end === void 0) return [];
	const minutes = Math.floor((end - start) / 60);
	return [[name, `${Math.floor(minutes / 60)} h ${minutes % 60} min`]];
}
function rolesOf({ commander, communications_lead, scribe, decided_by }) {
	const rows = [
		["Commander", commander],
		["Communications", communications_lead],
		["Scribe", scribe],
		["Decided by", decided_by]
	].map(([role = "", login]) => [role, login === void 0 ? "nobody" : encodeMarkdownInline(login)]);
	return `## Roles\n\n${table(["Role", "Person"], rows)}`;
}
function part(title, text) {
	return text === void 0 ? [] : [`## ${title}\n\n${encodeMarkdownInline(text, LONGEST_TEXT)}`];
}
const LONGEST_TEXT = 32768;
function resolutionOf({ record }) {
	const resolution = "resolution" in record ? record.resolution : void 0;
	return resolution === void 0 ? void 0 : `${resolution.code.replaceAll("_", " ")}: ${resolution.notes}`;
}
function timelineTable(entry, index, thread) {
	const rows = timelineOf(entry, index, thread).map(({ at, by, text }) => [
		formatInstant(at).replace("T", " ").replace("Z", ""),
		encodeMarkdownInline(by),
		encodeMarkdownInline(text, 600)
	]);
	return table([
		"UTC",
		"By",
		"What happened"
	], rows);
}
function actionsTable(actions) {
	const rows = actions.map(({ title, assignee, team, due_at, state }) => [
		encodeMarkdownInline(title),
		encodeMarkdownInline(assignee ?? team ?? "nobody"),
		due_at?.slice(0, 10) ?? "no date",
		state.replaceAll("_", " ")
	]);
	return table([
		"Action",
		"By",
		"Until",
		"State"
	], rows);
}
export { timelineOf as n, renderReview as t };
