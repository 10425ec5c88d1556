import { n as isCivilDate, r as parseInstant } from "./instant-CCrqmuRZ.js";
// src/adapters/schema/formats.ts
const FIRST_YEAR = 1970;
const LAST_YEAR = 2099;
const FIRST_INSTANT = Date.UTC(FIRST_YEAR, 0) / 1e3;
const END_OF_INSTANTS = Date.UTC(2100, 0) / 1e3;
const OWN_LENGTH = 20;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;
const DATE = /^\d{4}-\d\d-\d\d$/;
/**
* Stand beside the patterns of the same names in schemas/common.schema.json: a pattern cannot know that February has
* no 30th day. What the pattern refuses already passes here, so that one fault is one finding.
*/
const formats = {
	instant: isRealInstant,
	date: isRealDate
};
function isRealInstant(text) {
	const at = parseInstant(text);
	if (at !== void 0 && text.length === OWN_LENGTH) return at >= FIRST_INSTANT && at < END_OF_INSTANTS;
	return !INSTANT.test(text);
}
function isRealDate(text) {
	if (!DATE.test(text)) return true;
	const [year, month, day] = [
		text.slice(0, 4),
		text.slice(5, 7),
		text.slice(8, 10)
	].map(Number);
	return isRealYear(text) && isCivilDate(year ?? 0, month ?? 0, day ?? 0);
}
function isRealYear(text) {
	const year = Number(text.slice(0, 4));
	return year >= FIRST_YEAR && year <= LAST_YEAR;
}
export { formats as t };
