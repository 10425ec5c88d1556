import { checkIdentity } from '../../core/checks/check-identity.ts';
import type { Finding } from '../../core/finding/finding.ts';
import type { Draft, Entry } from '../../core/ledger/ledger.ts';
import { indexLedger } from '../../core/ledger/ledger-index.ts';
import { entangledRows } from '../../core/ledger/snapshot/entangled-rows.ts';
import { linkPartDigest, sourceDigest, targetsOf } from '../../core/ledger/snapshot/row-facts.ts';
import { filesOfRows, linkPartOfRow, pathFinder, unmarkedRows } from '../../core/ledger/snapshot/rows-of-snapshot.ts';
import { FLAG, idOfKey, kindOfKey, type Snapshot, toIdKey } from '../../core/ledger/snapshot/snapshot.ts';
import { sortFiles } from '../../core/ledger/sort-files.ts';
import { checkLinks } from '../../core/links/check-links.ts';
import { nearestId } from '../../core/links/nearest-id.ts';
import type { RecordIndex } from '../../core/links/record-index.ts';
import type { RecordKind } from '../../core/record/record.ts';
import { documentReader, type LedgerSource } from '../load-ledger.ts';
import { gatherRecords } from '../load-records.ts';
import type { Renewed } from './find-in-changes.ts';
import type { FindingsPorts } from './load-findings.ts';

export type FoundTogether = { readonly findings: readonly Finding[]; readonly filesRead: number };

/** What the checks of a whole ledger find now: they are put to the records that hang together with what changed. */
export async function findAcrossRecords(
  source: LedgerSource,
  ports: FindingsPorts,
  renewed: Renewed,
): Promise<FoundTogether> {
  const { snapshot, gathered, unread } = renewed;
  const still = findStill(renewed);
  const touched = gathered.entries.filter((entry) => !still.entries.has(entry));
  const rows = entangledRows(snapshot, { kept: still.marks, ...touchedBy([...touched, ...gathered.drafts]) });
  const neighbours = await readRows(source, ports, { snapshot, rows: rows.filter((row) => !still.byRow.has(row)) });
  const reached = rows.flatMap((row) => still.byRow.get(row) ?? []);
  const entries = [...touched, ...reached, ...neighbours].sort((a, b) => (a.path < b.path ? -1 : 1));
  const { drafts } = gathered;
  const own = new Set([...entries, ...drafts].map(({ path }) => path));
  const hints = standIns([...entries, ...drafts], snapshot, still.marks);
  const links = checkLinks({ entries: [...entries, ...hints], drafts, unread });
  const identity = checkIdentity(
    indexLedger({ entries, drafts, configuration: snapshot.configuration, unreadable: [] }),
  );
  const findings = [...identity, ...links.filter(({ place }) => own.has(place.path))];
  return { findings, filesRead: neighbours.length };
}

/** Records that changed in what concerns nobody but themselves: most edits do. */
type Still = {
  readonly entries: ReadonlySet<Entry>;
  readonly byRow: ReadonlyMap<number, Entry>;
  /** The kept rows and theirs; 1 each. */
  readonly marks: Uint8Array;
};

function findStill({ snapshot, kept, gathered }: Renewed): Still {
  const pathOf = pathFinder(snapshot);
  const byPath = new Map(gathered.entries.map((entry) => [entry.path, entry]));
  const byRow = new Map<number, Entry>();
  const marks = kept.slice();
  for (const row of unmarkedRows(kept)) {
    const entry = byPath.get(pathOf(row));
    if (entry === undefined || !isSamePair(linkPartOfRow(snapshot, row), linkPartDigest(entry))) continue;
    byRow.set(row, entry);
    marks[row] = 1;
  }
  return { entries: new Set(byRow.values()), byRow, marks };
}

function isSamePair(a: readonly [number, number], b: readonly [number, number]): boolean {
  return a[0] === b[0] && a[1] === b[1];
}

function touchedBy(of: readonly (Entry | Draft)[]) {
  const records = of.flatMap((each) => ('record' in each ? [each.record] : []));
  const ids = records.map(({ id }) => toIdKey(id)).filter((key) => key !== undefined);
  return {
    keys: [...of.flatMap(targetsOf), ...ids],
    sources: new Set(records.map((record) => sourceDigest(record.source))),
  };
}

/** They are read whole, so that the checks see of them what they always see. */
async function readRows(
  source: LedgerSource,
  ports: FindingsPorts,
  { snapshot, rows }: { readonly snapshot: Snapshot; readonly rows: readonly number[] },
): Promise<readonly Entry[]> {
  const { records } = sortFiles(filesOfRows(snapshot, rows));
  const read = await documentReader(ports, 'readRecord', records);
  const { entries } = await gatherRecords(source, { records, descriptions: new Map() }, { read });
  return entries;
}

const EVERY_KIND: readonly RecordKind[] = ['incident', 'request', 'change', 'problem'];

/**
 * "Did you mean" asks whether other ids exist anywhere. Those that do stand in for their records, which are not read:
 * nothing hangs on them but that they are there, and what is said of them is not listened to.
 */
function standIns(of: readonly (Entry | Draft)[], snapshot: Snapshot, kept: Uint8Array): readonly Entry[] {
  const present = new Set(of.map((each) => ('record' in each ? toIdKey(each.record.id) : undefined)));
  const asked = new Set<string>();
  const recorder = { has: (id: string) => asked.add(id) && false } as unknown as RecordIndex;
  for (const target of new Set(of.flatMap(targetsOf))) {
    if (!present.has(target)) nearestId(idOfKey(target), EVERY_KIND, recorder);
  }
  const pathOf = pathFinder(snapshot);
  return [...asked].flatMap((id) => {
    const key = toIdKey(id);
    const row = key === undefined || present.has(key) ? undefined : rowOfKey(snapshot, kept, key);
    return row === undefined || key === undefined ? [] : [standIn(pathOf(row), key)];
  });
}

function rowOfKey({ rows }: Snapshot, kept: Uint8Array, key: number): number | undefined {
  for (let row = rows.keys.indexOf(key); row !== -1; row = rows.keys.indexOf(key, row + 1)) {
    // One of another id is read among the neighbours, under that id.
    if (kept[row] === 1 && ((rows.flags[row] ?? 0) & (FLAG.unreadable | FLAG.misnamed)) === 0) return row;
  }
  return undefined;
}

function standIn(path: string, key: number): Entry {
  return { kind: kindOfKey(key), path, blob: '', record: { id: idOfKey(key), journal: [] } } as unknown as Entry;
}
