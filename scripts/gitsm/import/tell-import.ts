import type { ImportResult } from '../../../src/core/import/import-records.ts';
import { CONTRADICTIONS, type Contradiction } from '../../../src/core/import/import-report.ts';

/** The report of an import for people: what came in, what could not be read, what the file says against itself. */
export function tellImport(result: ImportResult, isWritten: boolean): string {
  const { counts } = result;
  return [
    `${counts.rows} rows, ${counts.records} records: ${counts.created} created, ${counts.extended} extended, ${counts.unchanged} unchanged`,
    ...section('Columns that the map neither uses nor ignores', result.unmappedColumns),
    ...section('Values that the map does not know', result.unmappedValues.map(tellValue)),
    ...section(
      'Rows that cannot become a record',
      result.refusals.map((one) => `row ${one.row} ${one.key}: ${one.why}`),
    ),
    ...section('Missing in the configuration (--create-missing adds it)', tellMissing(result)),
    ...section('Contradictions of the file', tellContradictions(result.contradictions)),
    isWritten ? 'Written. Next: gitsm validate' : 'Nothing was written.',
  ].join('\n');
}

function section(title: string, lines: readonly string[]): readonly string[] {
  if (lines.length === 0) return [];
  const shown = lines.slice(0, 40).map((line) => `  ${line}`);
  const more = lines.length > 40 ? [`  … and ${lines.length - 40} more; --json has all`] : [];
  return ['', title, ...shown, ...more];
}

function tellValue(one: ImportResult['unmappedValues'][number]): string {
  const value = one.value === '' ? '(empty)' : JSON.stringify(one.value);
  return `${one.field} from ${one.column}: ${value}, ${one.rows} rows, first ${one.firstRow}; expected ${one.expected}`;
}

function tellMissing({ missing }: ImportResult): readonly string[] {
  return [
    ...missing.teams.map((team) => `team ${team.id}`),
    ...missing.services.map((id) => `service ${id}`),
    ...missing.categories.map((id) => `category ${id}`),
    ...missing.people.map((login) => `person ${login}`),
  ];
}

/** By kind, each with its count and the first keys; a list of thousands is for --json. */
function tellContradictions(all: readonly Contradiction[]): readonly string[] {
  const kinds = [...new Set(all.map((one) => one.kind))].sort();
  return kinds.flatMap((kind) => {
    const of = all.filter((one) => one.kind === kind);
    const keys = [...new Set(of.map((one) => one.key))];
    const shown = keys.slice(0, 8).join(' ');
    return [
      `${of.length} × ${CONTRADICTIONS[kind]}`,
      `    ${shown}${keys.length > 8 ? ` and ${keys.length - 8} more` : ''}`,
    ];
  });
}
