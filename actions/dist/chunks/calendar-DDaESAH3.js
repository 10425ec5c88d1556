import { t as createZoneLoader } from "./zone-rules-C61YvXi7.js";
import { o as CONFIG_LIMITS, t as readYaml } from "./read-yaml-BmJg3maY.js";
import { n as hoursInForce } from "./compile-calendar-CXeRJQcg.js";
import { i as isObject, t as createCalendarReader } from "./read-calendar-qDn4ATAs.js";
import { r as parseInstant, t as formatInstant } from "./instant-CCrqmuRZ.js";
import { a as nextOpen, c as LATEST, i as nextClose, n as elapsed, r as isOpen, s as EARLIEST, t as due } from "./open-time-BNCNVRr_.js";
import { o as says } from "./storable-text-BmVNsrtJ.js";
import { t as answerLines } from "./answer-lines-GOKI4XsM.js";
import { n as EXIT, t as CliError } from "./cli-error-Don4uWP6.js";
import { n as showInstant, t as showDuration } from "./duration-Bak7t11_.js";
import { n as tryRepository } from "./repository-BobDEYgP.js";
import { r as newCommand } from "./shared-options-8gfwcnxR.js";
import { readFileSync } from "node:fs";
// src/app/answer-calendar-questions.ts
const OPERATIONS$1 = [
	"elapsed",
	"due",
	"open",
	"next_open",
	"next_close"
];
/**
* Answers questions about calendars, one after the other, from parsed JSON. Never throws for what was asked. A calendar
* with versions answers by the one in force at `from`, as the clock of a record opened then would.
*/
function createCalendarAnswerer(ports) {
	const readCalendar = createCalendarReader(ports.loadZone);
	return (question) => {
		if (!isObject(question)) return {
			id: null,
			error: "the question is no object; expected {\"id\", \"op\", \"calendar\", …}"
		};
		return {
			id: question.id ?? null,
			...answer(question, findCalendar(question, ports, readCalendar))
		};
	};
}
function findCalendar(question, ports, read) {
	const { calendar } = question;
	if (typeof calendar !== "string") return read(calendar, "calendar");
	const file = ports.calendarById(calendar);
	return file === void 0 ? {
		ok: false,
		error: `there is no calendar "${calendar}"`
	} : read(file, calendar);
}
function answer(question, found) {
	const operation = OPERATIONS$1.find((one) => one === question.op);
	if (operation === void 0) return { error: `op is ${quote(question.op)}; expected one of ${OPERATIONS$1.join(", ")}` };
	if (!found.ok) return { error: found.error };
	const from = readInstant(question.from ?? (operation === "open" ? question.at : void 0), "from");
	if ("error" in from) return from;
	return calculate(operation, question, {
		calendar: found.calendar,
		from: from.instant
	});
}
function calculate(operation, question, { calendar, from }) {
	const hours = hoursInForce(calendar, from);
	switch (operation) {
		case "elapsed": {
			const to = readInstant(question.to, "to");
			return "error" in to ? to : { seconds: elapsed(hours, from, to.instant) };
		}
		case "due": return dueAfter(hours, from, question.for);
		case "open": return { open: isOpen(hours, from) };
		case "next_open": return told(nextOpen(hours, from), "the calendar does not open again before the year 2200");
		case "next_close": return told(nextClose(hours, from), "the calendar does not close again before the year 2200");
	}
}
function dueAfter(hours, from, seconds) {
	if (!Number.isSafeInteger(seconds) || seconds < 0) return { error: `for is ${quote(seconds)}; expected whole seconds, 0 or more` };
	return told(due(hours, from, seconds), "the calendar does not open for so long before the year 2200");
}
function told(at, never) {
	return at === void 0 ? { error: never } : { at: formatInstant(at) };
}
function readInstant(value, name) {
	const instant = typeof value === "string" ? parseInstant(value) : void 0;
	if (instant === void 0) return { error: `${name} is ${quote(value)}; expected an instant such as "2026-11-22T15:40:00Z"` };
	if (instant < EARLIEST || instant >= LATEST) return { error: `${name} is ${quote(value)}; expected 1970 to 2199` };
	return { instant };
}
function quote(value) {
	return value === void 0 ? "missing" : JSON.stringify(value)?.slice(0, 80) ?? String(value);
}
// scripts/gitsm/commands/calendar.ts
const OPERATIONS = [
	"elapsed",
	"due",
	"open",
	"next_open",
	"next_close"
];
const build = (console, done) => newCommand({
	name: "calendar",
	summary: "Asks a calendar: how much open time passes, until when, whether it is open, when it opens or closes next.",
	examples: [
		["gitsm calendar elapsed --calendar office-berlin --from 2026-11-20T15:00:00Z --to 2026-11-23T09:00:00Z", "open seconds between"],
		["gitsm calendar due --calendar office-berlin --from 2026-11-20T15:00:00Z --for 4h", "when 4 open hours are used up"],
		["gitsm calendar next_open --calendar ./night-shift.yaml --from 2026-11-22T00:00:00Z", "a file instead of an id"],
		["gitsm calendar --batch < questions.ndjson", "one {id, op, calendar, from, to | for} a line"]
	]
}, console).argument("[operation]", OPERATIONS.join(", ")).option("--calendar <id or file>", "a calendar of config/calendars, or a YAML file").option("--from <instant>", "RFC 3339, any offset").option("--to <instant>", "for elapsed").option("--for <duration>", "for due: seconds, or such as 90m, 4h, 2h30m").option("--batch", "answer JSON questions from stdin, one a line").action(async (operation, options) => {
	const answer = await answerer(options.directory);
	if (options.batch === true) {
		await answerLines(console, (question) => answer(question));
		return done(EXIT.fine);
	}
	const told = answer(toQuestion(operation, options));
	if ("error" in told) throw new CliError(`${told.error}.`, EXIT.usage, "gitsm calendar --help");
	console.out(options.json === true ? `${JSON.stringify(told)}\n` : `${inWords(told)}\n`);
	done(EXIT.fine);
});
/** Questions that bring their calendar need no repository; those that name one are answered from it. */
async function answerer(directory) {
	const ledger = await tryRepository(directory)?.loadConfiguration();
	return createCalendarAnswerer({
		loadZone: createZoneLoader(),
		calendarById: (id) => ledger?.calendars.get(id)?.value
	});
}
function toQuestion(operation, options) {
	if (operation === void 0 || !OPERATIONS.includes(operation)) throw new CliError(`The operation is one of ${OPERATIONS.join(", ")}.`, EXIT.usage, "gitsm calendar --help");
	const { calendar, from, to } = options;
	if (calendar === void 0 || from === void 0) throw new CliError("--calendar and --from are needed.", EXIT.usage, "gitsm calendar --help");
	return {
		op: operation,
		calendar: /\.ya?ml$/.test(calendar) ? readCalendarFile(calendar) : calendar,
		from,
		...to === void 0 ? {} : { to },
		...options.for === void 0 ? {} : { for: toSeconds(options.for) }
	};
}
function readCalendarFile(path) {
	let bytes;
	try {
		bytes = readFileSync(path);
	} catch {
		throw new CliError(`Cannot read ${path}.`, EXIT.usage, "Check the path.");
	}
	const read = readYaml(bytes, path, CONFIG_LIMITS);
	if (read.ok) return read.value;
	throw new CliError(`${path} cannot be read: ${read.findings.map(says).join(" ")}`, EXIT.findings);
}
const DURATION = /^(?:(\d+)h)?(?:(\d+)m(?:in)?)?(?:(\d+)s)?$/;
function toSeconds(text) {
	if (/^\d{1,12}$/.test(text)) return Number(text);
	const parts = DURATION.exec(text.replaceAll(" ", ""));
	if (parts === null || text === "") throw new CliError(`${JSON.stringify(text)} is no duration.`, EXIT.usage, "Such as 3600, 90m, 4h or 2h30m.");
	const [hours, minutes, seconds] = [
		parts[1],
		parts[2],
		parts[3]
	].map((part) => Number(part ?? 0));
	return (hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0);
}
function inWords(answer) {
	if ("seconds" in answer) return `${answer.seconds} s (${showDuration(answer.seconds)})`;
	if ("open" in answer) return answer.open ? "open" : "closed";
	return "at" in answer ? showInstant(answer.at) : "";
}
export { build };
