import { describe, expect, test } from 'vitest';
import { checkQuery, checkRequestBody, checkResponse, missingFields } from './check.ts';
import { checkWebhook } from './check-webhook.ts';
import { description, findOperation, type Operation } from './operations.ts';
import { mayCall, type Permissions, permissionsFor } from './permissions.ts';

function operation(id: string): Operation {
  const found = description.operations.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no operation ${id}`);
  return found;
}

describe('a path is read as the most literal call that fits', () => {
  test.each([
    ['GET', '/repos/a/b/issues/7', 'issues/get', { issue_number: '7' }],
    ['GET', '/repos/a/b/issues/comments/7', 'issues/get-comment', { comment_id: '7' }],
    ['GET', '/repos/a/b/issues/7/comments', 'issues/list-comments', {}],
    ['DELETE', '/repos/a/b/issues/7/labels/a%20b%2Fc', 'issues/remove-label', { name: 'a b/c' }],
    ['GET', '/repos/a/b/contents/x/y/z.txt', 'repos/get-content', { path: 'x/y/z.txt' }],
    ['GET', '/repos/a/b/git/ref/heads/x/y', 'git/get-ref', { ref: 'heads/x/y' }],
    ['GET', '/repos/a/b/commits/x/y/status', 'repos/get-combined-status-for-ref', { ref: 'x/y' }],
    ['GET', '/repos/a/b/compare/x...y/z', 'repos/compare-commits-with-basehead', { basehead: 'x...y/z' }],
    [
      'GET',
      '/repos/a/b/actions/permissions/workflow',
      'actions/get-github-actions-default-workflow-permissions-repository',
      {},
    ],
  ])('%s %s is %s', (method, path, id, params) => {
    const found = findOperation(method, path);
    expect(found?.operation.id).toBe(id);
    expect(found?.params).toMatchObject(params);
  });

  test('a path that we do not use is none', () => {
    expect(findOperation('GET', '/repos/a/b/stargazers')).toBeUndefined();
    expect(findOperation('PUT', '/repos/a/b/issues')).toBeUndefined();
  });
});

describe('what is sent', () => {
  test.each<[string, unknown, readonly string[]]>([
    ['issues/create', { title: 'x', labels: ['a'] }, []],
    ['issues/create', { title: 'x', lables: ['a'] }, ['/lables']],
    ['issues/create', { body: 'x' }, ['']],
    ['issues/create', undefined, ['']],
    ['issues/add-labels', { labels: ['a'] }, []],
    ['issues/get', { title: 'x' }, ['']],
    ['repos/create-commit-status', { state: 'done' }, ['/state']],
    ['repos/create-dispatch-event', { event_type: 'x', client_payload: { any: { thing: 1 } } }, []],
    [
      'checks/create',
      {
        name: 'x',
        head_sha: 'y',
        output: {
          title: 't',
          summary: 's',
          annotations: [
            { path: 'p', start_line: 1, end_line: 1, annotation_level: 'failure', message: 'm', start_colum: 2 },
          ],
        },
      },
      ['/output/annotations/0/start_colum'],
    ],
  ])('%s %j departs at %j', (id, body, pointers) => {
    expect(checkRequestBody(operation(id), body).map(({ pointer }) => pointer)).toEqual(pointers);
  });

  test('a query is of its types, and of its names', () => {
    const list = operation('issues/list-for-repo');
    expect(checkQuery(list, new URLSearchParams('state=all&per_page=100&page=2&labels=a,b'))).toEqual([]);
    expect(checkQuery(list, new URLSearchParams('state=any&perpage=100')).map(({ pointer }) => pointer)).toEqual([
      '/state',
      '/perpage',
    ]);
  });
});

describe('what comes back', () => {
  const label = {
    id: 1,
    node_id: 'x',
    url: 'https://example.org',
    name: 'a',
    description: null,
    color: 'fff',
    default: false,
  };

  test('a wrong type and a status of its own are departures, a refusal is not', () => {
    const get = operation('issues/get-label');
    expect(checkResponse(get, 200, label)).toEqual([]);
    expect(checkResponse(get, 200, { ...label, id: '1' }).map(({ pointer }) => pointer)).toEqual(['/id']);
    expect(checkResponse(get, 200, { ...label, description: 7 }).map(({ pointer }) => pointer)).toEqual([
      '/description',
    ]);
    expect(checkResponse(get, 403, { message: 'no' })).toEqual([]);
    expect(checkResponse(get, 206, label).map(({ problem }) => problem)).toEqual(['status 206 is not described']);
  });

  test('a missing field is told apart from a departure', () => {
    const { color: _, ...pale } = label;
    expect(checkResponse(operation('issues/get-label'), 200, pale)).toEqual([]);
    expect(missingFields(operation('issues/get-label'), 200, pale)).toHaveLength(1);
  });
});

test('every call has a permission, but for those that need none or an app’s key', () => {
  const without = description.operations.map(({ id }) => id).filter((id) => permissionsFor(id).length === 0);
  expect(without).toEqual([
    'users/get-authenticated',
    'apps/get-authenticated',
    'apps/get-repo-installation',
    'apps/create-installation-access-token',
  ]);
});

describe('a token may call', () => {
  test.each<[Permissions, string, boolean]>([
    [{}, 'repos/get', true],
    [{}, 'issues/get', false],
    [{ issues: 'read' }, 'issues/get', true],
    [{ issues: 'read' }, 'issues/create-comment', false],
    [{ pull_requests: 'write' }, 'issues/create-comment', true],
    [{ contents: 'read' }, 'repos/create-dispatch-event', false],
    [{ statuses: 'write' }, 'repos/create-commit-status', true],
  ])('with %j: %s is %j', (granted, id, expected) => {
    expect(mayCall(granted, id)).toBe(expected);
  });
});

test('an event that lacks what GitHub sends is found out', () => {
  expect(checkWebhook('issues', 'opened', {})).not.toEqual([]);
  expect(checkWebhook('star', 'created', {})).toEqual(['star created is not among the chosen webhooks']);
});
