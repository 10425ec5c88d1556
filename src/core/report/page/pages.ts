import type { ReportModel } from '../model/report-model.ts';
import { type AuditView, auditPage } from './audit-page.ts';
import { type CabAgendaView, cabAgendaPage } from './cab-agenda-page.ts';
import { type ChangeScheduleView, changeSchedulePage } from './change-schedule-page.ts';
import { type ChangesView, changesPage } from './changes-page.ts';
import { type IncidentsView, incidentsPage } from './incidents-page.ts';
import { type MajorReviewView, majorReviewPage } from './major-review-page.ts';
import { type OverviewView, overviewPage } from './overview-page.ts';
import { type PeriodView, periodPage } from './period-page.ts';
import type { PagePlace } from './place.ts';
import { type ProblemCandidatesView, problemCandidatesPage } from './problem-candidates-page.ts';
import { type ProblemsView, problemsPage } from './problems-page.ts';
import { type QueueView, queuePage } from './queue-page.ts';
import { type RequestsView, requestsPage } from './requests-page.ts';
import { type ServicesView, servicesPage } from './services-page.ts';
import { type SlaView, slaPage } from './sla-page.ts';

/** The templates, by the name of their file, and what each is given. Documented in `docs/reports.md`. */
export type PageViews = {
  readonly overview: OverviewView;
  readonly incidents: IncidentsView;
  readonly requests: RequestsView;
  readonly problems: ProblemsView;
  readonly changes: ChangesView;
  readonly sla: SlaView;
  readonly services: ServicesView;
  readonly audit: AuditView;
  readonly 'cab-agenda': CabAgendaView;
  readonly 'change-schedule': ChangeScheduleView;
  readonly 'problem-candidates': ProblemCandidatesView;
  readonly 'major-review': MajorReviewView;
  readonly queue: QueueView;
  readonly period: PeriodView;
};

export type TemplateName = keyof PageViews;

/** A page ready for its template. */
export type Page = {
  [Name in TemplateName]: { readonly path: string; readonly template: Name; readonly view: PageViews[Name] };
}[TemplateName];

/** Every Markdown page of a model, in the order of reading. `repository`: see `PagePlace`. */
export function markdownPages(model: ReportModel, repository: string): readonly Page[] {
  const at = (path: string): PagePlace => ({ path, repository });
  return [
    page('overview', 'README.md', (place) => overviewPage(model, place), at),
    page('incidents', 'incidents.md', (place) => incidentsPage(model, place), at),
    page('requests', 'requests.md', (place) => requestsPage(model, place), at),
    page('problems', 'problems.md', (place) => problemsPage(model, place), at),
    page('changes', 'changes.md', (place) => changesPage(model, place), at),
    page('sla', 'sla.md', (place) => slaPage(model, place), at),
    page('services', 'services.md', (place) => servicesPage(model, place), at),
    page('audit', 'audit.md', (place) => auditPage(model, place), at),
    page('cab-agenda', 'cab-agenda.md', (place) => cabAgendaPage(model, place), at),
    page('change-schedule', 'change-schedule.md', (place) => changeSchedulePage(model, place), at),
    page('problem-candidates', 'problem-candidates.md', (place) => problemCandidatesPage(model, place), at),
    ...model.incidents.reviews.map((review) =>
      page('major-review', `major/${review.id}.md`, (place) => majorReviewPage(model, place, review), at),
    ),
    ...model.queues.map((queue) =>
      page('queue', `queue/${queue.team}.md`, (place) => queuePage(model, place, queue), at),
    ),
    ...model.periods.weeks
      .slice(-2)
      .map((period) => page('period', `weekly/${period.id}.md`, (place) => periodPage(model, place, period), at)),
    ...model.periods.months
      .slice(-2)
      .map((period) => page('period', `monthly/${period.id}.md`, (place) => periodPage(model, place, period), at)),
  ];
}

function page<Name extends TemplateName>(
  template: Name,
  path: string,
  view: (place: PagePlace) => PageViews[Name],
  at: (path: string) => PagePlace,
) {
  return { path, template, view: view(at(path)) };
}
