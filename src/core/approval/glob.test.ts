import { describe, expect, it } from 'vitest';
import { matchesGlob } from './glob.ts';

describe('a glob', () => {
  it.each([
    ['changes/**', 'changes/a.yaml', true],
    ['changes/**', 'changes/2026/11/CHG-57.yaml', true],
    ['changes/**', 'changes', false],
    ['changes/**', 'xchanges/a.yaml', false],
    ['changes/**', 'Changes/a.yaml', false],
    ['**', 'a/b', true],
    ['**/*.yaml', 'a.yaml', true],
    ['**/*.yaml', 'a/b/c.yaml', true],
    ['a/**/b', 'a/b', true],
    ['a/**/b', 'a/x/y/b', true],
    ['a/**/b', 'a/x/y/c', false],
    ['a/*', 'a/b', true],
    ['a/*', 'a/b/c', false],
    ['*.config.ts', 'vitest.config.ts', true],
    ['*.config.ts', 'src/vitest.config.ts', false],
    ['a*b*c', 'aXXbYYc', true],
    ['a*b*c', 'aXXcYYb', false],
    ['a.c', 'abc', false],
    ['a+(b)', 'aab', false],
    ['', 'a', false],
  ])('%j on %j is %s', (glob, path, expected) => {
    expect(matchesGlob(glob, path)).toBe(expected);
  });

  it('is quick whatever it is', () => {
    const before = performance.now();
    matchesGlob(`${'*a'.repeat(90)}b`, 'a'.repeat(4096));
    matchesGlob('**/'.repeat(60), 'a/'.repeat(2000));
    expect(performance.now() - before).toBeLessThan(500);
  });
});
