import { execFile } from 'node:child_process';
import { createSign } from 'node:crypto';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { ask } from './ask.ts';
import { tokenOf } from './forge/access.ts';
import { objectOf, textOf } from './forge/json.ts';
import { openScenario } from './scenario.ts';
import { type Scenario, scenario } from './test-scenario.ts';

test('a caller without a token, or with an unknown one, is answered 401', async () => {
  const { forge } = await scenario();
  expect(await ask(forge, { path: '/issues' })).toMatchObject({
    status: 401,
    body: { message: 'Requires authentication' },
  });
  expect(await ask(forge, { token: 'ghs_unknown', path: '/issues' })).toMatchObject({
    status: 401,
    body: { message: 'Bad credentials' },
  });
});

test('a workflow’s token may do what its permissions say and no more', async () => {
  const { forge, people } = await scenario();
  const person = people.named('github-actions[bot]');
  forge.access.grant('ghs_reader', { kind: 'workflow', person, permissions: { issues: 'read', contents: 'read' } });
  const as = { token: 'ghs_reader' };
  expect((await ask(forge, { ...as, path: '/issues' })).status).toBe(200);
  expect((await ask(forge, { ...as, path: '' })).status).toBe(200);
  const refused = { status: 403, body: { message: 'Resource not accessible by integration' } };
  expect(await ask(forge, { ...as, method: 'POST', path: '/issues', body: { title: 'x' } })).toMatchObject(refused);
  expect(await ask(forge, { ...as, path: '/pulls' })).toMatchObject(refused);
  expect(await ask(forge, { ...as, path: '//user' })).toMatchObject(refused);
  expect(await ask(forge, { ...as, path: '/actions/permissions' })).toMatchObject(refused);
  expect(await push({ forge }, 'ghs_reader')).toContain('403');
});

test('an outsider may open and comment, and may not label, lock, assign or push', async () => {
  const s = await scenario();
  await s.issue({ by: 'lee', title: 'Sample' });
  await s.comment(1, { by: 'lee', body: 'More' });
  const label = { as: 'lee', method: 'POST', path: '/issues/1/labels', body: { labels: ['P1'] } };
  expect((await ask(s.forge, label)).status).toBe(404);
  expect((await ask(s.forge, { as: 'lee', method: 'PUT', path: '/issues/1/lock', body: {} })).status).toBe(404);
  expect((await ask(s.forge, { ...label, path: '/issues/1/assignees', body: { assignees: ['mia'] } })).status).toBe(
    404,
  );
  expect(await push(s, tokenOf('lee'))).toContain('403');
  expect(await push(s, tokenOf('mia'))).toBe('');
  expect((await s.forge.state.rules.pushes()).map(({ by, ref }) => `${by} ${ref}`)).toEqual(['mia refs/heads/main']);
});

test('another person’s issue is closed by those with a role only, and a locked one is silent', async () => {
  const s = await scenario({ people: { lee: 'none', eve: 'none', mia: 'write' } });
  await s.issue({ by: 'lee', title: 'Sample' });
  await expect(s.closeIssue(1, { by: 'eve' })).rejects.toThrow('403');
  await s.lockIssue(1, { by: 'mia' });
  await expect(s.comment(1, { by: 'eve', body: 'x' })).rejects.toThrow('403');
  await s.comment(1, { by: 'mia', body: 'x' });
  expect((await s.issueNow(1)).locked).toBe(true);
});

test('nobody approves their own pull request', async () => {
  const s = await scenario();
  const pull = await s.pullRequest({ by: 'mia', title: 'Sample', files: { 'a.txt': 'a\n' } });
  await expect(s.review(pull.number, { by: 'mia', verdict: 'approve' })).rejects.toThrow('approve your own');
  await s.review(pull.number, { by: 'sam', verdict: 'approve' });
  const merged = await s.merge(pull.number, { by: 'sam' });
  expect(await s.commits()).toMatchObject([
    { subject: 'Sample (#1)', author: 'mia', parents: 1 },
    { subject: 'Start' },
  ]);
  expect(merged.pushed.event).toMatchObject({ name: 'push', actor: 'sam' });
});

test('at level 1 main takes the app’s pushes, and merges with its statuses only', async () => {
  const s = await scenario({ level: 1 });
  await expect(s.push({ by: 'ada', files: { 'a.txt': 'a\n' } })).rejects.toThrow('GH013');
  expect(await push(s, tokenOf('ada'))).toContain('GH013');
  expect(await push(s, s.forge.access.mint({ contents: 'write' }))).toBe('');
  const pull = await s.pullRequest({ by: 'mia', title: 'Sample', files: { 'b.txt': 'b\n' } });
  await expect(s.merge(pull.number, { by: 'sam' })).rejects.toThrow('gitsm / records');
  await setStatuses(s, pull.head, tokenOf('ada'));
  await expect(s.merge(pull.number, { by: 'sam' })).rejects.toThrow('gitsm / records');
  await setStatuses(s, pull.head, s.forge.access.mint({ statuses: 'write' }));
  await expect(s.merge(pull.number, { by: 'sam', method: 'merge' })).rejects.toThrow('not allowed');
  await s.merge(pull.number, { by: 'sam' });
  expect(await s.tree()).toContain('b.txt');
});

test('the app’s key buys a token, once it is signed rightly', async () => {
  const { forge } = await scenario();
  const { id, privateKey } = forge.access.app();
  const now = Date.parse('2026-11-23T09:00:00Z') / 1000;
  const jwt = sign({ iat: now - 60, exp: now + 600, iss: id }, privateKey);
  const stale = sign({ iat: now - 700, exp: now - 60, iss: id }, privateKey);
  expect((await ask(forge, { token: stale, path: '/installation' })).status).toBe(401);
  const installation = objectOf((await ask(forge, { token: jwt, path: '/installation' })).body).id;
  const path = `//app/installations/${installation}/access_tokens`;
  const minted = await ask(forge, { token: jwt, method: 'POST', path, body: { permissions: { issues: 'write' } } });
  expect(minted.status).toBe(201);
  const token = textOf(objectOf(minted.body).token);
  const opened = await ask(forge, { token, method: 'POST', path: '/issues', body: { title: 'x' } });
  expect(opened).toMatchObject({ status: 201, body: { user: { login: 'gitsm-acme[bot]', type: 'Bot' } } });
});

async function setStatuses({ forge }: Scenario, sha: string, token: string): Promise<void> {
  for (const context of ['gitsm / records', 'gitsm / approval: main']) {
    const body = { state: 'success', context, description: 'sample' };
    await ask(forge, { token, method: 'POST', path: `/statuses/${sha}`, body });
  }
}

/** Pushes a commit over HTTP; what git complains of, or nothing. */
async function push({ forge }: Pick<Scenario, 'forge'>, token: string): Promise<string> {
  const directory = join(forge.repository.directory, '..', `clone-${Math.random()}`);
  const header = `http.extraHeader=AUTHORIZATION: basic ${Buffer.from(`x:${token}`).toString('base64')}`;
  const git = (...args: readonly string[]) =>
    promisify(execFile)('git', ['-c', header, '-c', 'user.name=s', '-c', 'user.email=s@example.org', ...args]);
  await git('clone', '--quiet', forge.repository.directory, directory);
  await git('-C', directory, 'commit', '--quiet', '--allow-empty', '-m', 'Sample');
  const url = `${forge.serverUrl}/${forge.owner}/${forge.name}`;
  return git('-C', directory, 'push', '--quiet', url, 'HEAD:main').then(
    () => '',
    (error: { readonly stderr: string }) => error.stderr,
  );
}

function sign(claims: object, key: string): string {
  const parts = [{ alg: 'RS256', typ: 'JWT' }, claims].map((part) =>
    Buffer.from(JSON.stringify(part)).toString('base64url'),
  );
  return `${parts.join('.')}.${createSign('RSA-SHA256').update(parts.join('.')).sign(key, 'base64url')}`;
}

test('whoever follows a redirect with a token is found out', async () => {
  const { forge } = await openScenario();
  await fetch(`${forge.serverUrl}/moved`, { headers: { authorization: `Bearer ${tokenOf('mia')}` } });
  await fetch(`${forge.serverUrl}/moved`);
  expect(forge.violations()).toMatchObject([{ operation: '/moved', problem: 'followed a redirect with a token' }]);
  await forge.close();
});
