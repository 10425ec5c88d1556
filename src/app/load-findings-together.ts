import { checkIdentity } from '../core/checks/check-identity.ts';
import type { Finding } from '../core/finding/finding.ts';
import type { Draft, Entry } from '../core/ledger/ledger.ts';
import { indexLedger } from '../core/ledger/ledger-index.ts';
import { entangledRows } from '../core/ledger/snapshot/entangled-rows.ts';
import { sourceDigest, targetsOf } from '../core/ledger/snapshot/row-facts.ts';
import { filesOfRows, pathFinder } from '../core/ledger/snapshot/rows-of-snapshot.ts';
import { FLAG, idOfKey, kindOfKey, type Snapshot, toIdKey } from '../core/ledger/snapshot/snapshot.ts';
import { sortFiles } from '../core/ledger/sort-files.ts';
import { checkLinks } from '../core/links/check-links.ts';
import { nearestId } from '../core/links/nearest-id.ts';
import type { RecordIndex } from '../core/links/record-index.ts';
import type { RecordKind } from '../core/record/record.ts';
import type { FindingsPorts } from './load-findings.ts';
import type { Renewed } from './load-findings-again.ts';
import { documentReader, type LedgerSource } from './load-ledger.ts';
import { gatherRecords } from './load-records.ts';

export type FoundTogether = { readonly findings: readonly Finding[]; readonly filesRead: number };

/** What the checks of a whole ledger find now: they are put to the records that hang together with what changed. */
export async function findTogether(
  source: LedgerSource,
  ports: FindingsPorts,
  renewed: Renewed,
): Promise<FoundTogether> {
  const { snapshot, gathered, unread } = renewed;
  const neighbours = await readNeighbours(source, ports, renewed);
  const entries = [...gathered.entries, ...neighbours].sort((a, b) => (a.path < b.path ? -1 : 1));
  const { drafts } = gathered;
  const { configuration } = snapshot;
  const own = new Set([...entries, ...drafts].map(({ path }) => path));
  const hints = standIns([...entries, ...drafts], renewed);
  const links = checkLinks({ entries: [...entries, ...hints], drafts, unread });
  const identity = checkIdentity(indexLedger({ entries, drafts, configuration, unreadable: [] }));
  const findings = [...identity, ...links.filter(({ place }) => own.has(place.path))];
  return { findings, filesRead: neighbours.length };
}

/** They are read whole, so that the checks see of them what they always see. */
async function readNeighbours(
  source: LedgerSource,
  ports: FindingsPorts,
  { snapshot, kept, gathered }: Renewed,
): Promise<readonly Entry[]> {
  const named = [...gathered.entries, ...gathered.drafts].flatMap(targetsOf);
  const ids = gathered.entries.map(({ record }) => toIdKey(record.id)).filter((key) => key !== undefined);
  const sources = new Set(gathered.entries.map(({ record }) => sourceDigest(record.source)));
  const rows = entangledRows(snapshot, { kept, keys: [...named, ...ids], sources });
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
function standIns(of: readonly (Entry | Draft)[], { snapshot, kept }: Renewed): readonly Entry[] {
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
