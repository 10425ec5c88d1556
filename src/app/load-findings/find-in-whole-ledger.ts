import { checkLedger } from '../../core/checks/check-ledger.ts';
import { checkRecord } from '../../core/checks/check-record.ts';
import { checkConfiguration } from '../../core/config/check-configuration.ts';
import type { Finding } from '../../core/finding/finding.ts';
import type { Entry, Ledger } from '../../core/ledger/ledger.ts';
import { linkPart } from '../../core/ledger/link-part.ts';
import { buildSnapshot } from '../../core/ledger/snapshot/build-snapshot.ts';
import { isRow } from '../../core/ledger/snapshot/compare-listing.ts';
import { factsOfEntry, factsOfUnreadable, type RowFacts } from '../../core/ledger/snapshot/row-facts.ts';
import { FLAG, type Folder, type Snapshot } from '../../core/ledger/snapshot/snapshot.ts';
import { describedRecords, isOfListing, type LedgerFile } from '../../core/ledger/sort-files.ts';
import { type LedgerSource, loadLedger } from '../load-ledger.ts';
import type { FindingsPorts, LedgerFindings } from './load-findings.ts';

export type Found = { readonly found: LedgerFindings; readonly snapshot?: Snapshot | undefined };

/** What git has; where it is given, a snapshot of what was found comes with the answer. */
export type Tree = { readonly files: readonly LedgerFile[]; readonly folders: readonly Folder[] };

/** Reads and checks everything; of each record only what the checks of the whole ledger need stays in memory. */
export async function findInWholeLedger(source: LedgerSource, ports: FindingsPorts, tree?: Tree): Promise<Found> {
  const from = tree === undefined ? source : { ...source, list: async () => tree.files };
  const ofRecords = new Map<string, readonly Finding[]>();
  const facts = new Map<string, RowFacts>();
  const described = describedRecords(tree?.files ?? []);
  const ledger = await loadLedger(from, ports, (entry, { configuration, unread }) => {
    const { path } = entry;
    const findings = checkRecord(entry, configuration, { now: ports.now, unread });
    if (findings.length > 0) ofRecords.set(path, findings);
    if (tree !== undefined) facts.set(path, factsOfEntry(entry, { findings, isDescribed: described.has(path) }));
    return linkPart(entry);
  });
  const recordFindings = ({ path }: Entry) => ofRecords.get(path) ?? [];
  const findings = checkLedger(ledger, { now: ports.now, loadZone: ports.loadZone, recordFindings });
  const found = { findings, ...countsOf(ledger), filesRead: ledger.entries.length + ledger.drafts.length };
  return { found, snapshot: tree && toSnapshot({ ledger, tree, facts, findings, ports }) };
}

function countsOf({ entries, drafts }: Ledger): Pick<LedgerFindings, 'records' | 'drafts'> {
  const records = { incident: 0, request: 0, change: 0, problem: 0 };
  for (const { kind } of entries) records[kind]++;
  return { records, drafts: drafts.length };
}

type Checked = {
  readonly ledger: Ledger;
  readonly tree: Tree;
  /** By path, of every record that could be read. */
  readonly facts: ReadonlyMap<string, RowFacts>;
  readonly findings: readonly Finding[];
  readonly ports: FindingsPorts;
};

function toSnapshot({ ledger, tree, facts, findings, ports }: Checked): Snapshot {
  const reading = groupByPath([...ledger.unreadable, ...(ledger.remarks ?? [])].filter((each) => !isOfListing(each)));
  const ofFiles = new Set(
    [ledger.unreadable, ledger.remarks ?? [], ...[...facts.values()].map((row) => row.findings)].flat(),
  );
  const entangled = new Set(findings.filter((each) => !ofFiles.has(each)).map(({ place }) => place.path));
  const rows = tree.files.filter(isRow).map(({ path, blob }): RowFacts => {
    const own = reading.get(path) ?? [];
    const row = facts.get(path);
    if (row === undefined) return factsOfUnreadable(path, blob, own);
    const withReading = own.length === 0 ? row : { ...row, findings: [...own, ...row.findings] };
    return entangled.has(path) ? { ...withReading, flags: row.flags | FLAG.entangled } : withReading;
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
