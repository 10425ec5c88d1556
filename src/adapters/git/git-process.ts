import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { tmpdir } from 'node:os';

/**
 * Where git works: below `folder`, or on the bare repository `gitDir`. Neither comes from data of a repository.
 */
export type Repository =
  | { readonly folder: string; readonly gitDir?: undefined }
  | { readonly gitDir: string; readonly folder?: undefined };

/** Git itself failed: an outage or a bug, never a fault of a record. */
export class GitError extends Error {
  readonly exitCode: number | null;

  constructor(subcommand: string, exitCode: number | null, stderr: string) {
    super(`git ${subcommand} failed (${exitCode ?? 'killed'}): ${stderr.trim().slice(0, 2000)}`);
    this.name = 'GitError';
    this.exitCode = exitCode;
  }
}

/** There is no git to start on this machine. */
export class GitMissingError extends Error {
  constructor(cause: unknown) {
    super('git could not be started; is it installed?', { cause });
    this.name = 'GitMissingError';
  }
}

/**
 * A repository is data of strangers, its `.git/config` too where it was unpacked from an archive: nothing that it
 * says may run a program, follow a link, reach the network or ask a person.
 */
export const HARDENING = [
  'core.hooksPath=/dev/null',
  'core.fsmonitor=false',
  'core.symlinks=false',
  'core.protectNTFS=true',
  'core.protectHFS=true',
  'core.attributesFile=/dev/null',
  'core.quotePath=false',
  'protocol.allow=never',
  'submodule.recurse=false',
  'safe.bareRepository=explicit',
  'gc.auto=0',
  'credential.helper=',
];

const ENVIRONMENT = {
  LC_ALL: 'C.UTF-8',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_TERMINAL_PROMPT: '0',
  GIT_LITERAL_PATHSPECS: '1',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_EDITOR: 'false',
  GIT_PAGER: 'cat',
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_NO_LAZY_FETCH: '1',
};

/** What programs need to start at all, on each system; nothing else of our environment reaches git. */
const KEPT = ['PATH', 'SystemRoot', 'TEMP', 'TMP'];

/** Arguments are literals of our source, validated ids, and paths behind `--`. */
export function startGit(repository: Repository, args: readonly string[]): ChildProcessWithoutNullStreams {
  const where = repository.gitDir === undefined ? [] : [`--git-dir=${repository.gitDir}`];
  return spawn('git', [...HARDENING.flatMap((setting) => ['-c', setting]), ...where, ...args], {
    cwd: repository.folder ?? repository.gitDir,
    env: gitEnvironment(),
    shell: false,
    windowsHide: true,
  });
}

export function gitEnvironment(): Record<string, string> {
  const kept = KEPT.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]]));
  return { ...Object.fromEntries(kept), HOME: tmpdir(), ...ENVIRONMENT };
}

export type GitAnswer = { readonly exitCode: number; readonly stdout: Buffer };

/** Runs git to its end. Exit codes other than 0 throw, unless they are among those that answer a question. */
export async function runGit(
  repository: Repository,
  args: readonly string[],
  answers: readonly number[] = [0],
): Promise<GitAnswer> {
  const child = startGit(repository, args);
  child.stdin.end();
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  const exitCode = await exitOf(child, args, answers);
  return { exitCode, stdout: Buffer.concat(chunks) };
}

/** Waits for the end of a process that `startGit` started; what it said on stderr is in the error. */
export function exitOf(
  child: ChildProcessWithoutNullStreams,
  args: readonly string[],
  answers: readonly number[] = [0],
): Promise<number> {
  const said: Buffer[] = [];
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk));
  return new Promise((resolve, reject) => {
    child.on('error', (cause) => reject(new GitMissingError(cause)));
    child.on('close', (code) => {
      if (code !== null && answers.includes(code)) resolve(code);
      else reject(new GitError(args[0] ?? '', code, Buffer.concat(said).toString('utf8')));
    });
  });
}
