import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export type TemporaryRepository = {
  readonly folder: string;
  readonly git: (...args: readonly string[]) => string;
  readonly write: (path: string, text: string | Uint8Array) => void;
  readonly link: (path: string, target: string) => void;
  readonly makeExecutable: (path: string) => void;
  /** Adds everything and answers the commit's id. */
  readonly commit: () => string;
  readonly remove: () => void;
};

/** A real repository in a folder of its own; the caller removes it. */
export function makeRepository(files: Readonly<Record<string, string>> = {}): TemporaryRepository {
  const folder = mkdtempSync(join(tmpdir(), 'gitsm-test-'));
  const env = { PATH: process.env.PATH, HOME: folder, GIT_CONFIG_NOSYSTEM: '1' };
  const git = (...args: readonly string[]) =>
    execFileSync('git', [...IDENTITY, ...args], { cwd: folder, env, encoding: 'utf8', stdio: 'pipe' });
  const write = (path: string, text: string | Uint8Array) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  git('init', '-q', '-b', 'main');
  for (const [path, text] of Object.entries(files)) write(path, text);
  return {
    folder,
    git,
    write,
    link: (path, target) => {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      symlinkSync(target, join(folder, path));
    },
    makeExecutable: (path) => chmodSync(join(folder, path), 0o755),
    commit: () => {
      git('add', '--all');
      git('commit', '-q', '--allow-empty', '-m', 'Sample');
      return git('rev-parse', 'HEAD').trim();
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

const IDENTITY = ['-c', 'user.name=Sample', '-c', 'user.email=sample@example.com'];
