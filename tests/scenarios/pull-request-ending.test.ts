import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { DRAFT, draft } from './pull-request.fixture.ts';
import { approvalOf, raised, reviewed } from './pull-request-raised.ts';

test('a change that the board refuses and closes is registered as cancelled, with by whom and why', async () => {
  const { s, number, head } = await raised();
  await reviewed({ s, number, head }, 'mei', 'request_changes');
  await s.closePull(number, { by: 'mei' });
  const run = await s.run('operate', await s.schedule());
  const record = parse((await s.file(`changes/2026/11/CHG-${number}.yaml`)) ?? '');
  expect(record, run.stdout).toMatchObject({ state: 'cancelled', opened_by: 'henrik' });
  expect(record.cancellation).toBe('Refused by mei. Changes were asked for by mei: See my remarks.');
  expect(record.journal.map((entry: { readonly by: string }) => entry.by)).toEqual(['henrik', 'mei']);
  expect((await s.comments(number))[0]?.body).toContain('cancelled');
  const again = await s.run('operate', await s.schedule());
  expect(s.writes(again.id)).toEqual([]);
});

test('a change that is merged without its approval is registered as such, and not scheduled', async () => {
  const { s, number } = await raised();
  const { pushed } = await s.merge(number, { by: 'ada' });
  const run = await s.run('operate', pushed);
  const record = parse((await s.file(`changes/2026/11/CHG-${number}.yaml`)) ?? '');
  expect(record, run.stdout).toMatchObject({
    state: 'authorize',
    unauthorised: { commit: pushed.sha, by: 'ada', why: 'the policy says pending: 0 of 1 from cab' },
    evidence: { decision: 'not_approved', reviews: [] },
    tasks: [{ kind: 'review', state: 'open' }],
    review: { required: true },
  });
});

test('two pull requests of one head share the gravest answer', async () => {
  const { s, number, head } = await raised();
  await reviewed({ s, number, head }, 'viktor', 'approve');
  expect(approvalOf(s, head)?.state).toBe('success');
  const files = { [DRAFT]: draft() };
  const other = await s.pullRequest({ by: 'henrik', title: 'Rotate the certificates', branch: 'same', files });
  expect(other.head).toBe(head);
  const run = await s.run('pull-request', other);
  expect(approvalOf(s, other.head), run.stdout).toMatchObject({ state: 'failure' });
  expect(approvalOf(s, other.head)?.description).toContain(`same_service: CHG-${number} changes web-shop`);
});
