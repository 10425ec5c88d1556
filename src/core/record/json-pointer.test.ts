import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatPointer, parseIndex, parsePointer, valueAt } from './json-pointer.ts';

/** The examples of RFC 6901, section 5. */
const RFC = {
  foo: ['bar', 'baz'],
  '': 0,
  'a/b': 1,
  'c%d': 2,
  'e^f': 3,
  'g|h': 4,
  'i\\j': 5,
  'k"l': 6,
  ' ': 7,
  'm~n': 8,
};

describe('a JSON pointer', () => {
  it.each([
    ['', RFC],
    ['/foo', ['bar', 'baz']],
    ['/foo/0', 'bar'],
    ['/', 0],
    ['/a~1b', 1],
    ['/c%d', 2],
    ['/e^f', 3],
    ['/g|h', 4],
    ['/i\\j', 5],
    ['/k"l', 6],
    ['/ ', 7],
    ['/m~0n', 8],
  ])('"%s" finds what the standard says', (pointer, expected) => {
    expect(valueAt(RFC, parsePointer(pointer) ?? ['nowhere'])).toEqual(expected);
  });

  it.each(['a', ' /a', '/~', '/~2', '/a~'])('is not "%s"', (text) => {
    expect(parsePointer(text)).toBeUndefined();
  });

  it.each(['/foo/2', '/foo/00', '/foo/-', '/foo/length', '/toString', '/foo/0/0', '/nope'])(
    'finds nothing at "%s"',
    (pointer) => {
      expect(valueAt(RFC, parsePointer(pointer) ?? [])).toBeUndefined();
    },
  );

  it('comes back from its tokens', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (tokens) => {
        expect(parsePointer(formatPointer(tokens))).toEqual(tokens);
      }),
    );
  });

  it.each([
    ['0', 0],
    ['10', 10],
    ['01', undefined],
    ['-1', undefined],
    ['1.0', undefined],
    ['', undefined],
  ])('takes "%s" for the index %s', (token, index) => {
    expect(parseIndex(token)).toBe(index);
  });
});
