import { a as toSeconds, i as toInstant } from "./instant-DW0woBmz.js";
import { a as LATEST, o as countStarted } from "./compile-calendar-SgDrQUBt.js";
import { n as countBelow, r as countNotAbove } from "./zone-DhAF5zMi.js";
// src/core/time/open-time.ts
/** Open seconds in [from, to); 0 where `to` is not after `from`. */
function elapsed(timetable, from, to) {
	if (to <= from) return toSeconds(0);
	const table = timetable.covering(from, to);
	return toSeconds(openBefore(table, to) - openBefore(table, from));
}
/**
* The first instant at which `seconds` of open time have passed since `from`; a budget used up exactly at closing is
* due at closing. No budget is due at once. `undefined` where the calendar does not open for that long before 2200.
*/
function due(timetable, from, seconds) {
	if (seconds <= 0) return from;
	if (from + seconds > timetable.lastPossiblyOpen) return void 0;
	return searchForward(timetable, from, timetable.lastPossiblyOpen, (table) => {
		const wanted = openBefore(table, from) + seconds;
		if (wanted > table.total) return void 0;
		const index = countBelow(table.before, wanted, Math.max(0, countStarted(table, from) - 1)) - 1;
		return toInstant((table.starts[index] ?? 0) + wanted - (table.before[index] ?? 0));
	});
}
function isOpen(timetable, at) {
	const table = timetable.covering(at, at);
	const index = countStarted(table, at) - 1;
	return index >= 0 && at < (table.ends[index] ?? 0);
}
/** The first open instant at or after `from`: `from` itself while it is open. `undefined` if it never opens again. */
function nextOpen(timetable, from) {
	return searchForward(timetable, from, timetable.lastPossiblyOpen, (table) => {
		const started = countStarted(table, from);
		if (started > 0 && from < (table.ends[started - 1] ?? 0)) return from;
		const start = table.starts[started];
		return start === void 0 ? void 0 : toInstant(start);
	});
}
/** The end of the open time that `from` lies in or, while it is closed, of the next one. `undefined`: never again. */
function nextClose(timetable, from) {
	const last = Math.min(timetable.lastPossiblyOpen, Math.max(timetable.lastPossiblyClosed, from));
	return searchForward(timetable, from, toInstant(last), (table) => {
		const end = table.ends[countNotAbove(table.ends, from)];
		return end === void 0 || end >= table.to && table.to < LATEST ? void 0 : closing(end);
	});
}
function closing(end) {
	return end >= LATEST ? void 0 : toInstant(end);
}
/** Asks tables that begin at or before `from` and reach further and further, until one answers or the last one that could has been asked. */
function searchForward(timetable, from, last, ask) {
	for (let to = from;;) {
		const table = timetable.covering(from, to);
		const answer = ask(table);
		if (answer !== void 0 || table.to >= last) return answer;
		to = toInstant(table.to + 1);
	}
}
function openBefore(table, at) {
	const index = countStarted(table, at) - 1;
	if (index < 0) return 0;
	const start = table.starts[index] ?? 0;
	return (table.before[index] ?? 0) + Math.min(at, table.ends[index] ?? start) - start;
}
export { nextOpen as a, nextClose as i, elapsed as n, searchForward as o, isOpen as r, due as t };
