// src/core/record/login.ts
/**
* A login of the forge: letters, digits and single hyphens; a managed user's ends with `_` and the short name of the
* company. The schemas carry the same form.
* https://docs.github.com/enterprise-cloud@latest/admin/managing-iam/iam-configuration-reference/username-considerations-for-external-authentication
*/
const PERSON = "[A-Za-z0-9](?:-?[A-Za-z0-9]){0,99}(?:_[A-Za-z0-9]{1,39})?";
const LOGIN_PATTERN = `^${PERSON}(?:\\[bot\\])?$`;
const LOGIN = new RegExp(LOGIN_PATTERN);
const PERSONS_LOGIN = new RegExp(`^${PERSON}$`);
function isLogin(text) {
	return LOGIN.test(text);
}
/** The login of a person, not of a program. */
function isPersonsLogin(text) {
	return PERSONS_LOGIN.test(text);
}
export { isLogin as n, isPersonsLogin as r, LOGIN_PATTERN as t };
