import type { Entry } from '../ledger/ledger.ts';
import { parseRecordId, pathOfRecord } from '../record/record-id.ts';
import { parseInstant } from '../time/instant.ts';

/** Where the entry belongs by its id and opening; `undefined` where one of the two cannot be read. */
export function pathOfEntry({ record }: Entry): string | undefined {
  const id = parseRecordId(record.id);
  if (id === undefined || parseInstant(record.opened_at) === undefined) return undefined;
  return pathOfRecord(id, record.opened_at);
}

/** Whether it stands where it belongs; a file in the wrong place may be moved. */
export function isRecordPath(entry: Entry): boolean {
  return pathOfEntry(entry) === entry.path;
}
