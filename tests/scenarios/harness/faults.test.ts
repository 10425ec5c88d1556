import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { Fault, FaultKind } from './forge/fault.ts';
import type { RunResult } from './runs.ts';
import { openScenario } from './scenario.ts';
import { sweepFaults } from './sweep.ts';
import { scenario } from './test-scenario.ts';

const at = (name: string) => ({ action: fileURLToPath(new URL(`./fixtures/${name}`, import.meta.url)) });

/** What a client sees of a fault at the second of its two calls, a comment; and whether the comment was made. */
const KINDS: readonly (readonly [FaultKind, string | undefined, number])[] = [
  [{ kind: 'error_before' }, '200, broken', 0],
  [{ kind: 'error_after' }, '200, broken', 1],
  [{ kind: 'truncated' }, '200, broken', 1],
  [{ kind: 'hang' }, '200, silence', 0],
  [{ kind: 'status', status: 502, effect: 'before' }, '200, 502', 0],
  [{ kind: 'status', status: 502, effect: 'after' }, '200, 502', 1],
  [{ kind: 'secondary_limit' }, '200, 403', 0],
  [{ kind: 'secondary_limit', retryAfter: 60 }, '200, 403 wait 60', 0],
  [{ kind: 'primary_limit' }, '200, 403 none left', 0],
  [{ kind: 'redirect', status: 301 }, '200, 301', 0],
  [{ kind: 'cancel' }, undefined, 1],
  [{ kind: 'kill_before' }, undefined, 0],
  [{ kind: 'kill_after' }, undefined, 1],
];

test('each kind of fault is seen as meant, on the side of the effect that is meant', async () => {
  const s = await openScenario();
  const issue = await s.issue({ by: 'lee', title: 'Sample' });
  const seen = [];
  for (const [kind] of KINDS) {
    const before = (await s.comments(1)).length;
    const run = await s.run(at('two-calls'), issue, { fault: { ...kind, at: 2 } });
    seen.push([kind, run.outputs.seen, (await s.comments(1)).length - before]);
    expect(run.exitCode === null).toBe(/kill|cancel/.test(kind.kind));
  }
  expect(seen).toEqual(KINDS);
  await s.close();
});

test('a fault strikes as often as it is told to, and its run alone', async () => {
  const s = await scenario();
  const issue = await s.issue({ by: 'lee', title: 'Sample' });
  const fault = { kind: 'status', status: 503, effect: 'before', at: 1, times: 2 } as const;
  const [faulty, clean] = await Promise.all([s.run(at('two-calls'), issue, { fault }), s.run(at('two-calls'), issue)]);
  expect([faulty.outputs.seen, clean.outputs.seen]).toEqual(['503, 503', '200, 201']);
  expect(s.requests(faulty.id).map((each) => each.fault)).toEqual(['status 503 before', 'status 503 before']);
  expect(s.writes(clean.id)).toEqual(['issues/create-comment']);
});

test('a sweep ends after the last request, and a killed push leaves main as it was or moved, never torn', async () => {
  const lengths: number[] = [];
  const play = async (fault: Fault): Promise<RunResult> => {
    const s = await openScenario();
    const run = await s.run(at('note-issue'), await s.issue({ by: 'lee', title: 'Sample' }), { fault });
    expect(await s.fsck()).toBe('');
    lengths.push((await s.commits()).length);
    await s.close();
    return run;
  };
  expect(await sweepFaults(play, [{ kind: 'kill_after' }])).toEqual({ points: 6, faults: 6 });
  // Requests 1 to 3 fetch, 4 and 5 push, 6 comments; the last run meets no fault.
  expect(lengths).toEqual([1, 1, 1, 1, 2, 2, 2]);
});
