import { t as onCall } from "./holders-DM3hHN0z.js";
import { o as sameLogin, r as isBot } from "./role-BC_n5SgB.js";
import { r as parseInstant } from "./instant-CCrqmuRZ.js";
// src/core/timers/whose-turn.ts
/**
* The logins of those whose turn it is, each once. Nobody is told for a group: a team is its person on call, or its
* lead. Programs and people who left are told nothing; who is away is stood in for by the delegate.
*/
function whoseTurn(told, record, facts) {
	const reached = told.flatMap((word) => loginsOf(word, record, facts)).flatMap((login) => standIn(login, facts) ?? []);
	return reached.filter((login, index) => reached.findIndex((other) => sameLogin(other, login)) === index);
}
function loginsOf(word, record, facts) {
	const { configuration } = facts;
	const [kind, name] = word.split(":");
	switch (kind) {
		case "assignee": return record.assignee === void 0 ? leadOf(record.team, facts) : [record.assignee];
		case "team": return handOf(name ?? record.team, facts);
		case "team_lead": return leadOf(record.team, facts);
		case "manager": return configuration.teams?.value.roles.managers ?? [];
		case "problem_manager": return configuration.teams?.value.roles.problem_manager ?? [];
		case "service_owner": return listed(configuration.services.get(record.service)?.value.owner);
		case "item_owner": return "catalogue_item" in record ? listed(configuration.catalogue.get(record.catalogue_item)?.value.owner) : [];
		case "user": return listed(name);
		default: return [];
	}
}
/** The lead; of a team without one, who is on call. */
function leadOf(id, facts) {
	return listed(teamOf(id, facts)?.lead ?? onCall(id, facts.configuration, facts.now));
}
/** Who takes what comes to a team. */
function handOf(id, facts) {
	return listed(onCall(id, facts.configuration, facts.now) ?? teamOf(id, facts)?.lead);
}
function teamOf(id, { configuration }) {
	return configuration.teams?.value.teams.find((team) => team.id === id);
}
/** The person, or whoever stands in for a person who is away; `undefined` for who is not to be told. */
function standIn(login, facts) {
	if (isBot(login, facts.configuration)) return void 0;
	const person = personOf(login, facts);
	if (person?.status === "former") return void 0;
	const delegate = person?.away?.find((absence) => isWithin(absence, facts.now))?.delegate;
	return delegate === void 0 || personOf(delegate, facts)?.status === "former" ? login : delegate;
}
function personOf(login, { configuration }) {
	return configuration.teams?.value.people.find((person) => sameLogin(person.login, login));
}
function isWithin({ from, to }, at) {
	const [start, end] = [parseInstant(from), parseInstant(to)];
	return start !== void 0 && end !== void 0 && start <= at && at < end;
}
function listed(login) {
	return login === void 0 ? [] : [login];
}
export { teamOf as n, whoseTurn as r, handOf as t };
