import type { RecordKind } from '../../record/record.ts';
import { type AgendaView, agendaPage } from './agenda-page.ts';
import { type ArchivePage, archivePages, archiveView } from './archive.ts';
import { auditPage } from './audit-page.ts';
import { type CalendarView, calendarLinks, calendarMonths, calendarPage } from './calendar-page.ts';
import { changesPage } from './changes-page.ts';
import { metricsPage } from './metrics-page.ts';
import { type OverviewView, overviewPage } from './overview-page.ts';
import { problemsPage } from './problems-page.ts';
import { type RecordView, recordPage } from './record-page.ts';
import { type SearchView, searchPage } from './search-page.ts';
import { pagePath, type SectionsView } from './sections.ts';
import { type ServiceView, servicePage } from './service-page.ts';
import { type ServicesView, servicesPage } from './services-page.ts';
import { placeOf, recordPagePath, type Site, type SitePlace, servicePagePath } from './site.ts';
import { pagesOfList, slaListPage, slaLists } from './sla-lists.ts';
import { slaPage } from './sla-page.ts';
import { incidentsPage, openChunks, requestsPage } from './ticket-pages.ts';

/** The templates, by the name of their file, and what each is given. */
export type SiteViews = {
  readonly overview: OverviewView;
  readonly sections: SectionsView;
  readonly services: ServicesView;
  readonly service: ServiceView;
  readonly agenda: AgendaView;
  readonly calendar: CalendarView;
  readonly search: SearchView;
  readonly record: RecordView;
};

export type SiteTemplate = keyof SiteViews;

/** A page ready for its template. */
export type SitePage = {
  [Name in SiteTemplate]: { readonly path: string; readonly template: Name; readonly view: SiteViews[Name] };
}[SiteTemplate];

/** Every page of the site, one after the other: a large ledger has more of them than should be held at once. */
export function* sitePages(site: Site): Generator<SitePage> {
  const archives = archivesOf(site);
  yield page(site, 'overview', 'index.html', (place) => overviewPage(site, place));
  yield* ticketPages(site, archives);
  yield page(site, 'sections', 'problems.html', (place) => problemsPage(site, place, archives.problem));
  yield page(site, 'sections', 'changes.html', (place) =>
    changesPage(site, place, { archive: archives.change, months: calendarLinks(site, place) }),
  );
  yield page(site, 'services', 'services.html', (place) => servicesPage(site, place));
  for (const row of site.model.services.rows) {
    yield page(site, 'service', servicePagePath(row.id), (place) => servicePage(site, place, row));
  }
  yield page(site, 'sections', 'sla.html', (place) => slaPage(site, place));
  for (const list of slaLists(site.model)) {
    for (const path of pagesOfList(list)) yield page(site, 'sections', path, (place) => slaListPage(site, place, list));
  }
  yield page(site, 'sections', 'metrics.html', (place) => metricsPage(site, place));
  yield page(site, 'sections', 'audit.html', (place) => auditPage(site, place));
  yield page(site, 'search', 'search.html', (place) => searchPage(site, place));
  yield page(site, 'agenda', 'calendar.html', (place) => agendaPage(site, place));
  for (const month of calendarMonths(site)) {
    yield page(site, 'calendar', `calendar/${month}.html`, (place) => calendarPage(site, place, month));
  }
  yield* recordPages(site, archives);
}

type Archives = Readonly<Record<RecordKind, readonly ArchivePage[]>>;

function archivesOf(site: Site): Archives {
  const of = (kind: RecordKind) => archivePages(site, kind);
  return { incident: of('incident'), request: of('request'), problem: of('problem'), change: of('change') };
}

function* ticketPages(site: Site, archives: Archives): Generator<SitePage> {
  for (const chunk of openChunks(site, 'incident').keys()) {
    const parts = { chunk, archive: archives.incident };
    yield page(site, 'sections', pagePath('incidents', chunk), (place) => incidentsPage(site, place, parts));
  }
  for (const chunk of openChunks(site, 'request').keys()) {
    const parts = { chunk, archive: archives.request };
    yield page(site, 'sections', pagePath('requests', chunk), (place) => requestsPage(site, place, parts));
  }
}

function* recordPages(site: Site, archives: Archives): Generator<SitePage> {
  for (const kind of ['incident', 'request', 'problem', 'change'] as const) {
    const all = archives[kind];
    for (const each of all) {
      yield page(site, 'sections', each.path, (place) => archiveView(site, place, { kind, page: each, all }));
    }
  }
  for (const facts of site.facts.ledger.all) {
    yield page(site, 'record', recordPagePath(facts.id), (place) => recordPage(site, place, facts));
  }
}

function page<Name extends SiteTemplate>(
  site: Site,
  template: Name,
  path: string,
  view: (place: SitePlace) => SiteViews[Name],
) {
  return { path, template, view: view(placeOf(site, path)) };
}
