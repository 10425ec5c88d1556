import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valueAt } from '../../core/record/json-pointer.ts';
import { locate, locateAll } from './locate.ts';
import { arbitraryDocument } from './testing/arbitrary-yaml.ts';

const TEXT = `# hint
title: "x y"
empty:
labels: [a, b]
links:
  caused_by: CHG-1 # c
  "a/b~c": 1
journal:
  - at: "2026"
    by: mia
  - at: b
    note: |
      one
      two

last: {a: {b: 1}}
`;

const CASES: readonly { pointer: string; on: 'key' | 'value'; expect: readonly [number, number, number, number] }[] = [
  { pointer: '/title', on: 'key', expect: [2, 1, 2, 6] },
  { pointer: '/title', on: 'value', expect: [2, 8, 2, 13] },
  { pointer: '/labels/1', on: 'value', expect: [4, 13, 4, 14] },
  { pointer: '/labels/1', on: 'key', expect: [4, 13, 4, 14] },
  { pointer: '/links/caused_by', on: 'value', expect: [6, 14, 6, 19] },
  { pointer: '/links/a~1b~0c', on: 'key', expect: [7, 3, 7, 10] },
  { pointer: '/journal/1/by', on: 'value', expect: [11, 5, 11, 7] },
  { pointer: '/journal/1/note', on: 'value', expect: [12, 11, 14, 10] },
  { pointer: '/last/a/b', on: 'value', expect: [16, 15, 16, 16] },
];

const FALLBACKS: readonly { name: string; pointer: string; on: 'key' | 'value'; expect: readonly number[] }[] = [
  { name: 'an empty value at its key', pointer: '/empty', on: 'value', expect: [3, 1, 3, 6] },
  { name: 'a missing key at the key of its map', pointer: '/links/nope', on: 'value', expect: [5, 1, 5, 6] },
  { name: 'a missing key of an item at the item', pointer: '/journal/1/by', on: 'key', expect: [11, 5, 11, 7] },
  { name: 'a missing key of the file at its first key', pointer: '/nope', on: 'key', expect: [2, 1, 2, 6] },
  {
    name: 'something far below what is missing at the nearest parent',
    pointer: '/links/x/y/z',
    on: 'key',
    expect: [5, 1, 5, 6],
  },
  { name: 'an item beyond the end at the list', pointer: '/labels/7', on: 'value', expect: [4, 1, 4, 7] },
  { name: 'something below a text at the key of the text', pointer: '/title/0', on: 'value', expect: [2, 1, 2, 6] },
  { name: 'a map at its first line only', pointer: '/journal', on: 'value', expect: [9, 3, 9, 15] },
];

const toSpan = ({ line, column, endLine, endColumn }: ReturnType<typeof locate>) => [line, column, endLine, endColumn];

describe('locate', () => {
  it.each(CASES)('finds the $on of $pointer', ({ pointer, on, expect: expected }) => {
    expect(toSpan(locate(TEXT, pointer, on))).toEqual(expected);
  });

  it.each(FALLBACKS)('shows $name', ({ pointer, on, expect: expected }) => {
    expect(toSpan(locate(TEXT, pointer, on))).toEqual(expected);
  });

  it.each(['', 'no slash', '/~2'])('answers the pointer "%s" by the first key', (pointer) => {
    expect(locate(TEXT, pointer, 'key')).toMatchObject({ line: 2, column: 1 });
  });

  it.each(['', '# only a comment\n', '[', '\0'])('answers a text that no reader accepts by a place in it', (text) => {
    expect(locate(text, '/a/b', 'value')).toMatchObject({ line: 1, column: 1 });
  });
});

it('every value of every document is found on a line and column inside it, in the order of the questions', () => {
  fc.assert(
    fc.property(arbitraryDocument, ({ value, text }) => {
      const pointers = Object.keys(value).map((key) => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`);
      const positions = locateAll(
        text,
        pointers.map((pointer) => ({ pointer, on: 'key' })),
      );
      const lines = text.split(/\r?\n/);
      pointers.forEach((pointer, index) => {
        const { line, column, endColumn } = positions[index] ?? { line: 0, column: 0 };
        const written = lines[line - 1]?.slice(column - 1, (endColumn ?? column) - 1) ?? '';
        const key = pointer.slice(1).replaceAll('~1', '/').replaceAll('~0', '~');
        expect([key, JSON.stringify(key), `'${key}'`]).toContain(
          written.startsWith('"') ? JSON.stringify(JSON.parse(written)) : written,
        );
        expect(valueAt(value, [key])).toBeDefined();
      });
    }),
    { numRuns: 200 },
  );
});
