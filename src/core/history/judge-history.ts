import type { Finding } from '../finding/finding.ts';
import type { Entry } from '../ledger/ledger.ts';
import type { HistoryFacts } from './facts.ts';
import { judgeAppended } from './judge-appended.ts';
import { judgeEvidence } from './judge-evidence.ts';
import { judgeIdentity, judgePresence } from './judge-identity.ts';
import { judgeNewRecord } from './judge-new-record.ts';
import { judgePrefix } from './judge-prefix.ts';
import { pairVersions } from './pair-versions.ts';

/**
 * What a change from one version of the records to the next did to the past. Records are held to be the same by
 * their id, or else by standing in the same file. Findings point into the version after, but for what was removed.
 */
export function judgeHistory(
  before: readonly Entry[],
  after: readonly Entry[],
  facts: HistoryFacts,
): readonly Finding[] {
  const paired = pairVersions(before, after);
  return [
    ...judgePresence(paired, facts),
    ...paired.pairs.flatMap((pair) => [
      ...judgeIdentity(pair),
      ...judgePrefix(pair),
      ...judgeAppended(pair, facts),
      ...judgeEvidence(pair, facts),
    ]),
    ...paired.added.flatMap((entry) => judgeNewRecord(entry, facts)),
  ];
}
