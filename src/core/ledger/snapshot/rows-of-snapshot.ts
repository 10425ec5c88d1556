import type { LedgerFile } from '../sort-files.ts';
import type { RowFacts } from './row-facts.ts';
import { blobOfRow, type FolderRows, lowerBound, pathOfRow, type Snapshot } from './snapshot.ts';

/** The files of some rows, in ascending order as the rows are. */
export function filesOfRows(snapshot: Snapshot, rows: readonly number[]): readonly LedgerFile[] {
  const pathOf = pathFinder(snapshot);
  return rows.map((row) => ({ path: pathOf(row), blob: blobOfRow(snapshot.rows, row), mode: 'plain' }));
}

export function pathFinder({ folders, rows }: Snapshot): (row: number) => string {
  const holding = folders.filter(({ count }) => count > 0).sort((a, b) => a.first - b.first);
  const firsts = Uint32Array.from(holding, ({ first }) => first);
  return (row) => pathOfRow(holding[lowerBound(firsts, row + 1) - 1] as FolderRows, rows.keys[row] ?? 0);
}

/** The rows that are marked 1. */
export function markedRows(marks: Uint8Array): readonly number[] {
  const found: number[] = [];
  for (let row = 0; row < marks.length; row++) if (marks[row] === 1) found.push(row);
  return found;
}

/** The rows that are not, which are few: finding them natively takes a tenth of a loop's time. */
export function unmarkedRows(marks: Uint8Array): readonly number[] {
  const found: number[] = [];
  for (let row = marks.indexOf(0); row !== -1; row = marks.indexOf(0, row + 1)) found.push(row);
  return found;
}

/** Marked rows that carry a flag. */
export function flaggedRows({ rows, totals }: Snapshot, marks: Uint8Array, flag: number): readonly number[] {
  return totals.flagged.filter((row) => marks[row] === 1 && ((rows.flags[row] ?? 0) & flag) !== 0);
}

/** The rows of a folder itself. */
export function rowsOfFolder({ folders }: Snapshot, path: string): readonly number[] {
  const folder = folders.find((each) => each.path === path);
  return folder === undefined ? [] : Array.from({ length: folder.count }, (_, at) => folder.first + at);
}

export function linkPartOfRow({ rows }: Snapshot, row: number): readonly [number, number] {
  return [rows.linkParts[row * 2] ?? 0, rows.linkParts[row * 2 + 1] ?? 0];
}

/** What was kept of rows, to be kept on; `flags` replaces those that are other now. */
export function factsOfRows(
  snapshot: Snapshot,
  kept: readonly number[],
  flags: ReadonlyMap<number, number>,
): readonly RowFacts[] {
  const { rows, edges, findings } = snapshot;
  return filesOfRows(snapshot, kept).map(({ path, blob }, at) => {
    const row = kept[at] ?? 0;
    const from = lowerBound(edges.by.rows, row);
    return {
      path,
      blob,
      latest: rows.latest[row] ?? 0,
      source: rows.sources[row] ?? 0,
      linkPart: linkPartOfRow(snapshot, row),
      flags: flags.get(row) ?? rows.flags[row] ?? 0,
      targets: [...edges.by.keys.subarray(from, lowerBound(edges.by.rows, row + 1))],
      findings: findings.get(row) ?? [],
    };
  });
}
