import type { JsonValue } from '../record/json.ts';
import type { JournalEntry, RecordKind } from '../record/record.ts';
import { type Instant, parseInstant } from '../time/instant.ts';
import { alwaysThere, trackedField } from './tracked-fields.ts';

/** Tracked fields with their values; a field that is not set is not a key. Shared between steps: never written to. */
export type FieldValues = Readonly<Record<string, JsonValue>>;

/** The record as it was from one entry on. `at` is the entry's own, in the order of the list. */
export type Step = {
  readonly index: number;
  readonly at: Instant;
  readonly entry: JournalEntry;
  readonly state: string;
  /** State and fields before the entry; the state is '' before the first. */
  readonly stateBefore: string;
  readonly fieldsBefore: FieldValues;
  readonly fields: FieldValues;
};

export type Told = {
  /** '' for a journal that names no state. */
  readonly state: string;
  readonly fields: FieldValues;
  readonly steps: readonly Step[];
};

/**
 * What the journal tells: the record at each entry and at the end. It believes what it reads: entries that should
 * not be there are `checkJournal`'s to find. An entry whose time is not an instant is left out.
 */
export function tell(journal: readonly JournalEntry[], kind: RecordKind): Told {
  const steps = toSteps(journal, kind);
  const last = steps.at(-1);
  return { state: last?.state ?? '', fields: last?.fields ?? {}, steps };
}

function toSteps(journal: readonly JournalEntry[], kind: RecordKind): readonly Step[] {
  const steps: Step[] = [];
  let state = '';
  let fields = toBeginning(journal, kind);
  journal.forEach((entry, index) => {
    const at = parseInstant(entry.at);
    if (at === undefined) return;
    const [stateBefore, fieldsBefore] = [state, index === 0 ? {} : fields];
    state = entry.to ?? state;
    fields = withSet(fields, entry.set, kind);
    steps.push({ index, at, entry, state, stateBefore, fieldsBefore, fields });
  });
  return steps;
}

/** The fields after a `set`: `null` removes, fields that are not tracked change nothing. */
export function withSet(fields: FieldValues, set: JournalEntry['set'], kind: RecordKind): FieldValues {
  if (set === undefined) return fields;
  const next: Record<string, JsonValue> = { ...fields };
  for (const name of Object.keys(set)) {
    if (trackedField(kind, name) === undefined) continue;
    const value = set[name];
    if (value === null) delete next[name];
    else next[name] = value as JsonValue;
  }
  return next;
}

/**
 * What the record began with where a terse opening does not say it: a field that is always there had the value that
 * its first `set` gives, as nobody can have changed it before.
 */
function toBeginning(journal: readonly JournalEntry[], kind: RecordKind): FieldValues {
  const told = journal[0]?.set ?? {};
  const untold = alwaysThere[kind].filter((name) => !Object.hasOwn(told, name));
  const fields: Record<string, JsonValue> = {};
  for (const name of untold) {
    const first = journal.find(({ set }) => set !== undefined && Object.hasOwn(set, name))?.set?.[name];
    if (first !== undefined && first !== null) fields[name] = first as JsonValue;
  }
  return fields;
}
