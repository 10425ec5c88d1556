import { r as toStorableText } from "./storable-text-BmVNsrtJ.js";
// src/core/encode/visible-text.ts
/** Characters that turn the direction of what follows, so that text reads other than it is stored. */
const BIDI_CONTROLS = "\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069";
/** Characters without any width of their own: blanks of no width, invisible operators, tag characters. */
const ZERO_WIDTHS = "\\u200B\\u2060-\\u2064\\u206A-\\u206F\\uFEFF\\u{E0000}-\\u{E007F}";
const HIDDEN = new RegExp(`[${BIDI_CONTROLS}${ZERO_WIDTHS}]`, "gu");
/** Joiners belong between two letters of scripts that need them, and in emoji; anywhere else they hide something. */
const STRAY_JOINER = /(?<![^\p{ASCII}\u200C\u200D])[\u200C\u200D]|[\u200C\u200D](?![^\p{ASCII}\u200C\u200D])/gu;
const STACKED_MARKS = /(\p{M}{8})\p{M}+/gu;
const LINE_ENDS = /\r\n?|[\n\v\f\u0085\u2028\u2029]/gu;
/** Neither hidden nor in need of another form: nearly every text, told in a glance. */
const PLAIN = /^[\t\n\x20-\x7E]*$/;
/**
* What a reader can see of a foreign text: controls but tab and line feed, direction controls and characters of no
* width go, at most eight marks stand on one letter, and a broken surrogate becomes U+FFFD. Line ends become LF.
*/
function toVisibleText(text) {
	if (PLAIN.test(text)) return text;
	return toStorableText(text.replace(LINE_ENDS, "\n")).replace(HIDDEN, "").replace(STRAY_JOINER, "").replace(STACKED_MARKS, "$1");
}
/** The same in one line: line ends and tabs become blanks. */
function toVisibleLine(text) {
	return toVisibleText(text).replace(/[\n\t]/g, " ");
}
/** At most so many code points; a longer text ends in an ellipsis within them. */
function cut(text, most) {
	if (text.length <= most) return text;
	const points = [...text.slice(0, most * 2 + 2)];
	return points.length <= most ? text : `${points.slice(0, most - 1).join("")}…`;
}
export { toVisibleText as a, toVisibleLine as i, ZERO_WIDTHS as n, cut as r, BIDI_CONTROLS as t };
