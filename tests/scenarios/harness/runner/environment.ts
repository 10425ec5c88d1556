import { join } from 'node:path';
import type { WebhookEvent } from '../events/event.ts';

/** Where a step reads and writes; every folder and file exists before it starts. */
export type StepPlaces = {
  readonly workspace: string;
  readonly temp: string;
  readonly eventPath: string;
  readonly output: string;
  readonly state: string;
  readonly env: string;
  readonly path: string;
  readonly summary: string;
};

export type RunContext = {
  readonly owner: string;
  readonly name: string;
  readonly apiUrl: string;
  readonly serverUrl: string;
  readonly runId: number;
  readonly attempt: number;
  readonly workflow: string;
  readonly job: string;
  readonly event: WebhookEvent;
  readonly ids: { readonly repository: number; readonly owner: number; readonly actor: number };
};

/** The variables that the runner sets for an action, after actions/runner 2.336; GITHUB_TOKEN is not among them. */
export function githubEnvironment(run: RunContext, places: StepPlaces): Readonly<Record<string, string>> {
  const { event } = run;
  const full = `${run.owner}/${run.name}`;
  const workflowRef = `${full}/.github/workflows/${run.workflow}.yml@refs/heads/main`;
  return prefixed('GITHUB_', {
    ACTION: 'run',
    ACTION_REF: '',
    ACTION_REPOSITORY: '',
    ACTOR: event.actor,
    ACTOR_ID: String(run.ids.actor),
    API_URL: run.apiUrl,
    BASE_REF: event.baseRef ?? '',
    ENV: places.env,
    EVENT_NAME: event.name,
    EVENT_PATH: places.eventPath,
    GRAPHQL_URL: `${run.apiUrl.replace(/\/v3$/, '')}/graphql`,
    HEAD_REF: event.headRef ?? '',
    JOB: run.job,
    OUTPUT: places.output,
    PATH: places.path,
    REF: event.ref,
    REF_NAME: event.ref.replace(/^refs\/(?:heads|tags|pull)\//, ''),
    REF_PROTECTED: 'false',
    REF_TYPE: event.ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    REPOSITORY: full,
    REPOSITORY_ID: String(run.ids.repository),
    REPOSITORY_OWNER: run.owner,
    REPOSITORY_OWNER_ID: String(run.ids.owner),
    RETENTION_DAYS: '90',
    RUN_ATTEMPT: String(run.attempt),
    RUN_ID: String(run.runId),
    RUN_NUMBER: String(run.runId),
    SERVER_URL: run.serverUrl,
    SHA: event.sha,
    STATE: places.state,
    STEP_SUMMARY: places.summary,
    TRIGGERING_ACTOR: event.actor,
    WORKFLOW: run.workflow,
    WORKFLOW_REF: workflowRef,
    WORKFLOW_SHA: event.sha,
    WORKSPACE: places.workspace,
  });
}

export function runnerEnvironment({ temp, workspace }: StepPlaces): Readonly<Record<string, string>> {
  return {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    ...prefixed('RUNNER_', {
      ARCH: 'X64',
      ENVIRONMENT: 'github-hosted',
      NAME: 'scenario',
      OS: 'Linux',
      TEMP: temp,
      TOOL_CACHE: join(temp, 'tools'),
      WORKSPACE: join(workspace, '..'),
    }),
    // An action needs git and nothing else of the machine; no configuration of the machine reaches it.
    PATH: process.env.PATH ?? '',
    HOME: temp,
    LANG: 'C.UTF-8',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_TERMINAL_PROMPT: '0',
  };
}

function prefixed(prefix: string, values: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [`${prefix}${name}`, value]));
}
