import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import type { KnownTree, LedgerSource } from '../../app/load-ledger.ts';
import type { Listing } from '../../core/ledger/snapshot/compare-listing.ts';
import type { LedgerFile } from '../../core/ledger/sort-files.ts';
import { resolveCommit } from '../git/find-repository.ts';
import type { Repository } from '../git/git-process.ts';
import { blobIdOf, formatOfId, type ObjectFormat } from '../git/object-id.ts';
import { readBlobs } from '../git/read-blobs.ts';
import { listChangedTrees, listWholeTree } from '../git/tree-listing.ts';
import { type Dirty, findDirty, listIndex } from '../git/work-tree-status.ts';
import { readPlainFile } from './read-plain-file.ts';
import { modeOfStat, type WalkedFile, walkFolders } from './walk-folders.ts';

/**
 * The ledger as it stands on the disk, committed or not. What git says is unchanged is read from its objects, which
 * costs a tenth; without git every file is read. What git ignores belongs to no ledger.
 */
export function openWorkTree(root: string, repository?: Repository): LedgerSource {
  // A ledger in a folder of a bigger repository is read from the disk: git's paths would begin further up.
  const git = repository?.folder === root ? repository : undefined;
  const onDisk = new Set<string>();
  const remember = (files: readonly LedgerFile[]) => {
    for (const { path } of files) onDisk.add(path);
    return files;
  };
  return {
    list: async () => {
      const dirty = git === undefined ? undefined : await findDirty(git);
      if (git === undefined || dirty === undefined) return remember(await withBlobs(root, walkFolders(root), 'sha1'));
      const indexed = await listIndex(git);
      const isDirty = new Set(dirty.paths);
      const clean = indexed.filter(({ path }) => !isDirty.has(path));
      const format = formatOfId(indexed[0]?.blob ?? '');
      return [...clean, ...remember(await lookAt(root, dirty, format))].sort((a, b) => (a.path < b.path ? -1 : 1));
    },
    compare: async (known) => (git === undefined ? undefined : compareWithHead({ root, git, known, remember })),
    read: async (files, each) => {
      const stored = files.filter(({ path }) => !onDisk.has(path));
      if (git !== undefined) await readBlobs(git, stored, each);
      for (const file of files) if (onDisk.has(file.path)) each(file, await readPlainFile(join(root, file.path)));
    },
  };
}

type Comparison = {
  readonly root: string;
  readonly git: Repository;
  readonly known: KnownTree | undefined;
  readonly remember: (files: readonly LedgerFile[]) => readonly LedgerFile[];
};

/** What git says of the commit that is checked out, and what differs from it. */
async function compareWithHead({ root, git, known, remember }: Comparison): Promise<Listing | undefined> {
  const head = await resolveCommit(git, 'HEAD');
  if (head === undefined) return undefined;
  const tree = known === undefined ? listWholeTree(git, head) : listChangedTrees(git, head, known);
  const [listing, dirty] = await Promise.all([tree, findDirty(git)]);
  if (dirty === undefined) return undefined;
  const looked = remember(await lookAt(root, dirty, formatOfId(head)));
  const here = new Map(looked.map((file) => [file.path, file]));
  return { ...listing, patch: new Map(dirty.paths.map((path) => [path, here.get(path)])) };
}

async function lookAt(root: string, { paths, trustsFileMode }: Dirty, format: ObjectFormat) {
  const found: WalkedFile[] = [];
  for (const path of paths) {
    const stat = await lstat(join(root, path)).catch(() => undefined);
    if (stat === undefined || stat.isDirectory()) continue;
    const mode = modeOfStat(stat);
    found.push({ path, mode: mode === 'executable' && !trustsFileMode ? 'plain' : mode });
  }
  return withBlobs(root, found, format);
}

async function withBlobs(
  root: string,
  files: readonly WalkedFile[],
  format: ObjectFormat,
): Promise<readonly LedgerFile[]> {
  const listed: LedgerFile[] = [];
  for (const file of files) {
    const content = file.mode === 'plain' ? await readPlainFile(join(root, file.path)) : undefined;
    listed.push({ ...file, blob: content?.ok === true ? blobIdOf(content.bytes, format) : '' });
  }
  return listed;
}
