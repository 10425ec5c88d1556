import { describe, expect, it } from 'vitest';
import { faultOfPattern } from './safe-pattern.ts';

describe('patterns of the configuration', () => {
  it.each([
    '[A-Z]{2}[0-9]{4}',
    '^[a-z0-9]+(?:-[a-z0-9]+)*$',
    '^[a-z0-9]+(?:[.-][a-z0-9]+)*$',
    '^[a-z]+(?:\\.[a-z]+)*@larkfield\\.example$',
    '^(?:INC|REQ)-[1-9][0-9]{0,8}$',
    '\\d+(?:,\\d{3})?',
    '[(+*]+',
    '',
  ])('%j may be used', (pattern) => {
    expect(faultOfPattern(pattern)).toBeUndefined();
  });

  it.each([
    '^(a+)+$',
    '(a*)*',
    '(?:a|aa)+',
    '(?:a|b)*',
    '((a+)b?)+',
    '(?:-[a-z-]+)*',
    '(?:-?[a-z]+)*',
    '(?:-a|-b)*',
    '(?:.a+)*',
    '(?:[a-c][b-d]+)*',
    '(?:\\w-+)*',
    '(?:[^a]a+)*',
    '(?:-*a)*',
    '(?:[a-z]+){2,}',
    '(?:[a-z]+){9}',
    '(a)\\1',
    '(?=a)b',
    '(?<!a)b',
    '(',
    '[z-a]',
  ])('%j may not', (pattern) => {
    expect(faultOfPattern(pattern)).toBeTypeOf('string');
  });
});
