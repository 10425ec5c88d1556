import type { JsonValue } from '../../core/record/json.ts';
import { findUnstorable } from '../../core/record/storable-text.ts';

/** Where the quick reader stands: at the start of a line, or where the value of a line begins. */
export type Cursor = { readonly text: string; at: number; nodes: number };

const INTEGER = /^-?(?:0|[1-9][0-9]{0,14})$/;
const DECIMAL = /^-?(?:0|[1-9][0-9]{0,9})\.[0-9]{1,9}$/;

/** Words that are not text to the core schema, but for the three that the writer writes. */
const OTHER_WORDS: ReadonlySet<string> = new Set(['Null', 'NULL', 'True', 'TRUE', 'False', 'FALSE']);
const LONGEST_WORD = 5;

/** A value on one line in the form that the writer writes; `undefined` for any other. */
export function readScalar(source: string): JsonValue | undefined {
  const first = source.charCodeAt(0);
  if (first === QUOTE) return readQuoted(source);
  if (isLetter(first)) return readPlain(source);
  if (INTEGER.test(source) || DECIMAL.test(source)) return Number(source);
  if (source === '[]') return [];
  return source === '{}' ? {} : undefined;
}

const QUOTE = 0x22;

/** Of ASCII, or beyond Latin-1's signs. */
function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code < 0x2000);
}

function readPlain(source: string): JsonValue | undefined {
  if (source === 'null') return null;
  if (source === 'true' || source === 'false') return source === 'true';
  if (source.includes(': ') || source.includes(' #') || source.endsWith(':') || source.endsWith(' ')) return undefined;
  return source.length <= LONGEST_WORD && OTHER_WORDS.has(source) ? undefined : source;
}

/** The escapes of JSON are escapes of YAML, too; those of surrogates are left to the strict reader. */
function readQuoted(source: string): string | undefined {
  const end = source.length - 1;
  if (!source.includes('\\')) return source.indexOf('"', 1) === end ? source.slice(1, end) : undefined;
  if (/\\u[dD]/.test(source)) return undefined;
  try {
    const text: unknown = JSON.parse(source);
    return typeof text === 'string' && findUnstorable(text) === undefined ? text : undefined;
  } catch {
    return undefined;
  }
}

type Literal = { readonly indent: number; readonly keepsEnd: boolean };

/**
 * The lines of a literal, with exactly the indentation of the writer; neither the first nor the last may be blank,
 * since that is where readers' rules begin. The cursor goes to the line behind it.
 */
export function readLiteral(cursor: Cursor, { indent, keepsEnd }: Literal): string | undefined {
  const { text } = cursor;
  const pad = ' '.repeat(indent);
  const lines: string[] = [];
  while (cursor.at < text.length) {
    const isEmpty = text[cursor.at] === '\n';
    if (!isEmpty && !text.startsWith(pad, cursor.at)) break;
    const end = text.indexOf('\n', cursor.at);
    lines.push(isEmpty ? '' : text.slice(cursor.at + indent, end));
    cursor.at = end + 1;
  }
  const [first = ''] = lines;
  if (first === '' || first.startsWith(' ') || (lines.at(-1) ?? '').trim() === '') return undefined;
  return `${lines.join('\n')}${keepsEnd ? '\n' : ''}`;
}
