import { n as encodeTerminalLine } from "./terminal-text-utQy8A0q.js";
import { n as EXIT } from "./cli-error-Don4uWP6.js";
// scripts/gitsm/carry-out.ts
/** Applies a plan, or prints it with `--dry-run`: what changes, in which files, and what to do next. */
async function carryOut(plan, { repository, options, console }, next) {
	const isDry = options.dryRun === true;
	const fates = fatesOf(plan);
	const changed = isDry ? [...fates.keys()] : await repository.apply(plan);
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
	for (const path of changed) console.out(`  ${WORDS[fates.get(path) ?? "write"][isDry ? 1 : 0]} ${path}\n`);
	console.out(isDry ? "Nothing was changed.\n" : `Next: ${next}\n`);
	return EXIT.fine;
}
const WORDS = {
	write: ["wrote", "would write"],
	remove: ["removed", "would remove"]
};
/** What becomes of each file in the end. */
function fatesOf(plan) {
	const fates = /* @__PURE__ */ new Map();
	for (const effect of plan.effects) {
		if (effect.kind === "move_file") fates.set(effect.to, "write");
		fates.set(effect.path, effect.kind === "move_file" || effect.kind === "remove_file" ? "remove" : "write");
	}
	return fates;
}
export { carryOut as t };
