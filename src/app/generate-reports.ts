import { dataFiles, type ReportFile } from '../core/report/export/data-files.ts';
import type { TableRows } from '../core/report/export/table-rows.ts';
import type { CalendarFeed } from '../core/report/feed/calendar-feed.ts';
import { calendarFeeds } from '../core/report/feed/calendar-feeds.ts';
import { computeReport, type Report, type ReportInput } from '../core/report/model/compute-model.ts';
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

/** Says what the reports were made of, so that they can be made again. */
export const MANIFEST = 'manifest.json';

export type Manifest = ReportRequest & { readonly as_of: string; readonly commit: string | null };

export type Reports = { readonly model: ReportModel; readonly files: readonly ReportFile[] };

/** Every report of a ledger at a time, as files below the folder of the reports, in the order of their paths. */
export function generateReports(input: ReportInput, request: ReportRequest, ports: ReportPorts): Reports {
  return inOrder(streamReports(input, request, ports));
}

export function inOrder({ model, files }: ReportStream): Reports {
  return { model, files: [...files].sort((a, b) => (a.path < b.path ? -1 : 1)) };
}

/** The files are made one by one as they are asked for, once: the pages of a large ledger are more than should be held. */
export type ReportStream = { readonly model: ReportModel; readonly files: Iterable<ReportFile> };

export function streamReports(input: ReportInput, request: ReportRequest, ports: ReportPorts): ReportStream {
  const report = computeReport(input);
  return { model: report.model, files: filesOf({ report, input, request }, ports) };
}

type Order = { readonly report: Report; readonly input: ReportInput; readonly request: ReportRequest };

function* filesOf({ report, input, request }: Order, ports: ReportPorts): Generator<ReportFile> {
  const { repository } = request;
  const asked = (format: ReportFormat) => request.formats.includes(format);
  if (asked('html') && ports.site !== undefined) {
    yield* generateSite(report, { input, repository }, ports.site);
    // The forge's pages would otherwise run the files through a site generator of its own.
    yield { path: '.nojekyll', text: '' };
  }
  // The calendar of the site leads to them.
  const feeds = asked('ics') || asked('html') ? calendarFeeds({ ...report, input, repository }) : [];
  for (const feed of feeds) yield { path: feed.path, text: ports.writeCalendar(feed) };
  yield { path: MANIFEST, text: manifestText(report.model, request) };
  const pages = asked('md') ? markdownPages(report.model, repository) : [];
  for (const page of pages) yield { path: page.path, text: ports.renderPage(page) };
  const data = { json: asked('json'), csv: asked('csv') };
  yield* dataFiles({ ...report, clocks: input.clocks }, ports.writeCsv, data);
}

function manifestText({ head }: ReportModel, { formats, repository }: ReportRequest): string {
  const manifest: Manifest = { as_of: head.as_of.utc, commit: head.commit, formats, repository };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
