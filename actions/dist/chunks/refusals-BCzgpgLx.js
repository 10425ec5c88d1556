import { n as encodeTerminalLine } from "./terminal-text-CT9IQzLM.js";
import { a as mend, o as says } from "./storable-text-D95YXm0A.js";
import { n as EXIT } from "./cli-error-Don4uWP6.js";
// scripts/gitsm/refusals.ts
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
		return EXIT.findings;
	}
	for (const one of refused) console.err(`gitsm: ${encodeTerminalLine(says(one))}\nMend: ${encodeTerminalLine(mend(one))}\n`);
	return EXIT.findings;
}
export { tellRefused as t };
