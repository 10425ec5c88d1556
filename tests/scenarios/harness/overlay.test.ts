import { Octokit } from '@octokit/rest';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from './ask.ts';
import { CALLS } from './fixtures/calls.ts';
import { tokenOf } from './forge/access.ts';
import { listOf, objectOf } from './forge/json.ts';
import { openScenario, type Scenario } from './scenario.ts';

let s: Scenario;
let sha = '';
let first = '';

beforeAll(async () => {
  s = await openScenario({
    files: {
      'README.md': '# Sample\n',
      'a/ü.txt': 'ü\n',
      '.github/workflows/operate.yml': 'name: operate\non: push\n',
    },
  });
  sha = await s.forge.repository.git(['rev-parse', 'main']);
  await s.issue({ by: 'lee', title: 'Sample', labels: ['ignored of an outsider'] });
  await s.pullRequest({ by: 'mia', branch: 'topic', title: 'Topic', files: { 'b.txt': 'one\n' } });
  const { id } = await s.comment(1, { by: 'lee', body: 'First' });
  first = String(id);
});

afterAll(() => s.close());

describe('the forge answers as GitHub describes', () => {
  test.each(CALLS)('%i to %s: %s %s', async (status, as, method, path, body) => {
    const before = s.violations().length;
    const filled = JSON.parse(JSON.stringify({ path, body }).replaceAll('SHA', sha).replaceAll('FIRST', first));
    const asked = await ask(s.forge, { as, method, ...filled });
    expect({ status: asked.status, violations: s.violations().slice(before) }, JSON.stringify(asked.body)).toEqual({
      status,
      violations: [],
    });
  });

  test('its own answers lack no field that GitHub promises', () => {
    const ours = s.forge.missing().filter(({ operation }) => operation in s.forge.state.overlay);
    expect(new Set(ours.map(({ operation, problem }) => `${operation}: ${problem}`))).toEqual(new Set());
  });
});

test('labels that an outsider asks for are left out', async () => {
  expect((await s.issueNow(1)).labels).toEqual([]);
});

test('pull requests are listed among the issues, and say so', async () => {
  const { body } = await ask(s.forge, { as: 'lee', path: '/issues?state=all&direction=asc' });
  expect(listOf(body).map((each) => [objectOf(each).number, 'pull_request' in objectOf(each)])).toEqual([
    [1, false],
    [2, true],
  ]);
});

test('a pull request follows its branch', async () => {
  const pushed = await s.pushTo(2, { by: 'mia', files: { 'c.txt': 'two\n' } });
  const { body } = await ask(s.forge, { as: 'lee', path: '/pulls/2' });
  expect(objectOf(body)).toMatchObject({ head: { sha: pushed.head, ref: 'topic' }, changed_files: 2, commits: 2 });
  expect(await s.forge.repository.git(['rev-parse', 'refs/pull/2/head'])).toBe(pushed.head);
});

test('a check run of any commit gathers its annotations', async () => {
  const person = s.people.named('github-actions[bot]');
  s.forge.access.grant('ghs_checks', { kind: 'workflow', person, permissions: { checks: 'write' } });
  const annotation = { path: 'b.txt', start_line: 1, end_line: 1, annotation_level: 'failure', message: 'Wrong' };
  const output = { title: 'One finding', summary: 'One', annotations: [annotation] };
  const token = 'ghs_checks';
  const made = await ask(s.forge, {
    token,
    method: 'POST',
    path: '/check-runs',
    body: { name: 'records', head_sha: sha, output },
  });
  const path = `/check-runs/${objectOf(made.body).id}`;
  await ask(s.forge, { token, method: 'PATCH', path, body: { conclusion: 'failure', output } });
  expect(listOf((await ask(s.forge, { token, path: `${path}/annotations` })).body)).toHaveLength(2);
  expect(await ask(s.forge, { token, path: `/commits/${sha}/check-runs` })).toMatchObject({ body: { total_count: 1 } });
  expect(s.checks(sha)).toMatchObject([
    { name: 'records', status: 'completed', conclusion: 'failure', title: 'One finding' },
  ]);
  expect(
    (await ask(s.forge, { as: 'mia', method: 'POST', path: '/check-runs', body: { name: 'x', head_sha: sha } })).status,
  ).toBe(403);
});

test('ids of comments are never mistaken for numbers of issues', async () => {
  const { id } = await s.comment(1, { by: 'mia', body: 'Third' });
  expect(id).toBeGreaterThan(2 ** 31);
  const asked = await ask(s.forge, { as: 'lee', path: `/issues/comments/${id}` });
  expect(asked).toMatchObject({
    status: 200,
    body: { id, html_url: `${s.forge.serverUrl}/acme/itsm/issues/1#issuecomment-${id}` },
  });
  await s.react(id, { by: 'lee', content: 'eyes' });
  expect(s.reactions({ comment: id })).toEqual(['lee eyes']);
  expect((await ask(s.forge, { as: 'lee', path: `/issues/comments/${id}` })).body).toMatchObject({
    reactions: { eyes: 1, total_count: 1 },
  });
});

test('a dismissed review keeps its words', async () => {
  const { review } = await s.review(2, { by: 'sam', verdict: 'request_changes', body: 'Not yet' });
  await s.dismiss(2, { by: 'ada', review, why: 'Mended' });
  const { body } = await ask(s.forge, { as: 'lee', path: `/pulls/2/reviews/${review}` });
  expect(body).toMatchObject({ id: review, state: 'DISMISSED', body: 'Not yet' });
});

test('GitHub’s own client follows the pages', async () => {
  const octokit = new Octokit({ baseUrl: s.forge.apiUrl, auth: tokenOf('lee') });
  const where = { owner: 'acme', repo: 'itsm', per_page: 1, state: 'all' } as const;
  expect((await octokit.paginate(octokit.rest.issues.listForRepo, where)).map(({ number }) => number)).toEqual([2, 1]);
});

test('what has not changed is answered 304', async () => {
  const first = await ask(s.forge, { as: 'lee', path: '/issues/1' });
  const etag = first.headers.get('etag') ?? '';
  expect((await ask(s.forge, { as: 'lee', path: '/issues/1', headers: { 'if-none-match': etag } })).status).toBe(304);
});

test('people keep their numbers, and times are those of the scenario', async () => {
  s.clock.set('2027-01-02T03:04:05Z');
  await s.comment(1, { by: 'mia', body: 'Later' });
  const { body, headers } = await ask(s.forge, { as: 'lee', path: '/issues/1/comments?since=2027-01-01T00:00:00Z' });
  expect(body).toMatchObject([
    { user: { login: 'mia', id: 700_002 }, author_association: 'MEMBER', created_at: '2027-01-02T03:04:05Z' },
  ]);
  const before = await ask(s.forge, { as: 'lee', path: `/issues/comments/${first}` });
  expect(before.body).toMatchObject({
    user: { id: 700_001 },
    author_association: 'NONE',
    created_at: '2026-11-23T09:00:00Z',
  });
  expect(headers.get('date')).toBe('Sat, 02 Jan 2027 03:04:05 GMT');
});

test('a misspelt field of a request is a violation', async () => {
  const before = s.violations().length;
  await ask(s.forge, {
    as: 'lee',
    method: 'POST',
    path: '/issues/1/comments?colour=red',
    body: { body: 'x', boby: 'y' },
  });
  expect(s.violations().slice(before)).toMatchObject([
    { where: 'query', pointer: '/colour' },
    { operation: 'issues/create-comment', where: 'request', pointer: '/boby' },
  ]);
});

test('a call that was never chosen is a violation', async () => {
  const before = s.violations().length;
  expect((await ask(s.forge, { as: 'lee', path: '/topics' })).status).toBe(404);
  expect(s.violations().slice(before)).toMatchObject([{ operation: 'GET /repos/acme/itsm/topics' }]);
});
