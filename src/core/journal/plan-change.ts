import type { Configuration } from '../config/configuration.ts';
import type { Entry } from '../ledger/ledger.ts';
import { expectedPriority } from '../priority/priority.ts';
import type { Edit } from '../record/edit.ts';
import type { JsonMap } from '../record/json.ts';
import type { AnyRecord } from '../record/record.ts';
import { recordToJson } from '../record/record-json.ts';
import { formatInstant, type Instant } from '../time/instant.ts';
import { type Attribution, rolesToJudgeBy, toEntry } from './attribution.ts';
import { type Outcome, refuse } from './outcome.ts';
import { type PendingEdit, pendingEdit } from './pending-edit.ts';
import { refuseChange } from './refuse-change.ts';
import { fieldEdits, summarise, withoutStale } from './register-entry.ts';
import { type Told, tell } from './told.ts';

/** A change that a command asks for: the record with the fields given, and a state to go to. */
export type ChangeRequest = {
  readonly entry: Entry;
  /** The record with the input taken, before what follows from it. */
  readonly value: JsonMap;
  /** How the input changes the file. */
  readonly edits: readonly Edit[];
  readonly to?: string;
  readonly note?: string;
  /** When it happened, where that is earlier than now; journalled with `recorded_at`. */
  readonly happenedAt?: Instant;
};

/** Journals the change with what follows from it (priority, stale fields), or refuses it with everything missing. */
export function planChange(request: ChangeRequest, configuration: Configuration, attribution: Attribution): Outcome {
  const { entry } = request;
  const told = tell(entry.record.journal, entry.kind);
  const after = followUp(request, configuration);
  const by = rolesToJudgeBy(attribution, after, configuration);
  const refused = refuseChange({ entry, after, told, by, attribution, happenedAt: request.happenedAt });
  if (refused.length > 0) return refuse(...refused);
  return planned(request, after, told, attribution);
}

function followUp({ entry, value, to }: ChangeRequest, configuration: Configuration): AnyRecord {
  const stated = { ...value, state: to ?? entry.record.state } as unknown as AnyRecord;
  const kept = to === undefined ? stated : withoutStale(stated, entry.kind);
  const matrix = configuration.organisation?.value.priority_matrix;
  const priority = matrix === undefined ? undefined : expectedPriority(kept, matrix);
  const isTouched = ['impact', 'urgency', 'priority_override'].some(
    (name) => JSON.stringify(value[name]) !== JSON.stringify(recordToJson(entry.record)[name]),
  );
  return priority === undefined || !isTouched ? kept : ({ ...kept, priority } as AnyRecord);
}

function planned(request: ChangeRequest, after: AnyRecord, told: Told, attribution: Attribution): Outcome {
  const { entry, value, note, happenedAt } = request;
  const { kind, path, record } = entry;
  const followed = fieldEdits({ ...value, state: record.state } as unknown as AnyRecord, after, kind);
  const pending = pendingEdit(after, kind, told);
  const journalled =
    pending === undefined && note === undefined
      ? []
      : [journalEdit(record, { pending, note, happenedAt }, attribution)];
  const edits = [...request.edits, ...followed, ...journalled];
  const line = summarise(record.id, record.state, summaryOf(request, pending), attribution.by);
  const plan =
    edits.length === 0
      ? { effects: [], summary: [] }
      : { effects: [{ kind: 'edit_record', path, edits } as const], summary: [line] };
  return { ok: true, id: record.id, path, plan };
}

function summaryOf({ edits }: ChangeRequest, pending: PendingEdit | undefined): PendingEdit {
  if (pending !== undefined) return pending;
  const named = edits.map((edit) => [edit.pointer.slice(1).replaceAll('/', '.'), edit.op === 'remove' ? null : true]);
  return { set: Object.fromEntries(named) };
}

type Journalled = {
  readonly pending: PendingEdit | undefined;
  readonly note: string | undefined;
  readonly happenedAt: Instant | undefined;
};

function journalEdit(record: AnyRecord, { pending, note, happenedAt }: Journalled, attribution: Attribution): Edit {
  const isBackDated = happenedAt !== undefined && happenedAt < attribution.at;
  const when = isBackDated ? { ...attribution, at: happenedAt } : attribution;
  const entry = toEntry(record.journal, when, {
    ...pending,
    ...(note === undefined ? {} : { note }),
    ...(isBackDated ? { recorded_at: formatInstant(attribution.at) } : {}),
  });
  return { op: 'append', pointer: '/journal', value: recordToJson(entry) };
}
