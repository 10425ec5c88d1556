import { readChanges, readCommits, resolveCommit } from '../commits.ts';
import { type ApiRequest, type ApiResponse, invalid, noContent, notFound, ok } from '../exchange.ts';
import { isObject, type Json, type JsonObject, listOf, objectOf, textOf } from '../json.ts';
import { changedFile, listedCommit } from './commit-resources.ts';
import { type ForgeContext, type Overlay, repositoryUrl } from './overlay.ts';
import { paginate } from './paginate.ts';
import { branchRef, type Pull, type PullBook } from './pull-book.ts';
import type { PullTimeline } from './pull-timeline.ts';

/** Pull requests: the talk is emulate's, commits and files are the repository's. */
export function pullCalls(forge: ForgeContext, book: PullBook, timeline: PullTimeline): Overlay {
  const { repository } = forge;
  const pullOf = ({ params }: ApiRequest): Pull | undefined => book.find(Number(params.pull_number));

  /** Has emulate answer, then tells the truth about what it answered. */
  async function told(response: ApiResponse): Promise<ApiResponse> {
    await book.follow();
    const { body } = response;
    if (response.status >= 300 || body === undefined) return response;
    if (!Array.isArray(body)) return isObject(body) ? { ...response, body: await book.describe(body, true) } : response;
    return { ...response, body: await Promise.all(body.filter(isObject).map((each) => book.describe(each, false))) };
  }

  /** emulate is asked for all: it compares branches by names that are not those of the repository. */
  async function list(request: ApiRequest): Promise<ApiResponse> {
    const query = new URLSearchParams({ state: request.query.get('state') ?? 'open', per_page: '100' });
    const response = await told(await forge.pass({ ...request, query }));
    const { head, base } = Object.fromEntries(request.query);
    const found = listOf(response.body).filter((each) => {
      const shown = objectOf(each);
      const labelled = head === undefined || objectOf(shown.head).label === head;
      return labelled && (base === undefined || objectOf(shown.base).ref === base);
    });
    return paginate(request, `${repositoryUrl(forge)}/pulls`, found);
  }

  async function create(request: ApiRequest): Promise<ApiResponse> {
    const { head, base } = objectOf(request.body);
    const [headOwner = '', headBranch = ''] = textOf(head).includes(':')
      ? textOf(head).split(':')
      : [forge.owner, textOf(head)];
    const asked = { headOwner, headBranch, base: textOf(base) };
    const [headSha, baseSha] = await Promise.all([
      resolveCommit(repository, branchRef(forge, headOwner, headBranch)),
      resolveCommit(repository, `refs/heads/${asked.base}`),
    ]);
    if (headSha === undefined || baseSha === undefined) return invalid('head or base is not a branch');
    const obstacle = await obstacleTo({ ...asked, headSha, baseSha });
    if (obstacle !== undefined) return invalid(obstacle);
    // emulate has no branches of ours; it only has to believe that the two differ.
    const stored = { ...objectOf(request.body), head: `${headOwner}-${headBranch}`, base: 'main' } as JsonObject;
    const response = await forge.pass({ ...request, body: stored });
    if (response.status !== 201) return response;
    const number = Number(objectOf(response.body).number);
    await repository.git(['update-ref', `refs/pull/${number}/head`, headSha]);
    book.add({ ...asked, number, baseSha, headSha, open: true, mergeSha: undefined });
    return told(response);
  }

  async function obstacleTo(asked: Omit<Pull, 'number' | 'open' | 'mergeSha'>): Promise<string | undefined> {
    const { headOwner, headBranch, base, headSha, baseSha } = asked;
    const ahead = await repository.git(['rev-list', '--count', `${baseSha}..${headSha}`]);
    if (ahead === '0') return `No commits between ${base} and ${headBranch}`;
    const isSame = (pull: Pull): boolean =>
      pull.open && pull.headOwner === headOwner && pull.headBranch === headBranch && pull.base === base;
    return book.all().some(isSame) ? `A pull request already exists for ${headOwner}:${headBranch}.` : undefined;
  }

  async function update(request: ApiRequest): Promise<ApiResponse> {
    await book.follow();
    const pull = pullOf(request);
    if (pull === undefined) return notFound;
    const { state, base } = objectOf(request.body);
    if (typeof base === 'string') return retarget(request, pull, base);
    if (state === 'open' && pull.mergeSha !== undefined)
      return invalid('state cannot be changed. The pull request was merged.');
    const response = await forge.pass(request);
    if (response.status !== 200 || typeof state !== 'string') return told(response);
    if (pull.open !== (state === 'open')) timeline.remember(request, state === 'open' ? 'reopened' : 'closed');
    book.change(pull, { open: state === 'open' });
    return told(response);
  }

  /** emulate knows one base; what it is stands here. */
  async function retarget(request: ApiRequest, pull: Pull, base: string): Promise<ApiResponse> {
    const baseSha = await resolveCommit(repository, `refs/heads/${base}`);
    if (baseSha === undefined) return invalid(`Proposed base branch '${base}' was not found`);
    timeline.remember(request, 'base_ref_changed');
    book.change(pull, { base, baseSha });
    return told(await forge.pass({ ...request, body: {} }));
  }

  async function commits(request: ApiRequest): Promise<ApiResponse> {
    await book.follow();
    const pull = pullOf(request);
    if (pull === undefined) return notFound;
    const found = await readCommits(repository, ['--reverse', `${pull.baseSha}..${pull.headSha}`]);
    return paginate(
      request,
      `${repositoryUrl(forge)}/pulls/${pull.number}/commits`,
      found.map((each) => listedCommit(forge, each)),
    );
  }

  async function files(request: ApiRequest): Promise<ApiResponse> {
    await book.follow();
    const pull = pullOf(request);
    if (pull === undefined) return notFound;
    const fork = await repository.git(['merge-base', pull.baseSha, pull.headSha]);
    const found = await readChanges(repository, fork, pull.headSha);
    const url = `${repositoryUrl(forge)}/pulls/${pull.number}/files`;
    return paginate(
      request,
      url,
      found.map((file) => changedFile(forge, file, pull.headSha)),
    );
  }

  /** The open and merged pull requests that contain a commit. */
  async function ofCommit(request: ApiRequest): Promise<ApiResponse> {
    await book.follow();
    const sha = request.params.commit_sha ?? '';
    const found: Json[] = [];
    for (const pull of book.all()) {
      const range = `${pull.baseSha}..${pull.headSha}`;
      const inside = ((await repository.tryGit(['rev-list', range])) ?? '').split('\n');
      if (pull.mergeSha !== sha && !inside.includes(sha)) continue;
      const response = await forge.upstream({
        method: 'GET',
        path: `/repos/${forge.owner}/${forge.name}/pulls/${pull.number}`,
        as: forge.people.all[0]?.login ?? '',
      });
      if (isObject(response.body)) found.push(await book.describe(response.body, false));
    }
    return ok(found);
  }

  return {
    'pulls/list': list,
    'pulls/create': create,
    'pulls/get': async (request) => told(await forge.pass(request)),
    'pulls/update': update,
    'pulls/list-commits': commits,
    'pulls/list-files': files,
    'pulls/check-if-merged': (request) => (pullOf(request)?.mergeSha === undefined ? notFound : noContent),
    'repos/list-pull-requests-associated-with-commit': ofCommit,
  };
}
