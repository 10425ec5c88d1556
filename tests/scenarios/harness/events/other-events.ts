import { type CommitData, EMPTY_TREE, readChanges, readCommits } from '../forge/commits.ts';
import type { JsonObject } from '../forge/json.ts';
import { isObject, textOf } from '../forge/json.ts';
import { pageUrl } from '../forge/overlay/overlay.ts';
import type { Push } from '../forge/overlay/rules.ts';
import { type EventStage, envelope, onDefaultBranch } from './envelope.ts';
import type { WebhookEvent } from './event.ts';
import { exampleWith } from './examples.ts';

export async function pushEvent(stage: EventStage, push: Push): Promise<WebhookEvent> {
  const { repository } = stage.forge;
  const fresh = /^0+$/.test(push.before);
  const range = fresh ? [push.after] : [`${push.before}..${push.after}`];
  const found = (await readCommits(repository, ['--reverse', ...range])).slice(-COMMIT_LIMIT);
  const commits = await Promise.all(
    found.map(async (commit) => ({
      ...{
        id: commit.sha,
        tree_id: commit.tree,
        distinct: true,
        message: commit.message,
        timestamp: commit.committer.date,
      },
      url: `${pageUrl(stage.forge)}/commit/${commit.sha}`,
      author: { name: commit.author.name, email: commit.author.email },
      committer: { name: commit.committer.name, email: commit.committer.email },
      ...(await pathsOf(stage, commit)),
    })),
  );
  const payload = {
    ...{ ref: push.ref, before: push.before, after: push.after, base_ref: null },
    ...{ created: fresh, deleted: false, forced: false },
    compare: `${pageUrl(stage.forge)}/compare/${push.before}...${push.after}`,
    commits,
    head_commit: commits.at(-1) ?? null,
    pusher: { name: push.by, email: stage.forge.people.find(push.by)?.email ?? null },
    ...envelope(stage, push.by),
  };
  return { ...(await onDefaultBranch(stage, 'push', payload as JsonObject, push.by)), ref: push.ref, sha: push.after };
}

/** As many commits as GitHub lists in one event. */
const COMMIT_LIMIT = 20;

async function pathsOf({ forge }: EventStage, { sha, parents }: CommitData) {
  const changes = await readChanges(forge.repository, parents[0] ?? EMPTY_TREE, sha);
  const withStatus = (status: string): readonly string[] =>
    changes.filter((change) => change.status === status).map(({ path }) => path);
  const moved = changes.flatMap(({ previous }) => (previous === undefined ? [] : [previous]));
  return {
    added: [...withStatus('added'), ...withStatus('renamed')],
    removed: [...withStatus('removed'), ...moved],
    modified: withStatus('modified'),
  };
}

export function repositoryDispatchEvent(
  stage: EventStage,
  given: { readonly type: string; readonly payload: JsonObject; readonly by: string },
): Promise<WebhookEvent> {
  const payload = {
    ...{ action: given.type, branch: 'main', client_payload: given.payload },
    ...envelope(stage, given.by),
    installation: exampleWith('repository_dispatch', {}).installation ?? null,
  };
  return onDefaultBranch(stage, 'repository_dispatch', payload, given.by);
}

export function workflowDispatchEvent(
  stage: EventStage,
  given: { readonly workflow: string; readonly inputs: Readonly<Record<string, string>>; readonly by: string },
): Promise<WebhookEvent> {
  const workflow = `.github/workflows/${given.workflow}.yml`;
  const payload = { inputs: given.inputs, ref: 'refs/heads/main', workflow, ...envelope(stage, given.by) };
  return onDefaultBranch(stage, 'workflow_dispatch', payload, given.by);
}

/** GitHub publishes no example of it; code must need no more of it than `schedule`. */
export function scheduleEvent(stage: EventStage, cron: string): Promise<WebhookEvent> {
  const { repository } = envelope(stage, stage.forge.owner);
  const payload = { schedule: cron, repository: repository ?? null, workflow: '.github/workflows/operate.yml' };
  return onDefaultBranch(stage, 'schedule', payload, 'github-actions[bot]');
}

/** That another workflow has ended. `cause` is the event that had started it. */
export function workflowRunEvent(
  stage: EventStage,
  given: { readonly workflow: string; readonly cause: WebhookEvent; readonly conclusion: string },
): Promise<WebhookEvent> {
  const { workflow, cause, conclusion } = given;
  const example = exampleWith('workflow_run', {});
  const { repository = null, sender = null } = envelope(stage, cause.actor);
  const now = stage.forge.clock.now();
  const run = {
    ...(isObject(example.workflow_run) ? example.workflow_run : {}),
    ...headOf(cause),
    ...{ name: workflow, display_title: workflow, path: `.github/workflows/${workflow}.yml`, event: cause.name },
    ...{ status: 'completed', conclusion, run_attempt: 1, run_started_at: now, created_at: now, updated_at: now },
    ...{ actor: sender, triggering_actor: sender, repository, head_repository: repository },
    // GitHub leaves the list empty for pull requests from forks: code must go by head_sha.
    ...{ pull_requests: [], previous_attempt_url: null, referenced_workflows: [] },
  };
  const payload = { action: 'completed', workflow: example.workflow ?? null, workflow_run: run, repository, sender };
  return onDefaultBranch(stage, 'workflow_run', payload as JsonObject, cause.actor);
}

function headOf({ payload, sha }: WebhookEvent): JsonObject {
  const pull = isObject(payload.pull_request) ? payload.pull_request : undefined;
  if (pull === undefined || !isObject(pull.head)) return { head_sha: sha, head_branch: 'main' };
  return { head_sha: textOf(pull.head.sha), head_branch: textOf(pull.head.ref) };
}
