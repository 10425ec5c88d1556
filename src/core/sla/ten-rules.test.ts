import { describe, expect, it } from 'vitest';
import { compileCalendar } from '../time/compile-calendar.ts';
import { clocksOf } from './clocks-of.ts';
import type { Definition } from './definition.ts';
import { calendarOf, clock, clocks, facts, incident, november, office, resolution, response } from './sla-fixtures.ts';
import { prepareSla } from './sla-rules.ts';

const HOUR = 3600;
const hold = { to: 'on_hold', set: { hold_reason: 'awaiting_caller' } };
const work = { to: 'in_progress', set: { assignee: 'kim' } };
const inOffice: Definition = { ...resolution, calendar: 'office' };

describe('rule 1: whole seconds, no rounding', () => {
  it.each([
    ['a second before', '23T17:59:59', false, 99, 1],
    ['exactly at the target', '23T18:00:00', false, 100, 0],
    ['a second after', '23T18:00:01', true, 100, -1],
  ])('a clock breaches if and only if more has elapsed than the target: %s', (_, now, breached, percent, remaining) => {
    expect(clock(incident('23T10:00'), now)).toMatchObject({
      breached,
      percent_used: percent,
      remaining_seconds: remaining,
      due_at: '2026-11-23T18:00:00Z',
    });
  });

  it('99.951 percent of a target is no breach (servicenow, rounding of the percentage)', () => {
    // 3,998 of 4,000 minutes, as 99.95 % is shown as 100 elsewhere.
    const long: Definition = { ...resolution, targets: { P2: { minutes: 4000 } } };
    const open = clock(incident('20T00:00'), '22T18:38', long);
    expect(open).toMatchObject({ elapsed_seconds: 3998 * 60, percent_used: 99, breached: false });
  });
});

describe('rule 2: a pause removes time of the same calendar', () => {
  it('a pause over night removes no time of office hours (glpi 10594)', () => {
    const paused = incident('23T10:00', { '23T16:00': hold, '24T10:00': work });
    expect(clock(paused, '24T10:00', inOffice)).toMatchObject({
      elapsed_seconds: 6 * HOUR,
      paused_seconds: 2 * HOUR,
      original_due_at: '2026-11-24T10:00:00Z',
      due_at: '2026-11-24T12:00:00Z',
    });
  });

  it.each([
    ['before the due time', '23T17:59:59'],
    ['at the due time', '23T18:00:00'],
    ['after the due time', '23T18:00:01'],
    ['days after', '27T00:00:00'],
  ])('a paused clock never breaches (glpi 24481): %s', (_, now) => {
    const paused = clock(incident('23T10:00', { '23T17:00': hold }), now);
    expect(paused).toMatchObject({ stage: 'paused', breached: false, elapsed_seconds: 7 * HOUR });
    expect(paused).toMatchObject({ paused_since: '2026-11-23T17:00:00Z', due_at: '2026-11-23T18:00:00Z' });
  });

  it('the due time moves when the clock goes on', () => {
    const resumed = incident('23T10:00', { '23T17:00': hold, '24T17:00': work });
    expect(clock(resumed, '24T18:00:00')).toMatchObject({ due_at: '2026-11-24T18:00:00Z', breached: false });
    expect(clock(resumed, '24T18:00:01')).toMatchObject({ breached: true, breached_at: '2026-11-24T18:00:00Z' });
  });

  it('a pause after the breach does not forgive it', () => {
    const late = incident('23T10:00', { '23T19:00': hold, '24T10:00': work });
    expect(clock(late, '24T11:00')).toMatchObject({
      breached: true,
      breached_at: '2026-11-23T18:00:00Z',
      due_at: '2026-11-23T18:00:00Z',
      elapsed_seconds: 10 * HOUR,
    });
  });

  it('only the hold reasons of the definition pause', () => {
    const vendor = { to: 'on_hold', set: { hold_reason: 'awaiting_vendor' } };
    const open = incident('23T10:00', { '23T11:00': vendor, '23T12:00': { set: { hold_reason: 'awaiting_caller' } } });
    expect(clock(open, '23T15:00')).toMatchObject({ stage: 'paused', elapsed_seconds: 2 * HOUR });
  });
});

describe('rule 3: a priority change', () => {
  const raised = incident('23T10:00', {
    '23T11:00': hold,
    '23T12:00': work,
    '23T12:30': { set: { priority: 'P1' }, by: 'mia' },
  });

  it('ends the old clock and starts the new one retroactively, including earlier pauses (glpi 6902)', () => {
    const [old, current] = clocks(raised, '23T13:00', resolution);
    expect(old).toMatchObject({
      priority: 'P2',
      stage: 'cancelled',
      stopped_at: '2026-11-23T12:30:00Z',
      elapsed_seconds: 1.5 * HOUR,
      breached: false,
    });
    expect(current).toMatchObject({
      priority: 'P1',
      stage: 'in_progress',
      started_at: '2026-11-23T10:00:00Z',
      elapsed_seconds: 2 * HOUR,
      paused_seconds: HOUR,
      original_due_at: '2026-11-23T14:00:00Z',
      due_at: '2026-11-23T15:00:00Z',
    });
    expect(old?.story.at(-1)).toMatchObject({ event: 'cancel', cause: 'priority P2 → P1', by: 'mia' });
    expect(current?.story.map((one) => one.event)).toEqual(['start', 'pause', 'resume', 'retarget']);
  });

  it('can make a clock late at once', () => {
    const late = incident('23T10:00', { '23T17:00': { set: { priority: 'P1' } } });
    expect(clocks(late, '23T17:00', resolution).map((one) => [one.stage, one.breached])).toEqual([
      ['cancelled', false],
      ['in_progress', true],
    ]);
  });

  it('there and back again is a third clock under the name of the first', () => {
    const flapped = incident('23T10:00', {
      '23T11:00': { set: { priority: 'P1' } },
      '23T12:00': { set: { priority: 'P2' } },
    });
    const [first, second, third] = clocks(flapped, '23T13:00', resolution);
    expect([first?.stage, second?.stage, third?.stage]).toEqual(['cancelled', 'cancelled', 'in_progress']);
    expect(third?.key).toBe(first?.key);
    expect(third).toMatchObject({ elapsed_seconds: 3 * HOUR });
  });

  it('between priorities of one default target is no change of the clock', () => {
    const same: Definition = { ...resolution, targets: { default: { hours: 8 } } };
    expect(clocks(raised, '23T13:00', same)).toHaveLength(1);
  });

  it('at or after the resolution does not judge the completed clock again', () => {
    const corrected = incident('23T10:00', {
      '23T16:00': { to: 'resolved' },
      '23T17:00': { set: { priority: 'P1' } },
    });
    expect(clock(corrected, '24T10:00')).toMatchObject({ priority: 'P2', stage: 'completed', breached: false });
  });

  it('to a value that no definition is for ends the clock, and back starts it from the opening', () => {
    const onlyMail: Definition = { ...resolution, when: { services: ['mail'] } };
    const moved = incident('23T10:00', {
      '23T11:00': { set: { service: 'web' } },
      '23T13:00': { set: { service: 'mail' } },
    });
    expect(clocks(moved, '23T12:00', onlyMail)).toMatchObject([{ stage: 'cancelled', elapsed_seconds: HOUR }]);
    expect(clocks(moved, '23T14:00', onlyMail)[1]).toMatchObject({ stage: 'in_progress', elapsed_seconds: 4 * HOUR });
  });
});

describe('rule 4: reopening', () => {
  const reopened = incident('23T10:00', {
    '23T12:00': { to: 'resolved' },
    '24T12:00': { to: 'in_progress', by: 'rob' },
  });

  it('resumes the resolution clock; the time spent resolved is neither elapsed nor pending (glpi 23359)', () => {
    expect(clock(reopened, '23T18:00')).toMatchObject({ stage: 'completed', elapsed_seconds: 2 * HOUR });
    expect(clock(reopened, '24T13:00')).toMatchObject({
      stage: 'in_progress',
      elapsed_seconds: 3 * HOUR,
      paused_seconds: 0,
      due_at: '2026-11-24T18:00:00Z',
    });
  });

  it('is told as such, with who did it', () => {
    expect(clock(reopened, '24T13:00').story.at(-1)).toMatchObject({
      event: 'resume',
      by: 'rob',
      elapsed_seconds: 7200,
    });
    expect(clock(reopened, '24T13:00').story.at(-1)?.cause).toMatch(/^reopened/);
  });

  it('does not bring back a clock that answered', () => {
    expect(clock(reopened, '24T13:00', response)).toMatchObject({ stage: 'completed' });
  });

  it('with another priority than at the resolution runs under the new one', () => {
    const other = incident('23T10:00', {
      '23T12:00': { to: 'resolved' },
      '23T13:00': { set: { priority: 'P1' } },
      '24T12:00': { to: 'in_progress' },
    });
    expect(clocks(other, '24T13:00', resolution).map((one) => [one.priority, one.stage, one.elapsed_seconds])).toEqual([
      ['P2', 'cancelled', 2 * HOUR],
      ['P1', 'in_progress', 3 * HOUR],
    ]);
  });
});

describe('rule 5: response', () => {
  const byRob = { by: 'rob' };
  it.each([
    ['a public comment of support', { source: { comment: 7 } }, 'completed'],
    ['a note of support', { note: 'Looking into it.' }, 'completed'],
    ['a command of support', { source: { command: '/ack' } }, 'completed'],
    ['an assignment to a person', { set: { assignee: 'mia' } }, 'completed'],
    ['the move to in_progress', { to: 'in_progress' }, 'completed'],
    ['a label', { set: { labels: ['vip'] } }, 'in_progress'],
    ['an assignment to nobody', { set: { assignee: null } }, 'in_progress'],
    ['a change of team', { set: { team: 'network' } }, 'in_progress'],
    ['a comment of a passer-by', { by: 'pat', source: { comment: 7 } }, 'in_progress'],
    ['a comment of a bot', { by: 'gitsm[bot]', source: { comment: 7 } }, 'in_progress'],
    ['an assignment by a bot', { by: 'gitsm[bot]', set: { assignee: 'mia' } }, 'in_progress'],
    ['a comment of the reporter', { ...byRob, source: { comment: 7 } }, 'in_progress'],
  ] as const)('%s leaves the clock %3$s', (_, entry, stage) => {
    expect(clock(incident('23T10:00', { '23T10:30': entry }), '23T10:45', response).stage).toBe(stage);
  });

  it.each([
    ['an agent who opened it for someone else has not answered by that', 'kim', 'rob', undefined, 'in_progress'],
    ['an agent who opened it for someone else may answer later', 'kim', 'rob', 'kim', 'completed'],
    ['an agent for whom it was opened does not answer', 'mia', 'kim', 'kim', 'in_progress'],
    ['an agent who opened it for herself does not answer', 'kim', undefined, 'kim', 'in_progress'],
    ['an agent answers another agent', 'kim', undefined, 'mia', 'completed'],
    ['a login is the same in capitals', 'kim', undefined, 'Kim', 'in_progress'],
  ])('%s', (_, opener, served, answers, stage) => {
    const base = incident('23T10:00', {}, served === undefined ? {} : { requested_for: served });
    const opening = { ...base.journal[0], at: base.opened_at, by: opener, note: 'Called.', set: { assignee: 'mia' } };
    const answer = answers === undefined ? [] : [{ at: '2026-11-23T10:30:00Z', by: answers, note: 'Hello' }];
    const record = { ...base, journal: [opening, ...answer] };
    expect(clock(record, '23T10:45', response).stage).toBe(stage);
  });

  it('stops once, at the first answer', () => {
    const answered = incident('23T10:00', { '23T10:30': { note: 'one' }, '23T10:40': { note: 'two' } });
    expect(clock(answered, '23T12:00', response)).toMatchObject({
      stopped_at: '2026-11-23T10:30:00Z',
      breached: false,
    });
  });

  it('ends without a verdict where the record is done before anybody answered', () => {
    const recovered = incident('23T10:00', { '23T10:30': { to: 'resolved', by: 'gitsm[bot]' } });
    expect(clock(recovered, '23T12:00', response)).toMatchObject({ stage: 'cancelled', breached: false });
  });
});

describe('rule 6: hours of the calendar', () => {
  it.each([
    ['before hours', '23T08:00', '23T10:00', '2026-11-23T09:00:00Z', HOUR],
    ['at opening', '23T09:00', '23T10:00', '2026-11-23T09:00:00Z', HOUR],
    ['after hours', '23T18:00', '24T10:00', '2026-11-24T09:00:00Z', HOUR],
    ['on a weekend', '21T12:00', '23T10:00', '2026-11-23T09:00:00Z', HOUR],
  ])('opened outside hours starts at the next opening (glpi 687): %s', (_, opened, now, runsFrom, seconds) => {
    expect(clock(incident(opened), now, inOffice)).toMatchObject({ runs_from: runsFrom, elapsed_seconds: seconds });
  });

  it('a clock over a holiday and a weekend is due after both (glpi 15429)', () => {
    const calendar = calendarOf('office', { ...office, holidays: [{ date: '2026-11-27' }, { date: '2026-11-30' }] });
    const rules = prepareSla([inOffice], { ...facts, calendar: () => calendar });
    const [open] = clocksOf(incident('26T15:00'), rules, november('26T16:00'));
    expect(open?.due_at).toBe('2026-12-01T15:00:00Z');
  });

  it.each([
    ['at closing', '23T17:00:00', false],
    ['in the night after it', '24T03:00:00', false],
    ['at the next opening', '24T09:00:00', false],
    ['a second later', '24T09:00:01', true],
  ])('a budget used up exactly at closing is due at closing: %s', (_, now, breached) => {
    expect(clock(incident('23T09:00'), now, inOffice)).toMatchObject({ due_at: '2026-11-23T17:00:00Z', breached });
  });
});

describe('rule 7: a due time agreed by hand', () => {
  const agreed = { target: 'resolution', at: '2026-11-24T12:00:00Z', reason: 'part on order', by: 'mia' };
  const steps = { '23T11:00': hold, '24T10:00': work } as const;
  const manual = (more: Parameters<typeof incident>[1] = {}) =>
    incident('23T10:00', { ...steps, ...more }, { manual_due: [agreed] });

  it.each([
    ['at it', '24T12:00:00', false],
    ['a second after it', '24T12:00:01', true],
  ])('does not move with pauses (glpi 17186): %s', (_, now, breached) => {
    expect(clock(manual(), now)).toMatchObject({
      due_at: '2026-11-24T12:00:00Z',
      original_due_at: '2026-11-23T18:00:00Z',
      breached,
      manual_due: agreed,
    });
  });

  it('is not breached by a pause that lasts through it, but as soon as the clock goes on', () => {
    const paused = manual({ '24T11:00': hold, '25T10:00': work });
    expect(clock(paused, '25T09:00')).toMatchObject({
      stage: 'paused',
      breached: false,
      remaining_seconds: -21 * HOUR,
    });
    expect(clock(paused, '25T10:00:01')).toMatchObject({ breached: true, breached_at: '2026-11-24T12:00:00Z' });
  });

  it('holds for its own target, and of several the last holds', () => {
    const two = incident('23T10:00', {}, { manual_due: [{ ...agreed, at: '2026-11-23T11:00:00Z' }, agreed] });
    expect(clock(two, '23T12:00').due_at).toBe(agreed.at);
    expect(clock(two, '23T12:00', response).due_at).toBe('2026-11-23T11:00:00Z');
  });
});

describe('rule 8: versions', () => {
  const old: Definition = { ...resolution };
  const newer: Definition = { ...resolution, targets: { P2: { hours: 2 } }, effective_from: '2026-11-24' };
  it.each([
    ['a second before the new version', '23T23:59:59', 8, null],
    ['exactly with it', '24T00:00:00', 2, '2026-11-24'],
    ['after it', '24T00:00:01', 2, '2026-11-24'],
  ])('a clock uses the definition in force at the opening: %s', (_, opened, hours, from) => {
    const [only, ...more] = clocks(incident(opened), '24T01:00', newer, old);
    expect(more).toEqual([]);
    expect(only).toMatchObject({ target_seconds: hours * HOUR, definition_effective_from: from });
  });

  it('a definition that is not yet in force has no clock', () => {
    expect(clocks(incident('23T10:00'), '25T10:00', newer)).toEqual([]);
  });

  it('a clock uses the calendar in force at the opening, also later on', () => {
    const result = compileCalendar(
      {
        id: 'always',
        zone: 'Etc/UTC',
        hours: 'always',
        effective_from: '2026-11-24',
        history: [{ zone: 'Etc/UTC', hours: office.hours ?? 'always' }],
      },
      (zone, from) => ({ zone, transitions: [{ at: from, offsetSeconds: 0 }] }),
    );
    if (!result.ok) throw new Error('compiles');
    const rules = prepareSla([resolution], { ...facts, calendar: () => result.calendar });
    const elapsedOf = (opened: string) => clocksOf(incident(opened), rules, november('25T09:00'))[0]?.elapsed_seconds;
    expect(elapsedOf('23T23:59:59')).toBe(8 * HOUR);
    expect(elapsedOf('24T00:00:00')).toBe(33 * HOUR);
  });
});

describe('rule 9: the story', () => {
  const told = clock(
    incident('21T10:00', {
      '23T10:00': work,
      '23T11:00': { ...hold, source: { command: '/hold' } },
      '23T12:00': { to: 'in_progress', by: 'rob', source: { comment: 9 } },
      '23T16:00': { set: { team: 'network', assignee: 'mia' } },
      '24T11:30': { to: 'resolved', by: 'mia', source: { command: 'move' } },
    }),
    '25T10:00',
    { ...inOffice, warn_at: [50, 75] },
  );

  it('tells each turn with cause, time, who did it and who held the record', () => {
    expect(
      told.story.map((one) => [one.at.slice(8, 16), one.event, one.by, one.assignee, one.elapsed_seconds / HOUR]),
    ).toEqual([
      ['21T10:00', 'start', 'rob', null, 0],
      ['23T11:00', 'pause', 'kim', 'kim', 2],
      ['23T12:00', 'resume', 'rob', 'kim', 2],
      ['23T14:00', 'warn', null, 'kim', 4],
      ['23T16:00', 'warn', null, 'mia', 6],
      ['24T10:00', 'breach', null, 'mia', 8],
      ['24T11:30', 'stop', 'mia', 'mia', 9.5],
    ]);
    expect(told.story.map((one) => one.cause)).toEqual([
      'opened outside hours, runs from 2026-11-23T09:00:00Z',
      'on_hold: awaiting_caller',
      'moved to in_progress',
      '50 % of the target used',
      '75 % of the target used',
      'target used up',
      'moved to resolved',
    ]);
  });

  it('keeps the original and the current due time', () => {
    expect(told).toMatchObject({ original_due_at: '2026-11-23T17:00:00Z', due_at: '2026-11-24T10:00:00Z' });
    expect(told.story.map((one) => one.due_at?.slice(8, 16))).toEqual([
      '23T17:00',
      '23T17:00',
      '24T10:00',
      '24T10:00',
      '24T10:00',
      '24T10:00',
      '24T10:00',
    ]);
  });

  it('says who used up the time, and who had it when it was used up', () => {
    expect(told.breached_with).toEqual({ team: 'network', assignee: 'mia' });
    expect(told.holders).toEqual([
      { team: 'desk', assignee: null, seconds: HOUR },
      { team: 'desk', assignee: 'kim', seconds: 5 * HOUR },
      { team: 'network', assignee: 'mia', seconds: 3.5 * HOUR },
    ]);
  });
});

describe('rule 10: no timer state', () => {
  it('a clock at an instant is the same whatever has happened since', () => {
    const whole = incident('23T10:00', { '23T11:00': hold, '23T12:00': work, '23T15:00': { to: 'resolved' } });
    const before = { ...whole, journal: whole.journal.slice(0, 2) };
    expect(clocks(whole, '23T11:30', resolution, response)).toEqual(clocks(before, '23T11:30', resolution, response));
  });

  it('before the opening there is none', () => {
    expect(clocks(incident('23T10:00'), '23T09:59:59', resolution)).toEqual([]);
    expect(clocks(incident('23T10:00'), '23T10:00:00', resolution)).toMatchObject([{ elapsed_seconds: 0 }]);
  });
});
