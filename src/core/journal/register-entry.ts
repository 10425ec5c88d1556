import type { Configuration } from '../config/configuration.ts';
import type { Entry } from '../ledger/ledger.ts';
import { fieldOf } from '../lifecycle/check-lifecycle.ts';
import { missingIn, staleIn } from '../lifecycle/moves.ts';
import { expectedPriority } from '../priority/priority.ts';
import type { Edit } from '../record/edit.ts';
import type { AnyRecord, RecordKind } from '../record/record.ts';
import { fieldToJson, recordToJson } from '../record/record-json.ts';
import { type Attribution, rolesToJudgeBy, toEntry } from './attribution.ts';
import { toTrackedEdit } from './check-pending.ts';
import { isAllowed, judgeEdit } from './judge-edit.ts';
import { type PendingEdit, pendingEdit } from './pending-edit.ts';
import { toSet, trackedValues, withTracked } from './record-fields.ts';
import { whyNot } from './tell-move.ts';
import { type FieldValues, type Told, tell } from './told.ts';
import { trackedField } from './tracked-fields.ts';

/** What registering one record takes: edits of its file, and a line for people. */
export type Registered = {
  readonly edits: readonly Edit[];
  readonly summary: string;
  /** Whether the edit was forbidden, and is undone. */
  readonly isPutBack?: true;
};

/** A record this big is near the limit of 64 KiB; from here on only moves are journalled. */
const NEARLY_FULL = 56 * 1024;

/**
 * Writes the edit by which the fields run ahead of the journal, or puts it back whole where it is forbidden;
 * `undefined` where there is none. Fields that the edit leaves stale go, and the priority follows.
 */
export function registerEntry(
  entry: Entry,
  configuration: Configuration,
  attribution: Attribution,
): Registered | undefined {
  const told = tell(entry.record.journal, entry.kind);
  const stated = pendingEdit(entry.record, entry.kind, told);
  if (stated === undefined || told.state === '') return undefined;
  const mended = mendEntry(entry, stated, configuration);
  const why = whyForbidden(mended, told, configuration, attribution);
  if (why !== undefined) return putBack(entry, told, why, attribution);
  return append({ entry, mended }, told, attribution);
}

/** The record as it is meant: without what the move leaves stale, with the priority that follows. */
function mendEntry(entry: Entry, stated: PendingEdit, configuration: Configuration): Entry {
  const { kind, record } = entry;
  const fields: Record<string, FieldValues[string]> = { ...trackedValues(record, kind) };
  const matrix = configuration.organisation?.value.priority_matrix;
  if (matrix !== undefined && touchesPriority(stated)) {
    const priority = expectedPriority(record, matrix);
    if (priority !== undefined) fields.priority = priority;
    // A change may go without one; it does not keep what only the override gave it.
    else if (stated.set?.priority_override === null) delete fields.priority;
  }
  const meant = withTracked<AnyRecord>(record, kind, record.state, fields);
  return { ...entry, record: stated.to === undefined ? meant : withoutStale(meant, kind) } as Entry;
}

/** The record without what says nothing in its state. */
export function withoutStale<R extends AnyRecord>(record: R, kind: RecordKind): R {
  const stale = staleIn(kind, record, record.state);
  if (stale.length === 0) return record;
  // Only optional fields are ever stale.
  return Object.fromEntries(Object.entries(record).filter(([name]) => !stale.includes(name))) as unknown as R;
}

function touchesPriority({ set }: PendingEdit): boolean {
  return ['impact', 'urgency', 'priority', 'priority_override'].some((name) => Object.hasOwn(set ?? {}, name));
}

function whyForbidden(
  mended: Entry,
  told: Told,
  configuration: Configuration,
  attribution: Attribution,
): string | undefined {
  const { kind, record } = mended;
  const pending = pendingEdit(record, kind, told) ?? {};
  const by = rolesToJudgeBy(attribution, record, configuration);
  const verdict = judgeEdit({ ...toTrackedEdit(mended, told, pending), by });
  if (!isAllowed(verdict)) {
    const fixed = verdict.fixed.map(({ field, why }) => `${field}: ${why}`);
    return [...(verdict.move === undefined ? [] : [whyNot(verdict.move, told.state)]), ...fixed]
      .filter((text) => text !== '')
      .join('; ');
  }
  if (pending.to === undefined) return undefined;
  const missing = missingIn(kind, record, pending.to);
  return missing.length === 0 ? undefined : `${pending.to} takes ${missing.map(fieldOf).join(', ')}`;
}

type Meant = { readonly entry: Entry; readonly mended: Entry };

function append({ entry, mended }: Meant, told: Told, attribution: Attribution): Registered | undefined {
  const { kind, record } = mended;
  const edits = fieldEdits(entry.record, record, kind);
  const pending = pendingEdit(record, kind, told);
  if (pending === undefined) return edits.length === 0 ? undefined : { edits, summary: `${record.id} mended` };
  if (pending.to === undefined && JSON.stringify(record).length > NEARLY_FULL) return undefined;
  return {
    edits: [...edits, appendEdit(record, attribution, pending)],
    summary: summarise(record.id, told.state, pending, attribution.by),
  };
}

/** Everything that was edited goes back to what the journal tells; what it never told and must be there is journalled. */
function putBack(entry: Entry, told: Told, why: string, attribution: Attribution): Registered | undefined {
  const { kind, record } = entry;
  const stated = trackedValues(record, kind);
  const untold = Object.entries(stated).filter(
    ([name]) => told.fields[name] === undefined && trackedField(kind, name)?.always === true,
  );
  const back = withTracked<AnyRecord>(record, kind, told.state, { ...told.fields, ...Object.fromEntries(untold) });
  const edits = fieldEdits(record, back, kind);
  const rest = pendingEdit(back, kind, told);
  const added = rest === undefined ? [] : [appendEdit(back, attribution, rest)];
  const names = edits.map((edit) => edit.pointer.slice(1)).join(', ');
  return {
    edits: [...edits, ...added],
    summary: `${record.id} put back (${names}), edited by ${attribution.by}: ${why}`,
    isPutBack: true,
  };
}

/** The edits of state and tracked fields that lead from one version to another, and of whatever the other lacks. */
export function fieldEdits(from: AnyRecord, to: AnyRecord, kind: RecordKind): readonly Edit[] {
  const gone = Object.keys(from).filter((name) => !Object.hasOwn(to, name));
  const removed = Object.fromEntries(gone.map((name) => [name, null]));
  const set = { ...toSet(trackedValues(from, kind), trackedValues(to, kind), kind), ...removed };
  const edits = Object.entries(set).map(([name, value]): Edit => {
    const pointer = `/${name}`;
    return value === null ? { op: 'remove', pointer } : { op: 'set', pointer, value };
  });
  if (from.state === to.state) return edits;
  return [{ op: 'set', pointer: '/state', value: fieldToJson(to.state) }, ...edits];
}

function appendEdit(record: AnyRecord, attribution: Attribution, told: PendingEdit): Edit {
  const entry = toEntry(record.journal, attribution, told);
  return { op: 'append', pointer: '/journal', value: recordToJson(entry) };
}

/** The line for people: `INC-117: new → in_progress; assignee set by kim`. */
export function summarise(id: string, from: string, { to, set }: PendingEdit, by: string): string {
  const fields = Object.entries(set ?? {});
  const [given, gone] = [fields.filter(([, value]) => value !== null), fields.filter(([, value]) => value === null)];
  const parts = [
    ...(to === undefined ? [] : [`${from} → ${to}`]),
    ...(given.length === 0 ? [] : [`${given.map(([name]) => name).join(', ')} set`]),
    ...(gone.length === 0 ? [] : [`${gone.map(([name]) => name).join(', ')} removed`]),
  ];
  return `${id}: ${parts.length === 0 ? 'noted' : parts.join('; ')} by ${by}`;
}
