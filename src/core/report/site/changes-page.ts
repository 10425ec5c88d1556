import { showDuration } from '../period/show-time.ts';
import type { ChangeSection, ConflictRow } from '../section/change-section.ts';
import { type ArchivePage, archiveLinks } from './archive.ts';
import { html, text } from './html-text.ts';
import { freezeColumns, plannedColumns } from './planned-list.ts';
import { list, recordColumn, toRecord } from './record-columns.ts';
import type { PageLink } from './sections.ts';
import { type SectionsView, section } from './sections.ts';
import { shellOf } from './shell.ts';
import { label, when } from './show.ts';
import type { Site, SitePlace } from './site.ts';
import { type Column, toTable } from './table.ts';
import { countsLine } from './ticket-pages.ts';

type Pages = { readonly archive: readonly ArchivePage[]; readonly months: readonly PageLink[] };

export function changesPage(site: Site, place: SitePlace, { archive, months }: Pages): SectionsView {
  const { changes } = site.model;
  const planned = plannedColumns(place);
  const waiting: Column<ChangeSection['undecided'][number]> = {
    title: 'Waiting, wall',
    isRight: true,
    cell: ({ waiting_seconds }) => html`${showDuration(waiting_seconds, 'wall')}`,
  };
  return {
    shell: shellOf(site, place, { title: 'Changes' }),
    heading: 'Changes',
    summary: countsLine(site, 'change'),
    sections: [
      section('Next 14 days', toTable(planned, changes.next_14_days, { caption: 'Changes of the next 14 days' }), {
        empty: 'None is planned.',
      }),
      section('Conflicts', toTable(conflictColumns(place), changes.conflicts, { caption: 'Conflicts' }), {
        empty: 'There are none.',
      }),
      section('Freezes', toTable(freezeColumns, changes.freezes, { caption: 'Freezes' }), {
        empty: 'None in the next 14 days.',
      }),
      section('Later', toTable(planned, changes.later, { caption: 'Changes later than that' }), { empty: 'None.' }),
      section('Under way', toTable(planned, changes.under_way, { caption: 'Changes under way' }), { empty: 'None.' }),
      section(
        'Not decided',
        toTable([...planned, waiting], changes.undecided, { caption: 'Changes that wait for a decision' }),
        {
          note: html`${changes.undecided_late} for more than 48 hours.`,
          empty: 'Nothing waits.',
        },
      ),
      section(
        'To learn from',
        toTable(learnColumns(place), changes.to_learn_from, { caption: 'Emergency and failed changes' }),
        {
          note: 'Emergency and failed changes closed in the last 28 days.',
          empty: 'None.',
        },
      ),
    ],
    more: [
      { title: 'Calendar', pages: months },
      { title: 'All, by month of raising', pages: archiveLinks(archive, place) },
    ],
  };
}

function conflictColumns(place: SitePlace): readonly Column<ConflictRow>[] {
  return [
    { title: 'Change', cell: ({ change }) => html`<span class="amber">⚠\uFE0E</span> ${toRecord(place, change)}` },
    { title: 'With', cell: ({ with: other }) => toRecord(place, other) },
    { title: 'Why', cell: ({ kind }) => label(kind) },
    { title: 'Services', isAside: true, cell: ({ services }) => list(services) },
    { title: 'From', cell: ({ from }) => when(from) },
    { title: 'To', isAside: true, cell: ({ to }) => when(to) },
  ];
}

type Learn = ChangeSection['to_learn_from'][number];

function learnColumns(place: SitePlace): readonly Column<Learn>[] {
  return [
    recordColumn(place, (row) => row),
    { title: 'Type', cell: ({ type }) => text(type) },
    { title: 'Ended', cell: ({ code }) => label(code) },
    { title: 'Team', isAside: true, cell: ({ team }) => text(team) },
  ];
}
