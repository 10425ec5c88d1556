import type { Finding } from '../core/finding/finding.ts';
import { finding } from '../core/finding/make-finding.ts';
import type { Draft, Entry } from '../core/ledger/ledger.ts';
import type { RecordFile, SortedFiles } from '../core/ledger/sort-files.ts';
import type { JsonMap } from '../core/record/json.ts';
import type { DocumentReader, LedgerSource } from './load-ledger.ts';

export type GatheredRecords = {
  readonly entries: readonly Entry[];
  readonly drafts: readonly Draft[];
  readonly unreadable: readonly Finding[];
  readonly remarks: readonly Finding[];
};

/** Sees each record as it is read, and answers what is to be kept of it; the rest of its memory goes at once. */
export type OnEntry = (entry: Entry) => Entry;

/** Reads every record and draft; the answers are in the order of the files, however the source delivers them. */
export async function gatherRecords(
  source: LedgerSource,
  { records, descriptions }: Pick<SortedFiles, 'records' | 'descriptions'>,
  { read, onEntry = (entry) => entry }: { readonly read: DocumentReader<RecordFile>; readonly onEntry?: OnEntry },
): Promise<GatheredRecords> {
  const entries = new Map<string, Entry>();
  const drafts = new Map<string, Draft>();
  const unreadable: Finding[] = [];
  const remarks: Finding[] = [];
  await source.read(records, (file, content) => {
    const document = read(file, content);
    if (!document.ok) {
      unreadable.push(...document.findings);
      return;
    }
    remarks.push(...document.warnings, ...findSecondDescription(file, document.value, descriptions));
    if (isDraft(file)) drafts.set(file.path, toDraft(file, document.value));
    else entries.set(file.path, onEntry(toEntry(file, document.value)));
  });
  return { entries: inOrder(records, entries), drafts: inOrder(records, drafts), unreadable, remarks };
}

function findSecondDescription(
  { path }: RecordFile,
  value: JsonMap,
  descriptions: SortedFiles['descriptions'],
): readonly Finding[] {
  const other = descriptions.get(path)?.path;
  if (other === undefined || value.description === undefined) return [];
  return [finding('LEDGER_DESCRIPTION_TWICE', { path, pointer: '/description', on: 'key' }, { other })];
}

function inOrder<T>(files: readonly RecordFile[], found: ReadonlyMap<string, T>): readonly T[] {
  return files.map(({ path }) => found.get(path)).filter((each) => each !== undefined);
}

function isDraft({ schema }: RecordFile): boolean {
  return schema === 'change-draft' || schema === 'problem-draft';
}

/** The schema of its kind has been checked by now, which is what the casts rest on. */
function toEntry({ schema, path, blob }: RecordFile, record: JsonMap): Entry {
  return { kind: schema, path, blob, record } as unknown as Entry;
}

function toDraft({ schema, path, blob }: RecordFile, draft: JsonMap): Draft {
  return { kind: schema === 'change-draft' ? 'change' : 'problem', path, blob, draft } as unknown as Draft;
}
