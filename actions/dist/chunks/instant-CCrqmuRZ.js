// src/core/time/instant.ts
const RFC3339 = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.\d{1,9})?(?:Z|([+-])(\d\d):(\d\d))$/;
/**
* Reads an RFC 3339 instant with any offset. Fractions of a second are cut off.
* Stricter than `Date.parse`: 30 February, 24:00:00, second 60 and a blank for `T` are refused (`undefined`).
*/
function parseInstant(text) {
	if (isOwnForm(text)) return toEpoch(toDay(pair(text, 0) * 100 + pair(text, 2), pair(text, 5), pair(text, 8)), toSecond(pair(text, 11), pair(text, 14), pair(text, 17)));
	const parts = RFC3339.exec(text);
	if (parts === null) return void 0;
	const [year, month, day, hour, minute, second] = parts.slice(1, 7).map(Number);
	const at = toEpoch(toDay(year, month, day), toSecond(hour, minute, second));
	const offset = offsetSeconds(parts[7], Number(parts[8] ?? 0), Number(parts[9] ?? 0));
	return at === void 0 || offset === void 0 ? void 0 : at - offset;
}
/** The form that we write ourselves is read by the hundred thousand, without the expression in a third of the time. */
function isOwnForm(text) {
	if (text.length !== 20 || text[19] !== "Z" || text[10] !== "T") return false;
	return text[4] === "-" && text[7] === "-" && text[13] === ":" && text[16] === ":";
}
/** The number that two digits make; NaN where they are none. */
function pair(text, at) {
	const tens = text.charCodeAt(at) - 48;
	const ones = text.charCodeAt(at + 1) - 48;
	return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : NaN;
}
function toEpoch(day, second) {
	return day === void 0 || second === void 0 ? void 0 : day * 86400 + second;
}
/** Of the day. */
function toSecond(hour, minute, second) {
	return hour <= 23 && minute <= 59 && second <= 59 ? hour * 3600 + minute * 60 + second : void 0;
}
/** Days since 1970-01-01, of a date that exists: the way of `formatDay` back, "days_from_civil". */
function toDay(year, month, day) {
	if (!isCivilDate(year, month, day)) return void 0;
	const fromMarch = month > 2 ? month - 3 : month + 9;
	const years = month > 2 ? year : year - 1;
	const leaps = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
	return years * 365 + leaps + Math.floor((153 * fromMarch + 2) / 5) + day - 1 - 719468;
}
function offsetSeconds(sign, hours, minutes) {
	if (sign === void 0) return 0;
	if (hours > 23 || minutes > 59) return void 0;
	return (sign === "-" ? -1 : 1) * (hours * 3600 + minutes * 60);
}
const MONTH_LENGTHS = [
	31,
	28,
	31,
	30,
	31,
	30,
	31,
	31,
	30,
	31,
	30,
	31
];
/** Whether the date exists in the proleptic Gregorian calendar; years 1000 to 9999. */
function isCivilDate(year, month, day) {
	const length = MONTH_LENGTHS[month - 1];
	if (!(year >= 1e3 && day >= 1) || length === void 0) return false;
	return day <= length || month === 2 && day === 29 && isLeapYear(year);
}
function isLeapYear(year) {
	return year % 4 === 0 && year % 100 !== 0 || year % 400 === 0;
}
/** The one written form of an instant: `2026-11-22T15:40:00Z`. */
function formatInstant(at) {
	const day = Math.floor(at / 86400);
	const second = at - day * 86400;
	const minute = Math.floor(second / 60);
	return `${formatDay(day)}T${two(Math.floor(minute / 60))}:${two(minute % 60)}:${two(second % 60)}Z`;
}
/**
* Years of 365.2425 days counted from 1 March 0000, so that the leap day is a year's last: "civil_from_days" of Howard
* Hinnant's "chrono-Compatible Low-Level Date Algorithms". `Date` does the same five times slower.
*/
function formatDay(day) {
	if (!(day >= FIRST_DAY && day <= LAST_DAY)) throw new RangeError(`No instant between the years 1000 and 9999: ${day}`);
	const days = day + 719468;
	const era = Math.floor(days / 146097);
	const ofEra = days - era * 146097;
	const leaps = Math.floor(ofEra / 1460) - Math.floor(ofEra / 36524) + Math.floor(ofEra / 146096);
	const yearOfEra = Math.floor((ofEra - leaps) / 365);
	const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
	const fromMarch = Math.floor((5 * ofYear + 2) / 153);
	const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
	return `${yearOfEra + era * 400 + (month <= 2 ? 1 : 0)}-${two(month)}-${two(ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1)}`;
}
const FIRST_DAY = Date.UTC(1e3, 0, 1) / 864e5;
const LAST_DAY = Date.UTC(9999, 11, 31) / 864e5;
function two(number) {
	return number < 10 ? `0${number}` : String(number);
}
/** Brands a number of epoch seconds that is already known to be whole. */
function toInstant(epochSeconds) {
	return epochSeconds;
}
function toSeconds(seconds) {
	return seconds;
}
export { toSeconds as a, toInstant as i, isCivilDate as n, parseInstant as r, formatInstant as t };
