import type { Edit } from '../../core/record/edit.ts';
import { isJsonMap, isSameJson, type JsonMap, type JsonValue } from '../../core/record/json.ts';
import { parseIndex } from '../../core/record/json-pointer.ts';

/** One splice into a text. Lists and maps of these are never empty before or after one of them, except by `replace`. */
export type Operation =
  | { readonly op: 'replace'; readonly at: readonly string[]; readonly value: JsonValue }
  | { readonly op: 'insert-pair'; readonly at: readonly string[]; readonly key: string; readonly value: JsonValue }
  | { readonly op: 'insert-item'; readonly at: readonly string[]; readonly index: number; readonly value: JsonValue }
  | { readonly op: 'remove'; readonly at: readonly string[] };

/**
 * The smallest operations that bring about an edit: a map set over a map changes the keys that differ, a list set
 * over a list the items that differ. To be done in their order.
 */
export function refineEdit(data: JsonValue, tokens: readonly string[], edit: Edit): readonly Operation[] {
  switch (edit.op) {
    case 'set':
      return setAt(data, tokens, { at: [], value: edit.value });
    case 'append':
      return setAt(data, [...tokens, '-'], { at: [], value: edit.value });
    case 'remove':
      return removeAt(data, tokens, []);
  }
}

type Target = { readonly at: readonly string[]; readonly value: JsonValue };

/** Walks from `old`, which stands at `target.at`, along `rest`; what is missing on the way is begun. */
function setAt(old: JsonValue, rest: readonly string[], { at, value }: Target): readonly Operation[] {
  const [token, ...further] = rest;
  if (token === undefined) return change(old, { at, value });
  if (isJsonMap(old) && Object.hasOwn(old, token)) {
    return setAt(old[token] as JsonValue, further, { at: [...at, token], value });
  }
  if (Array.isArray(old)) {
    const index = token === '-' ? old.length : (parseIndex(token) ?? old.length);
    if (index < old.length) return setAt(old[index], further, { at: [...at, String(index)], value });
    return insertItem(old, { at, value: wrap(further, value) }, index);
  }
  if (isJsonMap(old) && Object.keys(old).length > 0) {
    return [{ op: 'insert-pair', at, key: token, value: wrap(further, value) }];
  }
  return [{ op: 'replace', at, value: wrap(rest, value) }];
}

/** `-` begins a list, anything else a map. */
function wrap(rest: readonly string[], value: JsonValue): JsonValue {
  return rest.reduceRight<JsonValue>((inner, token) => (token === '-' ? [inner] : { [token]: inner }), value);
}

function change(old: JsonValue, { at, value }: Target): readonly Operation[] {
  if (isSameJson(old, value)) return [];
  if (isJsonMap(old) && isJsonMap(value) && Object.keys(old).some((key) => Object.hasOwn(value, key))) {
    return changeMap(old, value, at);
  }
  if (isFilled(old) && isFilled(value)) return changeList(old, value, at);
  return [{ op: 'replace', at, value }];
}

function isFilled(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value) && value.length > 0;
}

function changeMap(old: JsonMap, value: JsonMap, at: readonly string[]): readonly Operation[] {
  const gone = Object.keys(old).filter((key) => !Object.hasOwn(value, key));
  const removals = gone.map((key): Operation => ({ op: 'remove', at: [...at, key] }));
  const others = Object.entries(value).flatMap(([key, item]) => setAt(old, [key], { at, value: item }));
  return [...removals, ...others];
}

/** What both begin and end with stays; between, items are changed one by one, then removed or inserted. */
function changeList(old: readonly JsonValue[], value: readonly JsonValue[], at: readonly string[]) {
  const head = commonHead(old, value);
  const tail = commonHead(old.slice(head).reverse(), value.slice(head).reverse());
  const both = Math.min(old.length, value.length) - tail;
  const operations: Operation[] = [];
  for (let index = head; index < both; index += 1) {
    const target = { at: [...at, String(index)], value: value[index] as JsonValue };
    operations.push(...change(old[index] as JsonValue, target));
  }
  for (let index = old.length - tail - 1; index >= both; index -= 1) {
    operations.push({ op: 'remove', at: [...at, String(index)] });
  }
  for (let index = both; index < value.length - tail; index += 1) {
    operations.push({ op: 'insert-item', at, index, value: value[index] as JsonValue });
  }
  return operations;
}

function commonHead(a: readonly JsonValue[], b: readonly JsonValue[]): number {
  let count = 0;
  while (count < a.length && count < b.length && isSameJson(a[count] as JsonValue, b[count] as JsonValue)) count += 1;
  return count;
}

function insertItem(old: readonly JsonValue[], { at, value }: Target, index: number): readonly Operation[] {
  return old.length === 0 ? [{ op: 'replace', at, value: [value] }] : [{ op: 'insert-item', at, index, value }];
}

/** The last key of a map, or item of a list, leaves it empty. */
function removeAt(old: JsonValue, [token, ...rest]: readonly string[], at: readonly string[]): readonly Operation[] {
  if (token === undefined || typeof old !== 'object' || old === null || !Object.hasOwn(old, token)) return [];
  if (Array.isArray(old) && parseIndex(token) === undefined) return [];
  const path = [...at, token];
  if (rest.length > 0) return removeAt((old as JsonMap)[token] as JsonValue, rest, path);
  if (Object.keys(old).length > 1) return [{ op: 'remove', at: path }];
  return [{ op: 'replace', at, value: Array.isArray(old) ? [] : {} }];
}
