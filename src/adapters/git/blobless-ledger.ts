import type { LedgerSource } from '../../app/load-ledger.ts';
import { openCommit } from './commit-source.ts';
import { GitError } from './git-process.ts';
import { isObjectId } from './object-id.ts';
import { parseBranchName } from './ref-name.ts';
import type { TokenGit } from './token-git.ts';

/** A part of the records of a remote, at the tip of a branch. */
export type PartialLedger = Pick<LedgerSource, 'list' | 'read'> & { readonly commit: string };

const FETCH = ['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--filter=blob:none'];

/** As git itself fetches what a filter left out: without telling what is here, which would have to be whole. */
const FETCH_CONTENTS = ['-c', 'fetch.negotiationAlgorithm=noop', ...FETCH, '--recurse-submodules=no'];
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
  await fetch(git, [...FETCH, '--depth=1', git.url, `+refs/heads/${name}:${TIP}`]);
  const commit = (await git.expect(['rev-parse', '--verify', '--quiet', `${TIP}^{commit}`])).trim();
  const source = openCommit(git.repository, commit);
  const files = (await source.list()).filter(({ path }) => isWanted(path));
  await fetchMissing(
    git,
    [...new Set(files.map(({ blob }) => blob))].filter((blob) => blob !== undefined),
  );
  return { commit, list: async () => files, read: source.read };
}

/** What is here is listed, not asked for one by one: a question about an object that was left out would be an error. */
async function fetchMissing(git: TokenGit, blobs: readonly string[]): Promise<void> {
  const here = await git.expect(['cat-file', '--batch-all-objects', '--batch-check=%(objectname)']);
  const known = new Set(here.split('\n'));
  const missing = blobs.filter((blob) => isObjectId(blob) && !known.has(blob));
  if (missing.length > 0) await fetch(git, [...FETCH_CONTENTS, git.url, ...missing]);
}

async function fetch(git: TokenGit, args: readonly string[]): Promise<void> {
  const { code, err } = await git.run(args);
  if (code !== 0) throw new GitError('fetch', code, err);
}
