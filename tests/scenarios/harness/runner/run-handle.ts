import type { ChildProcess } from 'node:child_process';
import { mkdir, mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import type { Permissions } from '../../../contract/github/permissions.ts';
import type { LiveRun } from '../forge/access.ts';
import type { Fault } from '../forge/fault.ts';
import type { Forge } from '../forge/forge.ts';
import type { People } from '../people.ts';
import { killGroup } from './run-step.ts';

/** One run, from its first request to its last, whatever number of steps it has. */
export type RunHandle = {
  readonly id: string;
  readonly number: number;
  readonly live: LiveRun;
  /** What was asked for so far, in order: number k is where a fault with `at: k` strikes. */
  readonly points: readonly string[];
  /** A token of the run with these permissions; each job has its own. */
  readonly issueToken: (permissions: Permissions) => string;
  /** An empty folder of the run. */
  readonly folder: (name: string) => Promise<string>;
  readonly started: (child: ChildProcess) => void;
  /** Whether the run was killed: then no further step runs, not even one with `always()`. */
  readonly isKilled: () => boolean;
  readonly kill: () => void;
  /** Its tokens are worth nothing from now on. */
  readonly end: () => void;
};

/** How long GitHub's runner waits after SIGINT. */
const CANCEL_MS = 7_500;

export type RunHandleParts = { readonly forge: Forge; readonly people: People; readonly directory: string };

export async function openRun(
  { forge, people, directory }: RunHandleParts,
  number: number,
  fault: Fault | undefined,
): Promise<RunHandle> {
  const points: string[] = [];
  const tokens: string[] = [];
  const state: { killed: boolean; child: ChildProcess | undefined } = { killed: false, child: undefined };
  const kill = (): void => {
    state.killed = true;
    if (state.child !== undefined && state.child.exitCode === null && state.child.signalCode === null)
      killGroup(state.child);
  };
  const id = `run-${number}`;
  const cancel = (): void => {
    state.child?.kill('SIGINT');
    setTimeout(kill, CANCEL_MS).unref();
  };
  const live: LiveRun = { id, count: (what) => points.push(what), kill, cancel };
  const home = await mkdtemp(join(directory, `${id}-`));
  forge.watch(live, fault);
  return {
    ...{ id, number, live, points, kill },
    issueToken: (permissions) => {
      const token = `ghs_${id}x${tokens.length}`;
      tokens.push(token);
      forge.access.grant(token, { kind: 'workflow', person: people.named('github-actions[bot]'), permissions }, live);
      return token;
    },
    folder: async (name) => {
      const path = join(home, name);
      await mkdir(path, { recursive: true });
      return path;
    },
    started: (child) => {
      state.child = child;
    },
    isKilled: () => state.killed,
    end: () => {
      for (const token of tokens) forge.access.revoke(token);
      forge.forget(live);
    },
  };
}
