import type { Finding } from '../finding/finding.ts';
import { finding } from '../finding/make-finding.ts';
import { pathOfEntry } from '../history/record-path.ts';
import type { Entry } from '../ledger/ledger.ts';
import type { LedgerIndex } from '../ledger/ledger-index.ts';
import { pathKind } from '../record/record-id.ts';

/** The name and the folder of a record's file, against its id and its opening. */
export function checkFileName(entry: Entry): readonly Finding[] {
  const { path, record } = entry;
  const kind = pathKind(path);
  if (kind.is !== 'record') return [];
  if (kind.id !== record.id) {
    return [finding('LEDGER_ID_MISMATCH', { path, pointer: '/id' }, { id: record.id, named: kind.id })];
  }
  const expected = pathOfEntry(entry);
  if (expected === undefined || expected === path) return [];
  return [finding('LEDGER_FOLDER_MISMATCH', { path, pointer: '/opened_at' }, { path, expected })];
}

/** Ids and foreign keys that two records claim; told of every record but the first in the order of paths. */
export function checkIdentity(index: LedgerIndex): readonly Finding[] {
  const copies = index.copies.map(({ path, record: { id } }) => {
    const other = index.byId.get(id)?.path ?? '';
    return finding('LEDGER_ID_TAKEN', { path, pointer: '/id' }, { id, other });
  });
  const twice = [...index.bySource.values()].flatMap(([first, ...others]) =>
    others
      .filter(({ record }) => record.id !== first?.record.id)
      .map(({ path, record }) => {
        const args = { key: record.source?.key ?? '', other: first?.record.id ?? '' };
        return finding('SOURCE_TAKEN', { path, pointer: '/source/key' }, args);
      }),
  );
  return [...copies, ...twice];
}
