import { execFile } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import type { BranchStore, Change } from '../../app/settle-plan.ts';
import { formatInstant, type Instant } from '../../core/time/instant.ts';
import { openCommit } from './commit-source.ts';
import { GitError, gitEnvironment, HARDENING, type Repository } from './git-process.ts';
import { isObjectId } from './object-id.ts';
import { type BranchName, parseBranchName } from './ref-name.ts';

export type RemoteBranchOptions = {
  /** `https://github.com/acme/itsm.git`; from the runner's environment, never from data. */
  readonly url: string;
  readonly branch: string;
  readonly token: string;
  /** A folder of this run alone. */
  readonly scratch: string;
  /** The clock of the run; commits carry it, so that a plan made twice is the same commit. */
  readonly now: Instant;
  readonly identity: { readonly name: string; readonly email: string };
  readonly load: (source: ReturnType<typeof openCommit>) => Promise<Awaited<ReturnType<BranchStore['tip']>>['ledger']>;
};

type Git = (
  args: readonly string[],
  input?: string,
) => Promise<{ readonly code: number; readonly out: string; readonly err: string }>;

/**
 * A branch of a remote, in a bare repository of our own: fetched one commit deep, written by `fast-import` without
 * a work tree or an index, so that one record of 100,000 costs one record.
 */
export function openRemoteBranch(options: RemoteBranchOptions): BranchStore {
  const branch = parseBranchName(options.branch);
  if (branch === undefined) throw new RangeError(`not the name of a branch: ${options.branch}`);
  const repository: Repository = { gitDir: mkdtempSync(join(options.scratch, 'gitsm-')) };
  const git = runner(repository, options);
  let prepared: Promise<void> | undefined;
  const tip = async () => {
    prepared ??= prepare(git);
    await prepared;
    const commit = await fetchTip(git, options.url, branch);
    const source = openCommit(repository, commit);
    return { commit, ledger: await options.load(source), readText: (path: string) => readBlob(git, commit, path) };
  };
  return { tip, commit: (base, change) => commitAndPush(git, { base, change, branch }, options) };
}

async function prepare(git: Git): Promise<void> {
  await expectFine(git(['init', '--quiet', '--bare', '.']));
}

async function fetchTip(git: Git, url: string, branch: BranchName): Promise<string> {
  const ref = `refs/remotes/origin/${branch}`;
  await expectFine(git(['fetch', '--quiet', '--no-tags', '--depth=1', url, `+refs/heads/${branch}:${ref}`]));
  const commit = (await expectFine(git(['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]))).trim();
  if (!isObjectId(commit)) throw new GitError('fetch', 0, `${branch} names no commit`);
  return commit;
}

async function readBlob(git: Git, commit: string, path: string): Promise<string | undefined> {
  const { code, out } = await git(['cat-file', 'blob', `${commit}:${path}`]);
  return code === 0 ? out : undefined;
}

type Push = { readonly base: string; readonly change: Change; readonly branch: BranchName };

async function commitAndPush(git: Git, push: Push, options: RemoteBranchOptions): Promise<'pushed' | 'moved'> {
  const ref = 'refs/gitsm/next';
  await expectFine(git(['fast-import', '--quiet', '--force'], toStream(ref, push, options)));
  const commit = (await expectFine(git(['rev-parse', '--verify', `${ref}^{commit}`]))).trim();
  const target = `${commit}:refs/heads/${push.branch}`;
  const { code, out, err } = await git(['push', '--porcelain', '--no-verify', '--atomic', options.url, target]);
  if (code === 0) return 'pushed';
  const answer = `${out}\n${err}`;
  if (isFinalRefusal(answer)) throw new GitError('push', code, refusalIn(answer));
  // The answer may have been lost on its way: the branch itself says whether the push arrived.
  const now = await fetchTip(git, options.url, push.branch);
  return now === commit ? 'pushed' : 'moved';
}

/** What another try cannot mend: rules of the forge and rights. Everything else is asked of the branch. */
function isFinalRefusal(answer: string): boolean {
  return /pre-receive hook declined|protected branch|GH006|GH013|push declined|Permission .* denied|HTTP 40[13]|error: 40[13]|Authentication failed/i.test(
    answer,
  );
}

function refusalIn(answer: string): string {
  const line = answer.split('\n').find((one) => isFinalRefusal(one)) ?? '';
  return line.trim().slice(0, 300);
}

/** https://git-scm.com/docs/git-fast-import: a commit with its blobs inline. */
function toStream(ref: string, { base, change }: Push, { identity, now }: RemoteBranchOptions): string {
  if (/[\n\r\0]/.test(change.subject)) throw new RangeError('a commit subject is one line');
  const person = `${identity.name} <${identity.email}> ${now} +0000`;
  const files = [...change.files].map(([path, text]) =>
    text === undefined ? `D ${quoted(path)}\n` : `M 100644 inline ${quoted(path)}\n${data(text)}`,
  );
  return [
    `commit ${ref}\nauthor ${person}\ncommitter ${person}\n`,
    data(change.subject),
    `from ${base}\n`,
    ...files,
    '\ndone\n',
  ].join('');
}

function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}\n`;
}

function quoted(path: string): string {
  if (!/^[\w./@+-]+$/.test(path)) throw new RangeError(`not a path of ours: ${JSON.stringify(path)}`);
  return path;
}

async function expectFine(run: ReturnType<Git>): Promise<string> {
  const { code, out, err } = await run;
  if (code !== 0) throw new GitError('', code, err);
  return out;
}

const TIMEOUT_MS = 120_000;

/** The token travels in the environment, where no list of processes shows it. */
function runner(repository: Repository, { url, token, now }: RemoteBranchOptions): Git {
  const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
  const origin = new URL(url).origin;
  const settings = [
    [`http.${origin}/.extraheader`, `AUTHORIZATION: basic ${basic}`],
    [`protocol.${new URL(url).protocol.replace(':', '')}.allow`, 'always'],
    ['http.followRedirects', 'false'],
    ['core.fsync', 'committed,reference'],
  ] as const;
  const config = settings.flatMap(([key, value], index) => [
    [`GIT_CONFIG_KEY_${index}`, key],
    [`GIT_CONFIG_VALUE_${index}`, value],
  ]);
  const env = {
    ...gitEnvironment(),
    GIT_CONFIG_COUNT: String(settings.length),
    ...Object.fromEntries(config),
    GIT_AUTHOR_DATE: formatInstant(now),
    GIT_COMMITTER_DATE: formatInstant(now),
  };
  const hardening = HARDENING.flatMap((setting) => ['-c', setting]);
  return (args, input) =>
    new Promise((resolve, reject) => {
      const options = {
        cwd: repository.gitDir,
        env,
        timeout: TIMEOUT_MS,
        killSignal: 'SIGKILL',
        maxBuffer: 64 << 20,
      } as const;
      const child = execFile('git', [...hardening, '--git-dir=.', ...args], options, (error, out, err) => {
        if (error !== null && typeof error.code !== 'number')
          reject(new GitError(args[0] ?? '', null, error.message));
        else resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err });
      });
      // Git may end before it has read everything; its exit code says the rest.
      child.stdin?.on('error', () => undefined);
      child.stdin?.end(input ?? '');
    });
}
