import { a as toSeconds } from "./instant-CCrqmuRZ.js";
import { n as EXIT, t as CliError } from "./cli-error-Don4uWP6.js";
// scripts/gitsm/decide/parse-duration.ts
/** Reads `90m`, `2h` or `2h30m`. */
function parseDuration(text) {
	const parts = /^(?:(\d{1,3})h)?(?:(\d{1,4})m)?$/.exec(text);
	const seconds = Number(parts?.[1] ?? 0) * 3600 + Number(parts?.[2] ?? 0) * 60;
	if (seconds > 0) return toSeconds(seconds);
	throw new CliError(`${JSON.stringify(text)} is no length of time.`, EXIT.usage, "Write 90m, 2h or 2h30m.");
}
export { parseDuration as t };
