import type { ForgeEffect } from '../../core/plan/forge-effect.ts';
import type { Forge } from './forge.ts';

type ReviewRequests = Extract<ForgeEffect, { readonly kind: 'review_requests' }>;

/** The forge takes no more in one request, and nobody reads a longer list. */
const MOST = 15;

/**
 * Asks those whose turn it is, once for each content: nobody who was asked before is asked again, unless what they have
 * reviewed since has changed. Requests of ours whose step is over are withdrawn; those of people are left alone.
 */
export async function tellReviewers(
  { issue, wanted }: ReviewRequests,
  { forge, us }: { readonly forge: Forge; readonly us: number },
): Promise<'done' | 'as_it_is'> {
  const { requested, last } = await forge.reviewRequests(issue);
  const isRequested = (login: string) => requested.some((one) => one.toLowerCase() === login.toLowerCase());
  const missing = wanted.filter(({ login, voidedAt }) => {
    const asked = last.get(login.toLowerCase());
    return !isRequested(login) && (asked === undefined || (voidedAt !== null && asked.at <= voidedAt));
  });
  const surplus = requested.filter((login) => {
    const isWanted = wanted.some((one) => one.login.toLowerCase() === login.toLowerCase());
    return !isWanted && last.get(login.toLowerCase())?.by === us;
  });
  const logins = missing.slice(0, MOST).map(({ login }) => login);
  if (logins.length > 0) await forge.requestReviewers(issue, logins);
  if (surplus.length > 0) await forge.removeReviewers(issue, surplus);
  return logins.length + surplus.length > 0 ? 'done' : 'as_it_is';
}
