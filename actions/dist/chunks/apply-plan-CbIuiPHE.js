import { t as findUnstorable } from "./storable-text-BmVNsrtJ.js";
import { f as parseIndex, p as parsePointer } from "./record-id-DrBCxwok.js";
import { n as isSameJson, t as isJsonMap } from "./json-CaPr7KL-.js";
import { t as keyOrder } from "./key-order.generated-D9LklO38.js";
import { a as require_dist, i as parseAccepted, n as isNotText, o as CONFIG_LIMITS, s as RECORD_LIMITS, t as readYaml } from "./read-yaml-BmJg3maY.js";
// src/core/record/edit.ts
/** The data after the edits, one after the other; maps that are missing on the way to a `set` are begun. */
function applyEdits(value, edits) {
	let current = value;
	for (const edit of edits) {
		const tokens = parsePointer(edit.pointer);
		const next = tokens === void 0 ? void 0 : applyAt(current, tokens, edit);
		if (next === void 0) return {
			ok: false,
			reason: `${edit.op} ${edit.pointer} does not fit the data`
		};
		current = next;
	}
	return {
		ok: true,
		value: current
	};
}
function applyAt(value, tokens, edit) {
	const [token, ...rest] = tokens;
	if (token === void 0) return applyHere(value, edit);
	if (isJsonMap(value)) return applyInMap(value, tokens, edit);
	if (Array.isArray(value)) return applyInList(value, {
		token,
		rest
	}, edit);
	if (edit.op === "remove") return value;
	return value === void 0 || value === null ? applyInMap({}, tokens, edit) : void 0;
}
function applyHere(value, edit) {
	if (edit.op === "set") return edit.value;
	if (edit.op === "remove") return void 0;
	if (value === void 0 || value === null) return [edit.value];
	return Array.isArray(value) ? [...value, edit.value] : void 0;
}
function applyInMap(map, [token = "", ...rest], edit) {
	const old = Object.hasOwn(map, token) ? map[token] : void 0;
	if (edit.op === "remove" && (old === void 0 || rest.length === 0)) return without(map, token);
	const next = applyAt(old, rest, edit);
	return next === void 0 ? void 0 : {
		...map,
		[token]: next
	};
}
function without(map, key) {
	return Object.fromEntries(Object.entries(map).filter(([name]) => name !== key));
}
function applyInList(list, { token, rest }, edit) {
	const index = token === "-" ? list.length : parseIndex(token);
	if (index === void 0 || index > list.length) return edit.op === "remove" ? list : void 0;
	if (edit.op === "remove" && (index === list.length || rest.length === 0)) return list.toSpliced(index, 1);
	const next = applyAt(list[index], rest, edit);
	return next === void 0 ? void 0 : list.toSpliced(index, 1, next);
}
// src/adapters/yaml/entries.ts
var import_dist = require_dist();
function isCollection(node) {
	return (0, import_dist.isMap)(node) || (0, import_dist.isSeq)(node);
}
/** The document must have been composed with its source tokens. */
function entriesOf(node) {
	if ((0, import_dist.isMap)(node)) return node.items.map(toPairEntry);
	if (node.flow === true) return node.items.map((item) => toEntry({
		start: item.range[0],
		value: item
	}));
	const dashes = dashesOf(node.srcToken);
	return node.items.map((value, index) => {
		const start = dashes[index] ?? value.range[0];
		return toEntry({
			start,
			indicatorEnd: start + 1,
			value
		});
	});
}
/** Where what a node says ends: a literal's trailing blank lines are no part of it, unless it keeps them. */
function endOfNode(node) {
	if (isCollection(node) && node.flow !== true) return entriesOf(node).at(-1)?.end ?? node.range[1];
	const token = node.srcToken;
	if (!(0, import_dist.isScalar)(node) || token?.type !== "block-scalar") return node.range[1];
	return isKept(token) ? node.range[1] : endOfLines(token, node.range[1]);
}
/** Whether a literal keeps the line feeds at its end (`|+`). */
function isKept(token) {
	return token.props.some(({ type, ...prop }) => type === "block-scalar-header" && "source" in prop && prop.source.includes("+"));
}
function endOfLines(token, end) {
	return end - (/(?:\r?\n)*$/.exec(token.source)?.[0].length ?? 0);
}
function toPairEntry(pair) {
	const colon = pair.srcToken?.sep?.find(({ type }) => type === "map-value-ind");
	const key = (0, import_dist.isScalar)(pair.key) ? String(pair.key.value) : void 0;
	const indicatorEnd = colon === void 0 ? void 0 : colon.offset + 1;
	const value = pair.value ?? void 0;
	return {
		...toEntry({
			start: pair.key.range[0],
			indicatorEnd: indicatorEnd ?? pair.key.range[1],
			value
		}),
		indicatorEnd,
		key
	};
}
function toEntry({ start, indicatorEnd, value }) {
	const isEmpty = value === void 0 || isEmptyNode(value);
	const end = isEmpty ? indicatorEnd ?? start : endOfNode(value);
	return {
		key: void 0,
		start,
		indicatorEnd,
		value: isEmpty ? void 0 : value,
		end
	};
}
/** The null of `key:` stands nowhere. */
function isEmptyNode(node) {
	return (0, import_dist.isScalar)(node) && node.range[0] === node.range[1];
}
function dashesOf(token) {
	return token.items.flatMap(({ start }) => start.filter(({ type }) => type === "seq-item-ind").map(({ offset }) => offset));
}
// src/adapters/yaml/render-scalar.ts
/** Words that YAML 1.1 takes for booleans. */
const OLD_BOOLEAN = /^(?:y|n|yes|no|on|off|true|false)$/i;
/** What begins with a letter is no number, date, time of day in base 60, or indicator to any reader. */
const PLAIN = {
	block: /^\p{L}(?:[\p{L}\p{M}\p{N}_.\-/()+'",;!?@&%$*=<>~^|\\[\]{}]| (?=[^ #])|:(?=[^ ]))*$/u,
	flow: /^\p{L}(?:[\p{L}\p{M}\p{N}_.\-/()+@%]| (?=[^ #]))*$/u
};
const PLAIN_KEY = /^[A-Za-z_][A-Za-z0-9_-]*$/;
/** Beyond this many characters plain text gains nothing over quotes. */
const LONGEST_PLAIN = 1e3;
function renderScalar(value, around) {
	if (typeof value === "string") return isPlain(value, around) ? value : quote(value);
	if (typeof value === "number") return renderNumber(value);
	return String(value);
}
function renderKey(key) {
	return PLAIN_KEY.test(key) && !isMisread(key) ? key : quote(key);
}
function isPlain(text, around) {
	return text.length <= LONGEST_PLAIN && PLAIN[around].test(text) && !isMisread(text);
}
function isMisread(text) {
	return OLD_BOOLEAN.test(text) || isNotText(text) || /^null$/i.test(text);
}
/** YAML 1.1 reads an exponent only after a point. */
function renderNumber(value) {
	if (Object.is(value, -0)) return "-0";
	return String(value).replace(/^(-?\d+)e/, "$1.0e");
}
/** What is invisible, turns the direction of writing, or ends a line to some readers only, is written as an escape. */
const ESCAPED = /[\p{Bidi_Control}\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]/gu;
/** Double quotes of YAML take every escape of JSON. */
function quote(text) {
	return JSON.stringify(text).replace(ESCAPED, (character) => `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`);
}
/**
* The lines of a text as the content of a literal block, and its header; `undefined` where a block would not hold
* it exactly (or only with an indentation indicator), or would show characters that must be escaped.
*/
function toLiteral(text) {
	const body = text.endsWith("\n") ? text.slice(0, -1) : text;
	if (!text.includes("\n") || !/^[^\s]/u.test(body) || /\s$/u.test(body) || hasEscaped(text)) return void 0;
	return {
		header: body === text ? "|-" : "|",
		lines: body.split("\n")
	};
}
function hasEscaped(text) {
	return findUnstorable(text) !== void 0 || text.search(ESCAPED) !== -1;
}
// src/adapters/yaml/render-value.ts
const STEP = 2;
function renderAfterKey(value, indent) {
	if (isScalar$2(value)) return renderText(value, indent);
	if (isEmpty(value)) return {
		head: isJsonMap(value) ? " {}" : " []",
		body: ""
	};
	return {
		head: "",
		body: `\n${renderBlock(value, indent + STEP)}`
	};
}
/** A map or list in a list begins on the line of its dash. */
function renderAfterDash(value, indent) {
	if (isScalar$2(value) || isEmpty(value)) return renderAfterKey(value, indent);
	const [first = "", ...rest] = renderBlock(value, indent + STEP).split("\n");
	return {
		head: ` ${first.slice(indent + STEP)}`,
		body: rest.map((line) => `\n${line}`).join("")
	};
}
function renderPair(key, value, indent) {
	const { head, body } = renderAfterKey(value, indent);
	return `${renderKey(key)}:${head}${body}`;
}
function renderItem(value, indent) {
	const { head, body } = renderAfterDash(value, indent);
	return `-${head}${body}`;
}
/** A map or list that is not empty, as lines. */
function renderBlock(value, indent) {
	const pad = " ".repeat(indent);
	return (isJsonMap(value) ? Object.entries(value).map(([key, item]) => renderPair(key, item, indent)) : value.map((item) => renderItem(item, indent))).map((entry) => `${pad}${entry}`).join("\n");
}
/** On one line, for a place inside brackets. */
function renderFlow(value) {
	if (isScalar$2(value)) return renderScalar(value, "flow");
	if (isJsonMap(value)) return `{${Object.entries(value).map(([key, item]) => renderFlowPair(key, item)).join(", ")}}`;
	return `[${value.map(renderFlow).join(", ")}]`;
}
function renderFlowPair(key, value) {
	return `${renderKey(key)}: ${renderFlow(value)}`;
}
function renderText(value, indent) {
	const literal = typeof value === "string" ? toLiteral(value) : void 0;
	if (literal === void 0) return {
		head: ` ${renderScalar(value, "block")}`,
		body: ""
	};
	const pad = " ".repeat(indent + STEP);
	return {
		head: ` ${literal.header}`,
		body: literal.lines.map((line) => line === "" ? "\n" : `\n${pad}${line}`).join("")
	};
}
function isScalar$2(value) {
	return typeof value !== "object" || value === null;
}
function isEmpty(value) {
	return Object.keys(value).length === 0;
}
// src/adapters/yaml/splice.ts
/** The splices must not overlap; those at the same offset stand in their order. Line feeds become the file's own. */
function applySplices(text, splices) {
	const lineEnd = isCrlf(text) ? "\r\n" : "\n";
	const inOrder = splices.map((splice, index) => ({
		...splice,
		index
	})).sort((a, b) => a.from - b.from || a.index - b.index);
	let result = "";
	let at = 0;
	for (const { from, to, text: inserted } of inOrder) {
		result += text.slice(at, from) + inserted.replaceAll("\n", lineEnd);
		at = to;
	}
	return result + text.slice(at);
}
function isCrlf(text) {
	return text[text.indexOf("\n") - 1] === "\r";
}
function startOfLine(text, at) {
	return text.lastIndexOf("\n", at - 1) + 1;
}
/** Before the line end (LF or CRLF), or the end of the text. */
function endOfLine(text, at) {
	const feed = text.indexOf("\n", at);
	if (feed === -1) return text.length;
	return feed > at && text[feed - 1] === "\r" ? feed - 1 : feed;
}
/** The start of the line after `at`; where `at` is itself the start of a line, behind a kept literal, it is that. */
function startOfNextLine(text, at) {
	if (at > 0 && text[at - 1] === "\n") return at;
	const feed = text.indexOf("\n", at);
	return feed === -1 ? text.length : feed + 1;
}
function columnOf(text, at) {
	return at - startOfLine(text, at);
}
function isFirstOnLine(text, at) {
	return text.slice(startOfLine(text, at), at).trim() === "";
}
// src/adapters/yaml/splice-block.ts
/** Edits of entries that stand on lines of their own. Comments stay, but those inside a list or map that is replaced. */
function replaceInBlock(text, entry, value) {
	const indicatorEnd = entry.indicatorEnd ?? entry.start;
	const { head, body } = render(text, entry, value);
	const old = entry.value;
	if (old === void 0) return spliceLines(text, {
		head,
		body
	}, {
		from: indicatorEnd,
		to: indicatorEnd
	});
	if (isCollection(old) && old.flow !== true) return replaceLines(text, {
		head,
		body
	}, {
		indicatorEnd,
		end: entry.end
	});
	const isIndented = body !== "" && typeof value === "object";
	const from = isIndented ? indicatorEnd : old.range[0];
	const rendered = {
		head: isIndented ? head : head.slice(1),
		body
	};
	return old.srcToken?.type === "block-scalar" ? replaceLiteral(text, rendered, {
		from,
		to: entry.end
	}) : spliceLines(text, rendered, {
		from,
		to: entry.end
	});
}
function render(text, entry, value) {
	const indent = columnOf(text, entry.start);
	const { head, body } = entry.key === void 0 ? renderAfterDash(value, indent) : renderAfterKey(value, indent);
	return {
		head: keepQuotes(entry, {
			head,
			value
		}),
		body
	};
}
/** Text that was in quotes stays in quotes. */
function keepQuotes(entry, { head, value }) {
	return (0, import_dist.isScalar)(entry.value) && entry.value.type?.startsWith("QUOTE") === true && typeof value === "string" && head === ` ${value}` ? ` ${quote(value)}` : head;
}
/** The head in place of the range; the body below the line on which it ends, behind its comment. */
function spliceLines(text, { head, body }, { from, to }) {
	const below = endOfLine(text, to);
	return [{
		from,
		to,
		text: head
	}, {
		from: below,
		to: below,
		text: body
	}];
}
/** The header of a literal, with its comment, and its lines; blank lines behind them stay. */
function replaceLiteral(text, { head, body }, { from, to }) {
	return [{
		from,
		to: to - (/(?:\r?\n)*$/.exec(text.slice(from, to))?.[0].length ?? 0),
		text: `${head}${body}`
	}];
}
/** A list or map goes with its lines; a comment beside its key stays. */
function replaceLines(text, { head, body }, { indicatorEnd, end }) {
	const to = endOfLine(text, end);
	const lineEnd = endOfLine(text, indicatorEnd);
	if (!/^\s*(?:#|$)/.test(text.slice(indicatorEnd, lineEnd))) return [{
		from: indicatorEnd,
		to,
		text: `${head}${body}`
	}];
	return [{
		from: indicatorEnd,
		to: indicatorEnd,
		text: head
	}, {
		from: lineEnd,
		to,
		text: body
	}];
}
/** There is at least one entry; the new one stands behind the line on which the one before it ends. */
function insertInBlock(text, entries, insertion) {
	const { index, key, value } = insertion;
	const first = entries[0]?.start ?? 0;
	const indent = columnOf(text, first);
	const rendered = key === void 0 ? renderItem(value, indent) : renderPair(key, value, indent);
	const pad = " ".repeat(indent);
	const before = entries[index - 1];
	if (before === void 0) return [{
		from: first,
		to: first,
		text: `${rendered}\n${pad}`
	}];
	const at = startOfNextLine(text, before.end);
	return [{
		from: at,
		to: at,
		text: at === text.length && !text.endsWith("\n") ? `\n${pad}${rendered}` : `${pad}${rendered}\n`
	}];
}
/** There is at least one other entry. */
function removeInBlock(text, entries, index) {
	const [entry, after] = [entries[index], entries[index + 1]];
	if (entry === void 0) return [];
	if (isFirstOnLine(text, entry.start)) return [{
		from: startOfLine(text, entry.start),
		to: startOfNextLine(text, entry.end),
		text: ""
	}];
	const to = (after === void 0 ? "" : text.slice(startOfNextLine(text, entry.end), after.start)).trim() === "" && after !== void 0 ? after.start : endOfLine(text, entry.end);
	return [{
		from: entry.start,
		to,
		text: ""
	}];
}
// src/adapters/yaml/splice-flow.ts
/** Edits inside brackets, where everything stands between commas. */
function replaceInFlow(entry, value) {
	const { value: old, indicatorEnd, end } = entry;
	const rendered = renderFlow(value);
	if (old !== void 0) return [{
		from: old.range[0],
		to: end,
		text: rendered
	}];
	return [{
		from: end,
		to: end,
		text: indicatorEnd === void 0 ? `: ${rendered}` : ` ${rendered}`
	}];
}
/** There is at least one entry. */
function insertInFlow(entries, { index, key, value }) {
	const rendered = key === void 0 ? renderFlow(value) : renderFlowPair(key, value);
	const before = entries[index - 1];
	if (before !== void 0) return [{
		from: before.end,
		to: before.end,
		text: `, ${rendered}`
	}];
	const start = entries[0]?.start ?? 0;
	return [{
		from: start,
		to: start,
		text: `${rendered}, `
	}];
}
/** There is at least one other entry, whose comma goes too. */
function removeInFlow(entries, index) {
	const [before, entry, after] = [
		entries[index - 1],
		entries[index],
		entries[index + 1]
	];
	if (entry === void 0) return [];
	if (after !== void 0) return [{
		from: entry.start,
		to: after.start,
		text: ""
	}];
	return [{
		from: before?.end ?? entry.start,
		to: entry.end,
		text: ""
	}];
}
// src/adapters/yaml/perform-operation.ts
/**
* The text after one operation; `order` is that of the root's keys. What the operation does not fit is left as it
* is: whoever calls compares the data afterwards.
*/
function performOperation(text, operation, order) {
	const root = parseAccepted(text).contents;
	return isCollection(root ?? void 0) ? applySplices(text, toSplices(text, root, {
		operation,
		order
	})) : text;
}
function toSplices(text, root, { operation, order }) {
	switch (operation.op) {
		case "replace": return replace(text, root, operation);
		case "remove": return remove(text, root, operation.at);
		case "insert-item": return insert(text, nodeAt(root, operation.at), {
			...operation,
			key: void 0
		});
		case "insert-pair": {
			const node = nodeAt(root, operation.at);
			return insert(text, node, {
				...operation,
				index: placeOf(node, operation.key, node === root ? order : [])
			});
		}
	}
}
function replace(text, root, { at, value }) {
	const found = entryAt(root, at);
	if (found !== void 0) return found.isFlow ? replaceInFlow(found.entry, value) : replaceInBlock(text, found.entry, value);
	return at.length > 0 ? [] : replaceRoot(text, root, value);
}
/** Its last line goes with the comment beside it, as with every list or map that is replaced. */
function replaceRoot(text, root, value) {
	const isEmpty = typeof value !== "object" || value === null || Object.keys(value).length === 0;
	return [{
		from: root.range[0],
		to: endOfLine(text, endOfNode(root)),
		text: isEmpty ? "{}" : renderBlock(value, 0)
	}];
}
function remove(text, root, at) {
	const found = entryAt(root, at);
	if (found === void 0) return [];
	const { entries, index, isFlow } = found;
	return isFlow ? removeInFlow(entries, index) : removeInBlock(text, entries, index);
}
function insert(text, node, insertion) {
	if (!isCollection(node)) return [];
	const entries = entriesOf(node);
	return node.flow === true ? insertInFlow(entries, insertion) : insertInBlock(text, entries, insertion);
}
/** Behind the last key that comes before it in the order; a key that the order does not name comes last. */
function placeOf(node, key, order) {
	const keys = (0, import_dist.isMap)(node) ? node.items.map((pair) => (0, import_dist.isScalar)(pair.key) ? String(pair.key.value) : "") : [];
	const rank = order.indexOf(key);
	if (rank === -1) return keys.length;
	const before = keys.findLastIndex((other) => order.includes(other) && order.indexOf(other) < rank);
	if (before !== -1) return before + 1;
	const after = keys.findIndex((other) => order.includes(other));
	return after === -1 ? keys.length : after;
}
function entryAt(root, at) {
	const parent = nodeAt(root, at.slice(0, -1));
	const token = at.at(-1);
	if (token === void 0 || !isCollection(parent)) return void 0;
	const entries = entriesOf(parent);
	const index = (0, import_dist.isMap)(parent) ? entries.findIndex(({ key }) => key === token) : parseIndex(token) ?? -1;
	const entry = entries[index];
	return entry === void 0 ? void 0 : {
		entry,
		entries,
		index,
		isFlow: parent.flow === true
	};
}
function nodeAt(root, at) {
	let node = root;
	for (const token of at) {
		if (!isCollection(node)) return void 0;
		node = childOf(node, token);
	}
	return node;
}
function childOf(node, token) {
	if (!(0, import_dist.isMap)(node)) return node.items[parseIndex(token) ?? -1];
	return node.items.find(({ key }) => (0, import_dist.isScalar)(key) && key.value === token)?.value ?? void 0;
}
// src/adapters/yaml/refine-edit.ts
/**
* The smallest operations that bring about an edit: a map set over a map changes the keys that differ, a list set
* over a list the items that differ. To be done in their order.
*/
function refineEdit(data, tokens, edit) {
	switch (edit.op) {
		case "set": return setAt(data, tokens, {
			at: [],
			value: edit.value
		});
		case "append": return setAt(data, [...tokens, "-"], {
			at: [],
			value: edit.value
		});
		case "remove": return removeAt(data, tokens, []);
	}
}
/** Walks from `old`, which stands at `target.at`, along `rest`; what is missing on the way is begun. */
function setAt(old, rest, { at, value }) {
	const [token, ...further] = rest;
	if (token === void 0) return change(old, {
		at,
		value
	});
	if (isJsonMap(old) && Object.hasOwn(old, token)) return setAt(old[token], further, {
		at: [...at, token],
		value
	});
	if (Array.isArray(old)) {
		const index = token === "-" ? old.length : parseIndex(token) ?? old.length;
		if (index < old.length) return setAt(old[index], further, {
			at: [...at, String(index)],
			value
		});
		return insertItem(old, {
			at,
			value: wrap(further, value)
		}, index);
	}
	if (isJsonMap(old) && Object.keys(old).length > 0) return [{
		op: "insert-pair",
		at,
		key: token,
		value: wrap(further, value)
	}];
	return [{
		op: "replace",
		at,
		value: wrap(rest, value)
	}];
}
/** `-` begins a list, anything else a map. */
function wrap(rest, value) {
	return rest.reduceRight((inner, token) => token === "-" ? [inner] : { [token]: inner }, value);
}
function change(old, { at, value }) {
	if (isSameJson(old, value)) return [];
	if (isJsonMap(old) && isJsonMap(value) && Object.keys(old).some((key) => Object.hasOwn(value, key))) return changeMap(old, value, at);
	if (isFilled(old) && isFilled(value)) return changeList(old, value, at);
	return [{
		op: "replace",
		at,
		value
	}];
}
function isFilled(value) {
	return Array.isArray(value) && value.length > 0;
}
function changeMap(old, value, at) {
	const removals = Object.keys(old).filter((key) => !Object.hasOwn(value, key)).map((key) => ({
		op: "remove",
		at: [...at, key]
	}));
	const others = Object.entries(value).flatMap(([key, item]) => setAt(old, [key], {
		at,
		value: item
	}));
	return [...removals, ...others];
}
/** What both begin and end with stays; between, items are changed one by one, then removed or inserted. */
function changeList(old, value, at) {
	const head = commonHead(old, value);
	const tail = commonHead(old.slice(head).reverse(), value.slice(head).reverse());
	const both = Math.min(old.length, value.length) - tail;
	const operations = [];
	for (let index = head; index < both; index += 1) {
		const target = {
			at: [...at, String(index)],
			value: value[index]
		};
		operations.push(...change(old[index], target));
	}
	for (let index = old.length - tail - 1; index >= both; index -= 1) operations.push({
		op: "remove",
		at: [...at, String(index)]
	});
	for (let index = both; index < value.length - tail; index += 1) operations.push({
		op: "insert-item",
		at,
		index,
		value: value[index]
	});
	return operations;
}
function commonHead(a, b) {
	let count = 0;
	while (count < a.length && count < b.length && isSameJson(a[count], b[count])) count += 1;
	return count;
}
function insertItem(old, { at, value }, index) {
	return old.length === 0 ? [{
		op: "replace",
		at,
		value: [value]
	}] : [{
		op: "insert-item",
		at,
		index,
		value
	}];
}
/** The last key of a map, or item of a list, leaves it empty. */
function removeAt(old, [token, ...rest], at) {
	if (token === void 0 || typeof old !== "object" || old === null || !Object.hasOwn(old, token)) return [];
	if (Array.isArray(old) && parseIndex(token) === void 0) return [];
	const path = [...at, token];
	if (rest.length > 0) return removeAt(old[token], rest, path);
	if (Object.keys(old).length > 1) return [{
		op: "remove",
		at: path
	}];
	return [{
		op: "replace",
		at,
		value: Array.isArray(old) ? [] : {}
	}];
}
// src/adapters/yaml/edit-yaml.ts
/**
* Changes only the lines meant: comments, order, quoting and line ends of the rest stay byte for byte. The result
* has been read back by the strict reader and holds exactly what `applyEdits` says, or there is none.
*/
function editYaml(text, edits, options = {}) {
	const limits = options.limits ?? RECORD_LIMITS;
	const before = read(text, limits);
	if (before === void 0) return refuse("the file is not one that the strict reader accepts");
	const expected = applyEdits(before, edits);
	if (!expected.ok) return expected;
	const after = performAll(text, before, {
		edits,
		order: options.order ?? []
	});
	const value = read(after, limits);
	if (value === void 0) return refuse("the edited file would not be one that the strict reader accepts");
	if (!isSameJson(value, expected.value)) return refuse("the edited file would hold other data than what was meant");
	return {
		ok: true,
		text: after,
		value
	};
}
function refuse(reason) {
	return {
		ok: false,
		reason
	};
}
function read(text, limits) {
	const result = readYaml(new TextEncoder().encode(text), "", limits);
	return result.ok ? result.value : void 0;
}
function performAll(text, data, { edits, order }) {
	let current = text;
	let value = data;
	for (const edit of edits) {
		for (const operation of refineEdit(value, parsePointer(edit.pointer) ?? [], edit)) current = performOperation(current, operation, order);
		const applied = applyEdits(value, [edit]);
		if (applied.ok) value = applied.value;
	}
	return current;
}
// src/adapters/yaml/write-yaml.ts
/**
* The canonical form of a record: block style, two blanks a level, LF, lists indented under their key, instants
* and whatever an older reader could take for something else in double quotes, texts of several lines as literal
* blocks where those hold them exactly, empty lists and maps as `[]` and `{}`.
* Throws where what was written does not read back as the same data, such as text with control characters
* (see `toStorableText`), keys that the reader refuses, or data beyond its limits.
*/
function writeYaml(value, { schemaComment, order = [], limits = RECORD_LIMITS } = {}) {
	const hint = schemaComment === void 0 ? "" : `# yaml-language-server: $schema=${schemaComment}\n`;
	const ordered = inOrder(value, order);
	const text = `${hint}${Object.keys(value).length === 0 ? "{}" : renderBlock(ordered, 0)}\n`;
	const read = readYaml(new TextEncoder().encode(text), "", limits);
	if (!read.ok) throw new Error("what was written cannot be read back", { cause: read.findings });
	if (!isSameJson(read.value, value)) throw new Error("what was written reads back as other data", { cause: text });
	return text;
}
function inOrder(value, order) {
	const known = order.filter((key) => Object.hasOwn(value, key));
	const rest = Object.keys(value).filter((key) => !known.includes(key));
	return Object.fromEntries([...known, ...rest].map((key) => [key, value[key]]));
}
// src/adapters/yaml/document-writer.ts
/** Documents as YAML: new ones in canonical form with the schema's hint for editors, old ones by the line. */
const documentWriter = {
	create: (document, value, path) => writeYaml(value, {
		schemaComment: schemaBeside(path, document),
		order: keyOrder[document]
	}),
	edit: (text, edits, path) => {
		const limits = path.startsWith("config/") ? CONFIG_LIMITS : RECORD_LIMITS;
		const result = editYaml(text, edits, {
			order: orderOf(path),
			limits
		});
		if (!result.ok) throw new Error(`cannot edit ${path}: ${result.reason}`);
		return result.text;
	},
	moved: (text, to) => {
		const kind = kindOf(to);
		return kind === void 0 ? text : text.replace(HINT, `# yaml-language-server: $schema=${schemaBeside(to, kind)}`);
	}
};
/** The first line, by which editors find the schema. */
const HINT = /^# yaml-language-server: \$schema=.*/;
function schemaBeside(path, document) {
	return `${"../".repeat(path.split("/").length - 1)}schemas/${document}.schema.json`;
}
function orderOf(path) {
	const kind = kindOf(path);
	return kind === void 0 ? [] : keyOrder[kind];
}
function kindOf(path) {
	return KIND_OF_FILE.find(([pattern]) => pattern.test(path))?.[1];
}
const KIND_OF_FILE = [
	[/\/INC-\d+\.yaml$/, "incident"],
	[/\/REQ-\d+\.yaml$/, "request"],
	[/\/CHG-\d+\.yaml$/, "change"],
	[/\/PRB-\d+\.yaml$/, "problem"],
	[/^changes\/drafts\//, "change-draft"],
	[/^problems\/drafts\//, "problem-draft"]
];
// src/app/apply-plan.ts
/**
* Applies a plan to a tree of files and returns the paths that changed, in order. Every text is computed before the
* first file is touched, so that a plan that cannot be applied changes nothing; new files are written before old
* ones are removed, so that an interruption leaves a record twice rather than not at all.
*/
async function applyPlan(plan, tree, writer) {
	const after = /* @__PURE__ */ new Map();
	for (const effect of plan.effects) await stage(effect, after, tree, writer);
	const changes = [...after].sort(([a], [b]) => a < b ? -1 : 1);
	for (const [path, text] of changes) if (text !== void 0) await tree.write(path, text);
	for (const [path, text] of changes) if (text === void 0) await tree.remove(path);
	return changes.map(([path]) => path);
}
async function stage(effect, after, tree, writer) {
	switch (effect.kind) {
		case "create_record":
			await expectAbsent(effect.path, after, tree);
			after.set(effect.path, writer.create(effect.document, effect.value, effect.path));
			return;
		case "edit_record":
			after.set(effect.path, writer.edit(await textOf(effect.path, after, tree), effect.edits, effect.path));
			return;
		case "move_file": {
			await expectAbsent(effect.to, after, tree);
			const text = await textOf(effect.path, after, tree);
			const edited = effect.edits === void 0 ? text : writer.edit(text, effect.edits, effect.to);
			after.set(effect.to, writer.moved(edited, effect.to));
			after.set(effect.path, void 0);
			return;
		}
		case "write_text":
			after.set(effect.path, effect.text);
			return;
		case "remove_file":
			after.set(effect.path, void 0);
			return;
	}
}
async function textOf(path, after, tree) {
	const text = after.has(path) ? after.get(path) : await tree.read(path);
	if (text === void 0) throw new Error(`the plan edits ${path}, but there is no such file`);
	return text;
}
/** An id that is taken is refused, never reused. */
async function expectAbsent(path, after, tree) {
	if ((after.has(path) ? after.get(path) : await tree.read(path)) !== void 0) throw new Error(`the plan creates ${path}, but it exists already`);
}
export { applyEdits as i, documentWriter as n, writeYaml as r, applyPlan as t };
