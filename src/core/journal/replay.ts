import { isDone, isReopening } from '../lifecycle/lifecycle-of.ts';
import type { JsonValue } from '../record/json.ts';
import type { JournalEntry, RecordKind } from '../record/record.ts';
import { type Instant, parseInstant } from '../time/instant.ts';
import { trackedField } from './tracked-fields.ts';

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

/** A time spent in one state, half-open; `until` is absent while it lasts. */
export type Spell = {
  readonly state: string;
  readonly from: Instant;
  readonly until?: Instant;
  readonly enteredBy: string;
};

/** Something that is counted, with who and when. */
export type Occasion = { readonly at: Instant; readonly by: string; readonly note?: string };

export type Replay = {
  /** '' for a journal that names no state. */
  readonly state: string;
  readonly fields: FieldValues;
  readonly steps: readonly Step[];
  readonly spells: readonly Spell[];
  /** When each state was first entered, in that order. */
  readonly firstAt: ReadonlyMap<string, Instant>;
  readonly lastAt: ReadonlyMap<string, Instant>;
  /**
   * Each time a team was given after the first. Naming the same team again counts: an imported log knows that it was
   * reassigned, but not always between whom, and registration never journals what did not change.
   */
  readonly reassignments: readonly Occasion[];
  /** From one person to another, whatever the team. */
  readonly handovers: readonly Occasion[];
  readonly reopenings: readonly Occasion[];
};

/**
 * What the journal tells: the record at each entry and at the end. It believes what it reads: entries that should
 * not be there are `checkJournal`'s to find. An entry whose time is not an instant is left out of the replay.
 */
export function replay(journal: readonly JournalEntry[], kind: RecordKind): Replay {
  const steps = toSteps(journal, kind);
  const last = steps.at(-1);
  const entered = steps.filter((step) => step.entry.to !== undefined && step.state !== step.stateBefore);
  return {
    state: last?.state ?? '',
    fields: last?.fields ?? {},
    steps,
    spells: toSpells(entered),
    firstAt: toFirstAt(entered),
    lastAt: new Map(entered.map((step) => [step.state, step.at] as const)),
    reassignments: toOccasions(steps.filter(setsTeam).slice(1)),
    handovers: toOccasions(steps.filter(isHandedOver)),
    reopenings: toOccasions(entered.filter((step) => isReopening(kind, step.stateBefore, step.state))),
  };
}

/** When the work was last finished and has stayed so; `undefined` while the record is open. */
export function finishedAt(of: Replay, kind: RecordKind): Instant | undefined {
  let since: Instant | undefined;
  for (const spell of of.spells) {
    if (!isDone(kind, spell.state)) since = undefined;
    else since ??= spell.from;
  }
  return since;
}

function toSteps(journal: readonly JournalEntry[], kind: RecordKind): readonly Step[] {
  const steps: Step[] = [];
  let state = '';
  let fields = toBeginning(journal, kind);
  journal.forEach((entry, index) => {
    const at = parseInstant(entry.at);
    if (at === undefined) return;
    const before = { stateBefore: state, fieldsBefore: index === 0 ? {} : fields };
    state = entry.to ?? state;
    fields = withSet(fields, entry.set, kind);
    steps.push({ index, at, entry, ...before, state, fields });
  });
  return steps;
}

/** The fields after a `set`: `null` removes, fields that are not tracked change nothing. */
export function withSet(fields: FieldValues, set: JournalEntry['set'], kind: RecordKind): FieldValues {
  if (set === undefined) return fields;
  const next: Record<string, JsonValue> = { ...fields };
  for (const [name, value] of Object.entries(set)) {
    if (trackedField(kind, name) === undefined) continue;
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
  const fields: Record<string, JsonValue> = {};
  const told = journal[0]?.set ?? {};
  for (const { set } of journal.slice(1)) {
    for (const [name, value] of Object.entries(set ?? {})) {
      if (trackedField(kind, name)?.always !== true || value === null || Object.hasOwn(told, name)) continue;
      fields[name] ??= value as JsonValue;
    }
  }
  return fields;
}

function toFirstAt(entered: readonly Step[]): ReadonlyMap<string, Instant> {
  const firstAt = new Map<string, Instant>();
  for (const { state, at } of entered) if (!firstAt.has(state)) firstAt.set(state, at);
  return firstAt;
}

function toSpells(entered: readonly Step[]): readonly Spell[] {
  return entered.map((step, index) => {
    const until = entered[index + 1]?.at;
    const spell = { state: step.state, from: step.at, enteredBy: step.entry.by };
    return until === undefined ? spell : { ...spell, until };
  });
}

function setsTeam({ entry }: Step): boolean {
  return entry.set !== undefined && Object.hasOwn(entry.set, 'team');
}

function isHandedOver({ fieldsBefore, fields }: Step): boolean {
  const [before, after] = [fieldsBefore.assignee, fields.assignee];
  return before !== undefined && after !== undefined && before !== after;
}

function toOccasions(steps: readonly Step[]): readonly Occasion[] {
  return steps.map(({ at, entry }) => {
    const occasion = { at, by: entry.by };
    return entry.note === undefined ? occasion : { ...occasion, note: entry.note };
  });
}
