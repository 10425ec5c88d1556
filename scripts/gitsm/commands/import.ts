import { writeYaml } from '../../../src/adapters/yaml/write-yaml.ts';
import type { ImportMap } from '../../../src/core/config/configuration.ts';
import { createMissing } from '../../../src/core/import/create-missing.ts';
import { type ImportResult, importRecords } from '../../../src/core/import/import-records.ts';
import { rowReader, type SourceRow } from '../../../src/core/import/read-row.ts';
import { servicenowMap } from '../../../src/core/import/servicenow-map.ts';
import { recordToJson } from '../../../src/core/record/record-json.ts';
import { CliError, EXIT } from '../cli-error.ts';
import type { BuildCommand } from '../commands.ts';
import type { Console } from '../console.ts';
import { fileClock, readMap, readTable } from '../import/read-source.ts';
import { tellImport } from '../import/tell-import.ts';
import { type OpenedRepository, openRepository } from '../repository.ts';
import { newCommand, type SharedOptions } from '../shared-options.ts';

type ImportOptions = SharedOptions & {
  readonly map?: string;
  readonly zone?: string;
  readonly dates?: string;
  readonly dryRun?: boolean;
  readonly createMissing?: boolean;
  readonly printMap?: boolean;
};

export const build: BuildCommand = (console, done) =>
  newCommand(
    {
      name: 'import',
      summary:
        'Brings in records of another system. The same file twice changes nothing: the key of the source decides.',
      examples: [
        ['gitsm import servicenow log.csv --zone Europe/Berlin --dry-run', 'what would come in, and what is unmapped'],
        ['gitsm import servicenow log.csv --print-map > map.yaml', 'the map to review and adapt'],
        ['gitsm import csv tickets.csv --map map.yaml', 'any CSV file, by a reviewed map'],
      ],
    },
    console,
  )
    .argument('<format>', 'servicenow or csv')
    .argument('<file>', 'the CSV file, gzipped or not')
    .option('--map <file>', 'the map of fields and values (schemas/import-map.schema.json)')
    .option('--zone <zone>', 'IANA zone of the times in the file')
    .option('--dates <format>', 'how the file writes times, such as d/M/yyyy HH:mm')
    .option('--create-missing', 'also add the teams, people, categories and services that the records name')
    .option('--print-map', 'print the map that would be used, and stop')
    .option('--dry-run', 'report, and write nothing')
    .action(async (format: string, file: string, options: ImportOptions) => {
      done(await runImport({ format, file, options, console }));
    });

type Run = {
  readonly format: string;
  readonly file: string;
  readonly options: ImportOptions;
  readonly console: Console;
};

async function runImport(run: Run) {
  const { options, console } = run;
  const given = options.map === undefined ? undefined : await readMap(options.map);
  const table = readTable(run.file, given?.format ?? {});
  const map = withOptions(given ?? builtInMap(run, table.columns, table.rows), options);
  if (options.printMap === true) {
    console.out(writeYaml(recordToJson(map), { schemaComment: 'schemas/import-map.schema.json' }));
    return EXIT.fine;
  }
  const repository = openRepository(options.directory);
  const rows = table.rows.map((cells, index): SourceRow => ({ row: index + 1, cells }));
  progress(console, `${rows.length} rows read`);
  const ledger = await repository.load();
  const result = importRecords({ map, rows, columns: table.columns, readRow: rowReader(map, fileClock(map)), ledger });
  progress(console, `${result.counts.records} records built`);
  const refusal = whyNot(result, options);
  const isWritten = options.dryRun !== true && refusal === undefined;
  if (isWritten) await write(repository, result, { ledger, console });
  console.out(options.json === true ? `${toJson(result, isWritten)}\n` : `${tellImport(result, isWritten)}\n`);
  if (refusal !== undefined) console.err(`gitsm: ${refusal}\n`);
  return refusal === undefined ? EXIT.fine : EXIT.findings;
}

/** ServiceNow's own columns; one number on several rows makes the file a history. */
function builtInMap(
  { format, options }: Run,
  columns: readonly string[],
  rows: readonly Readonly<Record<string, string>>[],
): ImportMap {
  if (format !== 'servicenow') {
    throw new CliError(
      'gitsm import csv needs --map.',
      EXIT.usage,
      'gitsm import servicenow <file> --print-map shows one.',
    );
  }
  if (!columns.includes('number')) {
    throw new CliError(
      'The file has no column "number".',
      EXIT.usage,
      'For another layout: gitsm import csv --map <file>.',
    );
  }
  if (options.zone === undefined && options.printMap !== true) {
    throw new CliError('The zone of the times is not known.', EXIT.usage, 'Give --zone <IANA zone>, or --map <file>.');
  }
  return servicenowMap(columns, new Set(rows.map((row) => row.number)).size < rows.length);
}

function withOptions(map: ImportMap, { zone, dates }: ImportOptions): ImportMap {
  const format = { ...map.format, ...(zone === undefined ? {} : { zone }), ...(dates === undefined ? {} : { dates }) };
  return { ...map, format };
}

/** Why the records are not written: nothing comes in half-read. */
function whyNot(result: ImportResult, options: ImportOptions): string | undefined {
  const { missing } = result;
  if (result.unmappedValues.length > 0) return 'the map does not know every value; say what they mean in the map';
  const isMissing = [missing.teams, missing.people, missing.categories, missing.services].some(
    (list) => list.length > 0,
  );
  if (isMissing && options.createMissing !== true && options.dryRun !== true) {
    return 'the configuration lacks what the records name; --create-missing adds it';
  }
  return undefined;
}

type Target = { readonly ledger: Awaited<ReturnType<OpenedRepository['load']>>; readonly console: Console };

async function write(repository: OpenedRepository, result: ImportResult, { ledger, console }: Target): Promise<void> {
  const additions = createMissing(result.missing, ledger.configuration);
  if (additions === undefined)
    throw new CliError('config/gitsm.yaml or config/teams.yaml cannot be read.', EXIT.configuration, 'gitsm validate');
  progress(console, `writing ${result.plan.effects.length} records`);
  await repository.apply({ effects: [...additions.effects, ...result.plan.effects], summary: [] });
}

function toJson(result: ImportResult, isWritten: boolean): string {
  const { plan: _, ...rest } = result;
  return JSON.stringify({ ...rest, written: isWritten }, null, 2);
}

function progress(console: Console, text: string): void {
  if (console.isTerminal) console.err(`${text}\n`);
}
