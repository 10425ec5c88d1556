import { type Replay, replay } from '../../journal/replay.ts';
import { trackedField } from '../../journal/tracked-fields.ts';
import type { Entry } from '../../ledger/ledger.ts';
import { type Instant, parseInstant } from '../../time/instant.ts';

/** A record as it was at an instant, as far as its journal tells; what is not journalled stands as it is today. */
export type AsKnown<Record> = { readonly record: Record; readonly replayed: Replay };

/** `undefined` where it was opened later. An entry exactly at `asOf` counts. */
export function asKnownAt<Of extends Entry>(entry: Of, asOf: Instant): AsKnown<Of['record']> | undefined {
  const { record, kind } = entry;
  if ((parseInstant(record.opened_at) ?? Number.POSITIVE_INFINITY) > asOf) return undefined;
  const known = record.journal.filter(({ at }) => (parseInstant(at) ?? Number.POSITIVE_INFINITY) <= asOf);
  const replayed = replay(known, kind);
  return known.length === record.journal.length ? { record, replayed } : { record: rewound(entry, replayed), replayed };
}

/** Tracked fields that later entries set are put back to what they were; those set never before are gone. */
function rewound<Of extends Entry>({ record, kind }: Of, replayed: Replay): Of['record'] {
  const before: Record<string, unknown> = { ...record, state: replayed.state };
  for (const { set } of record.journal.slice(replayed.steps.length)) {
    for (const name of Object.keys(set ?? {}).filter((each) => trackedField(kind, each) !== undefined)) {
      if (Object.hasOwn(replayed.fields, name)) before[name] = replayed.fields[name];
      else delete before[name];
    }
  }
  // The journal's values have the shapes of the record's own fields: both pass the same schema and checks.
  return before as unknown as Of['record'];
}
