import { i as toInstant } from "./instant-CCrqmuRZ.js";
import { createInterface } from "node:readline";
// scripts/gitsm/console.ts
function processConsole() {
	const isTerminal = process.stdout.isTTY === true;
	return {
		out: (text) => void process.stdout.write(text),
		err: (text) => void process.stderr.write(text),
		isTerminal,
		color: wantsColor(process.env, isTerminal),
		columns: process.stdout.columns ?? 100,
		cwd: process.cwd(),
		env: process.env,
		now: toInstant(Math.floor(Date.now() / 1e3)),
		...isTerminal && process.stdin.isTTY === true ? { ask: askHere } : {},
		lines: () => createInterface({
			input: process.stdin,
			crlfDelay: Number.POSITIVE_INFINITY
		})
	};
}
/** Loaded only when there is something to ask. */
async function askHere(question) {
	const { askOn } = await import("./ask-person-VtXcZ9oS.js");
	return askOn({
		input: process.stdin,
		output: process.stderr
	})(question);
}
/** https://no-color.org: any value but the empty one switches colour off; CLICOLOR_FORCE switches it on. */
function wantsColor(env, isTerminal) {
	if (env.NO_COLOR !== void 0 && env.NO_COLOR !== "") return false;
	if (env.CLICOLOR_FORCE !== void 0 && env.CLICOLOR_FORCE !== "0") return true;
	return isTerminal && env.TERM !== "dumb";
}
export { processConsole };
