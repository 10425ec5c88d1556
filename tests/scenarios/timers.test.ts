import { expect, test } from 'vitest';
import { type Scenario, scenario } from './harness/test-scenario.ts';

/** An incident of the sample's web shop, opened on a working morning; P1 is to be answered within minutes. */
const URGENT = (issue: number) => `id: INC-${issue}
title: Sample outage
state: new
opened_at: "2026-11-23T09:00:00Z"
opened_by: lee
service: web-shop
impact: high
urgency: high
priority: P1
team: web-shop
source:
  kind: issue
  key: sample/itsm#${issue}
  number: ${issue}
journal:
  - at: "2026-11-23T09:00:00Z"
    by: lee
    to: new
    set:
      impact: high
      urgency: high
      priority: P1
      service: web-shop
      team: web-shop
`;

/** What the timers are to find, written by hand into the records' repository. */
async function given(more: (issue: number) => string): Promise<{ s: Scenario; number: number; path: string }> {
  const s = await scenario({ files: 'sample', now: '2026-11-23T09:00:00Z' });
  const { number } = await s.issue({ by: 'lee', title: 'Sample outage', body: 'Everything is down.' });
  const path = `tickets/2026/11/23/INC-${number}.yaml`;
  await s.push({ by: 'ada', files: { [path]: more(number) } });
  return { s, number, path };
}

async function runAt(s: Scenario, now: string) {
  const run = await s.run({ action: 'actions/run-timers' }, await s.schedule(), { now });
  expect(run.exitCode, run.stdout).toBe(0);
  return run;
}

test('[SLM-11] a breach is told once in the thread, dated by its instant, however late and often the run', async () => {
  const s = await scenario({ files: 'sample', now: '2026-11-23T09:00:00Z' });
  const { number } = await s.issue({ by: 'lee', title: 'Sample outage', body: 'Everything is down.' });
  const path = `tickets/2026/11/23/INC-${number}.yaml`;
  await s.push({ by: 'ada', files: { [path]: URGENT(number) } });
  for (const now of ['2026-11-23T15:07:00Z', '2026-11-23T15:08:00Z']) {
    const run = await s.run({ action: 'actions/run-timers' }, await s.schedule(), { now });
    expect(run.exitCode, run.stdout).toBe(0);
  }
  const record = await s.file(path);
  const [, at] = /key: \S*response\S*\/breach\n\s+at: "([^"]+)"/.exec(record ?? '') ?? [];
  expect(at, record ?? '').toBe('2026-11-23T09:15:00Z');
  const comments = await s.comments(number);
  expect(comments.filter(({ body }) => body.includes('response') && body.includes('breach'))).toHaveLength(1);
  expect(record).toContain('delivered_at');
  const quiet = await s.run({ action: 'actions/run-timers' }, await s.schedule(), { now: '2026-11-23T15:09:00Z' });
  expect(s.writes(quiet.id)).toEqual([]);
});

const ESCALATION = `  - id: sample-escalation
    title: Sample escalation
    kind: sla
    target: resolution
    records:
      - incident
    calendar: around-the-clock
    targets:
      default:
        hours: 1
    escalations:
      - id: to-infrastructure
        title: Too long with the shop
        percent: 100
        when:
          priorities:
            - P3
        tell:
          - user:viktor
        do:
          reassign:
            team: infrastructure
          raise_priority: true
`;

test('[SLM-12] an escalation reassigns, raises the priority and tells whom it names, where its condition holds', async () => {
  const { s, number, path } = await given((issue) =>
    URGENT(issue).replaceAll('impact: high', 'impact: low').replaceAll('priority: P1', 'priority: P3'),
  );
  const sla = (await s.file('config/sla.yaml')) ?? '';
  await s.push({
    by: 'ada',
    files: { 'config/sla.yaml': sla.replace('definitions:\n', `definitions:\n${ESCALATION}`) },
  });
  await runAt(s, '2026-11-23T10:00:02Z');
  const record = (await s.file(path)) ?? '';
  expect(record).toContain('team: infrastructure');
  expect(record).toContain('priority: P2');
  expect(record).toContain('rule: sample-escalation/to-infrastructure');
  const told = (await s.comments(number)).filter(({ body }) => body.includes('Too long with the shop'));
  expect(told).toHaveLength(1);
  expect(told[0]?.body).toContain('@viktor');
});

test('a configuration that cannot be read is told of by the run, which leaves alone what rests on it', async () => {
  const { s, path } = await given(URGENT);
  await s.push({ by: 'ada', files: { 'config/sla.yaml': 'definitions: none\n' } });
  const run = await runAt(s, '2026-11-23T15:00:00Z');
  expect(run.stdout).toContain('config/sla.yaml cannot be read');
  expect(await s.file(path)).not.toContain('announced');
});

const RESOLVED = (issue: number) =>
  URGENT(issue)
    .replace(
      'state: new',
      'state: resolved\nassignee: sofia\nresolution:\n  code: fixed\n  notes: Mended.\nclosing_category: performance',
    )
    .concat(`  - at: "2026-11-23T09:10:00Z"
    by: sofia
    to: in_progress
    set:
      assignee: sofia
  - at: "2026-11-23T09:30:00Z"
    by: sofia
    to: resolved
    set:
      resolution:
        code: fixed
        notes: Mended.
      closing_category: performance
`);

test('[INC-15] what stays resolved is closed by itself after the business days of the configuration, not before', async () => {
  const { s, path } = await given(RESOLVED);
  await runAt(s, '2026-11-27T12:00:00Z');
  expect(await s.file(path)).toContain('state: resolved');
  await runAt(s, '2026-12-01T12:00:00Z');
  const record = (await s.file(path)) ?? '';
  expect(record).toContain('state: closed');
  expect(record).toContain('rule: auto-close');
});

const MAJOR = `major:
  state: accepted
  proposed_by: sofia
  proposed_at: "2026-11-23T09:01:00Z"
  decided_by: viktor
  decided_at: "2026-11-23T09:02:00Z"
  business_impact: Nobody can order.
  communications_lead: mei
  update_every_minutes: 30
  review:
    held_at: "2026-11-23T09:40:00Z"
    by: viktor
    actions:
      - id: spare
        title: Buy a spare
        state: open
        assignee: sofia
        due_at: "2026-11-26T12:00:00Z"
`;

test('[INC-11] those concerned with a major incident are to be told at its interval: who speaks is reminded', async () => {
  const { s, number } = await given((issue) => URGENT(issue).replace('source:', `${MAJOR}source:`));
  await runAt(s, '2026-11-23T09:33:00Z');
  const reminders = (await s.comments(number)).filter(({ body }) => body.includes('update of the major incident due'));
  expect(reminders).toHaveLength(1);
  expect(reminders[0]?.body).toContain('@mei');
});

test('[INC-14] an action of the review is told of a day before it is due, when it is, and a week after', async () => {
  const { s, path } = await given((issue) => URGENT(issue).replace('source:', `${MAJOR}source:`));
  const keys = async () => ((await s.file(path)) ?? '').match(/reminder\/action\/spare\S*/g) ?? [];
  const due = 'reminder/action/spare/2026-11-26T12:00:00Z';
  await runAt(s, '2026-11-25T12:00:01Z');
  expect(await keys()).toEqual([`${due}/day-before`]);
  await runAt(s, '2026-12-03T12:00:01Z');
  expect(await keys()).toEqual([`${due}/day-before`, due, `${due}/week-after`]);
});

test('[SLM-11] a listener that may not be called fails its step by name, and keeps neither the thread nor the reports from anybody', async () => {
  const { s, number } = await given(URGENT);
  const config = (await s.file('config/gitsm.yaml')) ?? '';
  await s.push({ by: 'ada', files: { 'config/gitsm.yaml': `${config}webhooks:\n  slack: hooks.example.com\n` } });
  const secrets = { GITSM_SLACK_WEBHOOK: 'https://127.0.0.1/secret-path' };
  const run = await s.run('operate', await s.schedule(), { now: '2026-11-23T15:07:00Z', secrets });
  expect(run.stdout).toContain('a webhook was not told, and will be again: slack: the address leads to another host');
  expect(run.stdout).not.toMatch(/^(?!.*::add-mask::).*secret-path/m);
  expect(
    (await s.comments(number)).filter(({ body }) => body.includes('response') && body.includes('breach')),
  ).toHaveLength(1);
  expect(await s.file('README.md', 'reports')).toContain('Overview');
});
