import type { ReportModel } from '../model/report-model.ts';
import type { MajorIncidentRow, OpenTicket } from '../section/ticket-section.ts';
import { ageingTable, untouchedLine } from './ageing-table.ts';
import { dueOf, holderColumns, momentColumns, recordColumns } from './columns.ts';
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
import { type MarkdownText, md, nothing, text } from './markdown-text.ts';
import { type PageHead, pageHead } from './page-head.ts';
import type { PagePlace } from './place.ts';
import { duration, figure, label, number, orNothing, utc } from './show.ts';
import { lifecycleDiagram, stateTable } from './state-table.ts';
import { type Column, type Table, toTable } from './table.ts';

export type IncidentsView = {
  readonly head: PageHead;
  readonly summary: MarkdownText;
  readonly states: Table | null;
  /** The lifecycle with its counts, drawn. */
  readonly lifecycle: MarkdownText;
  readonly major: Table | null;
  readonly open: Table | null;
  readonly ageing: Table | null;
  readonly untouched: MarkdownText;
  readonly kpis: Table | null;
  readonly weeks: Table | null;
  readonly byService: Table | null;
  readonly definitions: readonly Definition[];
};

export function incidentsPage(model: ReportModel, place: PagePlace): IncidentsView {
  const readings = telling(kpisOfKind(model, 'incident'), shownByKpiTable);
  const flow = ['incident_opened', 'incident_resolved', 'incident_backlog', 'incident_growth', 'incident_reopened'];
  return {
    head: pageHead(model, md`Incidents`, place),
    summary: md`${model.incidents.open.length} open, ${model.incidents.major.length} major.`,
    states: stateTable(model, 'incident'),
    lifecycle: lifecycleDiagram(model, 'incident'),
    major: toTable(majorColumns(model, place), model.incidents.major),
    open: toTable(ticketColumns(model, place), model.incidents.open),
    ageing: ageingTable(model, 'incident'),
    untouched: untouchedLine(model, 'incident'),
    kpis: kpiTable(model, readings),
    weeks: trendTable(
      model.periods.weeks,
      flow.map((id) => kpi(model, id)),
      ({ weeks }) => weeks,
    ),
    byService: serviceReadingTable(model, 'last_28_days'),
    definitions: definitions(readings),
  };
}

/** Open tickets with the clock that is due first. */
export function ticketColumns(model: ReportModel, place: PagePlace): readonly Column<OpenTicket>[] {
  return [
    ...recordColumns<OpenTicket>(place, (row) => row),
    { title: md`State`, cell: ({ state }) => label(state) },
    { title: md`Service`, cell: ({ service }) => text(service) },
    ...holderColumns<OpenTicket>((row) => row),
    { title: md`Opened, UTC`, cell: ({ opened_at }) => utc(opened_at) },
    { title: md`Next clock`, cell: nextClock },
    ...momentColumns<OpenTicket>(model, md`Due`, ({ clock }) => (clock === null ? null : dueOf(clock))),
  ];
}

function nextClock({ clock }: OpenTicket): MarkdownText {
  if (clock === null) return nothing;
  const left = clock.breached ? md`**breached**` : md`${duration(clock.remaining_seconds)} left`;
  return clock.stage === 'paused' ? md`${text(clock.target)}, ${left}, paused` : md`${text(clock.target)}, ${left}`;
}

function majorColumns(model: ReportModel, place: PagePlace): readonly Column<MajorIncidentRow>[] {
  return [
    ...recordColumns<MajorIncidentRow>(place, (row) => row),
    { title: md`Major`, cell: ({ major_state }) => label(major_state) },
    { title: md`State`, cell: ({ state }) => label(state) },
    { title: md`Commander`, cell: ({ commander }) => orNothing(commander) },
    { title: md`Business impact`, cell: ({ business_impact }) => orNothing(business_impact) },
    ...momentColumns<MajorIncidentRow>(model, md`Last told`, ({ last_told }) => last_told),
    { title: md`Restored, UTC`, cell: ({ restored }) => utc(restored) },
    { title: md`Review`, cell: ({ review_held }) => (review_held ? md`held` : md`not held`) },
  ];
}

export function serviceReadingTable({ by_service }: ReportModel, period: string): Table | null {
  const rows = by_service.find((each) => each.period === period)?.rows ?? [];
  return toTable(
    [
      { title: md`Service`, cell: ({ service }) => text(service) },
      { title: md`Opened`, isRight: true, cell: ({ opened }) => number(opened) },
      { title: md`Resolved`, isRight: true, cell: ({ resolved }) => number(resolved) },
      { title: md`Open at the end`, isRight: true, cell: ({ backlog }) => number(backlog) },
      { title: md`Resolution targets met`, isRight: true, cell: ({ met }) => figure(met) },
      { title: md`Time to resolve, wall, median`, isRight: true, cell: (row) => figure(row.time_to_resolve) },
    ],
    rows,
  );
}
