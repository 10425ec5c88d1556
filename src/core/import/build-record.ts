import type { AnyRecord, Priority, RecordKind } from '../record/record.ts';
import type { Contradiction } from './import-report.ts';
import type { FieldValue, MappedRow } from './read-row.ts';
import { type Opening, rebuildJournal, type Snapshot, toSnapshot } from './rebuild-journal.ts';

/** Fields that the journal carries; everything else of a row goes to the record alone. */
const TRACKED = [
  'impact',
  'urgency',
  'priority',
  'service',
  'team',
  'assignee',
  'category',
  'hold_reason',
  'catalogue_item',
  'type',
];

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
  const snapshots = options.isHistory ? historyOf(rows, opening) : outlineOf(last, opening);
  if (snapshots.length === 0) return failure(first, 'no row has a state');
  const built = rebuildJournal(opening, snapshots);
  const current = overridden({ ...last.fields, ...built.fields }, options);
  const record = {
    state: built.state,
    ...recordFields(current.fields, built.state, options.kind),
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

function historyOf(rows: readonly MappedRow[], opening: Opening): readonly Snapshot[] {
  return rows.map((row) => toSnapshot(row, TRACKED, opening)).filter((snapshot) => snapshot !== undefined);
}

/** A file with one row a record tells three moments at most: opened, resolved, and what is now. */
function outlineOf(row: MappedRow, opening: Opening): readonly Snapshot[] {
  const last = toSnapshot(row, TRACKED, opening);
  if (last === undefined) return [];
  const { resolved_at: resolvedAt, closed_at: closedAt } = row.fields;
  const moments: Snapshot[] = [];
  const { hold_reason: _, ...fields } = last.fields;
  if (typeof resolvedAt === 'string' && last.state === 'closed') {
    moments.push({
      ...last,
      at: resolvedAt,
      state: 'resolved',
      fields,
      reassignments: undefined,
      reopenings: undefined,
    });
  }
  const ended = last.state === 'closed' ? closedAt : last.state === 'resolved' ? resolvedAt : undefined;
  return [...moments, { ...last, at: typeof ended === 'string' ? ended : last.at }];
}

type Overridden = { readonly fields: Readonly<Record<string, unknown>>; readonly differs: string | undefined };

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

function recordFields(
  fields: Readonly<Record<string, unknown>>,
  state: string,
  kind: RecordKind,
): Record<string, unknown> {
  const record: Record<string, unknown> = {};
  const labels: string[] = [];
  for (const [name, value] of Object.entries(fields)) {
    const nested = NESTED.exec(name);
    if (ABOUT_THE_ROW.includes(name) || value === undefined) continue;
    if (name.startsWith('labels.')) labels.push(String(value).slice(0, 50));
    else if (nested !== null)
      record[nested[1] ?? ''] = { ...(record[nested[1] ?? ''] ?? {}), [nested[2] ?? '']: value };
    else record[name] = value;
  }
  if (labels.length > 0) record.labels = [...new Set(labels)];
  if (!hasEnded(kind, state)) for (const name of ['resolution', 'closing_category', 'close']) delete record[name];
  return record;
}

function hasEnded(kind: RecordKind, state: string): boolean {
  const ended = { incident: ['resolved'], request: ['fulfilled'], problem: ['resolved'], change: ['review'] } as const;
  return state === 'closed' || ended[kind].some((one) => one === state);
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
