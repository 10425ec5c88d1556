import type { Entry } from '../ledger/ledger.ts';
import type { ForgeEffect } from '../plan/forge-effect.ts';
import type { Edit } from '../record/edit.ts';
import { isOnForge, numberOfId, parseRecordId } from '../record/record-id.ts';
import { formatInstant, type Instant } from '../time/instant.ts';
import { announce, unannounced } from '../timers/announce.ts';
import { effectKey } from '../timers/delivery.ts';

/** Something that people are to be told once, in the thread of a record. */
export type Word = {
  readonly id: string;
  /** Unique within the record; letters, digits and `_./:+-`. */
  readonly key: string;
  /** When it came to be. */
  readonly at: Instant;
  /** Markdown, encoded. */
  readonly body: string;
};

export type Outgoing = { readonly edits: readonly Edit[]; readonly effects: readonly ForgeEffect[] };

/**
 * What of the words is to be written into the record as announced, and what stands there as announced and is to be
 * told: so that a word is in a commit before anybody hears it. Records that are not on the forge tell nobody anything.
 */
export function outgoing(entry: Entry, words: readonly Word[], isDelivered: (effectKey: string) => boolean): Outgoing {
  const id = parseRecordId(entry.record.id);
  if (id === undefined || !isOnForge(id)) return { edits: [], effects: [] };
  const announced = new Map((entry.record.announced ?? []).map((notice) => [notice.key, notice]));
  const effects = words.flatMap(({ key, body }): readonly ForgeEffect[] => {
    const notice = announced.get(key);
    const effect = effectKey(entry.record, { key });
    const isDue = notice !== undefined && notice.delivered_at === undefined && !isDelivered(effect);
    return isDue ? [{ kind: 'notice', key: effect, issue: numberOfId(id), body }] : [];
  });
  return { edits: announce(unannounced(entry, words)), effects };
}

/** What is known to stand in its thread is marked. */
export function markTold(
  { record }: Entry,
  isDelivered: (effectKey: string) => boolean,
  now: Instant,
): readonly Edit[] {
  return (record.announced ?? []).flatMap((notice, index): readonly Edit[] => {
    if (notice.delivered_at !== undefined || !isDelivered(effectKey(record, notice))) return [];
    return [{ op: 'set', pointer: `/announced/${index}/delivered_at`, value: formatInstant(now) }];
  });
}
