import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonMap, JsonValue } from '../../core/record/json.ts';
import { readCanonical } from './read-canonical.ts';
import { readRecord } from './read-record.ts';
import { readYaml } from './read-yaml.ts';
import { arbitraryDamage, arbitraryDamagedText, arbitraryPieces, damage } from './testing/arbitrary-damage.ts';
import { arbitraryDocument, arbitraryText } from './testing/arbitrary-yaml.ts';
import { writeYaml } from './write-yaml.ts';

const RUNS = Number(process.env.RUNS ?? 400);

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** Data in the manner of records: keys in small letters, and lists of maps. */
const { value: arbitraryField } = fc.letrec<{ value: JsonValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    { weight: 4, arbitrary: arbitraryText },
    {
      weight: 4,
      arbitrary: fc.constantFrom<JsonValue>(
        'INC-117',
        'in_progress',
        'Mail: down',
        'one\n\n  two\n',
        0,
        -3,
        1.5,
        true,
        null,
      ),
    },
    { weight: 2, arbitrary: fc.array(tie('value'), { maxLength: 3 }) },
    {
      weight: 3,
      arbitrary: fc.dictionary(fc.constantFrom('at', 'by', 'note', 'x_y', 'a-b'), tie('value'), {
        noNullPrototype: true,
      }),
    },
  ),
}));

const arbitraryRecord: fc.Arbitrary<JsonMap> = fc.dictionary(
  fc.constantFrom('id', 'title', 'links', 'journal', 'description', 'labels', 'prototype_'),
  arbitraryField,
  { minKeys: 1, noNullPrototype: true },
);

const arbitraryCanonical = arbitraryRecord.map((value) => writeYaml(value, { schemaComment: '../x.schema.json' }));

const arbitraryFile = fc.oneof(
  arbitraryCanonical,
  fc
    .tuple(arbitraryCanonical, fc.array(arbitraryDamage, { minLength: 1, maxLength: 3 }))
    .map(([text, all]) => all.reduce(damage, text)),
  arbitraryDocument.map(({ text }) => text),
  arbitraryDamagedText,
  arbitraryPieces.map((pieces) => `a: ${pieces}\n`),
  arbitraryPieces.map((pieces) => `a:\n  - b: ${pieces}\n`),
  arbitraryPieces.map((pieces) => `a: |\n  ${pieces}\n`),
  arbitraryPieces,
);

it('whatever the quick reader answers, the strict one answers too', () => {
  fc.assert(
    fc.property(arbitraryFile, (text) => {
      const value = readCanonical(bytesOf(text));
      if (value !== undefined)
        expect(readYaml(bytesOf(text), 'x'), JSON.stringify(text)).toMatchObject({ ok: true, value, warnings: [] });
    }),
    { numRuns: RUNS },
  );
});

it('a record is read the same whichever reader answers', () => {
  fc.assert(
    fc.property(arbitraryFile, (text) => {
      expect(readRecord(bytesOf(text), 'x')).toEqual(readYaml(bytesOf(text), 'x'));
    }),
    { numRuns: RUNS },
  );
});

it('the quick reader answers most of what the writer writes', () => {
  const texts = fc.sample(arbitraryCanonical, 200);
  const answered = texts.filter((text) => readCanonical(bytesOf(text)) !== undefined);
  expect(answered.length).toBeGreaterThan(60);
});

const RECORD = `# yaml-language-server: $schema=../../../../schemas/incident.schema.json
id: INC-117
title: "Mail: down"
impact: high
count: 2
share: 0.5
is_open: true
parent: null
description: |
  Nobody can send.

    - not even to themselves
labels:
  - mail
  - "007"
links: {}
tasks: []
journal:
  - at: "2026-11-22T15:40:00Z"
    by: mia
    set:
      state: in_progress
  - at: "2026-11-22T15:41:00Z"
    note: "say: \\"x\\""
`;

describe('the quick reader', () => {
  it('knows the canonical form of a record', () => {
    const read = readYaml(bytesOf(RECORD), 'x');
    expect(readCanonical(bytesOf(RECORD))).toEqual(read.ok && read.value);
    expect(read.ok && writeYaml(read.value, { schemaComment: '../../../../schemas/incident.schema.json' })).toBe(
      RECORD,
    );
  });

  it.each([
    { name: 'the last line feed missing', text: RECORD.slice(0, -1) },
    { name: 'CRLF', text: RECORD.replaceAll('\n', '\r\n') },
    { name: 'a comment on a line of its own', text: `${RECORD}# end\n` },
    { name: 'a comment beside a value', text: 'a: b # c\n' },
    { name: 'a key twice', text: 'a: 1\na: 2\n' },
    { name: 'a capital in a key', text: 'A: 1\n' },
    { name: 'a forbidden key', text: 'constructor: 1\n' },
    { name: 'a forbidden key behind underscores', text: '__proto__: 1\n' },
    { name: 'another indentation', text: 'a:\n    b: 1\n' },
    { name: 'an empty value', text: 'a:\nb: 1\n' },
    { name: 'brackets', text: 'a: [1]\n' },
    { name: 'an anchor', text: 'a: &b c\n' },
    { name: 'a leading zero', text: 'a: 007\n' },
    { name: 'a second colon', text: 'a: b: c\n' },
    { name: 'a colon at the end', text: 'a: b:\n' },
    { name: 'a text that goes on', text: 'a: b\n  c\n' },
    { name: 'a literal whose first line is blank', text: 'a: |\n\n  b\n' },
    { name: 'a literal whose last line is blank', text: 'a: |\n  b\n\n' },
    { name: 'a control character as an escape', text: 'a: "\\u0007"\n' },
    { name: 'a direction of writing', text: 'a: b\u202e\n' },
    { name: 'nothing', text: '' },
    { name: 'only a comment', text: '# a\n' },
    { name: 'a second document', text: 'a: 1\n---\nb: 1\n' },
    {
      name: 'a depth beyond the bound',
      text: `${Array.from({ length: 17 }, (_, i) => `${'  '.repeat(i)}a:`).join('\n')} 1\n`,
    },
    { name: 'values beyond the bound', text: `a:\n${'  - b\n'.repeat(5000)}` },
    { name: 'bytes beyond the bound', text: `a: ${'b'.repeat(65_536)}\n` },
  ])('leaves $name to the strict one', ({ text }) => {
    expect(readCanonical(bytesOf(text))).toBeUndefined();
  });

  it('leaves what is not UTF-8 to the strict one', () => {
    expect(readCanonical(Uint8Array.from([0x61, 0x3a, 0x20, 0xff, 0x0a]))).toBeUndefined();
  });
});
