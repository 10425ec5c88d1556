import { landingKey, type Unauthorised } from '../../core/audit/landing.ts';
import {
  issuesOf,
  landingKeyOf,
  openUnauthorised,
  registerUnauthorised,
} from '../../core/audit/unauthorised-change.ts';
import type { OrganisationConfig } from '../../core/config/configuration.ts';
import { commitSubject } from '../../core/encode/commit-subject.ts';
import type { IssueFacts } from '../../core/intake/issue-facts.ts';
import type { Ledger } from '../../core/ledger/ledger.ts';
import type { ForgeEffect } from '../../core/plan/forge-effect.ts';
import type { FileEffect, Plan } from '../../core/plan/plan.ts';
import { toRecordId } from '../../core/record/record-id.ts';
import { type Instant, parseInstant } from '../../core/time/instant.ts';

export type TellOptions = {
  readonly us: { readonly login: string; readonly user_id: number };
  readonly organisation: OrganisationConfig;
  readonly repository: string;
  readonly repositoryUrl: string;
};

/**
 * A record for each unauthorised landing that has none. Its issue comes first: where there is none yet it is opened,
 * and the record follows when it is there. A second issue for the same is closed.
 */
export function tellUnauthorised(
  { entries }: Ledger,
  unauthorised: readonly Unauthorised[],
  issues: readonly IssueFacts[],
  options: TellOptions,
): Plan {
  const effects: FileEffect[] = [];
  const forge: ForgeEffect[] = [...closeSurplus(entries, issues, options.us.user_id)];
  const ids: string[] = [];
  for (const found of unauthorised) {
    const [first] = issuesOf(found, issues, options.us.user_id);
    const openedAt = parseInstant(first?.created_at ?? '');
    if (entries.some(({ record }) => record.source?.key === landingKey(found.landing))) continue;
    if (first === undefined || openedAt === undefined) {
      forge.push(openUnauthorised(found, options.repositoryUrl));
      continue;
    }
    const { us, organisation, repository } = options;
    effects.push(
      registerUnauthorised(found, { number: first.number, openedAt, us: us.login, organisation, repository }),
    );
    ids.push(toRecordId('change', first.number));
  }
  const summary = ids.map((id) => `${id}: an unauthorised change`);
  return {
    files: { effects, summary },
    subject: commitSubject('tell of unauthorised changes', ids.slice(0, 5)),
    forge,
  };
}

/** Two runs may have opened one each; the record has the number of one, and the other is its duplicate. */
function closeSurplus(entries: Ledger['entries'], issues: readonly IssueFacts[], us: number): readonly ForgeEffect[] {
  const numbers = new Map(entries.map(({ record }) => [record.source?.key, record.source?.number]));
  return issues.flatMap((issue): readonly ForgeEffect[] => {
    const key = landingKeyOf(issue, us);
    const number = key === undefined ? undefined : numbers.get(key);
    if (number === undefined || number === issue.number || issue.state !== 'open') return [];
    const body = `#${number} is about the same.`;
    return [
      { key: `duplicate/${issue.number}`, kind: 'notice', issue: issue.number, body },
      { key: `surplus/${issue.number}`, kind: 'issue_state', issue: issue.number, state: 'not_planned' },
    ];
  });
}

const RECENT_SECONDS = 2 * 24 * 3600;

/** Whether an issue of an unauthorised change may be open that nobody needs: only what was found lately can have two. */
export function hasRecent({ entries }: Ledger, now: Instant): boolean {
  return entries.some(({ record }) => {
    const isOurs = record.source?.key?.startsWith('unauthorised/') === true;
    return isOurs && (parseInstant(record.opened_at) ?? 0) > now - RECENT_SECONDS;
  });
}
