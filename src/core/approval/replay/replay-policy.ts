import type { ApprovalsConfig } from '../../config/configuration.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { formatInstant, type Instant } from '../../time/instant.ts';
import { type DecidePorts, decide } from '../decide.ts';
import type { Decision, DecisionPart, StepDecision } from '../decision.ts';
import { type CheckFacts, type PastChange, pastChange } from './replay-facts.ts';

export type ReplayOptions = DecidePorts & {
  readonly proposed: ApprovalsConfig;
  /** Changes that were opened from then on. */
  readonly since: Instant;
  readonly checkFacts: CheckFacts;
};

export type Outcome = Pick<Decision, 'state' | 'description'>;

export type ReplayedChange = {
  readonly id: string;
  readonly title: string;
  readonly opened_at: string;
  readonly basis: PastChange['basis'];
  readonly before: Outcome;
  readonly after: Outcome;
  /** What the proposed policy does otherwise, in sentences. */
  readonly why: readonly string[];
};

export type Replay = {
  readonly since: string;
  /** How many changes were decided by both. */
  readonly changes: number;
  /** Those that come out otherwise, or are asked for other approvals; the latest first. */
  readonly otherwise: readonly ReplayedChange[];
};

/** Decides the changes of a period by the policy that is in force and by a proposed one. */
export function replayPolicy(ledger: Ledger, { proposed, since, checkFacts, ...ports }: ReplayOptions): Replay {
  const from = formatInstant(since);
  const past = ledger.entries.filter(({ record }) => record.opened_at >= from);
  const replayed = past.flatMap((entry): readonly ReplayedChange[] => {
    if (entry.kind !== 'change' || entry.record.source?.key?.startsWith('unauthorised/') === true) return [];
    const { facts, basis } = pastChange(entry, ledger, checkFacts);
    const [before, after] = [decide(facts, ports), decide({ ...facts, policy: proposed }, ports)];
    const { id, title, opened_at } = entry.record;
    return [
      {
        id,
        title,
        opened_at,
        basis,
        before: outcomeOf(before),
        after: outcomeOf(after),
        why: whyOtherwise(before, after),
      },
    ];
  });
  const otherwise = replayed.filter(({ before, after, why }) => before.state !== after.state || why.length > 0);
  return {
    since: from,
    changes: replayed.length,
    otherwise: otherwise.toSorted((a, b) => (a.opened_at > b.opened_at ? -1 : 1)),
  };
}

function outcomeOf({ state, description }: Decision): Outcome {
  return { state, description };
}

function whyOtherwise(before: Decision, after: Decision): readonly string[] {
  const [old, now] = [before.parts[0], after.parts[0]];
  return [
    ...riskWords(old, now),
    ...gone(rulesOf(old), rulesOf(now)).map((rule) => `${rule} no longer holds`),
    ...gone(rulesOf(now), rulesOf(old)).map((rule) => `${rule} holds`),
    ...gone(stepsOf(old), stepsOf(now)).map((step) => `no longer asked for: ${step}`),
    ...gone(stepsOf(now), stepsOf(old)).map((step) => `asked for: ${step}`),
    ...gone(reasonsOf(old), reasonsOf(now)).map((reason) => `no longer: ${reason}`),
    ...gone(reasonsOf(now), reasonsOf(old)),
  ];
}

function riskWords(old: DecisionPart | undefined, now: DecisionPart | undefined): readonly string[] {
  const [was, is] = [old?.risk?.risk, now?.risk?.risk];
  return was === is ? [] : [`its risk is ${is ?? 'not told'} instead of ${was ?? 'not told'}`];
}

function rulesOf(part: DecisionPart | undefined): readonly string[] {
  return (part?.rules ?? []).map(({ id, title }) => `the rule ${id} (${title})`);
}

function stepsOf(part: DecisionPart | undefined): readonly string[] {
  return (part?.steps ?? []).map(stepWords);
}

function stepWords({ title, needed, approvers }: StepDecision): string {
  return `${title}, ${needed} of ${approvers.join(', ')}`;
}

function reasonsOf(part: DecisionPart | undefined): readonly string[] {
  return (part?.reasons ?? []).map(({ says }) => says);
}

/** Those of the first that are not among the second. */
function gone(first: readonly string[], second: readonly string[]): readonly string[] {
  return first.filter((one) => !second.includes(one));
}
