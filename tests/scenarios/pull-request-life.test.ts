import { expect, test } from 'vitest';
import { DRAFT, draft, WITH_COMMANDS } from './pull-request.fixture.ts';
import { approved, merged, recordOf, said } from './pull-request-raised.ts';

const registered = async () => {
  const { s, number } = await approved({ [DRAFT]: draft() }, WITH_COMMANDS);
  await merged({ s, number });
  const say = async (by: string, body: string) => {
    await said({ s, number }, by, body, 'registered');
    return { record: await recordOf({ s, number }), answer: (await s.comments(number)).at(-1)?.body ?? '' };
  };
  return { s, number, say };
};

test('[CHG-20] a registered change is begun in its window, completed, tested and closed by comments', async () => {
  const { s, say } = await registered();
  const early = await say('meera', '/start');
  expect(early.record.state).toBe('scheduled');
  expect(early.answer).toContain('Its window is from 2026');
  s.clock.set('2026-12-09T01:30:00Z');
  const begun = await say('meera', '/start');
  expect(begun.record, begun.answer).toMatchObject({ state: 'implementing', implemented: { by: 'meera' } });
  const done = await say('meera', '/complete successful Both nodes serve the new chain.');
  expect(done.record, done.answer).toMatchObject({ state: 'review', close: { code: 'successful' } });
  const task = (id: string) => done.record.tasks.find((one: { readonly id: string }) => one.id === id);
  expect([task('implement').state, task('test').state]).toEqual(['done', 'open']);
  const closed = await say('arjun', '/done test The chain is valid in all stores.');
  expect(closed.record.state).toBe('closed');
});

test('[CHG-17] a change on hold can only be resumed or cancelled', async () => {
  const { s, say } = await registered();
  expect((await say('meera', '/hold The supplier found a fault.')).record.hold).toMatchObject({ by: 'meera' });
  s.clock.set('2026-12-09T01:30:00Z');
  const refused = await say('meera', '/start');
  expect(refused.record.state).toBe('scheduled');
  expect(refused.answer).toContain('It is on hold since');
  expect((await say('meera', '/resume')).record.hold).toBeUndefined();
  expect((await say('meera', '/start')).record.state).toBe('implementing');
});

test('[CHG-15] a window is moved by whom the policy lets, as far as it lets, and to where nothing speaks against it', async () => {
  const { say } = await registered();
  const stranger = await say('meera', '/window 2026-12-10T01:30Z 1h');
  expect(stranger.answer).toContain('👎');
  const noon = await say('mei', '/window 2026-12-10T12:00Z 1h');
  expect(noon.answer).toContain('outside its maintenance windows');
  const moved = await say('mei', '/window 2026-12-10T01:30Z 1h The supplier comes that night.');
  expect(moved.record.window).toEqual({ start: '2026-12-10T01:30:00Z', end: '2026-12-10T02:30:00Z' });
});

test('a failed change owes a review, and is closed by it', async () => {
  const { s, say } = await registered();
  s.clock.set('2026-12-09T01:31:00Z');
  const back = await say('meera', '/complete backed_out The chain broke the old tills.');
  expect(back.record, back.answer).toMatchObject({ state: 'review', review: { required: true } });
  const closed = await say('meera', '/review The old tills are on the list of tests now.');
  expect(closed.record).toMatchObject({ state: 'closed', review: { by: 'meera' } });
});
