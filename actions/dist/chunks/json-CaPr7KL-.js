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
export { isSameJson as n, isJsonMap as t };
