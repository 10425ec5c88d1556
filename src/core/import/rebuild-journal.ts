import { isSameJson, type JsonMap, type JsonValue } from '../record/json.ts';
import type { JournalEntry, RecordKind } from '../record/record.ts';
import type { Contradiction, ContradictionKind } from './import-report.ts';
import type { FieldValue, MappedRow } from './read-row.ts';

/** One moment of the record's history as the file tells it: the fields as they stood from then on. */
export type Snapshot = {
  readonly at: string;
  readonly by: string;
  readonly row: number;
  readonly state: string;
  /** Tracked fields alone. */
  readonly fields: JsonMap;
  readonly reassignments: number | undefined;
  readonly reopenings: number | undefined;
  /** The source's own resolution time, where it stands in the rows. */
  readonly resolvedAt: string | undefined;
};

export type Opening = { readonly at: string; readonly by: string; readonly key: string; readonly kind: RecordKind };

export type RebuiltJournal = {
  readonly journal: readonly JournalEntry[];
  readonly state: string;
  readonly fields: JsonMap;
  readonly contradictions: readonly Contradiction[];
};

/** States in which work is over, by kind; moving out of them is a reopening. */
const ENDED: Readonly<Record<RecordKind, readonly string[]>> = {
  incident: ['resolved', 'closed'],
  request: ['fulfilled', 'closed'],
  problem: ['resolved', 'closed'],
  change: ['review', 'closed'],
};

const FIRST_STATE: Readonly<Record<RecordKind, string>> = {
  incident: 'new',
  request: 'submitted',
  problem: 'new',
  change: 'draft',
};

/**
 * The journal that a sequence of snapshots attests: an entry for each row in which the state, a tracked field or a
 * counter changed. Rows stand in the order of time. Counters of the source are believed: a rise without a visible
 * cause is journalled and reported as a contradiction.
 */
export function rebuildJournal(opening: Opening, snapshots: readonly Snapshot[]): RebuiltJournal {
  const walk = newWalk(opening, snapshots);
  for (const snapshot of snapshots) takeSnapshot(walk, snapshot);
  return { journal: walk.journal, state: walk.state, fields: walk.fields, contradictions: walk.contradictions };
}

type Walk = {
  readonly opening: Opening;
  readonly journal: JournalEntry[];
  readonly contradictions: Contradiction[];
  state: string;
  fields: JsonMap;
  lastAt: string;
  reassignments: number;
  reopenings: number;
};

function newWalk(opening: Opening, snapshots: readonly Snapshot[]): Walk {
  const first = snapshots[0];
  const initial = FIRST_STATE[opening.kind];
  const fields = first?.fields ?? {};
  const entry: JournalEntry = {
    at: opening.at,
    by: opening.by,
    to: initial,
    set: fields,
    source: { import: `row ${first?.row ?? 0}` },
  };
  const walk: Walk = {
    opening,
    journal: [entry],
    contradictions: [],
    state: initial,
    fields,
    lastAt: opening.at,
    reassignments: 0,
    reopenings: 0,
  };
  if (first !== undefined && first.state !== initial) {
    contradict(walk, 'log_begins_late', first.row, `the first row is ${first.state}`);
  }
  return walk;
}

function takeSnapshot(walk: Walk, snapshot: Snapshot): void {
  const at = clampToOpening(walk, snapshot);
  reopenUnseen(walk, snapshot, at);
  const moved = snapshot.state !== walk.state;
  const set = changedFields(walk.fields, snapshot.fields);
  const isTold = moved || Object.keys(set).length > 0;
  if (moved) noteMove(walk, snapshot);
  if (isTold) {
    append(walk, snapshot, {
      at,
      ...(moved ? { to: snapshot.state } : {}),
      ...(Object.keys(set).length > 0 ? { set } : {}),
    });
  }
  resolveAgain(walk, snapshot, at);
  reassignUnseen(walk, snapshot, at, Object.hasOwn(set, 'team'));
  walk.state = snapshot.state;
  walk.fields = snapshot.fields;
}

function clampToOpening(walk: Walk, snapshot: Snapshot): string {
  if (snapshot.at >= walk.lastAt) {
    walk.lastAt = snapshot.at;
    return snapshot.at;
  }
  contradict(walk, 'row_before_opening', snapshot.row, `the row is of ${snapshot.at}, the opening of ${walk.lastAt}`);
  return walk.lastAt;
}

/** Changed and removed fields; a removed one is `null`. */
function changedFields(before: JsonMap, after: JsonMap): JsonMap {
  const set: Record<string, JsonValue> = {};
  for (const [field, value] of Object.entries(after)) {
    const old = before[field];
    if (old === undefined || !isSameJson(old, value)) set[field] = value;
  }
  for (const field of Object.keys(before)) if (!Object.hasOwn(after, field)) set[field] = null;
  return set;
}

function noteMove(walk: Walk, snapshot: Snapshot): void {
  const ended = ENDED[walk.opening.kind];
  const [resolved = '', closed = ''] = ended;
  const move = `${walk.state} → ${snapshot.state}`;
  if (snapshot.state === closed && walk.state !== resolved)
    contradict(walk, 'closed_without_resolution', snapshot.row, move);
  if (!ended.includes(walk.state) || ended.includes(snapshot.state)) return;
  if (walk.state === closed) contradict(walk, 'reopened_after_closing', snapshot.row, move);
  if (snapshot.reopenings !== undefined && snapshot.reopenings <= walk.reopenings) {
    contradict(walk, 'reopening_uncounted', snapshot.row, `${move}, but the counter stays at ${snapshot.reopenings}`);
  } else walk.reopenings++;
}

/** The counter rose by more than the rows show: it was reopened, and ended again or not, between two rows. */
function reopenUnseen(walk: Walk, snapshot: Snapshot, at: string): void {
  const ended = ENDED[walk.opening.kind];
  const isSeen = ended.includes(walk.state) && !ended.includes(snapshot.state);
  const unseen = (snapshot.reopenings ?? walk.reopenings) - walk.reopenings - (isSeen ? 1 : 0);
  for (let index = 0; index < unseen; index++) {
    contradict(walk, 'reopening_unseen', snapshot.row, `the counter rose to ${snapshot.reopenings}`);
    const note = 'Reopened between two rows of the log; its counter says so.';
    if (!ended.includes(walk.state)) append(walk, snapshot, { at, to: ended[0] ?? '', note });
    append(walk, snapshot, { at, to: WORKING[walk.opening.kind], note });
    walk.state = WORKING[walk.opening.kind];
    walk.reopenings++;
  }
}

const WORKING: Readonly<Record<RecordKind, string>> = {
  incident: 'in_progress',
  request: 'in_fulfilment',
  problem: 'root_cause_analysis',
  change: 'implementing',
};

/** A row in the resolved state that stands exactly at the source's resolution time: it was resolved once more. */
function resolveAgain(walk: Walk, snapshot: Snapshot, at: string): void {
  const resolved = ENDED[walk.opening.kind][0] ?? '';
  const { state, resolvedAt } = snapshot;
  if (state !== resolved || walk.state !== resolved || resolvedAt !== at) return;
  const last = walk.journal.findLast((entry) => entry.to === resolved);
  if (last === undefined || last.at === at) return;
  contradict(walk, 'resolved_at_differs', snapshot.row, `resolved at ${last.at}, and again at ${resolvedAt}`);
  append(walk, snapshot, {
    at,
    to: resolved,
    note: 'Resolved once more; the resolution time of the source is this one.',
  });
}

function reassignUnseen(walk: Walk, snapshot: Snapshot, at: string, isTeamChanged: boolean): void {
  const counted = snapshot.reassignments;
  if (counted === undefined) return;
  const rise = counted - walk.reassignments;
  if (isTeamChanged && rise <= 0) {
    contradict(walk, 'reassignment_uncounted', snapshot.row, `the counter stays at ${counted}`);
  }
  for (let index = isTeamChanged ? 1 : 0; index < rise; index++) {
    contradict(walk, 'reassignment_unseen', snapshot.row, `the counter rose to ${counted}`);
    const team = snapshot.fields.team ?? null;
    append(walk, snapshot, { at, set: { team }, note: 'Reassigned; the log does not say between which teams.' });
  }
  walk.reassignments = Math.max(counted, walk.reassignments);
}

function append(walk: Walk, snapshot: Snapshot, entry: Omit<JournalEntry, 'by' | 'source'>): void {
  const { at, ...rest } = entry;
  walk.journal.push({ at, by: snapshot.by, ...rest, source: { import: `row ${snapshot.row}` } });
}

function contradict(walk: Walk, kind: ContradictionKind, row: number, detail: string): void {
  walk.contradictions.push({ key: walk.opening.key, kind, row, detail });
}

/** The snapshot that a mapped row is, with its tracked fields; `undefined` where it has no state. */
export function toSnapshot({ row, fields }: MappedRow, tracked: JsonMap, opening: Opening): Snapshot | undefined {
  if (typeof fields.state !== 'string') return undefined;
  return {
    at: textOf(fields.at) ?? opening.at,
    by: textOf(fields.by) ?? opening.by,
    row,
    state: fields.state,
    fields: tracked,
    reassignments: numberOf(fields.reassignments),
    reopenings: numberOf(fields.reopenings),
    resolvedAt: textOf(fields.resolved_at),
  };
}

function textOf(value: FieldValue | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function numberOf(value: FieldValue | undefined): number | undefined {
  return typeof value === 'number' ? value : undefined;
}
