import type { ScheduleConfig } from '../config/configuration.ts';
import { type Instant, parseInstant } from '../time/instant.ts';
import type { ChangeContent } from './change-content.ts';
import { isInScope, type ScopeFacts } from './scope.ts';

/** Why a change may not go on for now, whoever approved it. */
export type Hold = { readonly by: 'hold' | 'lockdown'; readonly since: string; readonly reason: string };

type HoldFacts = ScopeFacts & { readonly schedule: ScheduleConfig; readonly now: Instant };

/** What holds a change: its own flag, and the lockdown where that has begun and covers it. */
export function holdsOf(change: ChangeContent, { schedule, now, ...scopeFacts }: HoldFacts): readonly Hold[] {
  const { hold } = change;
  const { lockdown } = schedule;
  const own: readonly Hold[] = hold === undefined ? [] : [{ by: 'hold', since: hold.since, reason: hold.reason }];
  if (lockdown === undefined || !isInScope(lockdown.scope ?? {}, change, scopeFacts)) return own;
  const since = parseInstant(lockdown.since);
  if (since !== undefined && since > now) return own;
  return [...own, { by: 'lockdown', since: lockdown.since, reason: lockdown.reason }];
}

/** The preview of a lockdown: which of the changes it would hold, in their order. */
export function heldBy<C extends { readonly content: ChangeContent; readonly facts: ScopeFacts }>(
  lockdown: NonNullable<ScheduleConfig['lockdown']>,
  changes: readonly C[],
): readonly C[] {
  return changes.filter(({ content, facts }) => isInScope(lockdown.scope ?? {}, content, facts));
}
