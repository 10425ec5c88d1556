import { describe, expect, test } from 'vitest';
import type { Annotation } from '../../core/plan/forge-effect.ts';
import type { Forge, ForgeCheckRun } from './forge.ts';
import { tellCheckRun } from './tell-check-run.ts';

const note = (line: number): Annotation => ({
  ...{ path: 'changes/drafts/sample.yaml', line, endLine: line },
  ...{ level: 'failure', title: 'SAMPLE', message: 'Sample.' },
});

function play(there?: ForgeCheckRun) {
  let run = there;
  const calls: number[] = [];
  const forge = {
    checkRun: async () => run,
    createCheckRun: async ({ key, annotations, conclusion }) => {
      calls.push(annotations.length);
      run = { id: 1, key, isCompleted: conclusion !== undefined, annotations: annotations.length };
    },
    updateCheckRun: async (_, { annotations, conclusion }) => {
      calls.push(annotations.length);
      if (run !== undefined)
        run = { ...run, isCompleted: conclusion !== undefined, annotations: run.annotations + annotations.length };
    },
  } satisfies Partial<Forge> as unknown as Forge;
  return { forge, calls, now: () => run };
}

function tell(count: number, { forge }: ReturnType<typeof play>) {
  const annotations = Array.from({ length: count }, (_, at) => note(at + 1));
  const said = { sha: 'a'.repeat(40), name: 'sample', title: 'Sample', summary: '' };
  return tellCheckRun({ kind: 'check_run', key: 'k', ...said, conclusion: 'failure', annotations }, forge);
}

describe('remarks on lines', () => {
  for (const [count, requests] of [
    [0, [0]],
    [49, [49]],
    [50, [50]],
    [51, [50, 1]],
    [120, [50, 50, 20]],
    [900, Array.from({ length: 10 }, () => 50)],
  ] as const)
    test(`${count} of them take ${requests.length} requests`, async () => {
      const played = play();
      expect(await tell(count, played)).toBe('done');
      expect(played.calls).toEqual(requests);
      expect(played.now()?.isCompleted).toBe(true);
    });

  test('stay as they are where all of it was told', async () => {
    const played = play({ id: 1, key: 'k', isCompleted: true, annotations: 3 });
    expect(await tell(3, played)).toBe('as_it_is');
    expect(played.calls).toEqual([]);
  });

  test('go on behind what an earlier try got through', async () => {
    const played = play({ id: 1, key: 'k', isCompleted: false, annotations: 50 });
    expect(await tell(60, played)).toBe('done');
    expect(played.calls).toEqual([10]);
  });

  test('begin anew where the forge has others', async () => {
    const played = play({ id: 1, key: 'other', isCompleted: true, annotations: 50 });
    expect(await tell(2, played)).toBe('done');
    expect(played.now()).toMatchObject({ key: 'k', annotations: 2 });
  });
});
