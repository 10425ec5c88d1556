import type { TreeChange, TreeFile } from '../../app/change/pull-objects.ts';
import type { LedgerSource } from '../../app/load-ledger.ts';
import { LEDGER_FOLDERS } from '../../core/ledger/file-kind.ts';
import type { LedgerFile } from '../../core/ledger/sort-files.ts';
import { openCommit } from './commit-source.ts';
import { modeOfGit } from './file-mode.ts';
import type { Repository } from './git-process.ts';
import { readBlobs } from './read-blobs.ts';

/** The ledger as it will be when a pull request is merged: the base, with what the pull request changes laid over it. */
export function openProposal(
  repository: Repository,
  base: string,
  changes: readonly TreeChange[],
): Pick<LedgerSource, 'list' | 'read'> {
  const { list, read } = openCommit(repository, base);
  const touched = new Set(changes.map(({ path }) => path));
  return {
    read,
    list: async () => {
      const kept = (await list()).filter(({ path }) => !touched.has(path));
      const added = changes.flatMap(({ path, after }) => (after === null ? [] : [toLedgerFile(path, after)]));
      return [...kept, ...added.filter(({ path }) => isInLedger(path))].sort(byPath);
    },
  };
}

/** A few files by themselves, read as strictly as a whole ledger. */
export function openFiles(
  repository: Repository,
  files: readonly (TreeFile & { readonly path: string })[],
): Pick<LedgerSource, 'list' | 'read'> {
  return {
    list: async () => files.map((file) => toLedgerFile(file.path, file)).sort(byPath),
    read: (wanted, each) => readBlobs(repository, wanted, each),
  };
}

function toLedgerFile(path: string, { mode, blob }: TreeFile): LedgerFile {
  return { path, blob, mode: modeOfGit(mode) };
}

function isInLedger(path: string): boolean {
  return LEDGER_FOLDERS.some((folder) => path.startsWith(`${folder}/`));
}

function byPath(a: LedgerFile, b: LedgerFile): number {
  return a.path < b.path ? -1 : 1;
}
