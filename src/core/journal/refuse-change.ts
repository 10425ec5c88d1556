import type { Finding, FindingArgs, Place } from '../finding/finding.ts';
import { finding } from '../finding/make-finding.ts';
import { nearest } from '../finding/nearest.ts';
import type { Entry } from '../ledger/ledger.ts';
import { fieldOf } from '../lifecycle/check-lifecycle.ts';
import { type MoveVerdict, missingIn } from '../lifecycle/moves.ts';
import type { Role } from '../lifecycle/role.ts';
import type { AnyRecord } from '../record/record.ts';
import { formatInstant, type Instant, parseInstant } from '../time/instant.ts';
import type { Attribution } from './attribution.ts';
import { isFuture } from './check-entries.ts';
import { judgeEdit } from './judge-edit.ts';
import { pendingEdit, touchedBy } from './pending-edit.ts';
import { trackedValues } from './record-fields.ts';
import type { Told } from './told.ts';
import { trackedField } from './tracked-fields.ts';

/** A change with what it comes to, as it is about to be journalled. */
export type PlannedChange = {
  readonly entry: Entry;
  readonly after: AnyRecord;
  readonly told: Told;
  readonly by: ReadonlySet<Role>;
  readonly attribution: Attribution;
  readonly happenedAt: Instant | undefined;
};

/** Everything that keeps a change from being made; a hand edit that is not registered comes before all else. */
export function refuseChange(change: PlannedChange): readonly Finding[] {
  const pending = refusePending(change.entry, change.told);
  return pending.length > 0 ? pending : [...refuseTime(change), ...refuseEdit(change)];
}

/** Somebody's hand edit is not journalled in another's name. What a terse journal never told may be told now. */
function refusePending({ kind, path, record }: Entry, told: Told): readonly Finding[] {
  const pending = pendingEdit(record, kind, told);
  const fields = (pending === undefined ? [] : touchedBy(pending)).filter((name) => !isUntold(name, kind, told));
  if (fields.length === 0) return [];
  return [finding('MOVE_PENDING', { path, pointer: `/${fields[0]}`, on: 'value' }, { id: record.id, fields })];
}

/** A terse opening tells no fields at all; what is always there was there whatever it tells. */
function isUntold(name: string, kind: Entry['kind'], { steps, fields }: Told): boolean {
  if (fields[name] !== undefined || name === 'state') return false;
  return trackedField(kind, name)?.always === true || steps.every(({ entry }) => entry.set === undefined);
}

function refuseTime({ entry, happenedAt, attribution: { at } }: PlannedChange): readonly Finding[] {
  const last = parseInstant(entry.record.journal.at(-1)?.at ?? '');
  if (happenedAt === undefined) return [];
  const place: Place = { path: entry.path, pointer: '/journal', on: 'key' };
  const tell = (why: string, limit: Instant) =>
    finding('MOVE_TIME', place, { at: formatInstant(happenedAt), why, limit: formatInstant(limit) });
  if (last !== undefined && happenedAt < last) return [tell('before the last entry of the journal, at', last)];
  return isFuture(happenedAt, at) ? [tell('later than now,', at)] : [];
}

function refuseEdit({
  entry: { kind, path, record },
  after,
  told,
  by,
  attribution,
}: PlannedChange): readonly Finding[] {
  const fields = trackedValues(after, kind);
  const set = Object.keys(pendingEdit(after, kind, told)?.set ?? {});
  const moves = after.state !== record.state;
  const before = { state: told.state, fields: told.fields };
  const { move, fixed } = judgeEdit({ kind, record, before, after: { state: after.state, fields }, set, moves, by });
  const refused = fixed.map(({ field, why }) =>
    finding(
      'FIELD_NOT_BY_HAND',
      { path, pointer: `/${field}`, on: 'value' },
      { field, why, instead: 'Leave it as it is' },
    ),
  );
  if (move === undefined) return refused;
  if (move.verdict !== 'allowed')
    return [
      ...refused,
      refuseMove(move, { id: record.id, from: told.state, to: after.state, by: attribution.by }, path),
    ];
  return [...refused, ...refuseMissing(kind, after, path)];
}

function refuseMove(
  move: Exclude<MoveVerdict, { verdict: 'allowed' }>,
  args: FindingArgs & { to: string },
  path: string,
): Finding {
  const place: Place = { path, pointer: '/state', on: 'value' };
  switch (move.verdict) {
    case 'unknown_state':
      return finding('MOVE_STATE_UNKNOWN', place, {
        ...args,
        known: move.known,
        near: nearest(args.to, move.known) ?? '',
      });
    case 'no_such_move':
      return finding('MOVE_NOT_ALLOWED', place, { ...args, instead: move.instead });
    case 'on_hold':
      return finding('MOVE_ON_HOLD', place, { ...args, reason: move.reason });
    case 'not_entitled':
      return finding('MOVE_NOT_ENTITLED', place, { ...args, who: move.who });
    case 'condition':
      return finding('MOVE_CONDITION', place, { ...args, condition: move.says });
  }
}

function refuseMissing(kind: Entry['kind'], after: AnyRecord, path: string): readonly Finding[] {
  return missingIn(kind, after, after.state).map((need) => {
    const args = { to: after.state, what: need.says, field: fieldOf(need), give: need.give };
    return finding('MOVE_FIELD_MISSING', { path, pointer: '/state', on: 'value' }, args);
  });
}
