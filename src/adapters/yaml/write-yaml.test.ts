import fc from 'fast-check';
import { CORE_SCHEMA, load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import type { JsonMap } from '../../core/record/json.ts';
import { readYaml } from './read-yaml.ts';
import { arbitraryMap, arbitraryText } from './testing/arbitrary-yaml.ts';
import { writeYaml } from './write-yaml.ts';

const RUNS = Number(process.env.RUNS ?? 300);

describe('writeYaml', () => {
  it('writes the canonical form', () => {
    const record = {
      journal: [
        { at: '2026-11-22T15:40:00Z', by: 'mia', set: { team: 'network', labels: [] } },
        { at: '2026-11-22T15:41:00Z', note: 'one\n\n  two\n' },
      ],
      title: 'Mail: "down"',
      state: 'in_progress',
      labels: ['mail', 'on', '007'],
      links: {},
      count: 2,
      major: null,
      matrix: [[1, 2], []],
    };
    expect(writeYaml(record, { schemaComment: '../incident.schema.json', order: ['title', 'state', 'missing'] })).toBe(
      `# yaml-language-server: $schema=../incident.schema.json
title: "Mail: \\"down\\""
state: in_progress
journal:
  - at: "2026-11-22T15:40:00Z"
    by: mia
    set:
      team: network
      labels: []
  - at: "2026-11-22T15:41:00Z"
    note: |
      one

        two
labels:
  - mail
  - "on"
  - "007"
links: {}
count: 2
major: null
matrix:
  - - 1
    - 2
  - []
`,
    );
  });

  it('writes an empty map as one', () => {
    expect(writeYaml({})).toBe('{}\n');
  });

  it.each<{ name: string; value: JsonMap }>([
    { name: 'a control character', value: { a: '\u0007' } },
    { name: 'half a character', value: { a: '\ud800' } },
    { name: 'a CR', value: { a: 'x\r\ny' } },
    { name: 'a forbidden key', value: { constructor: 1 } },
    { name: 'keys that look alike', value: { a: 1, A: 2 } },
    { name: 'a number that cannot be kept', value: { a: 2 ** 60 } },
    { name: 'more than a record may hold', value: { a: 'x'.repeat(70_000) } },
  ])('throws rather than write $name', ({ value }) => {
    expect(() => writeYaml(value)).toThrow('cannot be read back');
  });

  it('throws rather than let the schema comment begin a line of its own', () => {
    expect(() => writeYaml({ a: 1 }, { schemaComment: 'x\nb: 2' })).toThrow();
  });

  it('what is written reads back as the same data, by our reader and by js-yaml', () => {
    fc.assert(
      fc.property(arbitraryMap, (value) => {
        const text = writeYaml(value);
        expect(readYaml(new TextEncoder().encode(text), 'x')).toMatchObject({ ok: true, value });
        expect(load(text, { schema: CORE_SCHEMA, maxAliases: 0 })).toEqual(value);
      }),
      { numRuns: RUNS },
    );
  });

  it('any storable text reads back as it was, deep inside or at the top', () => {
    fc.assert(
      fc.property(arbitraryText, (text) => {
        const value = { a: text, b: [text, { c: text }] };
        expect(readYaml(new TextEncoder().encode(writeYaml(value)), 'x')).toMatchObject({ ok: true, value });
      }),
      { numRuns: RUNS },
    );
  });
});
