import type { Account, DecisionFacts, Review } from '../../core/approval/facts.ts';
import type { Ledger } from '../../core/ledger/ledger.ts';
import { ledgerFacts } from '../../core/proposal/ledger-facts.ts';
import type { Proposal } from '../../core/proposal/proposal.ts';
import type { SaidWords } from '../../core/proposal/said-words.ts';
import { formatInstant, type Instant } from '../../core/time/instant.ts';
import { gatherCommits } from './gather-commits.ts';
import { type ContentPorts, materialOf, toChangedPath, touchedChanges } from './gather-content.ts';
import type { PullForge, PullRequest } from './pull-forge.ts';
import type { TreeChange } from './pull-objects.ts';

export type FactsPorts = ContentPorts & { readonly forge: PullForge };

export type FactsContext = FactsPorts & {
  /** Where policy, teams, services and schedule come from, and what the content is compared with. */
  readonly base: { readonly commit: string; readonly ledger: Ledger };
  readonly defaultBranch: string;
  readonly now: Instant;
  /** What was said in commands on the pull request. */
  readonly words: SaidWords;
  /** Proposals of other open pull requests; `null` where they could not be read. */
  readonly others: readonly Proposal[] | null;
};

/**
 * Everything that a decision looks at. A look-up that fails or is cut off is told as such, in `truncated`, as `null` or
 * as `unknown`, and is never taken for an empty answer.
 */
export async function gatherDecisionFacts(pull: PullRequest, context: FactsContext): Promise<DecisionFacts> {
  const { forge, base, words } = context;
  const truncated: string[] = [];
  const tried = trier(truncated);
  const mergeBase = (await tried('merge base', () => forge.mergeBase(base.commit, pull.head))) ?? null;
  const changes = await tried('content', () => changesOf(pull, mergeBase, context));
  const listed = (await tried('commits', () => forge.commits(pull.number))) ?? [];
  const commits = (await tried('people of commits', () => gatherCommits(listed, context))) ?? [];
  const reviews = await reviewsOf(pull, { tried, forge });
  const sides = mergeBase === null || changes === undefined ? undefined : { mergeBase, head: pull.head };
  const touched =
    sides === undefined || changes === undefined
      ? []
      : await tried('changes', () => touchedChanges(changes, sides, { base: base.ledger, now: context.now }, context));
  const mergedCommits = new Set(commits.filter(({ base_merge }) => base_merge === true).map(({ sha }) => sha));
  const pushers = (await tried('pushes', () => pushersOf(pull, new Set(listed.map(({ sha }) => sha)), forge))) ?? [];
  return {
    ...ledgerFacts(base.ledger, context.others),
    now: formatInstant(context.now),
    default_branch: context.defaultBranch,
    pull_request: {
      ...{ number: pull.number, author: pull.author, head: pull.head, merge_base: mergeBase, draft: pull.isDraft },
      base: { branch: pull.base, commit: base.commit },
      ...{ opened_at: pull.openedAt, base_changed_at: reviews.baseChangedAt },
      pushers: pushers
        .filter(({ after }) => !mergedCommits.has(after))
        .map(({ id, login, type }) => ({ id, login, type })),
      counts: {
        commits: pull.counts?.commits ?? listed.length + 1,
        changed_paths: pull.counts?.changedPaths ?? 1_000_000,
        reviews: reviews.all.length,
      },
    },
    changed_paths: (changes ?? []).map(toChangedPath),
    commits,
    reviews: reviews.all,
    permissions: await permissionsOf(peopleOf(pull, reviews.all, words), forge),
    digests: await digestsOf(pull, changes, reviews.all, context),
    changes: touched ?? [],
    ...{ waivers: [...words.waivers], emergency: words.emergency, truncated },
  };
}

type Try = <T>(what: string, ask: () => Promise<T>) => Promise<T | undefined>;

function trier(truncated: string[]): Try {
  return async (what, ask) => {
    try {
      return await ask();
    } catch (error) {
      truncated.push(`${what}: ${error instanceof Error ? error.message : 'could not be read'}`.slice(0, 300));
      return undefined;
    }
  };
}

async function changesOf(
  { number, head, counts }: PullRequest,
  mergeBase: string | null,
  { objects }: ContentPorts,
): Promise<readonly TreeChange[] | undefined> {
  const fetched = await objects.fetchHead(number, (counts?.commits ?? 250) + 1);
  if (fetched !== head && !(await objects.fetchCommit(head))) throw new Error(`${head} could not be fetched`);
  if (mergeBase === null) return undefined;
  if (!(await objects.fetchCommit(mergeBase))) throw new Error(`${mergeBase} could not be fetched`);
  return objects.changes(mergeBase, head);
}

type Reviews = { readonly all: readonly Review[]; readonly baseChangedAt: string | null };

/** How a dismissed review came to be one stands among the events. */
async function reviewsOf(
  { number }: PullRequest,
  { tried, forge }: { readonly tried: Try; readonly forge: PullForge },
): Promise<Reviews> {
  const reviews = (await tried('reviews', () => forge.reviews(number))) ?? [];
  const events = await tried('events', () => forge.events(number));
  const all = reviews.map((review) => {
    const dismissed = review.state === 'DISMISSED' ? events?.dismissals.get(review.id) : undefined;
    return dismissed === undefined ? review : { ...review, dismissed };
  });
  return { all, baseChangedAt: events?.baseChangedAt ?? null };
}

/** As far as the forge tells: of branches of this repository alone, and pushes that ended in a commit that is still there. */
async function pushersOf({ branch }: PullRequest, own: ReadonlySet<string>, forge: PullForge) {
  const all = branch === undefined ? [] : await forge.pushers(branch);
  return all.filter(({ after }) => own.has(after)).slice(0, 250);
}

/** Everybody whose review, dismissal or command may decide, and the author, who may move a window. */
function peopleOf({ author }: PullRequest, reviews: readonly Review[], words: SaidWords): readonly Account[] {
  const said = [
    ...words.waivers.map(({ by }) => by),
    words.emergency?.by,
    ...words.open.map((one) => one.comment.user),
  ];
  const reviewed = reviews.flatMap(({ user, dismissed }) => [user, dismissed?.by]);
  const all = [author, ...reviewed, ...said].flatMap((account) => account ?? []);
  return [...new Map(all.map((account) => [account.id, account])).values()];
}

async function permissionsOf(accounts: readonly Account[], forge: PullForge): Promise<DecisionFacts['permissions']> {
  const permissions: Record<string, DecisionFacts['permissions'][string]> = {};
  for (const { id, login } of accounts)
    permissions[String(id)] = await forge.permission(login).catch(() => 'unknown' as const);
  return permissions;
}

/** The content at the head, and at every commit that was approved. */
async function digestsOf(
  { head }: PullRequest,
  changes: readonly TreeChange[] | undefined,
  reviews: readonly Review[],
  context: FactsContext,
): Promise<DecisionFacts['digests']> {
  const digests: Record<string, DecisionFacts['digests'][string]> = {
    [head]: changes === undefined ? null : await materialOf(changes, context).catch(() => null),
  };
  for (const { state, commit_id: commit } of reviews) {
    if (state !== 'APPROVED' || commit === null || Object.hasOwn(digests, commit)) continue;
    digests[commit] = await reviewedContent(commit, context).catch(() => null);
  }
  return digests;
}

async function reviewedContent(commit: string, context: FactsContext): Promise<DecisionFacts['digests'][string]> {
  const { forge, objects, base } = context;
  const mergeBase = await forge.mergeBase(base.commit, commit);
  if (mergeBase === undefined) return null;
  for (const needed of [commit, mergeBase]) if (!(await objects.fetchCommit(needed))) return null;
  return materialOf(await objects.changes(mergeBase, commit), context);
}
