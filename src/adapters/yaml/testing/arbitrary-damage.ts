import fc from 'fast-check';
import { arbitraryDocument } from './arbitrary-yaml.ts';

const SNIPPETS = [
  '\n',
  ' ',
  '  ',
  '\t',
  ':',
  ': ',
  ' #',
  '#',
  '- ',
  '-',
  '? ',
  '"',
  "'",
  '\\',
  '|',
  '>',
  '|-',
  '|+',
  '|2',
  '>-',
  '{',
  '}',
  '[',
  ']',
  ',',
  '&a ',
  '*a',
  '!!str ',
  '!',
  '%',
  '@',
  '`',
  '---\n',
  '...\n',
  '~',
  'null',
  'true',
  '1',
  '0',
  '07',
  '.',
  'e5',
  'key: value\n',
  '- item\n',
  '\r\n',
  '\r',
  '\0',
  '\u0085',
  '\u00a0',
  '\u2028',
  '\ufeff',
  '\u202e',
  '<<: ',
  'a',
  '\\x41',
  '\\u0041',
  '\\/',
  '\\\n',
  '\\ ',
  "''",
  '=',
  '\n\n',
  '\n \n',
  ' \n',
  '\ufffe',
  '\u200b',
] as const;

type Damage = { readonly kind: number; readonly at: number; readonly to: number; readonly snippet: string };

export const arbitraryDamage: fc.Arbitrary<Damage> = fc.record({
  kind: fc.nat(6),
  at: fc.nat(999),
  to: fc.nat(999),
  snippet: fc.constantFrom(...SNIPPETS),
});

/** Changes as people and programs make them, some of which leave a document and some do not. */
export function damage(text: string, { kind, at, to, snippet }: Damage): string {
  const lines = text.split('\n');
  const [line, other] = [at % lines.length, to % lines.length];
  const offset = at % (text.length + 1);
  switch (kind) {
    case 0:
      return text.slice(0, offset) + snippet + text.slice(offset);
    case 1:
      return text.slice(0, offset) + text.slice(offset + 1 + (to % 3));
    case 2:
      return lines.toSpliced(line, 1).join('\n');
    case 3:
      return lines.toSpliced(other, 0, lines[line] ?? '').join('\n');
    case 4:
      return lines.toSpliced(line, 1, ` ${lines[line]}`).join('\n');
    case 5:
      return lines.toSpliced(line, 1, (lines[line] ?? '').replace(/^ /, '')).join('\n');
    default:
      return lines.toSpliced(line, 1, snippet + (lines[line] ?? '')).join('\n');
  }
}

export const arbitraryDamagedText: fc.Arbitrary<string> = fc
  .tuple(arbitraryDocument, fc.array(arbitraryDamage, { minLength: 1, maxLength: 4 }))
  .map(([{ text }, damages]) => damages.reduce(damage, text));

/** Text put together from the pieces that mean something in YAML. */
export const arbitraryPieces: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...SNIPPETS), { minLength: 1, maxLength: 12 })
  .map((pieces) => pieces.join(''));
