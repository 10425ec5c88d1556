import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Happened } from '../acts/parts.ts';
import type { Forge } from '../forge/forge.ts';
import { type Json, type JsonObject, objectOf } from '../forge/json.ts';
import { readActionFile } from './action-file.ts';
import { BUILT_IN_STEPS } from './built-in-steps.ts';
import type { RunContext } from './environment.ts';
import { type Contexts, fill, isMet, type JobStatus, type Scope, toText } from './expressions.ts';
import type { RunHandle } from './run-handle.ts';
import { runStep, type StepResult } from './run-step.ts';
import type { WorkflowFile, WorkflowJob, WorkflowStep } from './workflow-file.ts';

export type FinishedStep = StepResult & { readonly job: string; readonly id: string; readonly uses: string };

export type WorkflowRun = {
  readonly forge: Forge;
  readonly run: RunHandle;
  readonly cause: Happened;
  readonly context: Omit<RunContext, 'job'>;
  readonly vars: JsonObject;
  readonly secrets: JsonObject;
  readonly env: Readonly<Record<string, string>>;
  readonly now: () => string;
  readonly limitMs: number;
  /** Where `./actions/…` is looked for when the checked-out repository does not hold it. */
  readonly actionsRoot: string;
};

type JobResult = { readonly result: JobStatus | 'skipped'; readonly outputs: JsonObject };

/** Runs the jobs in order, one at a time. Concurrency groups and environments' approvals are not played. */
export async function runWorkflow(workflow: WorkflowFile, run: WorkflowRun): Promise<readonly FinishedStep[]> {
  const finished: FinishedStep[] = [];
  const results = new Map<string, JobResult>();
  for (const job of workflow.jobs) {
    if (run.run.isKilled()) break;
    const needs = job.needs.map((id) => [id, results.get(id) ?? SKIPPED] as const);
    const status = needs.every(([, { result }]) => result === 'success') ? 'success' : 'failure';
    const contexts = { ...baseContexts(run, ''), needs: Object.fromEntries(needs) as JsonObject };
    if (!isMet(job.if, { contexts, status })) {
      results.set(job.id, SKIPPED);
      continue;
    }
    const done = await runJob(workflow, job, { ...run, contexts });
    finished.push(...done.steps);
    results.set(job.id, done);
  }
  return finished;
}

const SKIPPED: JobResult = { result: 'skipped', outputs: {} };

async function runJob(workflow: WorkflowFile, job: WorkflowJob, run: WorkflowRun & { readonly contexts: Contexts }) {
  const token = run.run.issueToken(job.permissions);
  const workspace = await run.run.folder(`${job.id}/workspace`);
  const steps: FinishedStep[] = [];
  const known: Record<string, JsonObject> = {};
  let status: JobStatus = 'success';
  let env: Readonly<Record<string, string>> = run.env;
  const scope = (): Scope => ({
    contexts: { ...run.contexts, ...baseContexts(run, token), steps: known, env },
    status,
  });
  env = { ...env, ...fillAll(workflow.env, scope()), ...fillAll(job.env, scope()) };
  for (const step of job.steps) {
    if (run.run.isKilled()) break;
    if (!isMet(step.if, scope())) {
      known[step.id] = { outputs: {}, conclusion: 'skipped', outcome: 'skipped' };
      continue;
    }
    const stepEnv = { ...env, ...fillAll(step.env, scope()) };
    const place = { workspace, token, job, temp: await run.run.folder(`${job.id}/temp`) };
    const result = await oneStep(step, run, { ...place, inputs: fillAll(step.with, scope()), env: stepEnv });
    steps.push({ ...result, job: job.id, id: step.id, uses: step.uses });
    const conclusion = result.exitCode === 0 || step.continueOnError ? 'success' : 'failure';
    known[step.id] = { outputs: result.outputs, conclusion, outcome: result.exitCode === 0 ? 'success' : 'failure' };
    if (conclusion === 'failure') status = 'failure';
    env = { ...env, ...result.env };
  }
  const outputs = Object.entries(job.outputs).map(([name, text]) => [name, fill(toText(text), scope())] as const);
  return { steps, result: status, outputs: Object.fromEntries(outputs) };
}

type Place = {
  readonly workspace: string;
  readonly temp: string;
  readonly token: string;
  readonly job: WorkflowJob;
  readonly inputs: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
};

async function oneStep(step: WorkflowStep, run: WorkflowRun, place: Place): Promise<StepResult> {
  if (!step.uses.startsWith('./')) return builtIn(step, run, place);
  const inWorkspace = join(place.workspace, step.uses);
  const directory = existsSync(join(inWorkspace, 'action.yml')) ? inWorkspace : join(run.actionsRoot, step.uses);
  return runStep({
    action: readActionFile(directory),
    ...place,
    run: { ...run.context, job: place.job.id },
    now: run.now(),
    limitMs: run.limitMs,
    started: run.run.started,
  });
}

async function builtIn(step: WorkflowStep, { forge, run, cause }: WorkflowRun, place: Place): Promise<StepResult> {
  const carryOut = BUILT_IN_STEPS[step.uses.replace(/@.*$/, '')];
  if (carryOut === undefined) throw new Error(`${step.uses} is not run here; see built-in-steps.ts`);
  const outputs = await carryOut({ ...place, forge, run, sha: cause.event.sha });
  return { exitCode: 0, signal: null, stdout: '', stderr: '', outputs, env: {}, summary: '', commands: [] };
}

function baseContexts({ context, cause, vars, secrets }: WorkflowRun, token: string): Contexts {
  const { event } = cause;
  const github = {
    ...{ event_name: event.name, event: event.payload, actor: event.actor, ref: event.ref, sha: event.sha, token },
    ...{ repository: `${context.owner}/${context.name}`, repository_owner: context.owner, workflow: context.workflow },
    ...{ run_id: String(context.runId), run_attempt: String(context.attempt), run_number: String(context.runId) },
    ...{
      api_url: context.apiUrl,
      server_url: context.serverUrl,
      head_ref: event.headRef ?? '',
      base_ref: event.baseRef ?? '',
    },
    ...{ ref_name: event.ref.replace(/^refs\/(?:heads|tags|pull)\//, ''), triggering_actor: event.actor },
  };
  return {
    github,
    vars,
    secrets: { ...secrets, GITHUB_TOKEN: token },
    inputs: objectOf(event.payload.inputs) as JsonObject,
    runner: { os: 'Linux' },
  };
}

function fillAll(values: JsonObject, scope: Scope): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, fillOne(value, scope)]));
}

function fillOne(value: Json, scope: Scope): string {
  return typeof value === 'string' ? fill(value, scope) : toText(value);
}
