import type { Consequence, ConsequenceFacts, ConsequenceRule } from '../../core/consequence/consequence.ts';
import { extend, type Work } from '../../core/conversation/work.ts';
import type { CheckDocument } from '../../core/journal/outcome.ts';
import { indexLedger } from '../../core/ledger/ledger-index.ts';
import { cascadeToChildren } from '../../core/links/cascade.ts';
import { proposeMajor, setCadence } from '../../core/major/propose-major.ts';
import { forgetFix, reviewFixes } from '../../core/problem/effectiveness.ts';
import { handOver, takeUpAgain } from '../../core/problem/ended-otherwise.ts';
import { putFixInPlace, resolveWaiting } from '../../core/problem/fix.ts';
import { acceptProposals } from '../../core/problem/proposal/accept-proposal.ts';
import { datePublication } from '../../core/problem/publish.ts';
import type { Instant } from '../../core/time/instant.ts';
import { takeSteps } from '../conversation/take-steps.ts';
import { linkRecords } from '../link-records.ts';

export type FollowOptions = {
  readonly now: Instant;
  readonly us: { readonly login: string };
  readonly checkDocument: CheckDocument;
};

export type Followed = {
  readonly work: Work;
  /** What should follow and cannot, with why: the record is left as it is, and looked at again by the next run. */
  readonly left: readonly string[];
};

/** In this order: what belongs to whom comes before what follows from it. */
const RULES: readonly ConsequenceRule[] = [
  handOver,
  acceptProposals,
  datePublication,
  forgetFix,
  putFixInPlace,
  resolveWaiting,
  takeUpAgain,
  cascadeToChildren,
  reviewFixes,
  proposeMajor,
  setCadence,
];

/** A consequence can have another: a child has children. Deeper than this nobody nests them. */
const MOST_ROUNDS = 20;

/**
 * Everything that follows from how records belong together: both sides of links, what parents, problems and their
 * changes do to incidents, what is proposed as major. On its own result nothing follows any more.
 */
export function followRelations(before: Work, options: FollowOptions): Followed {
  let followed: Followed = { work: before, left: [] };
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const next = followOnce(followed.work, options);
    const isSettled = next.work.plan.effects.length === followed.work.plan.effects.length;
    followed = next;
    if (isSettled) return followed;
  }
  return followed;
}

function followOnce(before: Work, options: FollowOptions): Followed {
  let work = extend(before, linkRecords(before.ledger).plan);
  const left: string[] = [];
  for (const rule of RULES) {
    for (const consequence of rule(factsOf(work, options))) {
      const taken = takeConsequence(work, consequence, options);
      if ('why' in taken) left.push(`${consequence.id} is left as it is (${consequence.because}): ${taken.why}`);
      else work = taken;
    }
  }
  return { work, left };
}

function factsOf({ ledger }: Work, { now, us }: FollowOptions): ConsequenceFacts {
  return { index: indexLedger(ledger), configuration: ledger.configuration, now, us: us.login };
}

/** All of its steps in our name, or none of them. */
function takeConsequence(
  work: Work,
  consequence: Consequence,
  options: FollowOptions,
): Work | { readonly why: string } {
  const { id, steps, rule, of, because } = consequence;
  const { now, us, checkDocument } = options;
  const source = { rule, ...(of === id ? {} : { link: of }) };
  const attribution = { by: us.login, at: now, proven: true, source };
  const taken = takeSteps(work, id, steps, { attribution, us, checkDocument, otherwise: because });
  return taken.ok ? taken.work : { why: taken.why.join(' ') };
}
