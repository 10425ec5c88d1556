import { expect, test } from 'vitest';
import { type Scenario, scenario } from './harness/test-scenario.ts';
import { DRAFT, draft, ONE_OF_CAB } from './pull-request.fixture.ts';

const CONTEXT = 'gitsm / approval: main';

async function raised(
  by = 'henrik',
): Promise<{ readonly s: Scenario; readonly number: number; readonly head: string }> {
  const s = await scenario({ files: 'sample' });
  await s.push({ by: 'ada', files: { 'config/approvals.yaml': ONE_OF_CAB } });
  const pull = await s.pullRequest({ by, title: 'Rotate the certificates', files: { [DRAFT]: draft() } });
  const run = await s.run('pull-request', pull);
  expect(run.exitCode, run.stdout).toBe(0);
  return { s, number: pull.number, head: pull.head };
}

function approvalOf(s: Scenario, head: string) {
  return s.statuses(head).findLast(({ context }) => context === CONTEXT);
}

test('[CHG-06] a change waits for its board, and says who is missing', async () => {
  const { s, number, head } = await raised();
  expect(approvalOf(s, head)).toMatchObject({ state: 'pending', description: '0 of 1 from cab' });
  const [comment, ...others] = await s.comments(number);
  expect(others).toEqual([]);
  expect(comment?.body).toContain('The change advisory board agrees: 0 of 1');
});

test('[CHG-07] an approval by one of the board lets it be merged', async () => {
  const { s, number, head } = await raised();
  const review = await s.review(number, { by: 'viktor', verdict: 'approve' });
  const run = await s.run('decide', await s.finished('signal', review));
  expect(approvalOf(s, head), run.stdout).toMatchObject({ state: 'success', description: 'approved by viktor' });
  expect(await s.comments(number)).toHaveLength(1);
  const again = await s.run('decide', await s.schedule());
  expect(s.writes(again.id)).toEqual([]);
});
