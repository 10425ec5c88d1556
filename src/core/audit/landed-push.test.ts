import { describe, expect, test } from 'vitest';
import type { TouchedChange } from '../approval/facts.ts';
import { differencesOf } from './differences.ts';
import { isProgress } from './landed-push.ts';

const change = {
  type: 'normal',
  service: 'web-shop',
  team: 'web-shop',
  state: 'scheduled',
  plan: { backout: 'Back.' },
};
const touched = (after: object | null) => ({ path: 'CHG-57.yaml', before: change, after }) as unknown as TouchedChange;

describe('an edit of a registered change', () => {
  const cases = [
    { name: 'that moves it on is progress', after: { ...change, state: 'implementing', assignee: 'kim' }, is: true },
    { name: 'of its plan is none', after: { ...change, plan: { backout: 'Nothing.' } }, is: false },
    { name: 'that adds evidence is none', after: { ...change, evidence: { decision: 'approved' } }, is: false },
    { name: 'that takes it away is none', after: null, is: false },
  ];
  for (const { name, after, is } of cases) test(name, () => expect(isProgress(touched(after))).toBe(is));
});

describe('differences', () => {
  test('are told at their innermost place', () => {
    const [expected, found] = [{ a: [{ b: 1 }, 2] }, { a: [{ b: 3 }, 2] }];
    expect(differencesOf({ expected, found }, ['evidence'])).toEqual([
      { pointer: '/evidence/a/0/b', expected: 1, found: 3 },
    ]);
  });
  test('are one where lists have other lengths', () => {
    expect(differencesOf({ expected: [1], found: [1, 2] }, ['x'])).toMatchObject([{ pointer: '/x' }]);
  });
  test('do not depend on the order of keys', () => {
    expect(differencesOf({ expected: { a: 1, b: 2 }, found: { b: 2, a: 1 } }, [])).toEqual([]);
  });
});
