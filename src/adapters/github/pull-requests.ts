import type { Merged, PullForge, PullRequest } from '../../app/change/pull-forge.ts';
import { read, readIfThere } from './call.ts';
import type { Client } from './octokit.ts';
import type { RepositoryName } from './open-forge.ts';
import { pullFacts, type ReadAccount, toAccount } from './pull-facts.ts';

/** Pull requests, with what a decision asks about them. */
export function openPullForge(client: Client, name: RepositoryName): PullForge {
  const { pulls, repos } = client.rest;
  const of = (pull: ReadPull) => toPullRequest(pull, name);
  return {
    ...pullFacts(client, name),
    openPulls: async () => {
      const all = await read(() => client.paginate(pulls.list, { ...name, state: 'open', per_page: 100 }));
      return all.map(of).sort((a, b) => a.number - b.number);
    },
    closedPulls: async () => {
      const wanted = { ...name, state: 'closed', sort: 'updated', direction: 'desc', per_page: 100 } as const;
      const page = await read(() => pulls.list(wanted));
      return page.data.map(of).filter(({ merged }) => merged === null);
    },
    pull: async (number) => {
      const found = await readIfThere(() => pulls.get({ ...name, pull_number: number }));
      return found === undefined ? undefined : of(found.data);
    },
    pullOfCommit: async (commit) => {
      const found = await read(() =>
        repos.listPullRequestsAssociatedWithCommit({ ...name, commit_sha: commit, per_page: 100 }),
      );
      return found.data.find((pull) => pull.merged_at !== null)?.number;
    },
    commitsOfPath: async (path) => {
      const found = await read(() => repos.listCommits({ ...name, path, per_page: 30 }));
      return found.data.map(({ sha }) => sha);
    },
  };
}

type ReadPull = {
  readonly number: number;
  readonly user: ReadAccount | null;
  readonly base: { readonly ref: string };
  readonly head: {
    readonly sha: string;
    readonly ref: string;
    readonly repo: { readonly full_name: string } | null;
  };
  readonly draft?: boolean | undefined;
  readonly state: string;
  readonly created_at: string;
  readonly closed_at: string | null;
  readonly updated_at: string;
  readonly merged_at: string | null;
  readonly merge_commit_sha: string | null;
  readonly merged_by?: ReadAccount | null;
  readonly commits?: number;
  readonly changed_files?: number;
};

function toPullRequest(pull: ReadPull, { owner, repo }: RepositoryName): PullRequest {
  const isOurs = pull.head.repo?.full_name.toLowerCase() === `${owner}/${repo}`.toLowerCase();
  const { commits, changed_files: changedPaths } = pull;
  return {
    number: pull.number,
    author: toAccount(pull.user),
    base: pull.base.ref,
    head: pull.head.sha,
    branch: isOurs ? pull.head.ref : undefined,
    isDraft: pull.draft === true,
    isOpen: pull.state === 'open',
    openedAt: pull.created_at,
    closedAt: pull.closed_at,
    updatedAt: pull.updated_at,
    merged: toMerged(pull),
    ...(commits === undefined || changedPaths === undefined ? {} : { counts: { commits, changedPaths } }),
  };
}

function toMerged({ merged_at: at, merge_commit_sha: commit, merged_by: by }: ReadPull): Merged | null {
  return at === null || commit === null ? null : { at, commit, by: by?.login ?? null };
}
