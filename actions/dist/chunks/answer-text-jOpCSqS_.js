import { a as rolesOf, o as sameLogin, r as isBot } from "./role-BC_n5SgB.js";
import { a as verbsIn, i as usageOf, n as commandOf, o as whoMay, r as isVerb } from "./parse-comment-DtI-r6ny.js";
import { n as encodeMarkdownInline } from "./markdown-inline-CLhcZ6yi.js";
// src/core/conversation/who.ts
/** A person whose word counts here: no program, not us, and not somebody who took over another's login. */
function isPerson(account, us, configuration) {
	if (account === null || account.type !== "User" || account.id === us.user_id) return false;
	return !isBot(account.login, configuration) && !isTakenOver(account, configuration);
}
function isTakenOver({ login, id }, { teams }) {
	const known = teams?.value.people.find((person) => sameLogin(person.login, login));
	return known !== void 0 && known.user_id !== id;
}
/** Whether a command is open to somebody. Whom the catalogue item or the policy names is asked by the command itself. */
function isOpenTo(who, login, { record }, configuration) {
	const roles = rolesOf(login, record, configuration);
	return who.some((one) => one === "anyone" || one === "approver" || one === "policy" || roles.has(one));
}
function isStaff(roles) {
	return roles.has("agent") || roles.has("manager");
}
// src/core/conversation/answer-text.ts
const LONGEST_REASON = 600;
/** To whom a line was no command: what is wrong with it, and what to write instead. */
function saysNotUnderstood(faults) {
	return [`😕 **Not understood.** Nothing was changed; a comment is carried out as a whole or not at all.`, faults.map(({ line, says, instead }) => [
		`- ${quoted(line)}`,
		`  ${sentence(says)}`,
		`  Write instead: ${encodeMarkdownInline(instead, LONGEST_REASON)}`
	].join("\n")).join("\n")].join("\n\n");
}
/** A no with the rule, who may, and what to write instead. */
function saysRefused(refusals, talk = "ticket") {
	return [`👎 **Not carried out.** Nothing was changed; a comment is carried out as a whole or not at all.`, refusals.map(({ verb, why }) => [
		`- \`/${verb}\``,
		...why.map((one) => `  ${sentence(one)}`),
		`  Who may: ${whoMay(verb, talk)}. ${usage(verb, talk)}`
	].join("\n")).join("\n")].join("\n\n");
}
/** All commands, or one of them. */
function saysHelp(command, talk = "ticket") {
	const name = (command ?? "").replace(/^\//, "").toLowerCase();
	if (isVerb(name, talk)) {
		const { does, example } = commandOf(name, talk);
		return `\`${usageOf(name, talk)}\`\n\n${does}\n\nWho may: ${whoMay(name, talk)}. For example: \`${example}\``;
	}
	return ["Write a command at the start of a line; `/gitsm` before its name works too. A comment is carried out as a whole or not at all.", [
		"| command | what it does | who may |",
		"| --- | --- | --- |",
		...verbsIn(talk).map((verb) => `| \`${usageOf(verb, talk)}\` | ${commandOf(verb, talk).does} | ${whoMay(verb, talk)} |`)
	].join("\n")].join("\n\n");
}
function usage(verb, talk) {
	const { takes, example } = commandOf(verb, talk);
	return takes.length === 0 ? `It is written \`${example}\`.` : `Usage: \`${usageOf(verb, talk)}\`, such as \`${example}\``;
}
function quoted(line) {
	return `“${encodeMarkdownInline(line, 120)}”`;
}
function sentence(text) {
	const encoded = encodeMarkdownInline(text, LONGEST_REASON);
	const begun = encoded.charAt(0).toUpperCase() + encoded.slice(1);
	return /[.?!]$/.test(begun) ? begun : `${begun}.`;
}
export { isPerson as a, isOpenTo as i, saysNotUnderstood as n, isStaff as o, saysRefused as r, saysHelp as t };
