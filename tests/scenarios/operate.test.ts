import { expect, test } from 'vitest';
import { bodyOf, incidentBody, TICKED } from '../intake/form-body.ts';
import { scenario } from './harness/test-scenario.ts';

const PATH = 'tickets/2026/11/20/INC-1.yaml';

test('[REQ-15] an opened issue becomes an incident within one run, and its thread says where it stands', async () => {
  const s = await scenario({ files: 'sample', now: '2026-11-23T09:00:00Z' });
  const issue = await s.issue({
    by: 'jonas',
    title: 'Label printer eats paper',
    body: 'Third floor, since this morning.',
    labels: ['gitsm/incident'],
  });
  const run = await s.run('operate', issue, { now: '2026-11-23T09:05:00Z' });
  expect(run.exitCode, run.stdout).toBe(0);
  const record = await s.file(`tickets/2026/11/23/INC-${issue.number}.yaml`);
  expect(record).toContain('title: Label printer eats paper');
  expect(record).toContain('opened_at: "2026-11-23T09:00:00Z"');
  const [comment] = await s.comments(issue.number);
  expect(comment?.body).toContain(`INC-${issue.number}`);
  expect(await s.labels(issue.number)).toContain('P3');
  const again = await s.run('operate', issue, { now: '2026-11-23T09:06:00Z' });
  expect(s.writes(again.id)).toEqual([]);
});

test('[INC-03] [INC-06] an incident is worked from its issue to its report by what people say there', async () => {
  // The sample reports as of two days later.
  const s = await scenario({ files: 'sample', now: '2026-11-20T09:00:00Z' });
  const act = async (happened: Promise<Parameters<typeof s.run>[1]>) => {
    const run = await s.run('operate', await happened);
    expect(run.exitCode, run.stdout).toBe(0);
    s.clock.advance(600);
    return run.points.filter((point) => !point.startsWith('git/'));
  };
  const opening = await act(s.issue({ by: 'lee', title: 'Cards are refused', body: incidentBody() }));
  // Two of them tell of incidents that are like it.
  expect(opening.length, opening.join()).toBeLessThanOrEqual(7);
  // The team and whoever is on call for it follow from the service alone.
  expect(await s.file(PATH)).toMatch(/^team: store-systems$/m);
  expect((await s.comments(1))[0]?.body).toMatch(/INC-1: new[\s\S]*Priority P1/);
  const word = await s.comment(1, { by: 'ines', body: '/resolve fixed category=hardware Changed the reader.' });
  const resolving = await act(Promise.resolve(word));
  expect(resolving.length, resolving.join()).toBeLessThanOrEqual(8);
  expect(await s.issueNow(1)).toMatchObject({ state: 'closed', reason: 'completed' });
  await act(s.reopenIssue(1, { by: 'lee' }));
  expect(await s.file(PATH)).toMatch(/state: in_progress[\s\S]*to: resolved[\s\S]*by: lee\n {4}to: in_progress/);
  expect((await s.comments(1))[0]?.body).toContain('INC-1: in progress');
  expect(await s.file('queue/store-systems.md', 'reports')).toContain('INC-1');
});

test('[INC-06] team and person of an incident follow from its service and who is on call, and it stands in their inbox', async () => {
  const s = await scenario({ files: 'sample', now: '2026-11-20T09:00:00Z' });
  const body = incidentBody({ 'Which service?': 'Web shop', 'What is it about?': '' });
  await s.run({ action: 'actions/convert-issue' }, await s.issue({ by: 'lee', title: 'No payments', body }));
  expect(await s.file(PATH)).toMatch(/team: web-shop\nassignee: jonas/);
  expect((await s.issueNow(1)).assignees).toEqual(['jonas']);
  await s.run({ action: 'actions/generate-reports' }, await s.schedule());
  expect(await s.file('queue/web-shop.md', 'reports')).toMatch(/INC-1\b.*jonas/);
});

const CHANGE = {
  'Which service?': 'Web shop',
  'How is it authorised?': 'Normal: assessed and authorised before it is done',
  'In which environment?': 'production',
  'From when?': '2026-12-06T02:00:00Z',
  'Until when?': '2026-12-06T05:00:00Z',
  'Why is it needed?': 'It expires.',
  'What is done, step by step?': 'Replace it.',
  'How is it taken back, and when is that decided?': 'Put the old one back.',
  'How does one see that it worked?': 'The page opens.',
  'What may go wrong, and for whom?': 'Nobody can order.',
  'How many are affected?': '',
  'How long can it wait?': '',
  'Before you send it': TICKED,
};
const DRAFT = 'changes/drafts/rotate-tls.yaml';
const CONVERT = { action: 'actions/convert-issue' };

test('a change form becomes a branch with the draft, and a link that opens the pull request of whoever asks', async () => {
  const s = await scenario({ files: 'sample', now: '2026-11-23T09:00:00Z' });
  const run = await s.run(CONVERT, await s.issue({ by: 'lee', title: 'Rotate TLS', body: bodyOf(CHANGE) }));
  expect(run.exitCode, run.stdout).toBe(0);
  expect((await s.comments(1))[0]?.body).toContain('/compare/main...gitsm/change-1?expand=1&title=Rotate%20TLS');
  expect(await s.file(DRAFT, 'gitsm/change-1')).toMatch(/title: Rotate TLS[\s\S]*requested_by: lee/);
  expect(await s.file(DRAFT)).toBeUndefined();
  const body = bodyOf({ ...CHANGE, 'Why is it needed?': 'It expires on Monday.' });
  await s.run(CONVERT, await s.editIssue(1, { by: 'lee', body }));
  expect(await s.file(DRAFT, 'gitsm/change-1')).toContain('It expires on Monday.');
  expect(s.writes((await s.run(CONVERT, await s.schedule())).id)).toEqual([]);
});

test('at level 1 the own App opens the pull request of a change form too, once', async () => {
  const s = await scenario({ files: 'sample', level: 1, now: '2026-11-23T09:00:00Z' });
  const issue = await s.issue({ by: 'jonas', title: 'Rotate TLS', body: bodyOf(CHANGE) });
  const run = await s.run(CONVERT, issue);
  expect(run.exitCode, run.stdout).toBe(0);
  expect(await s.issueNow(2)).toMatchObject({ title: 'Rotate TLS', state: 'open' });
  expect(s.writes((await s.run(CONVERT, issue)).id)).toEqual([]);
});
