import { r as isReopening, t as isDone } from "./lifecycle-of-Cap2MaQo.js";
import { t as tell } from "./told-zH2kdS3o.js";
// src/core/journal/replay.ts
/** What the journal tells, with what is measured and counted in it. */
function replay(journal, kind) {
	const told = tell(journal, kind);
	const { steps } = told;
	const entered = steps.filter((step) => step.entry.to !== void 0 && step.state !== step.stateBefore);
	return {
		...told,
		spells: toSpells(entered),
		firstAt: toFirstAt(entered),
		lastAt: new Map(entered.map((step) => [step.state, step.at])),
		reassignments: toOccasions(steps.filter(setsTeam).slice(1)),
		handovers: toOccasions(steps.filter(isHandedOver)),
		reopenings: toOccasions(entered.filter((step) => isReopening(kind, step.stateBefore, step.state)))
	};
}
/** When the work was last finished and has stayed so; `undefined` while the record is open. */
function finishedAt(of, kind) {
	let since;
	for (const spell of of.spells) if (!isDone(kind, spell.state)) since = void 0;
	else since ??= spell.from;
	return since;
}
function toFirstAt(entered) {
	const firstAt = /* @__PURE__ */ new Map();
	for (const { state, at } of entered) if (!firstAt.has(state)) firstAt.set(state, at);
	return firstAt;
}
function toSpells(entered) {
	return entered.map((step, index) => {
		const until = entered[index + 1]?.at;
		const spell = {
			state: step.state,
			from: step.at,
			enteredBy: step.entry.by
		};
		return until === void 0 ? spell : {
			...spell,
			until
		};
	});
}
function setsTeam({ entry }) {
	return entry.set !== void 0 && Object.hasOwn(entry.set, "team");
}
function isHandedOver({ fieldsBefore, fields }) {
	const [before, after] = [fieldsBefore.assignee, fields.assignee];
	return before !== void 0 && after !== void 0 && before !== after;
}
function toOccasions(steps) {
	return steps.map(({ at, entry }) => {
		const occasion = {
			at,
			by: entry.by
		};
		return entry.note === void 0 ? occasion : {
			...occasion,
			note: entry.note
		};
	});
}
export { replay as n, finishedAt as t };
