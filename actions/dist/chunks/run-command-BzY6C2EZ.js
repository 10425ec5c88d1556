import { n as CommanderError } from "./esm-Dk1WYoWi.js";
import { n as GitMissingError } from "./git-process-BFD234AQ.js";
import { n as nearest } from "./nearest-B4YLKVY7.js";
import { n as EXIT, t as CliError } from "./cli-error-Don4uWP6.js";
import { t as commands } from "./commands-BpSvDmf2.js";
// scripts/gitsm/run-command.ts
/** Runs one command to its exit code. Nothing escapes: the rim catches once. */
async function runCommand(args, console) {
	try {
		return await dispatch(args, console);
	} catch (error) {
		return tell(error, console);
	}
}
async function dispatch(args, console) {
	const [name = "", ...rest] = args;
	const entry = commands.find((command) => command.name === name);
	if (entry === void 0) throw unknownCommand(name);
	const { build } = await entry.load();
	let exit = EXIT.fine;
	const command = build(console, (code) => {
		exit = code;
	});
	command.exitOverride().configureOutput({
		writeOut: console.out,
		writeErr: console.err,
		outputError: () => void 0
	});
	command.allowExcessArguments(false).showHelpAfterError(false);
	await command.parseAsync([...rest], { from: "user" });
	return exit;
}
function unknownCommand(name) {
	const near = nearest(name, commands.map((command) => command.name));
	const guess = near === void 0 ? "" : ` Did you mean "${near}"?`;
	return new CliError(`There is no command "${printable(name)}".${guess}`, EXIT.usage, "gitsm --help lists them.");
}
function tell(error, console) {
	if (error instanceof CommanderError) {
		if (error.exitCode === 0) return EXIT.fine;
		console.err(`gitsm: ${error.message.replace(/^error: /, "")}\n`);
		return EXIT.usage;
	}
	if (error instanceof CliError) {
		console.err(`gitsm: ${error.message}\n${error.mend === void 0 ? "" : `Mend: ${error.mend}\n`}`);
		return error.exit;
	}
	const outage = toOutage(error);
	if (outage !== void 0) return tell(outage, console);
	const text = error instanceof Error ? error.message : String(error);
	console.err(`gitsm: ${printable(text)}\nThis is a bug of ours. GITSM_DEBUG=1 shows where it happened.\n`);
	if (console.env.GITSM_DEBUG === "1" && error instanceof Error) console.err(`${error.stack ?? ""}\n`);
	return EXIT.bug;
}
const REFUSED = [
	"EACCES",
	"EPERM",
	"EROFS"
];
const FULL = [
	"ENOSPC",
	"EDQUOT",
	"EMFILE",
	"ENFILE"
];
const IN_THE_WAY = [
	"ENOTDIR",
	"EISDIR",
	"EEXIST",
	"ENAMETOOLONG",
	"ELOOP",
	"ENOENT"
];
/** What the machine denies us is no bug of ours: files that may not be touched, a full disk, no git. */
function toOutage(error) {
	if (error instanceof GitMissingError) return new CliError(error.message, EXIT.configuration, "Install git 2.38 or later.");
	if (!(error instanceof Error) || !("code" in error) || !("path" in error)) return void 0;
	const [code, path] = [String(error.code), printable(String(error.path))];
	if (REFUSED.includes(code)) return new CliError(`${path} may not be read or written (${code}).`, EXIT.permission, "Ask whoever owns it, or work elsewhere: -C <dir>.");
	if (FULL.includes(code)) return new CliError(`There is no room left for ${path} (${code}).`, EXIT.configuration, "Make room.");
	if (!IN_THE_WAY.includes(code)) return void 0;
	return new CliError(`${path} is not what is needed here (${code}).`, EXIT.configuration, "See what stands at this path.");
}
/** Foreign words on a terminal: control characters would be executed. */
function printable(text) {
	return text.replace(/[\u0000-\u001f\u007f-\u009f]/g, "�").slice(0, 500);
}
export { runCommand };
