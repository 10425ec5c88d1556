import { isJsonMap, isSameJson, type JsonValue } from '../record/json.ts';
import { formatPointer } from '../record/json-pointer.ts';

/** A place in a record that is not as it must be; `undefined` is that nothing stands there, or should. */
export type Difference = {
  /** RFC 6901, from the top of the record. */
  readonly pointer: string;
  readonly expected: JsonValue | undefined;
  readonly found: JsonValue | undefined;
};

type Pair = { readonly expected: JsonValue | undefined; readonly found: JsonValue | undefined };

/** Every innermost place in which two values differ, in the order of the expected one. */
export function differencesOf({ expected, found }: Pair, at: readonly (string | number)[]): readonly Difference[] {
  if (expected !== undefined && found !== undefined && isSameJson(expected, found)) return [];
  if (expected === undefined && found === undefined) return [];
  if (isJsonMap(expected) && isJsonMap(found)) {
    const names = [...new Set([...Object.keys(expected), ...Object.keys(found)])];
    return names.flatMap((name) => differencesOf({ expected: expected[name], found: found[name] }, [...at, name]));
  }
  if (Array.isArray(expected) && Array.isArray(found) && expected.length === found.length)
    return expected.flatMap((item, index) => differencesOf({ expected: item, found: found[index] }, [...at, index]));
  return [{ pointer: formatPointer(at), expected, found }];
}
