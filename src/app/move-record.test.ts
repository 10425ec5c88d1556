import { beforeAll, describe, expect, test } from 'vitest';
import { loadShapeCheck } from '../adapters/schema/check-shape.ts';
import { mend, says } from '../core/finding/make-finding.ts';
import { applied, ledgerOf } from '../core/history/ledger-fixtures.ts';
import { checkJournal } from '../core/journal/check-journal.ts';
import type { FieldInput } from '../core/journal/field-input.ts';
import type { CheckDocument, Outcome } from '../core/journal/outcome.ts';
import { trackedValues } from '../core/journal/record-fields.ts';
import type { Ledger } from '../core/ledger/ledger.ts';
import {
  CONFIGURATION,
  change,
  entryOf,
  incident,
  OPENED,
  PLAN,
  problem,
} from '../core/lifecycle/lifecycle-fixtures.ts';
import type { AnyRecord, Incident, JournalEntry, RecordKind } from '../core/record/record.ts';
import { parseInstant, toInstant } from '../core/time/instant.ts';
import { type MoveOptions, moveRecord } from './move-record.ts';
import { setFields } from './set-fields.ts';

const NOW = '2026-11-20T12:00:00Z';
const at = parseInstant(NOW) ?? toInstant(0);

let checkDocument: CheckDocument;
beforeAll(async () => {
  const kinds = ['incident', 'request', 'problem', 'change'] as const;
  const checks = new Map<string, Awaited<ReturnType<typeof loadShapeCheck>>>();
  for (const kind of kinds) checks.set(kind, await loadShapeCheck(kind));
  checkDocument = (document, value, path) => checks.get(document)?.(value, path) ?? [];
});

const SERVICE = {
  id: 'mail',
  title: 'Mail',
  type: 'business_service',
  status: 'production',
  criticality: 'high',
  owner: 'max',
  team: 'desk',
} as const;

/** A ledger of one record, whose service is known; the template of a standard change is not. */
function ledger(record: AnyRecord): Ledger {
  const services = new Map([['mail', { path: 'config/services/mail.yaml', value: SERVICE }]]);
  return { ...ledgerOf([entryOf(record)]), configuration: { ...CONFIGURATION, services } };
}

function opening(kind: RecordKind, record: AnyRecord, to: string): JournalEntry {
  return { at: OPENED, by: 'rae', to, set: trackedValues(record, kind) };
}

const opened = incident({ journal: [opening('incident', incident(), 'new')] });
const TAKEN: JournalEntry = { at: OPENED, by: 'kim', to: 'in_progress', set: { assignee: 'kim' } };
const taken = incident({ ...opened, state: 'in_progress', assignee: 'kim', journal: [...opened.journal, TAKEN] });
const RESOLUTION = { 'resolution.code': 'fixed', 'resolution.notes': 'Restarted', closing_category: 'mail' };

function move(record: AnyRecord, to: string, fields: FieldInput = {}, more: Partial<MoveOptions> = {}): Outcome {
  return moveRecord(ledger(record), record.id, to, { by: 'kim', at, checkDocument, fields, ...more });
}

function afterwards(record: AnyRecord, outcome: Outcome): Incident {
  if (!outcome.ok) throw new Error(outcome.refused.map(says).join('\n'));
  return applied(ledger(record), outcome.plan).entries[0]?.record as Incident;
}

function refusals(outcome: Outcome): readonly string[] {
  if (outcome.ok) return [];
  for (const one of outcome.refused) expect(`${says(one)} ${mend(one)}`).not.toMatch(/undefined|\[object/);
  return outcome.refused.map((one) => `${one.code} ${one.args.field ?? ''}`.trim());
}

describe('a move', () => {
  test('takes the fields that it needs and journals them', () => {
    const record = afterwards(
      taken,
      move(taken, 'resolved', RESOLUTION, { note: 'See wiki', source: { command: 'move' } }),
    );
    const resolution = { code: 'fixed', notes: 'Restarted' };
    expect(record).toMatchObject({ state: 'resolved', resolution, closing_category: 'mail' });
    expect(record.journal.at(-1)).toEqual({
      at: NOW,
      by: 'kim',
      to: 'resolved',
      set: { resolution, closing_category: 'mail' },
      note: 'See wiki',
      source: { command: 'move' },
    });
    expect(checkJournal(entryOf(record), CONFIGURATION, { now: at })).toEqual([]);
  });

  test('says in one line what changes', () => {
    const outcome = move(opened, 'in_progress', { assignee: 'kim' });
    expect(outcome.ok && outcome.plan.summary).toEqual(['INC-117: new → in_progress; assignee set by kim']);
  });

  test('drops what it leaves stale', () => {
    const held = afterwards(taken, move(taken, 'on_hold', { hold_reason: 'awaiting_vendor', hold_reference: 'V-7' }));
    const resumed = afterwards(held, move(held, 'in_progress'));
    expect(resumed.hold_reason ?? resumed.hold_reference).toBeUndefined();
    expect(resumed.journal.at(-1)?.set).toEqual({ hold_reason: null, hold_reference: null });
  });

  test('reopens with the reason, and drops the resolution, which the journal keeps', () => {
    const resolved = afterwards(taken, move(taken, 'resolved', RESOLUTION));
    const reopened = afterwards(resolved, move(resolved, 'in_progress', {}, { by: 'rae', note: 'Slow again' }));
    expect(reopened.resolution).toBeUndefined();
    expect(reopened.journal.at(-1)).toMatchObject({
      by: 'rae',
      to: 'in_progress',
      note: 'Slow again',
      set: { resolution: null },
    });
  });

  test('tells a terse journal what it never told', () => {
    const record = afterwards(incident(), move(incident(), 'in_progress', { assignee: 'kim' }));
    expect(record.journal.at(-1)?.set).toMatchObject({ assignee: 'kim', priority: 'P3', team: 'desk' });
  });

  test.each([
    { name: 'to a state that is none', from: opened, to: 'in_progres', refused: ['MOVE_STATE_UNKNOWN'] },
    { name: 'to where it is', from: opened, to: 'new', refused: ['MOVE_ALREADY_THERE'] },
    { name: 'that the lifecycle does not have', from: opened, to: 'closed', refused: ['MOVE_NOT_ALLOWED'] },
    {
      name: 'without what it takes',
      from: taken,
      to: 'resolved',
      refused: [
        'MOVE_FIELD_MISSING resolution.code',
        'MOVE_FIELD_MISSING resolution.notes',
        'MOVE_FIELD_MISSING closing_category',
      ],
    },
    {
      name: 'with half of what it takes',
      from: taken,
      to: 'resolved',
      fields: { 'resolution.code': 'fixed', closing_category: 'mail' },
      refused: ['SHAPE_MISSING_KEY resolution.notes'],
    },
    {
      name: 'with a code that is none',
      from: taken,
      to: 'resolved',
      fields: { ...RESOLUTION, 'resolution.code': 'fixd' },
      refused: ['SHAPE_NOT_ALLOWED resolution.code'],
    },
    {
      name: 'with a field that is none',
      from: opened,
      to: 'in_progress',
      fields: { asignee: 'kim' },
      refused: ['SHAPE_UNKNOWN_KEY asignee'],
    },
    {
      name: 'with an assignee whom nobody knows',
      from: opened,
      to: 'in_progress',
      fields: { assignee: 'zoe' },
      refused: ['PERSON_UNKNOWN assignee'],
    },
    {
      name: 'with a field that is not set by hand',
      from: opened,
      to: 'in_progress',
      fields: { assignee: 'kim', priority: 'P1' },
      refused: ['FIELD_NOT_BY_HAND priority'],
    },
    {
      name: 'of a record with an unregistered edit',
      from: { ...taken, team: 'network' },
      to: 'resolved',
      fields: RESOLUTION,
      refused: ['MOVE_PENDING'],
    },
  ])('$name is refused', ({ from, to, fields, refused }) => {
    expect(refusals(move(from, to, fields))).toEqual(refused);
  });

  test.each([
    { name: 'by the reporter', by: 'rae', proven: false, refused: ['MOVE_NOT_ENTITLED'] },
    { name: 'by a known person who is no agent', by: 'cleo', proven: false, refused: ['MOVE_NOT_ENTITLED'] },
    { name: 'by somebody unknown, unproven', by: 'zoe', proven: false, refused: [] },
    { name: 'by somebody unknown, proven', by: 'zoe', proven: true, refused: ['MOVE_NOT_ENTITLED'] },
    { name: 'by an agent', by: 'KIM', proven: true, refused: [] },
  ])('of an agent $name gives $refused', ({ by, proven, refused }) => {
    expect(refusals(move(opened, 'in_progress', { assignee: 'kim' }, { by, proven }))).toEqual(refused);
  });

  test('of no record names the nearest', () => {
    const outcome = moveRecord(ledger(opened), 'INC-171', 'closed', { by: 'kim', at, checkDocument });
    expect(refusals(outcome)).toEqual(['MOVE_RECORD_UNKNOWN']);
    expect(!outcome.ok && outcome.refused[0]?.args).toEqual({ id: 'INC-171', near: 'INC-117' });
  });

  test('finds a record whatever the capitals of its id', () => {
    expect(
      moveRecord(ledger(opened), 'inc-117', 'in_progress', {
        by: 'kim',
        at,
        checkDocument,
        fields: { assignee: 'kim' },
      }).ok,
    ).toBe(true);
  });
});

describe('a back-dated move', () => {
  const when = (text: string) => ({ happenedAt: parseInstant(text) ?? toInstant(0) });

  test('says when it was recorded', () => {
    const record = afterwards(opened, move(opened, 'in_progress', { assignee: 'kim' }, when('2026-11-20T09:00:00Z')));
    expect(record.journal.at(-1)).toMatchObject({ at: '2026-11-20T09:00:00Z', recorded_at: NOW });
  });

  test.each([
    { name: 'a second before the last entry', text: '2026-11-20T07:59:59Z', refused: ['MOVE_TIME'] },
    { name: 'exactly at the last entry', text: OPENED, refused: [] },
    { name: 'five minutes ahead', text: '2026-11-20T12:05:00Z', refused: [] },
    { name: 'a second more ahead', text: '2026-11-20T12:05:01Z', refused: ['MOVE_TIME'] },
  ])('$name gives $refused', ({ text, refused }) => {
    expect(refusals(move(opened, 'in_progress', { assignee: 'kim' }, when(text)))).toEqual(refused);
  });
});

describe('setting fields', () => {
  function set(record: AnyRecord, fields: FieldInput, by = 'kim'): Outcome {
    return setFields(ledger(record), record.id, fields, { by, at, checkDocument });
  }

  test('journals what is tracked, and only that', () => {
    const record = afterwards(
      opened,
      set(opened, { team: 'network', title: 'Mail is gone', 'links.related': 'PRB-7,INC-9' }),
    );
    expect(record).toMatchObject({ team: 'network', title: 'Mail is gone', links: { related: ['PRB-7', 'INC-9'] } });
    expect(record.journal.at(-1)).toEqual({ at: NOW, by: 'kim', set: { team: 'network' } });
  });

  test('leaves the journal alone where nothing tracked changes', () => {
    const record = afterwards(opened, set(opened, { title: 'Mail is gone' }));
    expect(record.journal).toEqual(opened.journal);
  });

  test('plans nothing where nothing changes', () => {
    const outcome = set(opened, { title: opened.title, impact: 'medium' });
    expect(outcome.ok && outcome.plan).toEqual({ effects: [], summary: [] });
  });

  test('takes the priority along, and an override with who set it', () => {
    expect(afterwards(opened, set(opened, { urgency: 'high' })).priority).toBe('P2');
    const record = afterwards(
      opened,
      set(opened, { 'priority_override.value': 'P1', 'priority_override.reason': 'Board' }, 'max'),
    );
    expect(record).toMatchObject({ priority: 'P1', priority_override: { value: 'P1', reason: 'Board', by: 'max' } });
    const back = afterwards(record, set(record, { priority_override: null }, 'max'));
    expect([back.priority, back.priority_override]).toEqual(['P3', undefined]);
  });

  test.each([
    { name: 'a yes or no', field: 'major', given: 'true', value: true },
    { name: 'a number', field: 'effectiveness.incidents_before', given: '3', value: 3 },
    { name: 'digits as the text that they are', field: 'title', given: '2026', value: '2026' },
    { name: 'a list with commas', field: 'labels', given: 'a, b', value: ['a', 'b'] },
    { name: 'a list of one', field: 'labels', given: 'a', value: ['a'] },
    { name: 'a list as JSON', field: 'labels', given: '["a,b"]', value: ['a,b'] },
  ])('reads $name as its schema wants it', ({ field, given, value }) => {
    const record = problem({ journal: [opening('problem', problem(), 'new')] });
    const result = afterwards(record, set(record, { [field]: given })) as unknown as Readonly<Record<string, unknown>>;
    const [top = '', below] = field.split('.');
    expect(below === undefined ? result[top] : (result[top] as Readonly<Record<string, unknown>>)[below]).toEqual(
      value,
    );
  });

  test('puts a change on hold and resumes it', () => {
    const base = change({ plan: PLAN });
    const record = { ...base, journal: [opening('change', base, 'draft')] };
    const held = afterwards(record, set(record, { 'hold.reason': 'Supplier is late' })) as unknown as ReturnType<
      typeof change
    >;
    expect(held.hold).toEqual({ reason: 'Supplier is late', since: NOW, by: 'kim' });
    expect(refusals(move(held, 'assess'))).toEqual(['MOVE_ON_HOLD']);
    const resumed = afterwards(held, set(held, { hold: null }));
    expect(resumed.journal.at(-1)?.set).toEqual({ hold: null });
    expect(move(resumed, 'assess').ok).toBe(true);
  });

  test.each([
    { name: 'the journal', fields: { journal: '[]' }, refused: ['FIELD_NOT_BY_HAND journal'] },
    { name: 'the state', fields: { state: 'closed' }, refused: ['FIELD_NOT_BY_HAND state'] },
    { name: 'below a text', fields: { 'title.part': 'x' }, refused: ['FIELD_NOT_BY_HAND title.part'] },
    { name: 'a team that is none', fields: { team: 'desc' }, refused: ['TEAM_UNKNOWN team'] },
    { name: 'a required field to nothing', fields: { service: null }, refused: ['SHAPE_MISSING_KEY service'] },
    { name: 'a prototype', fields: { '__proto__.x': 'y' }, refused: ['SHAPE_UNKNOWN_KEY __proto__'] },
  ])('refuses $name', ({ fields, refused }) => {
    expect(refusals(set(opened, fields as FieldInput))).toEqual(refused);
  });

  test('refuses to change what is fixed after the end', () => {
    const cancelled = afterwards(opened, move(opened, 'cancelled', { cancellation: 'Not needed' }));
    expect(refusals(set(cancelled, { urgency: 'high' }))).toContain('FIELD_NOT_BY_HAND urgency');
  });
});
