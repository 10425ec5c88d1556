import { execFileSync } from 'node:child_process';
import { rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { NODE, plainEnvironment } from './gitsm.ts';
import { sampleRepository } from './sample-repository.ts';

const sample = sampleRepository({ files: ['actions/dist', 'package.json'] });

test('npm start on a fresh clone says in 25 lines how things are, and leaves it clean', () => {
  const clone = join(sample.root, 'clone');
  sample.git('clone', '--quiet', '.', 'clone');
  const bin = join(sample.root, 'bin');
  execFileSync('mkdir', [bin]);
  symlinkSync(NODE, join(bin, 'node'));
  const env = { ...plainEnvironment(), PATH: `${bin}:${dirname(process.execPath)}:${process.env.PATH ?? ''}` };
  const stdout = execFileSync('npm', ['start', '--silent'], { cwd: clone, env, encoding: 'utf8', stdio: 'pipe' });
  expect(stdout.trimEnd().split('\n').length).toBeLessThanOrEqual(25);
  expect(stdout).toContain('Larkfield Outfitters (sample)');
  expect(stdout).toMatch(/incidents +\d+ open of \d+/);
  expect(stdout).toContain('Read on: reports/README.md');
  expect(execFileSync('git', ['status', '--porcelain'], { cwd: clone, encoding: 'utf8' })).toBe('');
  rmSync(clone, { recursive: true });
});

test('gitsm run fails where the records do, and says what to do', async () => {
  sample.edit(sample.pathOf('INC-1000150'), 'service: web-shop\ncategory', 'service: webshop\ncategory');
  const { exit, stdout } = await sample.gitsm('run');
  expect(exit).toBe(1);
  expect(stdout).toMatch(/findings +1 error/);
  expect(stdout).toContain('What is wrong, and how to mend it: gitsm validate');
});

test('gitsm run gives the same reports twice, and the second time writes none', async () => {
  expect(await sample.gitsm('report')).toMatchObject({
    exit: 0,
    stdout: expect.stringMatching(/ [1-9]\d* changed\n$/),
  });
  expect(await sample.gitsm('report')).toMatchObject({ exit: 0, stdout: expect.stringMatching(/ 0 changed\n$/) });
});
