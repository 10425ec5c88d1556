import type { JsonMap, JsonValue } from './json.ts';

/**
 * A record, or a part of one, as the plain data that it is. The compiler cannot see it: the values of a journal's
 * `set` are `unknown`, and optional keys may be `undefined`; the writer reads back what it wrote and would refuse.
 */
export function recordToJson(part: object): JsonMap {
  return part as JsonMap;
}

/** The same for one field of a record, whatever it holds. */
export function fieldToJson(value: unknown): JsonValue {
  return value as JsonValue;
}
