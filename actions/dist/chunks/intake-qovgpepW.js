import { n as encodeTerminalLine, t as encodeTerminal } from "./terminal-text-utQy8A0q.js";
import { a as mend, o as says } from "./storable-text-BmVNsrtJ.js";
import { n as parseBody } from "./parse-body-k_xdkUTz.js";
import { t as answerLines } from "./answer-lines-GOKI4XsM.js";
import { n as EXIT, t as CliError } from "./cli-error-Don4uWP6.js";
import { t as isJsonMap } from "./json-CaPr7KL-.js";
import { o as CONFIG_LIMITS, t as readYaml } from "./read-yaml-BmJg3maY.js";
import { r as readIssueForm } from "./issue-form-CLgldOpd.js";
import { r as newCommand } from "./shared-options-8gfwcnxR.js";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
// scripts/gitsm/intake/read-form.ts
/** A form as data, or as the text of its YAML file. */
function readForm(given) {
	if (given === void 0) return {
		ok: false,
		reason: "there is no form"
	};
	const data = typeof given === "string" ? readText$1(given) : {
		ok: true,
		value: given
	};
	if (!data.ok) return data;
	const form = readIssueForm(data.value);
	return form === void 0 ? {
		ok: false,
		reason: "the form has no list \"body\""
	} : {
		ok: true,
		form
	};
}
function readText$1(text) {
	const read = readYaml(new TextEncoder().encode(text), "form", CONFIG_LIMITS);
	if (read.ok) return {
		ok: true,
		value: read.value
	};
	const [first] = read.findings;
	return {
		ok: false,
		reason: first === void 0 ? "the form is no YAML" : says(first)
	};
}
// scripts/gitsm/intake/answer-bodies.ts
/** `{id, form, body}` in, `{id, fields, findings}` out; or what is wrong with the question. */
function answerBody(question) {
	if (!isJsonMap(question)) return {
		id: null,
		error: "a question is {\"id\": …, \"form\": …, \"body\": …}"
	};
	const id = question.id ?? null;
	const read = readForm(question.form);
	if (!read.ok) return {
		id,
		error: read.reason
	};
	const { body } = question;
	if (body !== void 0 && body !== null && typeof body !== "string") return {
		id,
		error: "the body is no text"
	};
	const { fields, findings } = parseBody(body ?? "", read.form);
	return {
		id,
		fields,
		findings: findings.map(toJson)
	};
}
/** A finding about an answer. `line` counts from 1 and is where the heading stands; null where there is none. */
function toJson(found) {
	return {
		code: found.code,
		severity: found.severity,
		field: found.place.pointer.slice(1) || null,
		line: found.place.at?.line ?? null,
		message: says(found),
		mend: mend(found)
	};
}
// scripts/gitsm/commands/intake.ts
const build = (console, done) => newCommand({
	name: "intake",
	summary: "Shows what is read from an issue that was filed with a form.",
	examples: [["gitsm intake parse --form .github/ISSUE_TEMPLATE/incident.yml --body issue.md", "what is read, what is wrong"], ["gitsm intake parse --batch < bodies.ndjson", "one {id, form, body} a line; the form as data or as YAML text"]]
}, console).argument("<operation>", "parse").option("--form <file>", "the issue form").option("--body <file>", "the text of the issue, - for stdin").option("--batch", "answer JSON questions from stdin, one a line").action(async (operation, options) => {
	if (operation !== "parse") throw new CliError(`There is no operation ${JSON.stringify(operation)}.`, EXIT.usage, "gitsm intake parse");
	if (options.batch === true) {
		await answerLines(console, answerBody);
		return done(EXIT.fine);
	}
	done(await parseOne(options, console));
});
async function parseOne({ form, body, json }, console) {
	if (form === void 0 || body === void 0) throw new CliError("--form and --body are needed, or --batch.", EXIT.usage, "gitsm intake --help");
	const read = readForm(readText(form, console));
	if (!read.ok) throw new CliError(`${form}: ${read.reason}`, EXIT.usage);
	const text = body === "-" ? await readInput(console) : readText(body, console);
	const parsed = parseBody(text, read.form, body);
	const { fields, findings } = parsed;
	console.out(json === true ? `${JSON.stringify({
		fields,
		findings: findings.map(toJson)
	}, null, 2)}\n` : `${inWords(parsed)}\n`);
	return findings.some(({ severity }) => severity === "error") ? EXIT.findings : EXIT.fine;
}
function readText(path, { cwd }) {
	try {
		return readFileSync(resolve(cwd, path), "utf8");
	} catch {
		throw new CliError(`${path} cannot be read.`, EXIT.usage);
	}
}
async function readInput(console) {
	const lines = [];
	for await (const line of console.lines()) lines.push(line);
	return lines.join("\n");
}
function inWords({ fields, findings }) {
	const answers = Object.entries(fields).map(([id, answer]) => `${id}: ${show(answer)}`);
	const told = findings.map((found) => `${found.severity} ${found.code} ${found.place.pointer}\n  ${encodeTerminalLine(says(found))}\n  Mend: ${encodeTerminalLine(mend(found))}`);
	return [...answers, ...told.length === 0 ? ["Nothing is wrong."] : told].join("\n");
}
function show(answer) {
	if (answer === null) return "(not answered)";
	if (typeof answer !== "string") return answer.length === 0 ? "(none)" : encodeTerminalLine(answer.join(" | "));
	return answer.includes("\n") ? `\n    ${encodeTerminal(answer).replaceAll("\n", "\n    ")}` : encodeTerminalLine(answer);
}
export { build };
