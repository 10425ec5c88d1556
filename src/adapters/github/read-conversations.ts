import type { CommentFacts, Conversation, IssueEvent } from '../../core/conversation/facts.ts';
import type { IssueFacts } from '../../core/intake/issue-facts.ts';
import { read } from './call.ts';
import type { Client } from './octokit.ts';
import type { RepositoryName } from './open-forge.ts';
import { toFacts } from './read-issues.ts';

export type ReadOptions = {
  /** Where the issue stands as its record says, nobody did anything that is not answered. */
  readonly withEvents: boolean;
};

/** All that was said and done at an issue, oldest first. */
export async function readConversation(
  client: Client,
  name: RepositoryName,
  issue: IssueFacts,
  { withEvents }: ReadOptions,
): Promise<Conversation> {
  const options = { ...name, issue_number: issue.number, per_page: 100 };
  const comments = await readComments(client, name, issue.number);
  const events = withEvents ? await read(() => client.paginate(client.rest.issues.listEvents, options)) : [];
  return { issue, comments, events: events.flatMap((one) => toEvent(one as ReadEvent)) };
}

/** All comments of an issue or pull request, oldest first. */
export async function readComments(
  client: Client,
  name: RepositoryName,
  issue: number,
): Promise<readonly CommentFacts[]> {
  const options = { ...name, issue_number: issue, per_page: 100 };
  const found = await read(() => client.paginate(client.rest.issues.listComments, options));
  return found.map(toComment);
}

/** Issues that changed since an instant, closed ones too; a comment is a change. */
export async function readIssuesSince(
  client: Client,
  name: RepositoryName,
  since: string,
): Promise<readonly IssueFacts[]> {
  const options = { ...name, state: 'all', since, sort: 'updated', direction: 'asc', per_page: 100 } as const;
  const found = await read(() => client.paginate(client.rest.issues.listForRepo, options));
  return found.map(toFacts);
}

/** Comments of all issues since an instant, by the number of the issue. */
export async function readCommentsSince(
  client: Client,
  name: RepositoryName,
  since: string,
): Promise<ReadonlyMap<number, readonly CommentFacts[]>> {
  const options = { ...name, since, per_page: 100 };
  const found = await read(() => client.paginate(client.rest.issues.listCommentsForRepo, options));
  const byIssue = new Map<number, CommentFacts[]>();
  for (const comment of found) {
    const number = Number(/\/(\d+)$/.exec(comment.issue_url)?.[1]);
    byIssue.set(number, [...(byIssue.get(number) ?? []), toComment(comment)]);
  }
  return byIssue;
}

type ReadAccount = { readonly login: string; readonly id: number; readonly type: string } | null | undefined;

type ReadComment = {
  readonly id: number;
  readonly body?: string;
  readonly user: ReadAccount;
  readonly created_at: string;
  readonly updated_at: string;
  readonly reactions?: { readonly [content: string]: unknown };
};

function toComment({ id, body = '', user, created_at, updated_at, reactions }: ReadComment): CommentFacts {
  const count = (content: string) => Number(reactions?.[content] ?? 0);
  const counts = { eyes: count('eyes'), rocket: count('rocket'), confused: count('confused'), '-1': count('-1') };
  return { id, body, user: toAccount(user), created_at, updated_at, reactions: counts };
}

/** GitHub's description of events leaves most of their fields out. */
type ReadEvent = {
  readonly id: number;
  readonly event: string;
  readonly actor: ReadAccount;
  /** Who assigned; `actor` of an assignment has been the assignee at times. */
  readonly assigner?: ReadAccount;
  readonly assignee?: ReadAccount;
  readonly created_at: string;
};

function toEvent({ id, event, actor, assigner, assignee, created_at }: ReadEvent): readonly IssueEvent[] {
  switch (event) {
    case 'closed':
    case 'reopened':
      return [{ id, event, actor: toAccount(actor), created_at }];
    case 'assigned':
    case 'unassigned': {
      const by = toAccount(assigner ?? actor);
      return [{ id, event, actor: by, created_at, ...(assignee ? { assignee: assignee.login } : {}) }];
    }
    default:
      return [];
  }
}

function toAccount(user: ReadAccount): CommentFacts['user'] {
  return user ? { login: user.login, id: user.id, type: user.type } : null;
}
