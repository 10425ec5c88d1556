import { parse } from 'yaml';
import type { Permissions } from '../../../contract/github/permissions.ts';
import { isObject, type Json, type JsonObject, listOf, objectOf, textOf } from '../forge/json.ts';

export type WorkflowStep = {
  readonly id: string;
  readonly uses: string;
  readonly with: JsonObject;
  readonly env: JsonObject;
  readonly if: Json | undefined;
  readonly continueOnError: boolean;
};

export type WorkflowJob = {
  readonly id: string;
  readonly needs: readonly string[];
  readonly if: Json | undefined;
  readonly env: JsonObject;
  readonly permissions: Permissions;
  readonly outputs: JsonObject;
  readonly steps: readonly WorkflowStep[];
};

export type WorkflowFile = {
  readonly name: string;
  readonly on: Json | undefined;
  readonly env: JsonObject;
  /** Each after those that it needs. */
  readonly jobs: readonly WorkflowJob[];
};

/** Reads what the harness can run; throws for what it cannot, so that no test passes over a step in silence. */
export function parseWorkflow(source: string, file: string): WorkflowFile {
  const root = objectOf(parse(source));
  const jobs = Object.entries(objectOf(root.jobs)).map(([id, job]) =>
    parseJob(id, objectOf(job), root.permissions, file),
  );
  return { name: textOf(root.name) || file, on: root.on, env: mapOf(root.env), jobs: inOrder(jobs) };
}

function parseJob(id: string, job: ReturnType<typeof objectOf>, outer: Json | undefined, file: string): WorkflowJob {
  for (const key of ['uses', 'strategy', 'container', 'services']) {
    if (job[key] !== undefined) throw new Error(`${file}: job ${id}: ${key} is not run here`);
  }
  return {
    id,
    needs: typeof job.needs === 'string' ? [job.needs] : listOf(job.needs).map(textOf),
    if: job.if,
    env: mapOf(job.env),
    permissions: toPermissions(job.permissions ?? outer),
    outputs: mapOf(job.outputs),
    steps: listOf(job.steps).map((step, index) => parseStep(objectOf(step), `${file}: job ${id}: step ${index + 1}`)),
  };
}

function parseStep(step: ReturnType<typeof objectOf>, where: string): WorkflowStep {
  if (typeof step.uses !== 'string') throw new Error(`${where}: run is not run here; put what it does into an action`);
  return {
    id: textOf(step.id),
    uses: step.uses,
    with: mapOf(step.with),
    env: mapOf(step.env),
    if: step.if,
    continueOnError: step['continue-on-error'] === true,
  };
}

/** Names as the API writes them. Nothing said means what a new repository gives: read the contents. */
function toPermissions(given: Json | undefined): Permissions {
  if (given === undefined) return { contents: 'read', packages: 'read' };
  if (given === 'read-all' || given === 'write-all') {
    const level = given === 'read-all' ? 'read' : 'write';
    return Object.fromEntries(SCOPES.map((scope) => [scope, level] as const));
  }
  const levels = Object.entries(objectOf(given)).filter(([, level]) => level === 'read' || level === 'write');
  return Object.fromEntries(
    levels.map(([scope, level]) => [scope.replaceAll('-', '_'), level === 'write' ? 'write' : 'read']),
  );
}

const SCOPES = ['actions', 'checks', 'contents', 'deployments', 'issues', 'pages', 'pull_requests', 'statuses'];

function inOrder(jobs: readonly WorkflowJob[]): readonly WorkflowJob[] {
  const done: WorkflowJob[] = [];
  while (done.length < jobs.length) {
    const next = jobs.find(
      (job) => !done.includes(job) && job.needs.every((need) => done.some(({ id }) => id === need)),
    );
    if (next === undefined) throw new Error('jobs need each other in a circle, or one that is not there');
    done.push(next);
  }
  return done;
}

function mapOf(value: Json | undefined): JsonObject {
  return isObject(value) ? value : {};
}
