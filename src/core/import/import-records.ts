import type { Configuration, ImportMap } from '../config/configuration.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { FilePlan } from '../plan/plan.ts';
import type { Priority } from '../record/record.ts';
import { type BuildFailure, type BuiltRecord, buildRecord } from './build-record.ts';
import type { Contradiction, MissingConfiguration, Refusal, UnmappedValue } from './import-report.ts';
import { land } from './land-records.ts';
import { missingConfiguration } from './missing-configuration.ts';
import type { FieldValue, MappedRow, RowFault, RowReader, SourceRow } from './read-row.ts';

export type ImportResult = {
  readonly plan: FilePlan;
  readonly counts: {
    readonly rows: number;
    readonly records: number;
    readonly created: number;
    readonly extended: number;
    readonly unchanged: number;
  };
  /** Columns of the file that the map neither uses nor ignores. */
  readonly unmappedColumns: readonly string[];
  readonly unmappedValues: readonly UnmappedValue[];
  readonly contradictions: readonly Contradiction[];
  readonly refusals: readonly Refusal[];
  readonly missing: MissingConfiguration;
};

export type ImportInput = {
  readonly map: ImportMap;
  readonly rows: readonly SourceRow[];
  readonly columns: readonly string[];
  readonly readRow: RowReader;
  readonly ledger: Ledger;
};

/**
 * What an import would do: records in the order of their opening, then of their key, so that the same file gives
 * the same ids. A record that is here already (by `source.key`) is left alone, or extended where the file only
 * goes on from what is here.
 */
export function importRecords(input: ImportInput): ImportResult {
  const read = input.rows.map((row) => input.readRow(row));
  const groups = groupByKey(read.map((one) => one.mapped));
  const disorder: Contradiction[] = [];
  const results = [...groups].map(([, rows]) => buildRecord(inOrder(rows, input.map, disorder), optionsOf(input)));
  const built = results.filter((result): result is BuiltRecord => 'record' in result).sort(byOpening);
  const refused = results.filter((result): result is BuildFailure => 'why' in result);
  const landing = land(built, input.map.kind, input.ledger);
  return {
    plan: { effects: landing.effects, summary: landing.summary },
    counts: { rows: input.rows.length, records: groups.size, ...landing.counts },
    unmappedColumns: unmappedColumns(input.map, input.columns),
    unmappedValues: collectFaults(read.flatMap((one) => one.faults)),
    contradictions: [...disorder, ...built.flatMap((one) => one.contradictions), ...landing.contradictions].sort(byRow),
    refusals: [...refused, ...withoutKey(read.map((one) => one.mapped))],
    missing: missingConfiguration(built, input.ledger.configuration),
  };
}

function groupByKey(rows: readonly MappedRow[]): ReadonlyMap<string, readonly MappedRow[]> {
  const groups = new Map<string, MappedRow[]>();
  for (const row of rows) {
    if (row.key === '') continue;
    const group = groups.get(row.key);
    if (group === undefined) groups.set(row.key, [row]);
    else group.push(row);
  }
  return groups;
}

function withoutKey(rows: readonly MappedRow[]): readonly Refusal[] {
  return rows.filter((row) => row.key === '').map((row) => ({ key: '', row: row.row, why: 'the key column is empty' }));
}

/** By time, then by the file's counter of updates, then as they stand: several updates share a minute. */
function inOrder(rows: readonly MappedRow[], map: ImportMap, disorder: Contradiction[]): readonly MappedRow[] {
  if (map.rows === 'record') return rows;
  const timeOf = (row: MappedRow) => String(row.fields.at ?? row.fields.opened_at ?? '');
  const sorted = rows.toSorted((a, b) => compare(timeOf(a), timeOf(b)) || a.order - b.order || a.row - b.row);
  const late = sorted.find((row, index) => index > 0 && row.order < (sorted[index - 1] ?? row).order);
  if (late !== undefined) {
    const detail = `update ${late.order} stands after a higher one`;
    disorder.push({ key: late.key, kind: 'rows_out_of_order', row: late.row, detail });
  }
  return sorted;
}

function optionsOf(input: ImportInput) {
  return {
    kind: input.map.kind,
    source: input.map.id,
    isHistory: input.map.rows === 'update',
    priorityOf: matrixOf(input.ledger.configuration),
  };
}

function matrixOf(configuration: Configuration) {
  const matrix = configuration.organisation?.value.priority_matrix;
  return (impact: FieldValue | undefined, urgency: FieldValue | undefined): Priority | undefined => {
    if (!isLevel(impact) || !isLevel(urgency)) return undefined;
    return matrix?.[impact][urgency];
  };
}

function isLevel(value: FieldValue | undefined): value is 'high' | 'medium' | 'low' {
  return value === 'high' || value === 'medium' || value === 'low';
}

function unmappedColumns(map: ImportMap, columns: readonly string[]): readonly string[] {
  const templates = Object.values(map.fields).flatMap((rule) => [...(rule.template ?? '').matchAll(/\{([^{}]+)\}/g)]);
  const used = new Set([
    map.key,
    map.order_by,
    ...(map.ignore ?? []),
    ...Object.values(map.fields).map((rule) => rule.column),
    ...templates.map((match) => match[1]),
  ]);
  return columns.filter((column) => !used.has(column));
}

function collectFaults(faults: readonly RowFault[]): readonly UnmappedValue[] {
  const byValue = new Map<string, UnmappedValue>();
  for (const { row, field, column, value, expected } of faults) {
    const id = JSON.stringify([field, value]);
    const seen = byValue.get(id);
    byValue.set(id, { field, column, value, expected, rows: (seen?.rows ?? 0) + 1, firstRow: seen?.firstRow ?? row });
  }
  return [...byValue.values()].sort(
    (a, b) => compare(a.field, b.field) || b.rows - a.rows || compare(a.value, b.value),
  );
}

function byOpening(a: BuiltRecord, b: BuiltRecord): number {
  return compare(a.record.opened_at, b.record.opened_at) || compare(a.key, b.key);
}

function byRow(a: Contradiction, b: Contradiction): number {
  return compare(a.key, b.key) || a.row - b.row;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
