import type { DeepReadonly } from '../record/record.ts';
import type * as Read from '../record/schema-types.generated.ts';

export type OrganisationConfig = DeepReadonly<Read.OrganisationConfig>;
export type TeamsConfig = DeepReadonly<Read.TeamsConfig>;
export type Person = TeamsConfig['people'][number];
export type Team = TeamsConfig['teams'][number];
export type Service = DeepReadonly<Read.Service>;
export type CalendarConfig = DeepReadonly<Read.CalendarConfig>;
export type SlaConfig = DeepReadonly<Read.SlaConfig>;
export type ApprovalsConfig = DeepReadonly<Read.ApprovalsConfig>;
export type ScheduleConfig = DeepReadonly<Read.ScheduleConfig>;
export type CatalogueItem = DeepReadonly<Read.CatalogueItem>;
export type StandardChange = DeepReadonly<Read.StandardChange>;
export type ImportMap = DeepReadonly<Read.ImportMap>;

/** A configuration file that was read; `path` is where findings about it point. */
export type ConfigFile<T> = { readonly path: string; readonly value: T };

/**
 * Everything under `config/` at one commit. Single files are absent where they do not exist or could not be read
 * (the finding says which); what needs them says so, and never makes up a default.
 */
export type Configuration = {
  readonly organisation?: ConfigFile<OrganisationConfig>;
  readonly teams?: ConfigFile<TeamsConfig>;
  readonly sla?: ConfigFile<SlaConfig>;
  readonly approvals?: ConfigFile<ApprovalsConfig>;
  readonly schedule?: ConfigFile<ScheduleConfig>;
  /** By id; a file whose id is taken already is left out with a finding. */
  readonly services: ReadonlyMap<string, ConfigFile<Service>>;
  readonly calendars: ReadonlyMap<string, ConfigFile<CalendarConfig>>;
  readonly catalogue: ReadonlyMap<string, ConfigFile<CatalogueItem>>;
  readonly standardChanges: ReadonlyMap<string, ConfigFile<StandardChange>>;
};
