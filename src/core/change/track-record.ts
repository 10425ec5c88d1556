import type { ApprovalsConfig } from '../config/configuration.ts';
import type { Change, Level } from '../record/record.ts';
import { formatInstant, type Instant, toInstant } from '../time/instant.ts';
import type { ChangeContent } from './change-content.ts';

/** A change that was closed, by what it is compared with later ones. `closed_at` is RFC 3339. */
export type PastChange = {
  readonly id: string;
  readonly service: string;
  readonly team?: string;
  readonly template?: string;
  readonly code: NonNullable<Change['close']>['code'];
  readonly closed_at: string;
};

export type TrackRecord = { readonly says: string; readonly risk: Level };

type Rule = NonNullable<NonNullable<ApprovalsConfig['risk']>['track_record']>;

/**
 * How changes of the same template, team and service went of late; the worst of them counts. Too few say nothing, and
 * what was not done says nothing either.
 */
export function trackRecordOf(
  change: ChangeContent,
  past: readonly PastChange[],
  { rule, now }: { readonly rule: Rule; readonly now: Instant },
): readonly TrackRecord[] {
  const since = formatInstant(toInstant(now - rule.within_days * 86_400));
  const recent = past.filter((one) => one.closed_at >= since && one.code !== 'not_implemented');
  const groups = [
    { name: `template ${change.template?.id}`, of: recent.filter((one) => isSame(one.template, change.template?.id)) },
    { name: `team ${change.team}`, of: recent.filter((one) => isSame(one.team, change.team)) },
    { name: `service ${change.service}`, of: recent.filter((one) => one.service === change.service) },
  ];
  return groups.filter(({ of }) => of.length >= rule.at_least).map(({ name, of }) => judge(name, of, rule));
}

function isSame(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && a === b;
}

function judge(name: string, of: readonly PastChange[], rule: Rule): TrackRecord {
  const good = of.filter(({ code }) => code === 'successful' || code === 'successful_with_issues').length;
  const isBelow = (percent: number) => good * 100 < percent * of.length;
  const risk = isBelow(rule.high_below_percent) ? 'high' : isBelow(rule.medium_below_percent) ? 'medium' : 'low';
  return { says: `${name}: ${good} of ${of.length} changes of the last ${rule.within_days} days went well`, risk };
}
