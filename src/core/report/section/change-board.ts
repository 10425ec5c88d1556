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

/** Newest first. Standard changes were decided with their template. */
export function decidedChanges(changes: readonly RecordFacts<'change'>[], period: Period): readonly DecidedRow[] {
  return changes
    .flatMap((facts) => {
      const decided = facts.record.evidence?.decision === undefined ? byJournal(facts) : byEvidence(facts);
      if (decided === undefined || !contains(period, decided.at)) return [];
      const { at, ...row } = decided;
      return [{ ...toRecordRow(facts), ...row, decided_at: textOf(at) ?? '' }];
    })
    .sort((a, b) => compareText(b.decided_at, a.decided_at) || compareText(a.id, b.id));
}

type Decided = Pick<DecidedRow, 'decision' | 'approvals'> & { readonly at: Instant };

/** By the last approval that counted; without any, when its pull request was merged. */
function byEvidence({ record: { evidence } }: RecordFacts<'change'>): Decided | undefined {
  const approvals = (evidence?.reviews ?? []).map(({ step, login, at }) => ({ step, by: login, at }));
  const last = approvals.map(({ at }) => at).sort();
  const at = parseInstant(last.at(-1) ?? evidence?.merged_at ?? '');
  return at === undefined ? undefined : { at, decision: evidence?.decision ?? '', approvals };
}

/** Without evidence, when somebody scheduled it. */
function byJournal({ record, firstAt }: RecordFacts<'change'>): Decided | undefined {
  const at = firstAt.get('scheduled');
  const entry = record.journal.find(({ to }) => to === 'scheduled');
  if (at === undefined || entry === undefined || record.type === 'standard') return undefined;
  return { at, decision: 'scheduled', approvals: [{ step: 'journal', by: entry.by, at: entry.at }] };
}
