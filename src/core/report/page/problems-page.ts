import type { ReportModel } from '../model/report-model.ts';
import { ageingTable } from './ageing-table.ts';
import { holderColumns, recordColumns } from './columns.ts';
import { type Definition, definitions, kpisOfKind, kpiTable, shownByKpiTable, telling } from './kpi-tables.ts';
import { join, type MarkdownText, md, text } from './markdown-text.ts';
import { type PageHead, pageHead } from './page-head.ts';
import type { PagePlace } from './place.ts';
import { counted, label, number, orNothing, utc } from './show.ts';
import { lifecycleDiagram, stateTable } from './state-table.ts';
import { type Table, toTable } from './table.ts';

export type ProblemsView = {
  readonly head: PageHead;
  readonly summary: MarkdownText;
  readonly states: Table | null;
  /** The lifecycle with its counts, drawn. */
  readonly lifecycle: MarkdownText;
  readonly open: Table | null;
  readonly knownErrors: Table | null;
  readonly candidates: Table | null;
  readonly effectiveness: Table | null;
  readonly ageing: Table | null;
  readonly kpis: Table | null;
  readonly definitions: readonly Definition[];
};

export function problemsPage(model: ReportModel, place: PagePlace): ProblemsView {
  const { open, known_errors, candidates } = model.problems;
  const readings = telling(kpisOfKind(model, 'problem'), shownByKpiTable);
  return {
    head: pageHead(model, md`Problems and known errors`, place),
    summary: md`${open.length} open; ${counted(known_errors.length, md`known error`)}; ${counted(candidates.length, md`pattern`)} of incidents that may deserve a problem.`,
    states: stateTable(model, 'problem'),
    lifecycle: lifecycleDiagram(model, 'problem'),
    open: openTable(model, place),
    knownErrors: knownErrorTable(model, place),
    candidates: candidateTable(model),
    effectiveness: effectivenessTable(model, place),
    ageing: ageingTable(model, 'problem'),
    kpis: kpiTable(model, readings),
    definitions: definitions(readings),
  };
}

function openTable({ problems }: ReportModel, place: PagePlace): Table | null {
  type Row = (typeof problems.open)[number];
  return toTable<Row>(
    [
      ...recordColumns<Row>(place, (row) => row),
      { title: md`State`, cell: ({ state }) => label(state) },
      { title: md`Service`, cell: ({ service }) => text(service) },
      { title: md`Incidents`, isRight: true, cell: ({ incidents }) => number(incidents) },
      { title: md`Workaround`, cell: ({ workaround }) => (workaround ? md`published` : md`none`) },
      ...holderColumns<Row>((row) => row),
    ],
    problems.open,
  );
}

function knownErrorTable({ problems }: ReportModel, place: PagePlace): Table | null {
  type Row = (typeof problems.known_errors)[number];
  return toTable<Row>(
    [
      ...recordColumns<Row>(place, ({ problem }) => problem).slice(0, 1),
      { title: md`Service`, cell: ({ problem }) => text(problem.service) },
      { title: md`Status`, cell: ({ status }) => label(status) },
      { title: md`Symptom`, cell: ({ symptom }) => orNothing(symptom) },
      { title: md`Workaround`, cell: ({ workaround }) => orNothing(workaround) },
      { title: md`Root cause`, cell: ({ root_cause }) => orNothing(root_cause) },
      { title: md`Open incidents`, isRight: true, cell: ({ open_incidents }) => number(open_incidents) },
    ],
    problems.known_errors,
  );
}

export function candidateTable({ problems }: ReportModel): Table | null {
  return toTable(
    [
      { title: md`Service`, cell: ({ service }) => text(service) },
      { title: md`Category`, cell: ({ category }) => text(category) },
      { title: md`Incidents`, isRight: true, cell: ({ incidents }) => number(incidents.length) },
      { title: md`First, UTC`, cell: ({ first_opened_at }) => utc(first_opened_at) },
      { title: md`Last, UTC`, cell: ({ last_opened_at }) => utc(last_opened_at) },
      { title: md`Which`, cell: ({ incidents }) => join(incidents.slice(0, 10).map(text), md`, `) },
    ],
    problems.candidates,
  );
}

function effectivenessTable({ problems }: ReportModel, place: PagePlace): Table | null {
  type Row = (typeof problems.effectiveness)[number];
  return toTable<Row>(
    [
      ...recordColumns<Row>(place, ({ problem }) => problem),
      { title: md`Fix applied, UTC`, cell: ({ fix_applied_at }) => utc(fix_applied_at) },
      { title: md`90 days before`, isRight: true, cell: ({ before }) => number(before) },
      { title: md`Since`, isRight: true, cell: ({ after, days_after }) => md`${after} in ${days_after} days` },
      { title: md`Verdict`, cell: ({ verdict }) => label(verdict) },
    ],
    problems.effectiveness,
  );
}
