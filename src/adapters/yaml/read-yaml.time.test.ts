import { expect, it } from 'vitest';
import { CONFIG_LIMITS, RECORD_LIMITS, type ReadLimits } from './read-options.ts';
import { readYaml } from './read-yaml.ts';

const MOST_MS = 500;

/** So many are tried at twice the size as well. */
const SLOWEST = 6;

/** As often as it fits, between `before` and `after`. */
function filled(
  unit: string,
  { bytes }: ReadLimits,
  [before = '', after = '']: readonly (string | undefined)[] = [],
): string {
  const left = bytes - Buffer.byteLength(before + after);
  return before + unit.repeat(Math.floor(left / Buffer.byteLength(unit))) + after;
}

/** Units that make a parser, composer or normaliser go over the same text, or the same nodes, again and again. */
const UNITS: readonly (readonly [unit: string, before?: string, after?: string])[] = [
  ['? ', '', 'a'],
  ['{'],
  ['['],
  ['a: {', 'x: '],
  [']'],
  ['}'],
  ['[]', 'a: '],
  ['[]\n'],
  ['- '],
  ['-'],
  [':'],
  [': '],
  ['a: '],
  ['a:\n'],
  ['a:\n\n'],
  ['-\n'],
  ['-\n\n'],
  ['- #\n'],
  ['a: #\n'],
  ['- a\n'],
  ['- a: 1\n'],
  ['a\n'],
  ['b\n', 'a\n', 'c: 1'],
  ['x', '', ': 1'],
  ['x', '"', '": 1'],
  [' ', 'x', ': 1'],
  ['b: [*a,*a,*a]\n', 'a: &a [1]\n'],
  ['&a '],
  ['&a ', 'a: '],
  ['! '],
  ['!\n'],
  ['!!x ', 'a: '],
  ['%41', 'a: !'],
  ['x', 'a: !<'],
  ['x', 'a: &'],
  ['*'],
  ['*a '],
  ['%\n'],
  ['%YAML 1.1\n---\n'],
  ['---\n'],
  ['a\n---\n'],
  ['...\n'],
  ['--- '],
  ['--- a\n'],
  [',', '['],
  ['a,', 'a: [', ']'],
  ['a,', 'a: {', '}'],
  ['a: b,', 'a: [', ']'],
  ['\n', 'a: [', ']'],
  ['\n a,', 'a: [', ']'],
  ['\n #', 'a: [', '\n ]'],
  [':', 'a: {', '}'],
  ['? ', 'a: {', '}'],
  ['?a,', 'a: [', ']'],
  ['"a":1,', 'a: {', '}'],
  ['"",', 'a: [', ']'],
  ['[]: '],
  ['{}:\n'],
  ['\n', 'a: 1'],
  ['\n', '', 'a: 1'],
  [' ', 'a: ', 'b'],
  [' ', '', 'a: 1'],
  ['\t', 'a:'],
  ['#'],
  ['#\n', '', 'a: 1'],
  ['  #\n', 'a:\n'],
  ['  # x\n # y\n', 'a:\n  b: 1\n'],
  [' #\n#\n', 'a: #\n', 'b: 1\n'],
  [' x\n', 'a:\n'],
  ['\n', 'a: x\n', ' y'],
  ['x#', 'a: '],
  ['x:', 'a: '],
  ['x', 'a: "'],
  ['x\n ', 'a: "', '"'],
  ['\\', 'a: "', '"'],
  ['\\uZZ', 'a: "', '"'],
  ['\\u0041', 'a: "', '"'],
  ['\\\n', 'a: "', '"'],
  [' ', 'a: "', '"'],
  ['\n', 'a: "', '"'],
  [' \n', 'a: "', '"'],
  ['"'],
  ['"\n'],
  ["'"],
  ["'\n"],
  [' \n', "a: '", "'"],
  ['- "\n'],
  [' x\n', 'a: |\n'],
  ['\n', 'a: |\n'],
  ['\n', 'a: |\n x\n', ' y'],
  [' \n  \n', 'a: |\n'],
  [' x\n  y\n\n', 'a: >\n'],
  ['- |\n'],
  ['+', 'a: |'],
  ['9', 'a: |'],
  ['|'],
  ['>'],
  ['@'],
  ['%'],
  ['?'],
  ['\r'],
  ['\r\n', '', 'a: 1'],
  ['\0'],
  ['\x1f'],
  ['\x02'],
  ['\x18'],
  ['\x1f"\x02'],
  ['\ufeff'],
  ['\u202e'],
  ['\u0085'],
  ['<<<<<<< a\n'],
  ['<<: a\n'],
  ['a: 1\n'],
  ['\u0301', 'a: '],
  ['\u0301', '', ': 1'],
  ['\u0301\u0327\u0316', '"', '": 1'],
  [`a${'\u0301\u0327\u0316'.repeat(80)}: 1\n`],
  ['\ufdfa', '', ': 1'],
  [`${'\ufdfa'.repeat(80)}: 1\n`],
  ['\u200b', '', ': 1'],
  ['\u{1f600}', 'a: '],
  ['\\uD800', 'a: "', '"'],
  ['9', 'a: '],
  ['9', 'a: 1e'],
  ['0', 'a: ', 'x'],
  ['0', 'a: 0.', 'x'],
  ['- 00\n'],
  ['   - x\n  - y\n', 'a:\n'],
  ['a:\n  b:\n c\n'],
  ['a:\n\tb: 1\n'],
  ['a: 1   \n'],
  ['a:\t1\n'],
];

const numbered = (line: (index: number) => string, { bytes }: ReadLimits): string => {
  const lines: string[] = [];
  for (let size = 0; size < bytes; size += Buffer.byteLength(lines.at(-1) ?? '')) lines.push(line(lines.length));
  return lines.slice(0, -1).join('');
};

const laughs = Array.from(
  { length: 30 },
  (_, i) =>
    `a${i}: &a${i} [${Array(9)
      .fill(`*a${i - 1}`)
      .join(',')}]\n`,
).join('');

function bombs(limits: ReadLimits): readonly string[] {
  return [
    ...UNITS.map(([unit, ...around]) => filled(unit, limits, around)),
    `${'? '.repeat(400)}a`,
    '{'.repeat(400) + '}'.repeat(400),
    Array.from({ length: 45_000 }, (_, i) => `k${i}: 1\n`).join(''),
    Array.from({ length: 300 }, (_, i) => `${' '.repeat(i)}a:\n`).join(''),
    laughs,
    numbered((i) => `k${i}: 1\n`, limits),
    numbered((i) => `k${i}: |\n  x\n`, limits),
    numbered((i) => `k${i}: |+\n\n\n`, limits),
    numbered((i) => `Ä${i}: 1\n`, limits),
    numbered((i) => `${' '.repeat(i % 7)}a: 1\n`, limits),
    numbered((i) => `${' '.repeat(300 - (i % 300))}\n`, limits),
  ];
}

/** The milliseconds that the reader takes for each bomb of a size, in the bombs' order. */
function timesOf(limits: ReadLimits, isTried: (index: number) => boolean): readonly number[] {
  return bombs(limits).map((text, index) => {
    if (!isTried(index)) return 0;
    const bytes = new TextEncoder().encode(text);
    const time = timeOf(bytes, limits);
    return time > MOST_MS / 2 ? Math.min(time, timeOf(bytes, limits)) : time; // the machine may have been busy
  });
}

function timeOf(bytes: Uint8Array, limits: ReadLimits): number {
  const start = performance.now();
  readYaml(bytes, 'x.yaml', limits);
  return performance.now() - start;
}

it('no input takes over half a second, at the size of a record or, for the slowest, of a configuration file', () => {
  const times = timesOf(RECORD_LIMITS, () => true);
  const slow = [...times].sort((a, b) => b - a)[SLOWEST] ?? 0;
  const timesOfConfig = timesOf(CONFIG_LIMITS, (index) => (times[index] ?? 0) > slow);
  expect(Math.max(...times)).toBeLessThan(MOST_MS);
  expect(Math.max(...timesOfConfig)).toBeLessThan(MOST_MS);
});
