import { expect, test } from 'vitest';
import { incidentBody, orderBody } from '../intake/form-body.ts';
import { type Scenario, scenario } from './harness/test-scenario.ts';

const CONVERT = { action: 'actions/convert-issue' };
const ANSWER = { action: 'actions/answer-comments' };
const PATH = 'tickets/2026/11/23/REQ-1.yaml';

const DEVICE = 'Laptop, screen or phone';
const PHONE = {
  'Which device?': 'Phone',
  'What else?': 'Second charger, Privacy filter',
  'Inventory number of the one it replaces': '',
  'Cost centre': '4711',
  'Who at your site approves?': 'hanna',
};

/** An issue of ines with the form of an item; the number is 1. */
async function ordered(item: string, answers: Readonly<Record<string, string>>): Promise<Scenario> {
  const s = await scenario({ files: 'sample', now: '2026-11-23T09:00:00Z' });
  const issue = await s.issue({ by: 'ines', title: 'Please', body: orderBody(item, answers) });
  const run = await s.run(CONVERT, issue);
  expect(run.exitCode, run.stdout).toBe(0);
  s.clock.advance(600);
  return s;
}

async function say(s: Scenario, by: string, body: string): Promise<void> {
  const run = await s.run(ANSWER, await s.comment(1, { by, body }));
  expect(run.exitCode, run.stdout).toBe(0);
  s.clock.advance(600);
}

async function statusOf(s: Scenario): Promise<{ readonly id: number; readonly body: string }> {
  const found = (await s.comments(1)).find(({ body }) => body.includes('gitsm:sticky:status'));
  if (found === undefined) throw new Error('there is no comment that says how it stands');
  return found;
}

test('[REQ-02] an order waits until its answers fit their questions, and is registered once they are mended', async () => {
  const s = await ordered(DEVICE, { ...PHONE, 'Cost centre': '47x1' });
  expect(await s.file(PATH)).toBeUndefined();
  expect((await statusOf(s)).body).toMatch(/not registered yet[\s\S]*Cost centre[\s\S]*47x1/);
  const edited = await s.editIssue(1, { by: 'ines', body: orderBody(DEVICE, PHONE) });
  const run = await s.run(CONVERT, edited);
  expect(run.exitCode, run.stdout).toBe(0);
  expect(await s.file(PATH)).toMatch(
    /cost_centre: "4711"[\s\S]*at: "2026-11-23T09:10:00Z"[\s\S]*to: awaiting_approval/,
  );
});

test('[REQ-07] an order by somebody who is not entitled is not taken, and says who is', async () => {
  const s = await scenario({ files: 'sample', now: '2026-11-23T09:00:00Z' });
  const item = (await s.file('config/catalogue/new-device.yaml')) ?? '';
  const narrowed = item.replace('everyone: true', 'teams:\n    - service-desk');
  await s.push({ by: 'ada', files: { 'config/catalogue/new-device.yaml': narrowed } });
  await s.run(CONVERT, await s.issue({ by: 'lee', title: 'Please', body: orderBody(DEVICE, PHONE) }));
  expect(await s.file(PATH)).toBeUndefined();
  expect((await statusOf(s)).body).toMatch(/lee[\s\S]*Service desk/);
  await s.run(CONVERT, await s.issue({ by: 'noor', title: 'Please', body: orderBody(DEVICE, PHONE) }));
  expect(await s.file('tickets/2026/11/23/REQ-2.yaml')).toContain('opened_by: noor');
});

test('[REQ-09] the fulfilment clock and the tasks of an order begin with its approval', async () => {
  const s = await ordered(DEVICE, PHONE);
  expect(await s.file(PATH)).not.toContain('due_at');
  expect((await statusOf(s)).body).not.toContain('Requests are fulfilled in time');
  await say(s, 'viktor', '/approve');
  expect(await s.file(PATH)).toMatch(/id: order[\s\S]*due_at: "2026-11-25T09:10:00Z"/);
  expect((await statusOf(s)).body).toMatch(/Requests are fulfilled in time \| 2026-11-30 09:10/);
});

test('[REQ-06] tasks are done in their order by those who tick their boxes, and the order ends with the last', async () => {
  const s = await ordered(DEVICE, PHONE);
  await say(s, 'viktor', '/approve');
  const tick = async (by: string, name: string) => {
    const { id, body } = await statusOf(s);
    const edited = body.replace(`- [ ] \`${name}\``, `- [x] \`${name}\``);
    const event = await s.editComment(
      { ...(await s.comment(1, { by: 'ines', body: 'Thanks.' })), id },
      { by, body: edited },
    );
    const run = await s.run(ANSWER, event);
    expect(run.exitCode, run.stdout).toBe(0);
    s.clock.advance(600);
  };
  await tick('lena', 'image');
  expect((await s.comments(1)).at(-1)?.body).toMatch(/box of `image` is open again[\s\S]*before image comes order/);
  expect((await statusOf(s)).body).toContain('- [ ] `image`');
  await tick('lena', 'order');
  expect(await s.file(PATH)).toMatch(/state: in_fulfilment[\s\S]*id: order[\s\S]*state: done[\s\S]*done_by: lena/);
  expect((await statusOf(s)).body).toMatch(/- \[x\] `order` .*done by lena/);
  await say(s, 'lena', '/done task=image\n/done task=hand-over\n/done It is on your desk.');
  expect(await s.file(PATH)).toMatch(/state: fulfilled/);
  expect(await s.issueNow(1)).toMatchObject({ state: 'closed', reason: 'completed' });
});

test('[REQ-05] a refused order ends with its reason, and its issue is closed as not planned', async () => {
  const s = await ordered(DEVICE, PHONE);
  await say(s, 'ines', '/approve');
  expect(await s.file(PATH)).toContain('state: awaiting_approval');
  await say(s, 'viktor', '/reject There is one in your cupboard.');
  expect(await s.file(PATH)).toMatch(/state: rejected[\s\S]*rejection: There is one in your cupboard\./);
  expect(await s.issueNow(1)).toMatchObject({ state: 'closed', reason: 'not_planned' });
});

const MAILBOX = {
  'Address before the at sign': 'fairs',
  'Who reads it? One login a line': 'ines\nlee',
  'May people outside the company write to it?': 'Yes',
};

test('[REQ-10] an item that fulfils itself is handed to its workflow once, and ends as that reports', async () => {
  const s = await scenario({ files: 'sample', now: '2026-11-23T09:00:00Z' });
  const file = '.github/workflows/create-shared-mailbox.yml';
  const inputs = ['request', 'address', 'members', 'outside'].map((name) => `      ${name}:\n        type: string\n`);
  await s.push({
    by: 'ada',
    files: { [file]: `on:\n  workflow_dispatch:\n    inputs:\n${inputs.join('')}jobs: {}\n` },
  });
  const issue = await s.issue({ by: 'ines', title: 'Please', body: orderBody('Shared mailbox', MAILBOX) });
  expect((await s.run(CONVERT, issue)).exitCode).toBe(0);
  await s.run(CONVERT, issue);
  const dispatched = s.dispatches().filter(({ kind }) => kind === 'workflow');
  expect(dispatched).toMatchObject([{ payload: { request: 'REQ-1', members: 'ines\nlee', outside: 'true' } }]);
  s.clock.advance(300);
  const report = { request: 'REQ-1', outcome: 'done', notes: 'fairs@example.com is there.' };
  const run = await s.run(CONVERT, await s.dispatch({ by: 'ada', type: 'gitsm-fulfilment', payload: report }));
  expect(run.exitCode, run.stdout).toBe(0);
  expect(await s.file(PATH)).toMatch(/state: fulfilled[\s\S]*code: automated[\s\S]*fairs@example.com is there/);
});

test('an item whose workflow is not there is left to people, who are told', async () => {
  const s = await ordered('Shared mailbox', MAILBOX);
  expect(await s.file(PATH)).toMatch(
    /state: approved[\s\S]*The workflow create-shared-mailbox.yml could not be started/,
  );
  expect(s.dispatches()).toEqual([]);
  expect(s.writes((await s.run(CONVERT, await s.schedule())).id)).toEqual([]);
});

test('[REQ-11] an incident that is an order goes on as a request for the same person, linked, and back', async () => {
  const s = await scenario({ files: 'sample', now: '2026-11-23T09:00:00Z' });
  await s.run(CONVERT, await s.issue({ by: 'lee', title: 'I have no phone', body: incidentBody() }));
  s.clock.advance(600);
  await say(s, 'ines', '/request new-device');
  expect((await s.comments(1)).at(-1)?.body).toMatch(/Not carried out[\s\S]*Cost centre/);
  const answers = Object.entries(PHONE).map(([label, answer]) => `### ${label}\n\n${answer}`);
  await say(s, 'ines', `/request new-device\n${answers.join('\n\n')}`);
  expect(await s.file('tickets/2026/11/23/INC-1.yaml')).toMatch(/state: cancelled/);
  expect(await s.issueNow(1)).toMatchObject({ state: 'closed', reason: 'not_planned' });
  expect(await s.file('tickets/2026/11/23/REQ-2.yaml')).toMatch(
    /state: awaiting_approval[\s\S]*opened_by: lee[\s\S]*device: Phone[\s\S]*follow_up_of: INC-1/,
  );
  await s.run(ANSWER, await s.comment(2, { by: 'ines', body: '/incident It was lost after all.' }));
  expect(await s.file('tickets/2026/11/23/INC-3.yaml')).toMatch(/opened_by: lee[\s\S]*follow_up_of: REQ-2/);
});

test('[REQ-16] the desk opens for a person without an account, and notes how they came in', async () => {
  const s = await scenario({ files: 'sample', now: '2026-11-23T09:00:00Z' });
  const body = incidentBody({ 'For whom, if not for yourself?': 'Anna Berg (4711)' });
  const issue = await s.issue({ by: 'ines', title: 'No sound', body, labels: ['gitsm/incident', 'channel/phone'] });
  const run = await s.run(CONVERT, issue);
  expect(run.exitCode, run.stdout).toBe(0);
  expect(await s.file('tickets/2026/11/23/INC-1.yaml')).toMatch(
    /opened_by: ines[\s\S]*requested_for:\n {2}id: "4711"\n {2}display_name: Anna Berg[\s\S]*channel: phone/,
  );
  expect((await statusOf(s)).body).toContain('| For | Anna Berg |');
});

test('[REQ-01] an item is offered while it is in production, and ordered no more once it is obsolete', async () => {
  const s = await ordered(DEVICE, PHONE);
  const path = 'config/catalogue/new-device.yaml';
  const item = (await s.file(path)) ?? '';
  await s.push({ by: 'ada', files: { [path]: item.replace('status: production', 'status: obsolete') } });
  await s.run(CONVERT, await s.issue({ by: 'ines', title: 'One more', body: orderBody(DEVICE, PHONE) }));
  expect(await s.file('tickets/2026/11/23/REQ-2.yaml')).toBeUndefined();
  await say(s, 'viktor', '/approve');
  expect(await s.file(PATH)).toMatch(/state: approved/);
});

test('[REQ-08] what is ordered for somebody else says for whom and by whom', async () => {
  const s = await scenario({ files: 'sample', now: '2026-11-23T09:00:00Z' });
  const body = orderBody(DEVICE, PHONE).replace(
    '### For whom, if not for yourself?\n\n_No response_',
    '### For whom, if not for yourself?\n\nviktor',
  );
  await s.run(CONVERT, await s.issue({ by: 'ines', title: 'For Viktor', body }));
  expect(await s.file(PATH)).toMatch(/opened_by: ines[\s\S]*requested_for: viktor/);
  // Neither of the two approves it, although one of them is a manager.
  await say(s, 'viktor', '/approve');
  expect(await s.file(PATH)).toContain('state: awaiting_approval');
  await say(s, 'mei', '/approve');
  expect(await s.file(PATH)).toMatch(/state: approved/);
});
