import type { Account, Commit, Permission, Review } from '../../core/approval/facts.ts';
import type { CommentFacts } from '../../core/conversation/facts.ts';

/** A pull request as the forge shows it now. */
export type PullRequest = {
  readonly number: number;
  readonly author: Account | null;
  readonly base: string;
  readonly head: string;
  /** The branch of this repository that the head is; `undefined` for one of a fork. */
  readonly branch: string | undefined;
  readonly isDraft: boolean;
  readonly isOpen: boolean;
  /** RFC 3339, as the forge gives it. */
  readonly openedAt: string;
  readonly closedAt: string | null;
  readonly updatedAt: string;
  readonly merged: Merged | null;
  /** By the forge's own counters; absent where it was listed among others. */
  readonly counts?: { readonly commits: number; readonly changedPaths: number };
};

export type Merged = { readonly at: string; readonly commit: string; readonly by: string | null };

/** Somebody named by a commit, as far as the forge knows the address. */
export type ListedCommit = Pick<Commit, 'sha' | 'author' | 'committer'> & { readonly message: string };

export type PullEvents = {
  readonly dismissals: ReadonlyMap<number, NonNullable<Review['dismissed']>>;
  readonly baseChangedAt: string | null;
  /** Who closed it last; `undefined` where the forge does not say. */
  readonly closedBy: string | undefined;
};

/** `at` is RFC 3339 in whole seconds. */
export type Push = Account & { readonly after: string; readonly at: string };

/** What is asked of the forge about pull requests. All pages each; what cannot be had throws. */
export type PullForge = {
  readonly openPulls: () => Promise<readonly PullRequest[]>;
  /** Closed without a merge, the latest first; one page. */
  readonly closedPulls: () => Promise<readonly PullRequest[]>;
  /** `undefined` where there is none of this number. */
  readonly pull: (number: number) => Promise<PullRequest | undefined>;
  /** The merged pull request that brought a commit; `undefined` where none did. */
  readonly pullOfCommit: (commit: string) => Promise<number | undefined>;
  /** Commits of the default branch that touched a file, the latest first. */
  readonly commitsOfPath: (path: string) => Promise<readonly string[]>;
  readonly commits: (number: number) => Promise<readonly ListedCommit[]>;
  readonly reviews: (number: number) => Promise<readonly Review[]>;
  readonly events: (number: number) => Promise<PullEvents>;
  readonly permission: (login: string) => Promise<Permission>;
  /** Where two commits parted; `undefined` where they share no history. */
  readonly mergeBase: (base: string, head: string) => Promise<string | undefined>;
  /** Who pushed to a branch of this repository, with the commit that each push ended in. */
  readonly pushers: (branch: string) => Promise<readonly Push[]>;
  /** Oldest first. */
  readonly comments: (number: number) => Promise<readonly CommentFacts[]>;
  /** When the first status of somebody was put on a commit; `undefined` where there is none. */
  readonly firstStatusAt: (commit: string, by: number) => Promise<string | undefined>;
  /** What reviewers wrote, by the number of the review. */
  readonly reviewTexts: (number: number) => Promise<ReadonlyMap<number, string>>;
};
