import { checkRecord } from '../core/checks/check-record.ts';
import type { Configuration } from '../core/config/configuration.ts';
import type { Finding } from '../core/finding/finding.ts';
import { finding } from '../core/finding/make-finding.ts';
import type { Attribution } from '../core/journal/attribution.ts';
import { completeInput } from '../core/journal/complete-input.ts';
import { type FieldInput, takeInput } from '../core/journal/field-input.ts';
import { findEntry } from '../core/journal/find-entry.ts';
import { refuseMachineFields } from '../core/journal/machine-fields.ts';
import { type CheckDocument, type Outcome, refuse } from '../core/journal/outcome.ts';
import { planChange } from '../core/journal/plan-change.ts';
import type { Entry, Ledger } from '../core/ledger/ledger.ts';
import type { FilePlan } from '../core/plan/plan.ts';
import { applyEdits } from '../core/record/edit.ts';
import type { JsonValue } from '../core/record/json.ts';
import { recordToJson } from '../core/record/record-json.ts';
import { formatInstant, type Instant } from '../core/time/instant.ts';

export type ChangeOptions = Attribution & {
  readonly checkDocument: CheckDocument;
  readonly note?: string;
  /** When it happened, where that is before `at`, which is now; journalled with `recorded_at`. */
  readonly happenedAt?: Instant;
};

export type MoveOptions = ChangeOptions & {
  /** What the state takes, by name: `resolution.code`, `hold_reason`, … */
  readonly fields?: FieldInput;
};

/** Takes a record to a state, with the fields that it takes; refused with everything that is missing. */
export function moveRecord(ledger: Ledger, id: string, to: string, options: MoveOptions): Outcome {
  const entry = findEntry(ledger, id);
  if (!('record' in entry)) return refuse(entry);
  if (entry.record.state === to) {
    const place = { path: entry.path, pointer: '/state', on: 'value' } as const;
    return refuse(finding('MOVE_ALREADY_THERE', place, { id: entry.record.id, to }));
  }
  return changeRecord(ledger, id, { ...options, to });
}

/** Changes fields, and the state where one is named. */
export function changeRecord(ledger: Ledger, id: string, options: MoveOptions & { readonly to?: string }): Outcome {
  const entry = findEntry(ledger, id);
  if (!('record' in entry)) return refuse(entry);
  const { fields = {}, to, note, happenedAt, checkDocument } = options;
  const machine = refuseMachineFields(Object.keys(fields), entry.path);
  if (machine.length > 0) return refuse(...machine);
  const before = recordToJson(entry.record);
  const now = formatInstant(options.at);
  const input: Readonly<Record<string, JsonValue>> = completeInput(before, fields, { by: options.by, now });
  const taken = takeInput(before, input, { document: entry.kind, path: entry.path, checkDocument });
  if (!taken.ok) return refuse(...taken.refused);
  const request = {
    entry,
    value: taken.value,
    edits: taken.edits,
    ...(to === undefined ? {} : { to }),
    ...(note === undefined ? {} : { note }),
    ...(happenedAt === undefined ? {} : { happenedAt }),
  };
  const outcome = planChange(request, ledger.configuration, options);
  const worse = outcome.ok ? findWorse(entry, outcome.plan, ledger.configuration, options) : [];
  return worse.length === 0 ? outcome : refuse(...worse);
}

/** Errors that the record did not have before; what was wrong already does not keep it from moving on. */
function findWorse(
  entry: Entry,
  { effects }: FilePlan,
  configuration: Configuration,
  { at }: Attribution,
): readonly Finding[] {
  const edits = effects.flatMap((effect) => (effect.kind === 'edit_record' ? effect.edits : []));
  const applied = applyEdits(recordToJson(entry.record), edits);
  if (!applied.ok) throw new Error(`the plan for ${entry.record.id} does not apply: ${applied.reason}`);
  // The shape of the input was checked.
  const after = { ...entry, record: applied.value } as unknown as Entry;
  const known = new Set(checkRecord(entry, configuration, { now: at }).map(keyOf));
  const found = checkRecord(after, configuration, { now: at });
  return found.filter((one) => one.severity === 'error' && !known.has(keyOf(one)));
}

function keyOf({ code, place }: Finding): string {
  return `${code} ${place.pointer}`;
}
