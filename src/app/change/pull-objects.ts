/** A file of a commit, as git writes its mode. */
export type TreeFile = { readonly mode: string; readonly blob: string };

export type TreeChange = {
  readonly path: string;
  readonly before: TreeFile | null;
  readonly after: TreeFile | null;
};

export type MergeSides = { readonly base: string; readonly ours: string; readonly theirs: string };

/**
 * Commits of pull requests as data. Nothing of them is checked out or run; a commit is there once it was fetched,
 * together with all files of its tree.
 */
export type PullObjects = {
  /** The head of a pull request with so many generations of its history; `undefined` where it has none. */
  readonly fetchHead: (number: number, depth: number) => Promise<string | undefined>;
  /** Heads of many, one commit deep; those that have none are left out. */
  readonly fetchHeads: (numbers: readonly number[]) => Promise<ReadonlyMap<number, string>>;
  readonly fetchCommit: (commit: string) => Promise<boolean>;
  readonly commit: (
    commit: string,
  ) => Promise<{ readonly tree: string; readonly parents: readonly string[] } | undefined>;
  /** Every file that differs between two commits, by path. */
  readonly changes: (from: string, to: string) => Promise<readonly TreeChange[]>;
  readonly files: (commit: string, folder: string) => Promise<readonly (TreeFile & { readonly path: string })[]>;
  readonly readBlob: (blob: string) => Promise<string | undefined>;
  /** The tree that merging gives by itself; `undefined` where it conflicts. */
  readonly mergeTree: (sides: MergeSides) => Promise<string | undefined>;
};
