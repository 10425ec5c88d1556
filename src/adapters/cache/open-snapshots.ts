import type { SnapshotStore } from '../../app/load-findings/load-findings.ts';
import type { Repository } from '../git/git-process.ts';
import { cacheFolder } from './cache-folder.ts';
import { engineKey } from './engine-key.ts';
import { openSnapshotFile } from './snapshot-file.ts';

/** The snapshot of this repository made by this build; `undefined` where there is no place or no name for one. */
export function openSnapshots(repository: Repository | undefined): SnapshotStore | undefined {
  const key = engineKey(import.meta.url);
  const folder = repository === undefined ? undefined : cacheFolder(repository);
  return key === undefined || folder === undefined ? undefined : openSnapshotFile(folder, key);
}
