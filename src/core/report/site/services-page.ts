import type { ServiceRow } from '../section/service-section.ts';
import { html, nothing, text } from './html-text.ts';
import { list, toService } from './record-columns.ts';
import { type SectionsView, section } from './sections.ts';
import { type ServiceLine, serviceLines } from './service-lines.ts';
import { shellOf } from './shell.ts';
import { figure, label } from './show.ts';
import type { Site, SitePlace } from './site.ts';
import { type Column, toTable } from './table.ts';

export type ServicesView = SectionsView & { readonly lines: readonly ServiceLine[] };

export function servicesPage(site: Site, place: SitePlace): ServicesView {
  const { rows, quality } = site.model.services;
  const [complete, stale] = [figure(quality.complete), figure(quality.not_verified_180_days)];
  return {
    shell: shellOf(site, place, { title: 'Services' }),
    heading: 'Services',
    summary: html`Described completely: ${complete.value} (${complete.from}). Not verified for 180 days: ${stale.value} (${stale.from}). Without any dependency: ${list(quality.orphans)}.`,
    lines: serviceLines(site.model, place),
    sections: [
      section('All services', toTable(serviceColumns(place), rows, { caption: 'Services', isFiltered: true }), {
        empty: 'There are none.',
      }),
      section(
        'Dependencies on the unknown',
        toTable(
          [
            { title: 'Service', cell: ({ service }: (typeof quality.dangling)[number]) => text(service) },
            { title: 'Names', cell: ({ names }) => text(names) },
          ],
          quality.dangling,
          { caption: 'Dependencies on services that do not exist' },
        ),
        { empty: 'None.' },
      ),
    ],
    more: [],
  };
}

function serviceColumns(place: SitePlace): readonly Column<ServiceRow>[] {
  const to = (id: string) => toService(place, id);
  const open = (title: string, of: (row: ServiceRow) => number, isAside = false): Column<ServiceRow> => ({
    ...{ title, isAside, isRight: true },
    cell: (row) => html`${of(row)}`,
  });
  return [
    {
      title: 'Service',
      cell: ({ id, title }) => html`${toService(place, id, title)} <small>${id}</small>`,
    },
    {
      title: 'Criticality',
      cell: ({ criticality, status }) => html`${criticality}${status === 'production' ? '' : html`, ${label(status)}`}`,
    },
    { title: 'Owner', isAside: true, cell: ({ owner, team }) => html`${owner}, ${team}` },
    { title: 'Depends on', isAside: true, cell: ({ depends_on }) => list(depends_on, to) },
    { title: 'Needed by', isAside: true, cell: ({ needed_by }) => list(needed_by, to) },
    open('Incidents', (row) => row.open.incidents),
    open('Requests', (row) => row.open.requests, true),
    open('Problems', (row) => row.open.problems, true),
    open('Changes', (row) => row.open.changes),
    {
      title: 'Breached',
      isRight: true,
      cell: ({ breached_clocks }) =>
        breached_clocks === 0 ? html`0` : html`<strong class="red">${breached_clocks}</strong>`,
    },
    {
      title: 'Verified',
      isAside: true,
      cell: ({ verified_at }) =>
        verified_at === null
          ? nothing
          : html`<time datetime="${verified_at.slice(0, 10)}">${verified_at.slice(0, 10)}</time>`,
    },
  ];
}
