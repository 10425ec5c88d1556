import { n as isMoved, t as compareClocks } from "./compare-clocks-BoJgSX32.js";
import { n as isFinal } from "./lifecycle-of-Cap2MaQo.js";
import { t as formatInstant } from "./instant-CCrqmuRZ.js";
import { r as prepareTiming } from "./measure-clocks-BNFUy5IG.js";
// src/app/simulate-sla.ts
/** All clocks of a period under proposed service levels and calendars, against those that were in force. */
function simulateSla({ entries, configuration }, options) {
	const { loadZone, now, since } = options;
	const sides = {
		before: prepareTiming(configuration, loadZone).rules,
		after: prepareTiming(alwaysInForce(options.proposed), loadZone).rules,
		now
	};
	const from = formatInstant(since);
	const clocks = entries.filter(({ kind, record }) => !isFinal(kind, record.state) || (record.journal.at(-1)?.at ?? "") >= from).flatMap((entry) => compareClocks(entry, sides)).filter(({ startedAt }) => startedAt >= from);
	return {
		since: from,
		as_of: formatInstant(now),
		clocks: clocks.length,
		definitions: definitionsOf(clocks),
		moved: clocks.filter(isMoved).map(toMoved).toSorted(byWeight)
	};
}
/** What is proposed says how clocks will run; a date from which it holds would leave the past as it was. */
function alwaysInForce(configuration) {
	const { sla } = configuration;
	if (sla === void 0) return configuration;
	const value = { definitions: [...new Map(sla.value.definitions.map(({ effective_from: _, ...rest }) => [rest.id, rest])).values()] };
	return {
		...configuration,
		sla: {
			...sla,
			value
		}
	};
}
function definitionsOf(clocks) {
	return [...new Set(clocks.map(({ definition }) => definition))].map((definition) => ({
		definition,
		turns: turnsOf(clocks.filter((clock) => clock.definition === definition))
	}));
}
function turnsOf(clocks) {
	const turns = /* @__PURE__ */ new Map();
	for (const clock of clocks) {
		const { from, to } = verdictsOf(clock);
		const key = `${from} ${to}`;
		turns.set(key, {
			from,
			to,
			count: (turns.get(key)?.count ?? 0) + 1
		});
	}
	return [...turns.values()].toSorted((a, b) => b.count - a.count);
}
function verdictsOf({ before, after }) {
	return {
		from: before?.verdict ?? "not_measured",
		to: after?.verdict ?? "not_measured"
	};
}
function toMoved(clock) {
	const { before, after } = clock;
	const shift = before === void 0 || after === void 0 ? 0 : after.remaining - before.remaining;
	return {
		...clock,
		...verdictsOf(clock),
		shift
	};
}
function byWeight(a, b) {
	const same = (clock) => Number(clock.from === clock.to);
	return same(a) - same(b) || Math.abs(b.shift) - Math.abs(a.shift) || Number(a.record > b.record) - Number(a.record < b.record);
}
export { simulateSla as t };
