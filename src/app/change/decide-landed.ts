import { decide } from '../../core/approval/decide.ts';
import type { Decision } from '../../core/approval/decision.ts';
import type { ResolvedFacts } from '../../core/approval/facts.ts';
import type { Ledger } from '../../core/ledger/ledger.ts';
import { readSaid } from '../../core/proposal/said-words.ts';
import { factsAt } from '../../core/registration/facts-at-merge.ts';
import { formatInstant, type Instant } from '../../core/time/instant.ts';
import { resolveDigests } from './decide-change.ts';
import { gatherDecisionFacts } from './gather-decision-facts.ts';
import type { Merged, PullRequest } from './pull-forge.ts';
import type { RegisterPorts } from './register-merged.ts';

export type MergedPull = PullRequest & {
  readonly merged: Merged;
  readonly mergedAt: Instant;
  readonly raisedAt: Instant;
};

export type LandedDecision = {
  readonly decision: Decision;
  readonly facts: ResolvedFacts;
  /** The default branch before the merge; its policy decides. */
  readonly base: { readonly commit: string; readonly ledger: Ledger };
};

/** Decides a merged pull request once more, over what was so at an instant: the merge, or later where that counts. */
export async function decideLanded(pull: MergedPull, at: Instant, ports: RegisterPorts): Promise<LandedDecision> {
  const { objects, loadAt, hashText, forge, us } = ports;
  const { commit } = pull.merged;
  const baseCommit = (await objects.fetchCommit(commit)) ? (await objects.commit(commit))?.parents[0] : undefined;
  if (baseCommit === undefined || !(await objects.fetchCommit(baseCommit)))
    throw new Error(`the merge of pull request ${pull.number} could not be fetched`);
  const base = { commit: baseCommit, ledger: await loadAt(baseCommit) };
  const others = ports.proposals?.filter((other) => other.pull !== pull.number && other.openedAt <= pull.merged.at);
  const words = readSaid(await forge.comments(pull.number), us.user_id);
  const gathered = await gatherDecisionFacts(pull, { ...ports, base, words, now: at, others: others ?? null });
  const facts = resolveDigests(factsAt(gathered, formatInstant(at)), hashText);
  return { decision: decide(facts, ports), facts, base };
}
