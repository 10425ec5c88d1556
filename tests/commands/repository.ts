import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterAll, beforeEach } from 'vitest';
import { type Answer, callGitsm, plainEnvironment } from './gitsm.ts';

/** A repository of records in a folder of its own, with the command line at hand. */
export type Repository = {
  readonly root: string;
  readonly gitsm: (...args: readonly string[]) => Promise<Answer>;
  /** The answer of a command with `--json`; the caller says what it looks at. */
  readonly json: <T>(...args: readonly string[]) => Promise<T>;
  /** Makes a record by `gitsm new`, and says its id. */
  readonly made: (...args: readonly string[]) => Promise<string>;
  /** The answers of a command that reads a question a line. */
  readonly asked: (lines: readonly unknown[], ...args: readonly string[]) => Promise<readonly unknown[]>;
  readonly read: (path: string) => string;
  readonly write: (path: string, text: string) => void;
  /** Replaces a text that stands in the file exactly once. */
  readonly edit: (path: string, from: string, to: string) => void;
  readonly remove: (path: string) => void;
  /** Where the record stands. */
  readonly pathOf: (id: string) => string;
  readonly git: (...args: readonly string[]) => string;
  readonly commit: (subject: string) => string;
  /** What differs from the last commit, as `git status --porcelain` says it. */
  readonly status: () => string;
};

/** A repository that is removed when the tests of the file are done, and set back before each of them. */
export function makeRepository(fill: (root: string) => void): Repository {
  const root = mkdtempSync(join(tmpdir(), 'gitsm-commands-'));
  fill(root);
  const repository = repositoryAt(root);
  const { git } = repository;
  git('init', '--quiet', '--initial-branch=main');
  for (const [key, value] of SETTINGS) git('config', key, value);
  const begin = repository.commit('Begin');
  beforeEach(() => {
    git('reset', '--quiet', '--hard', begin);
    git('clean', '--quiet', '-fd');
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));
  return repository;
}

const SETTINGS = [
  ['user.name', 'Tomasz (sample)'],
  ['user.email', 'tomasz@larkfield.example'],
  ['core.autocrlf', 'false'],
  ['gc.auto', '0'],
] as const;

export function repositoryAt(root: string): Repository {
  const gitsm = (...args: readonly string[]) => callGitsm(args, { cwd: root });
  const read = (path: string) => readFileSync(join(root, path), 'utf8');
  const git = (...args: readonly string[]) =>
    execFileSync('git', args, { cwd: root, encoding: 'utf8', env: plainEnvironment(), stdio: 'pipe' });
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  return {
    root,
    gitsm,
    read,
    write,
    git,
    json: async (...args) => JSON.parse(expectOutput(await gitsm(...args, '--json'))),
    made: async (...args) => idOf(expectOutput(await gitsm('new', ...args, '--json'))),
    asked: async (lines, ...args) => toObjects(await callGitsm(args, { cwd: root, input: toLines(lines) })),
    edit: (path, from, to) => write(path, replaceOnce(read(path), from, to)),
    remove: (path) => rmSync(join(root, path)),
    pathOf: (id) => findRecord(root, id),
    commit: (subject) => {
      git('add', '--all');
      git('commit', '--quiet', '--message', subject);
      return git('rev-parse', 'HEAD').trim();
    },
    status: () => git('status', '--porcelain', '--untracked-files=all'),
  };
}

function expectOutput({ stdout, stderr, exit }: Answer): string {
  if (stdout === '') throw new Error(`no output, exit ${exit}: ${stderr}`);
  return stdout;
}

function idOf(output: string): string {
  const { changed, refused } = JSON.parse(output) as { changed?: readonly string[]; refused?: unknown };
  const [path] = changed ?? [];
  if (path === undefined) throw new Error(`nothing was made: ${JSON.stringify(refused)}`);
  return basename(path, '.yaml');
}

/** A string stands as it is, so that a line may be no JSON. */
function toLines(questions: readonly unknown[]): string {
  return questions.map((one) => `${typeof one === 'string' ? one : JSON.stringify(one)}\n`).join('');
}

function toObjects({ stdout }: Answer): readonly unknown[] {
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

function replaceOnce(text: string, from: string, to: string): string {
  if (text.split(from).length !== 2) throw new Error(`${JSON.stringify(from)} does not stand there exactly once`);
  return text.replace(from, () => to);
}

function findRecord(root: string, id: string): string {
  for (const folder of ['tickets', 'changes', 'problems'].filter((one) => existsSync(join(root, one)))) {
    const found = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).find((path) =>
      path.endsWith(`${id}.yaml`),
    );
    if (found !== undefined) return join(folder, found);
  }
  throw new Error(`there is no ${id}`);
}
