import { describe, expect, it } from 'vitest';
import { mend, says } from '../../core/finding/make-finding.ts';
import { CONFIG_LIMITS, MOST_FINDINGS, RECORD_LIMITS } from './read-options.ts';
import { type ReadResult, readYaml } from './read-yaml.ts';

const read = (text: string): ReadResult => readYaml(new TextEncoder().encode(text), 'tickets/INC-1.yaml');

/** `CODE line:column` of every finding. */
function told(result: ReadResult): readonly string[] {
  const findings = result.ok ? result.warnings : result.findings;
  return findings.map(({ code, place }) => `${code} ${place.at?.line}:${place.at?.column}`);
}

const nested = (depth: number) => `${'{a: '.repeat(depth)}1${'}'.repeat(depth)}`;

const REFUSED: readonly { readonly name: string; readonly text: string; readonly expect: readonly string[] }[] = [
  { name: 'an alias', text: 'a: 1\nb: *a\n', expect: ['YAML_ALIAS 2:4'] },
  { name: 'an anchor', text: 'a: &x 1\n', expect: ['YAML_ANCHOR 1:4'] },
  { name: 'a list that holds itself', text: 'a: &a [*a]\n', expect: ['YAML_ANCHOR 1:4', 'YAML_ALIAS 1:8'] },
  { name: 'a tag of the core schema', text: 'a: !!str 1\n', expect: ['YAML_TAG 1:4'] },
  { name: 'a tag of a program', text: 'a: !!js/function "x"\n', expect: ['YAML_TAG 1:4'] },
  { name: 'a lone tag', text: 'a: ! 1\n', expect: ['YAML_TAG 1:4'] },
  { name: 'a version directive', text: '%YAML 1.1\n---\na: 1\n', expect: ['YAML_DIRECTIVE 1:1'] },
  { name: 'a tag directive', text: '%TAG ! tag:x,2026:\n---\na: 1\n', expect: ['YAML_DIRECTIVE 1:1'] },
  { name: 'a merge key', text: 'a: {b: 1}\n<<: {c: 1}\n', expect: ['YAML_MERGE_KEY 2:1'] },
  { name: 'a merge key in quotes', text: '"<<": 1\n', expect: ['YAML_MERGE_KEY 1:1'] },
  { name: 'a marked key', text: '? a\n: 1\n', expect: ['YAML_COMPLEX_KEY 1:1'] },
  { name: 'a list as a key', text: '[a]: 1\n', expect: ['YAML_COMPLEX_KEY 1:1'] },
  { name: 'a map as a key', text: 'x: {{a: 1}: 2}\n', expect: ['YAML_COMPLEX_KEY 1:5'] },
  { name: 'a missing key', text: ': 1\n', expect: ['YAML_COMPLEX_KEY 1:1'] },
  { name: 'a key twice', text: 'a: 1\nb: 2\na: 3\n', expect: ['YAML_DUPLICATE_KEY 3:1'] },
  { name: 'a key twice, once in quotes', text: 'a: 1\n"a": 2\n', expect: ['YAML_DUPLICATE_KEY 2:1'] },
  { name: 'a key twice, once as an escape', text: 'a: 1\n"\\x61": 2\n', expect: ['YAML_DUPLICATE_KEY 2:1'] },
  { name: 'a number twice as a key', text: '1: a\n"1": b\n', expect: ['YAML_DUPLICATE_KEY 2:1'] },
  { name: 'a key twice in brackets', text: 'x: {a: 1, a: 2}\n', expect: ['YAML_DUPLICATE_KEY 1:11'] },
  { name: 'keys that differ in capitals', text: 'state: 1\nState: 2\n', expect: ['YAML_LOOKALIKE_KEY 2:1'] },
  { name: 'keys that differ in width', text: 'state: 1\nｓtate: 2\n', expect: ['YAML_LOOKALIKE_KEY 2:1'] },
  {
    name: 'keys that differ in composition',
    text: 'caf\u00e9: 1\ncafe\u0301: 2\n',
    expect: ['YAML_LOOKALIKE_KEY 2:1'],
  },
  {
    name: 'keys that differ in what is invisible',
    text: 'state: 1\nsta\u200bte: 2\n',
    expect: ['YAML_LOOKALIKE_KEY 2:1'],
  },
  { name: 'keys that differ in folding', text: 'strasse: 1\nstraße: 2\n', expect: ['YAML_LOOKALIKE_KEY 2:1'] },
  { name: 'the key __proto__', text: 'a:\n  __proto__: 1\n', expect: ['YAML_FORBIDDEN_KEY 2:3'] },
  { name: 'the key __proto__ as an escape', text: '"__pr\\x6fto__": 1\n', expect: ['YAML_FORBIDDEN_KEY 1:1'] },
  { name: 'the key constructor', text: 'constructor: 1\n', expect: ['YAML_FORBIDDEN_KEY 1:1'] },
  { name: 'the key prototype', text: 'prototype: 1\n', expect: ['YAML_FORBIDDEN_KEY 1:1'] },
  { name: 'a key that is a null to some', text: '~: 1\n', expect: ['YAML_AMBIGUOUS_KEY 1:1'] },
  { name: 'a key that is sixteen to some', text: '0x10: 1\n', expect: ['YAML_AMBIGUOUS_KEY 1:1'] },
  { name: 'two documents', text: 'a: 1\n---\nb: 2\n', expect: ['YAML_MULTIPLE_DOCUMENTS 2:1'] },
  { name: 'a document after the end', text: 'a: 1\n...\nb: 2\n', expect: ['YAML_MULTIPLE_DOCUMENTS 3:1'] },
  { name: 'an empty file', text: '', expect: ['YAML_EMPTY 1:1'] },
  { name: 'only comments', text: '# a\n\n# b\n', expect: ['YAML_EMPTY 1:1'] },
  { name: 'only the start of a document', text: '---\n', expect: ['YAML_EMPTY 1:1'] },
  { name: 'a list', text: '\n- a\n', expect: ['YAML_NOT_A_MAP 2:1'] },
  { name: 'a text', text: 'hello\n', expect: ['YAML_NOT_A_MAP 1:1'] },
  { name: 'a null', text: 'null\n', expect: ['YAML_NOT_A_MAP 1:1'] },
  { name: 'a leading zero', text: 'a: 007\n', expect: ['YAML_NUMBER 1:4'] },
  { name: 'a leading zero behind a sign', text: 'a: -01.5\n', expect: ['YAML_NUMBER 1:4'] },
  { name: 'an integer that cannot be kept', text: 'a: 9007199254740992\n', expect: ['YAML_NUMBER 1:4'] },
  { name: 'a number beyond all numbers', text: 'a: 1e400\n', expect: ['YAML_NUMBER 1:4'] },
  { name: 'infinity', text: 'a: .inf\nb: -.Inf\n', expect: ['YAML_NUMBER 1:4', 'YAML_NUMBER 2:4'] },
  { name: 'what is not a number', text: 'a: .nan\n', expect: ['YAML_NUMBER 1:4'] },
  { name: 'a NUL', text: 'a: x\0y\n', expect: ['YAML_CONTROL_CHARACTER 1:5'] },
  { name: 'an escape of terminals', text: 'a: \u001b[2J\n', expect: ['YAML_CONTROL_CHARACTER 1:4'] },
  {
    name: 'DEL and C1 controls',
    text: 'a: \u007f\u009b\n',
    expect: ['YAML_CONTROL_CHARACTER 1:4', 'YAML_CONTROL_CHARACTER 1:5'],
  },
  { name: 'a next line (C1)', text: 'a: x\u0085y\n', expect: ['YAML_CONTROL_CHARACTER 1:5'] },
  { name: 'a line separator', text: 'a: x\u2028y\n', expect: ['YAML_CONTROL_CHARACTER 1:5'] },
  { name: 'a turned direction of writing', text: 'a: x\u202ey\n', expect: ['YAML_CONTROL_CHARACTER 1:5'] },
  { name: 'an isolated direction of writing', text: 'a: \u2066y\n', expect: ['YAML_CONTROL_CHARACTER 1:4'] },
  { name: 'a byte order mark at the start', text: '\ufeffa: 1\n', expect: ['YAML_ENCODING 1:1'] },
  { name: 'a byte order mark inside', text: 'a: x\ufeff\n', expect: ['YAML_CONTROL_CHARACTER 1:5'] },
  { name: 'a CR without LF', text: 'a: "x\ry"\n', expect: ['YAML_CONTROL_CHARACTER 1:6'] },
  { name: 'a control character as an escape', text: 'a: "\\x07"\n', expect: ['YAML_CONTROL_CHARACTER 1:4'] },
  { name: 'a CR as an escape', text: 'a: "\\r\\n"\n', expect: ['YAML_CONTROL_CHARACTER 1:4'] },
  { name: 'half a character as an escape', text: 'a: "\\ud800"\n', expect: ['YAML_CONTROL_CHARACTER 1:4'] },
  { name: 'a control character as an escape in a key', text: '"\\e": 1\n', expect: ['YAML_CONTROL_CHARACTER 1:1'] },
  {
    name: 'an LFS pointer',
    text: 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n',
    expect: ['YAML_LFS_POINTER 1:1'],
  },
  {
    name: 'conflict markers',
    text: 'a: 1\n<<<<<<< HEAD\nb: 1\n||||||| base\n=======\nb: 2\n>>>>>>> topic\n',
    expect: [
      'YAML_CONFLICT_MARKER 2:1',
      'YAML_CONFLICT_MARKER 4:1',
      'YAML_CONFLICT_MARKER 5:1',
      'YAML_CONFLICT_MARKER 7:1',
    ],
  },
  { name: 'a tab as indentation', text: 'a:\n\tb: 1\n', expect: ['YAML_SYNTAX 2:1'] },
  { name: 'a second colon', text: 'title: Mail: down\n', expect: ['YAML_SYNTAX 1:8'] },
  { name: 'a missing closing quote', text: 'a: "x\nb: y\n', expect: ['YAML_SYNTAX 1:4'] },
  { name: 'a doubled closing quote', text: "a: '''", expect: ['YAML_SYNTAX 1:4'] },
  { name: 'a bracket that is open at the next key', text: 'a: [x\nb: 1\n', expect: ['YAML_SYNTAX 2:1'] },
  { name: 'a missing bracket', text: 'a: [x\n', expect: ['YAML_SYNTAX 2:1'] },
  { name: 'an unknown escape', text: 'a: "\\q"\n', expect: ['YAML_SYNTAX 1:5'] },
  { name: 'a key without a colon', text: 'a: 1\nb\nc: 2\n', expect: ['YAML_SYNTAX 2:1'] },
  { name: 'an indentation that fits nothing', text: 'a:\n    b: 1\n  c: 2\n', expect: ['YAML_SYNTAX 3:1'] },
  {
    name: 'everything wrong with the keys',
    text: 'a: 1\na: 2\nA: 3\n<<: 4\nb: 01\n',
    expect: ['YAML_DUPLICATE_KEY 2:1', 'YAML_LOOKALIKE_KEY 3:1', 'YAML_MERGE_KEY 4:1', 'YAML_NUMBER 5:4'],
  },
  {
    name: 'aliases and doubled keys at once',
    text: 'a: *x\nb: 1\nb: 2\n',
    expect: ['YAML_ALIAS 1:4', 'YAML_DUPLICATE_KEY 3:1'],
  },
];

describe('the strict reader refuses, with the place,', () => {
  it.each(REFUSED)('$name', ({ text, expect: expected }) => {
    const result = read(text);
    expect(result.ok).toBe(false);
    expect(told(result)).toEqual(expected);
  });

  it('bytes that are not UTF-8, at the first of them', () => {
    const bytes = Uint8Array.from([...Buffer.from('a: 1\nb: ä'), 0xff, 0x0a]);
    expect(told(readYaml(bytes, 'x'))).toEqual(['YAML_ENCODING 2:5']);
  });

  it('a character that is cut off at the end', () => {
    expect(told(readYaml(Buffer.from('a: ä').subarray(0, 4), 'x'))).toEqual(['YAML_ENCODING 1:4']);
  });

  it.each(['utf16le', 'UTF-16BE'])('%s', (encoding) => {
    const bytes = Buffer.from('\ufeffa: 1', 'utf16le');
    expect(told(readYaml(encoding === 'utf16le' ? bytes : bytes.swap16(), 'x'))).toEqual(['YAML_ENCODING 1:1']);
  });
});

it('every refusal says what is there and how to mend it, with nothing left out', () => {
  for (const { text } of REFUSED) {
    const result = read(text);
    for (const finding of result.ok ? [] : result.findings) {
      expect(`${says(finding)} ${mend(finding)}`).toMatch(/^\S.+\. [A-Z].+\.$/);
      expect(`${says(finding)} ${mend(finding)}`).not.toMatch(/undefined|\[object| {2}|: \.|""/);
    }
  }
});

const ACCEPTED: readonly { readonly name: string; readonly text: string; readonly value: object }[] = [
  {
    name: 'words that only YAML 1.1 takes for booleans',
    text: 'a: [no, yes, on, off, y]\n',
    value: { a: ['no', 'yes', 'on', 'off', 'y'] },
  },
  { name: 'dates and times as text', text: 'a: 2026-11-22\nb: 12:30\n', value: { a: '2026-11-22', b: '12:30' } },
  {
    name: 'numbers',
    text: 'a: [0, -1, 1.5, 1e3, 0x1f, 0o17, 9007199254740991]\n',
    value: { a: [0, -1, 1.5, 1000, 31, 15, 9007199254740991] },
  },
  { name: 'empty values as null', text: 'a:\nb: ~\nc: null\n', value: { a: null, b: null, c: null } },
  {
    name: 'literal and folded texts',
    text: 'a: |\n  one\n   two\nb: >-\n  three\n  four\n',
    value: { a: 'one\n two\n', b: 'three four' },
  },
  { name: 'a start and an end of the document', text: '---\na: 1\n...\n', value: { a: 1 } },
  { name: 'directions of writing as escapes', text: 'a: "\\u202e"\n', value: { a: '\u202e' } },
  { name: 'emoji with joiners', text: 'a: 👩‍💻\n', value: { a: '👩‍💻' } },
  { name: 'a conflict marker inside a text', text: 'a: |\n  <<<<<<< HEAD\n', value: { a: '<<<<<<< HEAD\n' } },
  { name: 'a directive inside a text', text: 'a: |\n  %YAML 1.1\n', value: { a: '%YAML 1.1\n' } },
  { name: 'the same key in two maps', text: 'a: {x: 1}\nb: {x: 2}\n', value: { a: { x: 1 }, b: { x: 2 } } },
  { name: 'keys that are numbers or words', text: '1: a\ntrue: b\n', value: { 1: 'a', true: 'b' } },
];

describe('the strict reader accepts', () => {
  it.each(ACCEPTED)('$name', ({ text, value }) => {
    expect(read(text)).toEqual({ ok: true, value, text, warnings: [] });
  });

  it('CRLF line ends, with a warning and the same data', () => {
    const result = read('a: 1\r\nb: |\r\n  x\r\n');
    expect(result).toMatchObject({ ok: true, value: { a: 1, b: 'x\n' } });
    expect(told(result)).toEqual(['YAML_LINE_ENDS 1:5']);
  });
});

describe('the bounds of the strict reader', () => {
  it.each([
    { bytes: -1, expected: [] },
    { bytes: 0, expected: [] },
    { bytes: 1, expected: ['YAML_TOO_BIG 1:1'] },
  ])('are $bytes bytes around the greatest size', ({ bytes, expected }) => {
    const text = `a: ${'x'.repeat(RECORD_LIMITS.bytes + bytes - 3)}`;
    expect(told(read(text))).toEqual(expected);
  });

  it.each([
    { depth: 15, expected: [] },
    { depth: 16, expected: [] },
    { depth: 17, expected: ['YAML_TOO_DEEP 1:65'] },
  ])('answer a depth of $depth', ({ depth, expected }) => {
    expect(told(read(nested(depth)))).toEqual(expected);
  });

  it.each([
    { nodes: 4999, expected: [] },
    { nodes: 5000, expected: [] },
    { nodes: 5001, expected: ['YAML_TOO_MANY_NODES'] },
  ])('answer $nodes values', ({ nodes, expected }) => {
    const text = `a: [${Array.from({ length: nodes - 2 }, () => 'b').join(',')}]\n`;
    expect(told(read(text)).map((line) => line.split(' ')[0])).toEqual(expected);
  });

  it('are raised for configuration', () => {
    const text = new TextEncoder().encode(`a: [${'b,'.repeat(9000)}]\nc: ${'x'.repeat(70_000)}\n`);
    expect(readYaml(text, 'config/x.yaml', CONFIG_LIMITS).ok).toBe(true);
  });

  it('keep the findings few', () => {
    expect(told(read('a: 01\n'.replace('a', 'k').repeat(100)))).toHaveLength(MOST_FINDINGS);
  });
});
