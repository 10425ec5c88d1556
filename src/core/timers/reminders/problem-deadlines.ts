import type { Entry } from '../../ledger/ledger.ts';
import { earliest, endOf, instantOf } from '../stretches.ts';
import type { Deadline } from './deadline.ts';
import { taskDeadlines } from './task-deadlines.ts';

type ProblemEntry = Entry & { readonly kind: 'problem' };

/** A problem: whether its fix helped, the risk that was accepted, its tasks and what its review decided. */
export function problemDeadlines(entry: ProblemEntry): readonly Deadline[] {
  const { record } = entry;
  const ended = endOf(entry);
  return [
    ...effectivenessDeadline(entry),
    ...riskDeadline(entry),
    ...taskDeadlines('task', record.tasks, ended),
    ...taskDeadlines('action', record.review?.actions, ended),
  ];
}

function effectivenessDeadline(entry: ProblemEntry): readonly Deadline[] {
  const { effectiveness } = entry.record;
  const at = instantOf(effectiveness?.due_at);
  if (at === undefined) return [];
  const until = earliest(instantOf(effectiveness?.checked_at), endOf(entry));
  const turn = ['assignee', 'problem_manager'];
  return [
    { name: `effectiveness/${effectiveness?.due_at}`, at, until, says: 'verdict on the effect of the fix due', turn },
  ];
}

/** A risk is looked at again however the problem ended: a closed problem stays the place where that is told. */
function riskDeadline({ record }: ProblemEntry): readonly Deadline[] {
  const risk = record.accepted_risk;
  const at = instantOf(risk?.review_at);
  if (risk === undefined || at === undefined) return [];
  return [
    { name: `risk/${risk.review_at}`, at, says: 'accepted risk to be looked at again', turn: [`user:${risk.by}`] },
  ];
}
