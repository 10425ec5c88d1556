import { describe, expect, test } from 'vitest';
import { clockRepository } from './clock-repository.ts';

const sample = clockRepository();
const { clocksOf, define, gitsm, happened } = sample;

/** Monday at 09:00 in Berlin. */
const OPENED = '2026-03-02T08:00:00Z';
const ID = 'INC-2000001';
const HOURS = (hours: number) => ({ default: { hours } });

describe('[SLM-01] agreements, internal agreements and contracts', () => {
  test('[SLM-01] each kind runs as a clock of its own on the same record', async () => {
    define(
      { id: 'promise', kind: 'sla', target: 'resolution', targets: HOURS(8) },
      { id: 'between-teams', kind: 'ola', target: 'resolution', targets: HOURS(4) },
      { id: 'carrier', kind: 'contract', target: 'resolution', targets: HOURS(2) },
    );
    happened(ID, [[OPENED, 'rae', 'new']]);
    const clocks = await clocksOf(ID, '2026-03-02T11:00:00Z');
    expect(clocks.map(({ kind, breached }) => [kind, breached])).toEqual([
      ['sla', false],
      ['ola', false],
      ['contract', true],
    ]);
    const { stdout } = await gitsm('sla', '--breached', '--as-of', '2026-03-02T11:00:00Z');
    expect(stdout).toMatch(/^INC-2000001\tP1\tcarrier\t/);
  });

  test('[SLM-01] a kind that does not exist is a finding with those that do', async () => {
    define({ kind: 'slo', target: 'resolution', targets: HOURS(8) });
    const { exit, stdout } = await gitsm('validate');
    expect(exit).toBe(1);
    expect(stdout).toMatch(/config\/sla\.yaml:\d+:\d+ SHAPE_NOT_ALLOWED\n.*"slo".*\n {2}Mend: .*sla, ola, contract/);
  });
});

describe('[SLM-02] response and resolution have targets by priority', () => {
  test('[SLM-02] the target is that of the priority, else the default', async () => {
    define(
      { id: 'answer', target: 'response', targets: { P1: { minutes: 30 }, default: { hours: 4 } } },
      { id: 'end', target: 'resolution', targets: { P1: { hours: 4 }, default: { hours: 18 } } },
    );
    happened(ID, [[OPENED, 'rae', 'new']]);
    happened('INC-2000002', [[OPENED, 'rae', 'new', { impact: 'low', urgency: 'low', priority: 'P5' }]]);
    const [urgent, slow] = await Promise.all([clocksOf(ID, OPENED), clocksOf('INC-2000002', OPENED)]);
    expect(urgent.map(({ due_at }) => due_at)).toEqual(['2026-03-02T08:30:00Z', '2026-03-02T12:00:00Z']);
    expect(slow.map(({ due_at }) => due_at)).toEqual(['2026-03-02T12:00:00Z', '2026-03-04T08:00:00Z']);
  });

  test.each([
    { at: '2026-03-02T08:29:59Z', breached: false },
    { at: '2026-03-02T08:30:00Z', breached: false },
    { at: '2026-03-02T08:30:01Z', breached: true },
  ])('[SLM-02] a target of 30 minutes is breached at $at: $breached', async ({ at, breached }) => {
    define({ target: 'response', targets: { P1: { minutes: 30 } } });
    happened(ID, [[OPENED, 'rae', 'new']]);
    expect(await clocksOf(ID, at)).toMatchObject([{ breached }]);
  });

  test('[SLM-02] a priority without a target is a finding', async () => {
    define({ target: 'response', targets: { P1: { minutes: 30 } } });
    const { stdout } = await gitsm('validate');
    expect(stdout).toContain('SLA_PRIORITY_WITHOUT_TARGET');
  });
});

describe('[SLM-03] those concerned hear again in time', () => {
  test('[SLM-03] each public note completes a clock and starts the next', async () => {
    define({ target: 'update', targets: HOURS(2) });
    happened(ID, [[OPENED, 'rae', 'new']], {
      journal: [
        {
          at: OPENED,
          by: 'rae',
          to: 'new',
          set: { impact: 'high', urgency: 'high', priority: 'P1', service: 'unknown', team: 'service-desk' },
        },
        { at: '2026-03-02T09:00:00Z', by: 'kim', note: 'Looking at it.' },
      ],
    });
    const clocks = await clocksOf(ID, '2026-03-02T12:00:00Z');
    expect(clocks.map(({ stage, breached, due_at }) => [stage, breached, due_at])).toEqual([
      ['completed', false, '2026-03-02T10:00:00Z'],
      ['in_progress', true, '2026-03-02T11:00:00Z'],
    ]);
    expect((await gitsm('validate', 'tickets')).stdout).toBe('No findings.\n');
  });
});

describe('[SLM-04] several clocks run at once', () => {
  test('[SLM-04] one is completed while the other is paused', async () => {
    define(
      { id: 'answer', target: 'response', targets: HOURS(1) },
      { id: 'end', target: 'resolution', targets: HOURS(8), pause: { states: ['on_hold'] } },
    );
    happened(ID, [
      [OPENED, 'rae', 'new'],
      ['2026-03-02T08:20:00Z', 'kim', 'in_progress', { assignee: 'kim' }],
      ['2026-03-02T10:00:00Z', 'kim', 'on_hold', { hold_reason: 'awaiting_caller' }],
    ]);
    const clocks = await clocksOf(ID, '2026-03-02T15:00:00Z');
    expect(clocks).toMatchObject([
      { definition: 'answer', stage: 'completed', elapsed_seconds: 1200 },
      { definition: 'end', stage: 'paused', elapsed_seconds: 7200 },
    ]);
    expect((await gitsm('validate')).stdout).toBe('No findings.\n');
  });
});

describe('[SLM-05] six conditions steer a clock', () => {
  const STEERED = {
    target: 'resolution',
    targets: HOURS(8),
    conditions: {
      start: { states: ['in_progress'] },
      pause: { states: ['on_hold'] },
      resume: { states: ['in_progress'] },
      stop: { states: ['resolved'] },
      cancel: { states: ['cancelled'] },
      reset: { events: ['assigned'] },
    },
  };

  test('[SLM-05] it starts, pauses, resumes, is reset and stops as the definition says', async () => {
    define(STEERED);
    happened(ID, [
      [OPENED, 'rae', 'new'],
      ['2026-03-02T09:00:00Z', 'kim', 'in_progress', { assignee: 'kim' }],
      ['2026-03-02T10:00:00Z', 'kim', 'on_hold', { hold_reason: 'awaiting_caller' }],
      ['2026-03-02T11:00:00Z', 'kim', 'in_progress', { hold_reason: null }],
      ['2026-03-02T12:00:00Z', 'kim', undefined, { assignee: 'lou' }],
    ]);
    const clocks = await clocksOf(ID, '2026-03-02T13:00:00Z');
    const events = clocks.flatMap(({ story }) => story.map(({ event }) => event));
    expect(events).toEqual(expect.arrayContaining(['start', 'pause', 'resume', 'reset']));
    expect(clocks.at(-1)).toMatchObject({ stage: 'in_progress', elapsed_seconds: 3600 });
  });

  const ASSIGNED = { target: 'response', targets: HOURS(1), conditions: { stop: { events: ['assigned'] } } };

  test.each([
    { name: 'named at the opening', steps: [[OPENED, 'rae', 'new', { assignee: 'kim' }]], seconds: 0 },
    {
      name: 'named later',
      steps: [
        [OPENED, 'rae', 'new'],
        ['2026-03-02T08:20:00Z', 'kim', undefined, { assignee: 'lou' }],
      ],
      seconds: 1200,
    },
  ] as const)('[SLM-05] the clock until somebody has it stops with a person $name', async ({ steps, seconds }) => {
    define(ASSIGNED);
    happened(ID, steps);
    const [clock] = await clocksOf(ID, '2026-03-09T13:00:00Z');
    expect(clock).toMatchObject({ stage: 'completed', breached: false, elapsed_seconds: seconds });
    expect(clock?.story.at(-1)).toMatchObject({
      event: 'stop',
      cause: expect.stringMatching(/assigned to (kim|lou)$/),
    });
  });

  test('[SLM-05] it is cancelled, not breached, when the record is', async () => {
    define(STEERED);
    happened(
      ID,
      [
        [OPENED, 'rae', 'new'],
        ['2026-03-02T09:00:00Z', 'kim', 'in_progress', { assignee: 'kim' }],
        ['2026-03-02T10:00:00Z', 'rae', 'cancelled'],
      ],
      { cancellation: 'Found it.' },
    );
    expect(await clocksOf(ID, '2026-04-02T13:00:00Z')).toMatchObject([{ stage: 'cancelled', breached: false }]);
  });

  test('[SLM-05] a state that no record has is a finding', async () => {
    define({ ...STEERED, conditions: { stop: { states: ['solved'] } } });
    const { exit, stdout } = await gitsm('validate');
    expect(exit).toBe(1);
    expect(stdout).toContain('SLA_STATE_UNKNOWN');
  });
});
