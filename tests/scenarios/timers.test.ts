import { expect, test } from 'vitest';
import { scenario } from './harness/test-scenario.ts';

/** An incident of the sample's web shop, opened on a working morning; P1 is to be answered within minutes. */
const URGENT = (issue: number) => `id: INC-${issue}
title: Sample outage
state: new
opened_at: "2026-11-23T09:00:00Z"
opened_by: lee
service: web-shop
impact: high
urgency: high
priority: P1
team: web-shop
source:
  kind: issue
  key: sample/itsm#${issue}
  number: ${issue}
journal:
  - at: "2026-11-23T09:00:00Z"
    by: lee
    to: new
    set:
      impact: high
      urgency: high
      priority: P1
      service: web-shop
      team: web-shop
`;

test('[SLM-11] a breach is told once in the thread, dated by its instant, however late and often the run', async () => {
  const s = await scenario({ files: 'sample', now: '2026-11-23T09:00:00Z' });
  const { number } = await s.issue({ by: 'lee', title: 'Sample outage', body: 'Everything is down.' });
  const path = `tickets/2026/11/23/INC-${number}.yaml`;
  await s.push({ by: 'ada', files: { [path]: URGENT(number) } });
  for (const now of ['2026-11-23T15:07:00Z', '2026-11-23T15:08:00Z']) {
    const run = await s.run({ action: 'actions/run-timers' }, await s.schedule(), { now });
    expect(run.exitCode, run.stdout).toBe(0);
  }
  const record = await s.file(path);
  const [, at] = /key: \S*response\S*\/breach\n\s+at: "([^"]+)"/.exec(record ?? '') ?? [];
  expect(at, record ?? '').toBe('2026-11-23T09:15:00Z');
  const comments = await s.comments(number);
  expect(comments.filter(({ body }) => body.includes('response') && body.includes('breach'))).toHaveLength(1);
  expect(record).toContain('delivered_at');
  const quiet = await s.run({ action: 'actions/run-timers' }, await s.schedule(), { now: '2026-11-23T15:09:00Z' });
  expect(s.writes(quiet.id)).toEqual([]);
});
