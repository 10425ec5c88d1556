import { encodeMarkdownInline } from '../../encode/markdown-inline.ts';
import type { Entry } from '../../ledger/ledger.ts';
import { computePriority } from '../../priority/priority.ts';
import type { AnyRecord } from '../../record/record.ts';
import type { ClockRun } from '../../sla/clock-run.ts';
import type { Reading } from '../convert/reading.ts';
import { clocksTable } from './clocks-table.ts';
import { table } from './markdown-table.ts';
import { maskedLine } from './masked-line.ts';
import { needsTable, oddities } from './needs-table.ts';
import { nextStep } from './next-step.ts';
import type { StatusFacts } from './status-facts.ts';
import { taskList } from './task-list.ts';

export type StatusContext = {
  readonly facts: StatusFacts;
  readonly runs: readonly ClockRun[];
  /** What the issue says now, while it is still read again. */
  readonly reading?: Reading;
};

/**
 * The one comment that says how a record stands. It changes only with the record, with what the issue lacks, and
 * where a clock runs out: nothing in it grows old by itself.
 */
export function statusComment(entry: Entry, { facts, runs, reading }: StatusContext): string {
  const parts = [
    heading(entry, facts),
    facts.configuration.organisation === undefined ? '' : priorityLine(entry.record, facts),
    factsTable(entry, facts),
    clocksTable(runs, facts),
    taskList(entry, facts),
    reading === undefined ? '' : needsTable(reading),
    reading === undefined ? '' : oddities(reading),
    maskedLine(entry.record),
    `**Next:** ${nextStep(entry, facts, reading)}`,
    FOOTER,
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

const FOOTER = '<sub>Kept up to date by gitsm; edits of this comment and of its labels are overwritten.</sub>';

function heading({ kind, record, path }: Entry, { repositoryUrl }: StatusFacts): string {
  const state = record.state.replaceAll('_', ' ');
  return `### ${record.id}: ${state}\n\nThis ${kind} is registered as [${record.id}](${repositoryUrl}/blob/HEAD/${path}).`;
}

/** Why it has its priority: the cell of the matrix, or who said otherwise. */
export function priorityLine(record: AnyRecord, { configuration }: StatusFacts): string {
  const { priority, impact, urgency, priority_override: override } = record;
  if (priority === undefined || impact === undefined || urgency === undefined) return '';
  const cell = `impact ${impact} × urgency ${urgency}`;
  const matrix = configuration.organisation?.value.priority_matrix;
  if (override === undefined) return `**Priority ${priority}**, from ${cell}.`;
  const given = matrix === undefined ? undefined : computePriority(record, matrix);
  const instead = given === undefined ? '' : ` instead of ${given} (${cell})`;
  return `**Priority ${priority}**${instead}, set by ${name(override.by)}: ${encodeMarkdownInline(override.reason)}`;
}

function factsTable({ record }: Entry, { configuration }: StatusFacts): string {
  const { services, teams } = configuration;
  const service = services.get(record.service)?.value.title ?? record.service;
  const team = teams?.value.teams.find(({ id }) => id === record.team)?.title ?? record.team;
  const rows = [
    ['Service', encodeMarkdownInline(service)],
    ['Team', encodeMarkdownInline(team)],
    ['Owner', record.assignee === undefined ? 'nobody yet' : name(record.assignee)],
    ...servedRow(record),
  ];
  return table(['', ''], rows);
}

function servedRow(record: AnyRecord): readonly (readonly string[])[] {
  const served = 'requested_for' in record ? record.requested_for : undefined;
  if (served === undefined) return [];
  return [['For', typeof served === 'string' ? name(served) : encodeMarkdownInline(served.display_name ?? served.id)]];
}

/** A login without mentioning its owner. */
export function name(login: string): string {
  return encodeMarkdownInline(login);
}
