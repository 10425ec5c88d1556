import { describe, expect, test } from 'vitest';
import { clockRepository, type Step } from './clock-repository.ts';
import { toYaml } from './record-file.ts';

const sample = clockRepository();
const { clocksOf, define, gitsm, happened } = sample;

/** Monday at 09:00 in Berlin. */
const OPENED = '2026-03-02T08:00:00Z';
const ID = 'INC-2000001';
const MEDIUM = { impact: 'medium', urgency: 'medium', priority: 'P3' };

describe('[SLM-06] a priority change counts from the start on', () => {
  test('[SLM-06] the new clock begins at the opening and keeps the earlier pause', async () => {
    define({
      target: 'resolution',
      targets: { P1: { hours: 4 }, default: { hours: 18 } },
      pause: { states: ['on_hold'] },
    });
    happened(ID, [
      [OPENED, 'rae', 'new', MEDIUM],
      ['2026-03-02T08:30:00Z', 'kim', 'in_progress', { assignee: 'kim' }],
      ['2026-03-02T09:00:00Z', 'kim', 'on_hold', { hold_reason: 'awaiting_caller' }],
      ['2026-03-02T11:00:00Z', 'kim', 'in_progress', { hold_reason: null }],
      ['2026-03-02T12:00:00Z', 'kim', undefined, { impact: 'high', urgency: 'high', priority: 'P1' }],
    ]);
    expect(await clocksOf(ID, '2026-03-02T13:00:00Z')).toMatchObject([
      { priority: 'P3', stage: 'cancelled' },
      {
        priority: 'P1',
        started_at: OPENED,
        elapsed_seconds: 3 * 3600,
        paused_seconds: 2 * 3600,
        due_at: '2026-03-02T14:00:00Z',
      },
    ]);
    expect((await gitsm('validate')).stdout).toBe('No findings.\n');
  });
});

describe('[SLM-07] clocks run in the open hours of their calendar', () => {
  const SHOP = {
    id: 'shop',
    title: 'Two slots a day, and a holiday',
    zone: 'America/New_York',
    hours: { monday: ['09:00-12:00', '13:00-18:00'], tuesday: ['09:00-12:00', '13:00-18:00'] },
    holidays: [{ date: '2026-03-09', title: 'Sample holiday' }],
  };

  test('[SLM-07] slots, zone, week-end and holiday are all left out', async () => {
    sample.write('config/calendars/shop.yaml', toYaml(SHOP));
    define({ target: 'resolution', calendar: 'shop', targets: { default: { hours: 20 } } });
    // Monday 11:00 in New York: 1 + 5 hours, 8 on Tuesday, a week later nothing on the holiday, the rest on Tuesday,
    // when summer time has begun.
    happened(ID, [['2026-03-02T16:00:00Z', 'rae', 'new']]);
    expect(await clocksOf(ID, '2026-03-03T00:00:00Z')).toMatchObject([
      { elapsed_seconds: 6 * 3600, due_at: '2026-03-10T20:00:00Z' },
    ]);
  });

  test('[SLM-07] the calendar of the service is taken where the definition says so', async () => {
    define({ target: 'resolution', calendar_of: 'service', targets: { default: { hours: 9 } } });
    sample.edit('config/services/unknown.yaml', 'calendar: office', 'calendar: around-the-clock');
    happened(ID, [[OPENED, 'rae', 'new']]);
    expect(await clocksOf(ID, OPENED)).toMatchObject([{ due_at: '2026-03-02T17:00:00Z' }]);
  });

  test.each([
    { from: 'zone: "America/New_York"', to: 'zone: "Mars/Olympus"', code: 'CALENDAR_ZONE_UNKNOWN' },
    { from: '"13:00-18:00"\n  tuesday', to: '"18:00-18:00"\n  tuesday', code: 'CALENDAR_SLOT_EMPTY' },
    { from: 'date: "2026-03-09"', to: 'date: "2026-02-30"', code: 'SHAPE_NO_SUCH_TIME' },
  ])('[SLM-07] $to is the finding $code', async ({ from, to, code }) => {
    const path = 'config/calendars/shop.yaml';
    sample.write(path, toYaml(SHOP));
    sample.edit(path, from, to);
    const { exit, stdout } = await gitsm('validate', path);
    expect(exit).toBe(1);
    expect(stdout).toMatch(new RegExp(`shop\\.yaml:\\d+:\\d+ ${code}\\n.*\\n {2}Mend: `));
  });
});

describe('[SLM-08] hours, working days and ends of days', () => {
  test.each([
    { what: 'a working day', target: { working_days: 1 }, due: '2026-03-09T15:00:00Z' },
    { what: 'nine hours', target: { hours: 9 }, due: '2026-03-09T15:00:00Z' },
    { what: 'the end of the day', target: { end_of: 'same_day' }, due: '2026-03-06T16:00:00Z' },
    { what: 'the next business day', target: { end_of: 'next_business_day' }, due: '2026-03-09T16:00:00Z' },
    {
      what: 'the next business day by 14:30',
      target: { end_of: 'next_business_day', at: '14:30' },
      due: '2026-03-09T13:30:00Z',
    },
  ])('[SLM-08] from Friday 16:00 on, $what ends at $due', async ({ target, due }) => {
    define({ target: 'resolution', targets: { default: target } });
    happened(ID, [['2026-03-06T15:00:00Z', 'rae', 'new']]);
    expect(await clocksOf(ID, '2026-03-06T15:00:00Z')).toMatchObject([{ due_at: due }]);
  });

  test('[SLM-08] hours and working days at once are a finding', async () => {
    define({ target: 'resolution', targets: { default: { hours: 4, working_days: 1 } } });
    const { exit, stdout } = await gitsm('validate', 'config/sla.yaml');
    expect(exit).toBe(1);
    expect(stdout).toMatch(/config\/sla\.yaml:\d+:\d+ SHAPE_/);
  });
});

const HELD: readonly Step[] = [
  [OPENED, 'rae', 'new'],
  ['2026-03-02T08:30:00Z', 'kim', 'in_progress', { assignee: 'kim' }],
  // From Monday 16:00 in Berlin to Tuesday 10:00: two working hours and 15 hours of night.
  ['2026-03-02T15:00:00Z', 'kim', 'on_hold', { hold_reason: 'awaiting_caller' }],
  ['2026-03-03T09:00:00Z', 'kim', 'in_progress', { hold_reason: null }],
];

describe('[SLM-09] a pause moves the due time by working time', () => {
  const PAUSED = {
    target: 'resolution',
    targets: { default: { hours: 9 } },
    pause: { states: ['on_hold'], hold_reasons: ['awaiting_caller'] },
  };

  test('[SLM-09] the night within the pause moves nothing', async () => {
    define(PAUSED);
    happened(ID, HELD);
    expect(await clocksOf(ID, '2026-03-03T09:00:00Z')).toMatchObject([
      { original_due_at: '2026-03-03T08:00:00Z', due_at: '2026-03-03T11:00:00Z', paused_seconds: 3 * 3600 },
    ]);
  });

  test('[SLM-09] a hold for another reason moves nothing at all', async () => {
    define(PAUSED);
    happened(ID, [
      ...HELD.slice(0, 2),
      ['2026-03-02T15:00:00Z', 'kim', 'on_hold', { hold_reason: 'awaiting_evidence' }],
    ]);
    expect(await clocksOf(ID, '2026-03-04T09:00:00Z')).toMatchObject([{ breached: true, paused_seconds: 0 }]);
  });
});

describe('[SLM-10] the stage and the breach are two things', () => {
  const DEFINED = { target: 'resolution', targets: { default: { hours: 4 } }, pause: { states: ['on_hold'] } };
  const END = { resolution: { code: 'fixed', notes: 'Done.' }, closing_category: 'other' };

  test.each([
    { stage: 'in_progress', breached: false, steps: HELD.slice(0, 2), at: '2026-03-02T09:00:00Z' },
    { stage: 'in_progress', breached: true, steps: HELD.slice(0, 2), at: '2026-03-02T12:00:01Z' },
    { stage: 'paused', breached: true, steps: HELD.slice(0, 3), at: '2026-03-09T09:00:00Z' },
  ])('[SLM-10] $stage at $at is breached: $breached', async ({ stage, breached, steps, at }) => {
    define(DEFINED);
    happened(ID, steps);
    expect(await clocksOf(ID, at)).toMatchObject([{ stage, breached }]);
  });

  test('[SLM-10] a completed clock keeps its breach, and none comes after it', async () => {
    define(DEFINED);
    const late = '2026-03-03T12:00:00Z';
    happened(ID, [...HELD.slice(0, 2), [late, 'kim', 'resolved', END as never]]);
    happened('INC-2000002', [...HELD.slice(0, 2), ['2026-03-02T10:00:00Z', 'kim', 'resolved', END as never]]);
    const now = '2026-06-01T00:00:00Z';
    const [slow, quick] = await Promise.all([clocksOf(ID, now), clocksOf('INC-2000002', now)]);
    expect(slow).toMatchObject([{ stage: 'completed', breached: true, stopped_at: late }]);
    expect(quick).toMatchObject([{ stage: 'completed', breached: false }]);
    expect((await gitsm('validate')).stdout).toBe('No findings.\n');
  });

  test('[SLM-10] an instant that is none is refused', async () => {
    const answer = await gitsm('sla', '--as-of', 'yesterday');
    expect(answer).toMatchObject({ exit: 2, stdout: '' });
    expect(answer.stderr).toContain('--as-of takes an instant or "now", not "yesterday"');
  });
});

describe('[SLM-15] clocks after a definition has changed', () => {
  const HALF = { target: 'resolution', targets: { default: { hours: 8 } } };
  const STRICT = { target: 'resolution', targets: { default: { hours: 4 } } };

  test('[SLM-15] what is open is measured anew at once, by replay; nothing has to be repaired', async () => {
    define(HALF);
    happened('INC-2000001', [['2026-03-02T08:00:00Z', 'rae', 'new']]);
    const [before] = await clocksOf('INC-2000001', '2026-03-02T13:00:00Z');
    define(STRICT);
    const [after] = await clocksOf('INC-2000001', '2026-03-02T13:00:00Z');
    expect([before?.due_at, before?.breached]).toEqual(['2026-03-02T16:00:00Z', false]);
    expect([after?.due_at, after?.breached]).toEqual(['2026-03-02T12:00:00Z', true]);
  });

  test('[SLM-15] a version with a date keeps what was opened before it', async () => {
    define(HALF, { ...STRICT, effective_from: '2026-03-03' });
    happened('INC-2000001', [['2026-03-02T08:00:00Z', 'rae', 'new']]);
    happened('INC-2000002', [['2026-03-03T08:00:00Z', 'rae', 'new']]);
    const [[old], [fresh]] = await Promise.all([
      clocksOf('INC-2000001', '2026-03-03T09:00:00Z'),
      clocksOf('INC-2000002', '2026-03-03T09:00:00Z'),
    ]);
    expect([old?.target_seconds, fresh?.target_seconds]).toEqual([8 * 3600, 4 * 3600]);
  });
});

describe('service levels that cannot be read', () => {
  test('end the command with the code of a broken configuration, rather than tell of no clocks', async () => {
    sample.write('config/sla.yaml', 'definitions: none\n');
    const { exit, stderr } = await gitsm('sla');
    expect(exit).toBe(3);
    expect(stderr).toContain('config/sla.yaml cannot be read');
    expect(stderr).toContain('gitsm validate config/sla.yaml');
  });
});
