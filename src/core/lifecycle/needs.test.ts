import { describe, expect, test } from 'vitest';
import { PLAN, recordOf } from './lifecycle-fixtures.ts';
import { missingIn, movesFrom, staleIn } from './moves.ts';

describe('what a state takes', () => {
  const resolution = { code: 'fixed', notes: 'Restarted' };
  const fixed = { code: 'fix_applied', notes: 'Patched' };
  const worked = { assignee: 'kim' };
  const scheduled = {
    assignee: 'kim',
    plan: PLAN,
    window: { start: '2026-11-21T20:00:00Z', end: '2026-11-21T22:00:00Z' },
  };
  const closed = { ...scheduled, close: { code: 'successful', notes: 'Done' } };

  test.each([
    { kind: 'incident', state: 'new', fields: {}, missing: [] },
    { kind: 'incident', state: 'in_progress', fields: {}, missing: ['/assignee'] },
    { kind: 'incident', state: 'in_progress', fields: { team: ' ', assignee: 'kim' }, missing: ['/team'] },
    { kind: 'incident', state: 'on_hold', fields: worked, missing: ['/hold_reason'] },
    { kind: 'incident', state: 'on_hold', fields: { ...worked, hold_reason: 'awaiting_caller' }, missing: [] },
    { kind: 'incident', state: 'on_hold', fields: { ...worked, hold_reason: 'awaiting_evidence' }, missing: [] },
    {
      kind: 'incident',
      state: 'on_hold',
      fields: { ...worked, hold_reason: 'awaiting_vendor' },
      missing: ['/hold_reference'],
    },
    {
      kind: 'incident',
      state: 'on_hold',
      fields: { ...worked, hold_reason: 'awaiting_problem', hold_reference: 'CHG-1' },
      missing: ['/hold_reference'],
    },
    {
      kind: 'incident',
      state: 'on_hold',
      fields: { ...worked, hold_reason: 'awaiting_problem', hold_reference: 'PRB-1' },
      missing: [],
    },
    {
      kind: 'incident',
      state: 'on_hold',
      fields: { ...worked, hold_reason: 'awaiting_change', hold_reference: 'CHG-x' },
      missing: ['/hold_reference'],
    },
    {
      kind: 'incident',
      state: 'on_hold',
      fields: { ...worked, hold_reason: 'awaiting_change', hold_reference: 'CHG-1' },
      missing: [],
    },
    {
      kind: 'incident',
      state: 'resolved',
      fields: {},
      missing: ['/resolution/code', '/resolution/notes', '/closing_category'],
    },
    { kind: 'incident', state: 'resolved', fields: { resolution, closing_category: 'mail' }, missing: [] },
    {
      kind: 'incident',
      state: 'resolved',
      fields: { resolution: { ...resolution, notes: '\n ' }, closing_category: 'mail' },
      missing: ['/resolution/notes'],
    },
    {
      kind: 'incident',
      state: 'resolved',
      fields: { resolution: { code: 'duplicate', notes: 'n' }, closing_category: 'mail' },
      missing: ['/links/duplicate_of'],
    },
    {
      kind: 'incident',
      state: 'closed',
      fields: { resolution: { code: 'resolved_by_change', notes: 'n' }, closing_category: 'mail' },
      missing: ['/links/resolved_by'],
    },
    {
      kind: 'incident',
      state: 'closed',
      fields: {
        resolution: { code: 'known_error', notes: 'n' },
        closing_category: 'mail',
        links: { problem: 'PRB-1' },
      },
      missing: [],
    },
    { kind: 'incident', state: 'cancelled', fields: {}, missing: ['/cancellation'] },
    {
      kind: 'incident',
      state: 'new',
      fields: { major: { state: 'accepted', proposed_by: 'kim', proposed_at: 'x' } },
      missing: ['/major/decided_by', '/major/business_impact'],
    },
    { kind: 'request', state: 'in_fulfilment', fields: {}, missing: ['/assignee'] },
    {
      kind: 'request',
      state: 'fulfilled',
      fields: { resolution, tasks: [{ id: 'a', title: 'A', state: 'in_progress' }] },
      missing: ['/tasks'],
    },
    {
      kind: 'request',
      state: 'fulfilled',
      fields: { resolution, tasks: [{ id: 'a', title: 'A', state: 'skipped' }] },
      missing: [],
    },
    { kind: 'request', state: 'rejected', fields: {}, missing: ['/rejection'] },
    { kind: 'problem', state: 'assess', fields: {}, missing: ['/assignee'] },
    { kind: 'problem', state: 'fix_in_progress', fields: worked, missing: ['/analysis/causes'] },
    {
      kind: 'problem',
      state: 'fix_in_progress',
      fields: { ...worked, known_error: { symptom: 's', status: 'draft', root_cause: 'c' } },
      missing: [],
    },
    {
      kind: 'problem',
      state: 'new',
      fields: { known_error: { symptom: 's', status: 'published' } },
      missing: ['/known_error/workaround'],
    },
    { kind: 'problem', state: 'resolved', fields: { resolution: fixed }, missing: ['/fix_applied_at'] },
    {
      kind: 'problem',
      state: 'resolved',
      fields: { resolution: { code: 'risk_accepted', notes: 'n' } },
      missing: ['/accepted_risk'],
    },
    {
      kind: 'problem',
      state: 'closed',
      fields: { resolution: fixed, fix_applied_at: 'x' },
      missing: ['/effectiveness/verdict'],
    },
    {
      kind: 'problem',
      state: 'closed',
      fields: { resolution: fixed, fix_applied_at: 'x', major: true, effectiveness: { verdict: 'effective' } },
      missing: ['/review/lessons'],
    },
    {
      kind: 'problem',
      state: 'closed',
      fields: { resolution: { code: 'duplicate', notes: 'n' }, links: { duplicate_of: 'PRB-1' } },
      missing: [],
    },
    { kind: 'change', state: 'draft', fields: {}, missing: [] },
    {
      kind: 'change',
      state: 'assess',
      fields: {},
      missing: ['/plan/justification', '/plan/implementation', '/plan/backout', '/plan/test', '/plan/impact'],
    },
    { kind: 'change', state: 'scheduled', fields: { plan: PLAN }, missing: ['/window', '/assignee'] },
    { kind: 'change', state: 'scheduled', fields: { ...scheduled, type: 'standard' }, missing: ['/template'] },
    { kind: 'change', state: 'scheduled', fields: { ...scheduled, type: 'emergency' }, missing: ['/emergency/reason'] },
    { kind: 'change', state: 'closed', fields: scheduled, missing: ['/close/code', '/close/notes'] },
    {
      kind: 'change',
      state: 'closed',
      fields: { ...closed, tasks: [{ id: 'a', title: 'A', state: 'open' }] },
      missing: ['/tasks'],
    },
    {
      kind: 'change',
      state: 'closed',
      fields: { ...closed, close: { code: 'backed_out', notes: 'n' } },
      missing: ['/review/held_at', '/review/findings'],
    },
    {
      kind: 'change',
      state: 'closed',
      fields: { ...closed, risk: { claimed: 'high' } },
      missing: ['/review/held_at', '/review/findings'],
    },
    {
      kind: 'change',
      state: 'closed',
      fields: { ...closed, review: { required: true, held_at: 'x' } },
      missing: ['/review/findings'],
    },
    { kind: 'change', state: 'closed', fields: closed, missing: [] },
    { kind: 'change', state: 'authorize', fields: { type: 'retrospective' }, missing: [] },
    { kind: 'change', state: 'cancelled', fields: {}, missing: ['/cancellation'] },
  ] as const)('$kind $state with $fields misses $missing', ({ kind, state, fields, missing }) => {
    expect(missingIn(kind, recordOf(kind, fields), state).map((need) => need.pointer)).toEqual(missing);
  });

  test('is told with every way onward', () => {
    const onward = movesFrom('incident', recordOf('incident', { state: 'in_progress', ...worked }));
    expect(onward.map(({ to, missing }) => [to, missing.map((need) => need.give)])).toEqual([
      ['on_hold', ['hold_reason=<reason>']],
      ['resolved', ['resolution.code=<code>', 'resolution.notes=<text>', 'closing_category=<id>']],
      ['cancelled', ['cancellation=<text>']],
    ]);
  });
});

describe('what a state leaves behind', () => {
  const everything = {
    hold_reason: 'awaiting_vendor',
    hold_reference: 'r',
    hold_until: 'x',
    resolution: {},
    cancellation: 'c',
  };
  test.each([
    {
      kind: 'incident',
      state: 'in_progress',
      stale: ['hold_reason', 'hold_reference', 'hold_until', 'resolution', 'cancellation'],
    },
    { kind: 'incident', state: 'on_hold', stale: ['resolution', 'cancellation'] },
    { kind: 'incident', state: 'resolved', stale: ['hold_reason', 'hold_reference', 'hold_until', 'cancellation'] },
    { kind: 'request', state: 'cancelled', stale: ['hold_reason', 'hold_reference', 'hold_until', 'resolution'] },
    { kind: 'problem', state: 'root_cause_analysis', stale: ['resolution', 'cancellation'] },
  ] as const)('in $kind $state is $stale', ({ kind, state, stale }) => {
    expect(staleIn(kind, recordOf(kind, { ...everything, state }), state)).toEqual(stale);
  });

  test('of a change is its outcome before review, and its hold after the end', () => {
    const fields = { hold: { reason: 'r', since: 'x' }, close: { code: 'successful', notes: 'n' } };
    expect(staleIn('change', recordOf('change', fields), 'scheduled')).toEqual(['close']);
    expect(staleIn('change', recordOf('change', fields), 'closed')).toEqual(['hold']);
  });
});
