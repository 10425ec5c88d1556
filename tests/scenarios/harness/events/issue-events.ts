import type { Json, JsonObject } from '../forge/json.ts';
import { type EventStage, envelope, onDefaultBranch } from './envelope.ts';
import type { WebhookEvent } from './event.ts';
import { exampleWith } from './examples.ts';

export type IssueEvent = {
  readonly action: string;
  readonly number: number;
  readonly by: string;
  /** What else the action carries: `changes` of an edit, the `label`, the `assignee`. */
  readonly more?: JsonObject;
};

/** The issue is the forge's own, as it is now. */
export async function issuesEvent(stage: EventStage, { action, number, by, more }: IssueEvent): Promise<WebhookEvent> {
  const issue = await stage.read(`/issues/${number}`);
  const payload = { ...exampleWith('issues', {}), action, issue, ...envelope(stage, by), ...more };
  return onDefaultBranch(stage, 'issues', payload, by);
}

export async function issueCommentEvent(
  stage: EventStage,
  given: {
    readonly comment: number;
    readonly number: number;
    readonly by: string;
    readonly action?: string;
    readonly more?: JsonObject;
  },
): Promise<WebhookEvent> {
  const [issue, comment] = await Promise.all([
    stage.read(`/issues/${given.number}`),
    given.action === 'deleted'
      ? Promise.resolve<Json>(given.more?.comment ?? null)
      : stage.read(`/issues/comments/${given.comment}`),
  ]);
  const action = given.action ?? 'created';
  const payload = { action, issue, comment, ...envelope(stage, given.by), ...given.more };
  return onDefaultBranch(stage, 'issue_comment', payload, given.by);
}
