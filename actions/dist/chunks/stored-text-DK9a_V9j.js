import { i as finding, r as toStorableText, t as findUnstorable } from "./storable-text-BmVNsrtJ.js";
// src/core/intake/secret/find-secrets.ts
const KINDS = [
	{
		what: "private key",
		pattern: /-----BEGIN (?:[A-Z]{2,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----(?:[\s\S]{0,8000}?-----END [A-Z ]{1,60}-----|[^-]{0,8000})/g
	},
	{
		what: "GitHub token",
		pattern: /\bgh[pousr]_[A-Za-z0-9]{20,255}(?![A-Za-z0-9])/g
	},
	{
		what: "GitHub token",
		pattern: /\bgithub_pat_[A-Za-z0-9_]{20,255}(?![A-Za-z0-9_])/g
	},
	{
		what: "GitLab token",
		pattern: /\bglpat-[A-Za-z0-9_-]{20,64}/g
	},
	{
		what: "AWS access key",
		pattern: /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g
	},
	{
		what: "Slack token",
		pattern: /\bxox[abeoprs]-[A-Za-z0-9-]{10,255}/g
	},
	{
		what: "Slack webhook",
		pattern: /\bhooks\.slack\.com\/services\/[A-Za-z0-9/_-]{20,100}/g
	},
	{
		what: "Google API key",
		pattern: /\bAIza[A-Za-z0-9_-]{35}(?![A-Za-z0-9_-])/g
	},
	{
		what: "Stripe key",
		pattern: /\b[sr]k_(?:live|test)_[A-Za-z0-9]{16,255}/g
	},
	{
		what: "npm token",
		pattern: /\bnpm_[A-Za-z0-9]{36}(?![A-Za-z0-9])/g
	},
	{
		what: "API key",
		pattern: /\bsk-(?:[a-z]{2,10}-)?[A-Za-z0-9_-]{32,255}/g
	},
	{
		what: "JSON web token",
		pattern: /(?<![\w-])eyJ[A-Za-z0-9_-]{10,2000}\.eyJ[A-Za-z0-9_-]{10,4000}\.[A-Za-z0-9_-]{10,2000}/g
	},
	{
		what: "password in an address",
		pattern: /(?<=\b[a-z]{2,12}:\/\/[^\s:@/]{1,64}:)[^\s:@/]{3,128}(?=@)/gi
	}
];
/** The text with everything masked that looks like a secret; the same text where nothing does. */
function maskSecrets(text) {
	const found = [];
	return {
		text: KINDS.reduce((rest, { what, pattern }) => rest.replace(pattern, () => {
			found.push(what);
			return `[masked: ${what}]`;
		}), text),
		found
	};
}
// src/core/intake/convert/stored-text.ts
/**
* A foreign text as a record keeps it: letter by letter, but for line ends (LF), what no record can hold, and what
* looks like a secret.
*/
function toStoredText(given, field) {
	const lines = given.replace(/\r\n?/g, "\n");
	const character = findUnstorable(lines);
	const { text, found } = maskSecrets(toStorableText(lines));
	const changed = {
		field,
		character: character ?? ""
	};
	return {
		text,
		findings: character === void 0 ? [] : [finding("INTAKE_TEXT_CHANGED", {
			path: "",
			pointer: `/${field}`
		}, changed)],
		masked: found
	};
}
/** Code points that a title may have (`common.schema.json`). */
const LONGEST_TITLE = 200;
/** A title is one line that shows something; the forge takes 256 characters, a record 200. */
function toStoredTitle(given, fallback) {
	const stored = toStoredText(given, "title");
	const line = stored.text.replace(/[\n\t]/g, " ");
	if (line.trim() === "") return {
		...stored,
		text: fallback
	};
	const points = [...line];
	if (points.length <= LONGEST_TITLE) return {
		...stored,
		text: line
	};
	return {
		...stored,
		text: `${points.slice(0, 199).join("")}…`,
		whole: line
	};
}
/** More than this stands beside the record, so that the record stays below 64 KiB. */
const MOST_INSIDE = 32768;
/** What a file of YAML may need for the text at most: indented, or quoted with escapes. In bytes. */
function bytesInYaml(text) {
	const bytes = new TextEncoder().encode(text).length;
	const marks = text.match(/["\\\n]/g)?.length ?? 0;
	const lines = text.match(/\n/g)?.length ?? 0;
	const hidden = text.match(/[^\P{C}\n\t]|[\p{Zl}\p{Zp}\u0085\uFEFF]/gu)?.length ?? 0;
	return bytes + marks + 2 * lines + 8 * hidden;
}
/** Whether a description is to stand in a file of its own. */
function standsBeside(description) {
	return bytesInYaml(description) > MOST_INSIDE;
}
export { toStoredTitle as i, standsBeside as n, toStoredText as r, bytesInYaml as t };
