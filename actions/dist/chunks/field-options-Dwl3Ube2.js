import { r as parseInstant } from "./instant-CCrqmuRZ.js";
import { n as EXIT, t as CliError } from "./cli-error-Don4uWP6.js";
// scripts/gitsm/field-options.ts
/** `resolution.code=fixed` into fields; an empty value removes the field. */
function readFields(pairs) {
	const fields = {};
	for (const pair of pairs) {
		const at = pair.indexOf("=");
		const name = pair.slice(0, at);
		if (at < 1 || !/^[a-z_]+(?:\.[a-z0-9_-]+)*$/.test(name)) throw new CliError(`${JSON.stringify(pair)} is no field=value.`, EXIT.usage, "Such as resolution.code=fixed.");
		const value = pair.slice(at + 1);
		fields[name] = value === "" ? null : value;
	}
	return fields;
}
/** A time in the past at which something happened; journalled with the time at which it was recorded. */
function readPast(text, now) {
	if (text === void 0) return void 0;
	const at = parseInstant(text);
	if (at === void 0) throw new CliError(`--at takes an instant, not "${text}".`, EXIT.usage, "--at 2026-11-22T15:40:00Z");
	if (at > now) throw new CliError("--at is in the future.", EXIT.usage, "What has not happened is not journalled.");
	return at;
}
export { readPast as n, readFields as t };
