import type { RecordKind } from '../record/record.ts';
import { pathKind, type RecordId } from '../record/record-id.ts';

/** The parts of a configuration, by the name of their schema. */
export type ConfigSchema =
  | 'gitsm'
  | 'teams'
  | 'sla'
  | 'approvals'
  | 'schedule'
  | 'service'
  | 'calendar'
  | 'catalogue-item'
  | 'standard-change';

export type RecordSchema = RecordKind | 'change-draft' | 'problem-draft';

/** What a file below the folders of the ledger is, by its path alone. */
export type FileKind =
  | { readonly is: 'record'; readonly kind: RecordKind; readonly id: RecordId }
  | { readonly is: 'draft'; readonly kind: 'change' | 'problem' }
  | { readonly is: 'description'; readonly id: RecordId }
  | { readonly is: 'config'; readonly schema: ConfigSchema }
  /** Belongs there, and is not read: a README, a template. */
  | { readonly is: 'aside' }
  | { readonly is: 'stray' };

/** Top folders that make a ledger; nothing else of a repository is listed or read. */
export const LEDGER_FOLDERS = ['changes', 'config', 'problems', 'tickets'] as const;

const SINGLE_FILES: Readonly<Record<string, ConfigSchema>> = {
  'config/gitsm.yaml': 'gitsm',
  'config/teams.yaml': 'teams',
  'config/sla.yaml': 'sla',
  'config/approvals.yaml': 'approvals',
  'config/schedule.yaml': 'schedule',
};

const FOLDERS: Readonly<Record<string, ConfigSchema>> = {
  services: 'service',
  calendars: 'calendar',
  catalogue: 'catalogue-item',
  'standard-changes': 'standard-change',
};

const IN_FOLDER = /^config\/([a-z-]+)\/[a-z0-9]+(?:-[a-z0-9]+)*\.yaml$/;
const ASIDE =
  /^config\/(?:(?:[a-z-]+\/)?(?:README\.md|\.gitkeep)|approvals\.test\.yaml|templates\/[A-Za-z0-9._/-]+\.hbs)$/;

export function fileKind(path: string): FileKind {
  if (path.startsWith('config/')) return configKind(path);
  const kind = pathKind(path);
  return kind.is === 'readme' ? { is: 'aside' } : kind;
}

function configKind(path: string): FileKind {
  const schema = Object.hasOwn(SINGLE_FILES, path) ? SINGLE_FILES[path] : schemaOfFolder(path);
  if (schema !== undefined) return { is: 'config', schema };
  return ASIDE.test(path) ? { is: 'aside' } : { is: 'stray' };
}

function schemaOfFolder(path: string): ConfigSchema | undefined {
  const folder = IN_FOLDER.exec(path)?.[1] ?? '';
  return Object.hasOwn(FOLDERS, folder) ? FOLDERS[folder] : undefined;
}

/** The name of a configuration file in its folder, which is the id of what it holds. */
export function nameOfFile(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.yaml$/, '');
}
