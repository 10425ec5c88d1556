import { expect, test } from 'vitest';
import { DRAFT, draft } from './pull-request.fixture.ts';
import { approvalOf, approved, raised, reviewed } from './pull-request-raised.ts';

test('[CHG-10] changes that one of the board asks for block, until the same person agrees', async () => {
  const { s, number, head } = await approved();
  await reviewed({ s, number, head }, 'mei', 'request_changes');
  expect(approvalOf(s, head)?.state).toBe('failure');
  await reviewed({ s, number, head }, 'mei', 'approve');
  expect(approvalOf(s, head)?.state).toBe('success');
});

test('a dismissal that no event told is noticed by the next scheduled run', async () => {
  const { s, number, head, review } = await approved();
  await s.dismiss(number, { by: 'ada', review, why: 'Given by mistake.' });
  const run = await s.run('decide', await s.schedule());
  expect(approvalOf(s, head), run.stdout).toMatchObject({
    state: 'pending',
    description: '0 of 1 from cab; 1 dismissed',
  });
});

test('rules that change together with a record are refused, with how to split them', async () => {
  const rules = 'config/schedule.yaml';
  const { s, head } = await raised({ [DRAFT]: draft(), [rules]: 'maintenance: []\n' });
  expect(approvalOf(s, head)).toMatchObject({ state: 'failure' });
  expect(approvalOf(s, head)?.description).toContain(`move ${rules} to a pull request of its own`);
});

test('a file that no class of the policy covers is an error, whoever approves', async () => {
  const { s, number, head } = await raised({ [DRAFT]: draft(), 'unknown/file.txt': 'Sample\n' });
  await reviewed({ s, number, head }, 'viktor', 'approve');
  expect(approvalOf(s, head)?.state).toBe('error');
  expect(approvalOf(s, head)?.description).toContain('no class of config/approvals.yaml covers unknown/file.txt');
});

test('[AUD-03] a pull request that loosens the policy is decided by the policy as it is', async () => {
  const { s, number, head } = await raised({ 'config/approvals.yaml': 'version: 7\nrules: []\nclasses: []\n' });
  expect(approvalOf(s, head)).toMatchObject({ state: 'pending', description: '0 of 1 from control_owners' });
  await reviewed({ s, number, head }, 'viktor', 'approve');
  expect(approvalOf(s, head)?.state).toBe('success');
});
