import { r as __toESM, t as __commonJSMin } from "./rolldown-runtime-DegdyBIC.js";
import { C as show, a as mend, b as counted, o as says } from "./storable-text-BmVNsrtJ.js";
import { p as parsePointer } from "./record-id-DrBCxwok.js";
import { n as encodeTerminalLine } from "./terminal-text-utQy8A0q.js";
// src/core/checks/fixes.ts
/** One fix for each code that promises one, so that a promise without a fix does not compile. */
const fixes = {
	LINK_MIRROR_MISSING: { by: "links" },
	LEDGER_FOLDER_MISMATCH: { by: "move" },
	PERSON_SPELLING: {
		by: "edit",
		edits: (found) => [setHere(found, show(found.args, "login"))]
	},
	PRIORITY_MISMATCH: {
		by: "edit",
		edits: ({ args }) => [{
			op: "set",
			pointer: "/priority",
			value: show(args, "expected")
		}]
	},
	STATE_FIELD_STALE: {
		by: "edit",
		edits: ({ place }) => [{
			op: "remove",
			pointer: place.pointer
		}]
	},
	SHAPE_NOT_ALLOWED: {
		by: "edit",
		edits: respell
	}
};
function fixFor(code) {
	return Object.hasOwn(fixes, code) ? fixes[code] : void 0;
}
/** Whether this one is mended mechanically, and not only others of its code. */
function isFixable(finding) {
	const fix = fixFor(finding.code);
	return fix !== void 0 && (fix.by !== "edit" || fix.edits(finding).length > 0);
}
function setHere({ place }, value) {
	return {
		op: "set",
		pointer: place.pointer,
		value
	};
}
/** `In Progress` can only mean `in_progress`; a word with other letters is left to a person. */
function respell(found) {
	const [value, near] = [show(found.args, "value"), show(found.args, "near")];
	const isJournal = parsePointer(found.place.pointer)?.[0] === "journal";
	return near === "" || isJournal || lettersOf(value) !== lettersOf(near) ? [] : [setHere(found, near)];
}
function lettersOf(text) {
	return text.toLowerCase().replace(/[\s_-]/g, "");
}
// scripts/gitsm/findings/json.ts
/** All findings and how many there are, as one object. */
function formatJson(findings, counts) {
	return `${JSON.stringify({
		counts,
		findings: findings.map(toJson)
	}, null, 2)}\n`;
}
function toJson(found) {
	const { line, column, endLine, endColumn } = found.position;
	return {
		code: found.code,
		severity: found.severity,
		path: found.place.path,
		pointer: found.place.pointer,
		line,
		column,
		...endLine === void 0 ? {} : { end_line: endLine },
		...endColumn === void 0 ? {} : { end_column: endColumn },
		message: says(found),
		mend: mend(found),
		fixable: isFixable(found)
	};
}
// node_modules/picocolors/picocolors.js
var require_picocolors = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	let p = process || {};
	let argv = p.argv || [];
	let env = p.env || {};
	let isColorSupported = !(!!env.NO_COLOR || argv.includes("--no-color")) && (!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || (p.stdout || {}).isTTY && env.TERM !== "dumb" || !!env.CI);
	let formatter = (open, close, replace = open) => (input) => {
		let string = "" + input, index = string.indexOf(close, open.length);
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close;
	};
	let replaceClose = (string, close, replace, index) => {
		let result = "", cursor = 0;
		do {
			result += string.substring(cursor, index) + replace;
			cursor = index + close.length;
			index = string.indexOf(close, cursor);
		} while (~index);
		return result + string.substring(cursor);
	};
	let createColors = (enabled = isColorSupported) => {
		let f = enabled ? formatter : () => String;
		return {
			isColorSupported: enabled,
			reset: f("\x1B[0m", "\x1B[0m"),
			bold: f("\x1B[1m", "\x1B[22m", "\x1B[22m\x1B[1m"),
			dim: f("\x1B[2m", "\x1B[22m", "\x1B[22m\x1B[2m"),
			italic: f("\x1B[3m", "\x1B[23m"),
			underline: f("\x1B[4m", "\x1B[24m"),
			inverse: f("\x1B[7m", "\x1B[27m"),
			hidden: f("\x1B[8m", "\x1B[28m"),
			strikethrough: f("\x1B[9m", "\x1B[29m"),
			black: f("\x1B[30m", "\x1B[39m"),
			red: f("\x1B[31m", "\x1B[39m"),
			green: f("\x1B[32m", "\x1B[39m"),
			yellow: f("\x1B[33m", "\x1B[39m"),
			blue: f("\x1B[34m", "\x1B[39m"),
			magenta: f("\x1B[35m", "\x1B[39m"),
			cyan: f("\x1B[36m", "\x1B[39m"),
			white: f("\x1B[37m", "\x1B[39m"),
			gray: f("\x1B[90m", "\x1B[39m"),
			bgBlack: f("\x1B[40m", "\x1B[49m"),
			bgRed: f("\x1B[41m", "\x1B[49m"),
			bgGreen: f("\x1B[42m", "\x1B[49m"),
			bgYellow: f("\x1B[43m", "\x1B[49m"),
			bgBlue: f("\x1B[44m", "\x1B[49m"),
			bgMagenta: f("\x1B[45m", "\x1B[49m"),
			bgCyan: f("\x1B[46m", "\x1B[49m"),
			bgWhite: f("\x1B[47m", "\x1B[49m"),
			blackBright: f("\x1B[90m", "\x1B[39m"),
			redBright: f("\x1B[91m", "\x1B[39m"),
			greenBright: f("\x1B[92m", "\x1B[39m"),
			yellowBright: f("\x1B[93m", "\x1B[39m"),
			blueBright: f("\x1B[94m", "\x1B[39m"),
			magentaBright: f("\x1B[95m", "\x1B[39m"),
			cyanBright: f("\x1B[96m", "\x1B[39m"),
			whiteBright: f("\x1B[97m", "\x1B[39m"),
			bgBlackBright: f("\x1B[100m", "\x1B[49m"),
			bgRedBright: f("\x1B[101m", "\x1B[49m"),
			bgGreenBright: f("\x1B[102m", "\x1B[49m"),
			bgYellowBright: f("\x1B[103m", "\x1B[49m"),
			bgBlueBright: f("\x1B[104m", "\x1B[49m"),
			bgMagentaBright: f("\x1B[105m", "\x1B[49m"),
			bgCyanBright: f("\x1B[106m", "\x1B[49m"),
			bgWhiteBright: f("\x1B[107m", "\x1B[49m")
		};
	};
	module.exports = createColors();
	module.exports.createColors = createColors;
}));
// scripts/gitsm/findings/code-frame.ts
var import_picocolors = /* @__PURE__ */ __toESM(require_picocolors(), 1);
/** Characters of a line that are shown; of longer ones the part around the column. */
const WIDTH = 96;
/** Letters that take two columns on a terminal. */
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\uFF01-\uFF60]/gu;
/** The line of a position with its neighbours, numbered, and a mark below what is meant; nothing behind the end. */
function codeFrame(text, position) {
	const lines = text.split("\n").map((line) => line.replace(/\r$/, ""));
	const from = Math.max(1, position.line - 1);
	const numbers = [
		from,
		from + 1,
		from + 2
	].filter((number) => number <= Math.min(lines.length, position.line + 1));
	if (lines[position.line - 1] === void 0) return [];
	const margin = String(numbers.at(-1)).length;
	const start = windowStart(lines[position.line - 1] ?? "", position.column - 1);
	return numbers.flatMap((number) => {
		const line = lines[number - 1] ?? "";
		const row = `  ${String(number).padStart(margin)} │ ${shownPart(line, start)}`.trimEnd();
		if (number !== position.line) return [row];
		return [row, `  ${" ".repeat(margin)} │ ${mark(line, position, start)}`];
	});
}
function windowStart(line, column) {
	return line.length <= WIDTH || column < 80 ? 0 : column - WIDTH / 2;
}
function shownPart(line, start) {
	const part = encodeTerminalLine(line.slice(start, start + WIDTH));
	return `${start > 0 ? "…" : ""}${part}${line.length > start + WIDTH ? "…" : ""}`;
}
function mark(line, { line: number, column, endLine, endColumn }, start) {
	const until = endLine === void 0 || endLine === number ? endColumn ?? column + 1 : line.length + 1;
	const end = Math.min(Math.max(until - 1, column), start + WIDTH, Math.max(line.length, column));
	const before = widthOf(line.slice(start, column - 1)) + (start > 0 ? 1 : 0);
	return `${" ".repeat(before)}${"^".repeat(Math.max(1, widthOf(line.slice(column - 1, end))))}`;
}
function widthOf(part) {
	const shown = encodeTerminalLine(part);
	return [...shown].length + (shown.match(WIDE)?.length ?? 0);
}
// scripts/gitsm/findings/pretty.ts
/** Findings for people, the gravest first, each with its place, words, the way to mend it and the lines around it. */
function formatPretty(findings, { color, texts, most }) {
	const colors = import_picocolors.default.createColors(color);
	const shown = bySeverity(findings).slice(0, most ?? findings.length);
	return `${[...shown.map((found) => formatOne(found, colors, texts.get(found.place.path))), summary(findings, shown.length, colors)].join("\n")}\n`;
}
const ORDER = {
	error: 0,
	warning: 1,
	info: 2
};
function bySeverity(findings) {
	return findings.toSorted((a, b) => ORDER[a.severity] - ORDER[b.severity]);
}
function formatOne(found, colors, text) {
	const { line, column } = found.position;
	const place = `${encodeTerminalLine(found.place.path)}:${line}:${column}`;
	return `${[
		`${colors.bold(place)} ${paint(found.severity, colors)(found.code)}`,
		`  ${encodeTerminalLine(says(found))}`,
		`  Mend: ${encodeTerminalLine(mend(found))}`,
		...text === void 0 ? [] : codeFrame(text, found.position).map((row) => paintRow(row, found.severity, colors))
	].join("\n")}\n`;
}
function paint(severity, colors) {
	switch (severity) {
		case "error": return colors.red;
		case "warning": return colors.yellow;
		case "info": return colors.cyan;
	}
}
function paintRow(row, severity, colors) {
	return /^ +│ +\^+$/u.test(row) ? paint(severity, colors)(row) : colors.dim(row);
}
function summary(findings, shown, colors) {
	if (findings.length === 0) return colors.green("No findings.");
	const files = new Set(findings.map(({ place }) => place.path)).size;
	const fixable = findings.filter(isFixable).length;
	const rest = findings.length - shown;
	return [
		`${countWords(findings)} in ${counted(files, "file")}.`,
		...rest > 0 ? [`${rest} more ${rest === 1 ? "is" : "are"} not shown.`] : [],
		...fixable > 0 ? [`${fixable} can be mended by gitsm validate --fix.`] : []
	].join(" ");
}
/** `3 errors, 1 warning`, without what there is none of. */
function countWords(findings) {
	return [
		"error",
		"warning",
		"info"
	].flatMap((severity) => {
		const count = findings.filter((found) => found.severity === severity).length;
		return count === 0 ? [] : [severity === "info" ? `${count} for information` : counted(count, severity)];
	}).join(", ");
}
export { fixFor as a, formatJson as i, formatPretty as n, require_picocolors as r, countWords as t };
