import { toEntry } from '../journal/attribution.ts';
import { pendingEdit } from '../journal/pending-edit.ts';
import { toSet, trackedValues } from '../journal/record-fields.ts';
import { fieldEdits } from '../journal/register-entry.ts';
import { tell } from '../journal/told.ts';
import type { Entry } from '../ledger/ledger.ts';
import type { Edit } from '../record/edit.ts';
import type { AnyRecord } from '../record/record.ts';
import { recordToJson } from '../record/record-json.ts';
import type { TimerContext } from './timer-context.ts';

/**
 * Whether somebody's edit of the fields is not journalled yet. Until registration has done so nothing is done to the
 * record: the journal would tell it in our name.
 */
export function isPending({ kind, record }: Entry): boolean {
  return pendingEdit(record, kind, tell(record.journal, kind)) !== undefined;
}

/** The edits that bring a record from what it is to `after`, with the entry of the journal that tells it. */
export function journalled(
  { kind, record }: Entry,
  after: AnyRecord,
  { rule, context }: { readonly rule: string; readonly context: Pick<TimerContext, 'now' | 'us'> },
): readonly Edit[] {
  const set = toSet(trackedValues(record, kind), trackedValues(after, kind), kind);
  const entry = toEntry(
    record.journal,
    { by: context.us, at: context.now, source: { rule } },
    { ...(after.state === record.state ? {} : { to: after.state }), ...(set === undefined ? {} : { set }) },
  );
  return [...fieldEdits(record, after, kind), { op: 'append', pointer: '/journal', value: recordToJson(entry) }];
}
