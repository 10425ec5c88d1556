import { encodeMarkdownInline } from '../encode/markdown-inline.ts';
import { clocksTable } from '../intake/status/clocks-table.ts';
import { nextStep } from '../intake/status/next-step.ts';
import type { StatusFacts } from '../intake/status/status-facts.ts';
import type { Entry } from '../ledger/ledger.ts';
import { measureRecord } from '../sla/clocks-of.ts';

/** Where a record stands, in plain words, for whoever asks; it is not kept up to date. */
export function statusAnswer(entry: Entry, facts: StatusFacts): string {
  const { kind, record } = entry;
  const since = record.journal.findLast(({ to }) => to !== undefined)?.at ?? record.opened_at;
  const state = record.state.replaceAll('_', ' ');
  const owner =
    record.assignee === undefined ? 'Nobody has it yet.' : `${encodeMarkdownInline(record.assignee)} has it.`;
  const { runs } = measureRecord({ kind, ...record }, facts.rules, facts.now);
  return [
    `**${record.id}** (${encodeMarkdownInline(record.title)}) is **${state}** since ${since.replace('T', ' ').replace(/:\d\dZ$/, ' UTC')}. ${owner}`,
    clocksTable(runs, facts),
    `**Next:** ${nextStep(entry, facts)}`,
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}
