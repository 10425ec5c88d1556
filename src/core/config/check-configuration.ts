import type { Finding } from '../finding/finding.ts';
import { finding } from '../finding/make-finding.ts';
import { namesOf } from '../reference/known-names.ts';
import { checkDefinitions } from '../sla/check-definitions.ts';
import type { Definition } from '../sla/definition.ts';
import { checkCalendar } from '../time/check-calendar.ts';
import type { LoadZone } from '../time/zone.ts';
import { checkApprovals } from './check-approvals.ts';
import { checkCatalogue } from './check-catalogue.ts';
import { checkOrganisation } from './check-organisation.ts';
import { checkSchedule } from './check-schedule.ts';
import { checkServices } from './check-services.ts';
import { checkStandardChange } from './check-standard-changes.ts';
import { checkTeams } from './check-teams.ts';
import type { ConfigFacts } from './config-facts.ts';
import type { ConfigFile, Configuration } from './configuration.ts';

export type ConfigurationOptions = {
  /** Paths of configuration files that are there, but could not be read. */
  readonly unread?: ReadonlySet<string>;
  /** Where time zones come from; without it nothing is said of zones, nor of calendars, which need them. */
  readonly loadZone?: LoadZone;
};

/** Everything that is wrong with the files of `config/` beyond their shape, in the order of this list. */
export function checkConfiguration(
  configuration: Configuration,
  { unread = new Set(), loadZone }: ConfigurationOptions = {},
): readonly Finding[] {
  const zones = loadZone === undefined ? {} : { loadZone };
  const facts: ConfigFacts = { configuration, names: namesOf(configuration), unread, ...zones };
  const { organisation, teams, schedule, approvals } = configuration;
  return [
    ...checkPresence(configuration, unread),
    ...one(organisation, (file) => checkOrganisation(file, facts)),
    ...one(teams, (file) => checkTeams(file, facts)),
    ...checkServices(configuration.services, facts),
    ...checkTimes(configuration, facts, loadZone),
    ...one(schedule, (file) => checkSchedule(file, facts)),
    ...one(approvals, (file) => checkApprovals(file, facts)),
    ...checkCatalogue(configuration.catalogue, facts),
    ...[...configuration.standardChanges.values()].flatMap((file) => checkStandardChange(file, facts)),
  ];
}

function one<T>(file: ConfigFile<T> | undefined, check: (file: ConfigFile<T>) => readonly Finding[]) {
  return file === undefined ? [] : check(file);
}

/** Without these two nothing can be said of any record. */
function checkPresence({ organisation, teams }: Configuration, unread: ReadonlySet<string>): readonly Finding[] {
  const needed = [
    { path: 'config/gitsm.yaml', file: organisation },
    { path: 'config/teams.yaml', file: teams },
  ];
  return needed
    .filter(({ path, file }) => file === undefined && !unread.has(path))
    .map(({ path }) => finding('CONFIG_FILE_MISSING', { path, pointer: '' }));
}

function checkTimes(
  configuration: Configuration,
  { names, unread }: ConfigFacts,
  loadZone: LoadZone | undefined,
): readonly Finding[] {
  const { calendars, sla } = configuration;
  const known = {
    calendars: withUnread(names.calendar, 'calendars', unread),
    services: withUnread(names.service, 'services', unread),
    catalogueItems: withUnread(names.catalogue_item, 'catalogue', unread),
    ...(names.team === undefined ? {} : { teams: names.team }),
    ...(names.person === undefined ? {} : { people: new Set([...names.person.values()].map(({ login }) => login)) }),
  };
  return [
    ...(loadZone === undefined
      ? []
      : [...calendars.values()].flatMap(({ path, value }) => checkCalendar(value, loadZone, path))),
    // The schema says by oneOf what the type of a definition says by optional keys.
    ...one(sla, ({ path, value }) => checkDefinitions(value.definitions as readonly Definition[], known, path)),
  ];
}

/** The names of a folder, those of files that could not be read among them. */
function withUnread(
  names: ReadonlySet<string> | undefined,
  folder: string,
  unread: ReadonlySet<string>,
): ReadonlySet<string> {
  const start = `config/${folder}/`;
  const hidden = [...unread].filter((path) => path.startsWith(start)).map((path) => path.slice(start.length, -5));
  return new Set([...(names ?? []), ...hidden]);
}
