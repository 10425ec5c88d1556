/** What a person may do in the repository, in GitHub's names; `none` is anyone with an account and no role. */
export type Role = 'admin' | 'maintain' | 'write' | 'triage' | 'read' | 'none';

export type Person = {
  readonly login: string;
  /** Stable over runs, and never small enough to be mistaken for a number of an issue. */
  readonly id: number;
  readonly type: 'User' | 'Bot';
  readonly role: Role;
  readonly name: string;
  readonly email: string;
};

/** By login; with an id where the repository's configuration names one. */
export type Roles = Readonly<Record<string, Role | { readonly role: Role; readonly id: number }>>;

export type People = {
  readonly all: readonly Person[];
  /** GitHub compares logins without case. Throws for a login that the scenario does not know. */
  readonly named: (login: string) => Person;
  readonly find: (login: string) => Person | undefined;
};

/** GitHub's own number for the account behind `GITHUB_TOKEN`. */
const ACTIONS_BOT = { login: 'github-actions[bot]', id: 41898282 } as const;
export const APP_BOT = { login: 'gitsm-acme[bot]', id: 900_000_001 } as const;
const FIRST_ID = 700_001;

/** Someone from outside, two agents and an administrator: enough for most stories. */
export const CAST: Roles = { lee: 'none', mia: 'write', sam: 'write', ada: 'admin' };

export function createPeople(roles: Roles): People {
  const persons = Object.entries(roles).map(([login, given], index) => {
    const { role, id } = typeof given === 'string' ? { role: given, id: FIRST_ID + index } : given;
    return toPerson(login, id, role);
  });
  const bots = [ACTIONS_BOT, APP_BOT].map((bot) => ({ ...toPerson(bot.login, bot.id, 'none'), type: 'Bot' as const }));
  const all = [...persons, ...bots, { ...toPerson('web-flow', 19_864_447, 'none'), email: 'noreply@github.com' }];
  const byLogin = new Map(all.map((person) => [person.login.toLowerCase(), person]));
  const find = (login: string): Person | undefined => byLogin.get(login.toLowerCase());
  const named = (login: string): Person => {
    const person = find(login);
    if (person === undefined) throw new Error(`nobody called ${login} in this scenario; add them to people`);
    return person;
  };
  return { all, named, find };
}

function toPerson(login: string, id: number, role: Role): Person {
  const name = login.replace('[bot]', '');
  return { login, id, type: 'User', role, name, email: `${id}+${login}@users.noreply.github.com` };
}

const RANK: Readonly<Record<Role, number>> = { none: 0, read: 1, triage: 2, write: 3, maintain: 4, admin: 5 };

export function hasRole(person: Person, least: Role): boolean {
  return RANK[person.role] >= RANK[least];
}

/** What GitHub prints beside a comment's author. */
export function associationOf(person: Person): string {
  if (person.type === 'Bot') return 'NONE';
  return person.role === 'none' ? 'NONE' : person.role === 'read' ? 'COLLABORATOR' : 'MEMBER';
}
