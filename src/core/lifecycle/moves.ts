import type { AnyRecord, RecordKind } from '../record/record.ts';
import type { Move, Need, ReadField } from './lifecycle.ts';
import { lifecycleOf } from './lifecycle-of.ts';
import { EVERY_ROLE, type Role } from './role.ts';

/** The answer to "may it go there?"; a no says why in a form that a finding can carry. */
export type MoveVerdict =
  | { readonly verdict: 'allowed'; readonly move: Move }
  | { readonly verdict: 'unknown_state'; readonly known: readonly string[] }
  | { readonly verdict: 'no_such_move'; readonly instead: readonly string[] }
  | { readonly verdict: 'on_hold'; readonly reason: string }
  | { readonly verdict: 'not_entitled'; readonly who: readonly Role[] }
  | { readonly verdict: 'condition'; readonly says: string };

export type MoveQuestion = {
  readonly from: string;
  readonly to: string;
  /** As after the move: a change's type decides its lifecycle, its hold stops it. */
  readonly follows: object;
  readonly hold?: string | undefined;
  readonly by: ReadonlySet<Role>;
  readonly before: ReadField;
  readonly after: ReadField;
};

/** Judges one move: the graph first, then a change's hold, then who, then the move's own condition. */
export function judgeMove(kind: RecordKind, question: MoveQuestion): MoveVerdict {
  const { from, to, by } = question;
  const lifecycle = lifecycleOf(kind, question.follows);
  if (!lifecycle.states.includes(to)) return { verdict: 'unknown_state', known: lifecycle.states };
  const move = lifecycle.moves.find((candidate) => candidate.from === from && candidate.to === to);
  if (move === undefined) return { verdict: 'no_such_move', instead: onwardFrom(kind, question) };
  if (question.hold !== undefined && to !== 'cancelled') return { verdict: 'on_hold', reason: question.hold };
  if (!move.by.some((role) => by.has(role))) return { verdict: 'not_entitled', who: move.by };
  if (move.when !== undefined && !move.when.holds(question)) {
    return { verdict: 'condition', says: move.when.says };
  }
  return { verdict: 'allowed', move };
}

/** Judges the move between two versions of a record. */
export function judgeChange(kind: RecordKind, before: AnyRecord, after: AnyRecord, by: ReadonlySet<Role>): MoveVerdict {
  return judgeMove(kind, {
    from: before.state,
    to: after.state,
    follows: after,
    hold: holdOf(after),
    by,
    before: readerOf(before),
    after: readerOf(after),
  });
}

/** Where it can go instead: for whoever asks, or where that is nowhere, for anybody. Empty in a final state. */
function onwardFrom(kind: RecordKind, { from, follows, by }: MoveQuestion): readonly string[] {
  const onward = lifecycleOf(kind, follows).moves.filter((move) => move.from === from);
  const own = onward.filter((move) => move.by.some((role) => by.has(role)));
  return (own.length > 0 ? own : onward).map((move) => move.to);
}

/** Whether someone in this role may take the record to that state. What the state takes is `missingIn`. */
export function canMove(kind: RecordKind, record: AnyRecord, to: string, role: Role): boolean {
  return judgeStep(kind, record, to, new Set([role])).verdict === 'allowed';
}

/** A way onward, with who may go it and what is still missing for it. */
export type OpenMove = { readonly to: string; readonly by: readonly Role[]; readonly missing: readonly Need[] };

/** The ways onward from where the record is, in the order of its lifecycle's table. */
export function movesFrom(kind: RecordKind, record: AnyRecord): readonly OpenMove[] {
  const everyone = new Set(EVERY_ROLE);
  const allowed = lifecycleOf(kind, record).moves.filter((move) => {
    if (move.from !== record.state) return false;
    return judgeStep(kind, record, move.to, everyone).verdict === 'allowed';
  });
  return allowed.map((move) => ({ to: move.to, by: move.by, missing: missingIn(kind, record, move.to) }));
}

/** What the record lacks to be in a state; empty for a state that its lifecycle does not know. */
export function missingIn(kind: RecordKind, record: AnyRecord, state: string): readonly Need[] {
  const lifecycle = lifecycleOf(kind, record);
  const needs: readonly Need[] = Object.hasOwn(lifecycle.needs, state) ? (lifecycle.needs[state] ?? []) : [];
  return needs.filter((need) => (need.when?.(record) ?? true) && !need.met(record));
}

/** Fields that say something only in other states than the one that the record is in. */
export function staleIn(kind: RecordKind, record: AnyRecord, state: string): readonly string[] {
  return lifecycleOf(kind, record)
    .passing.filter(({ field, states }) => Object.hasOwn(record, field) && !states.includes(state))
    .map(({ field }) => field);
}

/** The move of a record that is otherwise left as it is. */
function judgeStep(kind: RecordKind, record: AnyRecord, to: string, by: ReadonlySet<Role>): MoveVerdict {
  const same = readerOf(record);
  return judgeMove(kind, {
    from: record.state,
    to,
    follows: record,
    hold: holdOf(record),
    by,
    before: same,
    after: same,
  });
}

function holdOf(record: AnyRecord): string | undefined {
  return 'hold' in record ? record.hold?.reason : undefined;
}

function readerOf(record: AnyRecord): ReadField {
  return (field) => record[field];
}
