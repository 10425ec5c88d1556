import type { LedgerSource } from '../../app/load-ledger.ts';
import type { Repository } from './git-process.ts';
import { isObjectId } from './object-id.ts';
import { readBlobs } from './read-blobs.ts';
import { listChangedTrees, listWholeTree } from './tree-listing.ts';

/** The ledger at a commit, read from git's objects: no checkout, a bare clone will do, and nothing of it is run. */
export function openCommit(repository: Repository, commit: string): LedgerSource {
  if (!isObjectId(commit)) throw new RangeError(`not a full commit id: ${commit}`);
  return {
    commit,
    list: async () => (await listWholeTree(repository, commit)).files,
    compare: async (known) => ({
      ...(known === undefined
        ? await listWholeTree(repository, commit)
        : await listChangedTrees(repository, commit, known)),
      patch: new Map(),
    }),
    read: (files, each) => readBlobs(repository, files, each),
  };
}
