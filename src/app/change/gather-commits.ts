import type { Commit } from '../../core/approval/facts.ts';
import { coAuthorsOf } from '../../core/proposal/co-authors.ts';
import type { ListedCommit, PullForge } from './pull-forge.ts';
import type { PullObjects } from './pull-objects.ts';

export type CommitPorts = {
  readonly forge: Pick<PullForge, 'mergeBase'>;
  readonly objects: PullObjects;
};

/** Commits with everybody whom they name, what they change, and whether they only bring the base up to date. */
export async function gatherCommits(listed: readonly ListedCommit[], ports: CommitPorts): Promise<readonly Commit[]> {
  const own = new Set(listed.map(({ sha }) => sha));
  const known = listed.flatMap(({ author, committer }) => [author, committer]);
  const commits: Commit[] = [];
  for (const { sha, author, committer, message } of listed) {
    const content = await contentOf(sha, own, ports);
    commits.push({ sha, author, committer, co_authors: [...coAuthorsOf(message, known)], ...content });
  }
  return commits;
}

type Content = { readonly base_merge: boolean | null; readonly paths: string[] | null };

/** What cannot be had is not told: then the commit counts as changing everything, and its people as contributors. */
async function contentOf(sha: string, own: ReadonlySet<string>, ports: CommitPorts): Promise<Content> {
  const commit = await ports.objects.commit(sha);
  const [first, second, ...more] = commit?.parents ?? [];
  if (commit === undefined || first === undefined) return { base_merge: null, paths: null };
  const paths = (await ports.objects.fetchCommit(first))
    ? (await ports.objects.changes(first, sha)).map(({ path }) => path)
    : null;
  // What a pull request does not count among its own commits is in the base already.
  const isOfBase = second !== undefined && !own.has(second) && more.length === 0;
  return {
    paths,
    base_merge: isOfBase ? await isClean({ ours: first, theirs: second, tree: commit.tree }, ports) : false,
  };
}

type Merge = { readonly ours: string; readonly theirs: string; readonly tree: string };

async function isClean({ ours, theirs, tree }: Merge, { forge, objects }: CommitPorts): Promise<boolean | null> {
  const base = await forge.mergeBase(theirs, ours).catch(() => undefined);
  if (base === undefined) return null;
  for (const commit of [base, ours, theirs]) if (!(await objects.fetchCommit(commit))) return null;
  return (await objects.mergeTree({ base, ours, theirs })) === tree;
}
