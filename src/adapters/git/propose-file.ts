import type { CommitPerson } from './commit-stream.ts';
import { parseBranchName } from './ref-name.ts';
import { fetchTip, makeCommit, pushCommit } from './remote-branch.ts';
import type { TokenGit } from './token-git.ts';

export type ProposedFile = {
  readonly branch: string;
  readonly path: string;
  readonly text: string;
  readonly subject: string;
  readonly person: CommitPerson;
  /** The default branch, fetched before. */
  readonly onto: string;
};

/**
 * One file more than the default branch has, on a branch of its own; true where something changed. A branch whose last
 * commit is not ours is left as it is: somebody works there. Nothing is forced.
 */
export async function proposeFile(
  git: TokenGit,
  { path, text, subject, person, ...rest }: ProposedFile,
): Promise<boolean> {
  const branch = parseBranchName(rest.branch);
  if (branch === undefined) throw new RangeError(`not the name of a branch: ${rest.branch}`);
  const main = (await git.expect(['rev-parse', '--verify', `refs/remotes/origin/${rest.onto}^{commit}`])).trim();
  const there = await fetchTip(git, branch);
  const base = there ?? main;
  if (there !== undefined && !(await isToBeReplaced(git, there, { path, text, person }))) return false;
  const files = new Map<string, string | undefined>([...(await others(git, { main, base, path })), [path, text]]);
  const commit = await makeCommit(git, { base, files, subject, person });
  if (await pushCommit(git, commit, branch)) return true;
  return (await fetchTip(git, branch)) === commit;
}

type Wanted = Pick<ProposedFile, 'path' | 'text' | 'person'>;

async function isToBeReplaced(git: TokenGit, there: string, { path, text, person }: Wanted): Promise<boolean> {
  const held = await git.run(['cat-file', 'blob', `${there}:${path}`]);
  if (held.code === 0 && held.out === text) return false;
  const author = await git.expect(['log', '-1', '--format=%ae', there]);
  return author.trim() === person.email;
}

/** Drafts of ours under a name that the title had before. */
type Places = { readonly main: string; readonly base: string; readonly path: string };

async function others(git: TokenGit, { main, base, path }: Places): Promise<readonly (readonly [string, undefined])[]> {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const list = async (commit: string) =>
    (await git.expect(['ls-tree', '-r', '--name-only', commit, '--', folder])).split('\n').filter((one) => one !== '');
  const known = new Set(await list(main));
  return (await list(base)).filter((one) => one !== path && !known.has(one)).map((one) => [one, undefined] as const);
}
