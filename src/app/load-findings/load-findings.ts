import type { Finding } from '../../core/finding/finding.ts';
import { compareListing, type Difference } from '../../core/ledger/snapshot/compare-listing.ts';
import type { Snapshot } from '../../core/ledger/snapshot/snapshot.ts';
import type { RecordKind } from '../../core/record/record.ts';
import type { Instant } from '../../core/time/instant.ts';
import type { LoadZone } from '../../core/time/zone.ts';
import type { LedgerSource, LoadPorts } from '../load-ledger.ts';
import { filesOf, findInChanges } from './find-in-changes.ts';
import { findInWholeLedger } from './find-in-whole-ledger.ts';

export type FindingsPorts = LoadPorts & {
  readonly loadZone: LoadZone;
  readonly now: Instant;
  /** Where the last run left what it found; without it everything is read. Decisions, gate and audit pass none. */
  readonly snapshots?: SnapshotStore;
  /** A new snapshot is kept from so many changes on; fewer are looked at again by the next run. */
  readonly keepAfter?: number;
};

/** Keeps one snapshot. It answers `undefined` for whatever it cannot vouch for: another build, damage, none yet. */
export type SnapshotStore = {
  readonly load: () => Promise<Snapshot | undefined>;
  /** Failing to keep it costs time, never an answer. */
  readonly save: (snapshot: Snapshot) => Promise<void>;
};

export type LedgerFindings = {
  /** Everything that is wrong, by path, then by place in the file. */
  readonly findings: readonly Finding[];
  /** How many could be read. */
  readonly records: Readonly<Record<RecordKind, number>>;
  readonly drafts: number;
  /** How many files were read to find it. */
  readonly filesRead: number;
};

/** Everything that is wrong with a ledger, at the cost of what changed since the last run. */
export async function loadFindings(source: LedgerSource, ports: FindingsPorts): Promise<LedgerFindings> {
  if (ports.snapshots === undefined) return (await findInWholeLedger(source, ports)).found;
  const known = await ports.snapshots.load();
  const listing = await source.compare?.(known === undefined ? undefined : treesOf(known));
  if (listing === undefined) return (await findInWholeLedger(source, ports)).found;
  const before = known ?? NOTHING_KNOWN;
  const difference = compareListing(before, listing);
  const isAgain = known !== undefined && isLittle(before, difference) && isSameConfiguration(before, difference);
  const { found, snapshot } = isAgain
    ? await findInChanges(source, ports, { snapshot: before, difference })
    : await findInWholeLedger(source, ports, { files: filesOf(before, difference), folders: difference.folders });
  if (snapshot !== undefined) await ports.snapshots.save(snapshot);
  return found;
}

function treesOf({ folders }: Snapshot): (folder: string) => string | undefined {
  const trees = new Map(folders.map(({ path, tree }) => [path, tree]));
  return (folder) => trees.get(folder) || undefined;
}

/** Beyond this share reading everything in one stream is as fast, and simpler. */
const LITTLE = 0.2;

function isLittle({ rows }: Snapshot, { changed }: Difference): boolean {
  return changed.length <= Math.max(100, rows.count * LITTLE);
}

function isSameConfiguration(before: Snapshot, { others }: Difference): boolean {
  const configuration = (files: Snapshot['others']) =>
    files.filter(({ path }) => path.startsWith('config/')).map(({ path, blob, mode }) => `${mode} ${blob} ${path}`);
  const [then, now] = [configuration(before.others), configuration(others)];
  // A file whose content could not be had has no id, and is never the same.
  const hasContent = others.every(({ path, blob }) => blob !== '' || !path.startsWith('config/'));
  return hasContent && then.length === now.length && then.every((file, at) => file === now[at]);
}

const NO_NUMBERS = new Uint32Array(0);
const NO_EDGES = { rows: NO_NUMBERS, keys: NO_NUMBERS };

const NOTHING_KNOWN: Snapshot = {
  now: 0,
  folders: [],
  rows: {
    count: 0,
    blobs: new Uint8Array(0),
    idBytes: 20,
    keys: NO_NUMBERS,
    latest: NO_NUMBERS,
    sources: NO_NUMBERS,
    linkParts: NO_NUMBERS,
    flags: new Uint8Array(0),
  },
  totals: { records: { incident: 0, request: 0, change: 0, problem: 0 }, latest: 0, flagged: [] },
  others: [],
  configuration: { services: new Map(), calendars: new Map(), catalogue: new Map(), standardChanges: new Map() },
  configurationFindings: [],
  unreadConfiguration: [],
  edges: { by: NO_EDGES, on: NO_EDGES },
  findings: new Map(),
};
