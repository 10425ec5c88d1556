import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Repository } from './git-process.ts';
import { runGit } from './git-process.ts';
import { isObjectId } from './object-id.ts';

/** The repository around a folder, or the bare one that the folder is; `undefined` where there is none. */
export function findRepository(start: string): Repository | undefined {
  const folder = resolve(start);
  if (existsSync(join(folder, '.git'))) return { folder };
  if (['HEAD', 'objects', 'refs'].every((name) => existsSync(join(folder, name)))) return { gitDir: folder };
  const parent = dirname(folder);
  return parent === folder ? undefined : findRepository(parent);
}

/**
 * The full id of the commit that a revision names, such as `HEAD`, `main` or `v1.2`; `undefined` where it names none.
 * The revision may come from a person: it can be no option, and asks for nothing but a commit.
 */
export async function resolveCommit(repository: Repository, revision: string): Promise<string | undefined> {
  const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
  const { exitCode, stdout } = await runGit(repository, args, [0, 1, 128]);
  const id = stdout.toString('utf8').trim();
  return exitCode === 0 && isObjectId(id) ? id : undefined;
}
