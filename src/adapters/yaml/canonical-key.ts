/**
 * The key at a place of the text: small letters, digits, `_` and `-`, a colon, and a blank or the end of the line.
 * `undefined` for any other, and for those that an object has from birth.
 */
export function keyAt(text: string, at: number): string | undefined {
  if (!isFirst(text.charCodeAt(at))) return undefined;
  let end = at;
  let hash = 0;
  for (let code = text.charCodeAt(at); isFurther(code); code = text.charCodeAt(end)) {
    hash = (Math.imul(hash, 31) + code) | 0;
    end += 1;
  }
  if (!isEndOfKey(text, at, end)) return undefined;
  const place = hash & (MOST_KEPT - 1);
  const known = kept[place];
  const isKnown = known !== undefined && known.length === end - at && text.startsWith(known, at);
  return isKnown ? known : keep(text.slice(at, end), place);
}

export function isKeyAt(text: string, at: number): boolean {
  if (!isFirst(text.charCodeAt(at))) return false;
  let end = at + 1;
  while (isFurther(text.charCodeAt(end))) end += 1;
  return isEndOfKey(text, at, end);
}

const MOST_CHARACTERS = 100;

/** Read by codes, as an expression takes five times as long, some forty times a record. */
function isEndOfKey(text: string, at: number, end: number): boolean {
  if (end - at > MOST_CHARACTERS || text.charCodeAt(end) !== COLON) return false;
  const next = text.charCodeAt(end + 1);
  return next === BLANK || next === LINE_FEED;
}

const [LINE_FEED, BLANK, COLON, UNDERSCORE, HYPHEN] = [0x0a, 0x20, 0x3a, 0x5f, 0x2d] as const;

function isFirst(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || code === UNDERSCORE;
}

function isFurther(code: number): boolean {
  return isFirst(code) || (code >= 0x30 && code <= 0x39) || code === HYPHEN;
}

/** A power of two. */
const MOST_KEPT = 1024;

/**
 * Keys seen before, by a hash of their characters: cutting a key from the text, and setting an object's key to a text
 * of its own, costs the engine a search for each record. A place holds the key that came last, so that keys made up by
 * whoever writes a file cost time and never memory.
 */
const kept = new Array<string | undefined>(MOST_KEPT).fill(undefined);

const FROM_BIRTH: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** The same text as the key of an object already. */
function keep(key: string, place: number): string | undefined {
  if (FROM_BIRTH.has(key)) return undefined;
  const [own = key] = Object.keys({ [key]: true });
  kept[place] = own;
  return own;
}
