import type { ReportModel } from '../model/report-model.ts';
import { conflictTable, freezeTable, plannedColumns, plannedTable } from './change-tables.ts';
import { recordColumns } from './columns.ts';
import {
  type Definition,
  definitions,
  kpi,
  kpisOfKind,
  kpiTable,
  shownByKpiTable,
  telling,
  trendTable,
} from './kpi-tables.ts';
import { type MarkdownText, md, text } from './markdown-text.ts';
import { type PageHead, pageHead } from './page-head.ts';
import type { PagePlace } from './place.ts';
import { counted, duration, label, utc } from './show.ts';
import { stateTable } from './state-table.ts';
import { type Table, toTable } from './table.ts';

export type ChangesView = {
  readonly head: PageHead;
  readonly summary: MarkdownText;
  readonly next: Table | null;
  readonly freezes: Table | null;
  readonly conflicts: Table | null;
  readonly agenda: Table | null;
  readonly agendaSays: MarkdownText;
  readonly underWay: Table | null;
  readonly toLearnFrom: Table | null;
  readonly states: Table | null;
  readonly kpis: Table | null;
  readonly months: Table | null;
  readonly definitions: readonly Definition[];
};

export function changesPage(model: ReportModel, place: PagePlace): ChangesView {
  const { next_14_days, freezes, conflicts, undecided, undecided_late, under_way } = model.changes;
  const readings = telling(kpisOfKind(model, 'change'), shownByKpiTable);
  const trend = ['change_closed', 'change_success', 'change_failed', 'change_emergency', 'delivery_frequency'];
  return {
    head: pageHead(model, md`Changes`, place),
    summary: md`${next_14_days.length} in the next 14 days, ${counted(conflicts.length, md`conflict`)}, ${counted(freezes.length, md`freeze`)}; ${undecided.length} waiting for a decision.`,
    next: plannedTable(model, next_14_days, place),
    freezes: freezeTable(model),
    conflicts: conflictTable(model),
    agenda: agendaTable(model, place),
    agendaSays: md`${undecided.length} to decide, ${undecided_late} of them undecided for more than 48 hours.`,
    underWay: plannedTable(model, under_way, place),
    toLearnFrom: learnTable(model, place),
    states: stateTable(model, 'change'),
    kpis: kpiTable(model, readings),
    months: trendTable(
      model.periods.months,
      trend.map((id) => kpi(model, id)),
      ({ months }) => months,
    ),
    definitions: definitions(readings),
  };
}

export function agendaTable(model: ReportModel, place: PagePlace): Table | null {
  type Row = ReportModel['changes']['undecided'][number];
  return toTable<Row>(
    [
      ...plannedColumns(model, place),
      { title: md`Waiting`, isRight: true, cell: ({ waiting_seconds }) => duration(waiting_seconds, 'wall') },
    ],
    model.changes.undecided,
  );
}

export function learnTable(model: ReportModel, place: PagePlace): Table | null {
  type Row = ReportModel['changes']['to_learn_from'][number];
  return toTable<Row>(
    [
      ...recordColumns<Row>(place, (row) => row),
      { title: md`Type`, cell: ({ type }) => text(type) },
      { title: md`Outcome`, cell: ({ code }) => label(code) },
      { title: md`Closed, UTC`, cell: ({ closed_at }) => utc(closed_at) },
      { title: md`Service`, cell: ({ service }) => text(service) },
      { title: md`Team`, cell: ({ team }) => text(team) },
    ],
    model.changes.to_learn_from,
  );
}
