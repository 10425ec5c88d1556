import type { JsonMap, JsonValue } from '../../core/record/json.ts';
import { isKeyAt, keyAt } from './canonical-key.ts';
import { type Cursor, readLiteral, readScalar } from './canonical-scalar.ts';
import { RECORD_LIMITS } from './read-options.ts';

/**
 * The quick reader: knows the form that `writeYaml` writes, with comments at the head only, and answers `undefined`
 * ("I do not know", never "invalid") to everything else, which the strict reader is then asked about. What it does
 * answer, the strict reader would answer too; a differential test holds it to that.
 */
export function readCanonical(bytes: Uint8Array): JsonMap | undefined {
  const text = decodeUsual(bytes);
  return text === undefined ? undefined : readUsual(text);
}

/** The text, where there is nothing in it that only the strict reader has an answer to. */
export function decodeUsual(bytes: Uint8Array): string | undefined {
  if (bytes.length > RECORD_LIMITS.bytes) return undefined;
  const text = decode(bytes);
  return text === undefined || !text.endsWith('\n') || UNUSUAL.test(text) ? undefined : text;
}

/** As `readCanonical`, of what `decodeUsual` answered. */
export function readUsual(text: string): JsonMap | undefined {
  const cursor: Cursor = { text, at: startOfData(text), nodes: 1 };
  const value = readMap(cursor, 0, 1);
  return cursor.at === text.length && cursor.nodes <= RECORD_LIMITS.nodes ? value : undefined;
}

/** All but the characters that the strict reader takes as they are; a tab is left to it, too. */
const UNUSUAL = /[^\n\x20-\x7E\u00A0-\u061B\u061D-\u200D\u2010-\u2027\u202F-\u2065\u206A-\uFEFE\uFF00-\uFFFD]/;

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decode(bytes: Uint8Array): string | undefined {
  try {
    return utf8.decode(bytes);
  } catch {
    return undefined;
  }
}

function startOfData(text: string): number {
  let at = 0;
  while (text[at] === '#') at = text.indexOf('\n', at) + 1;
  return at;
}

/** A map whose keys are indented by exactly so many blanks; the cursor is at the start of its first line. */
function readMap(cursor: Cursor, indent: number, depth: number): JsonMap | undefined {
  if (indentAt(cursor) !== indent) return undefined;
  cursor.at += indent;
  return readPairs(cursor, indent, depth);
}

/**
 * As `readMap`, with the cursor at the first key. Keys in small letters cannot look alike without being the same;
 * others are left to the strict reader.
 */
function readPairs(cursor: Cursor, indent: number, depth: number): JsonMap | undefined {
  if (depth > RECORD_LIMITS.depth) return undefined;
  const map: Record<string, JsonValue> = {};
  for (;;) {
    const key = keyAt(cursor.text, cursor.at);
    if (key === undefined || Object.hasOwn(map, key)) return undefined;
    cursor.at += key.length + 1;
    const value = readAfterKey(cursor, indent, depth);
    if (value === undefined) return undefined;
    map[key] = value;
    const next = indentAt(cursor);
    if (next < indent || cursor.at === cursor.text.length) return map;
    if (next > indent) return undefined;
    cursor.at += indent;
  }
}

function readAfterKey(cursor: Cursor, indent: number, depth: number): JsonValue | undefined {
  cursor.nodes += 1;
  if (cursor.text.charCodeAt(cursor.at) === BLANK) return readInline(cursor, indent);
  cursor.at += 1;
  const isList = cursor.text.startsWith('- ', cursor.at + indent + STEP);
  return isList ? readList(cursor, indent + STEP, depth + 1) : readMap(cursor, indent + STEP, depth + 1);
}

const STEP = 2;
const BLANK = 0x20;

function readList(cursor: Cursor, indent: number, depth: number): readonly JsonValue[] | undefined {
  if (depth > RECORD_LIMITS.depth) return undefined;
  const list: JsonValue[] = [];
  while (indentAt(cursor) === indent && cursor.at < cursor.text.length) {
    if (!cursor.text.startsWith('- ', cursor.at + indent)) return undefined;
    cursor.at += indent + 1;
    const item = readItem(cursor, indent, depth);
    if (item === undefined) return undefined;
    list.push(item);
  }
  return indentAt(cursor) > indent || list.length === 0 ? undefined : list;
}

function readItem(cursor: Cursor, indent: number, depth: number): JsonValue | undefined {
  cursor.nodes += 1;
  if (!isKeyAt(cursor.text, cursor.at + 1)) return readInline(cursor, indent);
  cursor.at += 1;
  return readPairs(cursor, indent + STEP, depth + 1);
}

/** What stands on the line behind a colon or dash, whose blank the cursor is at; `indent` is that of the key or dash. */
function readInline(cursor: Cursor, indent: number): JsonValue | undefined {
  const end = cursor.text.indexOf('\n', cursor.at);
  const source = cursor.text.slice(cursor.at + 1, end);
  cursor.at = end + 1;
  if (source === '|' || source === '|-')
    return readLiteral(cursor, { indent: indent + STEP, keepsEnd: source === '|' });
  return readScalar(source);
}

/** The blanks at the start of the line. */
function indentAt({ text, at }: Cursor): number {
  let end = at;
  while (text.charCodeAt(end) === BLANK) end += 1;
  return end - at;
}
