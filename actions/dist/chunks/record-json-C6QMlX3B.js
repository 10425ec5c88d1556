// src/core/record/record-json.ts
/**
* A record, or a part of one, as the plain data that it is. The compiler cannot see it: the values of a journal's
* `set` are `unknown`, and optional keys may be `undefined`; the writer reads back what it wrote and would refuse.
*/
function recordToJson(part) {
	return part;
}
/** The same for one field of a record, whatever it holds. */
function fieldToJson(value) {
	return value;
}
export { recordToJson as n, fieldToJson as t };
