import { issueCommentEvent, issuesEvent } from '../events/issue-events.ts';
import { type JsonObject, objectOf } from '../forge/json.ts';
import { accountOf } from '../forge/overlay/resources.ts';
import { type ActParts, type Happened, pathIn } from './parts.ts';

export type IssueHappened = Happened & { readonly number: number };
export type CommentHappened = IssueHappened & { readonly id: number };

type By = { readonly by: string };
type AddOrRemove = By & ({ readonly add: string } | { readonly remove: string });

/** What people do with issues, over the same wire as a run's calls and with the rights of their role. */
export type IssueActs = {
  readonly issue: (
    given: By & { readonly title: string; readonly body?: string; readonly labels?: readonly string[] },
  ) => Promise<IssueHappened>;
  readonly editIssue: (
    number: number,
    given: By & { readonly title?: string; readonly body?: string },
  ) => Promise<IssueHappened>;
  readonly closeIssue: (
    number: number,
    given: By & { readonly reason?: 'completed' | 'not_planned' },
  ) => Promise<IssueHappened>;
  readonly reopenIssue: (number: number, given: By) => Promise<IssueHappened>;
  readonly lockIssue: (number: number, given: By) => Promise<IssueHappened>;
  readonly label: (number: number, given: AddOrRemove) => Promise<IssueHappened>;
  readonly assign: (number: number, given: AddOrRemove) => Promise<IssueHappened>;
  /** On an issue or a pull request. */
  readonly comment: (number: number, given: By & { readonly body: string }) => Promise<CommentHappened>;
  readonly editComment: (comment: CommentHappened, given: By & { readonly body: string }) => Promise<CommentHappened>;
  /** On a comment, by its id. */
  readonly react: (comment: number, given: By & { readonly content: string }) => Promise<void>;
};

export function createIssueActs({ forge, stage }: ActParts): IssueActs {
  const at = (path: string): string => pathIn(forge, path);
  const happened = async (
    action: string,
    number: number,
    by: string,
    more: JsonObject = {},
  ): Promise<IssueHappened> => ({
    number,
    event: await issuesEvent(stage, { action, number, by, more }),
  });
  const change = (number: number, by: string, body: JsonObject) =>
    forge.call(by, 'PATCH', at(`/issues/${number}`), body);

  return {
    issue: async ({ by, ...fields }) => {
      const issue = objectOf(await forge.call(by, 'POST', at('/issues'), fields));
      return happened('opened', Number(issue.number), by);
    },
    editIssue: async (number, { by, ...fields }) => {
      const before = objectOf(await stage.read(`/issues/${number}`));
      await change(number, by, fields);
      const changes = Object.keys(fields).map((key) => [key, { from: before[key] ?? '' }] as const);
      return happened('edited', number, by, { changes: Object.fromEntries(changes) });
    },
    closeIssue: async (number, { by, reason = 'completed' }) => {
      await change(number, by, { state: 'closed', state_reason: reason });
      return happened('closed', number, by);
    },
    reopenIssue: async (number, { by }) => {
      await change(number, by, { state: 'open' });
      return happened('reopened', number, by);
    },
    lockIssue: async (number, { by }) => {
      await forge.call(by, 'PUT', at(`/issues/${number}/lock`), { lock_reason: 'resolved' });
      return happened('locked', number, by);
    },
    label: async (number, { by, ...change }) => {
      const [name, adding] = 'add' in change ? [change.add, true] : [change.remove, false];
      const path = at(`/issues/${number}/labels`);
      if (adding) await forge.call(by, 'POST', path, { labels: [name] });
      else await forge.call(by, 'DELETE', `${path}/${encodeURIComponent(name)}`);
      const label = await stage.read(`/labels/${encodeURIComponent(name)}`);
      return happened(adding ? 'labeled' : 'unlabeled', number, by, { label });
    },
    assign: async (number, { by, ...change }) => {
      const [login, adding] = 'add' in change ? [change.add, true] : [change.remove, false];
      await forge.call(by, adding ? 'POST' : 'DELETE', at(`/issues/${number}/assignees`), { assignees: [login] });
      const assignee = accountOf(forge.context, login);
      return happened(adding ? 'assigned' : 'unassigned', number, by, { assignee });
    },
    comment: async (number, { by, body }) => {
      const id = Number(objectOf(await forge.call(by, 'POST', at(`/issues/${number}/comments`), { body })).id);
      return { number, id, event: await issueCommentEvent(stage, { comment: id, number, by }) };
    },
    editComment: async ({ number, id, event }, { by, body }) => {
      const from = objectOf(event.payload.comment).body ?? '';
      await forge.call(by, 'PATCH', at(`/issues/comments/${id}`), { body });
      const more = { changes: { body: { from } } };
      return { number, id, event: await issueCommentEvent(stage, { comment: id, number, by, action: 'edited', more }) };
    },
    react: async (comment, { by, content }) => {
      await forge.call(by, 'POST', at(`/issues/comments/${comment}/reactions`), { content });
    },
  };
}
