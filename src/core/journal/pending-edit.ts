import type { JsonValue } from '../record/json.ts';
import type { AnyRecord, RecordKind } from '../record/record.ts';
import { toSet, trackedValues } from './record-fields.ts';
import type { Told } from './told.ts';

/** What a person stated in the fields and the journal does not tell yet. At least one of the two is there. */
export type PendingEdit = {
  readonly to?: string;
  readonly set?: Readonly<Record<string, JsonValue>>;
};

/** How far the fields run ahead of the journal; `undefined` where replay = fields. */
export function pendingEdit(record: AnyRecord, kind: RecordKind, told: Told): PendingEdit | undefined {
  const set = toSet(told.fields, trackedValues(record, kind), kind);
  const to = record.state === told.state ? {} : { to: record.state };
  if (set === undefined) return to.to === undefined ? undefined : to;
  return { ...to, set };
}

/** The names that the edit touches, the state first. */
export function touchedBy({ to, set }: PendingEdit): readonly string[] {
  return [...(to === undefined ? [] : ['state']), ...Object.keys(set ?? {})];
}
