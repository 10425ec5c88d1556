import { isAbsolute, join, relative, resolve } from 'node:path';
import type { ReportFormat } from '../../../src/app/generate-reports.ts';
import { makeReportStream } from '../../../src/app/make-reports.ts';
import { formatInstant } from '../../../src/core/time/instant.ts';
import { CliError, EXIT } from '../cli-error.ts';
import type { BuildCommand } from '../commands.ts';
import { showInstant } from '../duration.ts';
import { reportPorts, sitePorts } from '../reports/report-ports.ts';
import { writeReports } from '../reports/write-reports.ts';
import { openRepository } from '../repository.ts';
import { AS_OF, asOf, newCommand, type SharedOptions } from '../shared-options.ts';

type Options = SharedOptions & {
  readonly asOf?: string;
  readonly at?: string;
  readonly out: string;
  readonly format: string;
  readonly html?: boolean;
};

const FORMATS: readonly ReportFormat[] = ['md', 'json', 'csv', 'ics', 'html'];

const DEFAULT_FORMATS = 'md,json,csv,ics';

export const build: BuildCommand = (console, done) =>
  newCommand(
    {
      name: 'report',
      summary:
        'Writes the reports of a time: pages in Markdown, the model as JSON, tables as CSV, calendars. Same input, same bytes.',
      examples: [
        ['gitsm report', 'all formats into reports/'],
        ['gitsm report --as-of 2026-09-30T22:00:00Z --out /tmp/september', 'as it was known then'],
        ['gitsm report --at v1.2 --format json --out /tmp/then', 'of the records at a commit'],
        ['gitsm report --html --out site', 'a site to open in a browser: site/index.html'],
        ['gitsm report --json', 'the model itself, to stdout'],
      ],
    },
    console,
  )
    .option(...AS_OF)
    .option('--at <revision>', 'the records as committed there, instead of the work tree')
    .option('--out <folder>', 'where to write; from the root of the repository', 'reports')
    .option('--format <formats>', 'md, json, csv, ics, html, separated by commas', DEFAULT_FORMATS)
    .option('--html', 'a static site, and nothing else: opens from its folder, needs no server')
    .action(async (options: Options) => {
      const repository = openRepository(options.directory);
      const ledger = await repository.load(options.at);
      const now = asOf(options.asOf, ledger, console);
      const folder = isAbsolute(options.out) ? options.out : join(repository.root, options.out);
      const order = {
        asOf: now,
        now: console.now,
        formats: toFormats(options.html === true ? 'html' : options.format),
        repository: wayBack(folder, repository.root),
      };
      const ports = reportPorts(repository.root);
      const site = order.formats.includes('html') ? { site: sitePorts(repository.root, options.at) } : {};
      const made = makeReportStream(ledger, order, { ...ports, ...site });
      if (options.json === true) {
        console.out(`${JSON.stringify(made.model, null, 2)}\n`);
        return done(EXIT.fine);
      }
      const { count, changed } = writeReports(folder, made.files);
      console.out(`${count} reports as of ${showInstant(formatInstant(now))} in ${folder}, ${changed} changed\n`);
      done(EXIT.fine);
    });

function toFormats(text: string): readonly ReportFormat[] {
  return text.split(',').map((part) => {
    const format = FORMATS.find((one) => one === part.trim());
    if (format === undefined)
      throw new CliError(`${JSON.stringify(part)} is no format.`, EXIT.usage, FORMATS.join(', '));
    return format;
  });
}

/** From the pages to the records: `../` for a folder of the repository, nothing to follow from elsewhere. */
function wayBack(folder: string, root: string): string {
  const way = relative(resolve(folder), resolve(root)).replaceAll('\\', '/');
  return way === '' ? '' : `${way}/`;
}
