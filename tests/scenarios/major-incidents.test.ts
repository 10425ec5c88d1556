import { expect, test } from 'vitest';
import { change, held, incident, LINK, pathOf, STARTED, sunday, withRecords } from './relations.fixture.ts';

const NOW = '2026-11-23T09:05:00Z';
type Scenario = Awaited<ReturnType<typeof withRecords>>;

async function run(s: Scenario, now = NOW) {
  const done = await s.run(LINK, await s.schedule(), { now });
  expect(done.exitCode, done.stdout + done.stderr).toBe(0);
  const again = await s.run(LINK, await s.schedule(), { now });
  expect(s.writes(again.id), again.stdout).toEqual([]);
}

const children = (...ids: readonly string[]) => ({ links: { children: ids } });
const child = { links: { parent: 'INC-1' } } as const;
const resolution = { code: 'fixed', notes: 'The gateway was restarted.' };
const RESOLVED = { at: sunday('10:00'), by: 'jonas', to: 'resolved', set: { resolution, closing_category: 'payment' } };
const REOPENED = { at: sunday('11:00'), by: 'lee', to: 'in_progress' };

test('[INC-07] what happens to a parent reaches its children, with hold and resolution, but not its closing', async () => {
  const s = await withRecords(
    incident(1, { moves: [STARTED], ...children('INC-2', 'INC-3') }),
    incident(2, child),
    incident(3, child),
  );
  await run(s);
  expect(await s.file(pathOf.INC(2))).toMatch(
    /state: in_progress[\s\S]*assignee: jonas[\s\S]*rule: parent\n {6}link: INC-1/,
  );
  const parent = (moves: readonly object[]) =>
    s.push({ by: 'ada', files: incident(1, { moves: moves as never, ...children('INC-2', 'INC-3') }) });
  const later = (time: string) => `2026-11-23T${time}:00Z`;
  const hold = {
    at: later('09:10'),
    by: 'jonas',
    to: 'on_hold',
    set: { hold_reason: 'awaiting_vendor', hold_reference: 'Bank 12' },
  };
  await parent([STARTED, hold]);
  await run(s, later('09:11'));
  expect(await s.file(pathOf.INC(3))).toMatch(
    /state: on_hold[\s\S]*hold_reason: awaiting_vendor\nhold_reference: Bank 12/,
  );
  const resolved = {
    ...RESOLVED,
    at: later('09:20'),
    set: { ...RESOLVED.set, hold_reason: null, hold_reference: null },
  };
  await parent([STARTED, hold, resolved]);
  await run(s, later('09:21'));
  expect(await s.file(pathOf.INC(2))).toMatch(
    /state: resolved[\s\S]*code: fixed\n {2}notes: "With INC-1: The gateway was restarted\."/,
  );
  await parent([STARTED, hold, resolved, { ...REOPENED, at: later('09:30'), set: { resolution: null } }]);
  await run(s, later('09:31'));
  expect(await s.file(pathOf.INC(3))).toMatch(/^state: in_progress$/m);
});

test('[INC-07] a hold for the caller stays with the parent, and a child that moved later is left alone', async () => {
  const s = await withRecords(
    incident(1, { moves: held('awaiting_caller'), ...children('INC-2', 'INC-3') }),
    incident(2, { ...child, moves: [STARTED] }),
    incident(3, { ...child, moves: [{ ...STARTED, at: sunday('09:30') }] }),
  );
  await run(s);
  for (const number of [2, 3]) expect(await s.file(pathOf.INC(number))).toMatch(/^state: in_progress$/m);
  await s.push({
    by: 'ada',
    files: incident(1, { moves: held('awaiting_vendor', 'Bank'), ...children('INC-2', 'INC-3') }),
  });
  await run(s);
  expect(await s.file(pathOf.INC(2))).toMatch(/^state: on_hold$/m);
  expect(await s.file(pathOf.INC(3))).toMatch(/^state: in_progress$/m);
});

test('[INC-09] P1 on a critical service, or more children than the limit, is proposed as a major incident once', async () => {
  const grave = { impact: 'high', urgency: 'high', priority: 'P1' };
  const many = [2, 3, 4, 5, 6].map((number) => incident(number, child));
  const s = await withRecords(
    incident(1, children('INC-2', 'INC-3', 'INC-4', 'INC-5', 'INC-6')),
    ...many,
    incident(7, grave),
    incident(8),
  );
  await run(s);
  expect(await s.file(pathOf.INC(1))).toMatch(/major:\n {2}state: proposed[\s\S]*it has 5 children, more than 4/);
  expect(await s.file(pathOf.INC(7))).toMatch(
    /major:\n {2}state: proposed\n {2}proposed_by: github-actions\[bot\][\s\S]*P1 on Web shop/,
  );
  expect(await s.file(pathOf.INC(8))).not.toContain('major:');
  expect((await s.comments(7)).map(({ body }) => body).join()).toMatch(
    /proposed as a major incident[\s\S]*\/major accept[\s\S]*@/,
  );
  const refused = await s.comment(7, { by: 'mei', body: '/major reject One shop only.' });
  await s.run({ action: 'actions/answer-comments' }, refused, { now: NOW });
  await run(s);
  expect(await s.file(pathOf.INC(7))).toMatch(/major:\n {2}state: rejected/);
});

test('[INC-11] an accepted major incident is told of as often as its priority asks for', async () => {
  const major = {
    state: 'accepted',
    proposed_by: 'jonas',
    proposed_at: sunday('08:40'),
    decided_by: 'mei',
    decided_at: sunday('08:45'),
    business_impact: 'No sales.',
  };
  const s = await withRecords(
    incident(1, { impact: 'high', urgency: 'high', priority: 'P1', moves: [STARTED], major }),
  );
  const config = (await s.file('config/gitsm.yaml')) ?? '';
  const cadence = config.replace(
    '  update_every_minutes: 60\n',
    '  update_every_minutes: 60\n  cadence:\n    P1: 30\n',
  );
  await s.push({ by: 'ada', files: { 'config/gitsm.yaml': cadence } });
  await run(s);
  expect(await s.file(pathOf.INC(1))).toContain('update_every_minutes: 30');
  const timers = await s.run({ action: 'actions/run-timers' }, await s.schedule(), { now: NOW });
  expect(timers.exitCode, timers.stdout).toBe(0);
  expect(await s.file(pathOf.INC(1))).toContain('key: reminder/update/2026-11-22T09:15:00Z');
});

test('[INC-13] the review of a major incident is in its thread, with a timeline of journal, words and changes', async () => {
  const major = {
    state: 'accepted',
    ...{ proposed_by: 'jonas', proposed_at: sunday('08:40'), decided_by: 'mei', decided_at: sunday('08:45') },
    ...{ business_impact: 'No sales for two hours.', commander: 'jonas', service_restored_at: sunday('09:50') },
    review: {
      held_at: sunday('11:00'),
      by: 'mei',
      findings: 'The certificate had ended.',
      lessons: 'Watch the dates.',
    },
  };
  const story = { moves: [STARTED, RESOLVED], major, links: { caused_by: 'CHG-2' } };
  const s = await withRecords(incident(1, story), change(2, 'backed_out', { caused: ['INC-1'] }));
  await s.comment(1, { by: 'lee', body: 'Cards work again, thank you!' });
  await run(s);
  const [review] = (await s.comments(1)).filter(({ body }) => body.includes('sticky:review'));
  expect(review?.body).toMatch(
    /Service restored after \| 1 h 50 min[\s\S]*Commander \| jonas[\s\S]*No sales for two hours/,
  );
  expect(review?.body).toMatch(
    /## Timeline[\s\S]*→ in\\_progress[\s\S]*CHG\\-2 closed\\: backed\\_out[\s\S]*lee \| “Cards work again, thank you/,
  );
  expect(review?.body).toMatch(/## Findings\n\nThe certificate had ended[\s\S]*## Lessons\n\nWatch the dates/);
});

test('[INC-12] roles are named, people told, and service said to be back, in the thread', async () => {
  const s = await withRecords(incident(1, { moves: [STARTED] }));
  const say = async (by: string, body: string) => {
    const done = await s.run({ action: 'actions/answer-comments' }, await s.comment(1, { by, body }), { now: NOW });
    expect(done.exitCode, done.stdout).toBe(0);
  };
  await say('jonas', '/major propose Nobody can pay.');
  await say('mei', '/major accept commander=jonas communications=sofia scribe=meera');
  await say('sofia', '/major update Half of the shops are back.');
  s.clock.advance(600);
  await say('sofia', '/major restored All shops are back.');
  const text = await s.file(pathOf.INC(1));
  expect(text).toMatch(/commander: jonas\n {2}communications_lead: sofia\n {2}scribe: meera/);
  expect(text).toMatch(/communicated_at:\n {4}- .*\n {4}- .*\n[\s\S]*service_restored_at:/);
  expect(text).toContain('note: Half of the shops are back.');
  const before = text;
  await say('jonas', '/major roles commander=nobody-here');
  expect(await s.file(pathOf.INC(1))).toBe(before);
});
