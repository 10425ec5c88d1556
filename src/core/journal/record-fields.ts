import { isSameJson, type JsonValue } from '../record/json.ts';
import type { AnyRecord, RecordKind } from '../record/record.ts';
import type { FieldValues } from './told.ts';
import { trackedFields } from './tracked-fields.ts';

/** The tracked fields as the record's own keys state them. */
export function trackedValues(record: AnyRecord | object, kind: RecordKind): FieldValues {
  const stated = record as Readonly<Record<string, JsonValue | undefined>>;
  const values: Record<string, JsonValue> = {};
  for (const name of Object.keys(trackedFields[kind])) {
    const value = Object.hasOwn(stated, name) ? stated[name] : undefined;
    if (value !== undefined) values[name] = value;
  }
  return values;
}

/** What an entry must `set` to get from one to the other, `null` for what goes; `undefined` where they are the same. */
export function toSet(
  from: FieldValues,
  to: FieldValues,
  kind: RecordKind,
): Readonly<Record<string, JsonValue>> | undefined {
  const set: Record<string, JsonValue> = {};
  for (const name of Object.keys(trackedFields[kind])) {
    const [before, after] = [from[name], to[name]];
    if (after === undefined && before !== undefined) set[name] = null;
    if (after !== undefined && (before === undefined || !isSameJson(before, after))) set[name] = after;
  }
  return Object.keys(set).length === 0 ? undefined : set;
}

/** The record with other tracked fields and state; what is not tracked stays. */
export function withTracked<R extends AnyRecord>(record: R, kind: RecordKind, state: string, fields: FieldValues): R {
  const kept = Object.entries(record).filter(([name]) => !Object.hasOwn(trackedFields[kind], name));
  // Values of tracked fields are held to their shapes by the callers; the state may be one that no schema knows.
  return { ...Object.fromEntries(kept), ...fields, state } as unknown as R;
}
