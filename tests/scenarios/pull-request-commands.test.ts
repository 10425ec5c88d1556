import { expect, test } from 'vitest';
import { DRAFT, draft, emergency, WITH_COMMANDS } from './pull-request.fixture.ts';
import { approvalOf, merged, raised, recordOf, reviewed, said } from './pull-request-raised.ts';

const AT_NOON = '\n  start: "2026-12-09T12:00:00Z"\n  end: "2026-12-09T13:00:00Z"';

test('[CHG-14] a conflict is accepted by whom the policy names, for the content as it is, and stands in the evidence', async () => {
  const { s, number, head } = await raised({ [DRAFT]: draft({ window: AT_NOON }) }, WITH_COMMANDS);
  expect(approvalOf(s, head)?.description).toContain('outside_maintenance');
  await said({ s, number }, 'lena', '/waive outside_maintenance It is only a certificate.');
  expect(approvalOf(s, head)?.state).toBe('failure');
  expect((await s.comments(number)).at(-1)?.body).toContain('not in change');
  const waiver = await said({ s, number }, 'mei', '/waive outside_maintenance Only one node at a time is away.');
  expect(approvalOf(s, head)).toMatchObject({ state: 'pending', description: '0 of 1 from cab' });
  expect(s.reactions({ comment: waiver.id })).toEqual(['github-actions[bot] eyes', 'github-actions[bot] rocket']);
  await reviewed({ s, number, head }, 'viktor', 'approve');
  const { record } = await merged({ s, number });
  expect(record.evidence).toMatchObject({
    decision: 'approved',
    waivers: [
      { conflict: 'outside_maintenance', by: 'mei', comment: waiver.id, reason: 'Only one node at a time is away.' },
    ],
  });
});

test('what accepted a conflict no longer counts once the comment is edited, or the content is another', async () => {
  const { s, number, head } = await raised({ [DRAFT]: draft({ window: AT_NOON }) }, WITH_COMMANDS);
  await said({ s, number }, 'mei', '/waive outside_maintenance Only one node at a time is away.');
  expect(approvalOf(s, head)?.state).toBe('pending');
  const files = { [DRAFT]: draft({ window: AT_NOON, impact: 'high' }) };
  const pushed = await s.pushTo(number, { by: 'henrik', files });
  await s.run('pull-request', pushed);
  expect(approvalOf(s, pushed.head)).toMatchObject({ state: 'failure' });
  const again = await said({ s, number }, 'mei', '/waive outside_maintenance It still is.');
  expect(approvalOf(s, pushed.head)).toMatchObject({ state: 'pending' });
  s.clock.advance(60);
  await s.editComment(again, { by: 'mei', body: '/waive outside_maintenance Never mind.' });
  await s.run({ action: 'actions/decide-change' }, await s.schedule());
  expect(approvalOf(s, pushed.head)).toMatchObject({ state: 'failure' });
});

test('[CHG-01] an emergency begins before it is authorised, and reviews on the merged pull request authorise it', async () => {
  const { s, number, head } = await raised({ [DRAFT]: emergency() }, WITH_COMMANDS);
  expect(approvalOf(s, head)?.state).toBe('pending');
  await said({ s, number }, 'henrik', '/emergency The shop sells nothing.');
  expect(approvalOf(s, head)).toMatchObject({
    state: 'success',
    description: 'begun as an emergency; ecab authorises by 2026-11-24T09:01:00Z',
  });
  const { record } = await merged({ s, number });
  expect(record).toMatchObject({
    state: 'scheduled',
    evidence: { decision: 'authorise_afterwards', emergency: { by: 'henrik' }, authorise_by: '2026-11-24T09:01:00Z' },
    review: { required: true },
    tasks: [{ id: 'authorise', state: 'open', due_at: '2026-11-24T09:01:00Z' }],
  });
  s.clock.advance(3600);
  await s.review(number, { by: 'mei', verdict: 'approve' });
  await s.run({ action: 'actions/register-records' }, await s.schedule());
  const after = await recordOf({ s, number });
  expect(after.evidence).toMatchObject({ authorised_at: '2026-11-23T10:01:00Z', reviews: [{ login: 'mei' }] });
  expect(after.tasks[0]).toMatchObject({ state: 'done', done_by: 'mei' });
  expect(after.unauthorised).toBeUndefined();
});

test('[CHG-22] an emergency that nobody authorises by its deadline becomes an unauthorised change', async () => {
  const { s, number } = await raised({ [DRAFT]: emergency() }, WITH_COMMANDS);
  await said({ s, number }, 'henrik', '/emergency The shop sells nothing.');
  await merged({ s, number });
  s.clock.set('2026-11-24T09:01:00Z');
  const before = await s.run({ action: 'actions/register-records' }, await s.schedule());
  expect(s.writes(before.id)).toEqual([]);
  s.clock.advance(1);
  await s.run({ action: 'actions/register-records' }, await s.schedule());
  expect((await recordOf({ s, number })).unauthorised.why).toContain('not authorised by 2026-11-24T09:01:00Z');
});
