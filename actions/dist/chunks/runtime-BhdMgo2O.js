import { n as isSameJson } from "./json-CaPr7KL-.js";
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
export { runtime as n, countCodePoints as t };
