import { o as says } from "./storable-text-BmVNsrtJ.js";
import { a as WEEKDAYS, s as parseCivilDay } from "./zone-DzUYOquW.js";
import { t as compileCalendar } from "./compile-calendar-CXeRJQcg.js";
import { n as nearest } from "./nearest-B4YLKVY7.js";
import { r as parseInstant } from "./instant-CCrqmuRZ.js";
import { t as parseSlot } from "./slot-DPcakOW8.js";
// src/core/time/expectation.ts
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function fits(what, test) {
	return (value, at) => test(value) ? void 0 : `${at} is ${show(value)}; expected ${what}`;
}
function text(what, test = () => true) {
	return fits(what, (value) => typeof value === "string" && test(value));
}
function whole(what, least) {
	return fits(what, (value) => Number.isSafeInteger(value) && value >= least);
}
function oneOf(...words) {
	return text(`one of ${words.join(", ")}`, (value) => words.includes(value));
}
function listOf(item) {
	return (value, at) => {
		if (!Array.isArray(value)) return `${at} is ${show(value)}; expected a list`;
		return firstOf(value.map((one, index) => () => item(one, `${at}[${index}]`)));
	};
}
/** An object with all of `required`, any of `optional` and, unless `open`, nothing else. Where it is open, `null` is absent. */
function object(required, optional, open = false) {
	const known = {
		...required,
		...optional
	};
	const isAbsent = (value) => value === void 0 || open && value === null;
	const missing = (value) => Object.keys(required).find((key) => isAbsent(value[key]));
	return (value, at) => {
		if (!isObject(value)) return `${at} is ${show(value)}; expected an object`;
		const absent = missing(value);
		if (absent !== void 0) return `${at}.${absent} is missing`;
		return firstOf(Object.entries(value).map(([key, inner]) => () => {
			const expected = Object.hasOwn(known, key) ? known[key] : void 0;
			if (expected !== void 0) return isAbsent(inner) ? void 0 : expected(inner, `${at}.${key}`);
			return open ? void 0 : unknownKey(key, known, at);
		}));
	};
}
function unknownKey(key, known, at) {
	const near = nearest(key, Object.keys(known));
	const meant = near === void 0 ? `known are ${Object.keys(known).join(", ")}` : `did you mean "${near}"?`;
	return `${at} has the key "${key.slice(0, 60)}", which is not known; ${meant}`;
}
function firstOf(checks) {
	for (const check of checks) {
		const problem = check();
		if (problem !== void 0) return problem;
	}
}
function show(value) {
	if (value === void 0) return "missing";
	const json = JSON.stringify(value) ?? String(value);
	return json.length > 80 ? `${json.slice(0, 77)}...` : json;
}
// src/core/time/read-calendar.ts
const title = text("a text");
const date = text("a day such as \"2026-12-25\"", (value) => parseCivilDay(value) !== void 0);
const instant = text("an instant such as \"2026-12-25T09:00:00Z\"", (value) => parseInstant(value) !== void 0);
const slots = listOf(text("a slot such as \"08:00-17:00\"", (value) => parseSlot(value) !== void 0));
const week = object({}, Object.fromEntries(WEEKDAYS.map((weekday) => [weekday, slots])));
/** A day or an instant, as `effective_from` is. */
const dayOrInstant = text("a day such as \"2027-01-01\" or an instant", (value) => parseCivilDay(value) !== void 0 || parseInstant(value) !== void 0);
const hoursKeys = {
	zone: text("the name of a time zone"),
	hours: (value, at) => isObject(value) ? week(value, at) : fits("always, or hours by weekday", isAlways)(value, at)
};
const optionalKeys = {
	holidays: listOf(object({ date }, { title })),
	openings: listOf(object({
		date,
		hours: slots
	}, { title })),
	closures: listOf(object({
		from: instant,
		to: instant
	}, { title })),
	effective_from: dayOrInstant
};
const calendarShape = object(hoursKeys, {
	id: text("a text"),
	title,
	...optionalKeys,
	history: listOf(object(hoursKeys, optionalKeys))
});
function isAlways(value) {
	return value === "always";
}
/** How many calendars are kept ready; a batch of questions rarely has more. */
const KEPT = 1e3;
/**
* Reads calendars that come as parsed JSON in the shape of `calendar.schema.json`; `id` and `title` may be left out.
* What was read stays ready by its content, so that thousands of questions on one calendar build its tables once.
*/
function createCalendarReader(loadZone) {
	const ready = /* @__PURE__ */ new Map();
	return (value, at) => {
		const key = `${at} ${JSON.stringify(value)}`;
		const known = ready.get(key);
		if (known !== void 0) return known;
		const read = readCalendar(value, at, loadZone);
		if (ready.size >= KEPT) ready.clear();
		ready.set(key, read);
		return read;
	};
}
function readCalendar(value, at, loadZone) {
	const problem = calendarShape(value, at);
	if (problem !== void 0) return {
		ok: false,
		error: problem
	};
	const calendar = {
		id: "inline",
		...value
	};
	const compiled = compileCalendar(calendar, loadZone);
	if (compiled.ok) return compiled;
	return {
		ok: false,
		error: compiled.findings.map((one) => `${at}${one.place.pointer.replaceAll("/", ".")}: ${says(one)}`).join(" ")
	};
}
export { listOf as a, text as c, isObject as i, whole as l, dayOrInstant as n, object as o, fits as r, oneOf as s, createCalendarReader as t };
