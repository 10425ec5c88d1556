import type { Entry } from '../ledger/ledger.ts';
import type { Edit } from '../record/edit.ts';
import { formatInstant } from '../time/instant.ts';
import type { Due } from './due.ts';

/** As many notices as the schema lets a record have. */
const MOST_NOTICES = 500;

/** From 56 KiB on a record has room for its moves alone (design: one file is at most 64 KiB). */
const NEARLY_FULL = 56 * 1024;

/** What is due and not announced yet, in the order in which it is to be announced. Nothing, where there is no room. */
export function unannounced<D extends Pick<Due, 'key'>>({ record }: Entry, dues: readonly D[]): readonly D[] {
  const announced = record.announced ?? [];
  const known = new Set(announced.map(({ key }) => key));
  const fresh = dues.filter(({ key }) => !known.has(key));
  if (fresh.length === 0 || JSON.stringify(record).length > NEARLY_FULL) return [];
  return fresh.slice(0, Math.max(0, MOST_NOTICES - announced.length));
}

/** Appended, never put between: what was announced stays in its place. */
export function announce(dues: readonly Pick<Due, 'key' | 'at'>[]): readonly Edit[] {
  return dues.map(({ key, at }) => ({ op: 'append', pointer: '/announced', value: { key, at: formatInstant(at) } }));
}
