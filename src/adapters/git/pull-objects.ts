import type { PullObjects, TreeChange, TreeFile } from '../../app/change/pull-objects.ts';
import { GitError } from './git-process.ts';
import { isObjectId } from './object-id.ts';
import type { TokenGit } from './token-git.ts';

/**
 * What pull requests hold, as objects in a bare repository: fetched, compared and read, never checked out, never run.
 * Commits arrive as shallow as asked for; names of commits are checked before git sees them.
 */
export function openPullObjects(git: TokenGit): PullObjects {
  return {
    fetchHead: (number, depth) => fetchHead(git, number, depth),
    fetchHeads: (numbers) => fetchHeads(git, numbers),
    fetchCommit: (commit) => fetchCommit(git, commit),
    commit: (commit) => readCommit(git, commit),
    changes: (from, to) => listChanges(git, from, to),
    files: (commit, folder) => listFiles(git, commit, folder),
    readBlob: (blob) => readBlob(git, blob),
    mergeTree: (sides) => mergeTree(git, sides),
  };
}

const FETCH = ['fetch', '--quiet', '--no-tags', '--no-write-fetch-head'];

async function fetchHead(git: TokenGit, number: number, depth: number): Promise<string | undefined> {
  const ref = refOf(number);
  const refspec = `+refs/pull/${number}/head:${ref}`;
  const { code, err } = await git.run([...FETCH, `--depth=${depth}`, git.url, refspec]);
  if (code !== 0 && /couldn't find remote ref/i.test(err)) return undefined;
  if (code !== 0) throw new GitError('fetch', code, err);
  const { out } = await git.run(['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]);
  return isObjectId(out.trim()) ? out.trim() : undefined;
}

/** All in one request; one that is gone fails the whole of it, and then each is asked for by itself. */
async function fetchHeads(git: TokenGit, numbers: readonly number[]): Promise<ReadonlyMap<number, string>> {
  const heads = new Map<number, string>();
  if (numbers.length === 0) return heads;
  const refspecs = numbers.map((number) => `+refs/pull/${number}/head:${refOf(number)}`);
  const { code } = await git.run([...FETCH, '--depth=1', git.url, ...refspecs]);
  for (const number of numbers) {
    const head = code === 0 ? await resolve(git, refOf(number)) : await fetchHead(git, number, 1);
    if (head !== undefined) heads.set(number, head);
  }
  return heads;
}

function refOf(number: number): string {
  if (!Number.isSafeInteger(number) || number < 1) throw new RangeError(`not the number of a pull request: ${number}`);
  return `refs/gitsm/pulls/${number}`;
}

async function resolve(git: TokenGit, ref: string): Promise<string | undefined> {
  const { out } = await git.run(['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]);
  return isObjectId(out.trim()) ? out.trim() : undefined;
}

/** False where the forge no longer gives it: rewritten away, or never there. */
async function fetchCommit(git: TokenGit, commit: string): Promise<boolean> {
  if (!isObjectId(commit)) return false;
  const { code: absent } = await git.run(['cat-file', '-e', `${commit}^{tree}`]);
  if (absent === 0) return true;
  const { code } = await git.run([...FETCH, '--depth=1', git.url, commit]);
  return code === 0;
}

/** Of the object itself: what a shallow clone hides of its parents is told all the same. */
async function readCommit(git: TokenGit, commit: string) {
  if (!isObjectId(commit)) return undefined;
  const { code, out } = await git.run(['cat-file', 'commit', commit]);
  if (code !== 0) return undefined;
  const headers = out.slice(0, out.indexOf('\n\n')).split('\n');
  const valuesOf = (name: string) =>
    headers.filter((line) => line.startsWith(`${name} `)).map((line) => line.slice(name.length + 1));
  return { tree: valuesOf('tree')[0] ?? '', parents: valuesOf('parent') };
}

/** Without looking for renames: what was moved is gone in one place and new in another. */
async function listChanges(git: TokenGit, from: string, to: string): Promise<readonly TreeChange[]> {
  expectIds(from, to);
  const out = await git.expect(['diff-tree', '-r', '-z', '--no-renames', '--full-index', from, to]);
  const parts = out.split('\0');
  const changes: TreeChange[] = [];
  for (let at = 0; at + 1 < parts.length; at += 2) {
    const [modeBefore = '', modeAfter = '', before = '', after = ''] = (parts[at] ?? '').slice(1).split(' ');
    changes.push({ path: parts[at + 1] ?? '', before: toFile(modeBefore, before), after: toFile(modeAfter, after) });
  }
  return changes;
}

function toFile(mode: string, blob: string): TreeFile | null {
  return mode === '000000' ? null : { mode, blob };
}

async function listFiles(git: TokenGit, commit: string, folder: string) {
  expectIds(commit);
  const out = await git.expect(['ls-tree', '-r', '-z', '--full-tree', commit, '--', folder]);
  return out.split('\0').flatMap((line) => {
    const [, mode, blob, path] = /^(\d{6}) \w+ ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
    return mode === undefined || blob === undefined || path === undefined ? [] : [{ path, mode, blob }];
  });
}

async function readBlob(git: TokenGit, blob: string): Promise<string | undefined> {
  expectIds(blob);
  const { code, out } = await git.run(['cat-file', 'blob', blob]);
  return code === 0 ? out : undefined;
}

/**
 * The tree of a merge, by trees alone: shallow histories have no base of their own, so that three commits are made
 * up to stand for it. `undefined` where the sides conflict.
 */
async function mergeTree(git: TokenGit, { base, ours, theirs }: Parameters<PullObjects['mergeTree']>[0]) {
  expectIds(base, ours, theirs);
  const made = async (commit: string, ...parents: readonly string[]) => {
    const args = parents.flatMap((parent) => ['-p', parent]);
    return (await git.expect([...NOBODY, 'commit-tree', `${commit}^{tree}`, ...args], '\n')).trim();
  };
  const root = await made(base);
  const sides = [await made(ours, root), await made(theirs, root)];
  const { code, out, err } = await git.run(['merge-tree', '--write-tree', ...sides]);
  if (code > 1) throw new GitError('merge-tree', code, err);
  return code === 0 ? out.trim() : undefined;
}

const NOBODY = ['-c', 'user.name=gitsm', '-c', 'user.email=gitsm@localhost'];

function expectIds(...commits: readonly string[]): void {
  const wrong = commits.find((commit) => !isObjectId(commit));
  if (wrong !== undefined) throw new RangeError(`not a full commit id: ${JSON.stringify(wrong)}`);
}
