import { a as WEEKDAYS } from "./zone-DzUYOquW.js";
// src/core/time/interval.ts
/** The same points in time, sorted, none empty, none touching another. Overlaps count once. */
function union(intervals) {
	const sorted = intervals.filter((one) => one.to > one.from).sort((a, b) => a.from - b.from);
	const merged = [];
	for (const next of sorted) {
		const last = merged.at(-1);
		if (last === void 0 || next.from > last.to) merged.push(next);
		else if (next.to > last.to) merged[merged.length - 1] = {
			from: last.from,
			to: next.to
		};
	}
	return merged;
}
/** What of `intervals` lies in none of `holes`. Both as `union` returns them, and so is the answer. */
function subtract(intervals, holes) {
	const left = [];
	let first = 0;
	for (const interval of intervals) {
		while ((holes[first]?.to ?? Number.POSITIVE_INFINITY) <= interval.from) first += 1;
		left.push(...pierce(interval, holes, first));
	}
	return left;
}
function pierce(interval, holes, first) {
	const left = [];
	let from = interval.from;
	for (let at = first; from < interval.to; at += 1) {
		const hole = holes[at];
		if (hole === void 0 || hole.from >= interval.to) break;
		if (hole.from > from) left.push({
			from,
			to: hole.from
		});
		from = hole.to;
	}
	if (from < interval.to) left.push({
		from,
		to: interval.to
	});
	return left;
}
// src/core/time/slot.ts
const SLOT = /^([01]\d|2[0-3]):([0-5]\d)-(?:([01]\d|2[0-3]):([0-5]\d)|24:00)$/;
const DAY = 86400;
/** Reads `08:00-12:00`. An end before the start lies on the next day. Same start and end is neither: `undefined`. */
function parseSlot(text) {
	const parts = SLOT.exec(text);
	if (parts === null) return void 0;
	const from = Number(parts[1]) * 3600 + Number(parts[2]) * 60;
	const to = parts[3] === void 0 ? DAY : Number(parts[3]) * 3600 + Number(parts[4]) * 60;
	if (to === from) return void 0;
	return {
		from,
		to: to > from ? to : to + DAY
	};
}
const TIME_OF_DAY = /^([01]\d|2[0-3]):([0-5]\d)$/;
/** Reads `16:00` into seconds of the day. */
function parseTimeOfDay(text) {
	const parts = TIME_OF_DAY.exec(text);
	return parts === null ? void 0 : Number(parts[1]) * 3600 + Number(parts[2]) * 60;
}
/** Slots that cannot be read are left out; `checkCalendar` has said so before. */
function parseSlots(texts) {
	return texts.map(parseSlot).filter((slot) => slot !== void 0);
}
function parseWeek(hours) {
	if (hours === "always") return WEEKDAYS.map(() => [{
		from: 0,
		to: DAY
	}]);
	return WEEKDAYS.map((weekday) => parseSlots(hours[weekday] ?? []));
}
export { subtract as a, parseWeek as i, parseSlots as n, union as o, parseTimeOfDay as r, parseSlot as t };
