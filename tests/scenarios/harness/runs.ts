import { mkdir, mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import type { Permissions } from '../../contract/github/permissions.ts';
import type { Clock } from './clock.ts';
import type { EventStage } from './events/envelope.ts';
import type { WebhookEvent } from './events/event.ts';
import type { LiveRun } from './forge/access.ts';
import type { Fault } from './forge/fault.ts';
import type { Forge } from './forge/forge.ts';
import { REPOSITORY_ID } from './forge/overlay/resources.ts';
import type { People } from './people.ts';
import { type ActionFile, readActionFile } from './runner/action-file.ts';
import { killGroup, runStep, type StepResult } from './runner/run-step.ts';

export type RunOptions = {
  /** Sets the scenario's clock before the run. */
  readonly now?: string;
  readonly fault?: Fault;
  readonly permissions?: Permissions;
  readonly env?: Readonly<Record<string, string>>;
  readonly limitMs?: number;
};

export type RunResult = StepResult & {
  readonly id: string;
  /** What the run asked for, in order: number k is where a fault with `at: k` strikes. */
  readonly points: readonly string[];
};

export type ActionTarget = {
  /** The folder of an action.yml. */
  readonly action: string;
  readonly with?: Readonly<Record<string, string>>;
};

export type Runs = {
  readonly runAction: (
    target: ActionTarget,
    cause: { readonly event: WebhookEvent },
    options?: RunOptions,
  ) => Promise<RunResult>;
  /** Kills what still runs. */
  readonly end: () => Promise<void>;
};

export type RunParts = {
  readonly forge: Forge;
  readonly clock: Clock;
  readonly people: People;
  readonly stage: EventStage;
  readonly directory: string;
  readonly level: 0 | 1;
};

/** What a workflow's token may do where the test does not say: all that gitsm's own workflows are granted. */
const PERMISSIONS: Permissions = {
  contents: 'write',
  issues: 'write',
  pull_requests: 'write',
  statuses: 'write',
  checks: 'write',
};

export function createRuns(parts: RunParts): Runs {
  const { forge, clock, people, directory } = parts;
  const alive = new Set<() => void>();
  let count = 0;

  async function runAction(
    target: ActionTarget,
    { event }: { readonly event: WebhookEvent },
    options: RunOptions = {},
  ) {
    if (options.now !== undefined) clock.set(options.now);
    const number = ++count;
    const points: string[] = [];
    let kill = (): void => undefined;
    const live: LiveRun = { id: `run-${number}`, count: (what) => points.push(what), kill: () => kill() };
    const token = `ghs_run${number}`;
    const person = people.named('github-actions[bot]');
    forge.access.grant(token, { kind: 'workflow', person, permissions: options.permissions ?? PERMISSIONS }, live);
    forge.watch(live, options.fault);
    try {
      const action: ActionFile = readActionFile(target.action);
      const home = await mkdtemp(join(directory, `run-${number}-`));
      const [workspace, temp] = [join(home, 'workspace'), join(home, 'temp')];
      await Promise.all([mkdir(workspace), mkdir(temp)]);
      const result = await runStep({
        action,
        inputs: target.with ?? {},
        env: options.env ?? {},
        token,
        run: {
          ...{ owner: forge.owner, name: forge.name, apiUrl: forge.apiUrl, serverUrl: forge.serverUrl },
          ...{ runId: number, attempt: 1, workflow: 'scenario', job: 'scenario', event },
          ids: { repository: REPOSITORY_ID, owner: 600_001, actor: people.named(event.actor).id },
        },
        now: clock.now(),
        ...{ workspace, temp },
        limitMs: options.limitMs ?? 20_000,
        started: (child) => {
          kill = () => killGroup(child);
          alive.add(kill);
        },
      });
      return { ...result, id: live.id, points };
    } finally {
      alive.delete(kill);
      forge.access.revoke(token);
      forge.forget(live);
    }
  }

  return {
    runAction,
    end: async () => {
      for (const kill of alive) kill();
    },
  };
}
