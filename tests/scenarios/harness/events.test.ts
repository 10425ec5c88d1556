import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkWebhook } from '../../contract/github/check-webhook.ts';
import type { WebhookEvent } from './events/event.ts';
import { openScenario, type Scenario } from './scenario.ts';

let s: Scenario;
let events: readonly (readonly [string, WebhookEvent])[];

beforeAll(async () => {
  s = await openScenario({ people: { lee: 'none', mia: 'write', ada: 'admin' } });
  events = await playEverything(s);
});

afterAll(() => s.close());

test('every event that the scenarios make is as GitHub describes it', () => {
  const wrong = events.flatMap(([, { name, action, payload }]) =>
    checkWebhook(name, action, payload).map((problem) => `${name} ${action}: ${problem}`),
  );
  expect(wrong).toEqual([]);
});

test('making the events breaks none of the forge’s own promises', () => {
  expect(s.violations()).toEqual([]);
});

test('every event names its actor and the code that it runs', () => {
  const refs = events.map(([what, { name, actor, ref, sha }]) => `${what} ${name} ${actor} ${ref} ${sha.length}`);
  expect(refs).toContain('merged pull_request_target mia refs/heads/main 40');
  expect(refs).toContain('review pull_request_review mia refs/pull/2/merge 40');
  expect(refs).toContain('pushed push mia refs/heads/main 40');
  expect(refs).toContain('opened issues lee refs/heads/main 40');
});

async function playEverything(s: Scenario) {
  const issue = await s.issue({ by: 'lee', title: 'Sample', body: 'Text' });
  const comment = await s.comment(1, { by: 'lee', body: 'More' });
  const pull = await s.pullRequest({ by: 'lee', fork: true, title: 'Change', files: { 'a.txt': 'a\n' } });
  const review = await s.review(2, { by: 'mia', verdict: 'request_changes', body: 'No' });
  return [
    ['opened', issue.event],
    ['edited', (await s.editIssue(1, { by: 'lee', title: 'Other' })).event],
    ['labeled', (await s.label(1, { by: 'mia', add: 'a b' })).event],
    ['unlabeled', (await s.label(1, { by: 'mia', remove: 'a b' })).event],
    ['assigned', (await s.assign(1, { by: 'mia', add: 'mia' })).event],
    ['unassigned', (await s.assign(1, { by: 'mia', remove: 'mia' })).event],
    ['closed', (await s.closeIssue(1, { by: 'lee' })).event],
    ['reopened', (await s.reopenIssue(1, { by: 'lee' })).event],
    ['locked', (await s.lockIssue(1, { by: 'mia' })).event],
    ['comment', comment.event],
    ['comment edited', (await s.editComment(comment, { by: 'lee', body: 'Else' })).event],
    ['pull', pull.event],
    ['pull edited', (await s.editPull(2, { by: 'lee', title: 'Other' })).event],
    ['synchronize', (await s.pushTo(2, { by: 'lee', files: { 'b.txt': 'b\n' } })).event],
    ['review', review.event],
    ['dismissed', (await s.dismiss(2, { by: 'ada', review: review.review, why: 'Mended' })).event],
    ['pull closed', (await s.closePull(2, { by: 'lee' })).event],
    ['pull reopened', (await s.reopenPull(2, { by: 'lee' })).event],
    ['merged', (await s.merge(2, { by: 'mia' })).event],
    ['pushed', (await s.push({ by: 'mia', files: { 'c.txt': 'c\n' } })).event],
    ['dispatch', (await s.dispatch({ by: 'mia', type: 'alert', payload: { a: 1 } })).event],
    ['start', (await s.start({ by: 'mia', workflow: 'operate' })).event],
    ['finished', (await s.finished('signal', review)).event],
  ] as const;
}
