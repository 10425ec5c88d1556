import type { Finding } from '../finding/finding.ts';
import { finding } from '../finding/make-finding.ts';
import { nearest } from '../finding/nearest.ts';
import type { Entry, Ledger } from '../ledger/ledger.ts';

/** The record that is meant, whatever the capitals; or that there is none, with the nearest one. */
export function findEntry(ledger: Ledger, id: string): Entry | Finding {
  const wanted = id.toUpperCase();
  const entry = ledger.entries.find(({ record }) => record.id === wanted);
  if (entry !== undefined) return entry;
  const ids = ledger.entries.map(({ record }) => record.id);
  return finding('MOVE_RECORD_UNKNOWN', { path: '', pointer: '' }, { id: wanted, near: nearest(wanted, ids) ?? '' });
}
