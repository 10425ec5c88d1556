import { r as parseInstant } from "./instant-CCrqmuRZ.js";
// src/core/journal/holders.ts
/**
* The team that a new record goes to: that of its category or the nearest category above it, as a category names a
* team only to say otherwise; else that of its service, for changes the one that changes it.
*/
function teamFor(kind, of, configuration) {
	const service = of.service === void 0 ? void 0 : configuration.services.get(of.service)?.value;
	if (kind === "change") return service?.change_team ?? service?.team;
	return teamOfCategory(of.category, configuration) ?? service?.team;
}
function teamOfCategory(id, configuration) {
	const categories = configuration.organisation?.value.categories ?? [];
	const seen = /* @__PURE__ */ new Set();
	let category = categories.find((one) => one.id === id);
	while (category !== void 0 && category.team === void 0 && !seen.has(category.id)) {
		seen.add(category.id);
		const { parent } = category;
		category = categories.find((one) => one.id === parent);
	}
	return category?.team;
}
/** Who of the team is on call then; `undefined` where nobody is, or the person is away or has left. */
function onCall(teamId, configuration, at) {
	const teams = configuration.teams?.value;
	const login = (teams?.teams.find((one) => one.id === teamId))?.on_call?.find((shift) => isWithin(shift, at))?.login;
	const person = teams?.people.find((one) => one.login === login);
	return person?.status === "former" || person?.away?.some((absence) => isWithin(absence, at)) === true ? void 0 : login;
}
/** Half-open: a shift that ends at noon does not take what comes at noon. */
function isWithin({ from, to }, at) {
	const [start, end] = [parseInstant(from), parseInstant(to)];
	return start !== void 0 && end !== void 0 && start <= at && at < end;
}
export { teamFor as n, onCall as t };
