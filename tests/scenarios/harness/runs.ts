import { fileURLToPath } from 'node:url';
import type { Permissions } from '../../contract/github/permissions.ts';
import type { Happened } from './acts/parts.ts';
import type { Clock } from './clock.ts';
import type { Fault } from './forge/fault.ts';
import type { Forge } from './forge/forge.ts';
import type { JsonObject } from './forge/json.ts';
import { ORGANISATION_ID, REPOSITORY_ID } from './forge/overlay/resources.ts';
import { APP_PERMISSIONS } from './forge/overlay/settings-calls.ts';
import type { People } from './people.ts';
import { readActionFile } from './runner/action-file.ts';
import type { RunnerCommand } from './runner/commands.ts';
import { openRun, type RunHandle } from './runner/run-handle.ts';
import { runStep } from './runner/run-step.ts';
import { type FinishedStep, runWorkflow } from './runner/run-workflow.ts';
import { decideFiring } from './runner/triggers.ts';
import { parseWorkflow } from './runner/workflow-file.ts';

export type RunOptions = {
  /** Sets the scenario's clock before the run. */
  readonly now?: string;
  /** How far the run's own clock is ahead of the forge's; negative for behind. */
  readonly skewSeconds?: number;
  readonly fault?: Fault;
  /** Of the token of an action that is run by itself; a workflow says it itself. */
  readonly permissions?: Permissions;
  readonly env?: Readonly<Record<string, string>>;
  readonly vars?: JsonObject;
  readonly secrets?: JsonObject;
  readonly limitMs?: number;
};

/** An action by itself, by its folder: absolute, or below the project as `actions/convert-issue`. */
export type ActionTarget = { readonly action: string; readonly with?: Readonly<Record<string, string>> };

export type RunResult = {
  readonly id: string;
  /** Why the workflow did not start; `undefined` where it did. */
  readonly notFired: string | undefined;
  /** 0 where every step went well; `null` where the run was killed. */
  readonly exitCode: number | null;
  readonly steps: readonly FinishedStep[];
  /** Of all steps, in order. */
  readonly outputs: Readonly<Record<string, string>>;
  readonly commands: readonly RunnerCommand[];
  readonly stdout: string;
  readonly stderr: string;
  readonly summary: string;
  /** What the run asked for, in order: number k is where a fault with `at: k` strikes. */
  readonly points: readonly string[];
};

export type Runs = {
  /** A workflow of the repository by its file's name without `.yml`, or an action by itself. */
  readonly run: (target: string | ActionTarget, cause: Happened, options?: RunOptions) => Promise<RunResult>;
  /** Kills what still runs. */
  readonly end: () => void;
};

export type RunParts = {
  readonly forge: Forge;
  readonly clock: Clock;
  readonly people: People;
  readonly directory: string;
  readonly level: 0 | 1;
};

const PROJECT = fileURLToPath(new URL('../../../', import.meta.url));
/** What an action by itself may do where the test does not say: all that gitsm's own workflows are granted. */
const PERMISSIONS: Permissions = {
  contents: 'write',
  issues: 'write',
  pull_requests: 'write',
  statuses: 'write',
  checks: 'write',
  actions: 'write',
};

export function createRuns(parts: RunParts): Runs {
  const { forge, clock, people, level } = parts;
  const alive = new Set<RunHandle>();
  let count = 0;

  async function run(target: string | ActionTarget, cause: Happened, options: RunOptions = {}): Promise<RunResult> {
    if (options.now !== undefined) clock.set(options.now);
    const handle = await openRun(parts, ++count, options.fault);
    alive.add(handle);
    try {
      if (typeof target !== 'string') return collect(handle, [await alone(target, cause, options, handle)]);
      return await asWorkflow(target, cause, options, handle);
    } finally {
      handle.end();
      alive.delete(handle);
    }
  }

  async function alone(
    target: ActionTarget,
    cause: Happened,
    options: RunOptions,
    handle: RunHandle,
  ): Promise<FinishedStep> {
    const token =
      level === 1
        ? forge.access.mint(APP_PERMISSIONS, handle.live)
        : handle.issueToken(options.permissions ?? PERMISSIONS);
    const result = await runStep({
      action: readActionFile(target.action.startsWith('/') ? target.action : `${PROJECT}${target.action}`),
      inputs: target.with ?? {},
      env: options.env ?? {},
      token,
      run: { ...contextOf(handle, 'scenario', cause), job: 'scenario' },
      now: shifted(clock.now(), options.skewSeconds),
      workspace: await handle.folder('workspace'),
      temp: await handle.folder('temp'),
      limitMs: options.limitMs ?? LIMIT_MS,
      started: handle.started,
    });
    return { ...result, job: 'scenario', id: '', uses: target.action };
  }

  async function asWorkflow(name: string, cause: Happened, options: RunOptions, handle: RunHandle): Promise<RunResult> {
    const file = `.github/workflows/${name}.yml`;
    const workflow = parseWorkflow(await forge.repository.git(['cat-file', 'blob', `main:${file}`]), file);
    const firing = decideFiring(workflow.on, cause.event);
    if (!firing.fires) return { ...collect(handle, []), notFired: firing.why };
    const steps = await runWorkflow(workflow, {
      ...{
        forge,
        run: handle,
        cause,
        context: contextOf(handle, name, cause),
        now: () => shifted(clock.now(), options.skewSeconds),
      },
      vars: { ...(level === 1 ? { GITSM_APP_CLIENT_ID: 'Iv23liSampleSample' } : {}), ...options.vars },
      secrets: { ...(level === 1 ? { GITSM_APP_PRIVATE_KEY: forge.access.app().privateKey } : {}), ...options.secrets },
      ...{ env: options.env ?? {}, limitMs: options.limitMs ?? LIMIT_MS, actionsRoot: PROJECT },
    });
    return collect(handle, steps);
  }

  function contextOf({ number }: RunHandle, workflow: string, { event }: Happened) {
    const { owner, name, apiUrl, serverUrl } = forge;
    const ids = {
      repository: REPOSITORY_ID,
      owner: ORGANISATION_ID,
      actor: people.find(event.actor)?.id ?? ORGANISATION_ID,
    };
    return { owner, name, apiUrl, serverUrl, runId: number, attempt: 1, workflow, event, ids };
  }

  return {
    run,
    end: () => {
      for (const handle of alive) handle.kill();
    },
  };
}

function shifted(instant: string, seconds = 0): string {
  return new Date(Date.parse(instant) + seconds * 1000).toISOString().replace('.000Z', 'Z');
}

/** The longest that a step may take; the runner's own limit is hours. */
const LIMIT_MS = 60_000;

function collect({ id, points, isKilled }: RunHandle, steps: readonly FinishedStep[]): RunResult {
  const failed = steps.find(({ exitCode }) => exitCode !== 0);
  return {
    id,
    notFired: undefined,
    exitCode: isKilled() ? null : failed === undefined ? 0 : failed.exitCode,
    steps,
    outputs: Object.assign({}, ...steps.map(({ outputs }) => outputs)),
    commands: steps.flatMap(({ commands }) => commands),
    stdout: steps.map(({ stdout }) => stdout).join(''),
    stderr: steps.map(({ stderr }) => stderr).join(''),
    summary: steps.map(({ summary }) => summary).join(''),
    points,
  };
}
