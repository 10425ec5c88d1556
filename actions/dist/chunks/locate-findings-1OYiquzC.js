import { f as parseIndex, p as parsePointer } from "./record-id-DrBCxwok.js";
import { a as require_dist, i as parseAccepted, r as indexLines } from "./read-yaml-BmJg3maY.js";
// src/adapters/yaml/locate.ts
var import_dist = require_dist();
/**
* Where pointers stand in a text that the reader has accepted, with one parse, in the order of the targets.
* What does not exist is answered by its nearest parent that does, on that parent's key. The key of a list's item
* is the item's own beginning, the key of the whole file its first key; a list or map as a value reaches to the
* end of its first line only, since a mark over pages helps nobody.
*/
function locateAll(text, targets) {
	const root = rootOf(text);
	const lines = indexLines(text);
	return targets.map((target) => {
		const [from, to] = root === void 0 ? [0, 0] : spanOf(root, target, text);
		return lines(from, to);
	});
}
function rootOf(text) {
	try {
		return parseAccepted(text).contents ?? void 0;
	} catch {
		return;
	}
}
function spanOf(root, { pointer, on }, text) {
	const { reached, isWhole } = walk(root, parsePointer(pointer) ?? []);
	const isKeyMeant = on === "key" || !isWhole;
	if (isKeyMeant && reached.key !== void 0) return rangeOf(reached.key);
	if (isKeyMeant) return startOf(reached.value ?? root);
	return valueSpan(reached, text);
}
function walk(root, tokens) {
	let reached = {
		key: void 0,
		value: root
	};
	for (const token of tokens) {
		const next = step(reached.value, token);
		if (next === void 0) return {
			reached,
			isWhole: false
		};
		reached = next;
	}
	return {
		reached,
		isWhole: true
	};
}
function step(node, token) {
	if ((0, import_dist.isMap)(node)) {
		const pair = node.items.find(({ key }) => (0, import_dist.isScalar)(key) && key.value === token);
		return pair === void 0 ? void 0 : {
			key: pair.key,
			value: pair.value ?? void 0
		};
	}
	const index = (0, import_dist.isSeq)(node) ? parseIndex(token) : void 0;
	const item = (0, import_dist.isSeq)(node) && index !== void 0 ? node.items[index] : void 0;
	return item === void 0 ? void 0 : {
		key: void 0,
		value: item
	};
}
/** An empty value stands nowhere; its key is shown instead. */
function valueSpan({ key, value }, text) {
	const [from, to] = value === void 0 ? [0, 0] : rangeOf(value);
	if (from === to && key !== void 0) return rangeOf(key);
	if ((0, import_dist.isMap)(value) || (0, import_dist.isSeq)(value)) return [from, endOfLine(text, from, to)];
	return [from, from + text.slice(from, to).trimEnd().length];
}
function startOf(node) {
	if ((0, import_dist.isMap)(node)) return firstOf(node.items[0]?.key) ?? rangeOf(node);
	if ((0, import_dist.isSeq)(node)) return [node.range[0], node.range[0] + 1];
	return rangeOf(node);
}
function firstOf(key) {
	return key === void 0 ? void 0 : rangeOf(key);
}
function rangeOf(node) {
	return [node.range[0], node.range[1]];
}
function endOfLine(text, from, to) {
	const at = text.indexOf("\n", from);
	const end = at === -1 || at > to ? to : at;
	return from + text.slice(from, end).trimEnd().length;
}
// src/app/locate-findings.ts
/** Line and column of each finding, by path, line, column and code. Only files with findings are read, each once. */
async function locateFindings(findings, ports) {
	const located = [];
	for (const [path, ofFile] of groupByPath(findings)) {
		const known = ofFile.flatMap((each) => each.place.at === void 0 ? [] : [{
			...each,
			position: each.place.at
		}]);
		located.push(...known, ...await locateInFile(path, ofFile, ports));
	}
	return located.sort(compareLocated);
}
async function locateInFile(path, findings, { readText, locateAll }) {
	const unknown = findings.filter(({ place }) => place.at === void 0);
	const text = unknown.some(({ place }) => place.pointer !== "" || place.on !== void 0) ? await readText(path) : void 0;
	const targets = unknown.map(({ place: { pointer, on = "value" } }) => ({
		pointer,
		on
	}));
	const positions = text === void 0 ? [] : locateAll(text, targets);
	return unknown.map((each, at) => ({
		...each,
		position: positionOf(each, positions[at])
	}));
}
/** What is said of a file as a whole stands at its beginning, whatever its text. */
function positionOf({ place }, position) {
	return place.pointer === "" && place.on === void 0 || position === void 0 ? {
		line: 1,
		column: 1
	} : position;
}
function groupByPath(findings) {
	const groups = /* @__PURE__ */ new Map();
	for (const each of findings) {
		const group = groups.get(each.place.path);
		if (group === void 0) groups.set(each.place.path, [each]);
		else group.push(each);
	}
	return groups;
}
function compareLocated(a, b) {
	return compareText(a.place.path, b.place.path) || a.position.line - b.position.line || a.position.column - b.position.column || compareText(a.code, b.code) || compareText(a.place.pointer, b.place.pointer);
}
function compareText(a, b) {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}
export { locateAll as n, locateFindings as t };
