import { describe, expect, it } from 'vitest';
import { clocksOf, measureRecord } from './clocks-of.ts';
import type { Definition } from './definition.ts';
import { calendarOf, clock, clocks, facts, incident, november, resolution, response } from './sla-fixtures.ts';
import { prepareSla } from './sla-rules.ts';

const HOUR = 3600;
const brief = (list: ReturnType<typeof clocks>) =>
  list.map((one) => [one.stage, one.started_at.slice(8, 16), one.stopped_at?.slice(8, 16), one.elapsed_seconds / HOUR]);

describe('an update clock', () => {
  const update: Definition = { ...resolution, id: 'update', target: 'update', targets: { default: { hours: 4 } } };
  const answered = incident('23T10:00', {
    '23T11:00': { source: { comment: 1 } },
    '23T12:00': { by: 'rob', source: { comment: 2 } },
    '23T16:00': { note: 'Still waiting for the part.' },
    '23T17:00': { to: 'resolved' },
    '24T10:00': { to: 'in_progress', by: 'rob' },
  });

  it('starts anew with every comment of support, ends with the resolution and goes on with the reopening', () => {
    expect(brief(clocks(answered, '24T11:00', update))).toEqual([
      ['completed', '23T10:00', '23T11:00', 1],
      ['completed', '23T11:00', '23T16:00', 5],
      ['in_progress', '23T16:00', undefined, 2],
    ]);
    expect(clocks(answered, '24T11:00', update).map((one) => one.breached)).toEqual([false, true, false]);
  });

  it('reopened with a comment starts anew', () => {
    const reopened = { ...answered, journal: answered.journal.slice(0, -1) };
    const journal = [...reopened.journal, { at: '2026-11-24T10:00:00Z', by: 'kim', to: 'in_progress', note: 'Again.' }];
    expect(brief(clocks({ ...reopened, journal }, '24T11:00', update)).slice(2)).toEqual([
      ['completed', '23T16:00', '23T17:00', 1],
      ['in_progress', '24T10:00', undefined, 1],
    ]);
  });

  it('may be the next reply instead: from a comment of the reporter to one of support', () => {
    const conditions: Definition['conditions'] = {
      start: { events: ['reporter_comment'] },
      stop: { events: ['support_comment'] },
    };
    expect(brief(clocks(answered, '24T11:00', { ...update, conditions }))).toEqual([
      ['completed', '23T12:00', '23T16:00', 4],
    ]);
  });
});

describe('an approval clock', () => {
  const approval: Definition = {
    ...resolution,
    id: 'approval',
    target: 'approval',
    targets: { default: { hours: 8 } },
  };
  const request = (steps: Parameters<typeof incident>[1]) => {
    const base = incident('23T10:00', steps, { kind: 'request', id: 'REQ-1000001' });
    return { ...base, journal: base.journal.map((entry, at) => (at === 0 ? { ...entry, to: 'submitted' } : entry)) };
  };

  it.each([
    ['completed', { '23T11:00': { to: 'awaiting_approval' }, '23T13:00': { to: 'approved' } }],
    ['completed', { '23T11:00': { to: 'awaiting_approval' }, '23T13:00': { to: 'rejected' } }],
    ['cancelled', { '23T11:00': { to: 'awaiting_approval' }, '23T13:00': { to: 'cancelled' } }],
  ])('runs from awaiting the approval to the decision and is then %s', (stage, steps) => {
    expect(clock(request(steps), '24T10:00', approval)).toMatchObject({ stage, elapsed_seconds: 2 * HOUR });
  });

  it('of a change runs again when it comes back for another decision', () => {
    const base = incident(
      '23T10:00',
      {
        '23T11:00': { to: 'authorize' },
        '23T12:00': { to: 'assess' },
        '23T15:00': { to: 'authorize' },
        '23T18:00': { to: 'scheduled' },
      },
      { kind: 'change', id: 'CHG-1000001' },
    );
    const change = {
      ...base,
      journal: base.journal.map((entry, at) => (at === 0 ? { ...entry, to: 'draft' } : entry)),
    };
    expect(brief(clocks(change, '24T10:00', approval))).toEqual([
      ['cancelled', '23T11:00', '23T12:00', 1],
      ['completed', '23T15:00', '23T18:00', 3],
    ]);
  });

  it('and fulfilment after it share a request', () => {
    const fulfilment: Definition = { ...approval, id: 'fulfilment', target: 'fulfilment', records: ['request'] };
    const whole = request({
      '23T11:00': { to: 'awaiting_approval' },
      '23T13:00': { to: 'approved' },
      '23T14:00': { to: 'in_fulfilment' },
      '23T20:00': { to: 'fulfilled' },
      '24T20:00': { to: 'closed' },
    });
    expect(brief(clocks(whole, '25T10:00', approval, fulfilment, response))).toEqual([
      ['completed', '23T11:00', '23T13:00', 2],
      ['completed', '23T13:00', '23T20:00', 7],
      ['completed', '23T10:00', '23T14:00', 4],
    ]);
  });
});

describe('a target', () => {
  const inOffice = (target: Definition['targets'][string]): Definition => ({
    ...resolution,
    calendar: 'office',
    targets: { default: target },
  });

  it.each([
    ['of hours and minutes', { hours: 1, minutes: 30 }, '23T10:00', '23T11:30'],
    ['of working days', { working_days: 3 }, '23T10:00', '26T10:00'],
    ['of working days, over the weekend', { working_days: 3 }, '26T10:00', '31T10:00'],
    ['of working days, from a weekend', { working_days: 1 }, '21T10:00', '23T17:00'],
    ['at the end of the day', { end_of: 'same_day' }, '23T10:00', '23T17:00'],
    ['at the end of the next business day', { end_of: 'next_business_day' }, '27T10:00', '30T17:00'],
    ['by 16:00 of the next business day', { end_of: 'next_business_day', at: '16:00' }, '23T10:00', '24T16:00'],
  ] as const)('%s', (_, target, opened, due) => {
    const expected = due.startsWith('31') ? '2026-12-01T10:00:00Z' : `2026-11-${due}:00Z`;
    expect(clock(incident(opened), opened, inOffice(target)).due_at).toBe(expected);
  });

  it('of working days moves with a pause like any other', () => {
    const paused = incident('23T10:00', {
      '23T11:00': { to: 'on_hold', set: { hold_reason: 'awaiting_caller' } },
      '23T13:00': { to: 'in_progress' },
    });
    expect(clock(paused, '23T14:00', inOffice({ end_of: 'next_business_day', at: '16:00' })).due_at).toBe(
      '2026-11-25T10:00:00Z',
    );
  });

  it('that the calendar never reaches is not due', () => {
    const once = calendarOf('office', { hours: {}, openings: [{ date: '2026-11-23', hours: ['09:00-12:00'] }] });
    const rules = prepareSla([inOffice({ hours: 8 })], { ...facts, calendar: () => once });
    expect(clocksOf(incident('23T10:00'), rules, november('30T10:00'))).toMatchObject([
      { due_at: null, original_due_at: null, elapsed_seconds: 2 * HOUR, breached: false },
    ]);
  });
});

describe('a definition', () => {
  it('that takes the calendar of the team has another clock where the team has another calendar', () => {
    const rules = prepareSla([{ ...resolution, calendar_of: 'team' }], {
      ...facts,
      calendarOf: (_, id) => (id === 'desk' ? 'office' : 'always'),
    });
    const moved = incident('23T08:00', { '23T12:00': { set: { team: 'night' } } });
    const found = clocksOf(moved, rules, november('23T12:00'));
    expect(found.map((one) => [one.calendar, one.stage, one.elapsed_seconds / HOUR])).toEqual([
      ['office', 'cancelled', 3],
      ['always', 'in_progress', 4],
    ]);
    expect(found[1]?.story.at(-1)).toMatchObject({
      event: 'retarget',
      cause: expect.stringContaining('team desk → night'),
    });
  });

  it('whose calendar is not known cannot be told, which is not the same as no clock', () => {
    const rules = prepareSla([{ ...resolution, calendar: 'gone' }], facts);
    expect(measureRecord(incident('23T10:00'), rules, november('23T12:00'))).toEqual({
      runs: [],
      untold: [{ definition: 'resolution', calendar: 'gone' }],
    });
  });

  it.each<readonly [string, Definition['when'], number]>([
    ['without conditions', undefined, 1],
    ['for its service', { services: ['web', 'mail'] }, 1],
    ['for another service', { services: ['web'] }, 0],
    ['for its customer, through the service', { customers: ['acme'] }, 1],
    ['for another customer', { customers: ['other'] }, 0],
    ['for a category it has not', { categories: ['hardware'] }, 0],
    ['for its service and another priority', { services: ['mail'], priorities: ['P1'] }, 0],
  ])('%s', (_, when, count) => {
    const rules = prepareSla([{ ...resolution, ...(when === undefined ? {} : { when }) }], {
      ...facts,
      customersOf: (service) => (service === 'mail' ? ['acme'] : []),
    });
    expect(clocksOf(incident('23T10:00'), rules, november('23T12:00'))).toHaveLength(count);
  });

  it('can say what resumes a clock, whatever the state', () => {
    const waits: Definition = { ...resolution, conditions: { resume: { events: ['reporter_comment'] } } };
    const held = incident('23T10:00', {
      '23T11:00': { to: 'on_hold', set: { hold_reason: 'awaiting_caller' } },
      '23T12:00': { note: 'Asked again.' },
      '23T14:00': { by: 'rob', source: { comment: 3 } },
      '23T15:00': { note: 'Thanks.' },
    });
    expect(clock(held, '23T16:00', waits)).toMatchObject({ stage: 'in_progress', elapsed_seconds: 3 * HOUR });
  });
});
