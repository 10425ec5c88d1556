import { readdirSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { makeRepository } from './repository.ts';
import { sampleRepository } from './sample-repository.ts';

const fresh = makeRepository((root) => writeFileSync(`${root}/README.md`, '# Ours\n'));
const copy = sampleRepository({ records: [] });
const FIRST = ['--organisation', 'Acme', '--zone', 'Europe/Berlin', '--login', 'kim'];
const APP = ['--app-id', '77', '--bot-login', 'acme-itsm[bot]', '--bot-id', '88'];

test('[AUD-03] gitsm init makes a repository of records out of an empty one, and does nothing the second time', async () => {
  fresh.git('remote', 'add', 'origin', 'git@github.com:acme/itsm.git');
  const dry = await fresh.gitsm('init', ...FIRST, '--dry-run');
  expect(dry).toMatchObject({ exit: 0, stdout: expect.stringMatching(/would write actions\/ \(\d+ files\)/) });
  expect(fresh.status()).toBe('');
  const done = await fresh.gitsm('init', ...FIRST);
  expect(done, done.stderr).toMatchObject({ exit: 0, stdout: expect.stringContaining('Next:') });
  expect(fresh.read('config/gitsm.yaml')).toMatch(/^repository: "?acme\/itsm"?$/m);
  for (const path of EXPECTED) expect(fresh.status()).toContain(`?? ${path}\n`);
  expect(readdirSync(`${fresh.root}/.github/workflows`).sort()).toEqual([
    ...['decide.yml', 'operate.yml', 'pull-request.yml', 'signal.yml'],
  ]);
  expect(await fresh.gitsm('validate')).toMatchObject({ exit: 0 });
  expect(await fresh.gitsm('forms', '--check')).toMatchObject({ exit: 0 });
  fresh.commit('Set up gitsm');
  const again = await fresh.gitsm('init');
  expect(again.stdout).toContain('Everything is as gitsm init would leave it.');
  expect(fresh.status()).toBe('');
});

const EXPECTED = [
  '.github/CODEOWNERS',
  '.github/ISSUE_TEMPLATE/incident.yml',
  '.github/pull_request_template.md',
  '.github/ruleset/gitsm.json',
  '.vscode/settings.json',
  'actions/dist/gitsm.js',
  'actions/convert-issue/action.yml',
  'actions/package.json',
  'schemas/incident.schema.json',
];

test('gitsm init without a configuration says what a first one needs', async () => {
  expect(await fresh.gitsm('init')).toMatchObject({ exit: 2, stderr: expect.stringContaining('--organisation') });
  expect(fresh.status()).toBe('');
});

test('gitsm init leaves what somebody wrote by hand, and says so', async () => {
  fresh.write('.github/workflows/operate.yml', 'name: ours\n');
  fresh.write('.github/CODEOWNERS', '* @kim\n');
  fresh.write('actions/dist/chunks/old.js', '// of an older version\n');
  const { stdout } = await fresh.gitsm('init', ...FIRST, '--repository', 'acme/itsm');
  expect(stdout).toContain('differs from what would be written: .github/workflows/operate.yml');
  expect(stdout).toContain('differs from what would be written: .github/CODEOWNERS');
  expect(fresh.read('.github/CODEOWNERS')).toBe('* @kim\n');
  expect(fresh.status()).not.toContain('chunks/old.js');
});

test('gitsm init names the own App in the configuration and in the ruleset', async () => {
  await fresh.gitsm('init', ...FIRST, '--repository', 'acme/itsm');
  const { stdout } = await fresh.gitsm('init', ...APP);
  expect(stdout).toContain('config/gitsm.yaml');
  expect(fresh.read('config/gitsm.yaml')).toMatch(
    /us:\n {2}user_id: 88\n {2}login: "?acme-itsm\[bot\]"?\n {2}app_id: 77/,
  );
  expect(fresh.read('config/gitsm.yaml')).toContain('level: 1');
  const ruleset = JSON.parse(fresh.read('.github/ruleset/gitsm.json'));
  expect(ruleset.bypass_actors).toEqual([{ actor_id: 77, actor_type: 'Integration', bypass_mode: 'always' }]);
  expect(await fresh.gitsm('validate')).toMatchObject({ exit: 0 });
});

test('gitsm init in a copy of the sample writes no address of its own accord', async () => {
  copy.git('remote', 'add', 'origin', 'https://github.com/acme/itsm.git');
  const { plan, next } = await copy.json<{ plan: string[]; next: string[] }>('init', '--dry-run');
  expect(plan).not.toContain('config/gitsm.yaml');
  expect(plan).toContain('.vscode/settings.json');
  expect(next).toEqual(['the same without --dry-run']);
  expect(copy.status()).toBe('');
});
