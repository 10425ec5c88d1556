import { checkLedger } from '../core/checks/check-ledger.ts';
import { checkRecord } from '../core/checks/check-record.ts';
import { checkConfiguration } from '../core/config/check-configuration.ts';
import type { Finding } from '../core/finding/finding.ts';
import type { Entry, Ledger } from '../core/ledger/ledger.ts';
import { buildSnapshot } from '../core/ledger/snapshot/build-snapshot.ts';
import { isRow } from '../core/ledger/snapshot/compare-listing.ts';
import { factsOfEntry, factsOfUnreadable, type RowFacts } from '../core/ledger/snapshot/row-facts.ts';
import type { Folder, Snapshot } from '../core/ledger/snapshot/snapshot.ts';
import { describedRecords, isOfListing, type LedgerFile } from '../core/ledger/sort-files.ts';
import type { FindingsPorts, LedgerFindings } from './load-findings.ts';
import { type LedgerSource, loadLedger } from './load-ledger.ts';

export type Found = { readonly found: LedgerFindings; readonly snapshot?: Snapshot | undefined };

/** What git has; where it is given, a snapshot of what was found comes with the answer. */
export type Tree = { readonly files: readonly LedgerFile[]; readonly folders: readonly Folder[] };

/** Reads and checks everything. */
export async function findAnew(source: LedgerSource, ports: FindingsPorts, tree?: Tree): Promise<Found> {
  const ledger = await loadLedger(tree === undefined ? source : { ...source, list: async () => tree.files }, ports);
  const unread = new Set(ledger.unreadable.map(({ place }) => place.path));
  const ofRecords = new Map<string, readonly Finding[]>();
  const recordFindings = (entry: Entry): readonly Finding[] => {
    const findings = checkRecord(entry, ledger.configuration, { now: ports.now, unread });
    if (findings.length > 0) ofRecords.set(entry.path, findings);
    return findings;
  };
  const findings = checkLedger(ledger, { now: ports.now, loadZone: ports.loadZone, recordFindings });
  const found = { findings, ...countsOf(ledger), filesRead: ledger.entries.length + ledger.drafts.length };
  if (tree === undefined) return { found };
  return { found, snapshot: toSnapshot({ ledger, tree, ofRecords, findings, ports }) };
}

function countsOf({ entries, drafts }: Ledger): Pick<LedgerFindings, 'records' | 'drafts'> {
  const records = { incident: 0, request: 0, change: 0, problem: 0 };
  for (const { kind } of entries) records[kind]++;
  return { records, drafts: drafts.length };
}

type Checked = {
  readonly ledger: Ledger;
  readonly tree: Tree;
  /** By path, of those that have any. */
  readonly ofRecords: ReadonlyMap<string, readonly Finding[]>;
  readonly findings: readonly Finding[];
  readonly ports: FindingsPorts;
};

function toSnapshot({ ledger, tree, ofRecords, findings, ports }: Checked): Snapshot {
  const reading = groupByPath([...ledger.unreadable, ...(ledger.remarks ?? [])].filter((each) => !isOfListing(each)));
  const ofFiles = new Set([...ledger.unreadable, ...(ledger.remarks ?? []), ...[...ofRecords.values()].flat()]);
  const entangled = new Set(findings.filter((each) => !ofFiles.has(each)).map(({ place }) => place.path));
  const entries = new Map(ledger.entries.map((entry) => [entry.path, entry]));
  const described = describedRecords(tree.files);
  const rows = tree.files.filter(isRow).map(({ path, blob }): RowFacts => {
    const entry = entries.get(path);
    const own = reading.get(path) ?? [];
    if (entry === undefined) return factsOfUnreadable(path, blob, own);
    const findings = [...own, ...(ofRecords.get(path) ?? [])];
    return factsOfEntry(entry, { findings, isEntangled: entangled.has(path), isDescribed: described.has(path) });
  });
  const { configuration } = ledger;
  const unread = new Set(ledger.unreadable.map(({ place }) => place.path));
  const inConfig = [...reading].filter(([path]) => path.startsWith('config/')).flatMap(([, own]) => own);
  return buildSnapshot({
    now: ports.now,
    folders: tree.folders,
    rows,
    others: tree.files.filter((file) => !isRow(file)),
    configuration,
    configurationFindings: [...inConfig, ...checkConfiguration(configuration, { unread, loadZone: ports.loadZone })],
    unreadConfiguration: [...unread].filter((path) => path.startsWith('config/')),
  });
}

export function groupByPath(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const each of findings) {
    const group = groups.get(each.place.path);
    if (group === undefined) groups.set(each.place.path, [each]);
    else group.push(each);
  }
  return groups;
}
