import type { Decision } from '../approval/decision.ts';
import type { Review } from '../approval/facts.ts';
import type { ForgeEffect } from '../plan/forge-effect.ts';

/**
 * Whose turn it is: those who can still be counted for the open steps. What is decided asks nobody any more; what its
 * author has to mend first leaves everybody in peace.
 */
export function reviewRequests(decision: Decision, reviews: readonly Review[]): readonly ForgeEffect[] {
  const { state, parts, pull_request: issue } = decision;
  const isWaiting = state === 'pending' && decision.reasons.every(({ code }) => code !== 'draft_pull_request');
  if (!isWaiting && state !== 'success') return [];
  const open = isWaiting ? parts.flatMap(({ steps }) => steps.filter((step) => step.state === 'open')) : [];
  const logins = [...new Set(open.flatMap(({ missing_from }) => missing_from))];
  const wanted = logins.map((login) => ({ login, voidedAt: voidedAt(login, decision, reviews) }));
  return [{ kind: 'review_requests', key: `reviews:${issue}`, issue, wanted }];
}

/** When they gave a review that no longer counts, since what it was given for has changed. */
function voidedAt(login: string, { parts }: Decision, reviews: readonly Review[]): string | null {
  const voided = parts
    .flatMap(({ ignored }) => ignored)
    .filter((one) => one.login === login && (one.why === 'stale' || one.why === 'base_changed'));
  const times = voided.map(({ review }) => reviews.find(({ id }) => id === review)?.submitted_at ?? '');
  return times.toSorted().at(-1) ?? null;
}
