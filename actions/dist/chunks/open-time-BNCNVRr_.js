import { a as toSeconds, i as toInstant, r as parseInstant } from "./instant-CCrqmuRZ.js";
import { c as toCivilDay, l as weekdayIndex, n as countBelow, r as countNotAbove, s as parseCivilDay, t as zoneClock } from "./zone-DzUYOquW.js";
import { a as subtract, i as parseWeek, n as parseSlots, o as union } from "./slot-DPcakOW8.js";
// src/core/time/shifts.ts
/** Reads a version; dates, slots and instants that cannot be read are left out, `checkCalendar` reports them. */
function readHours(hours) {
	const openings = /* @__PURE__ */ new Map();
	for (const opening of hours.openings ?? []) {
		const day = parseCivilDay(opening.date);
		if (day !== void 0) openings.set(day, [...openings.get(day) ?? [], ...parseSlots(opening.hours)]);
	}
	return {
		zone: hours.zone,
		week: parseWeek(hours.hours),
		holidays: new Set((hours.holidays ?? []).map(({ date }) => parseCivilDay(date)).filter((day) => day !== void 0)),
		openings,
		closures: union((hours.closures ?? []).flatMap(({ from, to }) => readInterval(from, to)))
	};
}
function readInterval(fromText, toText) {
	const [from, to] = [parseInstant(fromText), parseInstant(toText)];
	return from === void 0 || to === void 0 ? [] : [{
		from,
		to
	}];
}
/**
* When work that begins on `day` is open: its own slots to their ends, also past midnight. So a night shift belongs to
* the day on which it begins, and the open time of a span is the union of the shifts of its days and the day before.
*/
function shiftOf(rules, zone, day) {
	const place = (slot) => ({
		from: zone.instantOf(day, slot.from),
		to: zone.instantOf(day, slot.to)
	});
	const weekly = union((rules.week[weekdayIndex(day)] ?? []).map(place));
	const kept = subtract(weekly, holidaysFrom(rules, zone, day));
	const extra = rules.openings.get(day);
	const open = extra === void 0 ? kept : union([...kept, ...extra.map(place)]);
	return rules.closures.length === 0 ? open : subtract(open, rules.closures);
}
/** The holidays that a shift of `day` can meet: its own day and the next. */
function holidaysFrom(rules, zone, day) {
	if (rules.holidays.size === 0) return [];
	const met = [day, toCivilDay(day + 1)].filter((one) => rules.holidays.has(one));
	return union(met.map((one) => ({
		from: zone.instantOf(one, 0),
		to: zone.instantOf(one, 86400)
	})));
}
/** From here on nothing but the weekly hours applies: the end of the last holiday, opening and closure. */
function endOfExceptions(rules) {
	return [...[...rules.holidays, ...rules.openings.keys()].map((day) => (day + 3) * 86400), ...rules.closures.map((one) => one.to)].reduce((a, b) => Math.max(a, b), 0);
}
// src/core/time/open-table.ts
const DAY$1 = 86400;
/** `wall` must know the span and three days on either side. */
function buildOpenTable(rules, wall, span) {
	const parts = [];
	const [day, opens, closes] = [
		[],
		[],
		[]
	];
	const last = wall.dayAt(span.to);
	for (let date = toCivilDay(wall.dayAt(span.from) - 2); date <= last; date = toCivilDay(date + 1)) {
		const shift = shiftOf(rules, wall, date);
		const [first, final] = [shift[0], shift.at(-1)];
		if (first === void 0 || final === void 0) continue;
		for (const part of shift) parts.push(part);
		day.push(date);
		opens.push(first.from);
		closes.push(toInstant(Math.max(final.to, closes.at(-1) ?? final.to)));
	}
	const days = {
		day: Float64Array.from(day),
		opens: Float64Array.from(opens),
		closes: Float64Array.from(closes)
	};
	const sums = sumUp(clip(union(parts), span));
	return {
		...span,
		...sums,
		startedByDay: countByDay(sums.starts, span),
		days: {
			...days,
			wall
		}
	};
}
function clip(intervals, span) {
	return intervals.filter((one) => one.to > span.from && one.from < span.to).map((one) => ({
		from: toInstant(Math.max(one.from, span.from)),
		to: toInstant(Math.min(one.to, span.to))
	}));
}
function sumUp(intervals) {
	const before = new Float64Array(intervals.length);
	let total = 0;
	for (const [index, { from, to }] of intervals.entries()) {
		before[index] = total;
		total += to - from;
	}
	return {
		starts: Float64Array.from(intervals, (one) => one.from),
		ends: Float64Array.from(intervals, (one) => one.to),
		before,
		total
	};
}
/** A first guess for searches, seldom more than a slot away from the answer. */
function countByDay(starts, span) {
	const counts = new Int32Array(Math.floor((span.to - span.from) / DAY$1) + 1);
	let started = 0;
	for (let day = 0; day < counts.length; day += 1) {
		const beginning = span.from + day * DAY$1;
		while (started < starts.length && (starts[started] ?? 0) <= beginning) started += 1;
		counts[day] = started;
	}
	return counts;
}
/** How many intervals of a table start at or before an instant. */
function countStarted({ from, starts, startedByDay }, at) {
	if (at < from) return 0;
	let count = startedByDay[Math.min(startedByDay.length - 1, Math.floor((at - from) / DAY$1))] ?? 0;
	while (count < starts.length && (starts[count] ?? 0) <= at) count += 1;
	return count;
}
// src/core/time/timetable.ts
/** Calendars know the years 1970 to 2199 and are closed outside them, so that no question can run for ever. */
const EARLIEST = toInstant(Date.UTC(1970, 0, 1) / 1e3);
const LATEST = toInstant(Date.UTC(2200, 0, 1) / 1e3);
const DAY = 86400;
const YEAR = 366 * DAY;
/** Throws where the zone is unknown: ask `compileCalendar`, which tells that as a finding. */
function createTimetable(rules, loadZone) {
	let table;
	const lastException = endOfExceptions(rules);
	return {
		zone: rules.zone,
		covering: (from, to) => {
			if (table !== void 0 && from >= table.from && to <= table.to) return table;
			const wanted = clamp(from, to);
			if (table === void 0 || wanted.from < table.from || wanted.to > table.to) table = tabulate(rules, loadZone, grow(table, wanted));
			return table;
		},
		lastPossiblyOpen: rules.week.some((slots) => slots.length > 0) ? LATEST : lastException,
		lastPossiblyClosed: rules.week.every(coversTheDay) ? lastException : LATEST
	};
}
function coversTheDay(slots) {
	return slots.some((slot) => slot.from === 0 && slot.to === DAY);
}
/** At least doubles a table that is too short, so that growing costs no more than building it once over. */
function grow(table, wanted) {
	if (table === void 0) return clamp(wanted.from - YEAR / 4, wanted.to + YEAR);
	const more = Math.max(YEAR, table.to - table.from);
	return clamp(wanted.from < table.from ? Math.min(wanted.from, table.from - more) : table.from, wanted.to > table.to ? Math.max(wanted.to, table.to + more) : table.to);
}
function clamp(from, to) {
	const within = (at) => toInstant(Math.min(LATEST, Math.max(EARLIEST, at)));
	return {
		from: within(from),
		to: within(to)
	};
}
function tabulate(rules, loadZone, span) {
	const zone = loadZone(rules.zone, toInstant(span.from - 3 * DAY), toInstant(span.to + 3 * DAY));
	if (zone === void 0) throw new Error(`There is no time zone "${rules.zone}"`);
	return buildOpenTable(rules, zoneClock(zone), span);
}
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
export { nextOpen as a, LATEST as c, nextClose as i, createTimetable as l, elapsed as n, searchForward as o, isOpen as r, EARLIEST as s, due as t, readHours as u };
