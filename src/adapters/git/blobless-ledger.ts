import type { LedgerSource } from '../../app/load-ledger.ts';
import { openCommit } from './commit-source.ts';
import { GitError } from './git-process.ts';
import { isObjectId } from './object-id.ts';
import { parseBranchName } from './ref-name.ts';
import type { TokenGit } from './token-git.ts';

/** A part of the records of a remote, at the tip of a branch. */
export type PartialLedger = Pick<LedgerSource, 'list' | 'read'> & { readonly commit: string };

const FETCH = ['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--depth=1', '--filter=blob:none'];
const TIP = 'refs/gitsm/tip';

/**
 * Fetches the names of all files, and then the contents of those that are wanted: of 100,000 records a gate reads one.
 * A forge that gives everything at once is asked once.
 */
export async function fetchPartialLedger(
  git: TokenGit,
  branch: string,
  isWanted: (path: string) => boolean,
): Promise<PartialLedger> {
  const name = parseBranchName(branch);
  if (name === undefined) throw new RangeError(`not the name of a branch: ${branch}`);
  await fetch(git, [`+refs/heads/${name}:${TIP}`]);
  const commit = (await git.expect(['rev-parse', '--verify', '--quiet', `${TIP}^{commit}`])).trim();
  const source = openCommit(git.repository, commit);
  const files = (await source.list()).filter(({ path }) => isWanted(path));
  await fetchMissing(
    git,
    [...new Set(files.map(({ blob }) => blob))].filter((blob) => blob !== undefined),
  );
  return { commit, list: async () => files, read: source.read };
}

/** Names of objects come from git itself; each is an id. */
async function fetchMissing(git: TokenGit, blobs: readonly string[]): Promise<void> {
  const { out } = await git.run(['cat-file', '--batch-check'], blobs.map((blob) => `${blob}\n`).join(''));
  const missing = out
    .split('\n')
    .filter((line) => line.endsWith(' missing'))
    .map((line) => line.slice(0, line.indexOf(' ')))
    .filter(isObjectId);
  if (missing.length > 0) await fetch(git, missing);
}

async function fetch(git: TokenGit, wanted: readonly string[]): Promise<void> {
  const { code, err } = await git.run([...FETCH, git.url, ...wanted]);
  if (code !== 0) throw new GitError('fetch', code, err);
}
