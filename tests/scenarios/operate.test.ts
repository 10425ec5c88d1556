import { expect, test } from 'vitest';
import { scenario } from './harness/test-scenario.ts';

test('[REQ-15] an opened issue becomes an incident within one run, and its thread says where it stands', async () => {
  const s = await scenario({ files: 'sample', now: '2026-11-23T09:00:00Z' });
  const issue = await s.issue({
    by: 'jonas',
    title: 'Label printer eats paper',
    body: 'Third floor, since this morning.',
    labels: ['gitsm/incident'],
  });
  const run = await s.run('operate', issue, { now: '2026-11-23T09:05:00Z' });
  expect(run.exitCode, run.stdout).toBe(0);
  const record = await s.file(`tickets/2026/11/23/INC-${issue.number}.yaml`);
  expect(record).toContain('title: Label printer eats paper');
  expect(record).toContain('opened_at: "2026-11-23T09:00:00Z"');
  const [comment] = await s.comments(issue.number);
  expect(comment?.body).toContain(`INC-${issue.number}`);
  expect(await s.labels(issue.number)).toContain('P3');
  const again = await s.run('operate', issue, { now: '2026-11-23T09:06:00Z' });
  expect(s.writes(again.id)).toEqual([]);
});
