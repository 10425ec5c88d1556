import type { Conflict } from '../change/conflict.ts';
import type { ApprovalsConfig } from '../config/configuration.ts';
import { formatInstant } from '../time/instant.ts';
import type { ConflictDecision, Reason } from './decision.ts';
import { faultOfSaid, isIn } from './entitled.ts';
import type { Waiver } from './facts.ts';
import type { GroupFacts } from './groups.ts';
import type { ReviewFacts } from './valid-approvals.ts';

export type ConflictFacts = {
  readonly policy: ApprovalsConfig;
  readonly groups: GroupFacts;
  readonly reviews: ReviewFacts;
};

export type JudgedConflicts = {
  readonly conflicts: readonly ConflictDecision[];
  readonly reasons: readonly Reason[];
  /** Waivers that do not count, each with why. */
  readonly remarks: readonly string[];
};

/** Conflicts with who waived them. One that blocks and is not waived is for the author to mend. */
export function judgeConflicts(found: readonly Conflict[], facts: ConflictFacts): JudgedConflicts {
  const { waivers } = facts.reviews.facts;
  const judged = waivers.map((waiver) => ({ waiver, fault: faultOfWaiver(waiver, facts) }));
  const valid = judged.filter(({ fault }) => fault === undefined).map(({ waiver }) => waiver);
  const conflicts = found.map((conflict) => toDecision(conflict, valid, facts.policy));
  const standing = conflicts.filter(({ blocks, waived_by }) => blocks && waived_by === null);
  return {
    conflicts,
    reasons: standing.map(({ kind, says }) => ({ state: 'failure', code: 'conflict', says: `${kind}: ${says}` })),
    remarks: judged.flatMap(({ waiver, fault }) =>
      fault === undefined ? [] : [`the waiver of ${waiver.conflict} by @${waiver.by.login} does not count: ${fault}`],
    ),
  };
}

/** Accepting a conflict is an approval: whoever could not approve the change cannot accept it either. */
function faultOfWaiver(waiver: Waiver, { policy, groups, reviews }: ConflictFacts): string | undefined {
  const fault = faultOfSaid(waiver, reviews);
  if (fault !== undefined) return fault;
  const excluded = reviews.contributors.exclusionOf(waiver.by);
  if (excluded !== undefined) return excluded.says;
  const by = mayWaive(waiver.conflict, policy);
  return isIn(waiver.by, by, groups) ? undefined : `not in ${by.join(', ') || 'any group that may'}`;
}

function mayWaive(kind: Waiver['conflict'], { waivers = [] }: ApprovalsConfig): readonly string[] {
  return [...new Set(waivers.filter(({ conflict }) => conflict === kind).flatMap(({ by }) => by))];
}

function toDecision(conflict: Conflict, waivers: readonly Waiver[], policy: ApprovalsConfig): ConflictDecision {
  const waiver = waivers.find(
    (one) => one.conflict === conflict.kind && (one.with === undefined || one.with === conflict.with),
  );
  return {
    kind: conflict.kind,
    with: conflict.with ?? null,
    from: formatInstant(conflict.from),
    to: formatInstant(conflict.to),
    services: conflict.services,
    says: conflict.says,
    blocks: conflict.blocks,
    waived_by: waiver?.by.login ?? null,
    may_waive: mayWaive(conflict.kind, policy),
  };
}
