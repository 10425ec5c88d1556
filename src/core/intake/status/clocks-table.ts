import { encodeMarkdownInline } from '../../encode/markdown-inline.ts';
import { showLocal, showUtc } from '../../report/period/show-time.ts';
import type { ClockRun } from '../../sla/clock-run.ts';
import { formatInstant } from '../../time/instant.ts';
import { table } from './markdown-table.ts';
import type { StatusFacts } from './status-facts.ts';

/** Which clocks run and when they are due, in UTC and as the organisation's wall shows it. */
export function clocksTable(runs: readonly ClockRun[], { local }: StatusFacts): string {
  const shown = latestOf(runs).filter(({ stage }) => stage !== 'cancelled');
  if (shown.length === 0) return 'No clock runs on it.';
  const head = ['Clock', 'Due (UTC)', ...(local === undefined ? [] : [`Due (${local.zone})`]), 'It'];
  const rows = shown.map((run) => {
    const [utc, wall] = dueOf(run, local);
    return [
      encodeMarkdownInline(run.definition.title ?? run.definition.id),
      utc,
      ...(local === undefined ? [] : [wall]),
      stageOf(run),
    ];
  });
  return table(head, rows);
}

/** Of the clocks of one definition the last: the ones before were for another priority or another round. */
function latestOf(runs: readonly ClockRun[]): readonly ClockRun[] {
  return [...new Map(runs.map((run) => [run.definition.id, run])).values()];
}

function dueOf({ due, stage }: ClockRun, local: StatusFacts['local']): readonly [string, string] {
  // While it is paused the due time moves on; one that is told would be wrong tomorrow.
  if (stage === 'paused') return ['when it runs again', ''];
  if (due === undefined) return ['never', ''];
  return [showUtc(formatInstant(due)), local === undefined ? '' : showLocal(local.moment(due))];
}

function stageOf({ stage, breachedAt }: ClockRun): string {
  switch (stage) {
    case 'in_progress':
      return breachedAt === undefined ? 'runs' : '**is past due**';
    case 'paused':
      return breachedAt === undefined ? 'is paused' : 'is paused, past due';
    case 'completed':
      return breachedAt === undefined ? 'was met' : 'was missed';
    case 'cancelled':
      return 'is off';
  }
}
