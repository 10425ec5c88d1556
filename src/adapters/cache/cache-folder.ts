import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Repository } from '../git/git-process.ts';

/** Where this program keeps what it can compute again: `gitsm` in git's folder of the repository. */
export function cacheFolder(repository: Repository): string | undefined {
  const gitDir = repository.gitDir ?? gitDirOf(repository.folder);
  return gitDir === undefined ? undefined : join(gitDir, 'gitsm');
}

/** `.git` is a folder, or in a linked work tree a file that names one. */
function gitDirOf(folder: string): string | undefined {
  const path = join(folder, '.git');
  if (statSync(path).isDirectory()) return path;
  const named = /^gitdir: (.+)\n?$/.exec(readFileSync(path, 'utf8'))?.[1];
  if (named === undefined) return undefined;
  const gitDir = resolve(folder, named);
  // Only what looks like git's own: a stranger's file shall not choose where we write.
  return isFile(join(gitDir, 'HEAD')) && isFile(join(gitDir, 'commondir')) ? gitDir : undefined;
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}
