// src/core/record/json.ts
function isJsonMap(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** The same data; the order of a map's keys does not count, and -0 is not 0. */
function isSameJson(a, b) {
	if (Object.is(a, b)) return true;
	if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
	if (isJsonMap(a)) return isJsonMap(b) && isSameMap(a, b);
	return !isJsonMap(b) && isSameList(a, b);
}
function isSameList(a, b) {
	return a.length === b.length && a.every((item, index) => isSameJson(item, b[index]));
}
function isSameMap(a, b) {
	const keys = Object.keys(a);
	if (keys.length !== Object.keys(b).length) return false;
	return keys.every((key) => Object.hasOwn(b, key) && isSameJson(a[key], b[key]));
}
// src/adapters/schema/runtime.ts
/**
* What the generated validators call while they run. ajv's own two files are CommonJS, whose default export every
* loader unwraps in another way.
*/
const runtime = {
	ucs2length: countCodePoints,
	equal: isSameJson
};
/** JSON Schema counts characters as code points; a half of a pair that stands alone counts as one. */
function countCodePoints(text) {
	let count = text.length;
	for (let at = 0; at < text.length - 1; at++) if ((text.charCodeAt(at) & 64512) === 55296 && (text.charCodeAt(at + 1) & 64512) === 56320) {
		count--;
		at++;
	}
	return count;
}
export { isSameJson as i, runtime as n, isJsonMap as r, countCodePoints as t };
