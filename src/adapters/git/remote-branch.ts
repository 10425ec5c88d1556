import type { BranchStore, Change, Tip } from '../../app/settle-plan.ts';
import { openCommit } from './commit-source.ts';
import { type CommitContent, type CommitPerson, toCommitStream } from './commit-stream.ts';
import { GitError } from './git-process.ts';
import { isObjectId } from './object-id.ts';
import { type BranchName, parseBranchName } from './ref-name.ts';
import type { TokenGit } from './token-git.ts';

export type RemoteBranchOptions = {
  readonly branch: string;
  readonly person: CommitPerson;
  readonly load: (source: ReturnType<typeof openCommit>) => Promise<Tip['ledger']>;
};

/**
 * A branch of a remote: fetched one commit deep, written by `fast-import` without a work tree or an index, so that
 * one record of 100,000 costs one record.
 */
export function openRemoteBranch(git: TokenGit, options: RemoteBranchOptions): BranchStore {
  const branch = expectBranch(options.branch);
  const tipAt = async (commit: string): Promise<Tip> => {
    const ledger = await options.load(openCommit(git.repository, commit));
    return { commit, ledger, readText: (path) => readBlob(git, commit, path) };
  };
  return {
    tip: async () => {
      const commit = await fetchTip(git, branch);
      if (commit === undefined) throw new GitError('fetch', 0, `${branch} names no commit`);
      return tipAt(commit);
    },
    commit: async (base, change) => {
      const pushed = await commitAndPush(git, { base, change, branch, person: options.person });
      return pushed === undefined ? 'moved' : tipAt(pushed);
    },
  };
}

function expectBranch(name: string): BranchName {
  const branch = parseBranchName(name);
  if (branch === undefined) throw new RangeError(`not the name of a branch: ${name}`);
  return branch;
}

/** The commit of a branch of the remote; `undefined` where there is no such branch. */
export async function fetchTip(git: TokenGit, branch: BranchName): Promise<string | undefined> {
  const ref = `refs/remotes/origin/${branch}`;
  const { code, err } = await git.run([
    'fetch',
    '--quiet',
    '--no-tags',
    '--depth=1',
    git.url,
    `+refs/heads/${branch}:${ref}`,
  ]);
  if (code !== 0 && /couldn't find remote ref/i.test(err)) return undefined;
  if (code !== 0) throw new GitError('fetch', code, err);
  const commit = (await git.expect(['rev-parse', '--verify', '--quiet', `${ref}^{commit}`])).trim();
  return isObjectId(commit) ? commit : undefined;
}

async function readBlob(git: TokenGit, commit: string, path: string): Promise<string | undefined> {
  const { code, out } = await git.run(['cat-file', 'blob', `${commit}:${path}`]);
  return code === 0 ? out : undefined;
}

/** A file of a branch of derived files; `undefined` where there is no such branch, or no such file. */
export async function readPublished(git: TokenGit, branch: string, path: string): Promise<string | undefined> {
  const tip = await fetchTip(git, expectBranch(branch));
  return tip === undefined ? undefined : readBlob(git, tip, path);
}

const NEXT = 'refs/gitsm/next';

type Push = {
  readonly base: string;
  readonly change: Change;
  readonly branch: BranchName;
  readonly person: CommitPerson;
};

/** The commit that is on the branch now; `undefined` where another one is. */
async function commitAndPush(git: TokenGit, { base, change, branch, person }: Push): Promise<string | undefined> {
  const commit = await makeCommit(git, { base, ...change, person });
  if (await pushCommit(git, commit, branch)) return commit;
  // The answer may have been lost on its way: the branch itself says whether the push arrived.
  return (await fetchTip(git, branch)) === commit ? commit : undefined;
}

export async function makeCommit(git: TokenGit, content: Omit<CommitContent, 'ref'>): Promise<string> {
  await git.expect(['fast-import', '--quiet', '--force'], toCommitStream({ ref: NEXT, ...content }));
  return (await git.expect(['rev-parse', '--verify', `${NEXT}^{commit}`])).trim();
}

function pushArgs(git: TokenGit, rest: readonly string[]): readonly string[] {
  return ['push', '--porcelain', '--no-verify', '--atomic', ...rest.slice(0, -1), git.url, ...rest.slice(-1)];
}

/** Pushes a commit, unforced; false where the branch has moved or the answer was lost. */
export async function pushCommit(git: TokenGit, commit: string, branch: BranchName): Promise<boolean> {
  const { code, out, err } = await git.run(pushArgs(git, [`${commit}:refs/heads/${branch}`]));
  if (code !== 0) refuseFinally(`${out}\n${err}`);
  return code === 0;
}

const FINAL =
  /pre-receive hook declined|protected branch|GH006|GH013|push declined|Permission .* denied|error: 40[13]|Authentication failed/i;

/** What another try cannot mend: rules of the forge and rights. Everything else is asked of the branch. */
function refuseFinally(answer: string): void {
  const line = answer.split('\n').find((one) => FINAL.test(one));
  if (line !== undefined) throw new GitError('push', 1, line);
}

export type Publication = {
  readonly branch: string;
  readonly files: ReadonlyMap<string, string>;
  readonly subject: string;
  readonly person: CommitPerson;
};

/**
 * Replaces a branch of derived files by one commit without a parent; true where something changed. The lease is on
 * the commit that was looked at: when another run published meanwhile nothing is overwritten, and that run's
 * reports, or the next, are what stands.
 */
export async function publishTree(git: TokenGit, { files, subject, person, ...rest }: Publication): Promise<boolean> {
  const branch = expectBranch(rest.branch);
  const there = await fetchTip(git, branch);
  const commit = await makeCommit(git, { files, subject, person });
  const treeOf = async (id: string) => (await git.expect(['rev-parse', '--verify', `${id}^{tree}`])).trim();
  if (there !== undefined && (await treeOf(there)) === (await treeOf(commit))) return false;
  const lease = `--force-with-lease=refs/heads/${branch}:${there ?? ''}`;
  const { code, out, err } = await git.run(pushArgs(git, [lease, `${commit}:refs/heads/${branch}`]));
  if (code === 0) return true;
  refuseFinally(`${out}\n${err}`);
  return (await fetchTip(git, branch)) === commit;
}
