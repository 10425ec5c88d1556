import type { BareRepository } from './bare-repository.ts';

export type Signature = { readonly name: string; readonly email: string; readonly date: string };

export type CommitData = {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: Signature;
  readonly committer: Signature;
  readonly message: string;
};

export type ChangedFile = {
  readonly path: string;
  /** Where it was before, of a rename. */
  readonly previous: string | undefined;
  /** In GitHub's words. */
  readonly status: 'added' | 'removed' | 'modified' | 'renamed';
  /** Of the new content; of the old one where the file was removed. */
  readonly blob: string;
  readonly additions: number;
  readonly deletions: number;
};

/** What git compares a first commit with. */
export const EMPTY_TREE = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';

const FIELDS = ['%H', '%T', '%P', '%an', '%ae', '%aI', '%cn', '%ce', '%cI', '%B'].join('%x00');

/** As `git log` orders them, newest first. `revisions` are its arguments. */
export async function readCommits(
  repository: BareRepository,
  revisions: readonly string[],
): Promise<readonly CommitData[]> {
  const text = await repository.git(['log', `--format=${FIELDS}%x01`, ...revisions]);
  return text
    .split('\x01')
    .map((entry) => entry.replace(/^\n/, ''))
    .filter((entry) => entry !== '')
    .map(toCommit);
}

export async function readCommit(repository: BareRepository, revision: string): Promise<CommitData | undefined> {
  const sha = await resolveCommit(repository, revision);
  return sha === undefined ? undefined : (await readCommits(repository, ['-1', sha]))[0];
}

export function resolveCommit(repository: BareRepository, revision: string): Promise<string | undefined> {
  return repository.tryGit(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
}

function toCommit(entry: string): CommitData {
  const [sha = '', tree = '', parents = '', an = '', ae = '', aI = '', cn = '', ce = '', cI = '', message = ''] =
    entry.split('\0');
  return {
    sha,
    tree,
    parents: parents.split(' ').filter((parent) => parent !== ''),
    author: { name: an, email: ae, date: utc(aI) },
    committer: { name: cn, email: ce, date: utc(cI) },
    message: message.trimEnd(),
  };
}

function utc(date: string): string {
  return new Date(date).toISOString().replace('.000Z', 'Z');
}

/** What differs between two trees; renames are told as GitHub tells them. */
export async function readChanges(
  repository: BareRepository,
  from: string,
  to: string,
): Promise<readonly ChangedFile[]> {
  const [raw, counts] = await Promise.all([
    repository.git(['diff', '--raw', '-z', '-M', '--no-abbrev', from, to]),
    repository.git(['diff', '--numstat', '-z', '-M', from, to]),
  ]);
  const lines = readCounts(counts);
  return readRaw(raw).map((file) => ({ ...file, ...(lines.get(file.path) ?? { additions: 0, deletions: 0 }) }));
}

type RawChange = Omit<ChangedFile, 'additions' | 'deletions'>;

function readRaw(text: string): readonly RawChange[] {
  const parts = text.split('\0');
  const changes: RawChange[] = [];
  for (let index = 0; index + 1 < parts.length; ) {
    const [, , before = '', after = '', letter = ''] = (parts[index] ?? '').split(' ');
    const renamed = letter.startsWith('R');
    const first = parts[index + 1] ?? '';
    const path = renamed ? (parts[index + 2] ?? '') : first;
    const removed = letter === 'D';
    const status = renamed ? 'renamed' : letter === 'A' ? 'added' : removed ? 'removed' : 'modified';
    changes.push({ path, previous: renamed ? first : undefined, status, blob: removed ? before : after });
    index += renamed ? 3 : 2;
  }
  return changes;
}

function readCounts(text: string): ReadonlyMap<string, Pick<ChangedFile, 'additions' | 'deletions'>> {
  const parts = text.split('\0');
  const counts = new Map<string, Pick<ChangedFile, 'additions' | 'deletions'>>();
  for (let index = 0; index < parts.length; index++) {
    const [additions, deletions, path] = (parts[index] ?? '').split('\t');
    if (path === undefined) continue;
    // Of a rename the name is empty, and both names follow.
    const name = path === '' ? (parts[index + 2] ?? '') : path;
    if (path === '') index += 2;
    counts.set(name, { additions: Number(additions) || 0, deletions: Number(deletions) || 0 });
  }
  return counts;
}
