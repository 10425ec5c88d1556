import type { AnyRecord, JournalEntry, RecordKind } from '../../record/record.ts';
import { type Instant, parseInstant } from '../../time/instant.ts';
import { phaseOf } from './phase.ts';

/** A time spent in one state; the last one has no end. */
export type Spell = { readonly state: string; readonly from: Instant; readonly to: Instant | undefined };

/** What the journal of a record says up to an instant. */
export type History = {
  /** At least one, oldest first, each beginning where the one before ends. */
  readonly spells: readonly Spell[];
  readonly fields: Readonly<Record<string, unknown>>;
  /** How often it went from one team or person to another; the first assignment is none. */
  readonly reassignments: number;
  readonly reopenings: number;
  /** The last entry. */
  readonly touched: Instant;
};

type TimedEntry = { readonly at: Instant; readonly entry: JournalEntry };

/** The history of `record` as it was known to its journal at `until`; `undefined` where it was opened later. */
export function historyOf(kind: RecordKind, record: AnyRecord, until: Instant): History | undefined {
  const opened = parseInstant(record.opened_at);
  if (opened === undefined || opened > until) return undefined;
  const entries = timed(record.journal).filter((each) => each.at <= until);
  const spells = spellsOf(record, opened, entries);
  return {
    spells,
    fields: fieldsAt(record, entries),
    reassignments: reassignmentsIn(entries),
    reopenings: reopeningsIn(kind, spells),
    touched: entries.at(-1)?.at ?? opened,
  };
}

function timed(journal: readonly JournalEntry[]): readonly TimedEntry[] {
  return journal.flatMap((entry) => {
    const at = parseInstant(entry.at);
    return at === undefined ? [] : [{ at, entry }];
  });
}

function spellsOf(record: AnyRecord, opened: Instant, entries: readonly TimedEntry[]): readonly Spell[] {
  const moves = entries.flatMap(({ at, entry }) => (entry.to === undefined ? [] : [{ at, state: entry.to }]));
  if (moves.length === 0) return [{ state: record.state, from: opened, to: undefined }];
  return moves.map(({ at, state }, index) => ({ state, from: index === 0 ? opened : at, to: moves[index + 1]?.at }));
}

/** A field that no entry sets has always been what it is now. */
function fieldsAt(record: AnyRecord, entries: readonly TimedEntry[]): Readonly<Record<string, unknown>> {
  const later = new Set(record.journal.slice(entries.length).flatMap((entry) => Object.keys(entry.set ?? {})));
  const set = Object.assign({}, ...entries.map(({ entry }) => entry.set ?? {}));
  const always = Object.entries(record).filter(([key]) => !later.has(key));
  return { ...Object.fromEntries(always), ...set };
}

function reassignmentsIn(entries: readonly TimedEntry[]): number {
  const held = new Map<string, unknown>();
  let count = 0;
  for (const { entry } of entries) {
    const changed = Object.entries(entry.set ?? {}).filter(([key]) => key === 'team' || key === 'assignee');
    if (changed.some(([key, value]) => (held.get(key) ?? value) !== value && value !== null)) count += 1;
    for (const [key, value] of changed) if (value !== null) held.set(key, value);
  }
  return count;
}

function reopeningsIn(kind: RecordKind, spells: readonly Spell[]): number {
  let count = 0;
  for (const [index, spell] of spells.entries()) {
    const before = spells[index - 1];
    if (before !== undefined && phaseOf(kind, before.state) === 'done' && phaseOf(kind, spell.state) === 'open')
      count += 1;
  }
  return count;
}
