import { checkConfiguration } from '../config/check-configuration.ts';
import type { Finding } from '../finding/finding.ts';
import type { Entry, Ledger } from '../ledger/ledger.ts';
import { indexLedger } from '../ledger/ledger-index.ts';
import { checkLinks } from '../links/check-links.ts';
import type { Instant } from '../time/instant.ts';
import type { LoadZone } from '../time/zone.ts';
import { checkIdentity } from './check-identity.ts';
import { checkDraft, checkRecord } from './check-record.ts';
import { sortFindings } from './sort-findings.ts';

export type LedgerOptions = {
  readonly now: Instant;
  /** Where time zones come from; without it nothing is said of zones and calendars. */
  readonly loadZone?: LoadZone;
  /** Ids of the records proposed by open pull requests; absent where the forge was not asked. */
  readonly proposals?: ReadonlySet<string>;
  /** Answers for one record from a cache; it must say what `checkRecord` would. */
  readonly recordFindings?: (entry: Entry) => readonly Finding[];
};

/** Everything that is wrong with a ledger, by path, then by place in the file. */
export function checkLedger(ledger: Ledger, options: LedgerOptions): readonly Finding[] {
  const { configuration, entries, drafts } = ledger;
  const { now, loadZone, proposals } = options;
  const unread = new Set(ledger.unreadable.map(({ place }) => place.path));
  const ofRecord = options.recordFindings ?? ((entry: Entry) => checkRecord(entry, configuration, { now, unread }));
  return sortFindings([
    ...ledger.unreadable,
    ...(ledger.remarks ?? []),
    ...checkConfiguration(configuration, { unread, ...(loadZone === undefined ? {} : { loadZone }) }),
    ...entries.flatMap(ofRecord),
    ...drafts.flatMap((draft) => checkDraft(draft, configuration, { unread })),
    ...checkIdentity(indexLedger(ledger)),
    ...checkLinks({ entries, drafts, unread, ...(proposals === undefined ? {} : { proposals }) }),
  ]);
}
