import { a as WEEKDAYS, s as parseCivilDay, t as zoneClock } from "./zone-DzUYOquW.js";
import { i as toInstant, r as parseInstant } from "./instant-CCrqmuRZ.js";
import { i as finding } from "./storable-text-BmVNsrtJ.js";
import { t as parseSlot } from "./slot-DPcakOW8.js";
import { l as createTimetable, s as EARLIEST, u as readHours } from "./open-time-BNCNVRr_.js";
// src/core/time/calendar-versions.ts
/** All versions, oldest first, as the file lists them: `history`, then the top. */
function versionsOf(calendar) {
	return [...(calendar.history ?? []).map((hours, index) => ({
		hours,
		pointer: `/history/${index}`
	})), {
		hours: calendar,
		pointer: ""
	}];
}
/** When a version comes into force: a date means 00:00 in its own zone. `undefined` where it does not say, or wrongly. */
function effectiveFrom(hours, zone) {
	if (hours.effective_from === void 0) return void 0;
	const day = parseCivilDay(hours.effective_from);
	return day === void 0 ? parseInstant(hours.effective_from) : zone.instantOf(day, 0);
}
/** Wide enough to place any date that `effectiveFrom` may be asked for. */
function aroundDate(text) {
	const day = parseCivilDay(text.slice(0, 10)) ?? 0;
	return {
		from: toInstant((day - 3) * 86400),
		to: toInstant((day + 3) * 86400)
	};
}
// src/core/time/check-week.ts
const DAY = 86400;
/** A night shift is shorter than this; what is longer was probably meant the other way round. */
const LONGEST_NIGHT = 57600;
function checkWeek(hours, pointer, report) {
	if (hours === "always") return [];
	const empty = [];
	const slots = [];
	for (const weekday of WEEKDAYS) for (const [index, text] of (hours[weekday] ?? []).entries()) {
		const slot = parseSlot(text);
		const place = `${pointer}/${weekday}/${index}`;
		if (slot === void 0) empty.push(report("CALENDAR_SLOT_EMPTY", place, { slot: text }));
		else slots.push({
			...slot,
			text,
			weekday,
			pointer: place
		});
	}
	return [
		...empty,
		...slots.flatMap((slot) => reversed(slot, report)),
		...overlaps(slots, report)
	];
}
function reversed(slot, report) {
	const length = slot.to - slot.from;
	if (slot.to <= DAY || length < LONGEST_NIGHT) return [];
	const [from, to] = slot.text.split("-");
	return [report("CALENDAR_SLOT_REVERSED", slot.pointer, {
		slot: slot.text,
		hours: Math.floor(length / 3600),
		reversed: `${to}-${from}`
	})];
}
/** Each slot against those above it on its day, and against the nights that run into its day. */
function overlaps(slots, report) {
	return slots.flatMap((slot, index) => {
		const other = slots.find((one, at) => at < index && one.weekday === slot.weekday && meet(one, slot, 0) || one.weekday === dayBefore(slot.weekday) && meet(one, slot, DAY));
		if (other === void 0) return [];
		const args = {
			slot: slot.text,
			other: other.text,
			weekday: other.weekday
		};
		return [report("CALENDAR_SLOTS_OVERLAP", slot.pointer, args)];
	});
}
function meet(earlier, slot, shift) {
	return earlier.from - shift < slot.to && slot.from < earlier.to - shift;
}
function dayBefore(weekday) {
	return WEEKDAYS.at(WEEKDAYS.indexOf(weekday) - 1);
}
// src/core/time/check-calendar.ts
/** What is wrong with a calendar whose shape the schema has passed. All findings, in the order of the file's parts. */
function checkCalendar(calendar, loadZone, path) {
	const report = (code, pointer, args) => finding(code, {
		path,
		pointer
	}, args ?? {});
	const versions = versionsOf(calendar);
	return [...versions.flatMap((version) => checkVersion(version, loadZone, report)), ...checkOrder(versions, loadZone, report)];
}
function checkVersion({ hours, pointer }, loadZone, report) {
	return [
		...isZone(hours.zone, loadZone) ? [] : [report("CALENDAR_ZONE_UNKNOWN", `${pointer}/zone`, { zone: hours.zone })],
		...opensEver(hours) ? [] : [report("CALENDAR_NEVER_OPENS", `${pointer}/hours`)],
		...checkWeek(hours.hours, `${pointer}/hours`, report),
		...checkHolidays(hours, pointer, report),
		...checkOpenings(hours, pointer, report),
		...checkClosures(hours, pointer, report)
	];
}
function isZone(zone, loadZone) {
	return loadZone(zone, 0, 1) !== void 0;
}
function opensEver(hours) {
	if (hours.hours === "always") return true;
	return Object.values(hours.hours).some((slots) => slots.length > 0) || (hours.openings ?? []).some((opening) => opening.hours.length > 0);
}
function checkHolidays(hours, pointer, report) {
	const seen = /* @__PURE__ */ new Set();
	return (hours.holidays ?? []).flatMap(({ date }, index) => {
		const place = `${pointer}/holidays/${index}/date`;
		if (parseCivilDay(date) === void 0) return [report("CALENDAR_DATE_IMPOSSIBLE", place, { date })];
		if (seen.has(date)) return [report("CALENDAR_HOLIDAY_TWICE", place, { date })];
		seen.add(date);
		return [];
	});
}
function checkOpenings(hours, pointer, report) {
	return (hours.openings ?? []).flatMap((opening, index) => {
		const place = `${pointer}/openings/${index}`;
		return [...parseCivilDay(opening.date) !== void 0 ? [] : [report("CALENDAR_DATE_IMPOSSIBLE", `${place}/date`, { date: opening.date })], ...opening.hours.flatMap((slot, at) => parseSlot(slot) === void 0 ? [report("CALENDAR_SLOT_EMPTY", `${place}/hours/${at}`, { slot })] : [])];
	});
}
function checkClosures(hours, pointer, report) {
	return (hours.closures ?? []).flatMap(({ from, to }, index) => {
		const place = `${pointer}/closures/${index}`;
		const [start, end] = [parseInstant(from), parseInstant(to)];
		if (start === void 0) return [report("CALENDAR_DATE_IMPOSSIBLE", `${place}/from`, { date: from })];
		if (end === void 0) return [report("CALENDAR_DATE_IMPOSSIBLE", `${place}/to`, { date: to })];
		return end > start ? [] : [report("CALENDAR_CLOSURE_REVERSED", `${place}/to`, {
			from,
			to
		})];
	});
}
/** The first version may leave its start open; each later one must say when it takes over from the one before. */
function checkOrder(versions, loadZone, report) {
	const starts = versions.map(({ hours }) => startOf$1(hours, loadZone));
	return versions.flatMap(({ hours, pointer }, index) => {
		const date = hours.effective_from;
		const place = `${pointer}/effective_from`;
		if (date !== void 0 && parseCivilDay(date) === void 0 && parseInstant(date) === void 0) return [report("CALENDAR_DATE_IMPOSSIBLE", place, { date })];
		const before = versions[index - 1]?.hours.effective_from ?? "the beginning";
		if (index === 0 || (starts[index] ?? -1e400) > (starts[index - 1] ?? -1e400)) return [];
		return [report("CALENDAR_VERSIONS_NOT_ASCENDING", date === void 0 ? pointer : place, {
			from: date ?? "no date",
			before
		})];
	});
}
function startOf$1(hours, loadZone) {
	const span = aroundDate(hours.effective_from ?? "");
	const zone = loadZone(hours.zone, span.from, span.to);
	return zone === void 0 ? void 0 : effectiveFrom(hours, zoneClock(zone));
}
// src/core/time/compile-calendar.ts
/** Warnings do not keep a calendar from working; errors do, and come all at once. */
function compileCalendar(calendar, loadZone, path = calendarPath(calendar.id)) {
	const errors = checkCalendar(calendar, loadZone, path).filter((one) => one.severity === "error");
	if (errors.length > 0) return {
		ok: false,
		findings: errors
	};
	const versions = versionsOf(calendar).map(({ hours }, index) => ({
		effectiveFrom: index === 0 ? EARLIEST : startOf(hours, loadZone),
		timetable: createTimetable(readHours(hours), loadZone)
	}));
	return {
		ok: true,
		calendar: {
			id: calendar.id,
			versions
		}
	};
}
function calendarPath(id) {
	return `config/calendars/${id}.yaml`;
}
/** The hours that a clock uses all its life: those in force when its record was opened. */
function hoursInForce(calendar, openedAt) {
	const version = calendar.versions.findLast((one) => one.effectiveFrom <= openedAt) ?? calendar.versions[0];
	if (version === void 0) throw new Error(`Calendar ${calendar.id} has no version`);
	return version.timetable;
}
function startOf(hours, loadZone) {
	const span = aroundDate(hours.effective_from ?? "");
	const zone = loadZone(hours.zone, span.from, span.to);
	return (zone === void 0 ? void 0 : effectiveFrom(hours, zoneClock(zone))) ?? toInstant(EARLIEST);
}
export { hoursInForce as n, checkCalendar as r, compileCalendar as t };
