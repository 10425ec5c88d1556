import type { Finding, Place } from '../finding/finding.ts';
import { finding } from '../finding/make-finding.ts';
import type { Entry } from '../ledger/ledger.ts';
import { PEOPLE, type Role } from '../lifecycle/role.ts';
import { type EditVerdict, isAllowed, judgeEdit, type TrackedEdit } from './judge-edit.ts';
import { type PendingEdit, pendingEdit, touchedBy } from './pending-edit.ts';
import { trackedValues } from './record-fields.ts';
import { whyNot } from './tell-move.ts';
import type { Told } from './told.ts';

/** The fields against the journal: ahead by one edit that somebody may make is fine, anything else is not. */
export function checkPending(entry: Entry, told: Told): readonly Finding[] {
  const pending = pendingEdit(entry.record, entry.kind, told);
  // A journal that names no state has its own finding, and nothing to hold the fields against.
  if (pending === undefined || told.state === '') return [];
  const verdict = judgeEdit({ ...toTrackedEdit(entry, told, pending), by: EVERYBODY });
  if (!isAllowed(verdict)) return tellForbidden(entry, told, verdict);
  const fields = touchedBy(pending);
  return [finding('JOURNAL_PENDING', placeOf(entry, fields[0] ?? 'state'), { fields })];
}

const EVERYBODY: ReadonlySet<Role> = new Set(PEOPLE);

/** The pending edit as a step from what the journal tells to what the fields say. */
export function toTrackedEdit(entry: Entry, told: Told, { to, set }: PendingEdit): Omit<TrackedEdit, 'by'> {
  return {
    kind: entry.kind,
    record: entry.record,
    before: { state: told.state, fields: told.fields },
    after: { state: entry.record.state, fields: trackedValues(entry.record, entry.kind) },
    set: Object.keys(set ?? {}),
    moves: to !== undefined,
  };
}

function tellForbidden(entry: Entry, told: Told, { move, fixed }: EditVerdict): readonly Finding[] {
  const findings = fixed.map(({ field, why }) => {
    const instead = `Put ${field} back to what the journal tells; what has changed since belongs into a new record.`;
    return finding('JOURNAL_EDIT_FORBIDDEN', placeOf(entry, field), { field, why, instead });
  });
  if (move === undefined || move.verdict === 'allowed') return findings;
  const why = `it cannot go from ${told.state} to ${entry.record.state}: ${whyNot(move, told.state)}`;
  const args = { field: 'state', why, instead: `Put state back to ${told.state}, or go one allowed step at a time.` };
  return [...findings, finding('JOURNAL_EDIT_FORBIDDEN', placeOf(entry, 'state'), args)];
}

/** A field that was removed has no place of its own; the finding then stands at the top of the file. */
function placeOf({ path, record }: Entry, field: string): Place {
  return Object.hasOwn(record, field) ? { path, pointer: `/${field}`, on: 'value' } : { path, pointer: '', on: 'key' };
}
