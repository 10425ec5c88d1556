import { execFile } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { samplePeople, sampleRepository } from '../scenarios/harness/project-files.ts';
import { openScenario, type Scenario } from '../scenarios/harness/scenario.ts';
import { ONE_OF_CAB } from '../scenarios/pull-request.fixture.ts';
import { lookAt, type Memory } from './look.ts';
import type { Act, Marks, Scene } from './scene.ts';

export type PlayOptions = {
  readonly scenes: readonly Scene[];
  /** A line for whoever watches. */
  readonly print: (line: string) => void;
  /** Where the repository is left to look at; a folder of its own where none is named. */
  readonly into?: string;
};

export type Played = {
  readonly folder: string;
  readonly runs: number;
  /** Answers and requests that GitHub would not have given or taken; none, or the play is wrong. */
  readonly violations: readonly unknown[];
};

/** A working morning of the sample's, in the past: what was played is then no news from the future. */
const START = '2026-11-19T09:00:00Z';

/** Plays scenes with the real bundles against a forge on this machine, and leaves the repository behind. */
export async function play({ scenes, print, into }: PlayOptions): Promise<Played> {
  const s = await openScenario({ files: await beginning(), people: await samplePeople(), now: START });
  const memory: Memory = { comments: new Map(), commits: new Set((await s.commits()).map(({ sha }) => sha)) };
  let runs = 0;
  try {
    for (const [at, scene] of scenes.entries()) {
      print(`\n== ${at + 1}. ${scene.title}`);
      const marks: Marks = {};
      for (const act of scene.acts) runs += await playAct(act, { s, marks, memory, print });
    }
    return { folder: await leaveBehind(s, into), runs, violations: s.violations() };
  } finally {
    await s.close();
  }
}

/** The sample organisation at work: its clock is that of the play, and one of the board is enough for a change. */
async function beginning() {
  const files = await sampleRepository('acme/itsm');
  const organisation = String(files['config/gitsm.yaml'] ?? '');
  return {
    ...files,
    'config/gitsm.yaml': organisation.replace(/^as_of:.*\n/m, ''),
    'config/approvals.yaml': ONE_OF_CAB,
  };
}

type Stage = {
  readonly s: Scenario;
  readonly marks: Marks;
  readonly memory: Memory;
  readonly print: PlayOptions['print'];
};

async function playAct({ tells, after = 1, does, runs = [], shows = [] }: Act, { s, marks, memory, print }: Stage) {
  s.clock.advance(after * 60);
  print(`\n${s.clock.now().slice(11, 16)}  ${tells}`);
  const cause = await (does?.(s, marks) ?? s.schedule());
  for (const name of runs) {
    const run = await s.run(name.includes('/') ? { action: name } : name, cause);
    if (run.exitCode !== 0)
      throw new Error(`${name} ended with ${run.exitCode ?? 'a kill'}\n${run.stdout}${run.stderr}`);
  }
  if (runs.length > 0) print(`       ${runs.join(', ')} ran`);
  for (const look of shows) {
    for (const { head, lines } of await lookAt(look, s, marks, memory)) {
      if (lines.length === 0) continue;
      print(`       ${head}`);
      for (const line of lines) print(`         | ${line}`);
    }
  }
  return runs.length;
}

/** A clone with the branches that the forge had, which is not there any more. */
async function leaveBehind(s: Scenario, into: string | undefined): Promise<string> {
  const folder = into ?? (await mkdtemp(join(tmpdir(), 'gitsm-demo-')));
  const git = (...args: readonly string[]) => promisify(execFile)('git', args);
  await git('clone', '--quiet', `file://${s.forge.repository.directory}`, folder);
  if ((await s.tree('reports').catch(() => [])).length > 0)
    await git('-C', folder, 'branch', 'reports', 'origin/reports');
  await git('-C', folder, 'remote', 'remove', 'origin');
  return folder;
}
