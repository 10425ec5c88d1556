import {
  type Consequence,
  type ConsequenceRule,
  type EntryOf,
  incidentOf,
  problemOf,
} from '../consequence/consequence.ts';
import type { Step } from '../conversation/act/step.ts';
import type { LedgerIndex } from '../ledger/ledger-index.ts';
import { isDone } from '../lifecycle/lifecycle-of.ts';
import { parseInstant } from '../time/instant.ts';
import { waitingByProblem } from './waiting-incidents.ts';

type ProblemEntry = EntryOf<'problem'>;

/**
 * Incidents that wait for a problem which ended without a fix wait for nothing: they are taken up again, with the
 * reason in their journal. Of an accepted risk that is why it is accepted.
 */
export const takeUpAgain: ConsequenceRule = (facts) => {
  const waiting = waitingByProblem(facts);
  return [...waiting].flatMap(([id, own]) => {
    const problem = problemOf(facts.index, id);
    const ended = problem === undefined ? undefined : endedWithoutFix(problem);
    if (problem === undefined || ended === undefined) return [];
    const before = own.filter(({ since }) => since <= ended.at);
    return before.map(({ entry }): Consequence => {
      const steps: readonly Step[] = [{ do: 'change', to: 'in_progress', note: ended.because }];
      return { id: entry.record.id, steps, rule: 'problem-ended', of: id, because: ended.because };
    });
  });
};

function endedWithoutFix({ record, kind }: ProblemEntry) {
  const { id, state, resolution, accepted_risk: risk, journal } = record;
  if (!isDone(kind, state) || record.links?.duplicate_of !== undefined) return undefined;
  const at = parseInstant(journal.findLast(({ to }) => to === 'resolved' || to === 'cancelled')?.at ?? '');
  if (at === undefined) return undefined;
  if (state === 'cancelled') return { at, because: `${id} was cancelled: ${record.cancellation ?? ''}` };
  if (resolution === undefined || resolution.code === 'fix_applied') return undefined;
  if (resolution.code === 'risk_accepted' && risk !== undefined) return { at, because: sayRisk(record) };
  return { at, because: `${id} ended as ${resolution.code.replaceAll('_', ' ')}: ${resolution.notes}` };
}

/** `The risk of PRB-7 is accepted until 2027-02-01 by mei: …` */
export function sayRisk({ id, accepted_risk: risk }: ProblemEntry['record']): string {
  if (risk === undefined) return `The risk of ${id} is accepted.`;
  return `The risk of ${id} is accepted until ${risk.review_at.slice(0, 10)} by ${risk.by}: ${risk.reason}`;
}

/** A problem that was there before gets the incidents of its duplicate, whatever their state; who waits, waits for it. */
export const handOver: ConsequenceRule = ({ index }) =>
  index.ofKind('problem').flatMap((problem) => {
    const { record, kind } = problem;
    const survivor = isDone(kind, record.state) ? survivorOf(problem, index) : undefined;
    if (survivor === undefined) return [];
    return (record.links?.incidents ?? []).flatMap((id): readonly Consequence[] => {
      const incident = incidentOf(index, id);
      if (incident?.record.links?.problem !== record.id) return [];
      const steps = [...relinked(record.id, survivor), ...waitsForOther(incident, record.id, survivor)];
      const because = `${record.id} is the same as ${survivor}, which takes over its incidents`;
      return [{ id, steps, rule: 'duplicate-problem', of: record.id, because }];
    });
  });

function relinked(from: string, to: string): readonly Step[] {
  return [
    { do: 'unlink', relation: 'problem', to: from },
    { do: 'link', relation: 'problem', to },
  ];
}

function waitsForOther({ record }: EntryOf<'incident'>, from: string, to: string): readonly Step[] {
  const waits = record.state === 'on_hold' && record.hold_reference === from;
  return waits ? [{ do: 'change', fields: { hold_reference: to } }] : [];
}

/** The first of a chain of duplicates; `undefined` for what is none, and for a chain that leads round or nowhere. */
function survivorOf({ record }: ProblemEntry, index: LedgerIndex): string | undefined {
  const seen = new Set([record.id]);
  let next = problemOf(index, record.links?.duplicate_of);
  while (next !== undefined && !seen.has(next.record.id)) {
    const further = next.record.links?.duplicate_of;
    if (further === undefined) return next.record.id;
    seen.add(next.record.id);
    next = problemOf(index, further);
  }
  return undefined;
}
