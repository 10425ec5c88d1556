import type { Person, TeamsConfig } from '../config/configuration.ts';
import { parseInstant } from '../time/instant.ts';
import type { Account, Identity } from './facts.ts';

/** Whom a login of the configuration or of a record stands for: an account by its number, where that is known. */
export type PersonKey = `#${number}` | `@${string}`;

/** `config/teams.yaml` by login. */
export type Directory = {
  readonly find: (login: string) => Person | undefined;
  readonly keyOf: (login: string) => PersonKey;
};

export function createDirectory(teams: TeamsConfig | null): Directory {
  const byLogin = new Map((teams?.people ?? []).map((person) => [person.login.toLowerCase(), person]));
  const find = (login: string) => byLogin.get(login.toLowerCase());
  return { find, keyOf: (login) => keyOfPerson(login, find(login)?.user_id) };
}

function keyOfPerson(login: string, id: number | undefined): PersonKey {
  return id === undefined ? `@${login.toLowerCase()}` : `#${id}`;
}

/** Where the number of a person is known a login proves nothing: it may have changed hands. */
export function isAccountOf(account: Account, key: PersonKey): boolean {
  return key.startsWith('#') ? key === `#${account.id}` : key === `@${account.login.toLowerCase()}`;
}

/** Whether a person of the configuration can decide at all. */
export function isActivePerson(person: Person | undefined): person is Person {
  return person !== undefined && person.status !== 'former' && person.bot !== true && !isBotLogin(person.login);
}

function isBotLogin(login: string): boolean {
  return login.toLowerCase().endsWith('[bot]');
}

/** Automation, by the forge, by its login, or by what the configuration says of it. */
export function isBotAccount(account: Account, directory: Directory): boolean {
  const listed = directory.find(account.login);
  const isListedBot = listed?.bot === true && isAccountOf(account, directory.keyOf(account.login));
  return account.type !== 'User' || isBotLogin(account.login) || isListedBot;
}

/** Who stands in for a person at an instant. */
export function delegateOf(person: Person, at: string): string | undefined {
  const instant = parseInstant(at);
  if (instant === undefined) return undefined;
  const absence = (person.away ?? []).find(({ from, to }) => {
    const [start, end] = [parseInstant(from), parseInstant(to)];
    return start !== undefined && end !== undefined && start <= instant && instant < end;
  });
  return absence?.delegate;
}

/** The account of a commit's identity; `undefined` where the forge could not tell it. */
export function resolvedIdentity({ id, login, type }: Identity): Account | undefined {
  return id === undefined || login === undefined || type === undefined ? undefined : { id, login, type };
}

/** The forge itself, which commits what people do in the browser; nobody else can hold the login. */
export function isForgeItself(account: Account): boolean {
  return account.login.toLowerCase() === 'web-flow';
}
