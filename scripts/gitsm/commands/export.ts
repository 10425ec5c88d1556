import { makeReports } from '../../../src/app/make-reports.ts';
import { nearest } from '../../../src/core/finding/nearest.ts';
import { formatInstant } from '../../../src/core/time/instant.ts';
import { CliError, EXIT } from '../cli-error.ts';
import type { BuildCommand } from '../commands.ts';
import { reportPorts } from '../reports/report-ports.ts';
import { openRepository } from '../repository.ts';
import { AS_OF, asOf, newCommand, type SharedOptions } from '../shared-options.ts';

type ExportOptions = SharedOptions & {
  readonly format: string;
  readonly schema?: boolean;
  readonly asOf?: string;
  readonly at?: string;
};

const TABLES = ['incidents', 'requests', 'problems', 'changes', 'clocks'];
const FORMATS = ['ndjson', 'csv'];

export const build: BuildCommand = (console, done) =>
  newCommand(
    {
      name: 'export',
      summary:
        'Writes a table of records or clocks to stdout: a JSON object a line, or CSV. The reports carry the same.',
      examples: [
        ['gitsm export incidents', 'a JSON object a line'],
        ['gitsm export changes --format csv > changes.csv', 'for a spreadsheet'],
        ['gitsm export clocks --schema', 'what the columns mean, as JSON Schema'],
        ['gitsm export requests --at v1.2 --as-of 2026-09-30T22:00:00Z', 'as it was known then'],
      ],
    },
    console,
  )
    .argument('<table>', TABLES.join(', '))
    .option('--format <format>', FORMATS.join(', '), 'ndjson')
    .option('--schema', 'the JSON Schema of a line instead of the lines')
    .option(...AS_OF)
    .option('--at <revision>', 'the records as committed there, instead of the work tree')
    .action(async (asked: string, options: ExportOptions) => {
      const table = expectOneOf(asked.toLowerCase(), TABLES, 'table');
      const format = expectOneOf(options.format, FORMATS, 'format');
      const repository = openRepository(options.directory);
      const ledger = await repository.load(options.at);
      const now = asOf(options.asOf, ledger, console);
      const isCsv = format === 'csv' && options.schema !== true && options.json !== true;
      const order = { asOf: now, now: console.now, formats: [isCsv ? 'csv' : 'json'], repository: '' } as const;
      const { files } = makeReports(ledger, order, reportPorts());
      const path = `data/${table}.${options.schema === true ? 'schema.json' : isCsv ? 'csv' : 'ndjson'}`;
      const text = files.find((file) => file.path === path)?.text;
      if (text === undefined) throw new Error(`the reports have no ${path}`);
      console.out(options.json === true && options.schema !== true ? toJson(text, formatInstant(now)) : text);
      done(EXIT.fine);
    });

/** `incident` is as good as `incidents`. */
function expectOneOf(text: string, known: readonly string[], what: string): string {
  const found = known.find((one) => one === text || one === `${text}s`);
  if (found !== undefined) return found;
  const near = nearest(text, known);
  const guess = near === undefined ? '' : ` Did you mean "${near}"?`;
  throw new CliError(`There is no ${what} ${JSON.stringify(text)}.${guess}`, EXIT.usage, `One of ${known.join(', ')}.`);
}

function toJson(lines: string, as_of: string): string {
  const rows: readonly unknown[] = lines.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line)]));
  return `${JSON.stringify({ as_of, count: rows.length, rows }, null, 2)}\n`;
}
