import { expect, test } from 'vitest';
import { DRAFT, draft } from './pull-request.fixture.ts';
import { approvalOf, approved, raised, reviewed } from './pull-request-raised.ts';

const LATER = '\n  start: "2026-12-10T01:30:00Z"\n  end: "2026-12-10T02:30:00Z"';

test('[CHG-13] a push that alters what was approved takes the approval back, and tells whoever gave it', async () => {
  const { s, number } = await approved();
  const pushed = await s.pushTo(number, { by: 'henrik', files: { [DRAFT]: draft({ window: LATER }) } });
  const run = await s.run('pull-request', pushed);
  expect(approvalOf(s, pushed.head), run.stdout).toMatchObject({
    state: 'pending',
    description: '0 of 1 from cab; 1 stale',
  });
  const [sticky, notice, ...others] = await s.comments(number);
  expect(sticky?.body).toMatch(/not counted: .*stale/);
  expect(notice?.body).toContain('@viktor: your approval no longer counts');
  expect(others).toEqual([]);
  await reviewed({ s, number, head: pushed.head }, 'viktor', 'approve');
  expect(approvalOf(s, pushed.head)?.state).toBe('success');
  expect(await s.comments(number)).toHaveLength(2);
});

test('another title, labels, comments and quoting leave the approval as it is', async () => {
  const { s, number } = await approved();
  const text = `# Checked twice.\n${draft({ title: '"Rotate the certificates of the web shop"', labels: '\n  - tls' })}`;
  const pushed = await s.pushTo(number, { by: 'henrik', files: { [DRAFT]: text } });
  const run = await s.run('pull-request', pushed);
  expect(approvalOf(s, pushed.head), run.stdout).toMatchObject({ state: 'success', description: 'approved by viktor' });
  expect(await s.comments(number)).toHaveLength(1);
});

test('who wrote a commit of the change cannot approve it, and the comment says why', async () => {
  const { s, number } = await raised();
  const pushed = await s.pushTo(number, { by: 'viktor', files: { [DRAFT]: draft({ window: LATER }) } });
  await s.run('pull-request', pushed);
  await reviewed({ s, number, head: pushed.head }, 'viktor', 'approve');
  expect(approvalOf(s, pushed.head)).toMatchObject({ state: 'pending', description: '0 of 1 from cab; 1 contributor' });
  expect((await s.comments(number))[0]?.body).toMatch(/not counted: .*viktor/);
});

test('a co-author who has no account on the forge makes the decision an error that names the commit', async () => {
  const { s, number } = await raised();
  const message = 'Move the window\n\nCo-authored-by: Somebody <somebody@example.org>';
  const pushed = await s.pushTo(number, { by: 'henrik', message, files: { [DRAFT]: draft({ window: LATER }) } });
  const run = await s.run('pull-request', pushed);
  const status = approvalOf(s, pushed.head);
  expect(status?.state, run.stdout).toBe('error');
  expect(status?.description).toContain(pushed.head.slice(0, 7));
});

test('[CHG-11] whoever asked for the change cannot approve it', async () => {
  const { s, number, head } = await raised({ [DRAFT]: draft({ requested_by: 'sofia' }) });
  await reviewed({ s, number, head }, 'sofia', 'approve');
  expect(approvalOf(s, head)).toMatchObject({ state: 'pending', description: '0 of 1 from cab; 1 requester' });
});
