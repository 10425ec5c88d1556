import type { Violation } from '../../contract/github/check.ts';
import { permissionsFor } from '../../contract/github/permissions.ts';
import type { Exchange } from './forge/exchange.ts';
import type { Forge } from './forge/forge.ts';
import { type Json, listOf, objectOf, textOf } from './forge/json.ts';
import type { CheckRun } from './forge/overlay/checks.ts';
import type { Dispatch } from './forge/overlay/dispatches.ts';
import type { CommitStatus } from './forge/overlay/statuses.ts';

export type Comment = { readonly id: number; readonly by: string; readonly body: string; readonly at: string };
export type Commit = {
  readonly sha: string;
  readonly subject: string;
  readonly author: string;
  readonly parents: number;
};
export type IssueState = {
  readonly title: string;
  readonly body: string;
  readonly state: string;
  readonly reason: string;
  readonly locked: boolean;
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
};

/** What came of it all. Branches are named as people do, without refs/heads/; `main` unless said otherwise. */
export type Looks = {
  /** Paths of a branch, sorted. */
  readonly tree: (branch?: string) => Promise<readonly string[]>;
  /** Content of a file; `undefined` where there is none. */
  readonly file: (path: string, branch?: string) => Promise<string | undefined>;
  /** Newest first. */
  readonly commits: (branch?: string) => Promise<readonly Commit[]>;
  readonly comments: (number: number) => Promise<readonly Comment[]>;
  readonly labels: (number: number) => Promise<readonly string[]>;
  readonly issueNow: (number: number) => Promise<IssueState>;
  /** Oldest first; of all commits where no SHA is given. */
  readonly statuses: (sha?: string) => readonly CommitStatus[];
  /** Oldest first; of all commits where no SHA is given. */
  readonly checks: (sha?: string) => readonly CheckRun[];
  /** As `login content`, on an issue or, by its id, on a comment. */
  readonly reactions: (on: { readonly issue: number } | { readonly comment: number }) => readonly string[];
  readonly dispatches: () => readonly Dispatch[];
  /** Requests of runs, in order; of one run where its id is given. */
  readonly requests: (run?: string) => readonly Exchange[];
  /** The requests that changed something, as `issues/create-comment`. */
  readonly writes: (run?: string) => readonly string[];
  /** The least that a token must be allowed for what was asked, as `issues:write`; for a workflow's `permissions:`. */
  readonly permissionsUsed: (run?: string) => readonly string[];
  readonly violations: () => readonly Violation[];
  /** What git itself finds wrong with the repository; empty if nothing. */
  readonly fsck: () => Promise<string>;
};

export function createLooks(forge: Forge): Looks {
  const { git, tryGit } = forge.repository;
  const read = async (path: string): Promise<Json> =>
    (await forge.call('github-actions[bot]', 'GET', `/repos/${forge.owner}/${forge.name}${path}`)) ?? null;
  const requests: Looks['requests'] = (run) =>
    forge.log.filter((exchange) => exchange.run !== undefined && (run === undefined || exchange.run === run));
  const loginsOf = (people: Json | undefined): readonly string[] =>
    listOf(people).map((each) => textOf(objectOf(each).login));
  const namesOf = (labels: Json | undefined): readonly string[] =>
    listOf(labels).map((each) => textOf(objectOf(each).name));

  return {
    tree: async (branch = 'main') => linesOf(await git(['ls-tree', '-r', '--name-only', '-z', branch]), '\0'),
    file: async (path, branch = 'main') => {
      const sha = await tryGit(['rev-parse', '--verify', '--quiet', `${branch}:${path}`]);
      return sha === undefined ? undefined : git(['cat-file', 'blob', sha], { trim: false });
    },
    commits: async (branch = 'main') =>
      linesOf(await git(['log', '--format=%H%x09%an%x09%P%x09%s', branch]), '\n').map(toCommit),
    comments: async (number) => listOf(await read(`/issues/${number}/comments?per_page=100`)).map(toComment),
    labels: async (number) => namesOf(await read(`/issues/${number}/labels?per_page=100`)),
    issueNow: async (number) => {
      const issue = objectOf(await read(`/issues/${number}`));
      return {
        title: textOf(issue.title),
        body: textOf(issue.body),
        state: textOf(issue.state),
        reason: textOf(issue.state_reason),
        locked: issue.locked === true,
        labels: namesOf(issue.labels),
        assignees: loginsOf(issue.assignees),
      };
    },
    statuses: (sha) => forge.state.statuses().filter((status) => sha === undefined || status.sha === sha),
    checks: (sha) => forge.state.checks().filter((run) => sha === undefined || run.sha === sha),
    reactions: (on) => {
      const subject = 'issue' in on ? `issues/${on.issue}` : `issues/comments/${on.comment}`;
      const found = forge.state.reactions.all().filter((each) => each.subject === subject);
      return found.map(({ by, content }) => `${by} ${content}`);
    },
    dispatches: forge.state.dispatches,
    requests,
    writes: (run) =>
      requests(run)
        .filter(isWrite)
        .map(({ operation, method, path }) => operation ?? `${method} ${path}`),
    permissionsUsed: (run) => [...new Set(requests(run).flatMap(({ operation }) => leastFor(operation ?? '')))].sort(),
    violations: forge.violations,
    fsck: async () => git(['fsck', '--strict', '--no-dangling', '--no-progress']),
  };
}

function leastFor(operation: string): readonly string[] {
  if (operation === 'git/push') return ['contents:write'];
  if (operation === 'git/fetch') return ['contents:read'];
  if (operation === 'graphql/edits') return ['issues:read'];
  return permissionsFor(operation).slice(0, 1);
}

/** git asks twice for one push; only the second request carries it. */
function isWrite({ method, operation }: Exchange): boolean {
  return method !== 'GET' && operation !== 'git/fetch' && operation !== 'graphql/edits';
}

function linesOf(text: string, separator: string): readonly string[] {
  return text.split(separator).filter((line) => line !== '');
}

function toCommit(line: string): Commit {
  const [sha = '', author = '', parents = '', subject = ''] = line.split('\t');
  return { sha, author, subject, parents: linesOf(parents, ' ').length };
}

function toComment(node: Json): Comment {
  const { id, user, body, created_at } = objectOf(node);
  return { id: Number(id), by: textOf(objectOf(user).login), body: textOf(body), at: textOf(created_at) };
}
