import type { Finding } from '../../core/finding/finding.ts';
import { buildSnapshot } from '../../core/ledger/snapshot/build-snapshot.ts';
import { factsOfEntry, factsOfUnreadable, type RowFacts } from '../../core/ledger/snapshot/row-facts.ts';
import { factsOfRows, markedRows, pathFinder } from '../../core/ledger/snapshot/rows-of-snapshot.ts';
import { FLAG, type Snapshot } from '../../core/ledger/snapshot/snapshot.ts';
import { describedRecords } from '../../core/ledger/sort-files.ts';
import type { Before, Renewed } from './find-in-changes.ts';

/**
 * So many changes are looked at again and again before writing a new snapshot pays. Writing costs by the rows that
 * there are, a fifth of what reading a changed record again costs each; at one change in 64 rows it has paid after a
 * dozen runs.
 */
const KEEP_AFTER = { least: 64, rowsAChange: 64 };

type Outcome = {
  readonly now: number;
  readonly together: readonly Finding[];
  readonly keepAfter: number | undefined;
};

/** The snapshot of what was found; `undefined` where the old one will do for the next run. */
export function snapshotAfterChanges(
  { snapshot, difference }: Before,
  renewed: Renewed,
  { now, together, keepAfter = keepAfterOf(snapshot) }: Outcome,
): Snapshot | undefined {
  const { kept, gathered } = renewed;
  const rows = markedRows(kept);
  const stale = snapshot.rows.count - rows.length;
  if (Math.max(stale, difference.changed.length) < keepAfter) return undefined;
  const entangled = new Set(together.map(({ place }) => place.path));
  const described = describedRecords(difference.others);
  const facts: RowFacts[] = [...factsOfRows(snapshot, rows, flagsOf(snapshot, rows, entangled))];
  const read = new Set(gathered.entries.map(({ path }) => path));
  for (const entry of gathered.entries) {
    const { path } = entry;
    const findings = renewed.byPath.get(path) ?? [];
    facts.push(factsOfEntry(entry, { findings, isEntangled: entangled.has(path), isDescribed: described.has(path) }));
  }
  for (const { path, blob, schema } of renewed.records) {
    if (!read.has(path) && !schema.endsWith('-draft'))
      facts.push(factsOfUnreadable(path, blob, renewed.byPath.get(path) ?? []));
  }
  return buildSnapshot({
    now,
    folders: difference.folders,
    rows: facts.sort((a, b) => (a.path < b.path ? -1 : 1)),
    others: difference.others,
    configuration: snapshot.configuration,
    configurationFindings: snapshot.configurationFindings,
    unreadConfiguration: snapshot.unreadConfiguration,
  });
}

function keepAfterOf({ rows }: Snapshot): number {
  return Math.max(KEEP_AFTER.least, Math.floor(rows.count / KEEP_AFTER.rowsAChange));
}

/** Whatever the checks of the whole ledger had said of a row, they have said anew. */
function flagsOf(
  snapshot: Snapshot,
  rows: readonly number[],
  entangled: ReadonlySet<string>,
): ReadonlyMap<number, number> {
  const pathOf = pathFinder(snapshot);
  const changed = new Map<number, number>();
  for (const row of rows) {
    const flags = snapshot.rows.flags[row] ?? 0;
    const isNow = entangled.size > 0 && entangled.has(pathOf(row)) ? FLAG.entangled : 0;
    const next = (flags & ~FLAG.entangled) | isNow;
    if (next !== flags) changed.set(row, next);
  }
  return changed;
}
