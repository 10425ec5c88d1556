import { parseInstant } from '../time/instant.ts';
import type { Step } from './collect-steps.ts';
import type { Contributors } from './contributors.ts';
import type { Account } from './facts.ts';
import type { Seat } from './groups.ts';
import { type Directory, delegateOf, isAccountOf } from './people.ts';
import type { Approval } from './valid-approvals.ts';

export type ClaimFacts = {
  readonly directory: Directory;
  readonly contributors: Contributors;
  /** The instant of the decision. */
  readonly now: string;
};

/** A seat of a step that an approval can fill, as its holder or as the delegate of one who was away. */
export type Claim = { readonly seat: Seat; readonly isDelegate: boolean };

export type Claims =
  | { readonly claims: readonly Claim[] }
  | { readonly why: 'expired' | 'not_in_group' | 'other_account'; readonly words: string };

/** What an approval can be for a step. The giver's own seat comes first. */
export function claimsOf(approval: Approval, step: Step, facts: ClaimFacts): Claims {
  const claims = seatsOf(approval.account, approval.at, { step, facts });
  if (claims.length === 0) return notInGroup(approval.account, step);
  const end = (parseInstant(approval.at) ?? 0) + (step.expiresAfterSeconds ?? Number.POSITIVE_INFINITY);
  if (end > (parseInstant(facts.now) ?? Number.POSITIVE_INFINITY)) return { claims };
  const hours = (step.expiresAfterSeconds ?? 0) / 3600;
  return { why: 'expired', words: `given at ${approval.at}; it counts for ${hours} h` };
}

/** The seats of an account at an instant. */
export function seatsOf(
  account: Account,
  at: string,
  { step, facts }: { readonly step: Step; readonly facts: ClaimFacts },
): readonly Claim[] {
  const own = step.seats.filter((seat) => isAccountOf(account, seat.key));
  const lent = step.seats.filter((seat) => !own.includes(seat) && isDelegateOf(account, seat, { at, step, facts }));
  return [...own.map((seat) => ({ seat, isDelegate: false })), ...lent.map((seat) => ({ seat, isDelegate: true }))];
}

type Lending = { readonly at: string; readonly step: Step; readonly facts: ClaimFacts };

/** Whoever cannot approve cannot have somebody else do it. */
function isDelegateOf(account: Account, seat: Seat, { at, step, facts }: Lending): boolean {
  if (!step.takesDelegates || facts.contributors.exclusionOfLogin(seat.login) !== undefined) return false;
  const delegate = delegateOf(seat.person, at);
  return delegate !== undefined && isAccountOf(account, facts.directory.keyOf(delegate));
}

/** Somebody under a login of the group who is not the person of that number is worth a word of its own. */
function notInGroup(account: Account, step: Step): Claims {
  const group = step.approvers.join(', ');
  const namesake = step.seats.find(({ login }) => login.toLowerCase() === account.login.toLowerCase());
  if (namesake === undefined) return { why: 'not_in_group', words: `not in ${group}` };
  return { why: 'other_account', words: `another account than @${namesake.login} of ${group} (number ${account.id})` };
}
