import type { ReportModel } from '../model/report-model.ts';
import { conflictTable, freezeTable, plannedTable } from './change-tables.ts';
import { type MarkdownText, md } from './markdown-text.ts';
import { type PageHead, pageHead } from './page-head.ts';
import type { PagePlace } from './place.ts';
import { counted } from './show.ts';
import type { Table } from './table.ts';

/** Everything planned, however far ahead. */
export type ChangeScheduleView = {
  readonly head: PageHead;
  readonly summary: MarkdownText;
  readonly next: Table | null;
  readonly later: Table | null;
  readonly freezes: Table | null;
  readonly conflicts: Table | null;
};

export function changeSchedulePage(model: ReportModel, place: PagePlace): ChangeScheduleView {
  const { next_14_days, later } = model.changes;
  return {
    head: pageHead(model, md`Change schedule`, place),
    summary: md`${counted(next_14_days.length, md`change`)} in the next 14 days, ${later.length} later.`,
    next: plannedTable(model, next_14_days, place),
    later: plannedTable(model, later, place),
    freezes: freezeTable(model),
    conflicts: conflictTable(model),
  };
}
