import { expect, test } from 'vitest';
import {
  ANALYSED,
  change,
  held,
  incident,
  LINK,
  pathOf,
  problem,
  STARTED,
  sunday,
  withRecords,
} from './relations.fixture.ts';

const NOW = '2026-11-23T09:05:00Z';

async function run(s: Awaited<ReturnType<typeof withRecords>>, now = NOW) {
  const done = await s.run(LINK, await s.schedule(), { now });
  expect(done.exitCode, done.stdout + done.stderr).toBe(0);
  const again = await s.run(LINK, await s.schedule(), { now });
  expect(s.writes(again.id), again.stdout).toEqual([]);
  return done;
}

const OPEN_FIX = [...ANALYSED, { at: sunday('09:30'), by: 'jonas', to: 'fix_in_progress' }];
const KNOWN = { symptom: 'Cards fail.', workaround: 'Press twice, @all.', status: 'published' };

test('[PRB-08] a published workaround is told once to each linked open incident, and to no other', async () => {
  const s = await withRecords(
    incident(1, { links: { problem: 'PRB-3' } }),
    incident(2, { moves: [STARTED, resolvedAt('08:50')] }),
    problem(3, { known_error: KNOWN, links: { incidents: ['INC-1', 'INC-2'] } }),
    incident(4),
  );
  await run(s);
  const told = await Promise.all([1, 2, 4].map(async (issue) => (await s.comments(issue)).map(({ body }) => body)));
  expect(told.map((bodies) => bodies.length)).toEqual([1, 0, 0]);
  expect(told[0]?.[0]).toMatch(/workaround for this[\s\S]*PRB-3[\s\S]*Press twice, @\u200ball/);
  expect(await s.file(pathOf.INC(1))).toMatch(/announced:\n {2}- key: workaround\/PRB-3\/.*\n.*\n {4}delivered_at:/);
  expect(await s.file(pathOf.PRB(3))).toMatch(/published_at: "2026-11-23T09:05:00Z"/);
});

function resolvedAt(time: string) {
  const resolution = { code: 'fixed', notes: 'Restarted.' };
  return { at: sunday(time), by: 'jonas', to: 'resolved', set: { resolution, closing_category: 'payment' } };
}

test('[PRB-09] a fix resolves the incidents that wait for it, with code and notes, and no other', async () => {
  const resolution = { code: 'fix_applied', notes: 'The gateway was replaced.' };
  const s = await withRecords(
    incident(1, { moves: held('awaiting_problem', 'PRB-4'), links: { problem: 'PRB-4' } }),
    incident(2, { moves: held('awaiting_problem', 'PRB-4') }),
    incident(3, { moves: held('awaiting_vendor', 'Carrier 4711'), links: { problem: 'PRB-4' } }),
    problem(4, {
      analysis: { causes: 'The gateway.' },
      fix_applied_at: sunday('10:00'),
      moves: [...OPEN_FIX, { at: sunday('10:10'), by: 'jonas', to: 'resolved', set: { resolution } }],
    }),
  );
  await run(s);
  for (const number of [1, 2]) {
    const text = await s.file(pathOf.INC(number));
    expect(text).toMatch(
      /state: resolved[\s\S]*code: resolved_by_problem[\s\S]*PRB-4 is mended\. The gateway was replaced\./,
    );
    expect(text).toMatch(/rule: problem-fixed\n {6}link: PRB-4/);
  }
  expect(await s.file(pathOf.INC(3))).toContain('state: on_hold');
});

test('[PRB-14] the last change that ends well puts the fix in place, and whoever leads the problem hears of it', async () => {
  const s = await withRecords(
    incident(1, { moves: held('awaiting_problem', 'PRB-2'), links: { problem: 'PRB-2' } }),
    problem(2, { analysis: { causes: 'The gateway.' }, moves: OPEN_FIX, links: { resolved_by: ['CHG-3', 'CHG-4'] } }),
    change(3, 'successful', { resolves: ['PRB-2'] }),
    change(4, undefined, { resolves: ['PRB-2'] }),
  );
  await run(s);
  expect(await s.file(pathOf.INC(1))).toContain('state: on_hold');
  expect(await s.comments(2)).toEqual([]);
  await s.push({ by: 'ada', files: change(4, 'successful', { resolves: ['PRB-2'] }) });
  await run(s);
  expect(await s.file(pathOf.PRB(2))).toContain('fix_applied_at: "2026-11-22T10:40:00Z"');
  expect(await s.file(pathOf.INC(1))).toMatch(/state: resolved[\s\S]*The new gateway is in use\./);
  const [notice] = await s.comments(2);
  expect(notice?.body).toMatch(/All changes .* have ended: CHG-3 successful, CHG-4 successful[\s\S]*@jonas/);
});

test('[PRB-10] an accepted risk is told with its reason, and who waited for the problem is taken up again', async () => {
  const resolution = { code: 'risk_accepted', notes: 'Too dear.' };
  const accepted_risk = {
    reason: 'A third server costs more than it saves.',
    by: 'mei',
    review_at: '2027-02-01T08:00:00Z',
  };
  const ended = { at: sunday('09:30'), by: 'mei', to: 'resolved', set: { resolution } };
  const s = await withRecords(
    incident(1, { moves: held('awaiting_problem', 'PRB-3'), links: { problem: 'PRB-3' } }),
    incident(2, { moves: [STARTED], links: { problem: 'PRB-3' } }),
    problem(3, { accepted_risk, moves: [...ANALYSED, ended] }),
  );
  await run(s);
  expect(await s.file(pathOf.INC(1))).toMatch(
    /state: in_progress[\s\S]*note: .*accepted until 2027-02-01 by mei: A third server/,
  );
  for (const issue of [1, 2]) {
    const [notice] = await s.comments(issue);
    expect(notice?.body).toMatch(/risk of PRB\\-3 is accepted[\s\S]*A third server costs/);
  }
});

test('[PRB-11] a duplicate problem hands its incidents over, and those who wait for it wait for the other', async () => {
  const s = await withRecords(
    incident(1, { moves: held('awaiting_problem', 'PRB-3'), links: { problem: 'PRB-3' } }),
    incident(2, { moves: [STARTED, resolvedAt('08:50')] }),
    problem(3, {
      cancellation: 'The same as PRB-4.',
      moves: [...ANALYSED, { at: sunday('09:10'), by: 'jonas', to: 'cancelled' }],
      links: { incidents: ['INC-1', 'INC-2'], duplicate_of: 'PRB-4' },
    }),
    problem(4),
  );
  await run(s);
  expect(await s.file(pathOf.PRB(4))).toMatch(/incidents:\n {4}- INC-1\n {4}- INC-2/);
  expect(await s.file(pathOf.PRB(3))).not.toContain('incidents:');
  expect(await s.file(pathOf.INC(1))).toMatch(/state: on_hold[\s\S]*hold_reference: PRB-4[\s\S]*problem: PRB-4/);
  expect(await s.file(pathOf.INC(2))).toMatch(/problem: PRB-4[\s\S]*rule: duplicate-problem\n {6}link: PRB-3/);
});

test('[PRB-17] when the review of a fix is due, incidents before and after it are counted, and the verdict is asked for', async () => {
  const resolution = { code: 'fix_applied', notes: 'Mended.' };
  const s = await withRecords(
    incident(1, { moves: [STARTED, resolvedAt('08:50')] }),
    incident(2, { moves: [STARTED, resolvedAt('08:50')] }),
    problem(3, {
      analysis: { causes: 'The gateway.' },
      fix_applied_at: sunday('08:30'),
      moves: [...OPEN_FIX, { at: sunday('10:10'), by: 'jonas', to: 'resolved', set: { resolution } }],
    }),
  );
  await run(s);
  expect(await s.file(pathOf.PRB(3))).toMatch(/effectiveness:\n {2}due_at: "2026-12-22T08:30:00Z"\n(?! {2}incidents)/);
  await run(s, '2026-12-22T08:29:59Z');
  expect(await s.file(pathOf.PRB(3))).not.toContain('incidents_before');
  await run(s, '2026-12-22T08:30:00Z');
  expect(await s.file(pathOf.PRB(3))).toMatch(/incidents_before: 2\n {2}incidents_after: 0/);
  const timers = await s.run({ action: 'actions/run-timers' }, await s.schedule(), { now: '2026-12-22T09:30:00Z' });
  expect(timers.exitCode, timers.stdout).toBe(0);
  expect((await s.comments(3)).map(({ body }) => body).join()).toMatch(
    /verdict on the effect of the fix due[\s\S]*@jonas/,
  );
});

test('[INC-17] a change that caused or mended an incident stands on both sides, and goes from both', async () => {
  const s = await withRecords(
    incident(1, { moves: [STARTED], links: { caused_by: 'CHG-3' } }),
    incident(2, { moves: [STARTED] }),
    change(3, 'successful', { resolves: ['INC-2'] }),
  );
  await run(s);
  expect(await s.file(pathOf.CHG(3))).toMatch(/links:\n {2}resolves:\n {4}- INC-2\n {2}caused:\n {4}- INC-1/);
  expect(await s.file(pathOf.INC(2))).toContain('resolved_by: CHG-3');
  const push = await s.push({ by: 'ada', files: incident(1, { moves: [STARTED] }) });
  await s.run(LINK, push, { now: NOW });
  expect(await s.file(pathOf.CHG(3))).not.toContain('caused:');
  // The event of this one is lost.
  await s.push({ by: 'ada', files: incident(2, { moves: [STARTED] }) });
  await run(s);
  expect(await s.file(pathOf.CHG(3))).not.toContain('links:');
});

test('[PRB-07] a task of the analysis is told to the team that has it, and ended from the thread', async () => {
  const tasks = [
    { id: 'trace', title: 'Trace the gateway', kind: 'root_cause', team: 'infrastructure', state: 'open' },
  ];
  const s = await withRecords(problem(1, { moves: ANALYSED, tasks }));
  await run(s);
  expect((await s.comments(1)).map(({ body }) => body)).toEqual([
    expect.stringMatching(/^Task `trace` of PRB-1: Trace the gateway[\s\S]*\n@\w+/),
  ]);
  const done = await s.comment(1, { by: 'jonas', body: '/done task=trace The gateway drops it.' });
  await s.run({ action: 'actions/answer-comments' }, done, { now: NOW });
  expect(await s.file(pathOf.PRB(1))).toMatch(
    /state: done\n[\s\S]*done_by: jonas[\s\S]*note: "?Task trace done: The gateway drops it\./,
  );
  await run(s);
});

test('[PRB-12] what was said of a fix is journalled and goes when the problem comes back', async () => {
  const resolution = { code: 'fix_applied', notes: 'Mended.' };
  const back = { at: sunday('12:00'), by: 'jonas', to: 'root_cause_analysis', set: { resolution: null } };
  const s = await withRecords(
    problem(1, {
      analysis: { causes: 'The gateway.' },
      fix_applied_at: sunday('10:00'),
      effectiveness: { due_at: sunday('11:00'), verdict: 'not_effective', incidents_before: 4, incidents_after: 3 },
      moves: [...OPEN_FIX, { at: sunday('10:10'), by: 'jonas', to: 'resolved', set: { resolution } }, back],
    }),
  );
  await run(s);
  expect(await s.file(pathOf.PRB(1))).not.toMatch(/^(effectiveness|fix_applied_at):/m);
  expect(await s.file(pathOf.PRB(1))).toMatch(/is taken back: not effective, 4 incidents before and 3 after/);
});
