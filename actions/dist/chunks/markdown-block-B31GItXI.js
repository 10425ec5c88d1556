import { a as toVisibleText } from "./visible-text-DCDPwVPG.js";
// src/core/encode/markdown-block.ts
/** A foreign text of several lines as a fenced block that it cannot close. Ends without a line feed. */
function encodeMarkdownBlock(text) {
	const body = toVisibleText(text).replaceAll("@", `@​`);
	const longest = (body.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 2);
	const fence = "`".repeat(longest + 1);
	return `${fence}text\n${body.replace(/\n$/, "")}\n${fence}`;
}
export { encodeMarkdownBlock as t };
