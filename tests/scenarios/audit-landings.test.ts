import { expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import type { Scenario } from './harness/test-scenario.ts';
import { DRAFT, draft, ONE_OF_CAB } from './pull-request.fixture.ts';
import { approved, governed, raise } from './pull-request-raised.ts';

vi.setConfig({ testTimeout: 300_000 });

/** The records of unauthorised changes that an audit wrote. */
async function unauthorisedIn(s: Scenario) {
  const paths = (await s.tree()).filter((path) => /^changes\/\d/.test(path));
  const records = await Promise.all(paths.map(async (path) => parse((await s.file(path)) ?? '')));
  return records.filter(({ unauthorised }) => unauthorised !== undefined);
}

test('[CHG-22] a rule that is pushed past everybody becomes an unauthorised change with a review', async () => {
  const s = await governed();
  const text = (await s.file('config/approvals.yaml')) ?? '';
  const pushed = await s.push({
    by: 'henrik',
    files: { 'config/approvals.yaml': text.replace('version: 6', 'version: 7') },
  });
  const run = await s.run('operate', pushed);
  expect(run.exitCode, run.stdout).toBe(0);
  const [record, ...others] = await unauthorisedIn(s);
  expect(others).toEqual([]);
  expect(record).toMatchObject({
    ...{ type: 'retrospective', state: 'authorize', opened_by: 'github-actions[bot]' },
    unauthorised: { commit: pushed.sha, by: 'henrik', why: expect.stringContaining('0 of 1 from control_owners') },
    tasks: [{ kind: 'review', state: 'open', due_at: '2026-11-28T09:00:00Z' }],
    review: { required: true, due_at: '2026-11-28T09:00:00Z' },
    source: { kind: 'rule', key: `unauthorised/${pushed.sha}` },
  });
  const issue = await s.issueNow(Number(record.id.slice(4)));
  expect(issue).toMatchObject({ state: 'open', labels: expect.arrayContaining(['unauthorised']) });
  expect(issue.body).toContain('landed on the branch of records by @henrik');
  expect(await s.file('audit.md', 'reports')).toContain(record.id);
  expect(JSON.parse((await s.file('state.json', 'reports')) ?? '')).toEqual({ audited: pushed.sha });
  const again = await s.run('operate', await s.schedule());
  expect(s.writes(again.id), again.stdout).toEqual([]);
});

test('[CFG-06] a service that is edited past its owners becomes an unauthorised change, too', async () => {
  const s = await governed();
  const path = 'config/services/web-shop.yaml';
  const text = (await s.file(path)) ?? '';
  const pushed = await s.push({
    by: 'henrik',
    files: { [path]: text.replace(/^criticality: .*$/m, 'criticality: low') },
  });
  const run = await s.run('operate', pushed);
  expect(run.exitCode, run.stdout).toBe(0);
  expect(await unauthorisedIn(s)).toMatchObject([{ unauthorised: { commit: pushed.sha, by: 'henrik' } }]);
});

test('[CHG-22] rules that an administrator merges past their owners become an unauthorised change', async () => {
  const s = await governed();
  const files = { 'config/approvals.yaml': ONE_OF_CAB.replace('version: 6', 'version: 7') };
  const pull = await s.pullRequest({ by: 'henrik', title: 'Ease the rules', branch: 'rules', files });
  const { pushed } = await s.merge(pull.number, { by: 'ada' });
  await s.run('operate', pushed);
  expect(await unauthorisedIn(s)).toMatchObject([
    {
      unauthorised: { by: 'ada', why: expect.stringContaining('merged without its approval; the policy says pending') },
    },
  ]);
});

test('[CHG-22] evidence that somebody wrote by hand becomes an unauthorised change', async () => {
  const s = await governed();
  const { number } = await raise(s, { [DRAFT]: draft() });
  const { pushed } = await s.merge(number, { by: 'ada' });
  await s.run('operate', pushed);
  const path = `changes/2026/11/CHG-${number}.yaml`;
  const text = (await s.file(path)) ?? '';
  const forged = text.replace('decision: not_approved', 'decision: approved');
  expect(forged).not.toBe(text);
  const second = await s.push({ by: 'henrik', files: { [path]: forged } });
  await s.run('operate', second);
  const found = (await unauthorisedIn(s)).find((record) => record.unauthorised.commit === second.sha);
  expect(found?.unauthorised.why).toContain(`evidence of ${path} was changed by hand`);
});

test('[CHG-22] an approved change, a ticket and what carries a change on are no unauthorised changes', async () => {
  const { s, number } = await approved();
  s.clock.advance(60);
  const { pushed } = await s.merge(number, { by: 'henrik' });
  const run = await s.run('operate', pushed);
  expect(run.exitCode, run.stdout).toBe(0);
  expect(await unauthorisedIn(s), run.stdout).toEqual([]);
  const issue = await s.issue({ by: 'lee', title: 'Sample' });
  await s.run('operate', issue);
  const ticket = `tickets/2026/11/23/INC-${issue.number}.yaml`;
  const text = (await s.file(ticket)) ?? '';
  const moved = await s.push({ by: 'henrik', files: { [ticket]: text.replace('urgency: medium', 'urgency: high') } });
  await s.run('operate', moved);
  expect(await unauthorisedIn(s)).toEqual([]);
});
