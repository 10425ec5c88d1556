import { describe, expect, it } from 'vitest';
import { change, incident, problem } from '../checks/fixture.ts';
import { planLink, planUnlink } from './edit-link.ts';

const records = [
  incident({ links: { parent: 'INC-5' } }),
  incident({ id: 'INC-5', links: { children: ['INC-1'] } }),
  incident({ id: 'INC-6' }),
  incident({ id: 'INC-7', links: { duplicate_of: 'INC-1' } }),
  change(),
  problem(),
];

describe('linking two records', () => {
  it('writes both sides', () => {
    const answer = planLink(records, { from: 'INC-1', relation: 'caused_by', to: 'CHG-3' });
    expect(answer).toEqual({
      is: 'planned',
      plan: {
        effects: [
          {
            kind: 'edit_record',
            path: 'changes/2026/11/CHG-3.yaml',
            edits: [{ op: 'set', pointer: '/links/caused', value: ['INC-1'] }],
          },
          {
            kind: 'edit_record',
            path: 'tickets/2026/11/02/INC-1.yaml',
            edits: [{ op: 'set', pointer: '/links/caused_by', value: 'CHG-3' }],
          },
        ],
        summary: [
          'CHG-3 links.caused: INC-1 added, as it was linked',
          'INC-1 links.caused_by: CHG-3 added, as it was linked',
        ],
      },
    });
  });

  it('writes one side where the relation has one', () => {
    const answer = planLink(records, { from: 'INC-6', relation: 'duplicate_of', to: 'INC-1' });
    expect(answer.is === 'planned' && answer.plan.summary).toEqual([
      'INC-6 links.duplicate_of: INC-1 added, as it was linked',
    ]);
  });

  it('changes nothing where the link stands', () => {
    const answer = planLink(records, { from: 'INC-5', relation: 'children', to: 'INC-1' });
    expect(answer).toEqual({ is: 'planned', plan: { effects: [], summary: [] } });
  });

  it.each([
    ['INC-10 is no record', 'INC-10', 'parent', 'INC-5', { why: 'no_such_record', id: 'INC-10', near: 'INC-1' }],
    ['INC-50 is no record', 'INC-6', 'parent', 'INC-50', { why: 'no_such_record', id: 'INC-50', near: 'INC-5' }],
    [
      'the relation is misspelt',
      'CHG-3',
      'cause',
      'INC-1',
      {
        why: 'no_such_relation',
        relation: 'cause',
        kind: 'change',
        known: ['caused', 'resolves', 'parent', 'children', 'follow_up_of', 'related'],
        near: 'caused',
      },
    ],
    [
      'the kind does not fit',
      'INC-1',
      'problem',
      'CHG-3',
      { why: 'wrong_kind', field: 'problem', to: 'CHG-3', expected: ['problem'] },
    ],
    ['both are one', 'INC-6', 'related', 'INC-6', { why: 'self', id: 'INC-6' }],
    ['the field is taken', 'INC-1', 'parent', 'INC-6', { why: 'taken', id: 'INC-1', field: 'parent', holder: 'INC-5' }],
    [
      'the other side is taken',
      'INC-6',
      'children',
      'INC-1',
      { why: 'taken', id: 'INC-1', field: 'parent', holder: 'INC-5' },
    ],
    [
      'it would lead round in a circle',
      'INC-5',
      'parent',
      'INC-1',
      { why: 'cycle', field: 'parent', ids: ['INC-1', 'INC-5'] },
    ],
    [
      'it would make duplicates of each other',
      'INC-1',
      'duplicate_of',
      'INC-7',
      { why: 'cycle', field: 'duplicate_of', ids: ['INC-1', 'INC-7'] },
    ],
  ])('is refused where %s', (_, from, relation, to, refusal) => {
    expect(planLink(records, { from, relation, to })).toEqual({ is: 'refused', refusal });
  });
});

describe('unlinking two records', () => {
  it.each([
    ['from one side', 'INC-1', 'parent', 'INC-5'],
    ['from the other', 'INC-5', 'children', 'INC-1'],
  ])('clears both sides, asked %s', (_, from, relation, to) => {
    const answer = planUnlink(records, { from, relation, to });
    expect(answer.is === 'planned' && answer.plan.effects).toEqual([
      {
        kind: 'edit_record',
        path: 'tickets/2026/11/02/INC-1.yaml',
        edits: [{ op: 'remove', pointer: '/links' }],
      },
      {
        kind: 'edit_record',
        path: 'tickets/2026/11/02/INC-5.yaml',
        edits: [{ op: 'remove', pointer: '/links' }],
      },
    ]);
  });

  it('removes a link that dangles', () => {
    const dangling = [incident({ links: { problem: 'PRB-9' } })];
    const answer = planUnlink(dangling, { from: 'INC-1', relation: 'problem', to: 'PRB-9' });
    expect(answer.is).toBe('planned');
  });

  it('is refused where there is no such link', () => {
    expect(planUnlink(records, { from: 'INC-6', relation: 'parent', to: 'INC-5' })).toEqual({
      is: 'refused',
      refusal: { why: 'not_linked', from: 'INC-6', field: 'parent', to: 'INC-5' },
    });
  });
});
