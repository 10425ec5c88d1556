import type { TeamsConfig } from '../../config/configuration.ts';
import { type Instant, parseInstant } from '../../time/instant.ts';
import type { RecordFacts } from '../facts/record-facts.ts';
import { contains, type Period } from '../period/period.ts';
import { compareText, type RecordRow, textOf, toRecordRow } from './record-row.ts';

/** Who sits on a board, and who comes in the place of those that are away at the as-of. */
export type Board = {
  readonly id: string;
  readonly title: string;
  readonly lead: string | null;
  readonly members: readonly { readonly login: string; readonly delegate: string | null }[];
};

/** A change that was decided in the last 28 days, with the approvals that counted. */
export type DecidedRow = RecordRow & {
  readonly decision: string;
  readonly decided_at: string;
  readonly approvals: readonly { readonly step: string; readonly by: string; readonly at: string }[];
};

export function boardsOf(teams: TeamsConfig | undefined, asOf: Instant): readonly Board[] {
  const awayOf = new Map((teams?.people ?? []).map(({ login, away }) => [login.toLowerCase(), away ?? []]));
  const delegateOf = (login: string) =>
    (awayOf.get(login.toLowerCase()) ?? []).find(({ from, to }) => isWithin(asOf, from, to))?.delegate ?? null;
  return (teams?.teams ?? [])
    .filter(({ kind }) => kind === 'approval')
    .map(({ id, title, lead, members }) => ({
      ...{ id, title },
      lead: lead ?? null,
      members: members.map((login) => ({ login, delegate: delegateOf(login) })),
    }));
}

function isWithin(at: Instant, from: string, to: string): boolean {
  const [begin, end] = [parseInstant(from), parseInstant(to)];
  return begin !== undefined && end !== undefined && at >= begin && at < end;
}

/** Newest first. What has no approval was decided when its pull request was merged. */
export function decidedChanges(changes: readonly RecordFacts<'change'>[], period: Period): readonly DecidedRow[] {
  return changes
    .flatMap((facts) => {
      const { evidence } = facts.record;
      const approvals = (evidence?.reviews ?? []).map(({ step, login, at }) => ({ step, by: login, at }));
      const last = [...approvals.map(({ at }) => at), evidence?.merged_at].filter((at) => at !== undefined).sort();
      const at = parseInstant(last.at(-1) ?? '');
      if (evidence?.decision === undefined || at === undefined || !contains(period, at)) return [];
      return [{ ...toRecordRow(facts), decision: evidence.decision, decided_at: textOf(at) ?? '', approvals }];
    })
    .sort((a, b) => compareText(b.decided_at, a.decided_at) || compareText(a.id, b.id));
}
