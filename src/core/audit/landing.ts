import type { Account } from '../approval/facts.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Instant } from '../time/instant.ts';

/** What came to the branch at once: a merged pull request, or a push past all of them. */
export type Landing = {
  readonly base: string;
  readonly commit: string;
  /** As the forge tells it, never git; `null` where it does not tell. */
  readonly by: Account | null;
  readonly at: Instant | undefined;
  readonly pull: number | null;
};

/** `untold`: it could not be looked up, which is neither yes nor no; the next run asks again. */
export type Judgement =
  | { readonly is: 'in_order' }
  | { readonly is: 'unauthorised'; readonly why: string }
  | { readonly is: 'untold'; readonly why: string };

export type Unauthorised = {
  readonly landing: Landing;
  readonly why: string;
  /** Sorted. */
  readonly paths: readonly string[];
  /** Of the change that it touches, where it touches one. */
  readonly service: string | undefined;
};

/** The key by which issue and record of a landing are known again. */
export function landingKey({ commit }: Pick<Landing, 'commit'>): string {
  return `unauthorised/${commit}`;
}

/** Landings that a record tells of: registered with its evidence, or found by an audit before. */
export function toldLandings({ entries }: Ledger): ReadonlySet<string> {
  const told = entries.flatMap(({ kind, record }) => {
    if (kind !== 'change') return [];
    const { evidence, unauthorised } = record;
    return [evidence?.merge_commit, unauthorised?.commit].filter((commit) => commit !== undefined);
  });
  return new Set(told);
}
