import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { tokenOf } from './forge/access.ts';
import { scenario } from './test-scenario.ts';

const WRITERS = 8;
const COMMITS = 2;
const writer = fileURLToPath(new URL('./fixtures/racing-writer.sh', import.meta.url));

test('eight processes that push at once lose nothing, and each refusal is one of the two that may be tried again', async () => {
  const s = await scenario();
  const home = await mkdtemp(join(tmpdir(), 'gitsm-race-'));
  onTestFinished(() => rm(home, { recursive: true, force: true }));
  const url = `${s.forge.serverUrl}/acme/itsm`.replace('//', `//x:${tokenOf('mia')}@`);
  const runs = Array.from({ length: WRITERS }, (_, index) =>
    promisify(execFile)('sh', [writer, url, join(home, String(index)), String(index), String(COMMITS)]),
  );
  const refusals = (await Promise.all(runs)).flatMap(({ stdout }) =>
    stdout.split('\n').filter((line) => line.includes('!')),
  );
  expect(await s.commits()).toHaveLength(1 + WRITERS * COMMITS);
  expect((await s.tree()).filter((path) => path.startsWith('notes/'))).toHaveLength(WRITERS * COMMITS);
  expect(
    refusals.filter(
      (line) =>
        !/fetch first|non-fast-forward|cannot lock ref|failed to update ref|reference already exists/.test(line),
    ),
  ).toEqual([]);
  expect(await s.forge.state.rules.pushes()).toHaveLength(WRITERS * COMMITS);
});
