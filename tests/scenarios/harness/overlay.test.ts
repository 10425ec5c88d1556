import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from './ask.ts';
import type { Json } from './forge/json.ts';
import { listOf, objectOf } from './forge/json.ts';
import { openScenario, type Scenario } from './scenario.ts';

let s: Scenario;
let sha = '';

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
  await s.comment(1, { by: 'lee', body: 'First' });
});

afterAll(() => s.close());

const CALLS: readonly (readonly [number, string, string, string, Json?])[] = [
  [
    201,
    'mia',
    'POST',
    '/statuses/SHA',
    { state: 'success', context: 'c', description: 'd', target_url: 'https://example.org' },
  ],
  [422, 'mia', 'POST', '/statuses/SHA', { state: 'success', description: 'd'.repeat(141) }],
  [422, 'mia', 'POST', `/statuses/${'0'.repeat(40)}`, { state: 'success' }],
  [200, 'lee', 'GET', '/commits/main/statuses'],
  [200, 'lee', 'GET', '/commits/SHA/status'],
  [201, 'mia', 'POST', '/issues/1/reactions', { content: 'eyes' }],
  [200, 'mia', 'POST', '/issues/1/reactions', { content: 'eyes' }],
  [200, 'lee', 'GET', '/issues/1/reactions'],
  [201, 'lee', 'POST', '/issues/comments/1/reactions', { content: 'rocket' }],
  [404, 'lee', 'POST', '/issues/comments/99/reactions', { content: 'rocket' }],
  [204, 'mia', 'POST', '/dispatches', { event_type: 'alert', client_payload: { a: 1 } }],
  [204, 'mia', 'POST', '/actions/workflows/operate.yml/dispatches', { ref: 'main', inputs: {} }],
  [200, 'lee', 'GET', '/actions/workflows'],
  [200, 'lee', 'GET', '/actions/workflows/operate.yml'],
  [200, 'lee', 'GET', '/actions/runs'],
  [200, 'ada', 'GET', '/actions/permissions'],
  [200, 'ada', 'GET', '/actions/permissions/workflow'],
  [200, 'lee', 'GET', '/pulls/2'],
  [200, 'lee', 'GET', '/pulls?state=all&base=main&head=acme:topic'],
  [200, 'lee', 'GET', '/pulls/2/files'],
  [200, 'lee', 'GET', '/pulls/2/commits'],
  [201, 'mia', 'POST', '/pulls/2/requested_reviewers', { reviewers: ['sam'] }],
  [422, 'mia', 'POST', '/pulls/2/requested_reviewers', { reviewers: ['lee'] }],
  [200, 'lee', 'GET', '/pulls/2/requested_reviewers'],
  [422, 'mia', 'POST', '/pulls/2/reviews', { event: 'APPROVE' }],
  [200, 'sam', 'POST', '/pulls/2/reviews', { event: 'APPROVE' }],
  [200, 'lee', 'GET', '/pulls/2/reviews'],
  [404, 'lee', 'GET', '/pulls/2/merge'],
  [200, 'lee', 'GET', '/commits/SHA/pulls'],
  [200, 'lee', 'GET', '/issues?state=all'],
  [200, 'lee', 'GET', '/issues/2'],
  [200, 'mia', 'PATCH', '/issues/2', { title: 'Topic again' }],
  [201, 'mia', 'POST', '/labels', { name: 'Bug', color: 'ff0000' }],
  [422, 'mia', 'POST', '/labels', { name: 'bug', color: 'ff0000' }],
  [201, 'mia', 'POST', '/issues/1/assignees', { assignees: ['sam', 'lee'] }],
  [200, 'lee', 'GET', '/collaborators/mia/permission'],
  [200, 'lee', 'GET', '/collaborators/lee/permission'],
  [404, 'lee', 'GET', '/collaborators/nobody/permission'],
  [200, 'mia', 'GET', '/collaborators'],
  [204, 'mia', 'GET', '/collaborators/sam'],
  [404, 'mia', 'GET', '/collaborators/lee'],
  [204, 'mia', 'GET', '/assignees/sam'],
  [200, 'mia', 'GET', '/assignees'],
  [200, 'lee', 'GET', '//user'],
  [200, 'lee', 'GET', '//users/mia'],
  [200, 'lee', 'GET', ''],
  [200, 'lee', 'GET', '/git/ref/heads/main'],
  [404, 'lee', 'GET', '/git/ref/heads/nowhere'],
  [200, 'lee', 'GET', '/git/matching-refs/heads/'],
  [201, 'mia', 'POST', '/git/refs', { ref: 'refs/heads/more', sha: 'SHA' }],
  [422, 'mia', 'POST', '/git/refs', { ref: 'refs/heads/more', sha: 'SHA' }],
  [200, 'mia', 'PATCH', '/git/refs/heads/more', { sha: 'SHA', force: true }],
  [204, 'mia', 'DELETE', '/git/refs/heads/more'],
  [201, 'mia', 'POST', '/git/blobs', { content: 'aGk=', encoding: 'base64' }],
  [
    201,
    'mia',
    'POST',
    '/git/trees',
    { base_tree: 'SHA', tree: [{ path: 'n.txt', mode: '100644', type: 'blob', content: 'n' }] },
  ],
  [200, 'lee', 'GET', '/git/trees/main?recursive=1'],
  [200, 'lee', 'GET', '/git/commits/SHA'],
  [200, 'lee', 'GET', '/contents/a/%C3%BC.txt'],
  [200, 'lee', 'GET', '/contents/a'],
  [404, 'lee', 'GET', '/contents/missing'],
  [201, 'mia', 'PUT', '/contents/n.txt', { message: 'Add', content: 'aGk=' }],
  [422, 'mia', 'PUT', '/contents/n.txt', { message: 'Add', content: 'aGk=' }],
  [409, 'mia', 'PUT', '/contents/n.txt', { message: 'Add', content: 'aGk=', sha: '0'.repeat(40) }],
  [200, 'lee', 'GET', '/commits?path=n.txt'],
  [200, 'lee', 'GET', '/commits/main'],
  [200, 'lee', 'GET', '/compare/main...topic'],
  [200, 'lee', 'GET', '/branches'],
  [200, 'lee', 'GET', '/branches/topic'],
  [404, 'lee', 'GET', '/branches/main/protection'],
  [200, 'lee', 'GET', '/activity'],
  [
    201,
    'ada',
    'POST',
    '/rulesets',
    { name: 'r', target: 'branch', enforcement: 'active', rules: [{ type: 'deletion' }] },
  ],
  [200, 'lee', 'GET', '/rulesets'],
  [200, 'lee', 'GET', '/rulesets/300001'],
  [200, 'lee', 'GET', '/rules/branches/main'],
  [404, 'lee', 'GET', '/pages'],
  [200, 'lee', 'GET', '/environments'],
  [404, 'lee', 'GET', '/environments/none'],
  [200, 'lee', 'GET', '//rate_limit'],
  [200, 'lee', 'GET', '//meta'],
];

describe('the forge answers as GitHub describes', () => {
  test.each(CALLS)('%i to %s: %s %s', async (status, as, method, path, body) => {
    const before = s.violations().length;
    const filled = JSON.parse(JSON.stringify({ path, body }).replaceAll('SHA', sha));
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

test('what has not changed is answered 304', async () => {
  const first = await ask(s.forge, { as: 'lee', path: '/issues/1' });
  const etag = first.headers.get('etag') ?? '';
  expect((await ask(s.forge, { as: 'lee', path: '/issues/1', headers: { 'if-none-match': etag } })).status).toBe(304);
});

test('people keep their numbers, and times are those of the scenario', async () => {
  s.clock.set('2027-01-02T03:04:05Z');
  await s.comment(1, { by: 'mia', body: 'Later' });
  const { body, headers } = await ask(s.forge, { as: 'lee', path: '/issues/1/comments' });
  expect(
    listOf(body).map((each) => [
      objectOf(objectOf(each).user).id,
      objectOf(each).author_association,
      objectOf(each).created_at,
    ]),
  ).toEqual([
    [700_001, 'NONE', '2026-11-23T09:00:00Z'],
    [700_002, 'MEMBER', '2027-01-02T03:04:05Z'],
  ]);
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
