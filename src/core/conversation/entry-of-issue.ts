import type { Entry, Ledger } from '../ledger/ledger.ts';
import { isOnForge, numberOfId, parseRecordId } from '../record/record-id.ts';

/** The change that a pull request has become. */
export function entryOfPull(number: number, { entries }: Ledger): Entry | undefined {
  return entries.find(({ kind, record }) => {
    const id = parseRecordId(record.id);
    const isOwn = record.source?.kind === 'pull_request' && record.source.number === number;
    return kind === 'change' && isOwn && id !== undefined && isOnForge(id) && numberOfId(id) === number;
  });
}

/** The record that an issue drives. Changes are driven by their pull requests. */
export function entryOfIssue(number: number, { entries }: Ledger): Entry | undefined {
  return entries.find(({ kind, record }) => {
    const id = parseRecordId(record.id);
    return kind !== 'change' && id !== undefined && isOnForge(id) && numberOfId(id) === number;
  });
}
