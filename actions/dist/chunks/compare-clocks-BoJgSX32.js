import { m as remainingSeconds, o as measureRecord } from "./measure-clocks-BNFUy5IG.js";
import { t as formatInstant } from "./instant-CCrqmuRZ.js";
// src/core/history/compare-clocks.ts
/**
* The clocks of one record under two configurations. A clock is the same by its definition and its start, whatever
* target it runs under; cancelled ones say nothing and are left out.
*/
function compareClocks({ kind, record }, { before, after, now }) {
	const clocked = {
		kind,
		...record
	};
	const [old, next] = [standings(measureRecord(clocked, before, now).runs), standings(measureRecord(clocked, after, now).runs)];
	return [.../* @__PURE__ */ new Set([...old.keys(), ...next.keys()])].map((key) => {
		const [definition = "", startedAt = ""] = key.split(" ");
		const [was, is] = [old.get(key), next.get(key)];
		return {
			record: record.id,
			definition,
			startedAt,
			...was === void 0 ? {} : { before: was },
			...is === void 0 ? {} : { after: is }
		};
	});
}
function standings(runs) {
	return new Map(runs.filter(({ stage }) => stage !== "cancelled").map((run) => [`${run.definition.id} ${formatInstant(run.startedAt)}`, standingOf(run)]));
}
function standingOf(run) {
	const isCompleted = run.stage === "completed";
	return {
		verdict: run.breachedAt !== void 0 ? "breached" : isCompleted ? "met" : "running",
		isCompleted,
		elapsed: run.elapsed,
		target: run.target,
		remaining: remainingSeconds(run)
	};
}
function isMoved({ before, after }) {
	if (before === void 0 || after === void 0) return before !== after;
	return before.verdict !== after.verdict || before.elapsed !== after.elapsed || before.target !== after.target || before.remaining !== after.remaining;
}
export { isMoved as n, compareClocks as t };
