import type { Finding } from '../core/finding/finding.ts';
import type { HistoryFacts } from '../core/history/facts.ts';
import { judgeHistory } from '../core/history/judge-history.ts';
import type { Ledger } from '../core/ledger/ledger.ts';

/** Reads the ledger as it was at a commit; throws where there is no such commit. */
export type LoadLedgerAt = (ref: string) => Promise<Ledger>;

export type SinceOptions = Omit<HistoryFacts, 'configuration' | 'unreadable'> & { readonly ref: string };

/**
 * What the ledger did to the past since a commit. Who is automation is read from the configuration at that commit,
 * so that a change cannot appoint its own author.
 */
export async function judgeSince(
  after: Ledger,
  loadLedgerAt: LoadLedgerAt,
  { ref, ...known }: SinceOptions,
): Promise<readonly Finding[]> {
  const before = await loadLedgerAt(ref);
  const unreadable = new Set(after.unreadable.map(({ place }) => place.path));
  return judgeHistory(before.entries, after.entries, { ...known, configuration: before.configuration, unreadable });
}
