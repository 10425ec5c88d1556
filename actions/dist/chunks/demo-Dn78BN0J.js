import { n as EXIT, t as CliError } from "./cli-error-Don4uWP6.js";
import { n as productRoot } from "./product-files-hbSf-2za.js";
import { r as newCommand } from "./shared-options-8gfwcnxR.js";
import { existsSync } from "node:fs";
import { spawn } from "node:child_process";
import { join } from "node:path";
// scripts/gitsm/commands/demo.ts
const build = (console, done) => newCommand({
	name: "demo",
	summary: "Plays issues and changes from end to end, offline, with the built actions against a forge on this machine. Needs a clone of the program with its development packages (npm ci).",
	examples: [["gitsm demo", "play, and leave the repository in a folder of its own"], ["gitsm demo --into ./itsm", "leave it there"]]
}, console).option("--into <folder>", "where the repository is left; it must not exist yet").action(async (options) => done(await runDemo(options, console)));
/** The stage is that of the tests: the packages that it stands on are no part of what is installed to use gitsm. */
async function runDemo({ into }, console) {
	const home = productRoot();
	const script = home === void 0 ? void 0 : join(home, "tests/demo/run.mjs");
	if (home === void 0 || script === void 0 || !existsSync(script)) throw new CliError("The demonstration is not part of the installed program.", EXIT.configuration, CLONE);
	if (!existsSync(join(home, "node_modules/emulate"))) throw new CliError("The development packages are not installed.", EXIT.configuration, `cd ${home} && npm ci`);
	if (into !== void 0 && existsSync(into)) throw new CliError(`${into} exists already.`, EXIT.usage, "Name a folder that does not.");
	return play([script, ...into === void 0 ? [] : [into]], console);
}
const CLONE = "Clone the repository of gitsm, then: npm ci && npm run demo";
function play(args, { out, err }) {
	return new Promise((resolve, reject) => {
		const child = spawn(process.execPath, args, { stdio: [
			"ignore",
			"pipe",
			"pipe"
		] });
		child.stdout.on("data", (part) => out(part.toString("utf8")));
		child.stderr.on("data", (part) => err(part.toString("utf8")));
		child.on("error", reject);
		child.on("close", (code) => resolve(code === 0 ? EXIT.fine : EXIT.bug));
	});
}
export { build };
