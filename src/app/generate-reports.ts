import { dataFiles, type ReportFile } from '../core/report/export/data-files.ts';
import type { TableRows } from '../core/report/export/table-rows.ts';
import type { CalendarFeed } from '../core/report/feed/calendar-feed.ts';
import { calendarFeeds } from '../core/report/feed/calendar-feeds.ts';
import { computeReport, type ReportInput } from '../core/report/model/compute-model.ts';
import type { ReportModel } from '../core/report/model/report-model.ts';
import { markdownPages, type Page } from '../core/report/page/pages.ts';
import { generateSite, type SitePorts } from './generate-site.ts';

/** Draws one page by its template. */
export type RenderPage = (page: Page) => string;

/** Writes a table as CSV, the names of the columns first. */
export type WriteCsv = (table: TableRows) => string;

/** Writes a calendar as an iCalendar file. */
export type WriteCalendar = (feed: CalendarFeed) => string;

export type ReportPorts = {
  readonly renderPage: RenderPage;
  readonly writeCsv: WriteCsv;
  readonly writeCalendar: WriteCalendar;
  /** For the format `html` alone. */
  readonly site?: SitePorts;
};

export type ReportFormat = 'md' | 'json' | 'csv' | 'ics' | 'html';

export type ReportRequest = {
  readonly formats: readonly ReportFormat[];
  /** How pages reach the root of the repository from theirs: `../` for `reports/`, or an address of the forge. */
  readonly repository: string;
};

export type Reports = { readonly model: ReportModel; readonly files: readonly ReportFile[] };

/** Every report of a ledger at a time, as files below the folder of the reports, in the order of their paths. */
export function generateReports(input: ReportInput, request: ReportRequest, ports: ReportPorts): Reports {
  const report = computeReport(input);
  const asked = (format: ReportFormat) => request.formats.includes(format);
  const pages = asked('md') ? markdownPages(report.model, request.repository) : [];
  const { repository } = request;
  const site = asked('html') && ports.site !== undefined ? generateSite(report, { input, repository }, ports.site) : [];
  // The calendar of the site leads to them.
  const feeds = asked('ics') || asked('html') ? calendarFeeds({ ...report, input, repository }) : [];
  const files = [
    ...site,
    // The forge's pages would otherwise run the files through a site generator of its own.
    ...(site.length > 0 ? [{ path: '.nojekyll', text: '' }] : []),
    ...feeds.map((feed) => ({ path: feed.path, text: ports.writeCalendar(feed) })),
    ...pages.map((page) => ({ path: page.path, text: ports.renderPage(page) })),
    ...dataFiles({ ...report, clocks: input.clocks }, ports.writeCsv, { json: asked('json'), csv: asked('csv') }),
  ];
  return { model: report.model, files: files.sort((a, b) => (a.path < b.path ? -1 : 1)) };
}
