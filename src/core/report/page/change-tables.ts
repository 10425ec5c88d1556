import type { ReportModel } from '../model/report-model.ts';
import type { ConflictRow, PlannedRow } from '../section/change-section.ts';
import { momentColumns } from './columns.ts';
import { join, type MarkdownText, md, nothing, text } from './markdown-text.ts';
import { type PagePlace, titled, toRecord } from './place.ts';
import { label, orNothing } from './show.ts';
import { type Column, type Table, toTable } from './table.ts';

/** Planned changes by the start of their window. */
export function plannedTable(model: ReportModel, rows: readonly PlannedRow[], place: PagePlace): Table | null {
  return toTable(plannedColumns(model, place), rows);
}

export function plannedColumns(model: ReportModel, place: PagePlace): readonly Column<PlannedRow>[] {
  return [
    { title: md`Change`, cell: (row) => planned(row, place) },
    { title: md`Type`, cell: ({ type, risk }) => (risk === null ? text(type) : md`${text(type)}, ${text(risk)} risk`) },
    { title: md`Title`, cell: titled },
    { title: md`Services`, cell: ({ services }) => join(services.map(text), md`, `) },
    ...momentColumns<PlannedRow>(model, md`Start`, ({ window }) => window?.start ?? null),
    ...momentColumns<PlannedRow>(model, md`End`, ({ window }) => window?.end ?? null),
    { title: md`State`, cell: ({ state, on_hold }) => (on_hold ? md`${label(state)}, on hold` : label(state)) },
    { title: md`Team`, cell: ({ team }) => text(team) },
    { title: md`Conflicts`, cell: ({ id, conflicts }) => conflictsOf(id, conflicts) },
  ];
}

/** A proposal has no file on the main branch yet. */
function planned(row: PlannedRow, place: PagePlace): MarkdownText {
  return row.path === null ? md`${text(row.id)} (proposed)` : toRecord(place, { id: row.id, path: row.path });
}

function conflictsOf(id: string, conflicts: readonly ConflictRow[]): MarkdownText {
  if (conflicts.length === 0) return nothing;
  const others = conflicts.map((each) =>
    each.kind === 'freeze' ? md`freeze ${text(each.with)}` : text(each.change === id ? each.with : each.change),
  );
  return md`⚠ ${join(others, md`, `)}`;
}

const RELATIONS: Readonly<Record<ConflictRow['kind'], MarkdownText>> = {
  same_service: md`same service as`,
  parent: md`stands on what is changed by`,
  child: md`changes what is stood on by`,
  assignee_busy: md`same person as`,
  freeze: md`in freeze`,
  open_major_incident: md`major incident`,
};

export function conflictTable(model: ReportModel): Table | null {
  return toTable(
    [
      { title: md`Change`, cell: ({ change }) => text(change) },
      { title: md`Conflict`, cell: ({ kind }) => RELATIONS[kind] },
      { title: md`With`, cell: (each) => text(each.with) },
      { title: md`Services`, cell: ({ services }) => join(services.map(text), md`, `) },
      ...momentColumns<ConflictRow>(model, md`From`, ({ from }) => from),
      ...momentColumns<ConflictRow>(model, md`To`, ({ to }) => to),
    ],
    model.changes.conflicts,
  );
}

export function freezeTable(model: ReportModel): Table | null {
  type Row = ReportModel['changes']['freezes'][number];
  return toTable<Row>(
    [
      { title: md`Freeze`, cell: ({ id }) => text(id) },
      { title: md`Title`, cell: ({ title }) => text(title) },
      { title: md`Why`, cell: ({ reason }) => orNothing(reason) },
      ...momentColumns<Row>(model, md`Start`, ({ start }) => start),
      ...momentColumns<Row>(model, md`End`, ({ end }) => end),
    ],
    model.changes.freezes,
  );
}
