import type { Decision } from '../../core/approval/decision.ts';
import type { ResolvedFacts } from '../../core/approval/facts.ts';
import type { Configuration } from '../../core/config/configuration.ts';
import { isPerson, type Us } from '../../core/conversation/who.ts';
import { type Hearing, hearWords } from '../../core/proposal/hear-words.ts';
import type { SaidWords } from '../../core/proposal/said-words.ts';
import type { PullForge, PullRequest } from './pull-forge.ts';

export type HearingPorts = {
  readonly forge: Pick<PullForge, 'pushers' | 'firstStatusAt'>;
  readonly us: Us;
  readonly configuration: Configuration;
  readonly decide: (facts: ResolvedFacts) => Decision;
};

/** The decision with what people say in commands on the pull request, and the answers to them. */
export async function hearPull(
  pull: PullRequest,
  { facts, words }: { readonly facts: ResolvedFacts; readonly words: SaidWords },
  { forge, us, configuration, decide }: HearingPorts,
): Promise<Hearing> {
  const before = { facts, decision: decide(facts), forge: [] };
  const open = words.open.filter(({ comment }) => isPerson(comment.user, us, configuration));
  if (open.length === 0) return before;
  return hearWords(before, open, { decide, seenSince: await seenSince(pull, us, forge) });
}

/**
 * Since when the head is the head. A push to a branch of this repository has its time; of a fork nothing is told but
 * when we first put a status on the commit, which is later.
 */
async function seenSince({ branch, head }: PullRequest, us: Us, forge: HearingPorts['forge']): Promise<string | null> {
  const pushes = branch === undefined ? [] : await forge.pushers(branch);
  const pushed = pushes
    .filter(({ after }) => after === head)
    .map(({ at }) => at)
    .toSorted();
  return pushed.at(-1) ?? (await forge.firstStatusAt(head, us.user_id)) ?? null;
}
