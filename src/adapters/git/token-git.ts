import { execFile } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { formatInstant, type Instant } from '../../core/time/instant.ts';
import { GitError, gitEnvironment, HARDENING, type Repository } from './git-process.ts';

export type TokenGitOptions = {
  /** `https://github.com/acme/itsm.git`; from the runner's environment, never from data. */
  readonly url: string;
  readonly token: string;
  /** A folder of this run alone. */
  readonly scratch: string;
  /** The clock of the run; commits carry it, so that a plan made twice is the same commit. */
  readonly now: Instant;
};

export type GitRun = { readonly code: number; readonly out: string; readonly err: string };

/** Git in a bare repository of our own, which may ask the remote with a token. */
export type TokenGit = {
  readonly repository: Repository;
  readonly url: string;
  /** Runs git to its end, whatever the exit code. */
  readonly run: (args: readonly string[], input?: string) => Promise<GitRun>;
  /** The same where only success will do. */
  readonly expect: (args: readonly string[], input?: string) => Promise<string>;
};

const TIMEOUT_MS = 120_000;

export async function openTokenGit(options: TokenGitOptions): Promise<TokenGit> {
  const folder = mkdtempSync(join(options.scratch, 'gitsm-'));
  const run = runner(folder, environment(options));
  const expect = async (args: readonly string[], input?: string) => {
    const { code, out, err } = await run(args, input);
    if (code !== 0) throw new GitError(args[0] ?? '', code, err);
    return out;
  };
  await expect(['init', '--quiet', '--bare', '.']);
  return { repository: { gitDir: folder }, url: options.url, run, expect };
}

/** The token travels in the environment, where no list of processes shows it. */
function environment({ url, token, now }: TokenGitOptions): Record<string, string> {
  const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
  const { origin, protocol } = new URL(url);
  const settings = [
    [`http.${origin}/.extraheader`, `AUTHORIZATION: basic ${basic}`],
    [`protocol.${protocol.replace(':', '')}.allow`, 'always'],
    ['http.followRedirects', 'false'],
    ['core.fsync', 'committed,reference'],
  ] as const;
  const config = settings.flatMap(([key, value], index) => [
    [`GIT_CONFIG_KEY_${index}`, key],
    [`GIT_CONFIG_VALUE_${index}`, value],
  ]);
  return {
    ...gitEnvironment(),
    GIT_CONFIG_COUNT: String(settings.length),
    ...Object.fromEntries(config),
    GIT_AUTHOR_DATE: formatInstant(now),
    GIT_COMMITTER_DATE: formatInstant(now),
  };
}

function runner(folder: string, env: Record<string, string>): TokenGit['run'] {
  const hardening = HARDENING.flatMap((setting) => ['-c', setting]);
  const options = { cwd: folder, env, timeout: TIMEOUT_MS, killSignal: 'SIGKILL', maxBuffer: 64 << 20 } as const;
  return (args, input) =>
    new Promise((resolve, reject) => {
      const child = execFile('git', [...hardening, '--git-dir=.', ...args], options, (error, out, err) => {
        const isOver = error === null || typeof error.code === 'number';
        if (!isOver) reject(new GitError(args[0] ?? '', null, error.message));
        else resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err });
      });
      // Git may end before it has read everything; its exit code says the rest.
      child.stdin?.on('error', () => undefined);
      child.stdin?.end(input ?? '');
    });
}
