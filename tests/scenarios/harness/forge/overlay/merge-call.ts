import type { Person } from '../../people.ts';
import { resolveCommit } from '../commits.ts';
import { type ApiRequest, type ApiResponse, notFound, ok, refuse } from '../exchange.ts';
import { objectOf, textOf } from '../json.ts';
import { identity } from './git-calls.ts';
import type { ForgeContext, Overlay } from './overlay.ts';
import type { Pull, PullBook } from './pull-book.ts';
import type { Rules } from './rules.ts';

/** GitHub commits merges as itself; the person stands as the author. */
const WEB = { name: 'GitHub', email: 'noreply@github.com' };

/** Merging, in the repository itself and under the rules of its branches. */
export function mergeCall(forge: ForgeContext, book: PullBook, rules: Rules): Overlay {
  const { git, tryGit } = forge.repository;

  async function merge(request: ApiRequest): Promise<ApiResponse> {
    await book.follow();
    const pull = book.find(Number(request.params.pull_number));
    if (pull === undefined || request.caller.kind === 'app-key') return notFound;
    const { sha, merge_method } = objectOf(request.body);
    const method = textOf(merge_method) || 'merge';
    const path = `/repos/${forge.owner}/${forge.name}/pulls/${pull.number}`;
    const shown = objectOf((await forge.upstream({ method: 'GET', path, as: request.caller.person.login })).body);
    if (!pull.open) return refuse(405, 'Pull Request is not mergeable');
    if (shown.draft === true) return refuse(405, 'Pull Request is still a draft');
    if (sha !== undefined && sha !== pull.headSha)
      return refuse(409, 'Head branch was modified. Review and try the merge again.');
    const obstacle = rules.obstacleToMerge(pull, method);
    if (obstacle !== undefined) return refuse(405, obstacle);
    const merged = await commitMerge(
      pull,
      { method, title: textOf(shown.title), author: textOf(objectOf(shown.user).login) },
      request,
    );
    if (merged === undefined) return refuse(405, 'Pull Request is not mergeable');
    book.change(pull, { open: false, mergeSha: merged });
    await forge.upstream({
      method: 'PUT',
      path: `${path}/merge`,
      body: { merge_method: 'merge' },
      as: request.caller.person.login,
    });
    return ok({ sha: merged, merged: true, message: 'Pull Request successfully merged' });
  }

  /** `undefined` where the two sides conflict, or the base moved under our feet. */
  async function commitMerge(
    pull: Pull,
    { method, title, author }: { readonly method: string; readonly title: string; readonly author: string },
    { caller, body }: ApiRequest,
  ): Promise<string | undefined> {
    const base = await resolveCommit(forge.repository, `refs/heads/${pull.base}`);
    const tree = await tryGit(['merge-tree', '--write-tree', `refs/heads/${pull.base}`, pull.headSha]);
    if (base === undefined || tree === undefined || caller.kind === 'app-key') return undefined;
    const squash = method === 'squash';
    const subject =
      textOf(objectOf(body).commit_title) ||
      (squash
        ? `${title} (#${pull.number})`
        : `Merge pull request #${pull.number} from ${pull.headOwner}/${pull.headBranch}`);
    const message = [subject, textOf(objectOf(body).commit_message) || (squash ? '' : title)].join('\n\n').trim();
    const person: Person = squash ? forge.people.named(author) : caller.person;
    const date = forge.clock.now();
    const env = { ...identity('AUTHOR', { ...person, date, type: '' }), ...identity('COMMITTER', { ...WEB, date }) };
    const parents = squash ? ['-p', base] : ['-p', base, '-p', pull.headSha];
    const commit = await git(['commit-tree', tree, ...parents], { input: `${message}\n`, env });
    const moved = await tryGit(['update-ref', `refs/heads/${pull.base}`, commit, base]);
    if (moved === undefined) return undefined;
    await rules.remember({
      before: base,
      after: commit,
      ref: `refs/heads/${pull.base}`,
      by: caller.person.login,
      at: date,
      kind: 'pr_merge',
    });
    return commit;
  }

  return { 'pulls/merge': merge };
}
