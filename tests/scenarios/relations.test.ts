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
