import type { IssueFacts } from '../../core/intake/issue-facts.ts';
import { read, readIfThere } from './call.ts';
import type { Client } from './octokit.ts';
import type { RepositoryName } from './open-forge.ts';

/** One issue as it is now; none where it is gone. */
export async function readIssue(client: Client, name: RepositoryName, number: number): Promise<readonly IssueFacts[]> {
  const found = await readIfThere(() => client.rest.issues.get({ ...name, issue_number: number }));
  return found === undefined ? [] : [toFacts(found.data)];
}

/** Every open issue, pull requests included; all pages, in the order of their numbers. */
export async function readOpenIssues(client: Client, name: RepositoryName): Promise<readonly IssueFacts[]> {
  const options = { ...name, state: 'open', per_page: 100, sort: 'created', direction: 'asc' } as const;
  const all = await read(() => client.paginate(client.rest.issues.listForRepo, options));
  return all.map(toFacts).sort((a, b) => a.number - b.number);
}

/** The open issues that one account has opened; all pages, in the order of their numbers. */
export async function readOpenIssuesBy(
  client: Client,
  name: RepositoryName,
  creator: string,
): Promise<readonly IssueFacts[]> {
  const options = { ...name, state: 'open', creator, per_page: 100 } as const;
  const all = await read(() => client.paginate(client.rest.issues.listForRepo, options));
  return all.map(toFacts).sort((a, b) => a.number - b.number);
}

/** The newest issues that one account has opened, open or closed; as many as one page holds. */
export async function readNewestIssuesBy(
  client: Client,
  name: RepositoryName,
  creator: string,
): Promise<readonly IssueFacts[]> {
  const options = { ...name, state: 'all', creator, per_page: 100, sort: 'created', direction: 'desc' } as const;
  const page = await read(() => client.rest.issues.listForRepo(options));
  return page.data.map(toFacts);
}

type ReadIssue = Awaited<ReturnType<Client['rest']['issues']['get']>>['data'];

export function toFacts(issue: ReadIssue): IssueFacts {
  return {
    number: issue.number,
    title: issue.title,
    body: issue.body ?? null,
    user: issue.user === null ? null : { login: issue.user.login, id: issue.user.id, type: issue.user.type },
    created_at: issue.created_at,
    updated_at: issue.updated_at,
    state: issue.state === 'open' ? 'open' : 'closed',
    state_reason: issue.state_reason ?? null,
    labels: issue.labels.map((label) => (typeof label === 'string' ? label : (label.name ?? ''))),
    assignees: (issue.assignees ?? []).map((person) => person.login),
    html_url: issue.html_url,
    is_pull_request: issue.pull_request !== undefined,
    locked: issue.locked,
  };
}
