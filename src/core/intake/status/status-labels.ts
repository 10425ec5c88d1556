import type { Entry } from '../../ledger/ledger.ts';
import { isDone } from '../../lifecycle/lifecycle-of.ts';
import { percentUsed } from '../../sla/clock.ts';
import type { ClockRun } from '../../sla/clock-run.ts';

/** Labels that begin so are ours: what the record does not say is taken off. */
export const LABEL_PREFIXES: readonly string[] = [
  'gitsm/',
  'P1',
  'P2',
  'P3',
  'P4',
  'P5',
  'state/',
  'needs/',
  'sla/',
  'major-incident',
];

/** What the labels of an issue say of its record, in the order in which people read them. */
export function statusLabels(entry: Entry, runs: readonly ClockRun[]): readonly string[] {
  const { kind, record } = entry;
  return [
    `gitsm/${kind}`,
    ...(record.priority === undefined ? [] : [record.priority]),
    `state/${record.state}`,
    ...needsOf(entry),
    ...(isDone(kind, record.state) ? [] : clockLabels(runs)),
    ...(kind === 'incident' && record.major?.state === 'accepted' ? ['major-incident'] : []),
  ];
}

function needsOf({ kind, record }: Entry): readonly string[] {
  if (isDone(kind, record.state)) return [];
  const lacks = 'needs_info' in record && (record.needs_info?.length ?? 0) > 0;
  return [...(lacks ? ['needs/info'] : []), ...(record.state === 'awaiting_approval' ? ['needs/approval'] : [])];
}

/** The gravest of the clocks that are open. */
function clockLabels(runs: readonly ClockRun[]): readonly string[] {
  const open = runs.filter(({ stage }) => stage === 'in_progress' || stage === 'paused');
  if (open.some(({ breachedAt }) => breachedAt !== undefined)) return ['sla/breached'];
  if (open.some(isAtRisk)) return ['sla/at-risk'];
  return open.length > 0 && open.every(({ stage }) => stage === 'paused') ? ['sla/paused'] : [];
}

function isAtRisk(run: ClockRun): boolean {
  const [first] = run.definition.warn_at ?? [];
  return first !== undefined && run.stage === 'in_progress' && percentUsed(run) >= first;
}
