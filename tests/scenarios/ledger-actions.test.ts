import { expect, test } from 'vitest';
import { scenario } from './harness/test-scenario.ts';

const INCIDENT = (id: number, links: string) => `id: INC-${id}
title: Sample incident ${id}
state: new
opened_at: "2026-11-20T09:00:00Z"
opened_by: lee
service: web-shop
impact: medium
urgency: medium
priority: P3
team: web-shop
${links}source:
  kind: sample
journal:
  - at: "2026-11-20T09:00:00Z"
    by: lee
    to: new
    set:
      impact: medium
      urgency: medium
      priority: P3
      service: web-shop
      team: web-shop
`;

const PARENT = 'tickets/2026/11/20/INC-1000901.yaml';
const CHILD = 'tickets/2026/11/20/INC-1000902.yaml';

test('a link that was pushed on one side is written on the other, once', async () => {
  const s = await scenario({ files: 'sample' });
  const push = await s.push({
    by: 'ada',
    files: { [PARENT]: INCIDENT(1000901, ''), [CHILD]: INCIDENT(1000902, 'links:\n  parent: INC-1000901\n') },
  });
  const run = await s.run({ action: 'actions/link-records' }, push);
  expect(run.exitCode, run.stdout).toBe(0);
  expect(await s.file(PARENT)).toContain('children:\n    - INC-1000902');
  const again = await s.run({ action: 'actions/link-records' }, await s.schedule());
  expect(s.writes(again.id)).toEqual([]);
});

test('[AUD-08] a push publishes the reports, and one without a change publishes nothing', async () => {
  const s = await scenario({ files: 'sample' });
  const push = await s.push({ by: 'ada', files: { [PARENT]: INCIDENT(1000901, '') } });
  const run = await s.run({ action: 'actions/generate-reports' }, push);
  expect(run.exitCode, run.stdout).toBe(0);
  expect(run.outputs.published).toBe('true');
  const again = await s.run({ action: 'actions/generate-reports' }, await s.schedule());
  expect(again.outputs.published).toBe('false');
});

test('[AUD-01] a state that was edited by hand is journalled in the name of who pushed it', async () => {
  const s = await scenario({ files: 'sample' });
  await s.push({ by: 'ada', files: { [PARENT]: INCIDENT(1000901, '') } });
  const edited = INCIDENT(1000901, '').replace('state: new', 'state: cancelled\ncancellation: Opened twice.');
  const push = await s.push({ by: 'jonas', files: { [PARENT]: edited } });
  const run = await s.run({ action: 'actions/register-records' }, push);
  expect(run.exitCode, run.stdout).toBe(0);
  expect(await s.file(PARENT)).toMatch(/by: jonas\n {4}to: cancelled/);
});

test('a copy that is not set up does nothing, and says so', async () => {
  const s = await scenario({ files: 'sample' });
  const config = await s.file('config/gitsm.yaml');
  const push = await s.push({
    by: 'ada',
    files: { 'config/gitsm.yaml': (config ?? '').replace(/^repository:.*\n/m, '') },
  });
  const run = await s.run({ action: 'actions/link-records' }, push);
  expect(run.exitCode).toBe(0);
  expect(run.commands.map((command) => command.name)).toContain('notice');
  expect(s.writes(run.id)).toEqual([]);
});
