/** The App under which an organisation's automation writes, at level 1. */
export type OwnApp = {
  /** Of the App itself; what a ruleset names. */
  readonly appId: number;
  /** The account behind its comments and commits: `<name of the App>[bot]`. */
  readonly login: string;
  readonly userId: number;
};
