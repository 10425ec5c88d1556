import { isDone, isReopening } from '../lifecycle/lifecycle-of.ts';
import type { JournalEntry, RecordKind } from '../record/record.ts';
import type { Instant } from '../time/instant.ts';
import { type Step, type Told, tell } from './told.ts';

/** A time spent in one state, half-open; `until` is absent while it lasts. */
export type Spell = {
  readonly state: string;
  readonly from: Instant;
  readonly until?: Instant;
  readonly enteredBy: string;
};

/** Something that is counted, with who and when. */
export type Occasion = { readonly at: Instant; readonly by: string; readonly note?: string };

export type Replay = Told & {
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

/** What the journal tells, with what is measured and counted in it. */
export function replay(journal: readonly JournalEntry[], kind: RecordKind): Replay {
  const told = tell(journal, kind);
  const { steps } = told;
  const entered = steps.filter((step) => step.entry.to !== undefined && step.state !== step.stateBefore);
  return {
    ...told,
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
