/** What the commits of the branch tell of the records, newest state first; asked of one repository alone. */
export type ApprovalHistory = {
  /** The commit in which a file first came to be, along the first parents; `undefined` where none did. */
  readonly addedIn: (path: string) => string | undefined;
  /** Whether a commit is among those that landed on the branch. */
  readonly hasLanded: (commit: string) => boolean;
  /** Part of the history was never fetched: what is not found may be there all the same. */
  readonly isShallow: boolean;
};
