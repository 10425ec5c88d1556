import { n as EXIT, t as CliError } from "./cli-error-Don4uWP6.js";
import { r as parseInstant, t as formatInstant } from "./instant-DW0woBmz.js";
import { c as isKnownPerson, l as rolesOf, o as EVERY_ROLE, s as PEOPLE } from "./lifecycle-of-fK7C0InL.js";
import { execFile } from "node:child_process";
import { userInfo } from "node:os";
import { promisify } from "node:util";
// src/core/journal/attribution.ts
/** The roles by which a move is judged. */
function rolesToJudgeBy({ by, proven }, record, configuration) {
	if (configuration.teams === void 0) return new Set(EVERY_ROLE);
	const roles = rolesOf(by, record, configuration);
	return proven === true || roles.size > 0 || isKnownPerson(by, configuration) ? roles : new Set(PEOPLE);
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
// src/adapters/git/user-setting.ts
/**
* What the user told git about themselves, from their own configuration as well: unlike every other call of git, this
* one reads the global file. Reading a setting runs nothing.
*/
async function userSetting(folder, name) {
	try {
		const { stdout } = await promisify(execFile)("git", [
			"config",
			"--get",
			name
		], { cwd: folder });
		return stdout.trim() === "" ? void 0 : stdout.trim();
	} catch {
		return;
	}
}
// scripts/gitsm/identity.ts
const BY = ["--by <login>", "who does it; else GITSM_LOGIN, git config gitsm.login, or the git user"];
const LOGIN = /^[A-Za-z0-9](?:-?[A-Za-z0-9]){0,99}(?:\[bot\])?$/;
/**
* Who acts, without a forge to say so: what was asked for, the environment, git's configuration. A git user whose
* name is in `config/teams.yaml` is that person. It is a statement, not a proof, and validation treats it so.
*/
async function identityOf({ by, folder, console }, configuration) {
	const named = by ?? console.env.GITSM_LOGIN ?? await userSetting(folder, "gitsm.login");
	if (named !== void 0) return expectLogin(named);
	const userName = await userSetting(folder, "user.name");
	const person = (configuration.teams?.value.people ?? []).find(({ login, name }) => login === userName || name !== void 0 && name === userName);
	if (person !== void 0) return person.login;
	const fallback = userName ?? userInfo().username;
	if (LOGIN.test(fallback)) return fallback;
	throw new CliError(`"${fallback}" is no login.`, EXIT.usage, "Give --by <login>, or git config gitsm.login <login>.");
}
function expectLogin(text) {
	const login = text.replace(/^@/, "");
	if (LOGIN.test(login)) return login;
	throw new CliError(`${JSON.stringify(text)} is no login.`, EXIT.usage, "Letters, digits and single hyphens.");
}
export { toEntry as i, identityOf as n, rolesToJudgeBy as r, BY as t };
