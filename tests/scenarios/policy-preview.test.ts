import { expect, test } from 'vitest';
import { ONE_OF_CAB } from './pull-request.fixture.ts';
import { approved } from './pull-request-raised.ts';

test('[AUD-09] a pull request that edits the policy shows what it would have made of past changes', async () => {
  const { s, number } = await approved();
  const { pushed } = await s.merge(number, { by: 'henrik' });
  await s.run({ action: 'actions/register-records' }, pushed);
  const files = { 'config/approvals.yaml': ONE_OF_CAB.replace('count: 1', 'count: 2') };
  const pull = await s.pullRequest({ by: 'henrik', title: 'Ask two of the board', branch: 'rules', files });
  const run = await s.run({ action: 'actions/decide-change' }, pull);
  const [comment, ...others] = await s.comments(pull.number);
  expect(others, run.stdout).toEqual([]);
  expect(comment?.body).toContain('1 of 1 would have been decided otherwise');
  expect(comment?.body).toMatch(
    new RegExp(`CHG\\\\?-${number} \\| success: approved by viktor \\| pending: 1 of 2 from cab`),
  );
});
