import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import type { LedgerSource } from '../../app/load-ledger.ts';
import type { LedgerFile } from '../../core/ledger/sort-files.ts';
import type { Repository } from '../git/git-process.ts';
import { blobIdOf, formatOfId, type ObjectFormat } from '../git/object-id.ts';
import { readBlobs } from '../git/read-blobs.ts';
import { type WorkTreeStatus, workTreeStatus } from '../git/work-tree-status.ts';
import { readPlainFile } from './read-plain-file.ts';
import { modeOfStat, type WalkedFile, walkFolders } from './walk-folders.ts';

/**
 * The ledger as it stands on the disk, committed or not. What git says is unchanged is read from its objects, which
 * costs a tenth; without git every file is read. What git ignores belongs to no ledger.
 */
export function openWorkTree(root: string, repository?: Repository): LedgerSource {
  const onDisk = new Set<string>();
  return {
    list: async () => {
      const status = repository === undefined ? undefined : await workTreeStatus(repository);
      const format = formatOfId(status?.clean[0]?.blob ?? '');
      const looked = status === undefined ? walkFolders(root) : await lookAt(root, status);
      for (const { path } of looked) onDisk.add(path);
      const files = [...(status?.clean ?? []), ...(await withBlobs(root, looked, format))];
      return files.sort((a, b) => (a.path < b.path ? -1 : 1));
    },
    read: async (files, each) => {
      const stored = files.filter(({ path }) => !onDisk.has(path));
      if (repository !== undefined) await readBlobs(repository, stored, each);
      for (const file of files) if (onDisk.has(file.path)) each(file, await readPlainFile(join(root, file.path)));
    },
  };
}

async function lookAt(root: string, { dirty, trustsFileMode }: WorkTreeStatus): Promise<readonly WalkedFile[]> {
  const found: WalkedFile[] = [];
  for (const path of dirty) {
    const stat = await lstat(join(root, path)).catch(() => undefined);
    if (stat === undefined || stat.isDirectory()) continue;
    const mode = modeOfStat(stat);
    found.push({ path, mode: mode === 'executable' && !trustsFileMode ? 'plain' : mode });
  }
  return found;
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
