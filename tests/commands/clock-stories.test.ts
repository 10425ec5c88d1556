import { describe, expect, test } from 'vitest';
import { clockRepository, type Step } from './clock-repository.ts';
import { sampleRepository } from './sample-repository.ts';

const sample = clockRepository();
const { clocksOf, define, gitsm, happened } = sample;
const whole = sampleRepository({ records: ['REQ-1000147', 'CHG-1000130', 'CHG-1000140', 'PRB-1000141'] });

const ID = 'INC-2000001';
const OPENED = '2026-03-02T08:00:00Z';

/** The desk has it for one hour, the network for three of which two do not count, then kim again. */
const TOLD: readonly Step[] = [
  [OPENED, 'rae', 'new'],
  ['2026-03-02T08:20:00Z', 'kim', 'in_progress', { assignee: 'kim' }],
  ['2026-03-02T09:00:00Z', 'kim', undefined, { team: 'network', assignee: 'lou' }],
  ['2026-03-02T10:00:00Z', 'lou', 'on_hold', { hold_reason: 'awaiting_caller' }],
  ['2026-03-02T12:00:00Z', 'lou', 'in_progress', { hold_reason: null }],
  ['2026-03-02T12:30:00Z', 'lou', undefined, { team: 'service-desk', assignee: 'kim' }],
];

const DEFINED = {
  target: 'resolution',
  targets: { default: { hours: 3 } },
  pause: { states: ['on_hold'] },
  warn_at: [50],
};

function tell(): void {
  define(DEFINED);
  happened(ID, TOLD);
}

describe('[SLM-13] the due time of the start is kept beside the present one', () => {
  test('[SLM-13] a pause moves the one and not the other', async () => {
    tell();
    expect(await clocksOf(ID, '2026-03-02T13:00:00Z')).toMatchObject([
      { original_due_at: '2026-03-02T11:00:00Z', due_at: '2026-03-02T13:00:00Z' },
    ]);
    const { stdout } = await gitsm('sla', ID, '--as-of', '2026-03-02T13:00:00Z');
    expect(stdout).toContain('due 2026-03-02 13:00Z (originally 2026-03-02 11:00Z)');
  });

  test('[SLM-13] a due time agreed by hand is told with its reason', async () => {
    define(DEFINED);
    const agreed = { target: 'resolution', at: '2026-03-20T15:00:00Z', reason: 'Parts come late.', by: 'kim' };
    happened(ID, [TOLD[0] as Step, ['2026-03-02T08:30:00Z', 'kim', undefined, { manual_due: [agreed] } as never]]);
    const { stdout } = await gitsm('sla', ID, '--as-of', '2026-03-02T13:00:00Z');
    expect(stdout).toContain('due 2026-03-20 15:00Z (originally 2026-03-02 11:00Z, agreed by hand: Parts come late.)');
  });
});

describe('[SLM-14] a clock tells its story', () => {
  test('[SLM-14] every turn has its cause, its time, and who held the record', async () => {
    tell();
    const { stdout } = await gitsm('sla', ID, '--as-of', '2026-03-03T12:00:00Z');
    const turns = stdout.split('\n').filter((line) => /^ {2}2026-/.test(line));
    expect(turns.map((line) => line.trim().replace(/\s+/g, ' '))).toEqual([
      expect.stringMatching(/^2026-03-02 08:00Z start opened by rae \[service-desk/),
      expect.stringMatching(/^2026-03-02 09:30Z warn 50 % of the target used \[network \/ lou/),
      expect.stringMatching(/^2026-03-02 10:00Z pause .*on_hold.* by lou/),
      expect.stringMatching(/^2026-03-02 12:00Z resume .* by lou/),
      expect.stringMatching(/^2026-03-02 13:00Z breach .*\[service-desk \/ kim; 3 h elapsed/),
    ]);
    expect(stdout).toContain('BREACHED');
    expect(stdout).toMatch(/\d+ s elapsed > 10800 s target/);
  });

  test('[SLM-14] a record that is not there is answered with a near one', async () => {
    tell();
    const answer = await gitsm('sla', 'INC-2000002');
    expect(answer.exit).toBe(2);
    expect(answer.stderr).toContain('Did you mean INC-2000001?');
  });
});

describe('[SLM-16] who used up the time', () => {
  test('[SLM-16] the shares of teams and people add up to what has elapsed', async () => {
    tell();
    const [clock] = await clocksOf(ID, '2026-03-02T13:00:00Z');
    expect(clock?.holders).toEqual([
      { team: 'service-desk', assignee: null, seconds: 1200 },
      { team: 'service-desk', assignee: 'kim', seconds: 2400 + 1800 },
      { team: 'network', assignee: 'lou', seconds: 3600 + 1800 },
    ]);
    expect(clock?.elapsed_seconds).toBe(3 * 3600);
    const { stdout } = await gitsm('sla', ID, '--as-of', '2026-03-02T13:00:00Z');
    expect(stdout).toContain('time used by: service-desk / nobody 20 min');
  });
});

describe('[SLM-17] a breach is a second over, and never a rounding', () => {
  test.each([
    { at: '2026-03-02T12:59:59Z', elapsed: 10799, breached: false },
    { at: '2026-03-02T13:00:00Z', elapsed: 10800, breached: false },
    { at: '2026-03-02T13:00:01Z', elapsed: 10801, breached: true },
  ])('[SLM-17] at $at $elapsed s have elapsed of 10800', async ({ at, elapsed, breached }) => {
    tell();
    expect(await clocksOf(ID, at)).toMatchObject([{ elapsed_seconds: elapsed, target_seconds: 10800, breached }]);
  });

  test('[SLM-17] a target that is no whole number is a finding', async () => {
    define({ ...DEFINED, targets: { default: { minutes: 0.5 } } });
    const { exit, stdout } = await gitsm('validate', 'config/sla.yaml');
    expect(exit).toBe(1);
    expect(stdout).toMatch(/config\/sla\.yaml:\d+:\d+ /);
  });
});

describe('[SLM-19] approvals, changes and problems have clocks too', () => {
  type Shown = {
    readonly clocks: readonly { readonly definition: string; readonly target: string; readonly stage: string }[];
  };

  test.each([
    { id: 'REQ-1000147', definition: 'request-approval', target: 'approval', stage: 'in_progress' },
    { id: 'CHG-1000130', definition: 'change-approval', target: 'approval', stage: 'in_progress' },
    { id: 'CHG-1000140', definition: 'emergency-approval', target: 'approval', stage: 'completed' },
    { id: 'PRB-1000141', definition: 'problem-resolution', target: 'resolution', stage: 'in_progress' },
  ])('[SLM-19] $definition runs on $id', async ({ id, ...expected }) => {
    const { clocks } = await whole.json<Shown>('sla', id);
    expect(clocks).toContainEqual(expect.objectContaining(expected));
  });

  test('[SLM-19] a kind of record that does not exist is a finding', async () => {
    define({ ...DEFINED, records: ['task'] });
    const { exit, stdout } = await gitsm('validate', 'config/sla.yaml');
    expect(exit).toBe(1);
    expect(stdout).toContain('incident, request, change, problem');
  });
});
