import { type Decision, type DecisionState, gravest } from '../../core/approval/decision.ts';
import type { ResolvedFacts } from '../../core/approval/facts.ts';
import { freeSlotsFor } from '../../core/approval/free-slots.ts';
import type { ForgeEffect } from '../../core/plan/forge-effect.ts';
import { decisionComment } from '../../core/proposal/decision-comment.ts';
import type { Hearing } from '../../core/proposal/hear-words.ts';
import type { FreeWindow } from '../../core/proposal/next-steps.ts';
import { staleNotices } from '../../core/proposal/stale-notices.ts';
import { formatInstant, parseInstant, toInstant, toSeconds } from '../../core/time/instant.ts';
import type { LoadZone } from '../../core/time/zone.ts';

/** With what else the comment says, encoded. */
export type Said = Pick<Hearing, 'decision' | 'facts'> & { readonly sections?: readonly string[] };

/** What is said of a decision: once in the thread, kept up to date, and to those whose approval was taken back. */
export function sayDecision({ decision, facts, sections = [] }: Said, loadZone: LoadZone): readonly ForgeEffect[] {
  const { pull_request: issue } = decision;
  const body = decisionComment(decision, { free: freeWindows(decision, facts, loadZone), sections });
  return [
    { kind: 'sticky_comment', key: `change:${issue}`, issue, purpose: 'change', body },
    ...staleNotices(decision),
  ];
}

const MOST_WINDOWS = 3;

/** As long as the one that conflicts, and no earlier, so that the answer stays the same from run to run. */
function freeWindows(decision: Decision, facts: ResolvedFacts, loadZone: LoadZone): readonly FreeWindow[] {
  const [part] = decision.parts;
  const window = facts.changes[0]?.after?.window;
  const [start, end, now] = [window?.start, window?.end, facts.now].map((text) => parseInstant(text ?? ''));
  const isStanding = part?.conflicts.some((one) => one.blocks && one.waived_by === null) === true;
  if (!isStanding || start === undefined || end === undefined || now === undefined || end <= start) return [];
  const question = { length: toSeconds(end - start), from: toInstant(Math.max(now, start)), most: MOST_WINDOWS };
  const found = freeSlotsFor(facts, part, { question, loadZone });
  return found.ok ? found.slots.map(({ from, to }) => ({ start: formatInstant(from), end: formatInstant(to) })) : [];
}

type Stated = Pick<Decision, 'state' | 'description'>;

/** One status for decisions that share head and base: the gravest is what holds. */
export function gravestOf(decisions: readonly Stated[]): Stated {
  const state: DecisionState = gravest(decisions.map((one) => one.state));
  const found = decisions.find((one) => one.state === state);
  return found ?? { state: 'error', description: 'nothing was decided' };
}
