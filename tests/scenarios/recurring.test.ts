import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { incident, LINK, pathOf, withRecords } from './relations.fixture.ts';

const NOW = '2026-11-23T09:05:00Z';
const TALK = { action: 'actions/answer-comments' };

/** Three of one matter, which nothing of the sample is like. */
const TITLES = ['Gift vouchers vanish from the basket', 'Voucher gone from basket', 'Basket loses gift voucher'];
const VOUCHERS = TITLES.map((title, at) => incident(at + 1, { title, category: 'software' }));

/** The others of the sample are proposed, too: only what is about vouchers matters here. */
async function withVouchers() {
  const s = await withRecords(...VOUCHERS);
  const run = await s.run(LINK, await s.schedule(), { now: NOW });
  expect(run.exitCode, run.stdout).toBe(0);
  const paths = (await s.tree()).filter((path) => /PRB-\d{1,3}\.yaml/.test(path));
  const texts = await Promise.all(paths.map(async (path) => ({ path, text: (await s.file(path)) ?? '' })));
  const ours = texts.find(({ text }) => text.includes('voucher'));
  return { s, paths, path: ours?.path ?? '', number: Number(/PRB-(\d+)/.exec(ours?.path ?? '')?.[1]) };
}

test('[PRB-16] what keeps coming back is proposed by one issue with the evidence, once, and accepting it links all', async () => {
  const { s, paths, path, number } = await withVouchers();
  const issue = await s.issueNow(number);
  expect(issue.title).toMatch(/^3 incidents of Web shop look like one problem: /);
  expect(await s.file(path)).toMatch(
    /state: new[\s\S]*proposal:\n {2}incidents:\n {4}- INC-1\n {4}- INC-2\n {4}- INC-3/,
  );
  for (const now of [NOW, '2026-11-25T09:05:00Z']) {
    await s.run(LINK, await s.schedule(), { now });
    expect((await s.tree()).filter((one) => /PRB-\d{1,3}\.yaml/.test(one))).toEqual(paths);
  }
  expect(await s.file(pathOf.INC(1))).not.toContain('problem:');
  await s.run(TALK, await s.comment(number, { by: 'jonas', body: '/start' }), { now: NOW });
  await s.run(LINK, await s.schedule(), { now: NOW });
  expect(await s.file(path)).toMatch(
    /state: assess[\s\S]*links:\n {2}incidents:\n {4}- INC-1\n {4}- INC-2\n {4}- INC-3/,
  );
  expect(await s.file(path)).not.toContain('proposal:');
  for (const each of [1, 2, 3]) expect(await s.file(pathOf.INC(each))).toContain(`problem: PRB-${number}`);
});

test('[PRB-16] a proposal that is declined is not made again', async () => {
  const { s, paths, path, number } = await withVouchers();
  await s.run(TALK, await s.comment(number, { by: 'jonas', body: '/cancel Three different vouchers.' }), { now: NOW });
  expect(await s.file(path)).toMatch(/state: cancelled/);
  const again = await s.run(LINK, await s.schedule(), { now: '2026-11-24T09:05:00Z' });
  expect(again.exitCode, again.stdout).toBe(0);
  expect((await s.tree()).filter((one) => /PRB-\d{1,3}\.yaml/.test(one))).toEqual(paths);
});

/** Of the sample, and no more than these. */
const TERMINALS = [
  'tickets/2026/11/06/INC-1000102',
  'tickets/2026/11/17/INC-1000129',
  'problems/2026/11/PRB-1000106',
].map((name) => ({ [`${name}.yaml`]: readFileSync(new URL(`../../${name}.yaml`, import.meta.url), 'utf8') }));

test('[INC-18] a new incident is told once of known errors with their workarounds, and of similar incidents', async () => {
  const title = 'Till 2: payment terminal times out, "host not reached"';
  const s = await withRecords(
    ...TERMINALS,
    incident(1, { title, service: 'store-checkout', team: 'store-systems', category: 'checkout' }),
  );
  for (const now of [NOW, '2026-11-23T10:05:00Z']) {
    const run = await s.run(LINK, await s.schedule(), { now });
    expect(run.exitCode, run.stdout).toBe(0);
  }
  const told = (await s.comments(1)).filter(({ body }) => body.includes('notice:INC-1/similar'));
  expect(told).toHaveLength(1);
  expect(told[0]?.body).toMatch(
    /^\*\*Known error PRB-1000106[\s\S]*In the service menu[\s\S]*Similar incidents[\s\S]*- INC-1000102/,
  );
  expect(told[0]?.body).toMatch(/same service; same category; shared words .*terminal/);
});
