import type { Account } from '../../core/approval/facts.ts';
import type { Landing } from '../../core/audit/landing.ts';
import type { Instant } from '../../core/time/instant.ts';
import type { PullForge } from '../change/pull-forge.ts';

export type LandedCommit = { readonly sha: string; readonly parent: string | undefined };
export type LandedPush = { readonly after: string; readonly by: Account | null; readonly at: Instant | undefined };

/** What the forge tells of a branch. */
export type LandingForge = {
  /** Along first parents from `tip`, the newest first: down to `until`, which is left out, or `most` of them. */
  readonly landed: (
    tip: string,
    span: { readonly until: string | undefined; readonly most: number },
  ) => Promise<readonly LandedCommit[]>;
  /** Who pushed or merged, by the forge's own record; the last hundred. */
  readonly pushes: (branch: string) => Promise<readonly LandedPush[]>;
};

export type LandingsPorts = {
  readonly landings: LandingForge;
  readonly forge: Pick<PullForge, 'pullOfCommit'>;
  readonly branch: string;
  /** Our numeric user id. */
  readonly us: number;
};

/** How far back an audit goes that knows of none before it. */
const MOST = 200;

/** What landed since an audit, oldest first. The very first commit of a repository landed on nothing, and is none. */
export async function listLandings(
  tip: string,
  since: string | undefined,
  { landings, forge, branch, us }: LandingsPorts,
): Promise<readonly Landing[]> {
  if (tip === since) return [];
  const commits = (await landings.landed(tip, { until: since, most: MOST })).toReversed();
  const pushes = new Map((await landings.pushes(branch)).map((push) => [push.after, push]));
  const found: Landing[] = [];
  let base: string | undefined;
  let waiting: Landing | undefined;
  for (const { sha, parent } of commits) {
    base ??= parent;
    const push = pushes.get(sha);
    const isOurs = push?.by?.id === us;
    const pull = isOurs ? undefined : await forge.pullOfCommit(sha);
    const isNext = waiting !== undefined && (isOurs || (pull ?? null) !== waiting.pull);
    if (isNext && waiting !== undefined) found.push(waiting);
    if (isNext) base = parent;
    waiting =
      base === undefined ? undefined : { base, commit: sha, by: push?.by ?? null, at: push?.at, pull: pull ?? null };
    // What one push brought ends with the commit that it left the branch at.
    if (push === undefined || waiting === undefined) continue;
    found.push(waiting);
    [waiting, base] = [undefined, undefined];
  }
  return waiting === undefined ? found : [...found, waiting];
}
