import { type Decision, type DecisionState, gravest } from '../../core/approval/decision.ts';
import type { ForgeEffect } from '../../core/plan/forge-effect.ts';
import { decisionComment } from '../../core/proposal/decision-comment.ts';
import { staleNotices } from '../../core/proposal/stale-notices.ts';

/** What is said of a decision: once in the thread, kept up to date, and to those whose approval was taken back. */
export function sayDecision(decision: Decision): readonly ForgeEffect[] {
  const { pull_request: issue } = decision;
  const body = decisionComment(decision);
  return [
    { kind: 'sticky_comment', key: `change:${issue}`, issue, purpose: 'change', body },
    ...staleNotices(decision),
  ];
}

type Said = Pick<Decision, 'state' | 'description'>;

/** One status for decisions that share head and base: the gravest is what holds. */
export function gravestOf(decisions: readonly Said[]): Said {
  const state: DecisionState = gravest(decisions.map((one) => one.state));
  const found = decisions.find((one) => one.state === state);
  return found ?? { state: 'error', description: 'nothing was decided' };
}
