#!/usr/bin/env node
import { n as EXIT } from "./chunks/cli-error-Don4uWP6.js";
import { t as commands } from "./chunks/commands-BpSvDmf2.js";
// scripts/gitsm/help-text.ts
/** The page of `gitsm --help`. Written without the command parser, so that help is as quick as node starts. */
function helpText(version) {
	return `gitsm ${version}: IT service management that lives in a git repository

Examples
  gitsm run                               check, time and report the records in this repository
  gitsm sla INC-1000042                   why is this one late, and who had it
  gitsm move INC-1000042 in_progress      start work; a terminal is asked for what is missing
  gitsm validate --since origin/main      also judge what changed since main

${[...new Set(commands.map((command) => command.group))].map((group) => {
		return `${group}\n${commands.filter((command) => command.group === group).map((command) => `  ${command.name.padEnd(10)} ${command.summary}`).join("\n")}`;
	}).join("\n\n")}

Every command: --help, --json, -C <dir>; what writes takes --dry-run.
Exit codes: 0 fine · 1 findings · 2 usage · 3 configuration · 4 permission · 5 network · 70 a bug of ours
`;
}
// scripts/gitsm/version.ts
const VERSION = "0.1.0";
// scripts/gitsm/gitsm.ts
process.stdout.on("error", (error) => {
	if (error.code !== "EPIPE") throw error;
	process.exit();
});
process.exitCode = await main(process.argv.slice(2));
async function main(args) {
	const [first, ...rest] = args;
	if (first === void 0 || first === "--help" || first === "-h" || first === "help" && rest.length === 0) {
		process.stdout.write(helpText(VERSION));
		return EXIT.fine;
	}
	if (first === "--version" || first === "-V") {
		process.stdout.write(`${VERSION}\n`);
		return EXIT.fine;
	}
	const [{ runCommand }, { processConsole }] = await Promise.all([import("./chunks/run-command-BzY6C2EZ.js"), import("./chunks/console-CBb8hiWe.js")]);
	return runCommand(first === "help" ? [...rest, "--help"] : args, processConsole());
}
export {};
