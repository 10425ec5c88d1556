import { describe, expect, test } from 'vitest';
import type { RecordKind } from '../record/record.ts';
import { recordOf } from './lifecycle-fixtures.ts';
import { lifecycleOf } from './lifecycle-of.ts';
import { canMove, judgeChange, missingIn, movesFrom } from './moves.ts';
import { EVERY_ROLE, type Role } from './role.ts';

/** Who may, by initials: agent, reporter, manager, bot. A pair that is not here is refused to everyone. */
type Graph = Readonly<Record<string, Readonly<Record<string, string>>>>;

const GRAPHS: readonly {
  readonly name: string;
  readonly kind: RecordKind;
  readonly type?: string;
  readonly graph: Graph;
}[] = [
  {
    name: 'incident',
    kind: 'incident',
    graph: {
      new: { in_progress: 'AMB', resolved: 'B', cancelled: 'ARMB' },
      in_progress: { on_hold: 'AMB', resolved: 'AMB', cancelled: 'ARMB' },
      on_hold: { in_progress: 'ARMB', resolved: 'AMB', cancelled: 'ARMB' },
      resolved: { in_progress: 'ARMB', closed: 'RMB' },
      closed: {},
      cancelled: {},
    },
  },
  {
    name: 'request',
    kind: 'request',
    graph: {
      submitted: { awaiting_approval: 'AMB', approved: 'AMB', rejected: 'MB', cancelled: 'ARMB' },
      awaiting_approval: { approved: 'MB', rejected: 'MB', cancelled: 'ARMB' },
      approved: { in_fulfilment: 'AMB', cancelled: 'ARMB' },
      in_fulfilment: { on_hold: 'AMB', fulfilled: 'AMB', cancelled: 'ARMB' },
      on_hold: { in_fulfilment: 'ARMB', fulfilled: 'AMB', cancelled: 'ARMB' },
      fulfilled: { in_fulfilment: 'ARMB', closed: 'RMB' },
      closed: {},
      rejected: {},
      cancelled: {},
    },
  },
  {
    name: 'problem',
    kind: 'problem',
    graph: {
      new: { assess: 'AMB', cancelled: 'ARMB' },
      assess: { root_cause_analysis: 'AMB', resolved: 'AMB', cancelled: 'ARMB' },
      root_cause_analysis: { fix_in_progress: 'AMB', resolved: 'AMB', cancelled: 'ARMB' },
      fix_in_progress: { root_cause_analysis: 'AMB', resolved: 'AMB', cancelled: 'ARMB' },
      // Without a fix on record a manager alone takes it up again.
      resolved: { root_cause_analysis: 'M', closed: 'AMB' },
      closed: {},
      cancelled: {},
    },
  },
  {
    name: 'normal change',
    kind: 'change',
    type: 'normal',
    graph: {
      draft: { assess: 'ARMB', cancelled: 'ARMB' },
      assess: { draft: 'ARMB', authorize: 'AMB', cancelled: 'ARMB' },
      authorize: { draft: 'ARMB', scheduled: 'MB', cancelled: 'ARMB' },
      scheduled: { implementing: 'AMB', cancelled: 'ARMB' },
      implementing: { review: 'AMB', cancelled: 'ARMB' },
      review: { closed: 'AMB' },
      closed: {},
      cancelled: {},
    },
  },
  {
    name: 'standard change',
    kind: 'change',
    type: 'standard',
    graph: {
      draft: { scheduled: 'ARMB', cancelled: 'ARMB' },
      scheduled: { implementing: 'AMB', cancelled: 'ARMB' },
      implementing: { review: 'AMB', cancelled: 'ARMB' },
      review: { closed: 'AMB' },
      closed: {},
      cancelled: {},
    },
  },
  {
    name: 'emergency change',
    kind: 'change',
    type: 'emergency',
    graph: {
      draft: { authorize: 'ARMB', cancelled: 'ARMB' },
      authorize: { draft: 'ARMB', scheduled: 'MB', cancelled: 'ARMB' },
      scheduled: { implementing: 'AMB', cancelled: 'ARMB' },
      implementing: { review: 'AMB', cancelled: 'ARMB' },
      review: { closed: 'AMB' },
      closed: {},
      cancelled: {},
    },
  },
  {
    name: 'retrospective change',
    kind: 'change',
    type: 'retrospective',
    graph: {
      draft: { authorize: 'ARMB', cancelled: 'ARMB' },
      authorize: { draft: 'ARMB', review: 'MB', cancelled: 'ARMB' },
      review: { closed: 'AMB' },
      closed: {},
      cancelled: {},
    },
  },
];

const INITIALS: Readonly<Record<Role, string>> = { agent: 'A', reporter: 'R', manager: 'M', bot: 'B' };

describe.each(GRAPHS)('the lifecycle of a $name', ({ kind, type, graph }) => {
  const states = Object.keys(graph);
  const inState = (state: string) => recordOf(kind, type === undefined ? { state } : { state, type });

  test('knows exactly the states of its table', () => {
    expect([...lifecycleOf(kind, inState('')).states].sort()).toEqual([...states].sort());
  });

  const pairs = states.flatMap((from) => states.map((to) => ({ from, to, who: graph[from]?.[to] ?? '' })));
  test.each(pairs)('$from → $to is for "$who"', ({ from, to, who }) => {
    const allowed = EVERY_ROLE.filter((role) => canMove(kind, inState(from), to, role));
    expect(allowed.map((role) => INITIALS[role]).join('')).toBe(who);
  });

  test('leads nowhere from a final state, and somewhere from every other', () => {
    const { final } = lifecycleOf(kind, inState(''));
    for (const state of states) expect(movesFrom(kind, inState(state)).length > 0).toBe(!final.includes(state));
  });

  test('does not know a state of no lifecycle', () => {
    expect(canMove(kind, inState(states[0] ?? ''), 'toString', 'bot')).toBe(false);
    expect(canMove(kind, inState('constructor'), states[1] ?? '', 'bot')).toBe(false);
    expect(missingIn(kind, inState('constructor'), 'constructor')).toEqual([]);
  });
});

describe('a condition of a move', () => {
  const all = new Set(EVERY_ROLE);

  test('keeps an accepted major incident open for everyone but a manager', () => {
    const major = { state: 'accepted', proposed_by: 'kim', proposed_at: '2026-11-20T08:00:00Z' } as const;
    const resolved = recordOf('incident', { state: 'resolved', major });
    expect(EVERY_ROLE.filter((role) => canMove('incident', resolved, 'closed', role))).toEqual(['manager']);
  });

  test.each([
    { from: 'assess', code: 'fix_applied', verdict: 'condition' },
    { from: 'assess', code: 'duplicate', verdict: 'allowed' },
    { from: 'root_cause_analysis', code: 'fix_applied', verdict: 'condition' },
    { from: 'root_cause_analysis', code: 'risk_accepted', verdict: 'allowed' },
    { from: 'fix_in_progress', code: 'fix_applied', verdict: 'allowed' },
  ])('resolving a problem from $from as $code is $verdict', ({ from, code, verdict }) => {
    const after = recordOf('problem', { state: 'resolved', resolution: { code, notes: 'n' } });
    expect(judgeChange('problem', recordOf('problem', { state: from }), after, all).verdict).toBe(verdict);
  });

  test.each([
    { code: 'fix_applied', who: ['agent', 'manager', 'bot'] },
    { code: 'risk_accepted', who: ['manager'] },
  ])('a problem that ended as $code is taken up again by $who', ({ code, who }) => {
    const before = recordOf('problem', { state: 'resolved', resolution: { code, notes: 'n' } });
    const after = recordOf('problem', { state: 'root_cause_analysis' });
    const allowed = EVERY_ROLE.filter(
      (role) => judgeChange('problem', before, after, new Set([role])).verdict === 'allowed',
    );
    expect(allowed).toEqual(who);
  });

  test('lets a change on hold be cancelled, and go on only once it is resumed', () => {
    const hold = { reason: 'Supplier is late', since: '2026-11-20T08:00:00Z' };
    const held = recordOf('change', { state: 'scheduled', hold });
    expect(movesFrom('change', held).map((move) => move.to)).toEqual(['cancelled']);
    const onward = recordOf('change', { state: 'implementing' });
    expect(judgeChange('change', held, onward, all).verdict).toBe('allowed');
    expect(judgeChange('change', held, { ...held, state: 'implementing' } as typeof held, all)).toEqual({
      verdict: 'on_hold',
      reason: 'Supplier is late',
    });
  });
});

describe('a move that is not there', () => {
  const from = (by: readonly Role[]) =>
    judgeChange('incident', recordOf('incident'), recordOf('incident', { state: 'closed' }), new Set(by));

  test.each([
    { name: 'an agent', by: ['agent'], instead: ['in_progress', 'cancelled'] },
    { name: 'automation', by: ['bot'], instead: ['in_progress', 'resolved', 'cancelled'] },
    { name: 'a passer-by', by: [], instead: ['in_progress', 'resolved', 'cancelled'] },
  ] as const)('names $name what is there instead', ({ by, instead }) => {
    expect(from(by)).toEqual({ verdict: 'no_such_move', instead });
  });
});
