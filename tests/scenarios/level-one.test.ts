import { expect, test } from 'vitest';
import { APP_ID } from './harness/forge/access.ts';
import { levelOneRepository, samplePeople } from './harness/project-files.ts';
import { scenario } from './harness/test-scenario.ts';
import { DRAFT, draft, ONE_OF_CAB } from './pull-request.fixture.ts';

const APP = 'gitsm-acme[bot]';

test('[REQ-15] at level 1 the own App turns an issue into a record, where nobody else may push', async () => {
  const s = await scenario({ files: 'sample', level: 1 });
  await expect(s.push({ by: 'ada', files: { 'README.md': 'mine' } })).rejects.toThrow('GH013');
  const issue = await s.issue({ by: 'jonas', title: 'Sample', body: 'Broken.', labels: ['gitsm/incident'] });
  const run = await s.run('operate', issue);
  expect(run.exitCode, run.stdout + run.stderr).toBe(0);
  expect(await s.tree()).toContain(`tickets/2026/11/23/INC-${issue.number}.yaml`);
  expect((await s.commits())[0]?.author).toBe(APP);
  expect((await s.comments(issue.number)).map(({ by }) => by)).toEqual([APP]);
  const again = await s.run('operate', await s.schedule());
  expect(again.exitCode, again.stdout + again.stderr).toBe(0);
  expect(again.notFired).toBeUndefined();
  expect(s.writes(again.id)).toEqual([]);
});

test('[CHG-11] at level 1 a change is merged when the statuses are the App’s and the board has approved', async () => {
  const project = await levelOneRepository('acme/itsm', APP_ID);
  const start = { ...project, 'config/approvals.yaml': ONE_OF_CAB };
  const s = await scenario({ files: start, people: await samplePeople(), level: 1 });
  const files = { [DRAFT]: draft() };
  const { number, event } = await s.pullRequest({ by: 'henrik', title: 'Rotate', branch: 'rotate', files });
  expect((await s.run('pull-request', { event })).exitCode).toBe(0);
  await expect(s.merge(number, { by: 'henrik' })).rejects.toThrow('gitsm / approval: main');
  const review = await s.review(number, { by: 'viktor', verdict: 'approve' });
  expect((await s.run('decide', await s.finished('signal', review))).exitCode).toBe(0);
  expect(new Set(s.statuses().map(({ by }) => by))).toEqual(new Set([APP]));
  const { pushed } = await s.merge(number, { by: 'henrik' });
  const run = await s.run('operate', pushed);
  expect(await s.tree(), run.stdout).toContain(`changes/2026/11/CHG-${number}.yaml`);
});
