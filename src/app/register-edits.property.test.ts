import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgeHistory } from '../core/history/judge-history.ts';
import { applied, ledgerOf } from '../core/history/ledger-fixtures.ts';
import { checkJournal } from '../core/journal/check-journal.ts';
import { trackedValues } from '../core/journal/record-fields.ts';
import { replay } from '../core/journal/replay.ts';
import { trackedFields } from '../core/journal/tracked-fields.ts';
import type { Entry } from '../core/ledger/ledger.ts';
import { CONFIGURATION, entryOf, OPENED, PLAN, recordOf } from '../core/lifecycle/lifecycle-fixtures.ts';
import { lifecycleOf, statesOf } from '../core/lifecycle/lifecycle-of.ts';
import type { JsonValue } from '../core/record/json.ts';
import type { AnyRecord, RecordKind } from '../core/record/record.ts';
import { parseInstant, toInstant } from '../core/time/instant.ts';
import { registerEdits } from './register-edits.ts';

/** Values that a person could write; `undefined` takes the field out. */
const VALUES: Readonly<Record<string, readonly (JsonValue | undefined)[]>> = {
  impact: ['high', 'medium', 'low'],
  urgency: ['high', 'medium', 'low'],
  priority: ['P1', 'P3', 'P5'],
  priority_override: [undefined, { value: 'P1', reason: 'Board', by: 'max' }],
  service: ['mail', 'web'],
  team: ['desk', 'network'],
  assignee: [undefined, 'kim', 'lee'],
  category: [undefined, 'mail', 'wifi'],
  hold_reason: [undefined, 'awaiting_caller', 'awaiting_vendor'],
  hold_reference: [undefined, 'V-1', 'PRB-7'],
  resolution: [undefined, { code: 'duplicate', notes: 'Same' }],
  closing_category: [undefined, 'mail'],
  type: ['standard', 'normal', 'emergency'],
  window: [undefined, { start: OPENED, end: '2026-11-20T09:00:00Z' }],
  hold: [undefined, { reason: 'Late', since: OPENED }],
  close: [undefined, { code: 'successful', notes: 'Done' }],
  major: [undefined, true, false],
  affects: [undefined, ['web'], ['web', 'mail']],
};

/** What is not tracked but is asked for on the way, so that walks get far. */
const HELPFUL = {
  assignee: 'kim',
  cancellation: 'Not needed',
  rejection: 'No',
  plan: PLAN,
  links: { duplicate_of: 'INC-1' },
};

type HandEdit = {
  readonly by: string;
  readonly minutes: number;
  readonly fields: Readonly<Record<string, JsonValue | undefined>>;
};

function handEdit(kind: RecordKind): fc.Arbitrary<HandEdit> {
  const names = Object.keys(trackedFields[kind]).filter((name) => Object.hasOwn(VALUES, name));
  const field = fc
    .constantFrom(...names)
    .chain((name) => fc.tuple(fc.constant(name), fc.constantFrom(...(VALUES[name] ?? []))));
  const fields = fc.array(field, { maxLength: 4 }).map((entries) => Object.fromEntries(entries));
  const state = fc.option(fc.constantFrom(...statesOf(kind)), { nil: undefined });
  return fc.record({
    by: fc.constantFrom('kim', 'max', 'rae', 'zoe', 'cleo', 'gitsm[bot]'),
    minutes: fc.integer({ min: 0, max: 90 }),
    fields: fc.tuple(fields, state).map(([set, to]) => (to === undefined ? set : { ...set, state: to })),
  });
}

const history = fc
  .constantFrom<RecordKind>('incident', 'request', 'change', 'problem')
  .chain((kind) => fc.tuple(fc.constant(kind), fc.boolean(), fc.array(handEdit(kind), { minLength: 1, maxLength: 8 })));

const START = parseInstant(OPENED) ?? toInstant(0);

function begin(kind: RecordKind, isTerse: boolean): AnyRecord {
  const record = recordOf(kind, HELPFUL);
  const opening = { at: OPENED, by: 'rae', to: lifecycleOf(kind, record).initial };
  const set = trackedValues(record, kind);
  return { ...record, journal: [isTerse ? opening : { ...opening, set }] } as AnyRecord;
}

function byHand(record: AnyRecord, { fields }: HandEdit): AnyRecord {
  const edited = Object.entries({ ...record, ...fields }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(edited) as unknown as AnyRecord;
}

function register(record: AnyRecord, edit: HandEdit, at: number): { readonly entry: Entry; readonly again: number } {
  const attribution = { by: edit.by, at: toInstant(at) };
  const ledger = ledgerOf([entryOf(record)]);
  const after = applied(ledger, registerEdits(ledger, attribution));
  const entry = after.entries[0];
  if (entry === undefined) throw new Error('registration lost the record');
  return { entry, again: registerEdits(after, attribution).effects.length };
}

function expectReplayIsFields({ kind, record }: Entry): void {
  const told = replay(record.journal, kind);
  expect({ state: told.state, fields: told.fields }).toEqual({
    state: record.state,
    fields: trackedValues(record, kind),
  });
}

describe('whatever people edit by hand', () => {
  test('after registration replay = fields, the plan is empty, and the journal was only appended to', () => {
    fc.assert(
      fc.property(history, ([kind, isTerse, edits]) => {
        let record = begin(kind, isTerse);
        let now = START as number;
        for (const edit of edits) {
          now += edit.minutes * 60;
          const before = record;
          const { entry, again } = register(byHand(record, edit), edit, now);
          record = entry.record;
          expectReplayIsFields(entry);
          expect(again).toBe(0);
          expect(record.journal.slice(0, before.journal.length)).toEqual(before.journal);
        }
        const findings = checkJournal(entryOf(record), CONFIGURATION, { now: toInstant(now) });
        expect(findings.filter((one) => one.severity === 'error' || one.code === 'JOURNAL_MOVE_NOT_ENTITLED')).toEqual(
          [],
        );
      }),
      { numRuns: 400 },
    );
  });

  test('registration never rewrites what was, judged as history', () => {
    fc.assert(
      fc.property(history, ([kind, isTerse, edits]) => {
        const [first] = edits;
        if (first === undefined) return;
        const before = begin(kind, isTerse);
        const { entry } = register(byHand(before, first), first, START + 60);
        const facts = { configuration: CONFIGURATION, author: 'gitsm[bot]', since: START };
        expect(judgeHistory([entryOf(before)], [{ ...entry, blob: '1'.repeat(40) }], facts)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test('a replay of any beginning is the beginning of the replay', () => {
    fc.assert(
      fc.property(history, fc.nat(), ([kind, , edits], cut) => {
        let record = begin(kind, false);
        edits.forEach((edit, index) => {
          record = register(byHand(record, edit), edit, START + index * 60).entry.record;
        });
        const length = cut % (record.journal.length + 1);
        const part = replay(record.journal.slice(0, length), kind);
        expect(part.steps).toEqual(replay(record.journal, kind).steps.slice(0, length));
      }),
      { numRuns: 100 },
    );
  });

  test('edits of fields registered one by one or all at once end in the same record', () => {
    const still = history.map(([kind, isTerse, edits]) => ({ kind, isTerse, edits: edits.map(withoutMove) }));
    fc.assert(
      fc.property(still, ({ kind, isTerse, edits }) => {
        const start = begin(kind, isTerse);
        const oneByOne = edits.reduce(
          (record, edit) => register(byHand(record, edit), edit, START).entry.record,
          start,
        );
        const last = edits.at(-1) ?? withoutMove(edits[0] as HandEdit);
        const atOnce = register(edits.reduce(byHand, start), last, START).entry.record;
        const { journal: _, ...fields } = oneByOne;
        expect(atOnce).toMatchObject(fields);
      }),
      { numRuns: 100 },
    );
  });
});

/** Without fields that registration derives, whose value depends on what was written last. */
function withoutMove(edit: HandEdit): HandEdit {
  const { state: _, priority: __, ...fields } = edit.fields;
  return { ...edit, fields };
}
