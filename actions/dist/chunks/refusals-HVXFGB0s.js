import { n as encodeTerminalLine } from "./terminal-text-utQy8A0q.js";
import { C as show, a as mend, o as says } from "./storable-text-BmVNsrtJ.js";
import { n as trackedField } from "./tracked-fields-CamO7uzu.js";
import { n as EXIT, t as CliError } from "./cli-error-Don4uWP6.js";
// src/core/journal/field-choices.ts
/** What a field of a record can be where that is a list; `undefined` where it is free to say. */
function choicesFor(kind, field, configuration) {
	const named = namesFor(field, configuration);
	if (named !== void 0) return named.length === 0 ? void 0 : named;
	const [top = "", ...parts] = field.split(".");
	const shape = trackedField(kind, top)?.shape;
	return shape === void 0 ? void 0 : wordsAt(shape, parts);
}
function namesFor(field, configuration) {
	const teams = configuration.teams?.value;
	switch (field) {
		case "service": return [...configuration.services.keys()];
		case "catalogue_item": return [...configuration.catalogue.keys()];
		case "team": return teams?.teams.filter((team) => team.kind === "support").map(({ id }) => id);
		case "assignee": return teams?.people.filter((one) => one.bot !== true && one.status !== "former").map(({ login }) => login);
		case "category":
		case "closing_category": return configuration.organisation?.value.categories?.map(({ id }) => id);
		default: return;
	}
}
function wordsAt(shape, parts) {
	if ("oneOf" in shape) return void 0;
	const [first, ...rest] = parts;
	if (first === void 0) return shape.type === "string" ? shape.enum : void 0;
	const below = shape.type === "object" ? shape.properties?.[first] : void 0;
	return below === void 0 ? void 0 : wordsAt(below, rest);
}
// scripts/gitsm/ask/ask-missing.ts
const MISSING = ["INPUT_MISSING", "MOVE_FIELD_MISSING"];
/** Some answers lead to another question, such as a hold's reason to its reference. */
const MOST_ROUNDS = 5;
/** Tries, and on a terminal asks for what is missing until nothing is; elsewhere the refusal names all of it. */
async function untilGiven(fields, attempt, asking) {
	let known = fields;
	let outcome = attempt(known);
	for (let round = 0; round < MOST_ROUNDS && !outcome.ok && canAsk(outcome.refused, asking); round++) {
		known = {
			...known,
			...await askAll(outcome.refused, known, asking)
		};
		outcome = attempt(known);
	}
	return outcome;
}
function isOnlyMissing(refused) {
	return refused.length > 0 && refused.every(({ code }) => MISSING.includes(code));
}
function canAsk(refused, { console, json }) {
	return console.ask !== void 0 && json !== true && isOnlyMissing(refused);
}
async function askAll(refused, known, asking) {
	const { together } = asking;
	const alone = refused.filter(({ args }) => together?.has(show(args, "field")) !== true);
	if (alone.length === 0 && together !== void 0) return together.ask(known);
	const given = {};
	const isServiceMissing = alone.some(({ args }) => show(args, "field") === "service");
	for (const { args } of alone) {
		const field = show(args, "field");
		if (field === "team" && isServiceMissing) continue;
		given[field] = await askOne(field, args, asking);
	}
	return given;
}
async function askOne(field, args, { kind, configuration, console }) {
	const what = show(args, "what");
	const choices = choicesFor(kind, field, configuration)?.map((value) => ({ value }));
	const message = what === "" ? field : `${field}: ${what}`;
	return expectAnswer(await console.ask?.({
		message,
		...choices === void 0 ? {} : { choices }
	}));
}
function expectAnswer(answer) {
	if (answer !== void 0) return answer;
	throw new CliError("Given up; nothing was written.", EXIT.usage, "Or name the fields: field=value.");
}
// scripts/gitsm/refusals.ts
/** By what stands in the way: a name that nothing has, a person who may not, or the rules of the record. */
function exitOf(refused) {
	if (isOnlyMissing(refused) || refused.some(({ code }) => code === "MOVE_RECORD_UNKNOWN")) return EXIT.usage;
	return refused.some(({ code }) => code === "MOVE_NOT_ENTITLED") ? EXIT.permission : EXIT.findings;
}
/** Why a command is not carried out: everything that stands in the way, each with how to give what is missing. */
function tellRefused(refused, isJson, console) {
	if (isJson) {
		const findings = refused.map((one) => ({
			code: one.code,
			place: one.place,
			says: says(one),
			mend: mend(one)
		}));
		console.out(`${JSON.stringify({
			written: false,
			refused: findings
		}, null, 2)}\n`);
		return exitOf(refused);
	}
	for (const one of refused) console.err(`gitsm: ${encodeTerminalLine(says(one))}\nMend: ${encodeTerminalLine(mend(one))}\n`);
	return exitOf(refused);
}
export { expectAnswer as n, untilGiven as r, tellRefused as t };
