import type { RecordKind } from '../../record/record.ts';
import type { KindCounts } from '../section/counts.ts';
import type { ServiceReading } from '../section/service-readings.ts';
import type { ItemVolume, MajorIncidentRow, OpenTicket } from '../section/ticket-section.ts';
import { type ArchivePage, archiveLinks } from './archive.ts';
import { type HtmlText, html, join, nothing, text } from './html-text.ts';
import { placeColumns, recordColumn, stateColumn, toService } from './record-columns.ts';
import { pagePath, type Section, type SectionsView, section, toChunks } from './sections.ts';
import { shellOf } from './shell.ts';
import { dated, figureCell, label, orNothing, when } from './show.ts';
import type { Site, SitePlace } from './site.ts';
import { type Column, toTable } from './table.ts';

/** The parts of a long list of open tickets, in their order. */
export function openChunks({ model }: Site, kind: 'incident' | 'request'): readonly (readonly OpenTicket[])[] {
  return toChunks(kind === 'incident' ? model.incidents.open : model.requests.open);
}

type Parts = { readonly chunk: number; readonly archive: readonly ArchivePage[] };

export function incidentsPage(site: Site, place: SitePlace, { chunk, archive }: Parts): SectionsView {
  const { incidents } = site.model;
  const first = [
    section('Major incidents', toTable(majorColumns(place), incidents.major, { caption: 'Major incidents' }), {
      empty: 'None is open, and none was resolved in the last 28 days.',
    }),
    section('By service, last 28 days', serviceReadingTable(site, place), { empty: 'No incident in that time.' }),
  ];
  return ticketsView(site, place, { kind: 'incident', heading: 'Incidents', chunk, archive, first });
}

export function requestsPage(site: Site, place: SitePlace, { chunk, archive }: Parts): SectionsView {
  const items = toTable<ItemVolume>(
    [
      { title: 'Item', cell: ({ title }) => text(title) },
      { title: 'Asked for', isRight: true, cell: ({ opened }) => html`${opened}` },
      { title: 'Fulfilled', isRight: true, cell: ({ fulfilled }) => html`${fulfilled}` },
      { title: 'Open now', isRight: true, cell: ({ open }) => html`${open}` },
    ],
    site.model.requests.by_item,
    { caption: 'Requests by catalogue item' },
  );
  const first = [section('By catalogue item, last 28 days', items, { empty: 'No request in that time.' })];
  return ticketsView(site, place, { kind: 'request', heading: 'Requests', chunk, archive, first });
}

type Tickets = Parts & {
  readonly kind: 'incident' | 'request';
  readonly heading: string;
  readonly first: readonly Section[];
};

function ticketsView(site: Site, place: SitePlace, { kind, heading, chunk, archive, first }: Tickets): SectionsView {
  const chunks = openChunks(site, kind);
  const table = toTable(openColumns(place), chunks[chunk] ?? [], { caption: `Open ${kind}s`, isFiltered: true });
  const title =
    chunks.length === 1
      ? 'Open, most important first'
      : `Open, most important first, part ${chunk + 1} of ${chunks.length}`;
  const parts = chunks.map((_, index) => {
    const path = pagePath(`${kind}s`, index);
    return { label: `part ${index + 1}`, href: place.toPage(path), isCurrent: path === place.path };
  });
  return {
    shell: shellOf(site, place, { title: heading, section: `${kind}s.html`, isDated: chunk === 0 }),
    heading,
    summary: countsLine(site, kind),
    sections: [section(title, table, { empty: 'None is open.' }), ...(chunk === 0 ? first : [])],
    more: [
      ...(chunks.length === 1 ? [] : [{ title: 'Parts of the list', pages: parts }]),
      { title: 'All, by month of opening', pages: archiveLinks(archive, place) },
    ],
  };
}

/** `101 in all: 3 new, 8 in progress, …` from the model's counts. */
export function countsLine({ model }: Site, kind: RecordKind): HtmlText {
  const counts = model.counts.find((each) => each.kind === kind);
  if (counts === undefined) return text('');
  const states = counts.by_state
    .filter(({ count }) => count > 0)
    .map(({ state, count }) => html`${count} ${label(state)}`);
  return html`${counts.open} open. ${counts.total} in all: ${join([...states, ...leftOut(counts)], ', ')}.`;
}

function leftOut({ cancelled, duplicates }: KindCounts): readonly HtmlText[] {
  return [
    ...(cancelled > 0 ? [html`${cancelled} cancelled`] : []),
    ...(duplicates > 0 ? [html`${duplicates} duplicate${duplicates === 1 ? '' : 's'}`] : []),
  ];
}

function openColumns(place: SitePlace): readonly Column<OpenTicket>[] {
  const row = (ticket: OpenTicket) => ticket;
  return [
    recordColumn(place, row),
    stateColumn(row),
    { title: 'Due', cell: ({ clock }) => dueCell(clock) },
    ...placeColumns(place, row),
  ];
}

function dueCell(clock: OpenTicket['clock']): HtmlText {
  if (clock === null) return nothing;
  if (clock.breached) return html`<strong class="red">breached</strong> ${when(clock.due)}`;
  if (clock.stage === 'paused') return text('paused');
  return clock.percent_used >= 75 ? html`<strong class="amber">at risk</strong> ${when(clock.due)}` : when(clock.due);
}

function majorColumns(place: SitePlace): readonly Column<MajorIncidentRow>[] {
  const row = (major: MajorIncidentRow) => major;
  return [
    recordColumn(place, row),
    { title: 'Major', cell: ({ major_state }) => label(major_state) },
    { title: 'Commander', isAside: true, cell: ({ commander }) => orNothing(commander) },
    { title: 'Impact', isAside: true, cell: ({ business_impact }) => orNothing(business_impact) },
    { title: 'Last told', cell: ({ last_told }) => dated(last_told) },
    { title: 'Restored', cell: ({ restored }) => dated(restored) },
  ];
}

function serviceReadingTable({ model }: Site, place: SitePlace) {
  const rows = model.by_service.find(({ period }) => period === 'last_28_days')?.rows ?? [];
  return toTable<ServiceReading>(
    [
      { title: 'Service', cell: ({ service }) => toService(place, service) },
      { title: 'Opened', isRight: true, cell: ({ opened }) => html`${opened}` },
      { title: 'Resolved', isRight: true, cell: ({ resolved }) => html`${resolved}` },
      { title: 'Open', isRight: true, cell: ({ backlog }) => html`${backlog}` },
      { title: 'Resolution targets met', isRight: true, cell: ({ met }) => figureCell(met) },
      {
        title: 'Time to resolve, wall',
        isRight: true,
        isAside: true,
        cell: ({ time_to_resolve }) => figureCell(time_to_resolve),
      },
    ],
    rows,
    { caption: 'Incidents by service' },
  );
}
