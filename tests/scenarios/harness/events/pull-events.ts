import { type Json, type JsonObject, objectOf, textOf } from '../forge/json.ts';
import { type EventStage, envelope } from './envelope.ts';
import type { WebhookEvent } from './event.ts';
import { exampleWith } from './examples.ts';

export type PullEvent = {
  readonly action: string;
  readonly number: number;
  readonly by: string;
  /** What else the action carries, as `before` and `after` of `synchronize`. */
  readonly more?: JsonObject;
};

/** `pull_request_target` carries what `pull_request` does, and runs the base branch's code. */
export async function pullRequestEvent(stage: EventStage, given: PullEvent): Promise<WebhookEvent> {
  const pull = objectOf(await stage.read(`/pulls/${given.number}`));
  const { action, number, by, more } = given;
  const payload = { action, number, pull_request: webhookPull(pull), ...envelope(stage, by), ...more } as JsonObject;
  return {
    ...{ name: 'pull_request_target', action, payload, actor: by },
    ref: `refs/heads/${textOf(objectOf(pull.base).ref)}`,
    sha: textOf(objectOf(pull.base).sha),
    baseRef: textOf(objectOf(pull.base).ref),
    headRef: textOf(objectOf(pull.head).ref),
  };
}

/** Runs the merged state of the pull request itself: its workflow file may be the author's own. */
export async function reviewEvent(
  stage: EventStage,
  given: PullEvent & { readonly review: Json },
): Promise<WebhookEvent> {
  const pull = objectOf(await stage.read(`/pulls/${given.number}`));
  const shown = objectOf(given.review);
  // The REST calls shout the state, the webhook does not.
  const review = { ...shown, state: textOf(shown.state).toLowerCase(), updated_at: shown.submitted_at } as JsonObject;
  const { action, number, by, more } = given;
  const { merged: _, ...simple } = webhookPull(pull);
  const payload = { action, review, pull_request: withoutCounts(simple), ...envelope(stage, by), ...more };
  return {
    ...{ name: 'pull_request_review', action, payload, actor: by },
    ref: `refs/pull/${number}/merge`,
    sha: textOf(objectOf(pull.head).sha),
    baseRef: textOf(objectOf(pull.base).ref),
    headRef: textOf(objectOf(pull.head).ref),
  };
}

function webhookPull(pull: { readonly [key: string]: Json | undefined }): JsonObject {
  const example = objectOf(exampleWith('pull_request', {}).pull_request);
  const known = Object.entries(pull).filter(([, value]) => value !== undefined);
  return { ...(example as JsonObject), active_lock_reason: null, ...(Object.fromEntries(known) as JsonObject) };
}

/** The review's event shows the pull request as lists do. */
function withoutCounts(pull: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(pull).filter(([key]) => !COUNTED.includes(key)));
}

const COUNTED = [
  ...['commits', 'additions', 'deletions', 'changed_files', 'comments', 'review_comments', 'mergeable'],
  ...['mergeable_state', 'rebaseable', 'merged_by', 'maintainer_can_modify'],
];
