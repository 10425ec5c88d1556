import { describe, expect, test } from 'vitest';
import type { JournalEntry } from '../record/record.ts';
import { formatInstant, type Instant } from '../time/instant.ts';
import { finishedAt, replay } from './replay.ts';

const at = (hour: number) => `2026-11-20T${String(hour).padStart(2, '0')}:00:00Z`;
const show = (instant: Instant | undefined) => (instant === undefined ? undefined : formatInstant(instant));

const OPENING: JournalEntry = { at: at(8), by: 'rae', to: 'new', set: { team: 'desk', priority: 'P3' } };

function told(...entries: readonly Partial<JournalEntry>[]) {
  return replay([OPENING, ...entries.map((entry, index) => ({ at: at(9 + index), by: 'kim', ...entry }))], 'incident');
}

describe('a replay', () => {
  test('of nothing is in no state', () => {
    const { state, fields, steps, spells } = replay([], 'incident');
    expect({ state, fields, steps, spells }).toEqual({ state: '', fields: {}, steps: [], spells: [] });
  });

  test('ends in the last state with the last values', () => {
    const { state, fields } = told(
      { to: 'in_progress', set: { assignee: 'kim' } },
      { set: { priority: 'P1', assignee: null } },
    );
    expect({ state, fields }).toEqual({ state: 'in_progress', fields: { team: 'desk', priority: 'P1' } });
  });

  test('knows the fields at each entry, shared where nothing changed', () => {
    const { steps } = told({ note: 'Hello' }, { set: { priority: 'P2' } });
    expect(steps.map((step) => step.fields.priority)).toEqual(['P3', 'P3', 'P2']);
    expect(steps[1]?.fields).toBe(steps[0]?.fields);
    expect(steps[2]?.fieldsBefore).toBe(steps[1]?.fields);
  });

  test('gives a terse opening the first value of what is always there', () => {
    const { steps, fields } = replay(
      [
        { at: at(8), by: 'rae', to: 'new' },
        { at: at(9), by: 'kim', set: { priority: 'P2', assignee: 'kim' } },
      ],
      'incident',
    );
    expect(steps[0]?.fields).toEqual({ priority: 'P2' });
    expect(fields).toEqual({ priority: 'P2', assignee: 'kim' });
  });

  test('leaves out fields that are not tracked, and entries at no instant', () => {
    expect(told({ set: { title: 'x', __proto__: null } }).fields).toEqual({ team: 'desk', priority: 'P3' });
    expect(told({ at: '2026-02-30T00:00:00Z', to: 'closed' }).state).toBe('new');
  });

  test('keeps when each state was first and last entered, and the spells between', () => {
    const of = told({ to: 'in_progress' }, { to: 'on_hold' }, { to: 'in_progress' }, { to: 'in_progress' });
    expect([...of.firstAt].map(([state, when]) => [state, show(when)])).toEqual([
      ['new', at(8)],
      ['in_progress', at(9)],
      ['on_hold', at(10)],
    ]);
    expect(show(of.lastAt.get('in_progress'))).toBe(at(11));
    expect(of.spells.map(({ state, from, until }) => [state, show(from), show(until)])).toEqual([
      ['new', at(8), at(9)],
      ['in_progress', at(9), at(10)],
      ['on_hold', at(10), at(11)],
      ['in_progress', at(11), undefined],
    ]);
  });

  test('takes entries of one minute in the order of the list', () => {
    const same = { at: at(9) };
    expect(told({ ...same, to: 'in_progress' }, { ...same, to: 'resolved' }).state).toBe('resolved');
    expect(told({ ...same, to: 'resolved' }, { ...same, to: 'in_progress' }).reopenings).toHaveLength(1);
  });
});

describe('counts of a replay', () => {
  test('a reassignment is each team after the first, even the same again', () => {
    const of = told({ set: { team: 'network' } }, { set: { team: 'network' } }, { set: { priority: 'P1' } });
    expect(of.reassignments.map(({ at: when, by }) => [show(when), by])).toEqual([
      [at(9), 'kim'],
      [at(10), 'kim'],
    ]);
  });

  test('a team that a terse opening did not name is not a reassignment', () => {
    expect(
      replay(
        [
          { at: at(8), by: 'rae', to: 'new' },
          { at: at(9), by: 'kim', set: { team: 'desk' } },
        ],
        'incident',
      ).reassignments,
    ).toEqual([]);
  });

  test('a handover is from one person to another, not to or from nobody', () => {
    const of = told(
      { set: { assignee: 'kim' } },
      { set: { assignee: 'lee' } },
      { set: { assignee: null } },
      { set: { assignee: 'kim' } },
    );
    expect(of.handovers.map((one) => show(one.at))).toEqual([at(10)]);
  });

  test('a reopening says who, when and why', () => {
    const of = told({ to: 'in_progress' }, { to: 'resolved' }, { to: 'in_progress', by: 'rae', note: 'Still slow' });
    expect(of.reopenings.map(({ at: when, by, note }) => [show(when), by, note])).toEqual([
      [at(11), 'rae', 'Still slow'],
    ]);
  });

  test.each([
    { name: 'closing', entries: ['in_progress', 'resolved', 'closed'], count: 0 },
    { name: 'an imported reopening after closing', entries: ['closed', 'in_progress'], count: 1 },
    { name: 'two reopenings', entries: ['resolved', 'in_progress', 'resolved', 'on_hold'], count: 2 },
  ])('$name counts $count', ({ entries, count }) => {
    expect(told(...entries.map((to) => ({ to }))).reopenings).toHaveLength(count);
  });

  test.each([
    { name: 'while open', entries: ['in_progress'], since: undefined },
    { name: 'from resolution on', entries: ['in_progress', 'resolved', 'closed'], since: at(10) },
    {
      name: 'after a reopening, from the last resolution on',
      entries: ['resolved', 'in_progress', 'resolved'],
      since: at(11),
    },
    { name: 'not any more after a reopening', entries: ['resolved', 'in_progress'], since: undefined },
  ])('the work is finished $name', ({ entries, since }) => {
    expect(show(finishedAt(told(...entries.map((to) => ({ to }))), 'incident'))).toBe(since);
  });
});
