import { describe, expect, test } from 'vitest';
import { mend, says } from '../finding/make-finding.ts';
import type { Entry } from '../ledger/ledger.ts';
import { CONFIGURATION, change, entryOf, incident, OPENED, request } from '../lifecycle/lifecycle-fixtures.ts';
import type { AnyRecord, Change, Incident, JournalEntry } from '../record/record.ts';
import { parseInstant, toInstant } from '../time/instant.ts';
import type { HistoryFacts } from './facts.ts';
import { judgeHistory } from './judge-history.ts';

const since = parseInstant('2026-11-20T10:00:00Z') ?? toInstant(0);
const BY_KIM: HistoryFacts = { configuration: CONFIGURATION, author: 'kim', since };
const BY_US: HistoryFacts = { configuration: CONFIGURATION, author: 'gitsm[bot]', since };
const BY_SOMEBODY: HistoryFacts = { configuration: CONFIGURATION };

const OPENING: JournalEntry = { at: OPENED, by: 'rae', to: 'new' };
const TAKEN: JournalEntry = { at: '2026-11-20T09:00:00Z', by: 'kim', to: 'in_progress', set: { assignee: 'kim' } };
const NOTED: JournalEntry = { at: '2026-11-20T10:00:00Z', by: 'kim', note: 'Looking' };

/** Every version is another blob, as in git. */
let blob = 0;
function version(record: AnyRecord, path?: string): Entry {
  blob++;
  return { ...entryOf(record, path), blob: blob.toString(16).padStart(40, '0') };
}

function codes(before: readonly Entry[], after: readonly Entry[], facts: HistoryFacts = BY_KIM): readonly string[] {
  const findings = judgeHistory(before, after, facts);
  for (const one of findings) expect(`${says(one)} ${mend(one)}`).not.toMatch(/undefined|\[object/);
  return findings.map((one) => `${one.code} ${one.place.pointer}`);
}

const BASE = incident({ state: 'in_progress', journal: [OPENING, TAKEN] });
const withJournal = (...journal: readonly JournalEntry[]) => ({ ...BASE, journal });

describe('a change of an incident', () => {
  const cases: readonly {
    readonly name: string;
    readonly after: Incident;
    readonly facts?: HistoryFacts;
    readonly found: readonly string[];
  }[] = [
    { name: 'of its title', after: { ...BASE, title: 'Mail is gone' }, found: [] },
    { name: 'of its state, not registered yet', after: { ...BASE, state: 'resolved' }, found: [] },
    { name: 'that appends in the own name', after: withJournal(OPENING, TAKEN, NOTED), found: [] },
    {
      name: 'that appends by automation for others',
      after: withJournal(OPENING, TAKEN, { ...NOTED, by: 'rae' }),
      facts: BY_US,
      found: [],
    },
    {
      name: 'that appends, nobody knows by whom',
      after: withJournal(OPENING, TAKEN, { ...NOTED, by: 'rae' }),
      facts: BY_SOMEBODY,
      found: [],
    },
    {
      name: "that appends in another's name",
      after: withJournal(OPENING, TAKEN, { ...NOTED, by: 'max' }),
      found: ['HISTORY_OTHERS_NAME /journal/2/by'],
    },
    {
      name: 'that appends in the name of automation',
      after: withJournal(OPENING, TAKEN, { ...NOTED, by: 'gitsm[bot]' }),
      found: ['HISTORY_OTHERS_NAME /journal/2/by'],
    },
    {
      name: 'that appends a second before the version before',
      after: withJournal(OPENING, TAKEN, { ...NOTED, at: '2026-11-20T09:59:59Z' }),
      found: ['HISTORY_BACK_DATED /journal/2/at'],
    },
    {
      name: 'that back-dates by the rule',
      after: withJournal(OPENING, TAKEN, { ...NOTED, at: '2026-11-20T09:30:00Z', recorded_at: '2026-11-20T11:00:00Z' }),
      found: [],
    },
    {
      name: 'that rewrites a note',
      after: withJournal(OPENING, { ...TAKEN, note: 'x' }),
      found: ['HISTORY_ENTRY_REWRITTEN /journal/1'],
    },
    {
      name: 'that rewrites a time, even by automation',
      after: withJournal(OPENING, { ...TAKEN, at: '2026-11-20T08:30:00Z' }),
      facts: BY_US,
      found: ['HISTORY_ENTRY_REWRITTEN /journal/1'],
    },
    {
      name: 'that rewrites a value set',
      after: withJournal(OPENING, { ...TAKEN, set: { assignee: 'lee' } }),
      found: ['HISTORY_ENTRY_REWRITTEN /journal/1'],
    },
    {
      name: 'that inserts an entry',
      after: withJournal(OPENING, NOTED, TAKEN),
      found: ['HISTORY_ENTRY_REWRITTEN /journal/1', 'HISTORY_BACK_DATED /journal/2/at'],
    },
    { name: 'that removes the last entry', after: withJournal(OPENING), found: ['HISTORY_JOURNAL_SHORTENED /journal'] },
    {
      name: 'that removes the first entry',
      after: withJournal(TAKEN),
      found: ['HISTORY_ENTRY_REWRITTEN /journal/0', 'HISTORY_JOURNAL_SHORTENED /journal'],
    },
    {
      name: 'of its reporter',
      after: { ...BASE, opened_by: 'kim' },
      found: ['HISTORY_FIXED_FIELD_CHANGED /opened_by'],
    },
    {
      name: 'that gives it a source',
      after: { ...BASE, source: { kind: 'import' } },
      found: ['HISTORY_FIXED_FIELD_CHANGED /source'],
    },
    {
      name: 'only in the order of its keys',
      after: { ...BASE, journal: [OPENING, { set: { assignee: 'kim' }, to: 'in_progress', by: 'kim', at: TAKEN.at }] },
      found: [],
    },
  ];

  test.each(cases)('$name gives $found', ({ after, facts, found }) => {
    expect(codes([version(BASE)], [version(after)], facts)).toEqual(found);
  });

  test('of its opening time is told, and that it moved', () => {
    const after = version({ ...BASE, opened_at: '2026-11-21T08:00:00Z' });
    expect(codes([version(BASE)], [after])).toEqual([
      'HISTORY_RECORD_MOVED /id',
      'HISTORY_FIXED_FIELD_CHANGED /opened_at',
    ]);
  });
});

describe('a record', () => {
  test('that was removed is told where it was', () => {
    expect(codes([version(BASE)], [])).toEqual(['HISTORY_RECORD_REMOVED ']);
  });

  test('that cannot be read any more is not removed', () => {
    const before = version(BASE);
    expect(codes([before], [], { ...BY_KIM, unreadable: new Set([before.path]) })).toEqual([]);
  });

  test('that was moved out of its place is told, and moved into it is not', () => {
    const [right, wrong] = [version(BASE), version(BASE, 'tickets/2026/11/01/INC-117.yaml')];
    expect(codes([right], [wrong])).toEqual(['HISTORY_RECORD_MOVED /id']);
    expect(codes([wrong], [right])).toEqual([]);
  });

  test('that was given another id is told', () => {
    const before = version(BASE);
    expect(codes([before], [version({ ...BASE, id: 'INC-118' }, before.path)])).toEqual(['HISTORY_ID_CHANGED /id']);
  });

  test('that was given another id and file is gone, and a new one is there', () => {
    const after = version({ ...BASE, id: 'INC-1000118' });
    expect(codes([version(BASE)], [after], BY_US)).toEqual(['HISTORY_RECORD_REMOVED ']);
  });

  test('that became a request is told once', () => {
    const after = version(
      request({ id: 'REQ-117', opened_by: 'kim', journal: [{ at: OPENED, by: 'kim', to: 'submitted' }] }),
    );
    expect(codes([version(BASE)], [after], BY_US)).toEqual(['HISTORY_KIND_CHANGED /id']);
  });

  test('that did not change is not judged', () => {
    const entry = version(withJournal({ at: 'x', by: '?' }));
    expect(codes([entry], [entry])).toEqual([]);
  });

  test('of two with one id is held against the one in its own file', () => {
    const [one, two] = [version(BASE), version({ ...BASE, opened_by: 'ann' }, 'tickets/2026/11/01/INC-117.yaml')];
    expect(codes([one, two], [version({ ...BASE, opened_by: 'ann', title: 'x' }, two.path), one])).toEqual([]);
  });
});

describe('a new record', () => {
  const own = incident({ id: 'INC-1000000', opened_by: 'kim', journal: [{ ...OPENING, by: 'kim' }] });
  test.each([
    { name: 'made offline in the own name', record: own, facts: BY_KIM, found: [] },
    {
      name: 'with a number of the forge',
      record: { ...own, id: 'INC-999999' },
      facts: BY_KIM,
      found: ['HISTORY_ID_NOT_GIVEN /id'],
    },
    { name: 'with a number of the forge by automation', record: { ...own, id: 'INC-119' }, facts: BY_US, found: [] },
    {
      name: "in another's name",
      record: { ...own, journal: [OPENING] },
      facts: BY_KIM,
      found: ['HISTORY_OTHERS_NAME /journal/0/by'],
    },
    {
      name: 'that was imported with its history',
      record: { ...own, source: { kind: 'import' } as const, journal: [OPENING] },
      facts: BY_KIM,
      found: [],
    },
  ])('$name gives $found', ({ record, facts, found }) => {
    expect(codes([], [version(record)], facts)).toEqual(found);
  });
});

describe('evidence', () => {
  const review = { login: 'cleo', user_id: 7, step: 'cab', review: 1, commit: 'a', digest: 'd', at: OPENED };
  const evidence: NonNullable<Change['evidence']> = { pull_request: 57, decision: 'approved', reviews: [review] };
  const more = { ...evidence, reviews: [review, { ...review, login: 'max', review: 2 }] };
  const forged = { ...evidence, reviews: [{ ...review, login: 'kim' }] };
  const with_ = (value: Change['evidence']) => version(value === undefined ? change() : change({ evidence: value }));

  test.each([
    {
      name: 'added by a person',
      before: undefined,
      after: evidence,
      facts: BY_KIM,
      found: ['HISTORY_EVIDENCE_FORGED /evidence'],
    },
    { name: 'added by automation', before: undefined, after: evidence, facts: BY_US, found: [] },
    {
      name: 'added by another bot',
      before: undefined,
      after: evidence,
      facts: { ...BY_KIM, author: 'other[bot]' },
      found: ['HISTORY_EVIDENCE_FORGED /evidence'],
    },
    { name: 'added by nobody known', before: undefined, after: evidence, facts: BY_SOMEBODY, found: [] },
    { name: 'extended by nobody known', before: evidence, after: more, facts: BY_SOMEBODY, found: [] },
    {
      name: 'extended by a person',
      before: evidence,
      after: more,
      facts: BY_KIM,
      found: ['HISTORY_EVIDENCE_FORGED /evidence'],
    },
    {
      name: 'changed by nobody known',
      before: evidence,
      after: forged,
      facts: BY_SOMEBODY,
      found: ['HISTORY_EVIDENCE_FORGED /evidence'],
    },
    {
      name: 'removed by nobody known',
      before: evidence,
      after: undefined,
      facts: BY_SOMEBODY,
      found: ['HISTORY_EVIDENCE_FORGED '],
    },
    { name: 'left alone', before: evidence, after: evidence, facts: BY_KIM, found: [] },
  ])('$name gives $found', ({ before, after, facts, found }) => {
    expect(codes([with_(before)], [with_(after)], facts)).toEqual(found);
  });

  test('in a new record by a person is forged, unless it is a sample', () => {
    const own = { id: 'CHG-1000000', evidence, journal: [{ at: OPENED, by: 'kim', to: 'draft' }] };
    expect(codes([], [version(change(own))])).toEqual(['HISTORY_EVIDENCE_FORGED /evidence']);
    expect(codes([], [version(change({ ...own, source: { kind: 'sample' } }))])).toEqual([]);
  });
});

describe('what was announced', () => {
  const first = { key: 'warn-75', at: OPENED };
  const delivered = { ...first, delivered_at: '2026-11-20T10:00:00Z' };
  const other = { key: 'breach', at: OPENED };
  type Case = {
    readonly name: string;
    readonly before: Incident['announced'];
    readonly after: Incident['announced'];
    readonly facts: HistoryFacts;
    readonly found: readonly string[];
  };
  const cases: readonly Case[] = [
    { name: 'is delivered', before: [first], after: [delivered], facts: BY_US, found: [] },
    { name: 'grows', before: [first], after: [first, other], facts: BY_US, found: [] },
    {
      name: 'is added to by a person',
      before: [first],
      after: [first, other],
      facts: BY_KIM,
      found: ['HISTORY_EVIDENCE_FORGED /announced'],
    },
    {
      name: 'loses a notice',
      before: [first, other],
      after: [first],
      facts: BY_US,
      found: ['HISTORY_NOTICE_CHANGED '],
    },
    {
      name: 'tells of another time',
      before: [first],
      after: [{ ...first, at: '2026-11-21T00:00:00Z' }],
      facts: BY_US,
      found: ['HISTORY_NOTICE_CHANGED /announced/0'],
    },
    {
      name: 'was not delivered after all',
      before: [delivered],
      after: [first],
      facts: BY_US,
      found: ['HISTORY_NOTICE_CHANGED /announced/0'],
    },
  ];
  test.each(cases)('$name: $found', ({ before, after, facts, found }) => {
    const of = (announced: Incident['announced']) => version(incident(announced === undefined ? {} : { announced }));
    expect(codes([of(before)], [of(after)], facts)).toEqual(found);
  });
});
