import { i as toVisibleLine, r as cut } from "./visible-text-DCDPwVPG.js";
// src/core/encode/markdown-inline.ts
const MARKDOWN_CAP = 200;
const ENTITIES = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;"
};
const BREAKS = [
	/@/g,
	/#(?=\d)/g,
	/GH-(?=\d)/gi,
	/https?|www|ftp(?=:)/gi,
	/[0-9a-f]{7}(?=[0-9a-f])/gi
];
/** A text in which the forge recognises no mention, issue, commit or address; it looks the same to a reader. */
function breakReferences(text) {
	return BREAKS.reduce((broken, pattern) => broken.replace(pattern, `$&​`), text);
}
/**
* A foreign text as one run of Markdown, in a sentence or in a cell of a table: at most 200 code points, shown
* letter by letter, without markup, mentions, references or links. `most` lowers the cap.
*/
function encodeMarkdownInline(text, most = MARKDOWN_CAP) {
	return breakReferences(cut(toVisibleLine(text), most)).replace(/[\\`*_{}[\]()#+\-.!|~:"'$=^]/g, "\\$&").replace(/[&<>]/g, (character) => ENTITIES[character] ?? "");
}
export { encodeMarkdownInline as n, breakReferences as t };
