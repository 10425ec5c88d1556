import type { Finding } from '../finding/finding.ts';
import { finding } from '../finding/make-finding.ts';
import { type ConfigSchema, type FileKind, fileKind, type RecordSchema } from './file-kind.ts';

/** What a file is to the operating system and to git; only plain files are read. */
export type FileMode = 'plain' | 'executable' | 'symlink' | 'submodule' | 'special';

/** Above every limit of the readers, so that they tell what is too big; a source hands over no more than this. */
export const MOST_BYTES = 1024 * 1024;

export type LedgerFile = {
  /** From the root of the repository, with `/`. */
  readonly path: string;
  /** Git's object id of the content. */
  readonly blob: string;
  readonly mode: FileMode;
};

export type RecordFile = LedgerFile & { readonly schema: RecordSchema };
export type ConfigurationFile = LedgerFile & { readonly schema: ConfigSchema };

export type SortedFiles = {
  readonly config: readonly ConfigurationFile[];
  readonly records: readonly RecordFile[];
  /** Path of a record → the description that stands beside it. */
  readonly descriptions: ReadonlyMap<string, LedgerFile>;
  readonly findings: readonly Finding[];
};

/** Which files are to be read as what, and what is wrong with the others. Files are in the order of their paths. */
export function sortFiles(files: readonly LedgerFile[]): SortedFiles {
  const config: ConfigurationFile[] = [];
  const records: RecordFile[] = [];
  const descriptions = new Map<string, LedgerFile>();
  const findings: Finding[] = [...findCaseTwins(files)];
  for (const file of files) {
    const kind = fileKind(file.path);
    if (kind.is === 'aside') continue;
    if (file.mode !== 'plain') findings.push(finding('LEDGER_FILE_MODE', whole(file.path), { mode: file.mode }));
    else if (kind.is === 'stray') findings.push(findStray(file.path));
    else if (kind.is === 'config') config.push({ ...file, schema: kind.schema });
    else if (kind.is === 'description') descriptions.set(recordBeside(file.path), file);
    else records.push({ ...file, schema: schemaOf(kind) });
  }
  return { config, records, descriptions, findings: [...findings, ...findLonely(descriptions, records)] };
}

/** Whether a finding is one of those above: it follows from the list of files alone. */
export function isOfListing({ code }: Finding): boolean {
  return LISTING_CODES.has(code);
}

const LISTING_CODES: ReadonlySet<string> = new Set([
  'LEDGER_STRAY_FILE',
  'LEDGER_FILE_MODE',
  'LEDGER_CASE_TWIN',
  'LEDGER_DESCRIPTION_ALONE',
] satisfies Finding['code'][]);

/** Paths of the records beside which a description stands, or would stand if they were there. */
export function describedRecords(files: readonly LedgerFile[]): ReadonlySet<string> {
  const descriptions = files.filter(({ path, mode }) => mode === 'plain' && fileKind(path).is === 'description');
  return new Set(descriptions.map(({ path }) => recordBeside(path)));
}

function schemaOf(kind: FileKind & { readonly is: 'record' | 'draft' }): RecordSchema {
  return kind.is === 'draft' ? `${kind.kind}-draft` : kind.kind;
}

function recordBeside(descriptionPath: string): string {
  return descriptionPath.replace(/\.description\.md$/, '.yaml');
}

function findLonely(descriptions: ReadonlyMap<string, LedgerFile>, records: readonly RecordFile[]): readonly Finding[] {
  if (descriptions.size === 0) return [];
  const present = new Set(records.map(({ path }) => path));
  return [...descriptions].flatMap(([recordPath, { path }]) =>
    present.has(recordPath)
      ? []
      : [finding('LEDGER_DESCRIPTION_ALONE', whole(path), { id: recordPath.replace(/^.*\/|\.yaml$/g, '') })],
  );
}

function findStray(path: string): Finding {
  const renamed = path.replace(/\.yml$/i, '.yaml');
  if (renamed !== path && fileKind(renamed).is !== 'stray') {
    return finding('LEDGER_STRAY_FILE', whole(path), { reason: 'ending', path, expected: renamed });
  }
  const named = /\/(INC|REQ|CHG|PRB)-[1-9]\d{0,8}\.yaml$/.exec(path)?.[1];
  const expected = named === undefined ? undefined : PLACES[named];
  if (expected === undefined) return finding('LEDGER_STRAY_FILE', whole(path));
  return finding('LEDGER_STRAY_FILE', whole(path), { reason: 'record', expected });
}

const PLACES: Readonly<Record<string, string>> = {
  INC: 'tickets/<yyyy>/<mm>/<dd>/',
  REQ: 'tickets/<yyyy>/<mm>/<dd>/',
  CHG: 'changes/<yyyy>/<mm>/',
  PRB: 'problems/<yyyy>/<mm>/',
};

/** Both of a pair are told. A path without capitals can only be the twin of one with capitals, which are few. */
function findCaseTwins(files: readonly LedgerFile[]): readonly Finding[] {
  const byFolded = new Map<string, string>();
  const findings: Finding[] = [];
  for (const { path } of files) {
    const folded = path.toLowerCase();
    const other = byFolded.get(folded);
    if (other === undefined) byFolded.set(folded, path);
    else {
      findings.push(finding('LEDGER_CASE_TWIN', whole(other), { other: path }));
      findings.push(finding('LEDGER_CASE_TWIN', whole(path), { other }));
    }
  }
  return findings;
}

function whole(path: string) {
  return { path, pointer: '' } as const;
}
