import type { ApprovalHistory } from '../../app/audit/approval-history.ts';
import type { PullObjects } from '../../app/change/pull-objects.ts';
import { type Repository, runGit } from './git-process.ts';
import { isObjectId } from './object-id.ts';
import { openPullObjects } from './pull-objects.ts';

/** Commits of a clone as data, asked of the clone alone: what it does not hold is not there. */
export function openLocalObjects(repository: Repository): PullObjects {
  const run = async (args: readonly string[]) => {
    const { exitCode, stdout } = await runGit(repository, args, [0, 1, 128]);
    return { code: exitCode, out: stdout.toString('utf8'), err: '' };
  };
  const expect = async (args: readonly string[]) => (await runGit(repository, args)).stdout.toString('utf8');
  return {
    ...openPullObjects({ repository, url: '', run, expect }),
    fetchHead: async () => undefined,
    fetchHeads: async () => new Map(),
    fetchCommit: async (commit) => isObjectId(commit) && (await run(['cat-file', '-e', `${commit}^{tree}`])).code === 0,
  };
}

/** What landed on a branch up to a commit, along its first parents: two calls of git, however many changes there are. */
export async function readApprovalHistory(repository: Repository, commit: string): Promise<ApprovalHistory> {
  if (!isObjectId(commit)) throw new RangeError(`not a full commit id: ${commit}`);
  const landed = await linesOf(repository, ['rev-list', '--first-parent', commit]);
  const added = await linesOf(repository, [
    ...['log', '--first-parent', '--no-renames', '--diff-filter=A', '--format=%H', '--name-only', '-z', commit],
    ...['--', 'changes'],
  ]);
  const shallow = await linesOf(repository, ['rev-parse', '--is-shallow-repository']);
  const known = new Set(landed);
  const firsts = firstAdditions(added);
  return {
    addedIn: (path) => firsts.get(path),
    hasLanded: (one) => known.has(one),
    isShallow: shallow[0] === 'true',
  };
}

async function linesOf(repository: Repository, args: readonly string[]): Promise<readonly string[]> {
  const { stdout } = await runGit(repository, args);
  return stdout
    .toString('utf8')
    .split(/[\0\n]/)
    .filter((line) => line !== '');
}

/** Commits come newest first, each before its files: the last one told of a file is the one that it began in. */
function firstAdditions(lines: readonly string[]): ReadonlyMap<string, string> {
  const firsts = new Map<string, string>();
  let commit = '';
  for (const line of lines) {
    if (isObjectId(line)) commit = line;
    else firsts.set(line, commit);
  }
  return firsts;
}
