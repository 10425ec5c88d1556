import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { DRAFT } from './pull-request.fixture.ts';
import { approvalOf, raised } from './pull-request-raised.ts';

test('a change waits for its board, and says who is missing', async () => {
  const { s, number, head } = await raised();
  expect(approvalOf(s, head)).toMatchObject({ state: 'pending', description: '0 of 1 from cab' });
  const [comment, ...others] = await s.comments(number);
  expect(others).toEqual([]);
  expect(comment?.body).toContain('The change advisory board agrees: 0 of 1');
  expect(comment?.body).toContain('low\\: nothing raises it');
  const asked = await s.forge.call('ada', 'GET', `/repos/acme/itsm/pulls/${number}/requested_reviewers`);
  expect(JSON.stringify(asked)).toMatch(/"login":"viktor"/);
  expect(JSON.stringify(asked)).not.toMatch(/"login":"henrik"/);
  const again = await s.run('decide', await s.schedule());
  expect(s.writes(again.id)).toEqual([]);
});

test('an approval by one of the board lets it be merged', async () => {
  const { s, number, head } = await raised();
  const review = await s.review(number, { by: 'viktor', verdict: 'approve' });
  const run = await s.run('decide', await s.finished('signal', review));
  expect(approvalOf(s, head), run.stdout).toMatchObject({ state: 'success', description: 'approved by viktor' });
  expect(await s.comments(number)).toHaveLength(1);
  const again = await s.run('decide', await s.schedule());
  expect(s.writes(again.id)).toEqual([]);
});

test('an approved change that is merged is registered with its evidence, in one commit of ours', async () => {
  const { s, number, head } = await raised();
  const review = await s.review(number, { by: 'viktor', verdict: 'approve' });
  await s.run('decide', await s.finished('signal', review));
  s.clock.advance(3600);
  const { pushed } = await s.merge(number, { by: 'henrik' });
  const run = await s.run('operate', pushed);
  const path = `changes/2026/11/CHG-${number}.yaml`;
  expect(await s.tree(), run.stdout).not.toContain(DRAFT);
  const record = parse((await s.file(path)) ?? '');
  expect(record).toMatchObject({ id: `CHG-${number}`, state: 'scheduled', opened_by: 'henrik' });
  expect(record.evidence).toMatchObject({
    ...{ pull_request: number, head_commit: head, merge_commit: pushed.sha, decision: 'approved', merged_by: 'henrik' },
    reviews: [{ login: 'viktor', user_id: 900000000119, step: 'cab', review: review.review, commit: head }],
  });
  expect(record.evidence.reviews[0].digest).toBe(record.evidence.digest);
  expect(record.journal.map((entry: { readonly to: string }) => entry.to)).toEqual([
    ...['draft', 'assess', 'authorize', 'scheduled'],
  ]);
  expect((await s.commits())[0]).toMatchObject({
    author: 'github-actions[bot]',
    subject: expect.stringContaining('register'),
  });
  expect((await s.comments(number)).map(({ body }) => body)).toEqual([
    expect.stringContaining('registered, scheduled'),
  ]);
  const again = await s.run('operate', await s.schedule());
  expect(s.writes(again.id)).toEqual([]);
});
