import { findRepository } from '../../../src/adapters/git/find-repository.ts';
import { openPorcelain } from '../../../src/adapters/git/porcelain.ts';
import { repositoryOfRemote } from '../../../src/core/set-up/repository-name.ts';

/** Owner and name of where git pushes to, where that is a forge. */
export async function originOf(root: string): Promise<string | undefined> {
  if (findRepository(root) === undefined) return undefined;
  const url = await openPorcelain(root).remoteUrl('origin');
  return url === undefined ? undefined : repositoryOfRemote(url);
}
