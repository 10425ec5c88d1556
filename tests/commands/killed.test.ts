import { spawn } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { GITSM, NODE, plainEnvironment } from './gitsm.ts';
import { sampleRepository } from './sample-repository.ts';

const sample = sampleRepository({ records: ['INC-1000150'] });
const path = sample.pathOf('INC-1000150');
const MOVE = ['move', 'INC-1000150', 'on_hold', 'hold_reason=awaiting_caller'];

/** How long a whole run takes here, so that the kills fall all over it. */
async function wholeRunMs(): Promise<number> {
  const begin = performance.now();
  expect(await sample.gitsm(...MOVE, '--dry-run')).toMatchObject({ exit: 0 });
  return performance.now() - begin;
}

async function killedAfter(ms: number): Promise<void> {
  const child = spawn(NODE, [GITSM, ...MOVE], { cwd: sample.root, env: plainEnvironment(), stdio: 'ignore' });
  const ended = new Promise((resolve) => child.on('exit', resolve));
  await setTimeout(ms);
  child.kill('SIGKILL');
  await ended;
}

test('gitsm move that is killed at any moment leaves the old record or the new one, never a torn one', async () => {
  const before = sample.read(path);
  const whole = await wholeRunMs();
  for (const share of [0.5, 0.8, 0.9, 0.95, 1, 1.05]) {
    await killedAfter(whole * share);
    const after = sample.read(path);
    if (after !== before)
      expect(after).toMatch(
        /to: on_hold\n {4}set:\n {6}hold_reason: awaiting_caller\n {4}source:\n {6}command: move\n$/,
      );
    sample.git('checkout', '--quiet', '--', path);
  }
  expect(await sample.gitsm(...MOVE)).toMatchObject({ exit: 0 });
  expect(await sample.gitsm('validate')).toMatchObject({ exit: 0, stdout: 'No findings.\n' });
});
