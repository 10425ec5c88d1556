import { i as finding } from "./storable-text-D95YXm0A.js";
import { n as nearest } from "./nearest-B4YLKVY7.js";
import { t as isDone } from "./lifecycle-of-CgBBb3UW.js";
import { n as isCivilDate } from "./instant-CCrqmuRZ.js";
// src/core/config/safe-pattern.ts
/**
* Why a pattern of the configuration may not be used; `undefined` where it may. Patterns run on text that outsiders
* type, so what can take exponential time is refused, and some harmless ones with it: references back, looking
* around, and repeating a group that itself repeats or branches, unless each round begins with a character that the
* rest of the group cannot match, as in `[a-z]+(?:[.-][a-z]+)*`.
* Repetitions side by side can still take polynomial time; whoever runs a pattern bounds the text.
*/
function faultOfPattern(pattern) {
	try {
		new RegExp(pattern, "u");
	} catch {
		return "it is not a regular expression";
	}
	const tokens = pattern.match(TOKEN) ?? [];
	if (tokens.some((token) => /^\\[1-9k]/.test(token))) return "it refers back to a group";
	if (tokens.some((token) => /^\(\?<?[=!]/.test(token))) return "it looks ahead or behind";
	return hasRunawayGroup(tokens) ? "a part that repeats or branches is repeated as a whole" : void 0;
}
const TOKEN = /\[(?:\\.|[^\]\\])*\]|\\[pP]\{[^}]*\}|\\.|\(\?(?:<?[=!]|:|<\w+>)|[*+?]\??|\{\d+(?:,\d*)?\}\??|./gsu;
const REPEATS = /^(?:[*+]|\{\d+,\}|\{\d*,?(?:[2-9]|\d{2,})\})/;
function hasRunawayGroup(tokens) {
	const open = [{
		isVaried: false,
		atoms: []
	}];
	for (const [at, token] of tokens.entries()) {
		const group = open.at(-1);
		if (group === void 0) return true;
		if (token.startsWith("(")) open.push({
			isVaried: false,
			atoms: []
		});
		else if (token === ")") {
			open.pop();
			const isRepeated = REPEATS.test(tokens[at + 1] ?? "");
			if (isRepeated && group.isVaried && !hasOwnBeginning(group)) return true;
			const outer = open.at(-1);
			outer?.atoms.push(...group.atoms);
			if (outer !== void 0 && (group.isVaried || isRepeated)) outer.isVaried = true;
		} else if (token === "|" || REPEATS.test(token)) {
			group.isVaried = true;
			group.atoms.push(token);
		} else group.atoms.push(token);
	}
	return false;
}
/** Whether a group begins with a character, not repeated, that nothing else in it matches. */
function hasOwnBeginning({ atoms: [first = "", ...rest] }) {
	if (rest.includes("|") || REPEATS.test(rest[0] ?? "") || /^[?*{]/.test(rest[0] ?? "")) return false;
	const beginnings = charactersOf(first);
	if (beginnings.length === 0) return false;
	return rest.every((atom) => !beginnings.some((character) => matches(atom, character)));
}
/** What an atom matches, where that is plain ASCII alone; nothing where it may be more. */
function charactersOf(atom) {
	if (/[^\x20-\x7e]|^\[\^|\\[\p{L}\p{N}]|^[.^$|*+?]$/u.test(atom)) return [];
	return Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)).filter((character) => matches(atom, character));
}
function matches(atom, character) {
	if (/^(?:[*+?^$]|\{\d)/.test(atom)) return false;
	return new RegExp(`^(?:${atom})$`, "u").test(character);
}
// src/core/reference/check-answers.ts
/**
* The answers of an open request against the form of its catalogue item. A request that was ordered by another
* version of the form is left alone, and so is one that is done: what was asked then is not known any more.
*/
function checkAnswers(entry, configuration) {
	if (entry.kind !== "request" || isDone("request", entry.record.state)) return [];
	const { path, record } = entry;
	const item = configuration.catalogue.get(record.catalogue_item)?.value;
	const ordered = record.source?.form_version;
	if (item === void 0 || ordered !== void 0 && ordered !== item.version) return [];
	const fields = item.fields ?? [];
	const answers = record.answers ?? {};
	return [...checkUnknown(path, answers, fields), ...fields.flatMap((field) => checkField(path, answers, field))];
}
function checkUnknown(path, answers, fields) {
	const known = fields.map(({ id }) => id);
	return Object.keys(answers).filter((id) => !known.includes(id)).map((id) => {
		const near = nearest(id, known);
		const args = {
			field: id,
			known,
			...near === void 0 ? {} : { near }
		};
		return finding("ANSWER_UNKNOWN", {
			path,
			pointer: `/answers/${id}`,
			on: "key"
		}, args);
	});
}
function checkField(path, answers, field) {
	const answer = Object.hasOwn(answers, field.id) ? answers[field.id] : void 0;
	if (answer === void 0) {
		if (field.required !== true || !isAsked(field, answers)) return [];
		const pointer = Object.keys(answers).length === 0 ? "" : "/answers";
		return [finding("ANSWER_MISSING", {
			path,
			pointer,
			on: "key"
		}, {
			field: field.id,
			label: field.label
		})];
	}
	const expected = expectedOf(field);
	if (fits(answer, field)) return [];
	const args = {
		field: field.id,
		value: String(answer).slice(0, 80),
		expected
	};
	return [finding("ANSWER_WRONG", {
		path,
		pointer: `/answers/${field.id}`
	}, args)];
}
function isAsked({ when }, answers) {
	if (when === void 0) return true;
	const other = Object.hasOwn(answers, when.field) ? answers[when.field] : void 0;
	return (Array.isArray(other) ? other : [String(other)]).some((each) => when.is.includes(each));
}
function fits(answer, field) {
	switch (field.type) {
		case "text":
		case "textarea": return typeof answer === "string" && fitsPattern(answer, field.pattern);
		case "person":
		case "service": return typeof answer === "string";
		case "number": return typeof answer === "number" && answer >= (field.minimum ?? answer) && answer <= (field.maximum ?? answer);
		case "boolean": return typeof answer === "boolean";
		case "date": return typeof answer === "string" && isDate(answer);
		case "choice": return typeof answer === "string" && (field.options?.includes(answer) ?? true);
		case "choices": return Array.isArray(answer) && answer.every((each) => field.options?.includes(each) ?? true);
	}
}
/** Patterns with a fault are told of in the catalogue; long texts are left alone, as any pattern is quick on short ones. */
function fitsPattern(answer, pattern) {
	if (pattern === void 0 || answer.length > 200 || faultOfPattern(pattern) !== void 0) return true;
	return new RegExp(`^(?:${pattern})$`, "u").test(answer);
}
function isDate(text) {
	const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
	return match !== null && isCivilDate(Number(match[1]), Number(match[2]), Number(match[3]));
}
function expectedOf({ type, options, minimum, maximum, pattern }) {
	switch (type) {
		case "choice": return `one of ${(options ?? []).join(", ")}`;
		case "choices": return `a list of some of ${(options ?? []).join(", ")}`;
		case "number": return `a number${minimum === void 0 ? "" : ` from ${minimum}`}${maximum === void 0 ? "" : ` to ${maximum}`}`;
		case "boolean": return "true or false";
		case "date": return "a day such as \"2026-12-25\"";
		case "person": return "a login";
		case "service": return "a service";
		case "text":
		case "textarea": return pattern === void 0 ? "text" : `text that fits ${pattern}`;
	}
}
export { faultOfPattern as n, checkAnswers as t };
