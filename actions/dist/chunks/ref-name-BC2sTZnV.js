// src/adapters/git/ref-name.ts
const FORBIDDEN = /[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{|\/\/|^[-/.]|[./]$|\.lock(?:\/|$)|\/\.|^@$/;
function parseBranchName(text) {
	return text === "" || text.length > 200 || FORBIDDEN.test(text) ? void 0 : text;
}
/** A remote as people name it; an address would let data choose whom git talks to. */
function isRemoteName(text) {
	return /^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$/.test(text);
}
export { parseBranchName as n, isRemoteName as t };
