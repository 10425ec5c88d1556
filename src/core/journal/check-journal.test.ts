import { describe, expect, test } from 'vitest';
import { mend, says } from '../finding/make-finding.ts';
import { CONFIGURATION, change, entryOf, incident, OPENED, request } from '../lifecycle/lifecycle-fixtures.ts';
import type { AnyRecord, Incident, JournalEntry } from '../record/record.ts';
import { parseInstant, toInstant } from '../time/instant.ts';
import { checkJournal } from './check-journal.ts';
import { trackedValues } from './record-fields.ts';

const now = parseInstant('2026-11-21T12:00:00Z') ?? toInstant(0);
const at = (hour: number) => `2026-11-20T${String(hour).padStart(2, '0')}:00:00Z`;

/** An incident whose opening says every field, followed by these entries; fields override what the record states. */
function told(entries: readonly Partial<JournalEntry>[], fields: Partial<Incident> = {}): AnyRecord {
  const base = incident();
  const opening = { at: OPENED, by: 'rae', to: 'new', set: trackedValues(base, 'incident') };
  const journal = [opening, ...entries.map((entry, index) => ({ at: at(9 + index), by: 'kim', ...entry }))];
  const set = Object.assign({}, ...entries.map((entry) => entry.set ?? {}));
  const state = entries.findLast((entry) => entry.to !== undefined)?.to ?? 'new';
  return { ...base, ...set, state, journal, ...fields } as AnyRecord;
}

function codes(record: AnyRecord): readonly string[] {
  return checkJournal(entryOf(record), CONFIGURATION, { now }).map((one) => `${one.code} ${one.place.pointer}`);
}

const TAKEN = { to: 'in_progress', set: { assignee: 'kim' } } as const;

describe('a journal', () => {
  test.each([
    { name: 'with its opening alone', record: told([]) },
    { name: 'with allowed moves', record: told([TAKEN, { to: 'on_hold', set: { hold_reason: 'awaiting_caller' } }]) },
    {
      name: 'with entries of one instant',
      record: told([
        { ...TAKEN, at: OPENED },
        { at: OPENED, note: 'On it' },
      ]),
    },
    { name: 'with a comment told by its source alone', record: told([{ by: 'passer-by', source: { comment: 5 } }]) },
    { name: 'with an entry as late as a clock may differ', record: told([{ at: '2026-11-21T12:05:00Z', note: 'x' }]) },
    {
      name: 'with automation at work',
      record: told([
        { by: 'gitsm[bot]', to: 'resolved' },
        { by: 'robo', to: 'closed' },
      ]),
    },
    { name: 'closed by its reporter', record: told([TAKEN, { to: 'resolved' }, { by: 'RAE', to: 'closed' }]) },
    { name: 'back-dated with the time of writing', record: told([{ note: 'x', recorded_at: at(12) }]) },
  ])('$name has nothing wrong', ({ record }) => {
    expect(codes(record)).toEqual([]);
  });

  test.each([
    {
      name: 'that begins elsewhere',
      record: incident({ journal: [{ at: OPENED, by: 'rae', to: 'in_progress' }] }),
      found: 'JOURNAL_OPENING_STATE /journal/0',
    },
    {
      name: 'that begins with a note',
      record: incident({ journal: [{ at: OPENED, by: 'rae', note: 'x' }] }),
      found: 'JOURNAL_OPENING_STATE /journal/0',
    },
    {
      name: 'that begins at another time',
      record: told([], { opened_at: at(7) }),
      found: 'JOURNAL_OPENING_TIME /journal/0/at',
    },
    {
      name: 'with a day that does not exist',
      record: told([{ at: '2026-11-31T00:00:00Z', note: 'x' }]),
      found: 'JOURNAL_NOT_AN_INSTANT /journal/1/at',
    },
    {
      name: 'out of order',
      record: told([
        { at: at(10), note: 'x' },
        { at: at(9), note: 'y' },
      ]),
      found: 'JOURNAL_OUT_OF_ORDER /journal/2/at',
    },
    {
      name: 'a second into the future',
      record: told([{ at: '2026-11-21T12:05:01Z', note: 'x' }]),
      found: 'JOURNAL_FUTURE /journal/1/at',
    },
    {
      name: 'recorded in the future',
      record: told([{ note: 'x', recorded_at: '2026-11-22T00:00:00Z' }]),
      found: 'JOURNAL_FUTURE /journal/1/recorded_at',
    },
    {
      name: 'recorded before it happened',
      record: told([{ note: 'x', recorded_at: at(8) }]),
      found: 'JOURNAL_RECORDED_EARLIER /journal/1/recorded_at',
    },
    {
      name: 'with an unknown state',
      record: told([{ to: 'in_progres' }], { state: 'new' }),
      found: 'JOURNAL_STATE_UNKNOWN /journal/1/to',
    },
    {
      name: 'with a step left out',
      record: told([TAKEN, { to: 'closed' }]),
      found: 'JOURNAL_MOVE_NOT_ALLOWED /journal/2/to',
    },
    {
      name: 'that moves to where it is',
      record: told([TAKEN, { to: 'in_progress' }]),
      found: 'JOURNAL_MOVE_NOT_ALLOWED /journal/2/to',
    },
    {
      name: 'that goes on after the end',
      record: told([{ to: 'cancelled' }, { to: 'in_progress' }]),
      found: 'JOURNAL_MOVE_NOT_ALLOWED /journal/2/to',
    },
    {
      name: 'that changes a field after the end',
      record: told([{ to: 'cancelled' }, { set: { priority: 'P1' } }]),
      found: 'JOURNAL_FIELD_FIXED /journal/2/set/priority',
    },
    {
      name: 'with a move that is for others',
      record: told([{ ...TAKEN, by: 'rae' }]),
      found: 'JOURNAL_MOVE_NOT_ENTITLED /journal/1/to',
    },
    {
      name: 'with a move by nobody known',
      record: told([{ ...TAKEN, by: 'kin' }]),
      found: 'JOURNAL_BY_UNKNOWN /journal/1/by',
    },
    {
      name: 'with a field that is not tracked',
      record: told([{ set: { titel: 'x' } }]),
      found: 'JOURNAL_FIELD_UNKNOWN /journal/1/set/titel',
    },
    {
      name: 'with a value that is none',
      record: told([{ set: { hold_reason: 'lunch' } }]),
      found: 'JOURNAL_VALUE_INVALID /journal/1/set/hold_reason',
    },
    {
      name: 'that removes what is always there',
      record: told([{ set: { priority: null } }], { priority: 'P3' }),
      found: 'JOURNAL_VALUE_INVALID /journal/1/set/priority',
    },
    { name: 'with an entry that says nothing', record: told([{}]), found: 'JOURNAL_ENTRY_EMPTY /journal/1' },
  ])('$name is told', ({ record, found }) => {
    expect(codes(record)).toContain(found);
  });

  test('tells of somebody unknown once, and judges the moves by the graph alone', () => {
    const record = told([
      { ...TAKEN, by: 'zoe' },
      { by: 'zoe', to: 'resolved' },
    ]);
    expect(codes(record)).toEqual(['JOURNAL_BY_UNKNOWN /journal/1/by']);
  });

  test('holds nobody to a role while teams could not be read', () => {
    const { teams, ...configuration } = CONFIGURATION;
    const record = told([{ ...TAKEN, by: 'zoe' }]);
    expect(checkJournal(entryOf(record), configuration, { now })).toEqual([]);
  });

  test('of a change on hold goes on only to the end', () => {
    const hold = { reason: 'Supplier', since: at(9) };
    const base = change({ state: 'implementing', hold });
    const opening = { at: OPENED, by: 'rae', to: 'draft', set: trackedValues(change(), 'change') };
    const held = [opening, { at: at(9), by: 'cleo', set: { hold } }];
    expect(codes({ ...base, journal: [...held, { at: at(10), by: 'cleo', to: 'assess' }], state: 'assess' })).toEqual([
      'JOURNAL_MOVE_NOT_ALLOWED /journal/2/to',
    ]);
    expect(
      codes({ ...base, journal: [...held, { at: at(10), by: 'cleo', to: 'cancelled' }], state: 'cancelled' }),
    ).toEqual([]);
  });

  test('changes the type of a change only while it is a draft', () => {
    const opening = { at: OPENED, by: 'rae', to: 'draft', set: trackedValues(change(), 'change') };
    const retype = { by: 'cleo', set: { type: 'emergency' } };
    const early = change({ type: 'emergency', journal: [opening, { at: at(9), ...retype }] });
    const late = change({
      state: 'assess',
      type: 'emergency',
      journal: [opening, { at: at(9), by: 'cleo', to: 'assess' }, { at: at(10), ...retype }],
    });
    expect(codes(early)).toEqual([]);
    expect(codes(late)).toEqual(['JOURNAL_FIELD_FIXED /journal/2/set/type']);
  });
});

describe('an imported journal', () => {
  const source = { kind: 'import', key: 'old:1' } as const;
  const imported = (to: string, hour: number, by = 'former-agent') => ({
    at: at(hour),
    by,
    to,
    source: { import: 'row 1' },
  });

  test('may begin in any state and move as it did, which is told in one line', () => {
    const journal = [imported('resolved', 8), imported('closed', 9), imported('in_progress', 10)];
    const record = incident({ state: 'in_progress', source, journal });
    expect(codes(record)).toEqual(['JOURNAL_IMPORTED_MOVES /journal', 'JOURNAL_PENDING /impact']);
  });

  test('is held to the lifecycle once it goes on here', () => {
    const journal = [imported('resolved', 8), { at: at(9), by: 'kim', to: 'cancelled' }];
    expect(codes(incident({ state: 'cancelled', source, journal }))).toContain(
      'JOURNAL_MOVE_NOT_ALLOWED /journal/1/to',
    );
  });

  test('needs the record to be imported, not only its entries to say so', () => {
    expect(codes(incident({ journal: [imported('resolved', 8)] }))).toContain('JOURNAL_OPENING_STATE /journal/0');
  });
});

describe('fields that differ from the journal', () => {
  test.each([
    {
      name: 'an allowed move',
      record: told([], { state: 'in_progress', assignee: 'kim' }),
      found: ['JOURNAL_PENDING /state'],
    },
    {
      name: 'an allowed edit',
      record: told([], { urgency: 'high', priority: 'P2' }),
      found: ['JOURNAL_PENDING /urgency'],
    },
    { name: 'a removed field', record: told([TAKEN], { assignee: undefined as never }), found: ['JOURNAL_PENDING '] },
    {
      name: 'a move that the lifecycle does not have',
      record: told([], { state: 'closed' }),
      found: ['JOURNAL_EDIT_FORBIDDEN /state'],
    },
    {
      name: 'a move that is for automation',
      record: told([], { state: 'resolved' }),
      found: ['JOURNAL_EDIT_FORBIDDEN /state'],
    },
    {
      name: 'an edit after the end',
      record: told([{ to: 'cancelled' }], { priority: 'P1' }),
      found: ['JOURNAL_EDIT_FORBIDDEN /priority'],
    },
    {
      name: 'what a terse journal never told, after the end',
      record: told([{ to: 'cancelled' }], { assignee: 'kim' }),
      found: ['JOURNAL_PENDING /assignee'],
    },
    {
      name: 'a journal without states',
      record: incident({ journal: [{ at: OPENED, by: 'rae', note: 'x' }] }),
      found: ['JOURNAL_OPENING_STATE /journal/0'],
    },
  ])('by $name give $found', ({ record, found }) => {
    expect(codes(JSON.parse(JSON.stringify(record)))).toEqual(found);
  });
});

describe('evidence', () => {
  const evidence = { pull_request: 57 };
  test.each([
    { name: 'with the entry of its registration', journal: { source: { pull_request: 57 } }, found: [] },
    { name: 'without one', journal: {}, found: ['EVIDENCE_UNSUPPORTED /evidence'] },
    {
      name: 'of another pull request',
      journal: { source: { pull_request: 58 } },
      found: ['EVIDENCE_UNSUPPORTED /evidence'],
    },
  ])('$name gives $found', ({ journal, found }) => {
    const opening = { at: OPENED, by: 'rae', to: 'draft', set: trackedValues(change(), 'change'), ...journal };
    expect(codes(change({ evidence, journal: [opening] }))).toEqual(found);
  });
});

test('every finding of a journal says what is there and how to mend it', () => {
  const records = [
    told([{ ...TAKEN, by: 'zoe' }, { at: at(8) }], { state: 'closed' }),
    request({ journal: [{ at: at(7), by: 'x', to: 'clsed', set: { a: 1 } }] }),
  ];
  const findings = records.flatMap((record) => checkJournal(entryOf(record), CONFIGURATION, { now }));
  expect(findings.length).toBeGreaterThan(6);
  for (const one of findings) {
    expect(says(one)).toMatch(/\S.*\.$|\?$/);
    expect(mend(one)).toMatch(/\S/);
    expect(`${says(one)} ${mend(one)}`).not.toMatch(/undefined|\[object/);
  }
});
