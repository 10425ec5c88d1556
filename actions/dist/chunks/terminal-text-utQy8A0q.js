import { r as toStorableText } from "./storable-text-BmVNsrtJ.js";
import { n as ZERO_WIDTHS, t as BIDI_CONTROLS } from "./visible-text-DCDPwVPG.js";
// src/core/encode/terminal-text.ts
const HIDDEN = new RegExp(`[${BIDI_CONTROLS}${ZERO_WIDTHS}\\u2028\\u2029]`, "gu");
/**
* A foreign text on a terminal: controls but tab and line feed are dropped, so that nothing moves the cursor, names
* the window or fills the clipboard; what is hidden is shown, as `<U+202E>`.
*/
function encodeTerminal(text) {
	return toStorableText(text).replace(HIDDEN, (character) => {
		return `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}>`;
	});
}
/** The same in one line. */
function encodeTerminalLine(text) {
	return encodeTerminal(text).replace(/[\n\t]/g, " ");
}
export { encodeTerminalLine as n, encodeTerminal as t };
