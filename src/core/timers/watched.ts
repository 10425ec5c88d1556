import type { Entry } from '../ledger/ledger.ts';
import { isFinal } from '../lifecycle/lifecycle-of.ts';
import { formatInstant, type Instant, toInstant } from '../time/instant.ts';

/** Longer than any outage of schedules that is mended by itself. */
const LOOKS_BACK_SECONDS = 30 * 86_400;

/**
 * Whether the timers look at a record at `now`: every open one, and those that ended within the last 30 days, so that
 * what their clocks reached between the last run and their end is still announced. Older ones cost a comparison;
 * but a problem that was closed with an accepted risk is to be looked at again.
 */
export function watchedAt(now: Instant): (entry: Entry) => boolean {
  // Instants of one form are in the order of their texts.
  const since = formatInstant(toInstant(now - LOOKS_BACK_SECONDS));
  return ({ kind, record }) =>
    !isFinal(kind, record.state) || (record.journal.at(-1)?.at ?? '') >= since || 'accepted_risk' in record;
}
