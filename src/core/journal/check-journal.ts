import type { Configuration } from '../config/configuration.ts';
import type { Finding } from '../finding/finding.ts';
import type { Entry } from '../ledger/ledger.ts';
import type { Instant } from '../time/instant.ts';
import { checkEntries } from './check-entries.ts';
import { checkEvidence } from './check-evidence.ts';
import { checkMoves } from './check-moves.ts';
import { checkOpening } from './check-opening.ts';
import { checkPending } from './check-pending.ts';
import { tell } from './told.ts';

/**
 * The journal by itself and against the fields; whether it was appended to and never rewritten is `judgeHistory`'s,
 * which sees the version before.
 */
export function checkJournal(
  entry: Entry,
  configuration: Configuration,
  { now }: { readonly now: Instant },
): readonly Finding[] {
  const told = tell(entry.record.journal, entry.kind);
  return [
    ...checkOpening(entry),
    ...checkEntries(entry, now),
    ...checkMoves(entry, configuration, told),
    ...checkPending(entry, told),
    ...checkEvidence(entry),
  ];
}
