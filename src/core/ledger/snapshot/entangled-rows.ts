import { flaggedRows, unmarkedRows } from './rows-of-snapshot.ts';
import { FLAG, lowerBound, type Snapshot } from './snapshot.ts';

export type Touched = {
  /** Rows of which the checks of the whole ledger see what they saw; 1 each. */
  readonly kept: Uint8Array;
  /** Id keys that records have or name of which they see something else, or which are new. */
  readonly keys: Iterable<number>;
  /** Digests of their foreign keys. */
  readonly sources: ReadonlySet<number>;
};

/**
 * The kept rows whose part in the checks of the whole ledger may have changed: everything that hangs together by links
 * with what was touched, whatever has the id or the foreign key of it, and whatever had a finding of that sort before
 * (a missing record may have come to be). All else stands in no connection to anything that changed.
 */
export function entangledRows(snapshot: Snapshot, { kept, keys, sources }: Touched): readonly number[] {
  const { rows, edges } = snapshot;
  const found = new Set<number>();
  const rowsOfKey = finder(rows.keys);
  const rowsOfSource = finder(rows.sources);
  const queue: (() => void)[] = [];
  const toKey = once((key) => {
    for (const row of rowsOfKey(key)) toRow(row);
    for (let at = lowerBound(edges.on.keys, key); edges.on.keys[at] === key; at++) toRow(edges.on.rows[at] ?? 0);
  }, queue);
  const toSource = once((source) => {
    if (source !== 0) for (const row of rowsOfSource(source)) toRow(row);
  }, queue);
  const toRow = (row: number) => {
    if (found.has(row)) return;
    found.add(row);
    toKey(rows.keys[row] ?? 0);
    toSource(rows.sources[row] ?? 0);
    for (let at = lowerBound(edges.by.rows, row); edges.by.rows[at] === row; at++) toKey(edges.by.keys[at] ?? 0);
  };
  // What is gone or changed hung together with what it named; that may now hang loose.
  for (const row of unmarkedRows(kept)) toRow(row);
  for (const row of flaggedRows(snapshot, kept, FLAG.entangled | FLAG.misnamed)) toRow(row);
  for (const key of keys) toKey(key);
  for (const source of sources) toSource(source);
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) next();
  const isReadable = (row: number) => kept[row] === 1 && ((rows.flags[row] ?? 0) & FLAG.unreadable) === 0;
  return [...found].filter(isReadable).sort((a, b) => a - b);
}

/** Each value is followed once; queued, as chains may be as long as there are records. */
function once(follow: (value: number) => void, queue: (() => void)[]): (value: number) => void {
  const seen = new Set<number>();
  return (value) => {
    if (seen.has(value)) return;
    seen.add(value);
    queue.push(() => follow(value));
  };
}

/** Looking through a whole column a few times costs less than an index of it; often, an index pays. */
const INDEX_AFTER = 50;

function finder(column: Uint32Array): (value: number) => readonly number[] {
  let asked = 0;
  let index: Map<number, number[]> | undefined;
  return (value) => {
    if (++asked > INDEX_AFTER) {
      index ??= indexColumn(column);
      return index.get(value) ?? [];
    }
    const found: number[] = [];
    for (let row = column.indexOf(value); row !== -1; row = column.indexOf(value, row + 1)) found.push(row);
    return found;
  };
}

function indexColumn(column: Uint32Array): Map<number, number[]> {
  const index = new Map<number, number[]>();
  column.forEach((value, row) => {
    if (value === 0) return;
    const rows = index.get(value);
    if (rows === undefined) index.set(value, [row]);
    else rows.push(row);
  });
  return index;
}
