import { trackedFields } from '../journal/tracked-fields.ts';
import { isJsonMap, type JsonMap, type JsonValue } from '../record/json.ts';
import type { AnyRecord, Priority, RecordKind } from '../record/record.ts';
import type { Contradiction } from './import-report.ts';
import type { FieldValue, MappedRow } from './read-row.ts';
import { type Opening, rebuildJournal, type Snapshot, toSnapshot } from './rebuild-journal.ts';

/** Fields of a row that say how it came to be, not what the record is. */
const ABOUT_THE_ROW = ['at', 'by', 'state', 'resolved_at', 'closed_at', 'reassignments', 'reopenings'];

export type BuildOptions = {
  readonly kind: RecordKind;
  /** Id of the map; `<map>:<key>` is the foreign key. */
  readonly source: string;
  /** Whether several rows tell the history of one record. */
  readonly isHistory: boolean;
  /** The priority that impact and urgency give here. */
  readonly priorityOf: (impact: FieldValue | undefined, urgency: FieldValue | undefined) => Priority | undefined;
};

export type BuiltRecord = {
  readonly key: string;
  /** Without `id`, which is given in the order of opening. */
  readonly record: Omit<AnyRecord, 'id'>;
  readonly contradictions: readonly Contradiction[];
};

export type BuildFailure = { readonly key: string; readonly row: number; readonly why: string };

/** One record from its rows, which stand in the order of time. The last row decides the fields. */
export function buildRecord(rows: readonly MappedRow[], options: BuildOptions): BuiltRecord | BuildFailure {
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) throw new Error('a record is built from at least one row');
  const openedAt = first.fields.opened_at;
  if (typeof openedAt !== 'string') return failure(first, 'it has no opening time');
  const opening: Opening = {
    at: openedAt,
    by: String(first.fields.opened_by ?? 'unknown'),
    key: first.key,
    kind: options.kind,
  };
  const snapshots = options.isHistory ? historyOf(rows, opening, options) : outlineOf(last, opening, options);
  if (snapshots.length === 0) return failure(first, 'no row has a state');
  const built = rebuildJournal(opening, snapshots);
  const current = fieldsOf(last, built.state, options);
  const record = {
    state: built.state,
    ...current.fields,
    ...built.fields,
    opened_at: openedAt,
    opened_by: opening.by,
    source: { kind: 'import', key: `${options.source}:${first.key}` },
    journal: built.journal,
  };
  const contradictions = [...built.contradictions, ...statements(rows, built.journal, current.differs, options)];
  // The shape is checked like any other record's before it is written; here it is only put together.
  return { key: first.key, record: record as unknown as Omit<AnyRecord, 'id'>, contradictions };
}

function failure(row: MappedRow, why: string): BuildFailure {
  return { key: row.key, row: row.row, why };
}

function historyOf(rows: readonly MappedRow[], opening: Opening, options: BuildOptions): readonly Snapshot[] {
  return rows.map((row) => snapshotOf(row, opening, options)).filter((snapshot) => snapshot !== undefined);
}

function snapshotOf(row: MappedRow, opening: Opening, options: BuildOptions, as?: string): Snapshot | undefined {
  const state = as ?? String(row.fields.state);
  const { fields } = fieldsOf(row, state, options);
  const tracked = Object.keys(trackedFields[options.kind]);
  const kept = Object.fromEntries(
    tracked.flatMap((name) => (fields[name] === undefined ? [] : [[name, fields[name]]])),
  );
  const snapshot = toSnapshot(row, kept, opening);
  return snapshot === undefined ? undefined : { ...snapshot, state };
}

/** A file with one row a record tells three moments at most: opened, resolved, and what is now. */
function outlineOf(row: MappedRow, opening: Opening, options: BuildOptions): readonly Snapshot[] {
  const last = snapshotOf(row, opening, options);
  if (last === undefined) return [];
  const { resolved_at: resolvedAt, closed_at: closedAt } = row.fields;
  const resolved = last.state === 'closed' ? snapshotOf(row, opening, options, RESOLVED[options.kind]) : undefined;
  const ended = last.state === 'closed' ? closedAt : last.state === RESOLVED[options.kind] ? resolvedAt : undefined;
  const moments = [{ ...last, at: typeof ended === 'string' ? ended : last.at }];
  if (resolved === undefined || typeof resolvedAt !== 'string') return moments;
  return [{ ...resolved, at: resolvedAt, reassignments: undefined, reopenings: undefined }, ...moments];
}

type RowFields = { readonly fields: JsonMap; readonly differs: string | undefined };

/** The fields of the record as one row has them. */
function fieldsOf(row: MappedRow, state: string, options: BuildOptions): RowFields {
  const { fields, differs } = overridden(row.fields, options);
  return { fields: recordFields(fields, state, options.kind), differs };
}

type Overridden = { readonly fields: JsonMap; readonly differs: string | undefined };

/** A priority that the matrix does not give is kept, as an override that says where it comes from. */
function overridden(fields: Readonly<Record<string, FieldValue>>, options: BuildOptions): Overridden {
  const computed = options.priorityOf(fields.impact, fields.urgency);
  if (computed === undefined || fields.priority === undefined || fields.priority === computed) {
    return {
      fields: computed === undefined ? fields : { ...fields, priority: fields.priority ?? computed },
      differs: undefined,
    };
  }
  const override = {
    value: fields.priority,
    reason: `As imported from ${options.source}.`,
    by: String(fields.by ?? 'unknown'),
  };
  const differs = `${fields.priority}; ${fields.impact} × ${fields.urgency} gives ${computed}`;
  return { fields: { ...fields, priority_override: override }, differs };
}

const NESTED = /^(resolution|requested_for|close)\.([a-z_]+)$/;

function recordFields(fields: JsonMap, state: string, kind: RecordKind): JsonMap {
  const record: Record<string, JsonValue> = {};
  const labels: string[] = [];
  for (const [name, value] of Object.entries(fields)) {
    const nested = NESTED.exec(name);
    if (ABOUT_THE_ROW.includes(name) || value === undefined) continue;
    if (name.startsWith('labels.')) labels.push(String(value).slice(0, 50));
    else if (nested !== null) record[nested[1] ?? ''] = { ...mapAt(record, nested[1] ?? ''), [nested[2] ?? '']: value };
    else record[name] = value;
  }
  if (labels.length > 0) record.labels = [...new Set(labels)];
  if (!hasEnded(kind, state)) for (const name of ['resolution', 'closing_category', 'close']) delete record[name];
  return record;
}

function mapAt(record: JsonMap, name: string): JsonMap {
  const value = record[name];
  return isJsonMap(value) ? value : {};
}

/** The state in which work is over, before the record is final. */
const RESOLVED: Readonly<Record<RecordKind, string>> = {
  incident: 'resolved',
  request: 'fulfilled',
  problem: 'resolved',
  change: 'review',
};

function hasEnded(kind: RecordKind, state: string): boolean {
  return state === 'closed' || state === RESOLVED[kind];
}

/** What the last row states about the whole, held against the journal. */
function statements(
  rows: readonly MappedRow[],
  journal: readonly { readonly at: string; readonly to?: string }[],
  priorityDiffers: string | undefined,
  options: BuildOptions,
): readonly Contradiction[] {
  const last = rows.at(-1);
  if (last === undefined) return [];
  const found: Contradiction[] = [];
  const say = (kind: Contradiction['kind'], detail: string) =>
    found.push({ key: last.key, kind, row: last.row, detail });
  if (priorityDiffers !== undefined) say('priority_differs', priorityDiffers);
  if (new Set(rows.map((row) => row.fields.opened_at)).size > 1) say('opening_varies', 'see the rows of the record');
  const resolved = journal.findLast((entry) => entry.to === 'resolved')?.at;
  const closed = journal.findLast((entry) => entry.to === 'closed')?.at;
  const { resolved_at: resolvedAt, closed_at: closedAt } = last.fields;
  if (options.isHistory && typeof resolvedAt === 'string' && resolved !== undefined && resolved !== resolvedAt) {
    say('resolved_at_differs', `resolved at ${resolved}, stated ${resolvedAt}`);
  }
  if (options.isHistory && typeof closedAt === 'string' && closed !== undefined && closed !== closedAt) {
    say('closed_at_differs', `closed at ${closed}, stated ${closedAt}`);
  }
  return found;
}
