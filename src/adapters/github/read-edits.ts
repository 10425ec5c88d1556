import type { Account } from '../../core/conversation/facts.ts';
import { read } from './call.ts';
import type { Client } from './octokit.ts';
import type { RepositoryName } from './open-forge.ts';

/** When the text of an issue was edited, and who edited its comments last: what the REST API does not say. */
export type Edits = {
  /** RFC 3339; `undefined` where title and body are as they were sent. */
  readonly lastEditedAt: string | undefined;
  /** By the numeric id of the comment; only those that were edited. */
  readonly comments: ReadonlyMap<number, { readonly by: Account; readonly at: string }>;
};

const QUERY = `query edits($owner: String!, $repo: String!, $number: Int!) {
  repository(owner: $owner, name: $repo) {
    issue(number: $number) {
      lastEditedAt
      comments(first: 100) {
        nodes { fullDatabaseId lastEditedAt editor { __typename login ... on User { databaseId } } }
      }
    }
  }
}`;

type Answer = {
  readonly repository: { readonly issue: ReadEdits | null } | null;
};

type ReadEdits = {
  readonly lastEditedAt: string | null;
  readonly comments: { readonly nodes: readonly ReadComment[] };
};

type ReadComment = {
  /** A number too long for GraphQL's own, as text. */
  readonly fullDatabaseId: string | number | null;
  readonly lastEditedAt: string | null;
  readonly editor: { readonly __typename: string; readonly login: string; readonly databaseId?: number | null } | null;
};

export async function readEdits(client: Client, name: RepositoryName, number: number): Promise<Edits> {
  const { repository } = await read(() => client.graphql<Answer>(QUERY, { ...name, number }));
  const issue = repository?.issue;
  const comments = (issue?.comments.nodes ?? []).flatMap(({ fullDatabaseId, lastEditedAt, editor }) => {
    if (fullDatabaseId === null || lastEditedAt === null) return [];
    return [[Number(fullDatabaseId), { by: toAccount(editor), at: lastEditedAt }] as const];
  });
  return { lastEditedAt: issue?.lastEditedAt ?? undefined, comments: new Map(comments) };
}

/** Only people have a number here; of a program it is enough that it is none. */
function toAccount(editor: ReadComment['editor']): Account {
  if (editor === null) return null;
  return { login: editor.login, id: editor.databaseId ?? 0, type: editor.__typename };
}
