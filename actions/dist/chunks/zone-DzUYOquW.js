import { i as toInstant, n as isCivilDate } from "./instant-CCrqmuRZ.js";
// src/core/time/civil-date.ts
const WEEKDAYS = [
	"monday",
	"tuesday",
	"wednesday",
	"thursday",
	"friday",
	"saturday",
	"sunday"
];
const DATE = /^(\d{4})-(\d\d)-(\d\d)$/;
/** Reads `2026-12-25`; a date that does not exist is `undefined`. */
function parseCivilDay(text) {
	const parts = DATE.exec(text);
	if (parts === null) return void 0;
	const [year, month, day] = [
		Number(parts[1]),
		Number(parts[2]),
		Number(parts[3])
	];
	return isCivilDate(year, month, day) ? Date.UTC(year, month - 1, day) / 864e5 : void 0;
}
function formatCivilDay(day) {
	return (/* @__PURE__ */ new Date(day * 864e5)).toISOString().slice(0, 10);
}
function toCivilDay(daysSinceEpoch) {
	return daysSinceEpoch;
}
/** 0 is Monday, 6 is Sunday, in the order of `WEEKDAYS`. Day 0 of the epoch was a Thursday. */
function weekdayIndex(day) {
	return ((day + 3) % 7 + 7) % 7;
}
// src/core/time/sorted-search.ts
/** How many of an ascending list are not above `value`; so the last of them stands at this number less one. */
function countNotAbove(ascending, value) {
	let low = 0;
	let high = ascending.length;
	while (low < high) {
		const middle = low + high >>> 1;
		if ((ascending[middle] ?? 0) <= value) low = middle + 1;
		else high = middle;
	}
	return low;
}
/**
* How many of an ascending list are below `value`, where it is known to be more than `atLeast`. Strides from there, so
* that what is near is found in a few steps.
*/
function countBelow(ascending, value, atLeast = 0) {
	let low = atLeast;
	let stride = 1;
	while (low + stride < ascending.length && (ascending[low + stride] ?? 0) < value) {
		low += stride;
		stride *= 2;
	}
	let high = Math.min(ascending.length, low + stride);
	while (low < high) {
		const middle = low + high >>> 1;
		if ((ascending[middle] ?? 0) < value) low = middle + 1;
		else high = middle;
	}
	return low;
}
/** Where in a list the last one stands that is not after `at`, by ascending instants; -1 before the first. */
function lastNotAfter(list, at, instantOf) {
	let low = 0;
	let high = list.length;
	while (low < high) {
		const middle = low + high >>> 1;
		const one = list[middle];
		if (one !== void 0 && instantOf(one) <= at) low = middle + 1;
		else high = middle;
	}
	return low - 1;
}
// src/core/time/zone.ts
/**
* Wall time that does not exist, or exists twice, is read as RFC 5545 (3.3.5) says: of two, the first; in a gap, with
* the offset from before the gap. Both come to the same: the old offset holds until the wall shows
* `at + max(old, new)`.
*/
function zoneClock(rules) {
	const offsets = rules.transitions.map((one) => one.offsetSeconds);
	const changesAt = Float64Array.from(rules.transitions, (one) => one.at);
	const wallChangesAt = Float64Array.from(rules.transitions, (one, index) => Math.max(one.at + one.offsetSeconds, one.at + (offsets[index - 1] ?? one.offsetSeconds)));
	const offsetOf = (changes, at) => offsets[Math.max(0, countNotAbove(changes, at) - 1)] ?? 0;
	return {
		dayAt: (at) => toCivilDay(Math.floor((at + offsetOf(changesAt, at)) / 86400)),
		instantOf: (day, secondsOfDay) => {
			const wall = day * 86400 + secondsOfDay;
			return toInstant(wall - offsetOf(wallChangesAt, wall));
		}
	};
}
export { WEEKDAYS as a, toCivilDay as c, lastNotAfter as i, weekdayIndex as l, countBelow as n, formatCivilDay as o, countNotAbove as r, parseCivilDay as s, zoneClock as t };
