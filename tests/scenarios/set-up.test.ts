import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Check } from '../../src/core/set-up/check.ts';
import { plainEnvironment, runGitsm } from '../commands/gitsm.ts';
import { tokenOf } from './harness/forge/access.ts';
import { type Scenario, type ScenarioOptions, scenario } from './harness/test-scenario.ts';

type Verdicts = Readonly<Record<string, string>>;

/** The day on which the test runs: how long automation has been silent is judged by the machine's own clock. */
const TODAY = new Date().toISOString().replace(/\.\d+/, '');

async function setUp(options: ScenarioOptions = {}): Promise<{ s: Scenario; root: string }> {
  const s = await scenario({ files: 'sample', now: TODAY, ...options });
  const root = mkdtempSync(join(tmpdir(), 'gitsm-set-up-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const clone = ['clone', '--quiet', `file://${s.forge.repository.directory}`, root];
  execFileSync('git', clone, { env: plainEnvironment(), stdio: 'pipe' });
  const given = ['--repository', 'acme/itsm', ...(options.level === 1 ? APP : [])];
  const made = await runGitsm(['init', ...given], { cwd: root });
  expect(made, made.stderr).toMatchObject({ exit: 0 });
  return { s, root };
}

const APP = ['--app-id', '424242', '--bot-login', 'gitsm-acme[bot]', '--bot-id', '900000001'];

async function doctor({ s, root }: { s: Scenario; root: string }, by = 'ada') {
  const env = { GITHUB_TOKEN: tokenOf(by), GITHUB_API_URL: s.forge.apiUrl };
  const answer = await runGitsm(['doctor', '--json'], { cwd: root, env });
  const { checks } = JSON.parse(answer.stdout || '{"checks":[]}') as { readonly checks: readonly Check[] };
  const verdicts: Verdicts = Object.fromEntries(checks.map(({ id, verdict }) => [id, verdict]));
  return { ...answer, checks, verdicts, of: (id: string) => checks.find((one) => one.id === id) };
}

test('gitsm doctor tells what of a fresh level 0 is right, and what to click where', async () => {
  const found = await doctor(await setUp());
  expect(found.exit, found.stderr).toBe(1);
  expect(found.verdicts).toMatchObject({
    ...{ node: 'right', git: 'right', repository: 'right', forms: 'right', files: 'right', sample: 'warn' },
    ...{ 'default-branch': 'right', issues: 'right', actions: 'right', workflows: 'right', ruleset: 'right' },
    ...{ labels: 'click', pages: 'right', statuses: 'right', heartbeat: 'warn' },
  });
  expect(found.of('labels')).toMatchObject({
    says: 'missing: gitsm/incident, gitsm/request, gitsm/problem, gitsm/change',
    mend: expect.stringMatching(/\/acme\/itsm\/labels → New label$/),
  });
});

test('gitsm doctor finds nothing to mend where everything was clicked and automation runs', async () => {
  const { s, root } = await setUp();
  for (const name of ['incident', 'request', 'problem', 'change'])
    await s.forge.call('ada', 'POST', '/repos/acme/itsm/labels', { name: `gitsm/${name}`, color: 'ededed' });
  s.set({ ranAt: TODAY });
  const found = await doctor({ s, root });
  expect(found.checks.filter(({ verdict }) => verdict !== 'right').map(({ id }) => id)).toEqual(['sample']);
  expect(found).toMatchObject({ exit: 0, stderr: '' });
  expect(found.of('heartbeat')?.says).toBe(`automation last ran at ${TODAY}`);
  s.set({ ranAt: '2026-01-01T00:00:00Z' });
  expect((await doctor({ s, root })).of('heartbeat')).toMatchObject({ verdict: 'mend' });
});

test('gitsm doctor finds a level 1 without its ruleset, and one that was loosened', async () => {
  const { s, root } = await setUp({ level: 1 });
  s.set({ environments: ['gitsm'] });
  const whole = await doctor({ s, root });
  expect(whole.of('ruleset'), JSON.stringify(whole.checks)).toMatchObject({ verdict: 'right' });
  expect(whole.verdicts).toMatchObject({ app: 'right', key: 'right' });
  const [ruleset] = await rulesetsOf(s);
  const bypass_actors = [{ actor_id: 5, actor_type: 'RepositoryRole', bypass_mode: 'always' }];
  await s.forge.call('ada', 'PUT', `/repos/acme/itsm/rulesets/${ruleset?.id}`, {
    enforcement: 'evaluate',
    bypass_actors,
  });
  const loose = await doctor({ s, root });
  expect(loose.of('ruleset')).toMatchObject({
    verdict: 'click',
    says:
      'enforcement is evaluate, not active; RepositoryRole 5 may pass it, too; ' +
      'Integration 424242, the own App, may not pass it',
    mend: expect.stringContaining('/settings/rules'),
  });
  await s.forge.state.rules.set([], []);
  s.set({ environments: [] });
  const none = await doctor({ s, root });
  expect(none.of('ruleset')).toMatchObject({ verdict: 'click', mend: expect.stringContaining('Import a ruleset') });
  expect(none.of('key')).toMatchObject({ verdict: 'click', mend: expect.stringContaining('/settings/environments') });
});

async function rulesetsOf(s: Scenario) {
  return (await s.forge.call('ada', 'GET', '/repos/acme/itsm/rulesets')) as unknown as readonly {
    readonly id: number;
  }[];
}

test('gitsm doctor warns of pages that are public while the repository is private', async () => {
  const { s, root } = await setUp();
  s.set({ repository: { private: true, visibility: 'private' }, pages: { public: true } });
  expect((await doctor({ s, root })).of('pages')).toMatchObject({
    verdict: 'click',
    says: expect.stringMatching(/^the repository is private, but .* can be read by everyone$/),
    mend: expect.stringContaining('/settings/pages'),
  });
});

test('gitsm doctor says what a token may not read, and judges the rest', async () => {
  const { s, root } = await setUp();
  s.set({ actionsEnabled: false });
  expect((await doctor({ s, root })).of('actions')).toMatchObject({ verdict: 'click', says: 'Actions are off' });
  const found = await doctor({ s, root }, 'jonas');
  expect(found.of('actions')).toMatchObject({ verdict: 'unasked', says: 'not looked at: it takes an administrator' });
  expect(found.verdicts).toMatchObject({ issues: 'right', workflows: 'right' });
});

test('gitsm doctor answers a wrong token, a silent forge and no token each in its own way', async () => {
  const { s, root } = await setUp();
  const ask = (env: Readonly<Record<string, string>>) => runGitsm(['doctor'], { cwd: root, env });
  const wrong = await ask({ GH_TOKEN: 'ghp_nobody', GITHUB_API_URL: s.forge.apiUrl });
  expect(wrong).toMatchObject({ exit: 4, stderr: expect.stringContaining('The token is refused.') });
  const silent = await ask({ GH_TOKEN: 'ghp_nobody', GITHUB_API_URL: 'http://127.0.0.1:9' });
  expect(silent).toMatchObject({ exit: 5, stderr: expect.stringContaining('127.0.0.1:9 does not answer') });
  const plain = await ask({ GH_TOKEN: 'ghp_nobody', GITHUB_API_URL: 'http://forge.example/api' });
  expect(plain).toMatchObject({ exit: 2, stderr: expect.stringContaining('is no address of an API') });
  const none = await ask({});
  expect(none).toMatchObject({
    exit: 0,
    stdout: expect.stringContaining('not looked at: there is no GITHUB_TOKEN or GH_TOKEN'),
  });
});

test('[REQ-15] what gitsm init writes into an empty folder is all that turns an issue into a record', async () => {
  const root = mkdtempSync(join(tmpdir(), 'gitsm-set-up-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const first = ['--repository', 'acme/itsm', '--organisation', 'Acme', '--login', 'mia'];
  expect(await runGitsm(['init', ...first], { cwd: root })).toMatchObject({ exit: 0 });
  const paths = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const files = Object.fromEntries(paths.map((path) => [path.slice(root.length + 1), readFileSync(path, 'utf8')]));
  const s = await scenario({ files });
  const issue = await s.issue({ by: 'sam', title: 'Sample', body: 'Broken.', labels: ['gitsm/incident'] });
  const run = await s.run('operate', issue);
  expect(run.exitCode, run.stdout).toBe(0);
  expect(await s.file(`tickets/2026/11/23/INC-${issue.number}.yaml`)).toContain('title: Sample');
  expect(await s.tree('reports')).toContain('README.md');
});
