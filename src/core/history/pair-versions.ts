import type { Entry } from '../ledger/ledger.ts';

/** One record in the version before and in the one after. */
export type Pair = { readonly before: Entry; readonly after: Entry };

export type PairedVersions = {
  readonly pairs: readonly Pair[];
  readonly removed: readonly Entry[];
  readonly added: readonly Entry[];
};

/**
 * Who is who: first by id and file, then by id, as files may be moved, then by file, as ids may be rewritten. A file
 * with the same blob at the same path has not changed, and is left out.
 */
export function pairVersions(before: readonly Entry[], after: readonly Entry[]): PairedVersions {
  const blobs = new Map(before.map((entry) => [entry.path, entry.blob] as const));
  const same = new Set(after.filter((entry) => blobs.get(entry.path) === entry.blob).map((entry) => entry.path));
  const changed: PairedVersions = {
    pairs: [],
    removed: before.filter((entry) => !same.has(entry.path)),
    added: after.filter((entry) => !same.has(entry.path)),
  };
  const byBoth = pairBy(changed, ({ record, path }) => `${record.id} ${path}`);
  return pairBy(
    pairBy(byBoth, ({ record }) => record.id),
    ({ path }) => path,
  );
}

/** Pairs what is left over by one more key. Of several with one key the first is taken; the others stay left over. */
function pairBy({ pairs, removed, added }: PairedVersions, keyOf: (entry: Entry) => string): PairedVersions {
  const left = new Map<string, Entry>();
  for (const entry of removed) if (!left.has(keyOf(entry))) left.set(keyOf(entry), entry);
  const found: Pair[] = [...pairs];
  const alone: Entry[] = [];
  const taken = new Set<Entry>();
  for (const after of added) {
    const before = left.get(keyOf(after));
    if (before === undefined || taken.has(before)) alone.push(after);
    else {
      taken.add(before);
      found.push({ before, after });
    }
  }
  return { pairs: found, removed: removed.filter((entry) => !taken.has(entry)), added: alone };
}
