import type { ReadField } from '../lifecycle/lifecycle.ts';
import { isFinal } from '../lifecycle/lifecycle-of.ts';
import { judgeMove, type MoveVerdict } from '../lifecycle/moves.ts';
import type { Role } from '../lifecycle/role.ts';
import { isSameJson, type JsonValue } from '../record/json.ts';
import type { AnyRecord, RecordKind } from '../record/record.ts';
import type { FieldValues } from './told.ts';
import { trackedField } from './tracked-fields.ts';

/** State and tracked fields at one time. */
export type Tracked = { readonly state: string; readonly fields: FieldValues };

/** One step in a record's life: an entry of its journal, or an edit that is to become one. */
export type TrackedEdit = {
  readonly kind: RecordKind;
  /** For what is not tracked; conditions of moves may read it. */
  readonly record: AnyRecord;
  readonly before: Tracked;
  readonly after: Tracked;
  /** The fields that the edit sets. */
  readonly set: readonly string[];
  readonly moves: boolean;
  readonly by: ReadonlySet<Role>;
};

export type FixedField = { readonly field: string; readonly why: string };

export type EditVerdict = {
  /** Absent where the edit moves nothing. */
  readonly move?: MoveVerdict;
  readonly fixed: readonly FixedField[];
};

/** Judges a step by the lifecycle, and the fields that it changes by what is fixed in the state before it. */
export function judgeEdit(edit: TrackedEdit): EditVerdict {
  const fixed = edit.set.length === 0 ? [] : findFixed(edit);
  return edit.moves ? { move: judgeMoveOf(edit), fixed } : { fixed };
}

export function isAllowed({ move, fixed }: EditVerdict): boolean {
  return fixed.length === 0 && (move === undefined || move.verdict === 'allowed');
}

function judgeMoveOf({ kind, record, before, after, by }: TrackedEdit): MoveVerdict {
  const hold = kind === 'change' ? after.fields.hold : undefined;
  return judgeMove(kind, {
    from: before.state,
    to: after.state,
    follows: after.fields,
    hold: hold === undefined ? undefined : reasonOf(hold),
    by,
    before: readerOf(before, kind, record),
    after: readerOf(after, kind, record),
  });
}

/** What is tracked as it was told, all else as it is. */
function readerOf({ state, fields }: Tracked, kind: RecordKind, record: AnyRecord): ReadField {
  return (field) => {
    if (field === 'state') return state as never;
    // Values of tracked fields are held to their shapes elsewhere.
    return trackedField(kind, field) === undefined ? record[field] : (fields[field] as never);
  };
}

/**
 * After the end nothing that was told changes any more; what the journal never told (a terse opening) may still be
 * added. A change's type decides who authorises it, so it is free only while it is a draft.
 */
function findFixed({ kind, before, after, set }: TrackedEdit): readonly FixedField[] {
  const changed = set.filter((name) => isChanged(before.fields[name], after.fields[name]));
  if (isFinal(kind, before.state)) return changed.map((field) => ({ field, why: `${before.state} is final` }));
  if (kind !== 'change' || before.state === 'draft' || !changed.includes('type')) return [];
  return [{ field: 'type', why: 'the type of a change is settled once it has left draft' }];
}

function isChanged(before: JsonValue | undefined, after: JsonValue | undefined): boolean {
  return before !== undefined && (after === undefined || !isSameJson(before, after));
}

function reasonOf(hold: FieldValues[string]): string {
  return typeof hold === 'object' && hold !== null && 'reason' in hold ? String(hold.reason) : '';
}
