import { describe, expect, test } from 'vitest';
import { sampleRepository } from './sample-repository.ts';

const sample = sampleRepository({ records: ['INC-1000150'] });
const { asked, gitsm } = sample;

const NIGHT = { id: 'night', title: 'Night', zone: 'Europe/Berlin', hours: { monday: ['22:00-06:00'] } };
const [FROM, TO] = ['2026-11-20T09:00:00Z', '2026-11-20T16:00:00Z'];

describe('gitsm calendar', () => {
  test('--batch answers each line, in order, bad ones too', async () => {
    const answers = await asked(
      [
        { id: 1, op: 'elapsed', calendar: 'office-berlin', from: FROM, to: TO },
        'no JSON',
        { id: 2, op: 'elapsed', calendar: 'office-berlin', from: TO, to: FROM },
        { id: 3, op: 'due', calendar: 'office-berlin', from: FROM, for: 3600 * 5 },
        { id: 4, op: 'open', calendar: NIGHT, from: '2026-11-23T21:30:00Z' },
        { id: 5, op: 'next_open', calendar: 'office-berlim', from: FROM },
        { id: 6, op: 'next_close', calendar: NIGHT, from: '2026-11-23T21:30:00Z' },
        { id: 7, op: 'elapse', calendar: NIGHT, from: FROM },
        { id: 8, op: 'elapsed', calendar: NIGHT, from: 'monday', to: TO },
        {},
      ],
      'calendar',
      '--batch',
    );
    expect(answers).toEqual([
      { id: 1, seconds: 5 * 3600 },
      { id: null, error: 'line 2 is not JSON' },
      { id: 2, seconds: 0 },
      { id: 3, at: '2026-11-20T15:00:00Z' },
      { id: 4, open: true },
      { id: 5, error: expect.stringContaining('office-berlim') },
      { id: 6, at: '2026-11-24T05:00:00Z' },
      { id: 7, error: expect.stringContaining('op') },
      { id: 8, error: expect.stringContaining('from') },
      expect.objectContaining({ error: expect.any(String) }),
    ]);
  });

  test.each([
    { args: ['elapsed', '--from', FROM, '--to', TO], exit: 0, says: '18000 s (5 h)' },
    { args: ['due', '--from', FROM, '--for', '4h'], exit: 0, says: '2026-11-20 14:00Z' },
    { args: ['due', '--from', FROM, '--for', 'soon'], exit: 2, says: '"soon" is no duration' },
    { args: ['due', '--from', FROM], exit: 2, says: 'gitsm:' },
    { args: ['when', '--from', FROM], exit: 2, says: 'The operation is one of elapsed, due' },
  ])('$args answers people: $says', async ({ args, exit, says }) => {
    const answer = await gitsm('calendar', ...args, '--calendar', 'office-berlin');
    expect(answer.exit).toBe(exit);
    expect(`${answer.stdout}${answer.stderr}`).toContain(says);
  });

  test('a calendar is also taken from a file, which is checked', async () => {
    sample.write(
      'night.yaml',
      'id: night\ntitle: Night\nzone: Europe/Berlin\nhours:\n  monday:\n    - "22:00-06:00"\n',
    );
    const args = ['calendar', 'open', '--calendar', 'night.yaml', '--from', '2026-11-23T21:30:00Z'];
    expect(await gitsm(...args)).toMatchObject({ exit: 0, stdout: 'open\n' });
    sample.write('night.yaml', 'id: [night\n');
    expect(await gitsm(...args)).toMatchObject({
      exit: 1,
      stderr: expect.stringContaining('night.yaml cannot be read'),
    });
  });
});

describe('gitsm sla --batch', () => {
  const record = {
    id: 'INC-7',
    title: 'Sample',
    state: 'new',
    opened_at: '2026-03-02T08:00:00Z',
    opened_by: 'rae',
    service: 'mail',
    team: 'desk',
    impact: 'high',
    urgency: 'high',
    priority: 'P1',
    journal: [
      {
        at: '2026-03-02T08:00:00Z',
        by: 'rae',
        to: 'new',
        set: { impact: 'high', urgency: 'high', priority: 'P1', service: 'mail', team: 'desk' },
      },
    ],
  };
  const definitions = {
    definitions: [
      {
        id: 'end',
        title: 'End',
        kind: 'sla',
        target: 'resolution',
        records: ['incident'],
        calendar: 'always',
        targets: { default: { hours: 4 } },
      },
    ],
  };
  const calendars = [{ id: 'always', title: 'Always', zone: 'UTC', hours: 'always' }];

  test('answers with the clocks, and says what a question lacks', async () => {
    const now = '2026-03-02T12:00:01Z';
    const answers = await asked(
      [
        { id: 'a', record, definitions, calendars, now },
        '{',
        { id: 'b', definitions, calendars, now },
        { id: 'c', record, definitions, calendars, now: 'later' },
      ],
      'sla',
      '--batch',
    );
    expect(answers).toEqual([
      { id: 'a', clocks: [expect.objectContaining({ definition: 'end', elapsed_seconds: 14401, breached: true })] },
      { id: null, error: 'line 2 is not JSON' },
      { id: 'b', error: expect.stringContaining('record') },
      { id: 'c', error: expect.stringContaining('now') },
    ]);
  });
});
