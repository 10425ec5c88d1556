import { GitError } from './git-process.ts';
import { isObjectId } from './object-id.ts';
import type { TokenGit } from './token-git.ts';

/** Outside of branches and tags: nobody sees it, no workflow starts on it. */
const MARK = 'refs/gitsm/settled-links';

/** The commit that was marked last as one in which every link had both sides; `undefined` where none is, or it is gone. */
export async function readSettledMark(git: TokenGit): Promise<string | undefined> {
  const { code, err } = await git.run(['fetch', '--quiet', '--no-tags', '--depth=1', git.url, `+${MARK}:${MARK}`]);
  if (code !== 0 && /couldn't find remote ref/i.test(err)) return undefined;
  if (code !== 0) throw new GitError('fetch', code, err);
  const { out } = await git.run(['rev-parse', '--verify', '--quiet', `${MARK}^{commit}`]);
  return isObjectId(out.trim()) ? out.trim() : undefined;
}

/** Marks a commit of the remote. False where the remote does not want it: the next removal is then told by its event alone. */
export async function moveSettledMark(git: TokenGit, commit: string): Promise<boolean> {
  const { code } = await git.run(['push', '--quiet', '--no-verify', git.url, `+${commit}:${MARK}`]);
  return code === 0;
}
