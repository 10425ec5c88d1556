import { t as breakReferences } from "./markdown-inline-CLhcZ6yi.js";
import { i as toVisibleLine, r as cut } from "./visible-text-DCDPwVPG.js";
// src/core/encode/commit-subject.ts
const TITLE_CAP = 60;
/** What tells the forge to start no workflow for a commit. */
const SKIP_TOKEN = /\[(?=\s*(?:skip|no|ci|actions)\b)/gi;
/**
* A foreign title for the subject of a commit: one line of at most 60 code points that mentions nobody, closes
* nothing and skips no workflow. Foreign text has no place in the body, where lines can be trailers.
*/
function encodeCommitTitle(title) {
	return breakReferences(cut(toVisibleLine(title).trim(), TITLE_CAP)).replace(SKIP_TOKEN, `$&​`);
}
/** `gitsm: resolve INC-117 (Mail is slow)`. Verb and ids are ours; only the title is foreign. */
function commitSubject(verb, ids, title) {
	const named = title === void 0 ? "" : ` (${encodeCommitTitle(title)})`;
	return `gitsm: ${[verb, ids.join(", ")].filter((part) => part !== "").join(" ")}${named}`;
}
export { commitSubject as t };
