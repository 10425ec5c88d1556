import { i as applyEdits } from "./apply-plan-CbIuiPHE.js";
import { n as recordToJson } from "./record-json-C6QMlX3B.js";
// src/core/conversation/work.ts
function startWork(ledger) {
	return {
		ledger,
		plan: {
			effects: [],
			summary: []
		}
	};
}
/** The work with a plan that was made on its ledger. Records that are created are read by the next run. */
function extend({ ledger, plan }, more) {
	return {
		ledger: more.effects.reduce(applied, ledger),
		plan: {
			effects: [...plan.effects, ...more.effects],
			summary: [...plan.summary, ...more.summary]
		}
	};
}
function applied(ledger, effect) {
	if (effect.kind !== "edit_record") return ledger;
	const entries = ledger.entries.map((entry) => {
		if (entry.path !== effect.path) return entry;
		const result = applyEdits(recordToJson(entry.record), effect.edits);
		if (!result.ok) throw new Error(`the plan for ${entry.record.id} does not apply: ${result.reason}`);
		return {
			...entry,
			record: result.value
		};
	});
	return {
		...ledger,
		entries
	};
}
export { startWork as n, extend as t };
