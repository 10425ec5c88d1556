/**
 * A login of the forge: letters, digits and single hyphens; a managed user's ends with `_` and the short name of the
 * company. The schemas carry the same form.
 * https://docs.github.com/enterprise-cloud@latest/admin/managing-iam/iam-configuration-reference/username-considerations-for-external-authentication
 */
const PERSON = '[A-Za-z0-9](?:-?[A-Za-z0-9]){0,99}(?:_[A-Za-z0-9]{1,39})?';

export const LOGIN_PATTERN = `^${PERSON}(?:\\[bot\\])?$`;

const LOGIN = new RegExp(LOGIN_PATTERN);
const PERSONS_LOGIN = new RegExp(`^${PERSON}$`);

export function isLogin(text: string): boolean {
  return LOGIN.test(text);
}

/** The login of a person, not of a program. */
export function isPersonsLogin(text: string): boolean {
  return PERSONS_LOGIN.test(text);
}
