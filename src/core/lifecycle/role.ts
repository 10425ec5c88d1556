import type { Configuration, TeamsConfig } from '../config/configuration.ts';
import type { AnyRecord } from '../record/record.ts';

/**
 * What a person is to one record. `agent` works in a support team, `reporter` opened it or is served by it,
 * `manager` may override (for changes and problems their own managers too), `bot` is automation.
 */
export type Role = 'agent' | 'reporter' | 'manager' | 'bot';

export const PEOPLE: readonly Role[] = ['agent', 'reporter', 'manager'];
export const EVERY_ROLE: readonly Role[] = [...PEOPLE, 'bot'];

const BOT: ReadonlySet<Role> = new Set(['bot']);

/** Everything that the login is to the record; empty for passers-by, and for agents while teams could not be read. */
export function rolesOf(
  login: string,
  record: Pick<AnyRecord, 'id' | 'opened_by'>,
  configuration: Configuration,
): ReadonlySet<Role> {
  if (isBot(login, configuration)) return BOT;
  const roles = new Set<Role>();
  if (isReporter(login, record)) roles.add('reporter');
  const staff = staffOf(configuration);
  if (staff === undefined) return roles;
  const key = login.toLowerCase();
  if (staff.agents.has(key)) roles.add('agent');
  if (staff.managers.has(key) || staff.managersOf.get(record.id.slice(0, 4))?.has(key) === true) roles.add('manager');
  return roles;
}

/** Logins of the forge are the same whatever their capitals. */
export function sameLogin(a: string, b: string): boolean {
  return a === b || a.toLowerCase() === b.toLowerCase();
}

/** Automation: us, an App, or an account that `config/teams.yaml` marks as a bot. */
export function isBot(login: string, configuration: Configuration): boolean {
  const us = configuration.organisation?.value.us?.login;
  if (login.endsWith('[bot]') || (us !== undefined && sameLogin(us, login))) return true;
  return staffOf(configuration)?.bots.has(login.toLowerCase()) === true;
}

/** Whether `config/teams.yaml` knows the login at all; people who left stay known. */
export function isKnownPerson(login: string, configuration: Configuration): boolean {
  return staffOf(configuration)?.people.has(login.toLowerCase()) === true;
}

function isReporter(login: string, record: Pick<AnyRecord, 'opened_by'>): boolean {
  if (sameLogin(record.opened_by, login)) return true;
  const servedBy = 'requested_for' in record ? record.requested_for : undefined;
  const raisedBy = 'requested_by' in record ? record.requested_by : undefined;
  return isLogin(servedBy, login) || isLogin(raisedBy, login);
}

function isLogin(other: unknown, login: string): boolean {
  return typeof other === 'string' && sameLogin(other, login);
}

/** `config/teams.yaml` by lower-case login. */
type Staff = {
  readonly people: ReadonlySet<string>;
  readonly bots: ReadonlySet<string>;
  readonly agents: ReadonlySet<string>;
  readonly managers: ReadonlySet<string>;
  /** Who manages the records of one prefix only. */
  readonly managersOf: ReadonlyMap<string, ReadonlySet<string>>;
};

// A function of the configuration alone; kept, as every entry of every journal asks.
const staffByTeams = new WeakMap<TeamsConfig, Staff>();

function staffOf(configuration: Configuration): Staff | undefined {
  const teams = configuration.teams?.value;
  if (teams === undefined) return undefined;
  const known = staffByTeams.get(teams);
  if (known !== undefined) return known;
  const staff = toStaff(teams);
  staffByTeams.set(teams, staff);
  return staff;
}

function toStaff({ people, teams, roles }: TeamsConfig): Staff {
  const support = teams.filter((team) => team.kind === 'support');
  return {
    people: toLogins(people.map((person) => person.login)),
    bots: toLogins(people.filter((person) => person.bot === true).map((person) => person.login)),
    agents: toLogins(support.flatMap((team) => team.members)),
    managers: toLogins(roles.managers),
    managersOf: new Map([
      ['CHG-', toLogins(roles.change_manager)],
      ['PRB-', toLogins(roles.problem_manager ?? [])],
    ]),
  };
}

function toLogins(logins: readonly string[]): ReadonlySet<string> {
  return new Set(logins.map((login) => login.toLowerCase()));
}
