import type { FreezeRow, PlannedRow } from '../section/change-section.ts';
import { type HtmlText, html, text } from './html-text.ts';
import { list, recordCell } from './record-columns.ts';
import { label, orNothing, when } from './show.ts';
import type { SitePlace } from './site.ts';
import type { Column } from './table.ts';

/** Changes with their windows and what is against them. */
export function plannedColumns(place: SitePlace): readonly Column<PlannedRow>[] {
  return [
    {
      title: 'Change',
      cell: (change) => html`${recordCell(place, { ...change, priority: null })}${conflictNote(change)}`,
    },
    { title: 'From', cell: ({ window }) => when(window?.start ?? null) },
    { title: 'To', isAside: true, cell: ({ window }) => when(window?.end ?? null) },
    { title: 'Type', isAside: true, cell: ({ type }) => text(type) },
    { title: 'Risk', isAside: true, cell: ({ risk }) => label(risk) },
    { title: 'State', cell: ({ state, on_hold }) => html`${label(state)}${on_hold ? ', on hold' : ''}` },
    { title: 'Services', isAside: true, cell: ({ services }) => list(services) },
  ];
}

export function conflictNote({ id, conflicts }: Pick<PlannedRow, 'id' | 'conflicts'>): HtmlText | string {
  if (conflicts.length === 0) return '';
  const names = [...new Set(conflicts.map((each) => (each.change === id ? each.with : each.change)))];
  return html`<br><span class="amber">⚠\uFE0E conflict with ${names.join(', ')}</span>`;
}

export const freezeColumns: readonly Column<FreezeRow>[] = [
  { title: 'Freeze', cell: ({ title }) => text(title) },
  { title: 'From', cell: ({ start }) => when(start) },
  { title: 'To', cell: ({ end }) => when(end) },
  { title: 'Why', isAside: true, cell: ({ reason }) => orNothing(reason) },
];
