import type { ClockRow } from '../section/clock-row.ts';
import type { RecordRow } from '../section/record-row.ts';
import { type HtmlText, html, link, nothing, text } from './html-text.ts';
import { badge, label, orNothing } from './show.ts';
import type { SitePlace } from './site.ts';
import type { Column } from './table.ts';

/** The id with the way to its page; without one the id alone. */
export function toRecord(place: SitePlace, id: string): HtmlText {
  const href = place.toRecord(id);
  return href === null ? html`<span class="id">${id}</span>` : html`<a class="id" href="${href}">${id}</a>`;
}

/** Priority, id and title in one cell: they stay together on a phone. */
export function recordCell(
  place: SitePlace,
  { id, title, priority }: Pick<RecordRow, 'id' | 'title' | 'priority'>,
): HtmlText {
  const rank = priority === null ? '' : html`${badge(priority)} `;
  return html`${rank}${toRecord(place, id)} <span class="title">${title}</span>`;
}

export function recordColumn<Row>(place: SitePlace, of: (row: Row) => RecordRow): Column<Row> {
  return { title: 'Record', cell: (row) => recordCell(place, of(row)) };
}

export function placeColumns<Row>(place: SitePlace, of: (row: Row) => RecordRow): readonly Column<Row>[] {
  return [
    {
      title: 'Service',
      isAside: true,
      cell: (row) => toService(place, of(row).service),
    },
    { title: 'Team', isAside: true, cell: (row) => text(of(row).team) },
    { title: 'Assignee', isAside: true, cell: (row) => orNothing(of(row).assignee) },
  ];
}

export function stateColumn<Row>(of: (row: Row) => Pick<RecordRow, 'state'>): Column<Row> {
  return { title: 'State', cell: (row) => label(of(row).state) };
}

/** A service by its id or title, with the way to its page where it has one. */
export function toService(place: SitePlace, id: string, title = id): HtmlText {
  const href = place.toService(id);
  return href === null ? text(title) : link(text(title), href);
}

/** Its definition, with the target where the name does not tell it. */
export function clockName({ definition, target }: Pick<ClockRow, 'definition' | 'target'>): HtmlText {
  return definition.includes(target) ? text(definition) : html`${definition} (${target})`;
}

export function list(items: readonly string[], show: (item: string) => HtmlText = text): HtmlText {
  if (items.length === 0) return nothing;
  let all = show(items[0] ?? '');
  for (const item of items.slice(1)) all = html`${all}, ${show(item)}`;
  return all;
}
