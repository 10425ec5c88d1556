import { expect, test } from 'vitest';
import { scenario } from './harness/test-scenario.ts';
import { DRAFT, draft } from './pull-request.fixture.ts';

const RECORDS = 'gitsm / records';

test('[CHG-04] a draft that lacks a part of its plan fails, with the finding on its line', async () => {
  const s = await scenario({ files: 'sample' });
  const text = draft().replace(/ {2}backout: .*\n/, '');
  const pull = await s.pullRequest({ by: 'henrik', title: 'Rotate', files: { [DRAFT]: text } });
  const run = await s.run('pull-request', pull);
  const [first, last] = s.statuses(pull.head).filter(({ context }) => context === RECORDS);
  expect(first?.state, run.stdout).toBe('pending');
  expect(last).toMatchObject({ state: 'failure', description: '1 error; 1 file of records checked' });
  const [check] = s.checks(pull.head);
  const line = text.split('\n').indexOf('plan:') + 1;
  expect(check?.annotations).toMatchObject([{ path: DRAFT, start_line: line, annotation_level: 'failure' }]);
  expect(check?.annotations[0]?.message).toContain('backout');
});

test('a draft with nothing wrong succeeds, and what was wrong before is not held against it', async () => {
  const s = await scenario({ files: 'sample' });
  await s.push({ by: 'ada', files: { 'tickets/2026/11/20/INC-1000901.yaml': 'title: broken\n' } });
  const pull = await s.pullRequest({ by: 'henrik', title: 'Rotate', files: { [DRAFT]: draft() } });
  const run = await s.run('pull-request', pull);
  const last = s.statuses(pull.head).findLast(({ context }) => context === RECORDS);
  expect(last, run.stdout).toMatchObject({
    state: 'success',
    description: '1 file of records checked, nothing is wrong',
  });
});
