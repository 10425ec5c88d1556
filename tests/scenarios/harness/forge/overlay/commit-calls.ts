import { EMPTY_TREE, readChanges, readCommit, readCommits, resolveCommit } from '../commits.ts';
import { type ApiRequest, type ApiResponse, notFound, ok, refuse } from '../exchange.ts';
import type { Json } from '../json.ts';
import { changedFile, listedCommit } from './commit-resources.ts';
import { type ForgeContext, type Overlay, pageUrl, repositoryUrl } from './overlay.ts';
import { paginate } from './paginate.ts';

/** Commits, comparisons and branches, read from the repository itself. */
export function commitCalls(forge: ForgeContext): Overlay {
  const { repository } = forge;

  async function list(request: ApiRequest): Promise<ApiResponse> {
    const start = await resolveCommit(repository, request.query.get('sha') ?? 'main');
    if (start === undefined) return notFound;
    const filters = ['since', 'until', 'author'].flatMap((name) => {
      const value = request.query.get(name);
      return value === null ? [] : [`--${name}=${value}`];
    });
    const path = request.query.get('path');
    const commits = await readCommits(repository, [...filters, start, ...(path === null ? [] : ['--', path])]);
    return paginate(
      request,
      `${repositoryUrl(forge)}/commits`,
      commits.map((each) => listedCommit(forge, each)),
    );
  }

  async function get(request: ApiRequest): Promise<ApiResponse> {
    const commit = await readCommit(repository, request.params.ref ?? '');
    if (commit === undefined) return refuse(422, `No commit found for SHA: ${request.params.ref}`);
    const parent = commit.parents[0] ?? EMPTY_TREE;
    const files = await readChanges(repository, parent, commit.sha);
    const [additions, deletions] = [sum(files.map((each) => each.additions)), sum(files.map((each) => each.deletions))];
    return ok({
      ...listedCommit(forge, commit),
      stats: { additions, deletions, total: additions + deletions },
      files: files.map((file) => changedFile(forge, file, commit.sha)),
    });
  }

  async function compare(request: ApiRequest): Promise<ApiResponse> {
    const [from = '', to = ''] = (request.params.basehead ?? '')
      .split('...')
      .map((side) => side.split(':').at(-1) ?? '');
    const [base, head] = await Promise.all([readCommit(repository, from), readCommit(repository, to)]);
    if (base === undefined || head === undefined) return notFound;
    const fork = await repository.tryGit(['merge-base', base.sha, head.sha]);
    const shared = fork === undefined ? undefined : await readCommit(repository, fork);
    if (shared === undefined) return refuse(404, `No common ancestor between ${from} and ${to}.`);
    const [ahead, behind, files] = await Promise.all([
      readCommits(repository, [`${base.sha}..${head.sha}`]),
      readCommits(repository, [`${head.sha}..${base.sha}`]),
      readChanges(repository, shared.sha, head.sha),
    ]);
    const name = `${repositoryUrl(forge)}/compare/${from}...${to}`;
    return ok({
      url: name,
      html_url: `${pageUrl(forge)}/compare/${from}...${to}`,
      permalink_url: `${pageUrl(forge)}/compare/${base.sha}...${head.sha}`,
      diff_url: `${pageUrl(forge)}/compare/${from}...${to}.diff`,
      patch_url: `${pageUrl(forge)}/compare/${from}...${to}.patch`,
      base_commit: listedCommit(forge, base),
      merge_base_commit: listedCommit(forge, shared),
      status: statusOf(ahead.length, behind.length),
      ahead_by: ahead.length,
      behind_by: behind.length,
      total_commits: ahead.length,
      commits: ahead.map((each) => listedCommit(forge, each)).reverse(),
      files: files.map((file) => changedFile(forge, file, head.sha)),
    });
  }

  async function branch(request: ApiRequest): Promise<ApiResponse> {
    const commit = await readCommit(repository, `refs/heads/${request.params.branch}`);
    if (commit === undefined) return refuse(404, 'Branch not found');
    const url = `${repositoryUrl(forge)}/branches/${request.params.branch}`;
    return ok({
      name: request.params.branch ?? '',
      commit: listedCommit(forge, commit),
      _links: { self: url, html: `${pageUrl(forge)}/tree/${request.params.branch}` },
      protected: false,
      protection: { enabled: false },
      protection_url: `${url}/protection`,
    });
  }

  async function branches(request: ApiRequest): Promise<ApiResponse> {
    const text = await repository.git(['for-each-ref', '--format=%(refname:lstrip=2) %(objectname)', 'refs/heads']);
    const items = text.split('\n').map((line): Json => {
      const [name = '', sha = ''] = line.split(' ');
      return { name, commit: { sha, url: `${repositoryUrl(forge)}/commits/${sha}` }, protected: false };
    });
    return paginate(request, `${repositoryUrl(forge)}/branches`, items);
  }

  return {
    'repos/list-commits': list,
    'repos/get-commit': get,
    'repos/compare-commits-with-basehead': compare,
    'repos/get-branch': branch,
    'repos/list-branches': branches,
  };
}

function statusOf(ahead: number, behind: number): string {
  if (ahead > 0) return behind > 0 ? 'diverged' : 'ahead';
  return behind > 0 ? 'behind' : 'identical';
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
