import type { ReportModel } from '../model/report-model.ts';
import { ageingTable, untouchedLine } from './ageing-table.ts';
import { ticketColumns } from './incidents-page.ts';
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
import { number } from './show.ts';
import { lifecycleDiagram, stateTable } from './state-table.ts';
import { type Table, toTable } from './table.ts';

export type RequestsView = {
  readonly head: PageHead;
  readonly summary: MarkdownText;
  readonly states: Table | null;
  /** The lifecycle with its counts, drawn. */
  readonly lifecycle: MarkdownText;
  readonly open: Table | null;
  readonly items: Table | null;
  readonly ageing: Table | null;
  readonly untouched: MarkdownText;
  readonly kpis: Table | null;
  readonly weeks: Table | null;
  readonly definitions: readonly Definition[];
};

export function requestsPage(model: ReportModel, place: PagePlace): RequestsView {
  const readings = telling(kpisOfKind(model, 'request'), shownByKpiTable);
  const flow = ['request_opened', 'request_fulfilled', 'request_backlog'].map((id) => kpi(model, id));
  return {
    head: pageHead(model, md`Requests`, place),
    summary: md`${model.requests.open.length} open.`,
    states: stateTable(model, 'request'),
    lifecycle: lifecycleDiagram(model, 'request'),
    open: toTable(ticketColumns(model, place), model.requests.open),
    items: toTable(
      [
        { title: md`Item`, cell: ({ title }) => text(title) },
        { title: md`Asked for, 28 days`, isRight: true, cell: ({ opened }) => number(opened) },
        { title: md`Fulfilled, 28 days`, isRight: true, cell: ({ fulfilled }) => number(fulfilled) },
        { title: md`Open`, isRight: true, cell: ({ open }) => number(open) },
      ],
      model.requests.by_item,
    ),
    ageing: ageingTable(model, 'request'),
    untouched: untouchedLine(model, 'request'),
    kpis: kpiTable(model, readings),
    weeks: trendTable(model.periods.weeks, flow, ({ weeks }) => weeks),
    definitions: definitions(readings),
  };
}
