import { expect, test } from 'vitest';
import { DRAFT, draft, WITH_COMMANDS } from './pull-request.fixture.ts';
import { approvalOf, approved, governed, merged, raise, recordOf } from './pull-request-raised.ts';

const DECIDE = { action: 'actions/decide-change' };

/** Whoever follows a template is authorised by it. */
const BY_TEMPLATE = WITH_COMMANDS.replace(
  '  - id: control\n',
  `  - id: standard
    title: Standard changes
    for: change
    when:
      types: [standard]
    require: none
    reason: The template was approved.
  - id: control\n`,
).replace('types: [normal, standard]', 'types: [normal]');

const FOLLOWS = {
  ...{ type: 'standard', impact: 'low', priority: 'P4', template: '\n  id: renew-certificate\n  version: 2' },
  assignee: 'meera',
};

test('[CHG-03] what follows its template is authorised by it, what deviates or follows a retired one is refused', async () => {
  const s = await governed(BY_TEMPLATE);
  const change = await raise(s, { [DRAFT]: draft(FOLLOWS) });
  expect(approvalOf(s, change.head)).toMatchObject({
    state: 'success',
    description: 'nobody needs to approve: standard',
  });
  const files = { [DRAFT]: draft({ ...FOLLOWS, environment: 'staging' }) };
  const deviates = await s.pushTo(change.number, { by: 'henrik', files });
  await s.run(DECIDE, deviates);
  expect(approvalOf(s, deviates.head)).toMatchObject({ state: 'failure' });
  await s.pushTo(change.number, { by: 'henrik', files: { [DRAFT]: draft(FOLLOWS) } });
  const path = 'config/standard-changes/renew-certificate.yaml';
  const retired = String(await s.file(path)).replace('status: approved', 'status: retired');
  const proposal = await s.pullRequest({ by: 'olga', title: 'Retire', branch: 'retire', files: { [path]: retired } });
  await s.run(DECIDE, proposal);
  expect(approvalOf(s, proposal.head)).toMatchObject({ description: '0 of 1 from control_owners' });
  const review = await s.review(proposal.number, { by: 'viktor', verdict: 'approve' });
  await s.run(DECIDE, await s.finished('signal', review));
  expect(approvalOf(s, proposal.head)?.state).toBe('success');
  await s.merge(proposal.number, { by: 'viktor' });
  const run = await s.run(DECIDE, await s.schedule());
  expect(run.stdout).toMatch(/1 failure: .*retired/);
});

test('[CHG-16] a lockdown holds what is approved and in its scope, and lets it go again', async () => {
  const { s, head } = await approved();
  const path = 'config/schedule.yaml';
  const schedule = String(await s.file(path));
  const lockdown =
    'lockdown:\n  since: "2026-11-23T08:00:00Z"\n  reason: The shop is being sold.\n  by: viktor\n  scope:\n    services: [web-shop]\n';
  await s.push({ by: 'ada', files: { [path]: `${schedule}${lockdown}` } });
  await s.run(DECIDE, await s.schedule());
  expect(approvalOf(s, head)).toMatchObject({ state: 'pending' });
  expect(approvalOf(s, head)?.description).toContain('a lockdown holds it');
  await s.push({ by: 'ada', files: { [path]: schedule } });
  await s.run(DECIDE, await s.schedule());
  expect(approvalOf(s, head)?.state).toBe('success');
});

test('[CHG-13] a registered change is amended under the rule for what was and what will be, and its window as the rule lets', async () => {
  const { s, number } = await approved({ [DRAFT]: draft() }, WITH_COMMANDS);
  await merged({ s, number });
  const path = `changes/2026/11/CHG-${number}.yaml`;
  const record = String(await s.file(path));
  const [journal = '', ...fields] = record.split(/^(?=journal:)/m).reverse();
  const moved = `${fields.join('').replaceAll('2026-12-09T', '2026-12-10T')}${journal}`;
  const byManager = await s.pullRequest({ by: 'mei', title: 'Move', branch: 'move', files: { [path]: moved } });
  const run = await s.run(DECIDE, byManager);
  expect(approvalOf(s, byManager.head), run.stdout).toMatchObject({
    state: 'success',
    description: 'moved by the rule same-week',
  });
  const other = record.replace('impact: medium', 'impact: high').replace('priority: P3', 'priority: P2');
  const amended = await s.pullRequest({ by: 'mei', title: 'Amend', branch: 'amend', files: { [path]: other } });
  await s.run(DECIDE, amended);
  expect(approvalOf(s, amended.head)).toMatchObject({ state: 'pending', description: '0 of 1 from cab' });
  expect((await recordOf({ s, number })).impact).toBe('medium');
});

test('[CHG-25] what an open pull request proposes stands in the published schedule', async () => {
  const s = await governed();
  const { number } = await raise(s, { [DRAFT]: draft() });
  const run = await s.run({ action: 'actions/generate-reports' }, await s.schedule());
  expect(run.exitCode, run.stdout).toBe(0);
  expect(await s.file('change-schedule.md', 'reports')).toContain(`CHG-${number} (proposed)`);
  expect(JSON.parse(String(await s.file('open-changes.json', 'reports')))).toMatchObject([{ id: `CHG-${number}` }]);
});
