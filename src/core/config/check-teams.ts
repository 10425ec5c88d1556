import type { Finding } from '../finding/finding.ts';
import { finding } from '../finding/make-finding.ts';
import { checkReferences } from '../reference/check-references.ts';
import { type Reference, refer, referEach } from '../reference/reference.ts';
import { checkAbsences } from './check-absences.ts';
import { checkIdsOnce, checkPeriod } from './check-lists.ts';
import { checkParents } from './check-organisation.ts';
import { type ConfigFacts, checkZone } from './config-facts.ts';
import type { ConfigFile, Person, Team, TeamsConfig } from './configuration.ts';

/** `config/teams.yaml`. */
export function checkTeams(file: ConfigFile<TeamsConfig>, facts: ConfigFacts): readonly Finding[] {
  const { path, value } = file;
  return [
    ...checkPeopleOnce(path, value.people),
    ...value.people.flatMap(({ zone }, at) => checkZone(path, `/people/${at}/zone`, zone, facts)),
    ...checkAbsences(path, value.people),
    ...checkIdsOnce(path, '/teams', value.teams),
    ...checkParents(path, value.teams, '/teams'),
    ...checkReferences(path, references(value), facts),
    ...value.teams.flatMap((team, at) => checkOnCall(path, team, at)),
    ...checkDeciders(path, value, facts),
  ];
}

/** Logins are the same whatever their capitals; a number belongs to one person. */
function checkPeopleOnce(path: string, people: readonly Person[]): readonly Finding[] {
  const logins = new Map<string, string>();
  const numbers = new Map<number, string>();
  return people.flatMap(({ login, user_id: number }, at) => {
    const [sameLogin, sameNumber] = [logins.get(login.toLowerCase()), number && numbers.get(number)];
    logins.set(login.toLowerCase(), login);
    if (number !== undefined) numbers.set(number, login);
    const pointer = `/people/${at}`;
    if (sameLogin !== undefined) {
      return [finding('PERSON_TWICE', { path, pointer: `${pointer}/login` }, { login, other: sameLogin })];
    }
    if (typeof sameNumber !== 'string') return [];
    return [finding('PERSON_TWICE', { path, pointer: `${pointer}/user_id` }, { login, other: sameNumber })];
  });
}

function references({ people, teams, roles }: TeamsConfig): readonly Reference[] {
  const inUse = { inUse: true };
  return [
    ...people.flatMap(({ away }, person) =>
      (away ?? []).flatMap(({ delegate }, at) =>
        refer('person', delegate, `/people/${person}/away/${at}/delegate`, inUse),
      ),
    ),
    ...teams.flatMap((team, at) => ofTeam(team, `/teams/${at}`)),
    ...referEach('person', roles.managers, '/roles/managers', inUse),
    ...referEach('person', roles.change_manager, '/roles/change_manager', inUse),
    ...referEach('person', roles.problem_manager, '/roles/problem_manager', inUse),
    ...refer('team', roles.cab, '/roles/cab'),
    ...refer('team', roles.ecab, '/roles/ecab'),
  ];
}

function ofTeam({ members, lead, calendar, parent, on_call }: Team, pointer: string): readonly Reference[] {
  return [
    ...referEach('person', members, `${pointer}/members`, { inUse: true }),
    ...refer('person', lead, `${pointer}/lead`, { inUse: true }),
    ...refer('calendar', calendar, `${pointer}/calendar`),
    ...refer('team', parent, `${pointer}/parent`),
    // Past shifts stay written down, so people who left may stand in them.
    ...(on_call ?? []).flatMap(({ login }, at) => refer('person', login, `${pointer}/on_call/${at}/login`)),
  ];
}

function checkOnCall(path: string, { on_call }: Team, team: number): readonly Finding[] {
  return (on_call ?? []).flatMap(({ from, to }, at) => {
    const pointer = `/teams/${team}/on_call/${at}`;
    return checkPeriod(path, [`${pointer}/from`, from], [`${pointer}/to`, to]);
  });
}

/** Who must decide must be able to: a group in which nobody works can only block. */
function checkDeciders(path: string, { teams, roles }: TeamsConfig, facts: ConfigFacts): readonly Finding[] {
  const boards = new Set([roles.cab, roles.ecab]);
  const empty = teams.flatMap(({ id, kind, members }, at) => {
    if (kind !== 'approval' && !boards.has(id)) return [];
    if (members.some((login) => isActive(login, facts))) return [];
    return [finding('TEAM_NOBODY', { path, pointer: `/teams/${at}/members`, on: 'key' }, { team: id })];
  });
  const vacant = (['managers', 'change_manager'] as const)
    .filter((role) => !roles[role].some((login) => isActive(login, facts)))
    .map((role) => finding('ROLE_NOBODY', { path, pointer: `/roles/${role}`, on: 'key' }, { role }));
  return [...empty, ...vacant];
}

function isActive(login: string, { names }: ConfigFacts): boolean {
  const person = names.person?.get(login.toLowerCase());
  return person !== undefined && person.status !== 'former' && person.bot !== true;
}
