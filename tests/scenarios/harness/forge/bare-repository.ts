import { execFile } from 'node:child_process';

/** The forge's repository on disk: the one truth for commits, branches and files, also of pull requests. */
export type BareRepository = {
  readonly directory: string;
  /** Output without the last line feed. Throws with git's own words. */
  readonly git: (args: readonly string[], options?: GitOptions) => Promise<string>;
  /** `undefined` where git refuses, for questions whose answer may be "there is none". */
  readonly tryGit: (args: readonly string[], options?: GitOptions) => Promise<string | undefined>;
  /** The bytes of a file, which need not be text. */
  readonly blob: (sha: string) => Promise<Buffer>;
};

export type GitOptions = {
  readonly input?: string | Buffer;
  readonly env?: Readonly<Record<string, string>>;
  /** Whether the last line feed is cut off, as it is unless said otherwise. */
  readonly trim?: boolean;
};

/** No configuration of the machine and no credential helper may reach a test. */
export const GIT_ENVIRONMENT: Readonly<Record<string, string>> = {
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_TERMINAL_PROMPT: '0',
};

export function bareRepositoryAt(directory: string): BareRepository {
  const git: BareRepository['git'] = async (args, options) => {
    const { code, stdout, stderr } = await runGit(directory, args, options);
    if (code !== 0) throw new Error(`git ${args.join(' ')}: ${stderr.trim()}`);
    return withoutLastFeed(stdout.toString(), options);
  };
  const tryGit: BareRepository['tryGit'] = async (args, options) => {
    const { code, stdout } = await runGit(directory, args, options);
    return code === 0 ? withoutLastFeed(stdout.toString(), options) : undefined;
  };
  const blob = async (sha: string): Promise<Buffer> => (await runGit(directory, ['cat-file', 'blob', sha])).stdout;
  return { directory, git, tryGit, blob };
}

/** Asynchronous without exception: a synchronous git that talks to the server of its own process waits for ever. */
function runGit(directory: string, args: readonly string[], options: GitOptions = {}) {
  return new Promise<{ readonly code: number; readonly stdout: Buffer; readonly stderr: string }>((resolve) => {
    const env = { PATH: process.env.PATH ?? '', ...GIT_ENVIRONMENT, ...options.env };
    const child = execFile(
      'git',
      ['--git-dir', directory, ...args],
      { env, maxBuffer: 64 * 1024 * 1024, encoding: 'buffer' },
      (error, stdout, stderr) => resolve({ code: error === null ? 0 : 1, stdout, stderr: stderr.toString() }),
    );
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(options.input ?? '');
  });
}

function withoutLastFeed(text: string, options: GitOptions = {}): string {
  return options.trim === false ? text : text.replace(/\n$/, '');
}
