import { isSameJson } from '../../core/record/json.ts';

/**
 * What the generated validators call while they run. ajv's own two files are CommonJS, whose default export every
 * loader unwraps in another way.
 */
export const runtime = { ucs2length: countCodePoints, equal: isSameJson } as const;

/** JSON Schema counts characters as code points; a half of a pair that stands alone counts as one. */
export function countCodePoints(text: string): number {
  let count = text.length;
  for (let at = 0; at < text.length - 1; at++) {
    if ((text.charCodeAt(at) & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00) {
      count--;
      at++;
    }
  }
  return count;
}
