import { n as toSlug } from "./read-row-Dx4e-qcT.js";
import { i as isKnownPerson, r as isBot } from "./role-BC_n5SgB.js";
import { n as isLogin } from "./login-DIKkQani.js";
import { n as EXIT, t as CliError } from "./cli-error-Don4uWP6.js";
import { promisify } from "node:util";
import { execFile } from "node:child_process";
import { userInfo } from "node:os";
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
	return isLogin(fallback) ? fallback : toSlug(fallback);
}
/** What a stranger does is let through where nobody's role is needed, and said. */
function warnOfStranger(login, configuration, console) {
	if (configuration.teams === void 0 || isKnownPerson(login, configuration) || isBot(login, configuration)) return;
	console.err(`gitsm: ${login} is not in config/teams.yaml; gitsm validate will tell of it. Name somebody: --by <login>\n`);
}
function expectLogin(text) {
	const login = text.replace(/^@/, "");
	if (isLogin(login)) return login;
	throw new CliError(`${JSON.stringify(text)} is no login.`, EXIT.usage, "Letters, digits and single hyphens.");
}
export { identityOf as n, warnOfStranger as r, BY as t };
