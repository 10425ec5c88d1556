import { a as rolesOf, i as isKnownPerson, n as PEOPLE, t as EVERY_ROLE } from "./role-BC_n5SgB.js";
import { r as parseInstant, t as formatInstant } from "./instant-CCrqmuRZ.js";
// src/core/journal/attribution.ts
/** The roles by which a move is judged. */
function rolesToJudgeBy({ by, proven, strangers }, record, configuration) {
	if (configuration.teams === void 0) return new Set(EVERY_ROLE);
	const roles = rolesOf(by, record, configuration);
	return proven === true || strangers === "refuse" || roles.size > 0 || isKnownPerson(by, configuration) ? roles : new Set(PEOPLE);
}
/** An entry in the order of keys of the schema. It is never earlier than the entry above it. */
function toEntry(journal, { by, at, source }, told) {
	const last = parseInstant(journal.at(-1)?.at ?? "");
	const { recorded_at, to, set, note } = told;
	return {
		at: formatInstant(last === void 0 || last <= at ? at : last),
		...recorded_at === void 0 ? {} : { recorded_at },
		by,
		...to === void 0 ? {} : { to },
		...set === void 0 ? {} : { set },
		...note === void 0 ? {} : { note },
		...source === void 0 ? {} : { source }
	};
}
export { toEntry as n, rolesToJudgeBy as t };
