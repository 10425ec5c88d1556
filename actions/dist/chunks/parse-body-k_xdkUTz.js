import { i as finding } from "./storable-text-BmVNsrtJ.js";
import { n as questionsOf } from "./issue-form-CLgldOpd.js";
import { n as nearest } from "./nearest-B4YLKVY7.js";
// src/core/intake/parse/body-lines.ts
/** `### ` and the label is all that the forge writes: no blank before it, no closing number signs, never set with lines below. */
const MARK = "### ";
/** Every heading of that level, in order. Time grows with the length of the text, whatever stands in it. */
function findHeadings(lines) {
	const longestClose = closingFences(lines);
	const lastCommentEnd = lines.findLastIndex((line) => line.includes("-->"));
	const headings = [];
	for (let index = 0; index < lines.length; index++) {
		const line = lines[index] ?? "";
		const fence = openingFence(line);
		if (fence !== void 0 && (longestClose[fence.mark][index] ?? 0) >= fence.length) index = endOfFence(lines, index, fence);
		else if (index <= lastCommentEnd && isComment(line)) index = endOfComment(lines, index);
		else if (line.startsWith(MARK)) headings.push({
			line: index,
			label: line.slice(4).trim()
		});
	}
	return headings;
}
/** CommonMark 4.5: at most three blanks, at least three marks; a fence of backticks has none behind it. */
function openingFence(line) {
	const text = line.slice(indentOf(line));
	const mark = text[0];
	if (mark !== "`" && mark !== "~") return void 0;
	const length = runOf(text, mark);
	if (length < 3 || mark === "`" && text.includes("`", length)) return void 0;
	return {
		mark,
		length
	};
}
/** How long a fence the line closes; 0 where it closes none. */
function closingLength(line, mark) {
	const text = line.slice(indentOf(line));
	const length = runOf(text, mark);
	return length >= 3 && text.slice(length).trim() === "" ? length : 0;
}
/** For each line the longest fence that a line below it closes, so that a fence nobody closes is known for none at once. */
function closingFences(lines) {
	return {
		"`": longestBelow(lines, "`"),
		"~": longestBelow(lines, "~")
	};
}
function longestBelow(lines, mark) {
	const longest = new Array(lines.length).fill(0);
	let most = 0;
	for (let index = lines.length - 1; index >= 0; index--) {
		longest[index] = most;
		most = Math.max(most, closingLength(lines[index] ?? "", mark));
	}
	return longest;
}
function endOfFence(lines, from, { mark, length }) {
	let index = from + 1;
	while (index < lines.length && closingLength(lines[index] ?? "", mark) < length) index++;
	return index;
}
/** CommonMark 4.6: a comment that begins a line hides what follows, up to the line that ends it. */
function isComment(line) {
	return line.startsWith("<!--", indentOf(line));
}
/** Asked only where some line ends a comment: one that nobody ends hides nothing. */
function endOfComment(lines, from) {
	let index = from;
	while (index < lines.length && !lines[index]?.includes("-->")) index++;
	return index;
}
function indentOf(line) {
	let indent = 0;
	while (indent < 3 && line[indent] === " ") indent++;
	return indent;
}
function runOf(text, mark) {
	let length = 0;
	while (text[length] === mark) length++;
	return length;
}
// src/core/intake/parse/place-headings.ts
/**
* The line of each question's heading, by its id. Headings are looked for in the order of the form, each below the
* one before, so that a heading typed into an answer is not taken for one that comes before it in the form. What is
* not found so (somebody moved the parts about) is taken wherever it stands first.
*/
function placeHeadings(questions, headings) {
	const linesOf = linesByLabel(headings);
	const placed = /* @__PURE__ */ new Map();
	const taken = /* @__PURE__ */ new Set();
	const place = ({ id, label }, isFree) => {
		const line = placed.has(id) ? void 0 : linesOf.get(label)?.find((one) => !taken.has(one) && isFree(one));
		if (line === void 0) return;
		placed.set(id, line);
		taken.add(line);
	};
	let last = -1;
	for (const question of questions) {
		place(question, (line) => line > last);
		last = placed.get(question.id) ?? last;
	}
	for (const question of questions) place(question, () => true);
	return placed;
}
function linesByLabel(headings) {
	const lines = /* @__PURE__ */ new Map();
	for (const { label, line } of headings) {
		const known = lines.get(label);
		if (known === void 0) lines.set(label, [line]);
		else known.push(line);
	}
	return lines;
}
// src/core/intake/parse/read-choices.ts
/** Longer than any option that the forge shows, so that findings stay short. */
const SHOWN = 80;
/** One option, letter by letter but for capitals: a look-alike in other letters is none. */
function readChoice(text, { options }, place) {
	const chosen = optionOf(text.trim(), options);
	if (chosen !== void 0) return {
		answer: chosen,
		findings: []
	};
	if (text.trim() === "None") return {
		answer: null,
		findings: []
	};
	return {
		answer: null,
		findings: [notAnOption(text.trim(), options, place)]
	};
}
/** Several options, written with commas between them; options may hold commas themselves. */
function readChoices(text, { options }, place) {
	const one = text.split("\n").map((line) => line.trim()).filter((line) => line !== "").join(", ");
	const whole = splitIntoOptions(one, options);
	if (whole !== void 0) return {
		answer: whole,
		findings: []
	};
	const parts = cutGreedily(one, options);
	const known = parts.flatMap((part) => optionOf(part, options) ?? []);
	const findings = [...new Set(parts.filter((part) => part !== "" && optionOf(part, options) === void 0))].slice(0, 5).map((part) => notAnOption(part, options, place));
	return {
		answer: [...new Set(known)],
		findings
	};
}
/** The ticked boxes by their labels; a box that was not ticked, or that the form does not have, is none. */
function readBoxes(text, { boxes }, place) {
	const labels = boxes.map(({ label }) => label);
	const lines = text.split("\n").flatMap((line) => readBox(line) ?? []);
	const ticked = new Set(lines.filter(({ isTicked }) => isTicked).map(({ label }) => label));
	const findings = [...new Set(lines.map(({ label }) => label).filter((label) => !labels.includes(label)))].slice(0, 5).map((label) => finding("INTAKE_BOX_UNKNOWN", place, { value: label.slice(0, SHOWN) }));
	return {
		answer: labels.filter((label) => ticked.has(label)),
		findings
	};
}
function readBox(line) {
	const text = line.trimStart();
	const mark = text.slice(0, 6).toLowerCase();
	const isTicked = mark === "- [x] " || mark === "* [x] ";
	if (!isTicked && mark !== "- [ ] " && mark !== "* [ ] ") return void 0;
	return {
		isTicked,
		label: text.slice(6).trim()
	};
}
function optionOf(text, options) {
	return options.find((option) => option === text) ?? options.find((option) => sameButCapitals(option, text));
}
function sameButCapitals(option, text) {
	return option.length === text.length && option.toLowerCase() === text.toLowerCase();
}
/** A form of ours asks for at most 50 options of 100 letters. */
const MOST_CUTS = 1e6;
/**
* Cuts the text into known options, the longest first, from the end to the beginning so that no cut is tried twice;
* `undefined` where it cannot be cut so.
*/
function splitIntoOptions(text, options) {
	const longest = options.toSorted((a, b) => b.length - a.length);
	const most = options.reduce((sum, option) => sum + option.length + 2, 0);
	if (text.length > most || text.length * options.length > MOST_CUTS) return void 0;
	const from = new Array(text.length + 1).fill(void 0);
	for (let at = text.length - 1; at >= 0; at--) for (const option of longest) {
		if (from[at] !== void 0) break;
		if (!text.startsWith(option, at) || option === "") continue;
		const end = at + option.length;
		if (end === text.length) from[at] = [option];
		else if (text.startsWith(", ", end) && from[end + 2] !== void 0) from[at] = [option, ...from[end + 2] ?? []];
	}
	const split = from[0];
	return split === void 0 || new Set(split).size < split.length ? void 0 : split;
}
/** Where something is none of the options, the others are still found: the longest at each place, else up to a comma. */
function cutGreedily(text, options) {
	const longest = options.toSorted((a, b) => b.length - a.length).slice(0, 100);
	const parts = [];
	for (let at = 0; at < text.length;) {
		const comma = text.indexOf(", ", at);
		const known = longest.find((option) => option !== "" && isWholeAt(text, option, at));
		const end = known === void 0 ? comma === -1 ? text.length : comma : at + known.length;
		parts.push(text.slice(at, end).trim());
		at = end + 2;
	}
	return parts;
}
function isWholeAt(text, option, at) {
	const end = at + option.length;
	return text.startsWith(option, at) && (end === text.length || text.startsWith(", ", end));
}
/** Options hold commas themselves; quotes tell where one ends. */
function quoted(options) {
	return options.map((option) => `"${option}"`).join(", ");
}
function notAnOption(value, options, place) {
	const shown = value.length > SHOWN ? `${value.slice(0, 79)}…` : value;
	const near = nearest(value, options);
	return finding("INTAKE_NOT_AN_OPTION", place, {
		value: shown,
		allowed: quoted(options),
		...near === void 0 ? {} : { near }
	});
}
// src/core/intake/parse/parse-body.ts
/** The forge takes no longer body. In UTF-16 units. */
const LONGEST_BODY = 65536;
/**
* Reads the body of an issue by the form that it was filed with: the headings of the form in its order, the first
* match of each. Never throws; time grows with the length of the body.
*/
function parseBody(body, form, path = "") {
	const lines = body.slice(0, LONGEST_BODY).replace(/\r\n?/g, "\n").split("\n");
	const questions = questionsOf(form);
	const headings = findHeadings(lines);
	const placed = placeHeadings(questions, headings);
	const read = questions.map((question) => readQuestion(question, {
		lines,
		headings,
		placed,
		path
	}));
	const first = Math.min(lines.length, ...placed.values());
	const outside = lines.slice(0, first).join("\n");
	return {
		fields: Object.fromEntries(read.map(({ id, answer }) => [id, answer])),
		findings: [...aboutWhole(body, {
			path,
			outside,
			isByForm: placed.size > 0
		}), ...read.flatMap((one) => one.findings)],
		isByForm: placed.size > 0,
		outside
	};
}
function aboutWhole(body, { path, outside, isByForm }) {
	const place = {
		path,
		pointer: ""
	};
	const tooBig = finding("INTAKE_BODY_TOO_BIG", place, {
		length: body.length,
		most: LONGEST_BODY
	});
	return [...body.length > 65536 ? [tooBig] : [], ...isByForm && outside.trim() !== "" ? [finding("INTAKE_TEXT_OUTSIDE", place)] : []];
}
function readQuestion(question, body) {
	const { id, label } = question;
	const line = body.placed.get(id);
	const place = {
		path: body.path,
		pointer: `/${id}`
	};
	if (line === void 0) {
		const missing = finding("INTAKE_HEADING_MISSING", place, { label });
		return {
			id,
			answer: none(question),
			findings: [missing, ...unanswered(question, none(question), place)]
		};
	}
	const section = sectionBelow(line, question, body);
	const there = {
		...place,
		at: {
			line: line + 1,
			column: 1
		}
	};
	const { answer, findings } = readSection(section.text, question, there);
	const repeated = section.repeats === 0 ? [] : [repeatedHeading(question, section.repeats, there)];
	const missing = findings.length > 0 ? [] : unanswered(question, answer, there);
	return {
		id,
		answer,
		findings: [
			...repeated,
			...findings,
			...missing
		]
	};
}
function repeatedHeading({ label }, repeats, place) {
	return finding("INTAKE_HEADING_REPEATED", place, {
		label,
		count: repeats + 1
	});
}
/**
* Up to the next heading that was placed. The same heading again ends an answer of one line, where it cannot belong
* to the answer; in a text of several lines it does.
*/
function sectionBelow(line, { type, label }, { lines, headings, placed }) {
	const next = Math.min(lines.length, ...[...placed.values()].filter((other) => other > line));
	const again = headings.filter((one) => one.line > line && one.line < next && one.label === label);
	const end = type === "textarea" ? next : again[0]?.line ?? next;
	return {
		text: withoutEmptyEnds(lines.slice(line + 1, end)),
		repeats: type === "textarea" ? 0 : again.length
	};
}
/** As it was typed, without the empty lines by which the forge sets it off. */
function withoutEmptyEnds(lines) {
	const first = lines.findIndex((line) => line.trim() !== "");
	const last = lines.findLastIndex((line) => line.trim() !== "");
	return first === -1 ? "" : lines.slice(first, last + 1).join("\n");
}
function readSection(text, question, place) {
	if (text === "" || text.trim() === "_No response_") return {
		answer: none(question),
		findings: []
	};
	switch (question.type) {
		case "input": return {
			answer: text.trim(),
			findings: []
		};
		case "upload": return {
			answer: text,
			findings: []
		};
		case "textarea": return {
			answer: question.render === void 0 ? text : withoutFence(text),
			findings: []
		};
		case "dropdown": return question.multiple ? readChoices(text, question, place) : readChoice(text, question, place);
		case "checkboxes": return readBoxes(text, question, place);
	}
}
/** Where the form says `render`, the forge puts the answer into a fence of three backticks. */
function withoutFence(text) {
	const lines = text.split("\n");
	return lines.length >= 2 && lines[0]?.startsWith("```") === true && lines.at(-1)?.trim() === "```" ? lines.slice(1, -1).join("\n") : text;
}
function none(question) {
	return question.type === "checkboxes" || question.type === "dropdown" && question.multiple ? [] : null;
}
function unanswered(question, answer, place) {
	const { label } = question;
	if (question.type === "checkboxes") return question.boxes.filter((box) => box.required && !(answer ?? []).includes(box.label)).map((box) => finding("INTAKE_ANSWER_MISSING", place, {
		label,
		expected: `- [x] ${box.label}`
	}));
	const isEmpty = answer === null || answer.length === 0;
	if (!question.required || !isEmpty) return [];
	const expected = question.type === "dropdown" ? `one of ${quoted(question.options)}` : "the answer";
	return [finding("INTAKE_ANSWER_MISSING", place, {
		label,
		expected
	})];
}
export { parseBody as n, findHeadings as r, LONGEST_BODY as t };
