import type { Effectiveness, KnownErrorRow, ProblemCandidate, ProblemSection } from '../section/problem-section.ts';
import { type ArchivePage, archiveLinks } from './archive.ts';
import { html, text } from './html-text.ts';
import { list, placeColumns, recordColumn, stateColumn, toRecord } from './record-columns.ts';
import { type SectionsView, section } from './sections.ts';
import { shellOf } from './shell.ts';
import { label, orNothing } from './show.ts';
import type { Site, SitePlace } from './site.ts';
import { type Column, toTable } from './table.ts';
import { countsLine } from './ticket-pages.ts';

export function problemsPage(site: Site, place: SitePlace, archive: readonly ArchivePage[]): SectionsView {
  const { open, known_errors, candidates, effectiveness } = site.model.problems;
  return {
    shell: shellOf(site, place, { title: 'Problems and known errors' }),
    heading: 'Problems and known errors',
    summary: countsLine(site, 'problem'),
    sections: [
      section('Open', toTable(openColumns(place), open, { caption: 'Open problems', isFiltered: true }), {
        empty: 'None is open.',
      }),
      section(
        'Known errors',
        toTable(knownColumns(place), known_errors, { caption: 'Known errors', isFiltered: true }),
        { empty: 'None is known.' },
      ),
      section('Recurring incidents', toTable(candidateColumns(place), candidates, { caption: 'Recurring incidents' }), {
        note: 'Same service and category, three or more in 30 days, without a problem.',
        empty: 'Nothing recurs.',
      }),
      section(
        'Whether fixes helped',
        toTable(effectColumns(place), effectiveness, { caption: 'Whether fixes helped' }),
        {
          note: 'Incidents of the same service and category: 90 days before the fix, and since.',
          empty: 'No fix was applied.',
        },
      ),
    ],
    more: [{ title: 'All, by month of opening', pages: archiveLinks(archive, place) }],
  };
}

type Open = ProblemSection['open'][number];

function openColumns(place: SitePlace): readonly Column<Open>[] {
  const row = (problem: Open) => problem;
  return [
    recordColumn(place, row),
    stateColumn(row),
    { title: 'Incidents', isRight: true, cell: ({ incidents }) => html`${incidents}` },
    { title: 'Workaround', cell: ({ workaround }) => text(workaround ? 'published' : 'none') },
    ...placeColumns(place, row),
  ];
}

function knownColumns(place: SitePlace): readonly Column<KnownErrorRow>[] {
  return [
    recordColumn(place, ({ problem }) => problem),
    { title: 'Status', cell: ({ status }) => label(status) },
    { title: 'Symptom', cell: ({ symptom }) => text(symptom) },
    { title: 'Workaround', cell: ({ workaround }) => orNothing(workaround) },
    { title: 'Open incidents', isRight: true, cell: ({ open_incidents }) => html`${open_incidents}` },
  ];
}

function candidateColumns(place: SitePlace): readonly Column<ProblemCandidate>[] {
  return [
    { title: 'Service', cell: ({ service }) => text(service) },
    { title: 'Category', cell: ({ category }) => label(category) },
    { title: 'Incidents', cell: ({ incidents }) => list(incidents, (id) => toRecord(place, id)) },
  ];
}

function effectColumns(place: SitePlace): readonly Column<Effectiveness>[] {
  return [
    recordColumn(place, ({ problem }) => problem),
    { title: 'Before', isRight: true, cell: ({ before }) => html`${before}` },
    { title: 'After', isRight: true, cell: ({ after }) => html`${after}` },
    { title: 'Days since', isRight: true, cell: ({ days_after }) => html`${days_after}` },
    { title: 'Verdict', cell: ({ verdict }) => label(verdict) },
  ];
}
