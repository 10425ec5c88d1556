import { describe, expect, it } from 'vitest';
import type { LinkRefusal } from '../../../src/core/links/edit-link.ts';
import { formatExplanation } from './explain.ts';
import { tellRefusal } from './refusal.ts';

describe('a link that is refused', () => {
  it.each<readonly [LinkRefusal, string]>([
    [{ why: 'no_such_record', id: 'INC-171', near: 'INC-117' }, 'There is no record INC-171. Did you mean "INC-117"?'],
    [
      { why: 'no_such_relation', relation: 'cause', kind: 'change', known: ['caused'], near: 'caused' },
      '"cause" is no relation of a change. Did you mean "caused"?',
    ],
    [
      { why: 'wrong_kind', field: 'problem', to: 'CHG-3', expected: ['problem'] },
      'CHG-3 cannot stand in problem; that is for: problem.',
    ],
    [{ why: 'self', id: 'INC-1' }, 'INC-1 cannot be linked to itself.'],
    [
      { why: 'cycle', field: 'parent', ids: ['INC-1', 'INC-2'] },
      'parent would lead round in a circle: INC-1 → INC-2 → INC-1.',
    ],
    [
      { why: 'taken', id: 'INC-1', field: 'parent', holder: 'INC-5' },
      'INC-1 has INC-5 as its parent already, and can have one only.',
    ],
    [{ why: 'full', id: 'PRB-1', field: 'incidents', most: 1000 }, 'incidents of PRB-1 holds 1000 records already.'],
    [{ why: 'not_linked', from: 'INC-1', field: 'parent', to: 'INC-2' }, 'INC-1 does not name INC-2 in parent.'],
  ])('is told with what to do instead: %j', (refusal, says) => {
    const told = tellRefusal(refusal);
    expect(told.says).toBe(says);
    expect(told.mend).toMatch(/^\S.+\S$/);
  });
});

describe('the explanation of a code', () => {
  it('says what it means, a case, and how to mend it', () => {
    const explanation = {
      code: 'LINK_MIRROR_MISSING',
      severity: 'warning',
      title: 'A link is written on one side only',
      example: 'INC-117 names INC-102.',
      mend: 'Run gitsm link.',
      fixable: 'always',
    } as const;
    expect(formatExplanation(explanation, false)).toBe(`LINK_MIRROR_MISSING (warning)
A link is written on one side only.

  Such as: INC-117 names INC-102.
  Mend:    Run gitsm link.

gitsm validate --fix mends it.
`);
  });
});
