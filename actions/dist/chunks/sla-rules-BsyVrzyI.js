import { s as parseCivilDay } from "./zone-DhAF5zMi.js";
import { n as hoursInForce } from "./compile-calendar-SgDrQUBt.js";
import { i as toInstant, r as parseInstant } from "./instant-DW0woBmz.js";
// src/core/sla/sla-rules.ts
function prepareSla(definitions, facts) {
	const versions = byId(definitions).map(oldestFirst);
	return {
		facts,
		inForce: (openedAt) => versions.flatMap((ofOneId) => ofOneId.findLast((one) => startOf(one) <= openedAt) ?? []),
		timetable: (id, openedAt) => {
			const calendar = facts.calendar(id);
			return calendar === void 0 ? void 0 : hoursInForce(calendar, openedAt);
		}
	};
}
/** In the order in which the ids first come. */
function byId(definitions) {
	const groups = /* @__PURE__ */ new Map();
	for (const definition of definitions) {
		const group = groups.get(definition.id);
		if (group === void 0) groups.set(definition.id, [definition]);
		else group.push(definition);
	}
	return [...groups.values()];
}
function oldestFirst(versions) {
	return versions.toSorted((a, b) => startOf(a) - startOf(b));
}
/** When a version comes into force: a date means 00:00 UTC; without one it has always been. */
function startOf(definition) {
	const text = definition.effective_from;
	if (text === void 0) return toInstant(Number.NEGATIVE_INFINITY);
	const day = parseCivilDay(text);
	return day === void 0 ? parseInstant(text) ?? toInstant(Number.POSITIVE_INFINITY) : toInstant(day * 86400);
}
export { startOf as n, prepareSla as t };
