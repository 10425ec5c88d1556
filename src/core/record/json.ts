/** What a YAML or JSON document can hold once it is plain data: no dates, no undefined, no cycles. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonMap;

export type JsonMap = { readonly [key: string]: JsonValue };

export function isJsonMap(value: JsonValue | undefined): value is JsonMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The same data; the order of a map's keys does not count, and -0 is not 0. */
export function isSameJson(a: JsonValue, b: JsonValue): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (isJsonMap(a)) return isJsonMap(b) && isSameMap(a, b);
  return !isJsonMap(b) && isSameList(a, b);
}

function isSameList(a: readonly JsonValue[], b: readonly JsonValue[]): boolean {
  return a.length === b.length && a.every((item, index) => isSameJson(item, b[index] as JsonValue));
}

function isSameMap(a: JsonMap, b: JsonMap): boolean {
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every((key) => Object.hasOwn(b, key) && isSameJson(a[key] as JsonValue, b[key] as JsonValue));
}
