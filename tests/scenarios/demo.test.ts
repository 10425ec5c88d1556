import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { plainEnvironment, runGitsm } from '../commands/gitsm.ts';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

test('[INC-05] the demonstration plays every scene offline, and leaves a repository that is in order', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'gitsm-demo-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const into = join(folder, 'itsm');
  const { stdout } = await promisify(execFile)(process.execPath, [join(PROJECT, 'tests/demo/run.mjs'), into]);
  for (const said of SAID) expect(stdout).toMatch(said);
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-C', into, ...args], { encoding: 'utf8', env: plainEnvironment() });
  expect(git('show', 'reports:README.md')).toContain('# Overview');
  expect(git('fsck', '--strict', '--no-dangling')).toBe('');
  expect(git('remote')).toBe('');
  const checked = await runGitsm(['validate'], { cwd: into });
  expect(checked.exit, checked.stdout + checked.stderr).toBe(0);
});

const SAID = [
  /#1, as lee sees it: github-actions\[bot\] comments\n.*INC-1/,
  /\| state: on_hold\n.*\| hold_reason: awaiting_caller/,
  /Not carried out/,
  /\| state: resolved/,
  /as jonas sees it: github-actions\[bot\] comments\n.*response target passed at/,
  /gitsm \/ approval: main: failure, same_service/,
  /gitsm \/ approval: main: pending, 0 of 1 from cab; 1 stale/,
  /gitsm \/ approval: main: success, approved by viktor/,
  /\| state: scheduled/,
];
