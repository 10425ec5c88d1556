import { expect, test } from 'vitest';
import { incidentBody } from '../intake/form-body.ts';
import type { Scenario } from './harness/test-scenario.ts';
import { scenario } from './harness/test-scenario.ts';

// Records are pushed as they are, so that a conversation begins where its story does: lee reports, jonas and meera work.

const OPENED = '2026-11-23T08:00:00Z';

const INCIDENT = (
  changes: { readonly state?: string; readonly more?: string; readonly journal?: string } = {},
) => `id: INC-1
title: Sample
state: ${changes.state ?? 'new'}
opened_at: "${OPENED}"
opened_by: lee
service: web-shop
category: payment
impact: medium
urgency: medium
priority: P3
team: web-shop
${changes.more ?? ''}source:
  kind: issue
  number: 1
journal:
  - at: "${OPENED}"
    by: lee
    to: new
    set:
      impact: medium
      urgency: medium
      priority: P3
      service: web-shop
      team: web-shop
      category: payment
${changes.journal ?? ''}`;

const IN_PROGRESS = {
  state: 'in_progress',
  more: 'assignee: jonas\n',
  journal: `  - at: "2026-11-23T08:30:00Z"
    by: jonas
    to: in_progress
    set:
      assignee: jonas
`,
} as const;

const RESOLVED = {
  state: 'resolved',
  more: `${IN_PROGRESS.more}resolution:\n  code: fixed\n  notes: Restarted.\nclosing_category: payment\n`,
  journal: `${IN_PROGRESS.journal}  - at: "2026-11-23T08:45:00Z"
    by: jonas
    to: resolved
    set:
      resolution:
        code: fixed
        notes: Restarted.
      closing_category: payment
`,
} as const;

const CLOSED = {
  ...RESOLVED,
  state: 'closed',
  journal: `${RESOLVED.journal}  - at: "2026-11-23T08:50:00Z"\n    by: lee\n    to: closed\n`,
} as const;

const PATH = 'tickets/2026/11/23/INC-1.yaml';
const ACTION = { action: 'actions/answer-comments' };

/** An issue of lee's with its record. */
async function withIncident(changes: Parameters<typeof INCIDENT>[0] = {}): Promise<Scenario> {
  const s = await scenario({ files: 'sample' });
  await s.issue({ by: 'lee', title: 'Sample' });
  await s.push({ by: 'ada', files: { [PATH]: INCIDENT(changes) } });
  s.clock.advance(60);
  return s;
}

const REQUEST_PATH = 'tickets/2026/11/23/REQ-1.yaml';

const REQUEST = `id: REQ-1
title: Sample
state: awaiting_approval
catalogue_item: new-device
opened_at: "${OPENED}"
opened_by: ines
service: workplace
impact: low
urgency: medium
priority: P4
team: workplace
source:
  kind: issue
  number: 1
journal:
  - at: "${OPENED}"
    by: ines
    to: submitted
    set:
      impact: low
      urgency: medium
      priority: P4
      service: workplace
      team: workplace
      catalogue_item: new-device
  - at: "2026-11-23T08:05:00Z"
    by: github-actions[bot]
    to: awaiting_approval
`;

/** What we said there, but for the comment that says how the record stands. */
async function answers(s: Scenario): Promise<readonly string[]> {
  const ours = (await s.comments(1)).filter(
    ({ by, body }) => by === 'github-actions[bot]' && !body.includes('sticky:'),
  );
  return ours.map(({ body }) => body);
}

test('[INC-05] an answer of the reporter resumes an incident that waits for it, and one of somebody else does not', async () => {
  const s = await withIncident();
  const held = await s.comment(1, { by: 'jonas', body: '/hold caller\nWhich card did you use?' });
  const run = await s.run(ACTION, held);
  expect(run.exitCode, run.stdout).toBe(0);
  expect(await s.file(PATH)).toMatch(/state: on_hold[\s\S]*hold_reason: awaiting_caller/);
  s.clock.advance(60);
  await s.run(ACTION, await s.comment(1, { by: 'sofia', body: 'Me too.' }));
  expect(await s.file(PATH)).toContain('state: on_hold');
  const answer = await s.comment(1, { by: 'lee', body: 'The blue one.' });
  await s.run(ACTION, answer);
  expect(await s.file(PATH)).toMatch(/state: in_progress[\s\S]*by: lee\n {4}to: in_progress/);
});

test('[AUD-12] two agents at once change one incident, and neither word is lost or doubled', async () => {
  const s = await withIncident();
  const words = [
    await s.comment(1, { by: 'jonas', body: '/start' }),
    await s.comment(1, { by: 'meera', body: '/impact high' }),
  ];
  await Promise.all(words.map((word) => s.run(ACTION, word)));
  const text = (await s.file(PATH)) ?? '';
  expect(text).toMatch(/state: in_progress[\s\S]*impact: high[\s\S]*priority: P2/);
  expect(text.match(/command: "?\/(start|impact)/g)).toHaveLength(2);
  for (const { id } of words) expect(s.reactions({ comment: id })).toContain('github-actions[bot] rocket');
});

test('[AUD-11] a command of somebody who may not changes nothing, and is answered with who may', async () => {
  const s = await withIncident();
  const before = await s.file(PATH);
  const word = await s.comment(1, { by: 'lee', body: '/priority P1 @acme/all <!-- gitsm:sticky:status --> closes #1' });
  const run = await s.run(ACTION, word);
  expect(run.exitCode, run.stdout).toBe(0);
  expect(await s.file(PATH)).toBe(before);
  const answer = (await answers(s)).at(-1) ?? '';
  expect(answer).toMatch(/Not carried out[\s\S]*Who may: managers/);
  expect(answer).not.toMatch(/@acme|sticky:status|closes #1/);
  expect(s.reactions({ comment: word.id })).toEqual(['github-actions[bot] eyes', 'github-actions[bot] -1']);
});

test('[AUD-05] a comment whose event comes twice, or again in 20 days, is carried out once', async () => {
  const s = await withIncident();
  const word = await s.comment(1, { by: 'jonas', body: '/start\n/impact high' });
  await s.run(ACTION, word);
  const carriedOut = await s.file(PATH);
  for (const now of ['2026-11-23T09:05:00Z', '2026-12-13T09:05:00Z']) {
    const again = await s.run(ACTION, word, { now });
    expect(again.exitCode, again.stdout).toBe(0);
    // In 20 days a clock runs out, which labels tell; the comment itself asks for nothing any more.
    const told = s.writes(again.id).filter((write) => !['issues/add-labels', 'issues/update-comment'].includes(write));
    expect(told).toEqual([]);
  }
  expect(await s.file(PATH)).toBe(carriedOut);
});

test('a comment is carried out as a whole or not at all, and a near miss is answered', async () => {
  const s = await withIncident(IN_PROGRESS);
  const before = await s.file(PATH);
  const refused = await s.comment(1, { by: 'jonas', body: '/impact high\n/close' });
  await s.run(ACTION, refused);
  expect((await answers(s)).at(-1)).toMatch(/jonas is none of those who may[\s\S]*whoever reported it and managers/);
  const typo = await s.comment(1, { by: 'jonas', body: '/impact high\n/resolv fixed Restarted.' });
  await s.run(ACTION, typo);
  expect((await answers(s)).at(-1)).toMatch(/did you mean \/resolve/);
  expect(s.reactions({ comment: typo.id })).toContain('github-actions[bot] confused');
  expect(await s.file(PATH)).toBe(before);
  await s.run(ACTION, typo);
  expect(await answers(s)).toHaveLength(2);
});

test('commands of programs, of edited comments and in quotes and code are ignored', async () => {
  const s = await withIncident(IN_PROGRESS);
  const edited = await s.comment(1, { by: 'jonas', body: 'Nothing.' });
  s.clock.advance(60);
  await s.editComment(edited, { by: 'jonas', body: '/impact high' });
  await s.comment(1, { by: 'github-actions[bot]', body: '/impact high' });
  const quoted = await s.comment(1, { by: 'jonas', body: '> /impact high\n\n```\n/impact high\n```' });
  const run = await s.run(ACTION, quoted);
  expect(run.exitCode, run.stdout).toBe(0);
  expect(await s.file(PATH)).not.toContain('impact: high');
});

test('an incident that is resolved closes its issue, and the reporter who reopens it goes on with it', async () => {
  const s = await withIncident(IN_PROGRESS);
  await s.run(ACTION, await s.comment(1, { by: 'jonas', body: '/resolve fixed Restarted the gateway.' }));
  expect(await s.issueNow(1)).toMatchObject({ state: 'closed', reason: 'completed' });
  expect(await s.labels(1)).toContain('state/resolved');
  s.clock.advance(60);
  const run = await s.run(ACTION, await s.reopenIssue(1, { by: 'lee' }));
  expect(run.exitCode, run.stdout).toBe(0);
  expect(await s.file(PATH)).toMatch(/state: in_progress[\s\S]*by: lee\n {4}to: in_progress/);
  expect(await s.issueNow(1)).toMatchObject({ state: 'open' });
});

test('a reporter who closes an issue withdraws it, however late that is heard of', async () => {
  const s = await withIncident(IN_PROGRESS);
  await s.closeIssue(1, { by: 'lee' });
  s.clock.advance(7200);
  const run = await s.run(ACTION, await s.schedule());
  expect(run.exitCode, run.stdout).toBe(0);
  expect(await s.file(PATH)).toMatch(/state: cancelled[\s\S]*cancellation: withdrawn/);
  expect(await s.file(PATH)).toMatch(/at: "2026-11-23T09:01:00Z"\n {4}by: lee\n {4}to: cancelled/);
  expect(await s.issueNow(1)).toMatchObject({ state: 'closed', reason: 'not_planned' });
});

test('a reporter who closes what is resolved accepts it', async () => {
  const s = await withIncident(RESOLVED);
  await s.run(ACTION, await s.closeIssue(1, { by: 'lee' }));
  expect(await s.file(PATH)).toMatch(/state: closed[\s\S]*by: lee\n {4}to: closed/);
  expect(await s.issueNow(1)).toMatchObject({ state: 'closed', reason: 'completed' });
});

test('an agent who closes an issue resolves it by the last comment, and without one gets the line to paste', async () => {
  const s = await withIncident(IN_PROGRESS);
  await s.run(ACTION, await s.closeIssue(1, { by: 'jonas' }));
  expect(await s.issueNow(1)).toMatchObject({ state: 'open' });
  expect((await s.comments(1)).map(({ body }) => body).join()).toContain('/resolve fixed category=');
  s.clock.advance(60);
  await s.comment(1, { by: 'jonas', body: 'The gateway was restarted.' });
  const run = await s.run(ACTION, await s.closeIssue(1, { by: 'jonas' }));
  expect(run.exitCode, run.stdout).toBe(0);
  expect(await s.file(PATH)).toMatch(/state: resolved[\s\S]*notes: The gateway was restarted\./);
  expect(await s.issueNow(1)).toMatchObject({ state: 'closed', reason: 'completed' });
});

test('[INC-16] what is closed for good and reopened goes on in a new issue that is linked, and is closed again', async () => {
  const s = await withIncident(CLOSED);
  await s.closeIssue(1, { by: 'jonas' });
  s.clock.advance(60);
  const reopened = await s.reopenIssue(1, { by: 'lee' });
  const run = await s.run(ACTION, reopened);
  expect(run.exitCode, run.stdout).toBe(0);
  expect(await s.issueNow(1)).toMatchObject({ state: 'closed' });
  expect(await s.issueNow(2)).toMatchObject({ state: 'open', title: 'Follow-up of INC-1: Sample' });
  expect(await s.file('tickets/2026/11/23/INC-2.yaml')).toMatch(/opened_by: lee[\s\S]*follow_up_of: INC-1/);
  const again = await s.run(ACTION, reopened);
  expect(s.writes(again.id)).toEqual([]);
});

test('whom an agent assigns has it, and what anybody else does to assignee and labels is put back', async () => {
  const s = await withIncident();
  await s.run(ACTION, await s.assign(1, { by: 'jonas', add: 'meera' }));
  expect(await s.file(PATH)).toMatch(/assignee: meera[\s\S]*by: jonas\n {4}set:\n {6}assignee: meera/);
  s.clock.advance(60);
  await s.assign(1, { by: 'ada', add: 'sofia' });
  await s.label(1, { by: 'ada', add: 'P1' });
  const run = await s.run(ACTION, await s.schedule());
  expect(run.exitCode, run.stdout).toBe(0);
  expect((await s.issueNow(1)).assignees).toEqual(['meera']);
  expect(await s.labels(1)).not.toContain('P1');
});

test('a locked issue hears nothing more, and its record says so', async () => {
  const s = await withIncident(IN_PROGRESS);
  await s.comment(1, { by: 'jonas', body: '/impact high' });
  const locked = await s.lockIssue(1, { by: 'ada' });
  const run = await s.run(ACTION, locked);
  expect(run.exitCode, run.stdout).toBe(0);
  expect(await s.file(PATH)).toMatch(/note: The issue was locked/);
  expect(await s.file(PATH)).not.toContain('impact: high');
  expect(s.writes(run.id)).toEqual(['git/push']);
  expect(s.writes((await s.run(ACTION, await s.schedule())).id)).toEqual([]);
});

test('[REQ-05] a request is approved by who may, and never by whoever asks for it', async () => {
  const s = await scenario({ files: 'sample' });
  await s.issue({ by: 'ines', title: 'Sample' });
  await s.push({ by: 'ada', files: { [REQUEST_PATH]: REQUEST } });
  s.clock.advance(60);
  await s.run(ACTION, await s.comment(1, { by: 'ines', body: '/approve' }));
  expect(await s.file(REQUEST_PATH)).toContain('state: awaiting_approval');
  expect((await answers(s)).at(-1)).toContain('whoever asks never approves');
  await s.run(ACTION, await s.comment(1, { by: 'lena', body: '/approve' }));
  expect((await answers(s)).at(-1)).toMatch(/is answered by viktor, mei/);
  const run = await s.run(ACTION, await s.comment(1, { by: 'viktor', body: '/approve' }));
  expect(run.exitCode, run.stdout).toBe(0);
  expect(await s.file(REQUEST_PATH)).toMatch(
    /state: approved[\s\S]*step: manager\n {4}by: viktor[\s\S]*verdict: approved/,
  );
});

test('[REQ-15] a requester asks where it stands and is told in plain words', async () => {
  const s = await scenario({ files: 'sample' });
  await s.issue({ by: 'ines', title: 'Sample' });
  await s.push({ by: 'ada', files: { [REQUEST_PATH]: REQUEST } });
  s.clock.advance(60);
  const question = await s.comment(1, { by: 'ines', body: '/status' });
  const run = await s.run(ACTION, question);
  expect(run.exitCode, run.stdout).toBe(0);
  const told = (await answers(s)).at(-1) ?? '';
  expect(told).toMatch(/\*\*REQ-1\*\*.* is \*\*awaiting approval\*\* since 2026-11-23 08:05 UTC/);
  expect(told).toContain('**Next:** It waits for approval');
  expect(s.writes((await s.run(ACTION, question)).id)).toEqual([]);
});

test('a comment of the reporter on what is resolved is written down and moves nothing', async () => {
  const s = await withIncident(RESOLVED);
  await s.closeIssue(1, { by: 'jonas' });
  s.clock.advance(60);
  const thanks = await s.comment(1, { by: 'lee', body: 'Thank you.' });
  const run = await s.run(ACTION, thanks);
  expect(run.exitCode, run.stdout).toBe(0);
  const text = (await s.file(PATH)) ?? '';
  expect(text).toContain('state: resolved');
  expect(text).toContain(`comment: ${thanks.id}`);
});

test.each([
  ['deleted', { kind: 'status', status: 410, effect: 'before' }],
  ['transferred', { kind: 'redirect', status: 301 }],
] as const)('an issue that was %s hears nothing more, and its record is kept and says so', async (_, fault) => {
  const s = await withIncident(IN_PROGRESS);
  const { points } = await s.run(ACTION, await s.comment(1, { by: 'sofia', body: 'Me too.' }));
  const at = points.indexOf('issues/get') + 1;
  const word = await s.comment(1, { by: 'jonas', body: '/impact high' });
  const run = await s.run(ACTION, word, { fault: { ...fault, at } });
  expect(run.exitCode, run.stdout).toBe(0);
  expect(await s.file(PATH)).toMatch(/state: in_progress[\s\S]*note: The issue was deleted or transferred/);
  expect(s.writes(run.id)).toEqual(['git/push']);
});

test('an issue that is edited is read again while its incident is new, and noted when somebody works on it', async () => {
  const s = await scenario({ files: 'sample' });
  const convert = { action: 'actions/convert-issue' };
  await s.run(convert, await s.issue({ by: 'lee', title: 'Sample', body: incidentBody() }));
  s.clock.advance(60);
  const body = incidentBody({ 'How long can it wait?': 'Low: it can wait' });
  const run = await s.run(convert, await s.editIssue(1, { by: 'lee', title: 'Sample, in the end', body }));
  expect(run.exitCode, run.stdout).toBe(0);
  expect(await s.file(PATH)).toMatch(/title: Sample, in the end[\s\S]*urgency: low[\s\S]*at: "2026-11-23T09:01:00Z"/);
  await s.run(ACTION, await s.comment(1, { by: 'ines', body: '/start' }));
  s.clock.advance(60);
  const later = await s.editIssue(1, { by: 'lee', title: 'Something else', body });
  await s.comment(1, { by: 'sofia', body: 'Me too.' });
  s.clock.advance(3600);
  await s.run(convert, later);
  expect(await s.file(PATH)).toMatch(
    /title: Sample, in the end[\s\S]*at: "2026-11-23T09:02:00Z"[\s\S]*was edited after work/,
  );
});
