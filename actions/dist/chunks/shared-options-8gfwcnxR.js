import { r as Option, t as Command } from "./esm-Dk1WYoWi.js";
import { r as parseInstant } from "./instant-CCrqmuRZ.js";
import { t as CliError } from "./cli-error-Don4uWP6.js";
// scripts/gitsm/shared-options.ts
/** A command with its examples at the top of its help, and the options that all have. */
function newCommand({ name, summary, examples }, console) {
	const width = Math.max(...examples.map(([line]) => line.length));
	const lines = examples.map(([line, what]) => `  ${line.padEnd(width)}   ${what}`);
	return new Command(name).description(summary).addHelpText("beforeAll", `Examples\n${lines.join("\n")}\n`).addOption(new Option("-C, --directory <dir>", "the repository of records").default(console.cwd, "here")).option("--json", "machine-readable output");
}
/**
* The instant at which clocks and reports are evaluated: what was asked for; else the `as_of` of a sample, so that
* it does not rot; else now.
*/
function asOf(asked, ledger, console) {
	if (asked === "now") return console.now;
	if (asked !== void 0) return parseAsOf(asked);
	const set = ledger.configuration.organisation?.value.as_of;
	return (set === void 0 ? void 0 : parseInstant(set)) ?? console.now;
}
function parseAsOf(text) {
	const instant = parseInstant(/^\d{4}-\d\d-\d\d$/.test(text) ? `${text}T00:00:00Z` : text);
	if (instant !== void 0) return instant;
	throw new CliError(`--as-of takes an instant or "now", not "${text}".`, 2, "--as-of 2026-11-22T15:40:00Z");
}
const AS_OF = ["--as-of <instant>", "evaluate at this instant (RFC 3339), or \"now\""];
export { asOf as n, newCommand as r, AS_OF as t };
