import { isObjectId } from '../../src/adapters/git/object-id.ts';
import { readPublished } from '../../src/adapters/git/remote-branch.ts';
import type { TokenGit } from '../../src/adapters/git/token-git.ts';
import type { LandingForge } from '../../src/app/audit/landings.ts';

const BRANCH = 'reports';
const FILE = 'state.json';

/**
 * The commit up to which an audit told everything; believed only where we pushed it ourselves, since whoever moves it
 * on hides what landed before. `undefined` where there is none: then all is looked at again, which finds the same.
 */
export async function readAudited(git: TokenGit, landings: LandingForge, us: number): Promise<string | undefined> {
  const text = await readPublished(git, BRANCH, FILE);
  if (text === undefined) return undefined;
  const [last] = await landings.pushes(BRANCH);
  return last?.by?.id === us ? auditedIn(text) : undefined;
}

/** For reports that are published while nothing new was told. */
export async function keptState(git: TokenGit, audited: string): Promise<string | undefined> {
  return isObjectId(audited) ? `${JSON.stringify({ audited }, null, 2)}\n` : readPublished(git, BRANCH, FILE);
}

function auditedIn(text: string): string | undefined {
  try {
    const { audited } = JSON.parse(text) as { readonly audited?: unknown };
    return typeof audited === 'string' && isObjectId(audited) ? audited : undefined;
  } catch {
    return undefined;
  }
}
