import type { Identity } from '../approval/facts.ts';

/** An address that the forge gives to an account: `12345+kim@users.noreply.github.com`. */
const OF_ACCOUNT = /^([1-9]\d{0,14})\+([a-z\d][a-z\d-]{0,99}(?:\[bot\])?)@users\.noreply\.[a-z\d.-]+$/i;
const TRAILER = /^[ \t]*co-authored-by[ \t]*:[ \t]*(.*)$/gim;
const NAME_AND_ADDRESS = /^(.*?)[ \t]*<([^<>]*)>[ \t]*$/;

/**
 * Whom the `Co-authored-by` lines of a message name, wherever they stand: the forge counts them in the last paragraph
 * only, but a reader believes them anywhere. `known` are people of the same pull request whose addresses the forge knew.
 */
export function coAuthorsOf(message: string, known: readonly Identity[]): readonly Identity[] {
  return [...message.matchAll(TRAILER)].slice(0, 100).map((match) => toIdentity((match[1] ?? '').trim(), known));
}

function toIdentity(text: string, known: readonly Identity[]): Identity {
  const [, name = text, email = ''] = NAME_AND_ADDRESS.exec(text) ?? [];
  const said = { name: name.slice(0, 300), ...(email === '' ? {} : { email: email.slice(0, 400) }) };
  const [, id, login] = OF_ACCOUNT.exec(email) ?? [];
  if (id !== undefined && login !== undefined)
    return { ...said, id: Number(id), login, type: login.endsWith('[bot]') ? 'Bot' : 'User' };
  const same = known.find((one) => one.id !== undefined && email !== '' && sameAddress(one.email, email));
  return same === undefined ? said : { ...same, ...said };
}

function sameAddress(a: string | undefined, b: string): boolean {
  return a?.toLowerCase() === b.toLowerCase();
}
