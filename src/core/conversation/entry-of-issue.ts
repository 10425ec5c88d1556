import type { Entry, Ledger } from '../ledger/ledger.ts';
import { isOnForge, numberOfId, parseRecordId } from '../record/record-id.ts';

/** The record that an issue drives. Changes are driven by their pull requests. */
export function entryOfIssue(number: number, { entries }: Ledger): Entry | undefined {
  return entries.find(({ kind, record }) => {
    const id = parseRecordId(record.id);
    return kind !== 'change' && id !== undefined && isOnForge(id) && numberOfId(id) === number;
  });
}
