import { n as encodeMarkdownInline } from "./markdown-inline-CLhcZ6yi.js";
// src/core/proposal/comment-text.ts
const SIGNS = {
	success: "✅",
	pending: "⏳",
	failure: "❌",
	error: "⚠️"
};
/** A foreign text or one that may quote some, in a sentence or a cell. */
function told(text) {
	return encodeMarkdownInline(text, 400);
}
function stepWords({ title, counted, needed, missing_from, state }) {
	const sign = state === "met" ? SIGNS.success : SIGNS.pending;
	const people = counted.map(countedWords).join(", ");
	const missing = missing_from.slice(0, 8).map((login) => told(`@${login}`));
	const any = state === "open" && missing.length > 0 ? ` · may approve: ${missing.join(", ")}` : "";
	return `${sign} ${told(title)}: ${counted.length} of ${needed}${people === "" ? "" : ` (${people})`}${any}`;
}
function countedWords({ login, as, at, in_place_of }) {
	return told(`@${login} as ${as}${in_place_of === null ? "" : ` in place of @${in_place_of}`}, ${at}`);
}
export { stepWords as n, told as r, SIGNS as t };
