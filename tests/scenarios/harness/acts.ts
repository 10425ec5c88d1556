import type { Clock } from './clock.ts';
import type { EventStage } from './events/envelope.ts';
import type { WebhookEvent } from './events/event.ts';
import { issueCommentEvent, issuesEvent } from './events/issue-events.ts';
import type { Forge } from './forge/forge.ts';
import { type JsonObject, objectOf } from './forge/json.ts';
import type { People } from './people.ts';

export type ActParts = {
  readonly forge: Forge;
  readonly clock: Clock;
  readonly people: People;
  readonly stage: EventStage;
};

export type Happened = { readonly event: WebhookEvent };
export type IssueHappened = Happened & { readonly number: number };
export type CommentHappened = Happened & { readonly number: number; readonly id: number };

/** What people do. Each act goes over the same wire as a run's calls, and returns the event that GitHub would send. */
export type Acts = {
  readonly issue: (given: {
    readonly by: string;
    readonly title: string;
    readonly body?: string;
    readonly labels?: readonly string[];
  }) => Promise<IssueHappened>;
  readonly editIssue: (
    number: number,
    given: { readonly by: string; readonly title?: string; readonly body?: string },
  ) => Promise<IssueHappened>;
  readonly closeIssue: (
    number: number,
    given: { readonly by: string; readonly reason?: 'completed' | 'not_planned' },
  ) => Promise<IssueHappened>;
  readonly reopenIssue: (number: number, given: { readonly by: string }) => Promise<IssueHappened>;
  readonly label: (
    number: number,
    given: { readonly by: string; readonly add?: string; readonly remove?: string },
  ) => Promise<IssueHappened>;
  readonly assign: (
    number: number,
    given: { readonly by: string; readonly add?: string; readonly remove?: string },
  ) => Promise<IssueHappened>;
  readonly comment: (number: number, given: { readonly by: string; readonly body: string }) => Promise<CommentHappened>;
  readonly react: (comment: number, given: { readonly by: string; readonly content: string }) => Promise<void>;
};

export function createActs({ forge, stage }: ActParts): Acts {
  const at = (path: string): string => `/repos/${forge.owner}/${forge.name}${path}`;
  const happened = async (
    action: string,
    number: number,
    by: string,
    more: JsonObject = {},
  ): Promise<IssueHappened> => ({
    number,
    event: await issuesEvent(stage, { action, number, by, more }),
  });

  return {
    issue: async ({ by, ...fields }) => {
      const issue = objectOf(await forge.call(by, 'POST', at('/issues'), fields));
      return happened('opened', Number(issue.number), by);
    },
    editIssue: async (number, { by, ...fields }) => {
      const before = objectOf(await stage.read(`/issues/${number}`));
      await forge.call(by, 'PATCH', at(`/issues/${number}`), fields);
      const changes = Object.keys(fields).map((key) => [key, { from: before[key] ?? '' }] as const);
      return happened('edited', number, by, { changes: Object.fromEntries(changes) });
    },
    closeIssue: async (number, { by, reason = 'completed' }) => {
      await forge.call(by, 'PATCH', at(`/issues/${number}`), { state: 'closed', state_reason: reason });
      return happened('closed', number, by);
    },
    reopenIssue: async (number, { by }) => {
      await forge.call(by, 'PATCH', at(`/issues/${number}`), { state: 'open' });
      return happened('reopened', number, by);
    },
    label: async (number, { by, add, remove }) => {
      const label = add ?? remove ?? '';
      if (add !== undefined) await forge.call(by, 'POST', at(`/issues/${number}/labels`), { labels: [add] });
      const shown = await stage.read(`/labels/${encodeURIComponent(label)}`);
      if (remove !== undefined)
        await forge.call(by, 'DELETE', at(`/issues/${number}/labels/${encodeURIComponent(remove)}`));
      return happened(add === undefined ? 'unlabeled' : 'labeled', number, by, { label: shown });
    },
    assign: async (number, { by, add, remove }) => {
      const assignees = { assignees: [add ?? remove ?? ''] };
      await forge.call(by, add === undefined ? 'DELETE' : 'POST', at(`/issues/${number}/assignees`), assignees);
      const assignee = objectOf(envelopeAccount(stage, assignees.assignees[0] ?? ''));
      return happened(add === undefined ? 'unassigned' : 'assigned', number, by, { assignee: assignee as JsonObject });
    },
    comment: async (number, { by, body }) => {
      const comment = objectOf(await forge.call(by, 'POST', at(`/issues/${number}/comments`), { body }));
      const id = Number(comment.id);
      return { number, id, event: await issueCommentEvent(stage, { comment: id, number, by }) };
    },
    react: async (comment, { by, content }) => {
      await forge.call(by, 'POST', at(`/issues/comments/${comment}/reactions`), { content });
    },
  };
}

function envelopeAccount({ forge }: EventStage, login: string): JsonObject {
  return { login, id: forge.people.named(login).id };
}
