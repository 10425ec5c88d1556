import { expect, test } from 'vitest';
import type { Scenario } from './harness/test-scenario.ts';
import { scenario } from './harness/test-scenario.ts';

// Records are pushed as they are, so that a conversation begins where its story does. Rosa of the sample's shop is lee.

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
