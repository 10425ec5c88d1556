import { i as lifecycleOf } from "./lifecycle-of-Cap2MaQo.js";
import { t as EVERY_ROLE } from "./role-BC_n5SgB.js";
// src/core/lifecycle/moves.ts
/** Judges one move: the graph first, then a change's hold, then who, then the move's own condition. */
function judgeMove(kind, question) {
	const { from, to, by } = question;
	const lifecycle = lifecycleOf(kind, question.follows);
	if (!lifecycle.states.includes(to)) return {
		verdict: "unknown_state",
		known: lifecycle.states
	};
	const move = lifecycle.moves.find((candidate) => candidate.from === from && candidate.to === to);
	if (move === void 0) return {
		verdict: "no_such_move",
		instead: onwardFrom(kind, question)
	};
	if (question.hold !== void 0 && to !== "cancelled") return {
		verdict: "on_hold",
		reason: question.hold
	};
	if (!move.by.some((role) => by.has(role))) return {
		verdict: "not_entitled",
		who: move.by
	};
	if (move.when !== void 0 && !move.when.holds(question)) return {
		verdict: "condition",
		says: move.when.says
	};
	return {
		verdict: "allowed",
		move
	};
}
/** Where it can go instead: for whoever asks, or where that is nowhere, for anybody. Empty in a final state. */
function onwardFrom(kind, { from, follows, by }) {
	const onward = lifecycleOf(kind, follows).moves.filter((move) => move.from === from);
	const own = onward.filter((move) => move.by.some((role) => by.has(role)));
	return (own.length > 0 ? own : onward).map((move) => move.to);
}
/** Whether someone in this role may take the record to that state. What the state takes is `missingIn`. */
function canMove(kind, record, to, role) {
	return judgeStep(kind, record, to, /* @__PURE__ */ new Set([role])).verdict === "allowed";
}
/** The ways onward from where the record is, in the order of its lifecycle's table. */
function movesFrom(kind, record) {
	const everyone = new Set(EVERY_ROLE);
	return lifecycleOf(kind, record).moves.filter((move) => {
		if (move.from !== record.state) return false;
		return judgeStep(kind, record, move.to, everyone).verdict === "allowed";
	}).map((move) => ({
		to: move.to,
		by: move.by,
		missing: missingIn(kind, record, move.to)
	}));
}
/** What the record lacks to be in a state; empty for a state that its lifecycle does not know. */
function missingIn(kind, record, state) {
	const lifecycle = lifecycleOf(kind, record);
	return (Object.hasOwn(lifecycle.needs, state) ? lifecycle.needs[state] ?? [] : []).filter((need) => (need.when?.(record) ?? true) && !need.met(record));
}
/** Fields that say something only in other states than the one that the record is in. */
function staleIn(kind, record, state) {
	return lifecycleOf(kind, record).passing.filter(({ field, states }) => Object.hasOwn(record, field) && !states.includes(state)).map(({ field }) => field);
}
/** The move of a record that is otherwise left as it is. */
function judgeStep(kind, record, to, by) {
	const same = readerOf(record);
	return judgeMove(kind, {
		from: record.state,
		to,
		follows: record,
		hold: holdOf(record),
		by,
		before: same,
		after: same
	});
}
function holdOf(record) {
	return "hold" in record ? record.hold?.reason : void 0;
}
function readerOf(record) {
	return (field) => record[field];
}
export { staleIn as a, movesFrom as i, judgeMove as n, missingIn as r, canMove as t };
