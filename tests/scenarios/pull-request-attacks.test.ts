import { expect, test } from 'vitest';
import { DRAFT, draft } from './pull-request.fixture.ts';
import { approvalOf, approved, governed, merged, raised, reviewed } from './pull-request-raised.ts';

const DECIDE = { action: 'actions/decide-change' };

test('AP-05, AP-06, AP-16: a stranger, a comment, a label and an emoji approve nothing', async () => {
  const { s, number, head } = await raised();
  await s.review(number, { by: 'lee', verdict: 'approve' });
  const comment = await s.comment(number, { by: 'viktor', body: 'LGTM, approved from my side.' });
  await s.react(comment.id, { by: 'viktor', content: 'rocket' });
  const review = await s.review(number, { by: 'mei', verdict: 'comment', body: 'Approved.' });
  await s.run(DECIDE, await s.finished('signal', review));
  expect(approvalOf(s, head)).toMatchObject({ state: 'pending', description: '0 of 1 from cab; 1 permission too low' });
});

test('AP-07: a refusal after an approval counts, and dismissing it does not bring the approval back', async () => {
  const { s, number, head } = await approved();
  const refusal = await reviewed({ s, number, head }, 'viktor', 'request_changes');
  expect(approvalOf(s, head)?.state).toBe('failure');
  await s.dismiss(number, { by: 'olga', review: refusal.review, why: 'He is away.' });
  await s.run(DECIDE, await s.schedule());
  expect(approvalOf(s, head)).toMatchObject({ state: 'pending', description: '0 of 1 from cab; 1 dismissed' });
});

test('AP-19: whoever may only write dismisses nobody’s refusal', async () => {
  const { s, number, head } = await approved();
  const refusal = await reviewed({ s, number, head }, 'mei', 'request_changes');
  await s.dismiss(number, { by: 'lena', review: refusal.review, why: 'It is in the way.' });
  await s.run(DECIDE, await s.schedule());
  expect(approvalOf(s, head)?.state).toBe('failure');
  expect(approvalOf(s, head)?.description).toContain('@lena dismissed it without being entitled');
});

test('AP-09: what was approved for another base is approved again', async () => {
  const s = await governed();
  await s.push({ by: 'ada', branch: 'release', files: { 'README.md': 'Sample\n' } });
  const given = { by: 'henrik', title: 'Rotate', branch: 'rotate', base: 'release', files: { [DRAFT]: draft() } };
  const pull = await s.pullRequest(given);
  await s.run(DECIDE, pull);
  const toRelease = s.statuses(pull.head).findLast(({ context }) => context === 'gitsm / approval: release');
  expect(toRelease?.state).toBe('failure');
  await s.review(pull.number, { by: 'viktor', verdict: 'approve' });
  s.clock.advance(60);
  const moved = await s.editPull(pull.number, { by: 'henrik', base: 'main' });
  const run = await s.run(DECIDE, moved);
  expect(approvalOf(s, moved.head), run.stdout).toMatchObject({ state: 'pending' });
  expect(approvalOf(s, moved.head)?.description).toContain('1 base changed');
});

test('AP-10: a dismissal is noticed although the pull request took the signal away', async () => {
  const signal = '.github/workflows/signal.yml';
  const { s, number, head } = await raised({ [signal]: '# nothing\nname: signal\non: {}\njobs: {}\n' });
  const { review } = await reviewed({ s, number, head }, 'viktor', 'approve');
  expect(approvalOf(s, head)?.state).toBe('success');
  await s.dismiss(number, { by: 'ada', review, why: 'Given by mistake.' });
  await s.run('decide', await s.schedule());
  expect(approvalOf(s, head)?.state).toBe('pending');
});

test('AP-13: evidence that is written by hand fails, whoever approves it', async () => {
  const { s, number } = await approved();
  await merged({ s, number });
  const path = `changes/2026/11/CHG-${number}.yaml`;
  const forged = String(await s.file(path)).replace('login: viktor', 'login: mei');
  const pull = await s.pullRequest({ by: 'henrik', title: 'Mend', branch: 'mend', files: { [path]: forged } });
  const run = await s.run({ action: 'actions/validate-records' }, pull);
  const records = s.statuses(pull.head).findLast(({ context }) => context === 'gitsm / records');
  expect(records?.state, run.stdout).toBe('failure');
});

test('AP-20: two changes in one pull request are refused, since one approval would carry both', async () => {
  const other = 'changes/drafts/other.yaml';
  const { s, head } = await raised({ [DRAFT]: draft(), [other]: draft({ title: 'Another' }) });
  expect(approvalOf(s, head)?.state).toBe('failure');
  expect(approvalOf(s, head)?.description).toContain('2 changes are raised at once');
});

test('AP-02: a push while its approval is evaluated leaves nothing green on the new head', async () => {
  const { s, number, head } = await raised();
  const review = await s.review(number, { by: 'viktor', verdict: 'approve' });
  const signal = await s.finished('signal', review);
  const files = { [DRAFT]: draft({ impact: 'high' }) };
  const [, pushed] = await Promise.all([s.run(DECIDE, signal), s.pushTo(number, { by: 'henrik', files })]);
  expect(approvalOf(s, pushed.head)?.state).not.toBe('success');
  await s.run(DECIDE, pushed);
  expect(approvalOf(s, pushed.head)).toMatchObject({ state: 'pending', description: '0 of 1 from cab; 1 stale' });
  expect(pushed.head).not.toBe(head);
});

test('AP-12: of two evaluations that overtake each other the later facts stay', async () => {
  const { s, number, head } = await raised();
  const approval = await s.review(number, { by: 'viktor', verdict: 'approve' });
  const slow = s.run(DECIDE, await s.finished('signal', approval));
  const refusal = await s.review(number, { by: 'mei', verdict: 'request_changes' });
  await Promise.all([slow, s.run(DECIDE, await s.finished('signal', refusal))]);
  expect(approvalOf(s, head)?.state).toBe('failure');
});
