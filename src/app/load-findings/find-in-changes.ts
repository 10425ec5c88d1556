import { checkDraft, checkRecord } from '../../core/checks/check-record.ts';
import { sortFindings } from '../../core/checks/sort-findings.ts';
import type { Finding } from '../../core/finding/finding.ts';
import { fileKind } from '../../core/ledger/file-kind.ts';
import { type Difference, folderOf } from '../../core/ledger/snapshot/compare-listing.ts';
import {
  filesOfRows,
  flaggedRows,
  markedRows,
  pathFinder,
  rowsOfFolder,
  unmarkedRows,
} from '../../core/ledger/snapshot/rows-of-snapshot.ts';
import { FLAG, kindOfKey, type Snapshot } from '../../core/ledger/snapshot/snapshot.ts';
import {
  describedRecords,
  type LedgerFile,
  type RecordFile,
  type SortedFiles,
  sortFiles,
} from '../../core/ledger/sort-files.ts';
import { documentReader, type LedgerSource } from '../load-ledger.ts';
import { type GatheredRecords, gatherRecords } from '../load-records.ts';
import { findAcrossRecords } from './find-across-records.ts';
import type { Found } from './find-in-whole-ledger.ts';
import type { FindingsPorts, LedgerFindings } from './load-findings.ts';
import { snapshotAfterChanges } from './snapshot-after-changes.ts';

export type Before = { readonly snapshot: Snapshot; readonly difference: Difference };

/** What stands still and what is read again. */
export type Renewed = {
  readonly snapshot: Snapshot;
  /** Rows whose findings stand; 1 each. */
  readonly kept: Uint8Array;
  readonly sorted: SortedFiles;
  /** The files that were read. */
  readonly records: readonly RecordFile[];
  /** Drafts, and the records that changed or are judged anew. */
  readonly gathered: GatheredRecords;
  /** Of each record of these, what was found about it by itself. */
  readonly byPath: ReadonlyMap<string, readonly Finding[]>;
  /** Files that are there and could not be read. */
  readonly unread: ReadonlySet<string>;
};

/** Reads and checks what changed and what hangs together with it; the findings of all else stand. */
export async function findInChanges(source: LedgerSource, ports: FindingsPorts, before: Before): Promise<Found> {
  const renewed = await renew(source, ports, before);
  const { snapshot, kept, gathered, sorted } = renewed;
  const together = await findAcrossRecords(source, ports, renewed);
  const drafts = gathered.drafts.flatMap((draft) =>
    checkDraft(draft, snapshot.configuration, { unread: renewed.unread }),
  );
  const standing = [...snapshot.findings].flatMap(([row, findings]) => (kept[row] === 1 ? findings : []));
  const findings = sortFindings([
    ...sorted.findings,
    ...snapshot.configurationFindings,
    ...standing,
    ...[...renewed.byPath.values()].flat(),
    ...drafts,
    ...together.findings,
  ]);
  const filesRead = gathered.entries.length + gathered.drafts.length + together.filesRead;
  const found = { findings, records: countRecords(renewed), drafts: gathered.drafts.length, filesRead };
  return {
    found,
    snapshot: snapshotAfterChanges(before, renewed, {
      now: ports.now,
      together: together.findings,
      keepAfter: ports.keepAfter,
    }),
  };
}

async function renew(source: LedgerSource, ports: FindingsPorts, { snapshot, difference }: Before): Promise<Renewed> {
  const again = rowsToJudgeAgain(snapshot, difference, ports.now);
  const kept = difference.kept.slice();
  for (const row of again) kept[row] = 0;
  const toRead = [...difference.changed, ...filesOfRows(snapshot, again)].sort((a, b) => (a.path < b.path ? -1 : 1));
  const sorted = sortFiles(
    [...difference.others, ...toRead, ...beside(snapshot, kept, difference.others)].sort(byPath),
  );
  const isRead = new Set(toRead.map(({ path }) => path));
  const records = sorted.records.filter(({ path, schema }) => isRead.has(path) || schema.endsWith('-draft'));
  const read = await documentReader(ports, 'readRecord', records);
  const gathered = await gatherRecords(source, { ...sorted, records }, { read });
  const unread = new Set([...unreadBefore(snapshot, kept), ...pathsOf([...sorted.findings, ...gathered.unreadable])]);
  return { snapshot, kept, sorted, records, gathered, byPath: judge(gathered, { snapshot, ports, unread }), unread };
}

/** A journal that reaches beyond one "now" or the other says other things at each; a description may have come or gone. */
function rowsToJudgeAgain(snapshot: Snapshot, { kept, others }: Difference, now: number): readonly number[] {
  const { rows, totals } = snapshot;
  const certain = Math.min(now, snapshot.now);
  const early = totals.latest <= certain ? [] : markedRows(kept).filter((row) => (rows.latest[row] ?? 0) > certain);
  const described = describedRecords(others);
  const before = flaggedRows(snapshot, kept, FLAG.described);
  if (described.size === 0 && before.length === 0) return early;
  const pathOf = pathFinder(snapshot);
  const wasDescribed = new Set(before);
  const folders = new Set([...described].map(folderOf));
  const near = [...folders].flatMap((folder) => rowsOfFolder(snapshot, folder).filter((row) => kept[row] === 1));
  const other = [...before, ...near].filter((row) => described.has(pathOf(row)) !== wasDescribed.has(row));
  return [...new Set([...early, ...other])].sort((a, b) => a - b);
}

/** Records that stand in one folder with a description or a stray file: only those can be its neighbours or twins. */
function beside(snapshot: Snapshot, kept: Uint8Array, others: readonly LedgerFile[]): readonly LedgerFile[] {
  const odd = others.filter(({ path }) => ['stray', 'description'].includes(fileKind(path).is));
  const folders = new Set(odd.map(({ path }) => folderOf(path)));
  return [...folders].flatMap((folder) =>
    filesOfRows(
      snapshot,
      rowsOfFolder(snapshot, folder).filter((row) => kept[row] === 1),
    ),
  );
}

function unreadBefore(snapshot: Snapshot, kept: Uint8Array): readonly string[] {
  const rows = flaggedRows(snapshot, kept, FLAG.unreadable);
  return [...snapshot.unreadConfiguration, ...rows.map(pathFinder(snapshot))];
}

type Judging = { readonly snapshot: Snapshot; readonly ports: FindingsPorts; readonly unread: ReadonlySet<string> };

function judge(
  gathered: GatheredRecords,
  { snapshot, ports, unread }: Judging,
): ReadonlyMap<string, readonly Finding[]> {
  const byPath = new Map<string, Finding[]>();
  const add = (path: string, findings: readonly Finding[]) =>
    byPath.set(path, [...(byPath.get(path) ?? []), ...findings]);
  for (const each of [...gathered.unreadable, ...gathered.remarks]) add(each.place.path, [each]);
  for (const entry of gathered.entries) {
    add(entry.path, checkRecord(entry, snapshot.configuration, { now: ports.now, unread }));
  }
  return byPath;
}

function countRecords({ snapshot, kept, gathered }: Renewed): LedgerFindings['records'] {
  const { rows, totals } = snapshot;
  const records = { ...totals.records };
  for (const row of unmarkedRows(kept)) {
    const wasRead = ((rows.flags[row] ?? 0) & FLAG.unreadable) === 0;
    if (wasRead) records[kindOfKey(rows.keys[row] ?? 0)]--;
  }
  for (const { kind } of gathered.entries) records[kind]++;
  return records;
}

function pathsOf(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ place }) => place.path);
}

function byPath(a: LedgerFile, b: LedgerFile): number {
  return a.path < b.path ? -1 : 1;
}

/** Every file that there is now. */
export function filesOf(snapshot: Snapshot, { kept, changed, others }: Difference): readonly LedgerFile[] {
  return [...filesOfRows(snapshot, markedRows(kept)), ...changed, ...others].sort(byPath);
}
