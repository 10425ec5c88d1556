import type { Configuration } from '../config/configuration.ts';
import type { Step } from '../conversation/act/step.ts';
import type { Entry } from '../ledger/ledger.ts';
import type { LedgerIndex } from '../ledger/ledger-index.ts';
import type { JournalEntry, RecordKind } from '../record/record.ts';
import { type Instant, parseInstant } from '../time/instant.ts';

/** What happens to one record because of another, or because of a rule about it; all of its steps or none. */
export type Consequence = {
  /** The record that is changed. */
  readonly id: string;
  readonly steps: readonly Step[];
  /** What the journal names as the cause. */
  readonly rule: string;
  /** The record whose change caused it. */
  readonly of: string;
  /** The cause in words; journalled where no step journals anything. */
  readonly because: string;
};

export type ConsequenceFacts = {
  readonly index: LedgerIndex;
  readonly configuration: Configuration;
  readonly now: Instant;
  readonly us: string;
};

/**
 * What is to follow from how the records stand: nothing where it has followed already, so that a rule may be asked as
 * often as one likes. What a person did after the cause is left as it is.
 */
export type ConsequenceRule = (facts: ConsequenceFacts) => readonly Consequence[];

export type EntryOf<Kind extends RecordKind> = Entry & { readonly kind: Kind };

/** The last entry of the journal that moved the record; its opening at the latest. */
export function lastMove({ record }: Entry): (JournalEntry & { readonly to: string }) | undefined {
  const last = record.journal.findLast(({ to }) => to !== undefined);
  return last?.to === undefined ? undefined : { ...last, to: last.to };
}

/** When the record came into the state that it is in; `undefined` while an edit by hand is not registered. */
export function inStateSince(entry: Entry): Instant | undefined {
  const last = lastMove(entry);
  return last?.to === entry.record.state ? parseInstant(last.at) : undefined;
}

export function incidentOf(index: LedgerIndex, id: string | undefined): EntryOf<'incident'> | undefined {
  const entry = id === undefined ? undefined : index.byId.get(id);
  return entry?.kind === 'incident' ? entry : undefined;
}

export function problemOf(index: LedgerIndex, id: string | undefined): EntryOf<'problem'> | undefined {
  const entry = id === undefined ? undefined : index.byId.get(id);
  return entry?.kind === 'problem' ? entry : undefined;
}
