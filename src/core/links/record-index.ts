import type { Entry } from '../ledger/ledger.ts';

/** Records by id. Where an id is taken twice the first path counts; the other is a finding of its own. */
export type RecordIndex = ReadonlyMap<string, Entry>;

export function indexRecords(entries: readonly Entry[]): RecordIndex {
  const index = new Map<string, Entry>();
  for (const entry of entries) if (!index.has(entry.record.id)) index.set(entry.record.id, entry);
  return index;
}

/** Ids in the order of their numbers, those of one prefix together. */
export function compareIds(a: string, b: string): number {
  const prefixes = compareText(a.slice(0, 4), b.slice(0, 4));
  return prefixes !== 0 ? prefixes : Number(a.slice(4)) - Number(b.slice(4));
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
