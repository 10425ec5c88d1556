import { type SimpleGit, GitError as SimpleGitError, simpleGit } from 'simple-git';
import { gitEnvironment, HARDENING } from './git-process.ts';
import { isObjectId } from './object-id.ts';
import { type BranchName, isRemoteName, parseBranchName } from './ref-name.ts';

/** Who a commit is by. */
export type Identity = { readonly name: string; readonly email: string };

export type CommitRequest = {
  /** From the root of the repository; what is gone from the disk is removed. Nothing else is committed. */
  readonly paths: readonly string[];
  /** The whole message, one line; the encoder of commit subjects has made it. */
  readonly subject: string;
  readonly by: Identity;
};

/** `rejected`: the branch has moved, so plan again on what it is now. Any other failure throws. */
export type PushOutcome = 'pushed' | 'rejected';

export type Porcelain = {
  /** Full id of the commit that is checked out; `undefined` before the first one. */
  readonly head: () => Promise<string | undefined>;
  /** The branch that is checked out; `undefined` where HEAD stands on a commit alone. */
  readonly branch: () => Promise<BranchName | undefined>;
  /** Where a remote is fetched from, as it was written; `undefined` where there is no such remote. */
  readonly remoteUrl: (remote: string) => Promise<string | undefined>;
  /** The person whom git knows, from every configuration file; `undefined` where it knows none. */
  readonly identity: () => Promise<Identity | undefined>;
  /** Commits the paths and answers the new commit's id; `undefined` where nothing is different. */
  readonly commit: (request: CommitRequest) => Promise<string | undefined>;
  /** Fetches one branch, and answers its commit; `undefined` where the remote has no such branch. */
  readonly fetch: (remote: string, branch: BranchName) => Promise<string | undefined>;
  /** Puts a commit on a branch of a remote. Never forced. */
  readonly push: (remote: string, commit: string, branch: BranchName) => Promise<PushOutcome>;
};

export type PorcelainOptions = {
  /** What fetch and push may speak; everything else is refused. */
  readonly protocols?: readonly ('https' | 'http' | 'ssh' | 'file')[];
};

/** Git's everyday commands on a work tree. Arguments are literals here, validated names and ids, or paths behind `--`. */
export function openPorcelain(folder: string, { protocols = ['https'] }: PorcelainOptions = {}): Porcelain {
  const git = hardened(folder, protocols);
  return {
    head: () => idOf(git, 'HEAD'),
    branch: async () => {
      const name = await answerOf(git.raw(['symbolic-ref', '--quiet', '--short', 'HEAD']));
      return name === undefined ? undefined : parseBranchName(name);
    },
    remoteUrl: async (remote) => (isRemoteName(remote) ? configOf(git, `remote.${remote}.url`) : undefined),
    identity: () => identityOf(personal(folder)),
    commit: (request) => commit(git, request),
    fetch: async (remote, branch) => {
      const into = `refs/remotes/${named(remote)}/${branch}`;
      const isFetched = await fetched(
        git.raw(['fetch', '--no-tags', '--quiet', remote, `+refs/heads/${branch}:${into}`]),
      );
      return isFetched ? idOf(git, into) : undefined;
    },
    push: async (remote, id, branch) => {
      if (!isObjectId(id)) throw new RangeError(`not a full commit id: ${id}`);
      const args = ['push', '--porcelain', '--no-verify', '--atomic', named(remote), `${id}:refs/heads/${branch}`];
      return pushed(git.raw(args));
    },
  };
}

/** simple-git refuses these settings, as it cannot know that they close doors rather than open them. */
const CLOSING_DOORS = {
  allowUnsafeHooksPath: true,
  allowUnsafeFsMonitor: true,
  allowUnsafeProtocolOverride: true,
  allowUnsafeCredentialHelper: true,
  allowUnsafeConfigPaths: true,
  allowUnsafeEditor: true,
  allowUnsafePager: true,
};

function hardened(folder: string, protocols: readonly string[]): SimpleGit {
  const environment = gitEnvironment();
  const config = [...HARDENING, ...protocols.map((protocol) => `protocol.${protocol}.allow=always`)];
  return simpleGit({
    baseDir: folder,
    config,
    trimmed: true,
    unsafe: CLOSING_DOORS,
    allowEnvironment: Object.keys(environment),
  }).env(environment);
}

/** With the configuration of the person: for asking who that is, which runs nothing. */
function personal(folder: string): SimpleGit {
  return simpleGit({ baseDir: folder, trimmed: true });
}

async function identityOf(git: SimpleGit): Promise<Identity | undefined> {
  const [name, email] = [await configOf(git, 'user.name'), await configOf(git, 'user.email')];
  return name === undefined || email === undefined ? undefined : { name, email };
}

async function configOf(git: SimpleGit, key: string): Promise<string | undefined> {
  return (await git.getConfig(key)).value ?? undefined;
}

async function idOf(git: SimpleGit, ref: string): Promise<string | undefined> {
  return answerOf(git.raw(['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]));
}

/** Only the paths go into the commit, whatever else is staged. */
async function commit(git: SimpleGit, { paths, subject, by }: CommitRequest): Promise<string | undefined> {
  if (/[\n\r\0]/.test(subject)) throw new RangeError('a commit subject is one line');
  await git.raw(['update-index', '--add', '--remove', '--', ...paths]);
  const compare = ['diff', '--cached', '--name-only', '-z', '--no-renames', '--no-ext-diff', '--no-textconv'];
  const changed = (await git.raw([...compare, '--', ...paths])).split('\0').filter((path) => path !== '');
  if (changed.length === 0) return undefined;
  const person = ['-c', `user.name=${by.name}`, '-c', `user.email=${by.email}`, '-c', 'commit.gpgSign=false'];
  const options = ['--no-verify', '--cleanup=verbatim', '--quiet', `--message=${subject}`];
  await git.raw([...person, 'commit', ...options, '--', ...changed]);
  return idOf(git, 'HEAD');
}

function named(remote: string): string {
  if (!isRemoteName(remote)) throw new RangeError(`not the name of a remote: ${remote}`);
  return remote;
}

/** Git says nothing and fails where the answer is no. */
async function answerOf(asked: PromiseLike<string>): Promise<string | undefined> {
  try {
    return (await asked) || undefined;
  } catch (cause) {
    if (cause instanceof SimpleGitError && cause.message.trim() === '') return undefined;
    throw cause;
  }
}

async function fetched(asked: PromiseLike<string>): Promise<boolean> {
  try {
    await asked;
    return true;
  } catch (cause) {
    if (cause instanceof SimpleGitError && cause.message.includes("couldn't find remote ref")) return false;
    throw cause;
  }
}

/** In `--porcelain` output a line that begins with `!` is a ref that was refused. */
async function pushed(asked: PromiseLike<string>): Promise<PushOutcome> {
  try {
    await asked;
    return 'pushed';
  } catch (cause) {
    if (cause instanceof SimpleGitError && /^!\t.*\[(?:remote )?rejected\]/m.test(cause.message)) return 'rejected';
    throw cause;
  }
}
