import type { Configuration } from '../config/configuration.ts';
import type { BuiltRecord } from './build-record.ts';
import type { MissingConfiguration } from './import-report.ts';

/** Teams, people, categories and services that the records name and the configuration does not have, sorted. */
export function missingConfiguration(
  built: readonly BuiltRecord[],
  configuration: Configuration,
): MissingConfiguration {
  const named = namedBy(built);
  const known = {
    teams: new Set(configuration.teams?.value.teams.map((team) => team.id)),
    people: new Set(configuration.teams?.value.people.map((person) => person.login)),
    categories: new Set(configuration.organisation?.value.categories.map((category) => category.id)),
  };
  return {
    teams: [...named.teams]
      .filter(([id]) => !known.teams.has(id))
      .map(([id, members]) => ({ id, members: [...members].sort() }))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    people: [...named.people].filter((login) => !known.people.has(login)).sort(),
    categories: [...named.categories].filter((id) => !known.categories.has(id)).sort(),
    services: [...named.services].filter((id) => !configuration.services.has(id)).sort(),
  };
}

type Named = {
  readonly teams: Map<string, Set<string>>;
  readonly people: Set<string>;
  readonly categories: Set<string>;
  readonly services: Set<string>;
};

/** People are members of the teams for which they held a record: the response clock asks who is an agent. */
function namedBy(built: readonly BuiltRecord[]): Named {
  const named: Named = { teams: new Map(), people: new Set(), categories: new Set(), services: new Set() };
  for (const { record } of built) {
    let team: string | undefined;
    let assignee: string | undefined;
    for (const { set = {} } of record.journal) {
      if (Object.hasOwn(set, 'team')) team = textOf(set.team);
      if (Object.hasOwn(set, 'assignee')) assignee = textOf(set.assignee);
      noteName(named.services, set.service);
      noteName(named.categories, set.category);
      noteHolder(named, team, assignee);
      notePerson(named, set.priority_override);
    }
    if ('closing_category' in record) noteName(named.categories, record.closing_category);
  }
  return named;
}

function noteHolder(named: Named, team: string | undefined, assignee: string | undefined): void {
  if (assignee !== undefined) named.people.add(assignee);
  if (team === undefined) return;
  const members = named.teams.get(team) ?? new Set<string>();
  named.teams.set(team, members);
  if (assignee !== undefined) members.add(assignee);
}

/** Whoever overrode a priority is named as having decided it. */
function notePerson(named: Named, override: unknown): void {
  if (typeof override !== 'object' || override === null || !('by' in override)) return;
  noteName(named.people, override.by);
}

function noteName(names: Set<string>, value: unknown): void {
  if (typeof value === 'string') names.add(value);
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
