/**
 * The key at a place of the text: small letters, digits, `_` and `-`, a colon, and a blank or the end of the line.
 * `undefined` for any other, and for those that an object has from birth.
 */
export function keyAt(text: string, at: number): string | undefined {
  const end = endOfKey(text, at);
  if (end === undefined) return undefined;
  const key = asKept(text.slice(at, end));
  return FROM_BIRTH.has(key) ? undefined : key;
}

export function isKeyAt(text: string, at: number): boolean {
  return endOfKey(text, at) !== undefined;
}

const FROM_BIRTH: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

const MOST_CHARACTERS = 100;

/** Where its colon stands. By codes, as an expression takes five times as long, some forty times a record. */
function endOfKey(text: string, at: number): number | undefined {
  if (!isFirst(text.charCodeAt(at))) return undefined;
  let end = at + 1;
  while (isFurther(text.charCodeAt(end))) end += 1;
  if (end - at > MOST_CHARACTERS || text.charCodeAt(end) !== COLON) return undefined;
  const next = text.charCodeAt(end + 1);
  return next === BLANK || next === LINE_FEED ? end : undefined;
}

const [LINE_FEED, BLANK, COLON, UNDERSCORE, HYPHEN] = [0x0a, 0x20, 0x3a, 0x5f, 0x2d] as const;

function isFirst(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || code === UNDERSCORE;
}

function isFurther(code: number): boolean {
  return isFirst(code) || (code >= 0x30 && code <= 0x39) || code === HYPHEN;
}

/**
 * The same text as the key of an object already: setting a key cut from a text costs the engine a search of its own
 * for each record. Only so many are kept, as some keys are made up by whoever writes a file.
 */
function asKept(key: string): string {
  const known = kept.get(key);
  if (known !== undefined) return known;
  const [own = key] = Object.keys({ [key]: true });
  if (kept.size < MOST_KEPT) kept.set(own, own);
  return own;
}

const MOST_KEPT = 1000;

const kept = new Map<string, string>();
