// src/core/lifecycle/role.ts
const PEOPLE = [
	"agent",
	"reporter",
	"manager"
];
const EVERY_ROLE = [...PEOPLE, "bot"];
const BOT = /* @__PURE__ */ new Set(["bot"]);
/** Everything that the login is to the record; empty for passers-by, and for agents while teams could not be read. */
function rolesOf(login, record, configuration) {
	if (isBot(login, configuration)) return BOT;
	const roles = /* @__PURE__ */ new Set();
	if (isReporter(login, record)) roles.add("reporter");
	const staff = staffOf(configuration);
	if (staff === void 0) return roles;
	const key = login.toLowerCase();
	if (staff.agents.has(key)) roles.add("agent");
	if (staff.managers.has(key) || staff.managersOf.get(record.id.slice(0, 4))?.has(key) === true) roles.add("manager");
	return roles;
}
/** Logins of the forge are the same whatever their capitals. */
function sameLogin(a, b) {
	return a === b || a.toLowerCase() === b.toLowerCase();
}
/** Automation: us, an App, or an account that `config/teams.yaml` marks as a bot. */
function isBot(login, configuration) {
	const us = configuration.organisation?.value.us?.login;
	if (login.endsWith("[bot]") || us !== void 0 && sameLogin(us, login)) return true;
	return staffOf(configuration)?.bots.has(login.toLowerCase()) === true;
}
/** Whether `config/teams.yaml` knows the login at all; people who left stay known. */
function isKnownPerson(login, configuration) {
	return staffOf(configuration)?.people.has(login.toLowerCase()) === true;
}
function isReporter(login, record) {
	if (sameLogin(record.opened_by, login)) return true;
	const servedBy = "requested_for" in record ? record.requested_for : void 0;
	const raisedBy = "requested_by" in record ? record.requested_by : void 0;
	return isLogin(servedBy, login) || isLogin(raisedBy, login);
}
function isLogin(other, login) {
	return typeof other === "string" && sameLogin(other, login);
}
const staffByTeams = /* @__PURE__ */ new WeakMap();
function staffOf(configuration) {
	const teams = configuration.teams?.value;
	if (teams === void 0) return void 0;
	const known = staffByTeams.get(teams);
	if (known !== void 0) return known;
	const staff = toStaff(teams);
	staffByTeams.set(teams, staff);
	return staff;
}
function toStaff({ people, teams, roles }) {
	const support = teams.filter((team) => team.kind === "support");
	return {
		people: toLogins(people.map((person) => person.login)),
		bots: toLogins(people.filter((person) => person.bot === true).map((person) => person.login)),
		agents: toLogins(support.flatMap((team) => team.members)),
		managers: toLogins(roles.managers),
		managersOf: /* @__PURE__ */ new Map([["CHG-", toLogins(roles.change_manager)], ["PRB-", toLogins(roles.problem_manager ?? [])]])
	};
}
function toLogins(logins) {
	return new Set(logins.map((login) => login.toLowerCase()));
}
export { rolesOf as a, isKnownPerson as i, PEOPLE as n, sameLogin as o, isBot as r, EVERY_ROLE as t };
