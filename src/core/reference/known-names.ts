import type { Configuration, Person } from '../config/configuration.ts';
import { nearest } from '../finding/nearest.ts';
import type { ReferenceTarget } from './reference.ts';

/** The names that exist for each target; `undefined` where the file that would say so is absent or unreadable. */
export type KnownNames = {
  readonly [Target in Exclude<ReferenceTarget, 'person'>]: ReadonlySet<string> | undefined;
} & {
  /** By lower-case login, as the forge knows no capitals. */
  readonly person: ReadonlyMap<string, Person> | undefined;
  readonly obsolete: { readonly service: ReadonlySet<string>; readonly catalogue_item: ReadonlySet<string> };
};

// A function of the configuration alone; kept, as every record asks for it.
const namesByConfiguration = new WeakMap<Configuration, KnownNames>();

export function namesOf(configuration: Configuration): KnownNames {
  const known = namesByConfiguration.get(configuration);
  if (known !== undefined) return known;
  const names = collectNames(configuration);
  namesByConfiguration.set(configuration, names);
  return names;
}

function collectNames(configuration: Configuration): KnownNames {
  const { organisation, teams, sla, schedule, services, catalogue } = configuration;
  return {
    service: new Set(services.keys()),
    team: idsOf(teams?.value.teams),
    person: teams && new Map(teams.value.people.map((person) => [person.login.toLowerCase(), person])),
    category: idsOf(organisation?.value.categories),
    environment: organisation?.value.environments && new Set(organisation.value.environments),
    catalogue_item: new Set(catalogue.keys()),
    calendar: new Set(configuration.calendars.keys()),
    sla: idsOf(sla?.value.definitions),
    template: new Set(configuration.standardChanges.keys()),
    freeze: schedule && new Set((schedule.value.freezes ?? []).map(({ id }) => id)),
    obsolete: { service: obsoleteIn(services), catalogue_item: obsoleteIn(catalogue) },
  };
}

function idsOf(list: readonly { readonly id: string }[] | undefined): ReadonlySet<string> | undefined {
  return list && new Set(list.map(({ id }) => id));
}

function obsoleteIn(files: ReadonlyMap<string, { readonly value: { readonly status: string } }>): ReadonlySet<string> {
  return new Set([...files].flatMap(([id, { value }]) => (value.status === 'obsolete' ? [id] : [])));
}

/** The known name nearest to one that is not known. */
export function nearestName(names: KnownNames, to: ReferenceTarget, name: string): string | undefined {
  if (to === 'person')
    return nearest(
      name,
      [...(names.person?.values() ?? [])].map(({ login }) => login),
    );
  return nearest(name, names[to] ?? []);
}

const FOLDERS: Readonly<Partial<Record<ReferenceTarget, string>>> = {
  service: 'services',
  calendar: 'calendars',
  catalogue_item: 'catalogue',
  template: 'standard-changes',
};

/** Whether the file of a name is there, but could not be read: what is wrong with it is told there, and once. */
export function isUnread(to: ReferenceTarget, name: string, unread: ReadonlySet<string>): boolean {
  if (unread.size === 0) return false;
  const folder = FOLDERS[to];
  return folder !== undefined && unread.has(`config/${folder}/${name}.yaml`);
}
