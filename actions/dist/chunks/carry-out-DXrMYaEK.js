import { n as encodeTerminalLine } from "./terminal-text-DNZc-N3v.js";
import { n as EXIT } from "./cli-error-Don4uWP6.js";
// scripts/gitsm/carry-out.ts
/** Applies a plan, or prints it with `--dry-run`: what changes, in which files, and what to do next. */
async function carryOut(plan, { repository, options, console }, next) {
	const isDry = options.dryRun === true;
	const changed = isDry ? plan.effects.map(({ path }) => path) : await repository.apply(plan);
	if (options.json === true) {
		const effects = isDry ? { effects: plan.effects } : {};
		console.out(`${JSON.stringify({
			written: !isDry,
			changed,
			summary: plan.summary,
			...effects
		}, null, 2)}\n`);
		return EXIT.fine;
	}
	if (plan.effects.length === 0) {
		console.out("Nothing to do.\n");
		return EXIT.fine;
	}
	for (const line of plan.summary) console.out(`${encodeTerminalLine(line)}\n`);
	for (const path of [...new Set(changed)]) console.out(`  ${isDry ? "would write" : "wrote"} ${path}\n`);
	console.out(isDry ? "Nothing was changed.\n" : `Next: ${next}\n`);
	return EXIT.fine;
}
export { carryOut as t };
