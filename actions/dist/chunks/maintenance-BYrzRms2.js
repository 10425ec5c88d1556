import { a as WEEKDAYS, c as toCivilDay, l as weekdayIndex, t as zoneClock } from "./zone-DzUYOquW.js";
import { i as toInstant, r as parseInstant } from "./instant-CCrqmuRZ.js";
import { n as parseSlots, o as union } from "./slot-DPcakOW8.js";
// src/core/change/maintenance.ts
const DAY = 86400;
/** The times of a maintenance window that meet `span`, whole; `undefined` where its time zone does not exist. */
function timesOf(maintenance, span, loadZone) {
	const [from, to] = [toInstant(span.from - 2 * DAY), toInstant(span.to + 2 * DAY)];
	const rules = loadZone(maintenance.zone, from, to);
	if (rules === void 0) return void 0;
	const wall = zoneClock(rules);
	const recurring = daysBetween(wall.dayAt(from), wall.dayAt(to)).flatMap((day) => slotsOn(maintenance, day, wall));
	return union([...recurring, ...oneOff(maintenance)]).filter((one) => one.to > span.from && one.from < span.to);
}
function daysBetween(first, last) {
	return Array.from({ length: last - first + 1 }, (_, at) => toCivilDay(first + at));
}
function slotsOn({ weekly, monthly }, day, wall) {
	const weekday = WEEKDAYS[weekdayIndex(day)];
	const isWeekly = weekly?.days.some((one) => one === weekday) === true;
	const isMonthly = monthly !== void 0 && monthly.day === weekday && isNth(day, monthly.nth);
	const hours = [...isWeekly ? weekly?.hours ?? [] : [], ...isMonthly ? monthly.hours : []];
	return parseSlots(hours).map((slot) => ({
		from: wall.instantOf(day, slot.from),
		to: wall.instantOf(day, slot.to)
	}));
}
/** The first of its weekday in the month is number 1; the last is number -1, too. */
function isNth(day, nth) {
	const ofMonth = (/* @__PURE__ */ new Date(day * DAY * 1e3)).getUTCDate();
	if (nth === -1) return (/* @__PURE__ */ new Date((day + 7) * DAY * 1e3)).getUTCDate() <= 7;
	return Math.ceil(ofMonth / 7) === nth;
}
function oneOff({ windows = [] }) {
	return windows.flatMap(({ start, end }) => toInterval(start, end));
}
/** A span between two instants, where both are some and the second is the later. */
function toInterval(start, end) {
	const [from, to] = [parseInstant(start), parseInstant(end)];
	return from === void 0 || to === void 0 || to <= from ? [] : [{
		from,
		to
	}];
}
export { toInterval as n, timesOf as t };
