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

/** Reads every record and draft; the answers are in the order of the files, however the source delivers them. */
export async function gatherRecords(
  source: LedgerSource,
  { records, descriptions }: Pick<SortedFiles, 'records' | 'descriptions'>,
  read: DocumentReader<RecordFile>,
): Promise<GatheredRecords> {
  const values = new Map<string, JsonMap>();
  const unreadable: Finding[] = [];
  const remarks: Finding[] = [];
  await source.read(records, (file, content) => {
    const document = read(file, content);
    if (!document.ok) unreadable.push(...document.findings);
    else {
      values.set(file.path, document.value);
      remarks.push(...document.warnings);
    }
  });
  const entries: Entry[] = [];
  const drafts: Draft[] = [];
  for (const file of records) {
    const value = values.get(file.path);
    if (value === undefined) continue;
    const description = descriptions.get(file.path);
    if (description !== undefined && value.description !== undefined) {
      const place = { path: file.path, pointer: '/description', on: 'key' } as const;
      remarks.push(finding('LEDGER_DESCRIPTION_TWICE', place, { other: description.path }));
    }
    if (isDraft(file)) drafts.push(toDraft(file, value));
    else entries.push(toEntry(file, value));
  }
  return { entries, drafts, unreadable, remarks };
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
