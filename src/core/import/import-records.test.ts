import { describe, expect, it } from 'vitest';
import { replay } from '../journal/replay.ts';
import type { Entry } from '../ledger/ledger.ts';
import type { Incident } from '../record/record.ts';
import { type Cells, importCells, logMap } from './import-fixture.ts';
import type { ImportResult } from './import-records.ts';

function recordsOf(result: ImportResult): readonly Incident[] {
  return result.plan.effects.flatMap((effect) =>
    effect.kind === 'create_record' ? [effect.value as unknown as Incident] : [],
  );
}

function only(result: ImportResult): Incident {
  const [record] = recordsOf(result);
  if (record === undefined) throw new Error('nothing was imported');
  return record;
}

function kindsOf(result: ImportResult): readonly string[] {
  return result.contradictions.map((one) => one.kind);
}

const story = (record: Incident) => record.journal.map((entry) => `${entry.at.slice(8, 16)} ${entry.to ?? '·'}`);

const opened: Cells = {
  updated: '2016-03-01 08:05',
  state: 'New',
  group: 'Group 1',
  count: '0',
  reassigned: '0',
  reopened: '0',
};

describe('rebuilding journals from a log', () => {
  it('journals each row in which something changed, and no other', () => {
    const result = importCells([
      opened,
      { ...opened, updated: '2016-03-01 08:20', count: '1' },
      { ...opened, updated: '2016-03-01 09:00', state: 'Active', person: 'Ann', count: '2' },
      {
        ...opened,
        updated: '2016-03-02 10:00',
        state: 'Resolved',
        person: 'Ann',
        count: '3',
        resolved: '2016-03-02 10:00',
      },
      {
        ...opened,
        updated: '2016-03-05 10:00',
        state: 'Closed',
        person: 'Ann',
        count: '4',
        resolved: '2016-03-02 10:00',
      },
    ]);
    const record = only(result);
    expect(story(record)).toEqual(['01T08:00 new', '01T09:00 in_progress', '02T10:00 resolved', '05T10:00 closed']);
    expect(record).toMatchObject({
      id: 'INC-1000000',
      state: 'closed',
      team: 'group-1',
      assignee: 'ann',
      source: { key: 'old-desk:A1' },
    });
    expect(result.contradictions).toEqual([]);
  });

  it('counts reopenings and reassignments as the log does', () => {
    const result = importCells([
      opened,
      { ...opened, updated: '2016-03-01 09:00', state: 'Resolved', count: '1' },
      {
        ...opened,
        updated: '2016-03-01 10:00',
        state: 'Active',
        group: 'Group 2',
        count: '2',
        reassigned: '1',
        reopened: '1',
      },
      {
        ...opened,
        updated: '2016-03-01 11:00',
        state: 'Resolved',
        group: 'Group 2',
        count: '3',
        reassigned: '1',
        reopened: '1',
      },
    ]);
    const replayed = replay(only(result).journal, 'incident');
    expect([replayed.reassignments.length, replayed.reopenings.length]).toEqual([1, 1]);
  });

  it.each([
    {
      name: 'begins after the first state',
      rows: [{ ...opened, state: 'Active' }],
      kinds: ['log_begins_late'],
      moves: ['01T08:00 new', '01T08:05 in_progress'],
    },
    {
      name: 'closes what was never resolved',
      rows: [opened, { ...opened, updated: '2016-03-01 09:00', state: 'Closed', count: '1' }],
      kinds: ['closed_without_resolution'],
      moves: ['01T08:00 new', '01T09:00 closed'],
    },
    {
      name: 'counts a reassignment between the same teams',
      rows: [opened, { ...opened, updated: '2016-03-01 09:00', count: '1', reassigned: '1' }],
      kinds: ['reassignment_unseen'],
      moves: ['01T08:00 new', '01T09:00 ·'],
    },
    {
      name: 'changes the team without counting it',
      rows: [opened, { ...opened, updated: '2016-03-01 09:00', count: '1', group: 'Group 2' }],
      kinds: ['reassignment_uncounted'],
      moves: ['01T08:00 new', '01T09:00 ·'],
    },
    {
      name: 'counts a reopening that no row shows',
      rows: [
        opened,
        { ...opened, updated: '2016-03-01 09:00', state: 'Resolved', count: '1' },
        { ...opened, updated: '2016-03-01 10:00', state: 'Resolved', count: '2', reopened: '1' },
      ],
      kinds: ['reopening_unseen'],
      moves: ['01T08:00 new', '01T09:00 resolved', '01T10:00 in_progress', '01T10:00 resolved'],
    },
    {
      name: 'works on after closing',
      rows: [
        opened,
        { ...opened, updated: '2016-03-01 09:00', state: 'Resolved', count: '1' },
        { ...opened, updated: '2016-03-01 10:00', state: 'Closed', count: '2' },
        { ...opened, updated: '2016-03-01 11:00', state: 'Active', count: '3', reopened: '1' },
      ],
      kinds: ['reopened_after_closing'],
      moves: ['01T08:00 new', '01T09:00 resolved', '01T10:00 closed', '01T11:00 in_progress'],
    },
    {
      name: 'has a row from before the opening',
      rows: [{ ...opened, updated: '2016-03-01 07:00', state: 'Active' }],
      kinds: ['log_begins_late', 'row_before_opening'],
      moves: ['01T08:00 new', '01T08:00 in_progress'],
    },
    {
      name: 'resolves again in a later row of the same state',
      rows: [
        opened,
        { ...opened, updated: '2016-03-01 09:00', state: 'Resolved', count: '1', resolved: '2016-03-01 10:00' },
        { ...opened, updated: '2016-03-01 10:00', state: 'Resolved', count: '2', resolved: '2016-03-01 10:00' },
      ],
      kinds: ['resolved_at_differs'],
      moves: ['01T08:00 new', '01T09:00 resolved', '01T10:00 resolved'],
    },
    {
      name: 'states a priority that the matrix does not give',
      rows: [{ ...opened, priority: '1' }],
      kinds: ['priority_differs'],
      moves: ['01T08:00 new'],
    },
  ])('reports a log that $name, and keeps what it attests', ({ rows, kinds, moves }) => {
    const result = importCells(rows);
    expect(kindsOf(result).toSorted()).toEqual(kinds.toSorted());
    expect(story(only(result))).toEqual(moves);
  });

  it('keeps a stated priority as an override with its reason', () => {
    const record = only(importCells([{ ...opened, priority: '1' }]));
    expect(record.priority).toBe('P1');
    expect(record.priority_override).toMatchObject({ value: 'P1', reason: 'As imported from old-desk.' });
  });

  it('orders updates of one minute by the counter of the file', () => {
    const result = importCells([
      { ...opened, count: '0' },
      { ...opened, updated: '2016-03-01 09:00', state: 'Resolved', count: '2' },
      { ...opened, updated: '2016-03-01 09:00', state: 'Active', count: '1' },
    ]);
    expect(story(only(result))).toEqual(['01T08:00 new', '01T09:00 in_progress', '01T09:00 resolved']);
  });
});

describe('what an import refuses or asks for', () => {
  it('names values that the map does not know, with the first row and what was expected', () => {
    const result = importCells([
      { ...opened, state: 'Parked' },
      { ...opened, number: 'A2', state: 'Parked' },
    ]);
    expect(result.unmappedValues).toEqual([
      expect.objectContaining({ field: 'state', column: 'state', value: 'Parked', rows: 2, firstRow: 1 }),
    ]);
  });

  it('names columns that the map neither uses nor ignores', () => {
    expect(importCells([{ ...opened, mood: 'grim' }]).unmappedColumns).toEqual(['mood']);
  });

  it('refuses a row without a key and goes on', () => {
    const result = importCells([{ ...opened, number: '' }, opened]);
    expect(result.refusals).toEqual([{ key: '', row: 1, why: 'the key column is empty' }]);
    expect(recordsOf(result)).toHaveLength(1);
  });

  it('refuses a record without a readable opening time', () => {
    const result = importCells([{ ...opened, opened: 'yesterday' }]);
    expect(result.refusals).toEqual([expect.objectContaining({ key: 'A1', why: 'it has no opening time' })]);
  });

  it('names what the configuration lacks, with the people of each team', () => {
    const { missing } = importCells([{ ...opened, person: 'Ann', service: 'Mail' }]);
    expect(missing).toEqual({
      teams: [{ id: 'group-1', members: ['ann'] }],
      people: ['ann'],
      categories: [],
      services: ['mail'],
    });
  });
});

describe('importing again', () => {
  const rows = [opened, { ...opened, updated: '2016-03-01 09:00', state: 'Active', person: 'Ann', count: '1' }];

  function landed(result: ImportResult): readonly Entry[] {
    return recordsOf(result).map((record) => ({
      kind: 'incident',
      path: `tickets/2016/03/01/${record.id}.yaml`,
      blob: '',
      record,
    }));
  }

  it('changes nothing for the same file', () => {
    const again = importCells(rows, landed(importCells(rows)));
    expect(again.counts).toMatchObject({ created: 0, extended: 0, unchanged: 1 });
    expect(again.plan.effects).toEqual([]);
  });

  it('appends what a longer file goes on to tell', () => {
    const more = [...rows, { ...opened, updated: '2016-03-01 12:00', state: 'Hold', person: 'Ann', count: '2' }];
    const again = importCells(more, landed(importCells(rows)));
    expect(again.counts).toMatchObject({ created: 0, extended: 1 });
    expect(again.plan.effects).toEqual([
      expect.objectContaining({
        kind: 'edit_record',
        edits: expect.arrayContaining([
          { op: 'set', pointer: '/state', value: 'on_hold' },
          expect.objectContaining({ op: 'append', pointer: '/journal' }),
        ]),
      }),
    ]);
  });

  it('leaves a record alone whose history is another, and says so', () => {
    const other = [{ ...opened, state: 'Hold' }];
    const again = importCells(other, landed(importCells(rows)));
    expect(kindsOf(again)).toContain('history_differs');
    expect(again.plan.effects).toEqual([]);
  });

  it('numbers new records behind those that are here, in the order of their opening', () => {
    const next = [
      { ...opened, number: 'B2', opened: '2016-04-02 08:00', updated: '2016-04-02 08:00' },
      { ...opened, number: 'B1', opened: '2016-04-01 08:00', updated: '2016-04-01 08:00' },
    ];
    const records = recordsOf(importCells(next, landed(importCells(rows))));
    expect(records.map((record) => [record.id, record.source?.key])).toEqual([
      ['INC-1000001', 'old-desk:B1'],
      ['INC-1000002', 'old-desk:B2'],
    ]);
  });
});

describe('a file with one row a record', () => {
  it('journals opening, resolution and closing', () => {
    const map = { ...logMap, rows: 'record' as const };
    const row = { ...opened, state: 'Closed', resolved: '2016-03-02 10:00', closed: '2016-03-07 10:00' };
    const result = importCells([row], [], map);
    expect(story(only(result))).toEqual(['01T08:00 new', '02T10:00 resolved', '07T10:00 closed']);
  });
});
