import type { JsonValue } from './json.ts';

/** The tokens of an RFC 6901 pointer; `undefined` where it is not one (no leading slash, a stray `~`). */
export function parsePointer(pointer: string): readonly string[] | undefined {
  if (pointer === '') return [];
  if (!pointer.startsWith('/') || /~(?![01])/.test(pointer)) return undefined;
  return pointer
    .slice(1)
    .split('/')
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
}

export function formatPointer(tokens: readonly (string | number)[]): string {
  return tokens.map((token) => `/${escapeToken(String(token))}`).join('');
}

function escapeToken(token: string): string {
  return token.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** A list index as RFC 6901 writes it: no sign, no leading zero; `-` (past the end) is not one. */
export function parseIndex(token: string): number | undefined {
  return /^(?:0|[1-9]\d{0,8})$/.test(token) ? Number(token) : undefined;
}

/** What stands at the tokens, `undefined` where nothing does. Only own keys count. */
export function valueAt(value: JsonValue, tokens: readonly string[]): JsonValue | undefined {
  let at: JsonValue | undefined = value;
  for (const token of tokens) {
    if (typeof at !== 'object' || at === null) return undefined;
    const index: string | number | undefined = Array.isArray(at) ? parseIndex(token) : token;
    if (index === undefined || !Object.hasOwn(at, index)) return undefined;
    at = (at as { readonly [key: string | number]: JsonValue })[index];
  }
  return at;
}
