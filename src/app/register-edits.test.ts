import { describe, expect, test } from 'vitest';
import { applied, ledgerOf } from '../core/history/ledger-fixtures.ts';
import { trackedValues } from '../core/journal/record-fields.ts';
import type { Draft, Entry } from '../core/ledger/ledger.ts';
import { change, entryOf, incident, OPENED, PLAN } from '../core/lifecycle/lifecycle-fixtures.ts';
import type { AnyRecord, Incident, JournalEntry } from '../core/record/record.ts';
import { parseInstant, toInstant } from '../core/time/instant.ts';
import { registerEdits } from './register-edits.ts';

const NOW = '2026-11-20T12:00:00Z';
const at = parseInstant(NOW) ?? toInstant(0);
const BY_KIM = { by: 'kim', at };

const OPENING: JournalEntry = { at: OPENED, by: 'rae', to: 'new', set: trackedValues(incident(), 'incident') };
const TAKEN: JournalEntry = { at: OPENED, by: 'kim', to: 'in_progress', set: { assignee: 'kim' } };
const HELD: JournalEntry = { at: OPENED, by: 'kim', to: 'on_hold', set: { hold_reason: 'awaiting_caller' } };

const opened = incident({ journal: [OPENING] });
const taken = incident({ state: 'in_progress', assignee: 'kim', journal: [OPENING, TAKEN] });
const held = incident({ ...taken, state: 'on_hold', hold_reason: 'awaiting_caller', journal: [OPENING, TAKEN, HELD] });

function registered(record: AnyRecord, options: Parameters<typeof registerEdits>[1] = BY_KIM) {
  const ledger = ledgerOf([entryOf(record)]);
  const plan = registerEdits(ledger, options);
  const after = applied(ledger, plan);
  expect(registerEdits(after, options)).toMatchObject({ effects: [], summary: [] });
  return { plan, record: after.entries[0]?.record as Incident };
}

describe('a hand edit', () => {
  test('is journalled with who, when and from where', () => {
    const source = { pull_request: 12 };
    const { record, plan } = registered({ ...opened, state: 'in_progress', assignee: 'kim' }, { ...BY_KIM, source });
    expect(record.journal.at(-1)).toEqual({ at: NOW, by: 'kim', to: 'in_progress', set: { assignee: 'kim' }, source });
    expect(plan.summary).toEqual(['INC-117: new → in_progress; assignee set by kim']);
  });

  test('is not earlier than the entry above it', () => {
    const journal = [OPENING, { at: '2026-11-20T13:00:00Z', by: 'kim', note: 'x' }];
    expect(registered({ ...opened, team: 'network', journal }).record.journal.at(-1)?.at).toBe('2026-11-20T13:00:00Z');
  });

  test('takes along what it leaves stale', () => {
    const { record } = registered({ ...held, state: 'in_progress' });
    expect(record.hold_reason).toBeUndefined();
    expect(record.journal.at(-1)).toMatchObject({ to: 'in_progress', set: { hold_reason: null } });
  });

  test('of urgency takes the priority along', () => {
    const { record } = registered({ ...opened, urgency: 'high' });
    expect(record.priority).toBe('P2');
    expect(record.journal.at(-1)?.set).toEqual({ urgency: 'high', priority: 'P2' });
  });

  test('of the priority alone is put back to what the matrix gives', () => {
    const { record, plan } = registered({ ...opened, priority: 'P1' });
    expect([record.priority, record.journal.length]).toEqual(['P3', 1]);
    expect(plan.summary).toEqual(['INC-117 mended']);
  });

  test('is attributed by its file where the forge knows better', () => {
    const attributionOf = () => ({ by: 'lee', at: toInstant(at - 60) });
    const { record } = registered({ ...opened, team: 'network' }, { ...BY_KIM, attributionOf });
    expect(record.journal.at(-1)).toMatchObject({ by: 'lee', at: '2026-11-20T11:59:00Z' });
  });
});

describe('a forbidden edit', () => {
  test.each([
    {
      name: 'by a step left out',
      record: { ...opened, state: 'closed' },
      by: 'kim',
      why: 'from new it can go to in_progress, cancelled',
    },
    {
      name: 'without what the state takes',
      record: { ...opened, state: 'in_progress' },
      by: 'kim',
      why: 'in_progress takes assignee',
    },
    {
      name: 'by whom it is not for',
      record: { ...taken, state: 'resolved', resolution: { code: 'fixed', notes: 'n' }, closing_category: 'mail' },
      by: 'rae',
      why: 'that is for agent, manager, bot',
    },
  ] as const)('$name is put back whole', ({ record, by, why }) => {
    const { plan, record: after } = registered(record as Incident, { by, at });
    const before = record.journal.length === 1 ? opened : taken;
    expect(after).toEqual(before);
    expect(plan.summary).toHaveLength(1);
    expect(plan.summary[0]).toContain(`edited by ${by}: ${why}`);
  });

  test('after the end is put back', () => {
    const journal = [OPENING, { at: OPENED, by: 'kim', to: 'cancelled' }];
    const cancelled = incident({ state: 'cancelled', cancellation: 'x', journal });
    expect(registered({ ...cancelled, urgency: 'high' }).record).toEqual(cancelled);
  });

  test('by somebody unknown is let through offline, and not where the name is proven', () => {
    const edit = { ...opened, state: 'in_progress', assignee: 'kim' } as const;
    expect(registered(edit, { by: 'zoe', at }).record.state).toBe('in_progress');
    expect(registered(edit, { by: 'zoe', at, proven: true }).record.state).toBe('new');
  });

  test('of opened_at is put back', () => {
    const ledger = ledgerOf([entryOf({ ...opened, opened_at: '2026-11-20T07:00:00Z' })]);
    expect(registerEdits(ledger, BY_KIM).effects).toEqual([
      { kind: 'edit_record', path: entryOf(opened).path, edits: [{ op: 'set', pointer: '/opened_at', value: OPENED }] },
    ]);
  });

  test.each([
    { name: 'is put back where the version before says so', before: OPENED, putBack: ['INC-117'] },
    { name: 'is left to its finding where the journal was edited', before: '2026-11-20T07:00:00Z', putBack: [] },
    { name: 'is left to its finding on a record that is new', before: undefined, putBack: [] },
  ])('of opening and journal apart $name', ({ before, putBack }) => {
    const ledger = ledgerOf([entryOf({ ...opened, opened_at: '2026-11-20T07:00:00Z' })]);
    const openedBefore = new Map(before === undefined ? [] : [['INC-117', before]]);
    const plan = registerEdits(ledger, { ...BY_KIM, openedBefore });
    expect([plan.putBack, plan.effects.length]).toEqual([putBack, putBack.length]);
  });
});

describe('a file in the wrong folder', () => {
  const wrong = 'tickets/2026/11/01/INC-117.yaml';
  const right = 'tickets/2026/11/20/INC-117.yaml';
  const description = 'tickets/2026/11/01/INC-117.description.md';

  test('is moved with its description', () => {
    const plan = registerEdits(ledgerOf([entryOf(opened, wrong)]), { ...BY_KIM, descriptions: new Set([description]) });
    expect(plan.effects).toEqual([
      { kind: 'move_file', path: wrong, to: right },
      { kind: 'move_file', path: description, to: 'tickets/2026/11/20/INC-117.description.md' },
    ]);
  });

  test.each([
    { name: 'the right place is taken', entries: [entryOf(opened, wrong), entryOf(opened, right)] },
    { name: 'its name says another id', entries: [entryOf(opened, 'tickets/2026/11/01/INC-118.yaml')] },
    {
      name: 'the journal was opened at another time',
      entries: [entryOf({ ...opened, opened_at: '2026-11-21T08:00:00Z' }, wrong)],
    },
  ])('is left to its finding where $name', ({ entries }) => {
    expect(registerEdits(ledgerOf(entries), BY_KIM).effects).toEqual([]);
  });
});

describe('a draft', () => {
  const draft: Draft = {
    kind: 'change',
    path: 'changes/drafts/rotate-tls.yaml',
    blob: '0'.repeat(40),
    draft: {
      title: 'Rotate the certificate',
      type: 'normal',
      requested_by: 'rae',
      service: 'mail',
      impact: 'high',
      urgency: 'low',
      team: 'network',
      window: { start: NOW, end: '2026-11-20T13:00:00Z' },
      plan: PLAN,
    },
  };
  const problem: Draft = {
    kind: 'problem',
    path: 'problems/drafts/queue.yaml',
    blob: '1'.repeat(40),
    draft: { title: 'Mail queue fills', service: 'mail', impact: 'low', urgency: 'low', team: 'desk' },
  };

  test('becomes a record with the next number, its priority and its journal', () => {
    const ledger = ledgerOf([entryOf({ ...opened, id: 'INC-1000007' })], [draft, problem]);
    const plan = registerEdits(ledger, BY_KIM);
    const after = applied(ledger, plan);
    expect(plan.summary).toEqual([
      'changes/drafts/rotate-tls.yaml registered as CHG-1000008',
      'problems/drafts/queue.yaml registered as PRB-1000009',
    ]);
    expect(after.drafts).toEqual([]);
    expect(after.entries[1]).toMatchObject({
      path: 'changes/2026/11/CHG-1000008.yaml',
      record: {
        ...draft.draft,
        id: 'CHG-1000008',
        state: 'draft',
        opened_at: NOW,
        opened_by: 'kim',
        priority: 'P3',
        source: { kind: 'command' },
      },
    });
    expect(after.entries[1]?.record.journal[0]).toMatchObject({
      at: NOW,
      by: 'kim',
      to: 'draft',
      set: { type: 'normal', team: 'network' },
    });
    expect(after.entries[2]).toMatchObject({
      path: 'problems/2026/11/PRB-1000009.yaml',
      record: { state: 'new', priority: 'P5' },
    });
    expect(registerEdits(after, BY_KIM).effects).toEqual([]);
  });

  test('is left alone where the forge gives the number', () => {
    expect(registerEdits(ledgerOf([], [draft]), { ...BY_KIM, drafts: 'leave' }).effects).toEqual([]);
  });
});

test('several records are registered in the order of their paths', () => {
  const other = change({
    journal: [{ at: OPENED, by: 'rae', to: 'draft', set: trackedValues(change(), 'change') }],
    team: 'network',
  });
  const entries: readonly Entry[] = [
    entryOf(other),
    entryOf({ ...opened, team: 'network' }),
    entryOf({ ...held, id: 'INC-118' }),
  ];
  expect(registerEdits(ledgerOf(entries), BY_KIM).summary).toEqual([
    'CHG-57: team set by kim',
    'INC-117: team set by kim',
  ]);
});
