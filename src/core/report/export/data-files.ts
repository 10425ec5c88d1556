import type { RecordKind } from '../../record/record.ts';
import type { Clock } from '../../sla/clock.ts';
import { isOfKind, type RecordFacts } from '../facts/record-facts.ts';
import type { TimeTo } from '../facts/time-to.ts';
import type { Report } from '../model/compute-model.ts';
import { clockColumns } from './clock-columns.ts';
import { changeColumns, incidentColumns, problemColumns, requestColumns } from './kind-columns.ts';
import type { ExportRow } from './record-columns.ts';
import { type ExportColumn, type TableRows, tableRows, toNdjson } from './table-rows.ts';
import { tableSchema } from './table-schema.ts';

/** A file of the reports; the path is from their root. */
export type ReportFile = { readonly path: string; readonly text: string };

const TABLE_COLUMNS = {
  incidents: incidentColumns,
  requests: requestColumns,
  problems: problemColumns,
  changes: changeColumns,
  clocks: clockColumns,
} as const;

export type DataRequest = { readonly json: boolean; readonly csv: boolean };

/** `report.json`, and each table as `data/<name>.ndjson`, with its schema, and `.csv`; every record opened by the as-of is in its table. */
export function* dataFiles(
  report: Report & { readonly clocks: readonly Clock[] },
  writeCsv: (table: TableRows) => string,
  { json, csv }: DataRequest,
): Generator<ReportFile> {
  if (json) yield { path: 'report.json', text: `${JSON.stringify(report.model)}\n` };
  if (json) yield* schemaFiles();
  if (!json && !csv) return;
  for (const [name, table] of exportTables(report)) {
    if (json) yield { path: `data/${name}.ndjson`, text: toNdjson(table) };
    if (csv) yield { path: `data/${name}.csv`, text: writeCsv(table) };
  }
}

/** What the lines of each table hold, for programs that read them. */
function schemaFiles(): readonly ReportFile[] {
  return Object.entries(TABLE_COLUMNS).map(([name, columns]) => ({
    path: `data/${name}.schema.json`,
    text: `${JSON.stringify(tableSchema(name, columns), null, 2)}\n`,
  }));
}

/** The tables by name, each in the order of the ledger. */
export function exportTables({
  facts,
  clocks,
}: Pick<Report, 'facts'> & { readonly clocks: readonly Clock[] }): ReadonlyMap<string, TableRows> {
  const ended = [...facts.incidentTimes, ...facts.requestTimes, ...facts.problemTimes];
  const times = new Map(ended.map((time) => [time.facts.id, time]));
  const { all } = facts.ledger;
  const rows = <Kind extends RecordKind>(kind: Kind, columns: readonly ExportColumn<ExportRow<Kind>>[]) =>
    tableRows(columns, rowsOf(all, kind, times));
  return new Map([
    ['incidents', rows('incident', incidentColumns)],
    ['requests', rows('request', requestColumns)],
    ['problems', rows('problem', problemColumns)],
    ['changes', rows('change', changeColumns)],
    ['clocks', tableRows(clockColumns, clocks)],
  ]);
}

function rowsOf<Kind extends RecordKind>(
  all: readonly RecordFacts[],
  kind: Kind,
  times: ReadonlyMap<string, TimeTo>,
): readonly ExportRow<Kind>[] {
  return all.filter((each) => isOfKind(each, kind)).map((facts) => ({ facts, time: times.get(facts.id) }));
}
