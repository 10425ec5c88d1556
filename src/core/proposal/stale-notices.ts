import type { Decision, IgnoredReview } from '../approval/decision.ts';
import type { ForgeEffect } from '../plan/forge-effect.ts';
import { told } from './comment-text.ts';

/** Whoever approved something else is told once that it no longer counts: it is their turn again. */
export function staleNotices({ parts, pull_request: issue, head }: Decision): readonly ForgeEffect[] {
  const stale = new Map<number, IgnoredReview>();
  for (const { ignored } of parts) for (const one of ignored) if (VOID.includes(one.why)) stale.set(one.review, one);
  return [...stale.values()].flatMap((one) => {
    if (one.login === null || !LOGIN.test(one.login)) return [];
    const key = `stale:${issue}:${one.review}`;
    const body = `@${one.login}: your approval no longer counts, since what it was given for has changed (${told(one.says)}). Please review \`${head.slice(0, 7)}\`.`;
    return [{ kind: 'notice', key, issue, body }];
  });
}

const VOID: readonly IgnoredReview['why'][] = ['stale', 'base_changed'];
const LOGIN = /^[A-Za-z\d](?:[A-Za-z\d-]{0,38})$/;
