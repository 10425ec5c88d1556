import type { ConfigFile, Configuration } from '../core/config/configuration.ts';
import type { Finding } from '../core/finding/finding.ts';
import { finding } from '../core/finding/make-finding.ts';
import { type ConfigSchema, nameOfFile } from '../core/ledger/file-kind.ts';
import type { ConfigurationFile } from '../core/ledger/sort-files.ts';
import type { JsonMap } from '../core/record/json.ts';
import type { DocumentReader, LedgerSource } from './load-ledger.ts';

export type GatheredConfiguration = {
  readonly configuration: Configuration;
  readonly unreadable: readonly Finding[];
  readonly remarks: readonly Finding[];
};

type Gathered = Record<ConfigSchema, Map<string, ConfigFile<JsonMap>>>;

/** Reads the files of `config/`. A file whose id is not its name is read under its id, with a finding. */
export async function gatherConfiguration(
  source: LedgerSource,
  files: readonly ConfigurationFile[],
  read: DocumentReader<ConfigurationFile>,
): Promise<GatheredConfiguration> {
  const values = new Map<string, JsonMap>();
  const unreadable: Finding[] = [];
  const remarks: Finding[] = [];
  await source.read(files, (file, content) => {
    const document = read(file, content);
    if (document.ok) values.set(file.path, document.value);
    if (document.ok) remarks.push(...document.warnings);
    else unreadable.push(...document.findings);
  });
  const gathered = emptyConfiguration();
  for (const { path, schema } of files) {
    const value = values.get(path);
    if (value !== undefined) remarks.push(...place(gathered[schema], { path, value }));
  }
  return { configuration: toConfiguration(gathered), unreadable, remarks };
}

function emptyConfiguration(): Gathered {
  return {
    gitsm: new Map(),
    teams: new Map(),
    sla: new Map(),
    approvals: new Map(),
    schedule: new Map(),
    service: new Map(),
    calendar: new Map(),
    'catalogue-item': new Map(),
    'standard-change': new Map(),
  };
}

function place(into: Map<string, ConfigFile<JsonMap>>, file: ConfigFile<JsonMap>): readonly Finding[] {
  const named = nameOfFile(file.path);
  const id = typeof file.value.id === 'string' ? file.value.id : named;
  const at = { path: file.path, pointer: '/id', on: 'value' } as const;
  const taken = into.get(id);
  if (taken !== undefined) return [finding('LEDGER_ID_TAKEN', at, { id, other: taken.path })];
  into.set(id, file);
  return id === named ? [] : [finding('LEDGER_ID_MISMATCH', at, { id, named })];
}

/** The schemas have been checked by now, which is what the casts rest on. */
function toConfiguration(gathered: Gathered): Configuration {
  const single = (schema: ConfigSchema, name: keyof Configuration) => {
    const [file] = gathered[schema].values();
    return file === undefined ? {} : { [name]: file };
  };
  return {
    ...single('gitsm', 'organisation'),
    ...single('teams', 'teams'),
    ...single('sla', 'sla'),
    ...single('approvals', 'approvals'),
    ...single('schedule', 'schedule'),
    services: gathered.service as unknown as Configuration['services'],
    calendars: gathered.calendar as unknown as Configuration['calendars'],
    catalogue: gathered['catalogue-item'] as unknown as Configuration['catalogue'],
    standardChanges: gathered['standard-change'] as unknown as Configuration['standardChanges'],
  };
}
