import type { Finding } from '../../finding/finding.ts';
import type { RowFacts } from './row-facts.ts';
import {
  byteOfHex,
  type Edges,
  FLAG,
  type Folder,
  type FolderRows,
  keyOfPath,
  kindOfKey,
  type Rows,
  type Snapshot,
  type Totals,
} from './snapshot.ts';

export type SnapshotParts = Omit<Snapshot, 'folders' | 'rows' | 'totals' | 'edges' | 'findings'> & {
  readonly folders: readonly Folder[];
  /** In the order of paths. */
  readonly rows: readonly RowFacts[];
};

export function buildSnapshot({ folders, rows, ...parts }: SnapshotParts): Snapshot {
  return {
    ...parts,
    folders: placeRows(folders, rows),
    rows: toColumns(rows),
    totals: toTotals(rows),
    edges: toEdges(rows),
    findings: new Map(
      rows.flatMap(({ findings }, row): [number, readonly Finding[]][] =>
        findings.length === 0 ? [] : [[row, findings]],
      ),
    ),
  };
}

function placeRows(folders: readonly Folder[], rows: readonly RowFacts[]): readonly FolderRows[] {
  const firsts = new Map<string, { first: number; count: number }>();
  rows.forEach(({ path }, row) => {
    const folder = path.slice(0, path.lastIndexOf('/'));
    const place = firsts.get(folder);
    if (place === undefined) firsts.set(folder, { first: row, count: 1 });
    else place.count++;
  });
  return folders.map(({ path, tree }) => ({ path, tree, ...(firsts.get(path) ?? { first: 0, count: 0 }) }));
}

function toColumns(rows: readonly RowFacts[]): Rows {
  const idBytes = (rows.find(({ blob }) => blob !== '')?.blob.length ?? 40) / 2;
  const blobs = new Uint8Array(rows.length * idBytes);
  rows.forEach(({ blob }, row) => {
    for (let at = 0; at < blob.length; at += 2) blobs[row * idBytes + at / 2] = byteOfHex(blob, at);
  });
  return {
    count: rows.length,
    blobs,
    idBytes,
    keys: Uint32Array.from(rows, ({ path }) => keyOfPath(path) ?? 0),
    latest: Uint32Array.from(rows, ({ latest }) => latest),
    sources: Uint32Array.from(rows, ({ source }) => source),
    linkParts: Uint32Array.from(rows.flatMap(({ linkPart }) => linkPart)),
    flags: Uint8Array.from(rows, ({ flags }) => flags),
  };
}

function toTotals(rows: readonly RowFacts[]): Totals {
  const records = { incident: 0, request: 0, change: 0, problem: 0 };
  const flagged: number[] = [];
  let latest = 0;
  rows.forEach((each, row) => {
    if ((each.flags & FLAG.unreadable) === 0) records[kindOfKey(keyOfPath(each.path) ?? 0)]++;
    if (each.flags !== 0) flagged.push(row);
    latest = Math.max(latest, each.latest);
  });
  return { records, latest, flagged };
}

function toEdges(rows: readonly RowFacts[]): Edges {
  const all = rows.flatMap(({ targets }, row) => targets.map((key) => ({ row, key })));
  const by = { rows: Uint32Array.from(all, ({ row }) => row), keys: Uint32Array.from(all, ({ key }) => key) };
  const sorted = all.sort((a, b) => a.key - b.key || a.row - b.row);
  return {
    by,
    on: { keys: Uint32Array.from(sorted, ({ key }) => key), rows: Uint32Array.from(sorted, ({ row }) => row) },
  };
}
