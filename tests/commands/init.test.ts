import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sampleRepository } from './sample-repository.ts';

const READMES = ['tickets', 'changes', 'problems'].map((folder) => `${folder}/README.md`);
const sample = sampleRepository({ records: ['INC-1000150', 'INC-1000124', 'CHG-1000146'], files: READMES });
const { gitsm, json, made, read } = sample;
const INIT = ['init', '--empty', '--organisation', 'Acme "Ltd": #1', '--zone', 'Europe/Berlin', '--login', 'kim'];

test('gitsm init --empty leaves a repository that is valid and works', async () => {
  expect(await gitsm(...INIT)).toMatchObject({ exit: 0 });
  expect(sample.git('ls-files', '--deleted')).toContain('INC-1000150.yaml');
  expect(await gitsm('validate')).toMatchObject({ exit: 0, stdout: 'No findings.\n' });
  const id = await made('incident', 'title=First', 'service=unknown', '--by', 'kim');
  expect(await gitsm('move', id, 'in_progress', 'assignee=kim', '--by', 'kim')).toMatchObject({ exit: 0 });
  expect(await gitsm('run')).toMatchObject({ exit: 0, stdout: expect.stringContaining('Acme "Ltd": #1') });
  expect(await gitsm(...INIT)).toMatchObject({
    exit: 1,
    stderr: expect.stringContaining(`1 record is no sample, such as ${id}`),
  });
});

test('nothing of the sample stays behind: no empty folder, no README that speaks of it, no finding about the past', async () => {
  const { removed } = await json<{ readonly removed: readonly string[] }>(...INIT, '--dry-run');
  expect(removed).toContain(sample.pathOf('INC-1000150'));
  expect(sample.status()).toBe('');
  expect(await gitsm(...INIT)).toMatchObject({ exit: 0 });
  expect(readdirSync(join(sample.root, 'tickets'))).toEqual(['README.md']);
  expect(existsSync(join(sample.root, 'config/standard-changes'))).toBe(false);
  for (const path of [...READMES, 'config/README.md']) expect(read(path)).not.toMatch(/sample|Larkfield|web-shop/);
  expect(await gitsm('validate', '--since', 'HEAD')).toMatchObject({ exit: 0, stdout: 'No findings.\n' });
});

test('a sample record that goes while the sample stays is missed', async () => {
  sample.remove(sample.pathOf('INC-1000150'));
  const { exit, stdout } = await gitsm('validate', '--since', 'HEAD');
  expect(exit).toBe(1);
  expect(stdout).toContain('HISTORY_RECORD_REMOVED');
});

test('gitsm init --empty never removes a real record', async () => {
  const id = await made('incident', 'title=Real', 'service=web-shop');
  const answer = await gitsm(...INIT);
  expect(answer.exit).toBe(1);
  expect(answer.stderr).toContain(`1 record is no sample, such as ${id}`);
  expect(read('config/gitsm.yaml')).toContain('Larkfield');
});

test.each([
  { args: ['init', '--repository', 'acme'], says: '"acme" is no repository' },
  { args: ['init', '--app-id', '7'], says: '--app-id, --bot-login and --bot-id go together' },
  { args: ['init', '--app-id', 'x', '--bot-login', 'a[bot]', '--bot-id', '9'], says: '"x" is no number' },
  { args: ['init', '--organisation', 'Acme'], says: '--organisation and --login are needed' },
  { args: ['init', '--empty'], says: '--organisation and --login are needed' },
  { args: [...INIT.slice(0, 5), 'Berlin', '--login', 'kim'], says: '"Berlin" is no time zone' },
  { args: [...INIT.slice(0, 7), 'no login'], says: '"no login" is no login' },
])('$args is refused', async ({ args, says }) => {
  expect(await gitsm(...args)).toMatchObject({ exit: 2, stderr: expect.stringContaining(says) });
  expect(sample.status()).toBe('');
});
