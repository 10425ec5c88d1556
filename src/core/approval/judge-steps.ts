import { assignPeople, type Demand } from './assign-people.ts';
import type { Step } from './collect-steps.ts';
import type { Counted, IgnoredReview, Reason, StepDecision } from './decision.ts';
import type { Seat } from './groups.ts';
import { delegateOf } from './people.ts';
import { type Claim, type ClaimFacts, claimsOf } from './seat-claims.ts';
import { type Approval, ignoredReview } from './valid-approvals.ts';

export type StepJudgement = {
  readonly steps: readonly StepDecision[];
  /** Approvals that count at all, and were counted in no step. */
  readonly ignored: readonly IgnoredReview[];
};

/** Counts approvals over the steps of a part. `steps` are by their order. */
export function judgeSteps(steps: readonly Step[], approvals: readonly Approval[], facts: ClaimFacts): StepJudgement {
  const claimed = steps.map((step) => claimedBy(step, approvals, facts));
  const assigned = assignPeople(claimed.map(toDemand));
  const counted = claimed.map((one, at) =>
    assigned.filter(({ step }) => step === String(at)).flatMap(({ seat, person }) => toCounted(one, seat, person)),
  );
  const reachable = reachableCounts(claimed, facts);
  const decided = steps.map((step, at) =>
    decide(step, counted[at] ?? [], {
      isReachable: (reachable[at] ?? 0) >= step.needed,
      isEarlierMet: isMetBefore(steps, counted, at),
      taken: counted.flat(),
      facts,
    }),
  );
  const used = new Set(counted.flat().map(({ review }) => review));
  return {
    steps: decided,
    ignored: approvals.filter(({ review }) => !used.has(review.id)).map((one) => notCounted(one, steps, facts)),
  };
}

type Claimant = { readonly approval: Approval; readonly claim: Claim };
type ClaimedStep = { readonly step: Step; readonly claimants: readonly Claimant[] };

function claimedBy(step: Step, approvals: readonly Approval[], facts: ClaimFacts): ClaimedStep {
  const claimants = approvals.flatMap((approval) => {
    const found = claimsOf(approval, step, facts);
    return 'claims' in found ? found.claims.map((claim) => ({ approval, claim })) : [];
  });
  // Who has a seat of their own goes before who stands in.
  return { step, claimants: claimants.toSorted((a, b) => Number(a.claim.isDelegate) - Number(b.claim.isDelegate)) };
}

function toDemand({ step, claimants }: ClaimedStep, at: number): Demand {
  const claims = claimants.map(({ approval, claim }) => ({
    seat: claim.seat.key,
    person: String(approval.account.id),
  }));
  return { step: String(at), needed: step.needed, distinct: step.distinct, claims };
}

function toCounted({ claimants }: ClaimedStep, seat: string, person: string): readonly Counted[] {
  const found = claimants.find(
    ({ approval, claim }) => claim.seat.key === seat && String(approval.account.id) === person,
  );
  if (found === undefined) return [];
  const { account, review, at } = found.approval;
  return [
    {
      login: account.login,
      user_id: account.id,
      review: review.id,
      commit: review.commit_id,
      at,
      as: found.claim.seat.as,
      in_place_of: found.claim.isDelegate ? found.claim.seat.login : null,
    },
  ];
}

function isMetBefore(steps: readonly Step[], counted: readonly (readonly Counted[])[], at: number): boolean {
  const order = steps[at]?.order ?? 0;
  return steps.every((step, other) => step.order >= order || (counted[other]?.length ?? 0) >= step.needed);
}

type Standing = {
  /** Whether enough people are left who may still approve it, beside those that other steps need. */
  readonly isReachable: boolean;
  readonly isEarlierMet: boolean;
  readonly taken: readonly Counted[];
  readonly facts: ClaimFacts;
};

function decide(step: Step, counted: readonly Counted[], standing: Standing): StepDecision {
  const { isReachable, isEarlierMet, facts, taken } = standing;
  const { id, rule, title, order, approvers, require, distinct, needed } = step;
  const able = step.seats.filter((seat) => canBeFilled(seat, facts));
  const isMet = counted.length >= needed;
  const used = distinct ? taken : counted;
  const missing = able.filter((seat) => !used.some((one) => [one.login, one.in_place_of].includes(seat.login)));
  return {
    ...{ id, rule, title, order, approvers, require, distinct, needed, counted },
    state: isMet ? 'met' : !isReachable ? 'impossible' : isEarlierMet ? 'open' : 'waiting',
    missing_from: isMet ? [] : missing.map((seat) => whoFills(seat, step, facts)),
  };
}

/** How many could be counted for each step if everybody approved who may. */
function reachableCounts(claimed: readonly ClaimedStep[], facts: ClaimFacts): readonly number[] {
  const demands = claimed.map((one, at): Demand => {
    const demand = toDemand(one, at);
    const able = one.step.seats.filter((seat) => canBeFilled(seat, facts));
    const possible = able.map(({ key }) => ({ seat: key, person: key.replace('#', '') }));
    return { ...demand, claims: [...demand.claims, ...possible] };
  });
  const assigned = assignPeople(demands);
  return demands.map(({ step }) => new Set(assigned.filter((one) => one.step === step).map(({ seat }) => seat)).size);
}

/** The group is never counted smaller for it: who excludes others, as a co-author, would lower the bar. */
function canBeFilled(seat: Seat, { contributors }: ClaimFacts): boolean {
  return contributors.exclusionOfLogin(seat.login) === undefined;
}

function whoFills(seat: Seat, { takesDelegates }: Step, { now }: ClaimFacts): string {
  return (takesDelegates ? delegateOf(seat.person, now) : undefined) ?? seat.login;
}

/** Why a step cannot be met by those who are left; nothing where it can. */
export function impossibilityOf(step: StepDecision): readonly Reason[] {
  const { id, needed, missing_from, counted, approvers, state } = step;
  if (state !== 'impossible') return [];
  const able = missing_from.length + counted.length;
  const who = approvers.join(', ');
  const says = `the step ${id} needs ${needed} from ${who}, and ${able} of them may approve this: let somebody else raise it, or the policy name more people`;
  return [{ state: 'failure', code: 'step_impossible', says }];
}

/** The most telling reason over all steps: expired, then another account, then not in the group, then not needed. */
function notCounted(approval: Approval, steps: readonly Step[], facts: ClaimFacts): IgnoredReview {
  const found = steps.map((step) => claimsOf(approval, step, facts));
  const faults = found.flatMap((one) => ('why' in one ? [one] : []));
  if (faults.length < found.length)
    return ignoredReview(approval.review, 'not_needed', 'approves; others were counted');
  const [first] = (['expired', 'other_account', 'not_in_group'] as const).flatMap((why) =>
    faults.filter((fault) => fault.why === why),
  );
  if (first === undefined) return ignoredReview(approval.review, 'not_needed', 'approves; nobody needs to');
  const groups = [...new Set(steps.flatMap(({ approvers }) => approvers))].join(', ');
  const words = first.why === 'not_in_group' ? `not in ${groups}` : first.words;
  return ignoredReview(approval.review, first.why, words);
}
