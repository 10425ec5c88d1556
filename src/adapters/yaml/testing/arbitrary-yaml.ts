import fc from 'fast-check';
import { isJsonMap, type JsonMap, type JsonValue } from '../../../core/record/json.ts';
import { findUnstorable } from '../../../core/record/storable-text.ts';
import { quote, renderScalar, toLiteral } from '../render-scalar.ts';

/** Text that has broken a reader or writer somewhere. */
const AWKWARD = [
  '',
  ' ',
  '\n',
  ' \n',
  '\n\n',
  'a\n',
  'a\n\n',
  ' a\nb',
  'a\n b\n',
  'a\n\n\nb',
  'a \nb',
  'a\n \nb\n',
  '\ta\nb',
  'a\n\tb',
  'a\t',
  '- a',
  '? a',
  ': a',
  'a: b',
  'a:',
  ':a',
  'a #b',
  '#a',
  'a#b',
  '---',
  '--- a',
  '...',
  '%a',
  '@a',
  '`a',
  '!a',
  '&a',
  '*a',
  '|',
  '>',
  '|-',
  '{',
  '}',
  '[',
  ']',
  ',',
  'a,b',
  '[a]',
  '{a: b}',
  "'",
  '"',
  "''",
  '\\',
  '\\n',
  'a\\',
  "it's",
  'say "x"',
  '~',
  'null',
  'Null',
  'true',
  'True',
  'yes',
  'no',
  'on',
  'OFF',
  'y',
  'N',
  '0',
  '1',
  '-1',
  '+1',
  '007',
  '0o7',
  '0x1F',
  '1.0',
  '.5',
  '1e3',
  '1e400',
  '.inf',
  '-.INF',
  '.nan',
  '1_000',
  '12:30',
  '12:30:45',
  '2026-11-22',
  '2026-11-22T15:40:00Z',
  '=',
  '<<',
  'INC-117',
  'https://example.org/a?b=c#d',
  '\u00e9',
  '日本語',
  '😀',
  '\u200b',
  '\u202e',
  '\u2028',
  '\ufeff',
  '\ufffe',
  '\u00a0a\u00a0',
  'a\u00a0\nb',
  '\u3000',
  'e\u0301\u0301',
  '$schema',
  'a'.repeat(1100),
  'one\ntwo',
  'one\n\n  two\n- three',
  '# h\ntext\n',
  'a\n---\nb',
  'a\n...\nb\n',
  'a\n# b',
  'key: |\n  x',
  '\u0600',
  'ﷺ',
  '\u0345a',
] as const;

/** Any text that a record may hold. */
export const arbitraryText: fc.Arbitrary<string> = fc
  .oneof(
    { weight: 3, arbitrary: fc.constantFrom(...AWKWARD) },
    { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
    {
      weight: 2,
      arbitrary: fc.string({
        unit: fc.constantFrom(...' \n:#-?,[]{}&*!|>%@`\'"\\\tab0.') as fc.Arbitrary<string>,
        maxLength: 10,
      }),
    },
    {
      weight: 1,
      arbitrary: fc.array(fc.constantFrom(...AWKWARD), { minLength: 2, maxLength: 4 }).map((parts) => parts.join('\n')),
    },
  )
  .filter((text) => findUnstorable(text) === undefined);

const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype', '<<']);

/** Keys that stay apart from each other whatever is done to their look. */
const arbitraryKey = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      'title',
      'state',
      'links',
      'journal',
      'note',
      'at',
      'by',
      'x_y',
      'on',
      'null',
      '1',
      '2026',
      'a b',
    ),
  },
  { weight: 1, arbitrary: arbitraryText.map((text) => text.toLowerCase().normalize('NFKC')).filter(isGoodKey) },
);

function isGoodKey(key: string): boolean {
  return (
    key.length < 200 && !FORBIDDEN_KEYS.has(key) && findUnstorable(key) === undefined && /^[\x20-\x7e]*$/.test(key)
  );
}

const arbitraryNumber = fc.oneof(
  fc.integer(),
  fc.maxSafeInteger(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).filter((n) => !Number.isInteger(n) || Number.isSafeInteger(n)),
);

const { value: arbitraryValue } = fc.letrec<{ value: JsonValue; map: JsonMap }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    { weight: 5, arbitrary: arbitraryText },
    { weight: 2, arbitrary: fc.oneof(arbitraryNumber, fc.boolean(), fc.constant(null)) },
    { weight: 2, arbitrary: fc.array(tie('value'), { maxLength: 4 }) },
    { weight: 3, arbitrary: fc.dictionary(arbitraryKey, tie('value'), { maxKeys: 4, noNullPrototype: true }) },
  ),
  map: fc.dictionary(arbitraryKey, tie('value'), { maxKeys: 6, noNullPrototype: true }),
}));

export { arbitraryKey, arbitraryValue };

export const arbitraryMap: fc.Arbitrary<JsonMap> = fc.dictionary(arbitraryKey, arbitraryValue, {
  minKeys: 1,
  maxKeys: 6,
  noNullPrototype: true,
});

/** Data, and one of the many texts that people write for it. */
export type Document = { readonly value: JsonMap; readonly text: string };

export const arbitraryDocument: fc.Arbitrary<Document> = fc
  .tuple(arbitraryMap, fc.array(fc.nat(99), { minLength: 40, maxLength: 40 }))
  .map(([value, dice]) => ({ value, text: writeByHand(value, dice) }));

type Hand = {
  /** A whole number below `sides`, the next of an endless row. */
  readonly roll: (sides: number) => number;
  readonly step: number;
  readonly isListIndented: boolean;
};

function writeByHand(value: JsonMap, dice: readonly number[]): string {
  let thrown = 0;
  const roll = (sides: number) => ((dice[thrown++ % dice.length] ?? 0) + thrown) % sides;
  const hand = { roll, step: roll(3) === 0 ? 4 : 2, isListIndented: roll(3) > 0 };
  const start = ['', '# yaml-language-server: $schema=x.json\n', '---\n', '# a\n\n# b\n', '\n\n'][roll(5)] ?? '';
  const end = ['\n', '\n', '', '\n\n', '\n# end\n', '\n...\n'][roll(6)] ?? '';
  const text = `${start}${block(value, 0, hand)}${end}`;
  return roll(6) === 0 ? text.replaceAll('\n', '\r\n') : text;
}

function block(value: JsonMap | readonly JsonValue[], indent: number, hand: Hand): string {
  const pad = ' '.repeat(indent);
  const between = () => ['\n', '\n', '\n', `\n${pad}# between\n`, '\n\n', '\n# at the margin\n'][hand.roll(6)] ?? '\n';
  const entries = isJsonMap(value)
    ? Object.entries(value).map(([key, item]) => `${pad}${keyOf(key, hand)}:${afterKey(item, indent, hand)}`)
    : value.map((item) => `${pad}-${afterDash(item, indent, hand)}`);
  return entries.reduce((text, entry) => `${text}${between()}${entry}`);
}

function keyOf(key: string, { roll }: Hand): string {
  if (!/^[a-z_]\w*$/i.test(key)) return quote(key);
  return [key, key, `'${key}'`, quote(key)][roll(4)] ?? key;
}

function afterKey(value: JsonValue, indent: number, hand: Hand): string {
  if (isInline(value) || hand.roll(5) === 0) return inline(value, indent, hand);
  const isShifted = isJsonMap(value) || hand.isListIndented;
  return `${hand.roll(4) === 0 ? ' # beside the key' : ''}\n${block(value, indent + (isShifted ? hand.step : 0), hand)}`;
}

function afterDash(value: JsonValue, indent: number, hand: Hand): string {
  if (isInline(value) || hand.roll(5) === 0) return inline(value, indent, hand);
  if (hand.roll(5) === 0) return `\n${block(value, indent + hand.step, hand)}`;
  return ` ${block(value, indent + 2, hand).slice(indent + 2)}`;
}

function isInline(value: JsonValue): value is Exclude<JsonValue, object> {
  return typeof value !== 'object' || value === null || Object.keys(value).length === 0;
}

function inline(value: JsonValue, indent: number, hand: Hand): string {
  const comment = ['', '', '', ' # why', '   # three blanks', ' '][hand.roll(6)] ?? '';
  if (value === null && hand.roll(2) === 0) return comment;
  const literal = typeof value === 'string' ? toLiteral(value) : undefined;
  if (literal !== undefined && hand.roll(2) === 0) {
    const pad = ' '.repeat(indent + hand.step);
    return ` ${literal.header}${comment}${literal.lines.map((line) => `\n${line === '' ? '' : pad}${line}`).join('')}`;
  }
  return `${[' ', ' ', '  '][hand.roll(3)]}${flow(value, hand)}${comment}`;
}

function flow(value: JsonValue, hand: Hand): string {
  if (typeof value === 'string') return scalar(value, hand);
  if (typeof value !== 'object' || value === null) return renderScalar(value, 'flow');
  const [gap, comma] = [['', ' '][hand.roll(2)] ?? '', [',', ', ', ' , '][hand.roll(3)] ?? ','];
  const last = hand.roll(4) === 0 && Object.keys(value).length > 0 ? ',' : '';
  if (!isJsonMap(value)) return `[${gap}${value.map((item) => flow(item, hand)).join(comma)}${last}${gap}]`;
  const pairs = Object.entries(value).map(([key, item]) => `${quote(key)}: ${flow(item, hand)}`);
  return `{${gap}${pairs.join(comma)}${last}${gap}}`;
}

function scalar(text: string, { roll }: Hand): string {
  const isSimple = /^[\x20-\x7e\u00a1-\u1fff]*$/.test(text) && findUnstorable(text) === undefined;
  if (isSimple && !/[\u061c]/.test(text) && roll(3) === 0) return `'${text.replaceAll("'", "''")}'`;
  return roll(2) === 0 ? quote(text) : renderScalar(text, 'flow');
}
