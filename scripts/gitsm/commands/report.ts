import { isAbsolute, join, relative, resolve } from 'node:path';
import type { ReportFormat } from '../../../src/app/generate-reports.ts';
import { makeReportStream } from '../../../src/app/make-reports.ts';
import { encodeTerminalLine } from '../../../src/core/encode/terminal-text.ts';
import type { ReportModel } from '../../../src/core/report/model/report-model.ts';
import { statusText, withStatus } from '../../../src/core/report/publish/status-block.ts';
import { formatInstant } from '../../../src/core/time/instant.ts';
import { CliError, EXIT } from '../cli-error.ts';
import type { BuildCommand } from '../commands.ts';
import type { Console } from '../console.ts';
import { showInstant } from '../duration.ts';
import { readOverrides, reportPorts, sitePorts } from '../reports/report-ports.ts';
import { verifyReports } from '../reports/verify-reports.ts';
import { writeReports } from '../reports/write-reports.ts';
import { type OpenedRepository, openRepository } from '../repository.ts';
import { AS_OF, asOf, newCommand, type SharedOptions } from '../shared-options.ts';

type Options = SharedOptions & {
  readonly asOf?: string;
  readonly at?: string;
  readonly out: string;
  readonly format: string;
  readonly html?: boolean;
  readonly readme?: boolean;
  readonly verify?: string | boolean;
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
        ['gitsm report --verify origin/reports', 'makes published reports again, and compares them byte for byte'],
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
    .option('--readme', 'also renew the block between <!-- gitsm:status --> and <!-- /gitsm:status --> in README.md')
    .option('--verify [where]', 'make the reports of a folder or revision again and compare, instead of writing')
    .action(async (options: Options) => {
      const repository = openRepository(options.directory);
      if (options.verify !== undefined) return done(await verify(repository, options, console));
      const ledger = await repository.load(options.at);
      const now = asOf(options.asOf, ledger, console);
      const folder = isAbsolute(options.out) ? options.out : join(repository.root, options.out);
      const order = {
        asOf: now,
        now: console.now,
        formats: toFormats(options.html === true ? 'html' : options.format),
        repository: wayBack(folder, repository.root),
      };
      const overrides = await readOverrides(repository, options.at);
      const ports = reportPorts(overrides);
      const site = order.formats.includes('html')
        ? { site: await sitePorts(repository, ledger, { revision: options.at, overrides }) }
        : {};
      const made = makeReportStream(ledger, order, { ...ports, ...site });
      if (options.json === true) {
        console.out(`${JSON.stringify(made.model, null, 2)}\n`);
        return done(EXIT.fine);
      }
      const { count, changed } = writeReports(folder, made.files);
      if (options.readme === true) await renewReadme(repository, made.model, options.out);
      console.out(`${count} reports as of ${showInstant(formatInstant(now))} in ${folder}, ${changed} changed\n`);
      done(EXIT.fine);
    });

async function verify(repository: OpenedRepository, { verify: asked, out, json }: Options, console: Console) {
  const where = typeof asked === 'string' ? asked : out;
  const verification = await verifyReports(repository, where, console);
  const { manifest, files, different, missing, foreign } = verification;
  const wrong = different.length + missing.length + foreign.length;
  if (json === true) console.out(`${JSON.stringify(verification, null, 2)}\n`);
  else {
    for (const [word, paths] of Object.entries({ differs: different, 'is missing': missing, 'is no report': foreign }))
      for (const path of paths) console.out(`${encodeTerminalLine(path)} ${word}\n`);
    const of = manifest.commit === null ? 'the work tree' : manifest.commit.slice(0, 7);
    const verdict = wrong === 0 ? 'all as they are there' : `${wrong} not as they are there`;
    console.out(`${files} reports of ${of} as of ${showInstant(manifest.as_of)}: ${verdict}\n`);
  }
  return wrong === 0 ? EXIT.fine : EXIT.findings;
}

async function renewReadme(repository: OpenedRepository, model: ReportModel, out: string): Promise<void> {
  const readme = await repository.readText('README.md');
  const status = statusText(model, `${out}/README.md`);
  const renewed = readme === undefined ? undefined : withStatus(readme, status);
  if (renewed === undefined) return;
  await repository.apply({ effects: [{ kind: 'write_text', path: 'README.md', text: renewed }], summary: [] });
}

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
