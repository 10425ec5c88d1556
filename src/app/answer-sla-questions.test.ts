import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createZoneLoader } from '../adapters/time/zone-rules.ts';
import { createSlaAnswerer } from './answer-sla-questions.ts';

const answer = createSlaAnswerer({ loadZone: createZoneLoader() });
const resolution = {
  id: 'resolution',
  title: 'Resolved in time',
  kind: 'sla',
  target: 'resolution',
  records: ['incident'],
  calendar: 'around',
  targets: { P2: { hours: 8 }, default: { working_days: 3 } },
  pause: { states: ['on_hold'] },
};
const response = { ...resolution, id: 'response', target: 'response', targets: { default: { hours: 1 } } };
const around = { zone: 'Etc/UTC', hours: 'always' };
const record = {
  id: 'INC-1000001',
  title: 'Mail is slow',
  opened_at: '2026-11-23T10:00:00Z',
  state: 'in_progress',
  priority: 'P2',
  journal: [
    { at: '2026-11-23T10:00:00Z', by: 'rob', to: 'new' },
    { at: '2026-11-23T10:30:00Z', by: 'kim', to: 'in_progress', set: { assignee: 'kim' } },
  ],
};
const question = {
  id: 7,
  record,
  definitions: { definitions: [resolution, response] },
  calendars: { around },
  now: '2026-11-23T13:00:00+01:00',
};
const stages = (asked: unknown) => {
  const answered = answer(asked);
  return 'clocks' in answered ? answered.clocks.map((one) => `${one.definition} ${one.stage}`) : answered.error;
};

describe('questions about clocks', () => {
  it('are answered by the clocks', () => {
    expect(answer(question)).toMatchObject({
      id: 7,
      clocks: [
        { definition: 'resolution', stage: 'in_progress', elapsed_seconds: 7200, due_at: '2026-11-23T18:00:00Z' },
        { definition: 'response', stage: 'completed', elapsed_seconds: 1800, breached: false },
      ],
    });
  });

  it.each([
    ['definitions as a list', { definitions: [resolution, response] }],
    ['calendars as a list', { calendars: [{ id: 'around', ...around }] }],
    ['the kind in the record', { record: { ...record, id: 'X', kind: 'incident' } }],
    [
      'null for what is not there',
      {
        record: {
          ...record,
          requested_for: null,
          journal: record.journal.map((entry) => ({ set: null, note: null, source: null, ...entry })),
        },
      },
    ],
    ['support people as a list', { support: ['Kim'] }],
    ['support people as members of teams', { teams: [{ id: 'desk', members: ['mia', { login: 'kim' }] }] }],
    ['support people as teams by id', { teams: { desk: ['kim'] } }],
  ])('may bring %s', (_, change) => {
    expect(stages({ ...question, ...change })).toEqual(['resolution in_progress', 'response completed']);
  });

  it.each([
    ['another support team', { support: ['mia'] }],
    ['that she is a bot', { bots: ['kim'] }],
  ])('count no response of hers where they say %s', (_, change) => {
    expect(stages({ ...question, ...change })).toEqual(['resolution in_progress', 'response in_progress']);
  });

  it('may leave services to those in force, but not who is support', () => {
    const elsewhere = () => ({
      services: [{ id: 'mail', calendar: 'around' }],
      teams: [{ id: 'desk', kind: 'support', members: ['mia'] }],
    });
    const inForce = createSlaAnswerer({ loadZone: createZoneLoader(), elsewhere });
    const definitions = [resolution, response].map((one) => ({ ...one, calendar: undefined, calendar_of: 'service' }));
    const answered = inForce({ ...question, definitions, record: { ...record, service: 'mail' } });
    expect(answered).toMatchObject({ clocks: [{ stage: 'in_progress' }, { stage: 'completed' }] });
  });

  it('may take calendars and customers from services', () => {
    const asked = {
      ...question,
      definitions: [{ ...resolution, calendar: undefined, calendar_of: 'service', when: { customers: ['acme'] } }],
      record: { ...record, service: 'mail' },
    };
    const mail = { id: 'mail', calendar: 'around', customers: ['acme'] };
    expect(stages({ ...asked, services: [mail] })).toEqual(['resolution in_progress']);
    expect(stages({ ...asked, services: { mail: { customers: ['acme'] } } })).toMatch(/"resolution" has no calendar/);
  });

  const journal = record.journal;
  it.each([
    ['nothing', null, /no object/],
    ['no record', { ...question, record: undefined }, /^record is missing; expected an object/],
    ['no journal', { ...question, record: { ...record, journal: undefined } }, /^record.journal is missing/],
    [
      'an entry without time',
      { ...question, record: { ...record, journal: [{ by: 'rob' }] } },
      /^record.journal\[0\].at is missing/,
    ],
    [
      'an opening in words',
      { ...question, record: { ...record, opened_at: 'today', journal } },
      /^record.opened_at is "today"/,
    ],
    ['an id that tells no kind', { ...question, record: { ...record, id: 'toString-1' } }, /^record.kind is missing/],
    ['no definitions', { ...question, definitions: undefined }, /^definitions are missing/],
    [
      'a definition without calendar',
      { ...question, definitions: [{ ...resolution, calendar: undefined }] },
      /neither calendar and calendar_of/,
    ],
    [
      'a target without length',
      { ...question, definitions: [{ ...resolution, targets: { P2: {} } }] },
      /^definitions\[0\].targets.P2 is empty/,
    ],
    [
      'a target of half an hour',
      { ...question, definitions: [{ ...resolution, targets: { P2: { hours: 0.5 } } }] },
      /expected a whole number above 0/,
    ],
    ['a key that is misspelt', { ...question, definitions: [{ ...resolution, pauses: {} }] }, /did you mean "pause"\?/],
    ['a calendar that is not there', { ...question, calendars: {} }, /^there is no calendar "around"/],
    [
      'a calendar that is none',
      { ...question, calendars: { around: 5 } },
      /^calendars.around is 5; expected an object/,
    ],
    ['no now', { ...question, now: undefined }, /^now is missing/],
  ])('%s are answered by what was expected', (_, asked, error) => {
    expect(stages(asked)).toMatch(error);
  });

  it('are answered or refused, whatever stands in them', () => {
    const keys = ['record', 'definitions', 'calendars', 'now', 'support', 'teams', 'services', 'bots'];
    const recordKeys = ['journal', 'opened_at', 'requested_for', 'manual_due', 'priority', 'service', 'kind', 'id'];
    fc.assert(
      fc.property(fc.constantFrom(...keys), fc.constantFrom(...recordKeys), fc.jsonValue(), (key, recordKey, value) => {
        for (const asked of [
          { ...question, [key]: value },
          { ...question, record: { ...record, [recordKey]: value } },
        ]) {
          const answered = answer(asked);
          expect(answered.id).toBe(7);
          expect('clocks' in answered || 'error' in answered).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('before the opening are answered by no clock', () => {
    expect(stages({ ...question, now: '2026-11-23T09:59:59Z' })).toEqual([]);
  });
});
