import type { Entry } from '../ledger/ledger.ts';
import { applyEdits, type Edit } from '../record/edit.ts';
import { recordToJson } from '../record/record-json.ts';

/** What one cause changes in a record, with a line for people. */
export type TimerStep = { readonly edits: readonly Edit[]; readonly summary: readonly string[] };

/** The record after the edits; the timers make only such as fit. */
export function withEdits(entry: Entry, edits: readonly Edit[]): Entry {
  const applied = applyEdits(recordToJson(entry.record), edits);
  if (!applied.ok) throw new Error(`${entry.record.id}: ${applied.reason}`);
  // Edits of the timers keep the record one of its kind, which the compiler cannot see.
  return { ...entry, record: applied.value } as unknown as Entry;
}
