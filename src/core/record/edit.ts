import { isJsonMap, type JsonMap, type JsonValue } from './json.ts';
import { parseIndex, parsePointer } from './json-pointer.ts';

/** One change to a record, as data of a plan. Pointers are RFC 6901; in a list, `-` or its length is past its end. */
export type Edit =
  | { readonly op: 'set'; readonly pointer: string; readonly value: JsonValue }
  /** Puts a value at the end of a list; a list that is missing or null is begun. */
  | { readonly op: 'append'; readonly pointer: string; readonly value: JsonValue }
  /** Removing what is not there changes nothing. */
  | { readonly op: 'remove'; readonly pointer: string };

export type Applied =
  | { readonly ok: true; readonly value: JsonValue }
  /** The edit that does not fit, and why. */
  | { readonly ok: false; readonly reason: string };

/** The data after the edits, one after the other; maps that are missing on the way to a `set` are begun. */
export function applyEdits(value: JsonValue, edits: readonly Edit[]): Applied {
  let current = value;
  for (const edit of edits) {
    const tokens = parsePointer(edit.pointer);
    const next = tokens === undefined ? undefined : applyAt(current, tokens, edit);
    if (next === undefined) return { ok: false, reason: `${edit.op} ${edit.pointer} does not fit the data` };
    current = next;
  }
  return { ok: true, value: current };
}

function applyAt(value: JsonValue | undefined, tokens: readonly string[], edit: Edit): JsonValue | undefined {
  const [token, ...rest] = tokens;
  if (token === undefined) return applyHere(value, edit);
  if (isJsonMap(value)) return applyInMap(value, tokens, edit);
  if (Array.isArray(value)) return applyInList(value, { token, rest }, edit);
  if (edit.op === 'remove') return value;
  return value === undefined || value === null ? applyInMap({}, tokens, edit) : undefined;
}

function applyHere(value: JsonValue | undefined, edit: Edit): JsonValue | undefined {
  if (edit.op === 'set') return edit.value;
  if (edit.op === 'remove') return undefined;
  if (value === undefined || value === null) return [edit.value];
  return Array.isArray(value) ? [...value, edit.value] : undefined;
}

function applyInMap(map: JsonMap, [token = '', ...rest]: readonly string[], edit: Edit): JsonMap | undefined {
  const old = Object.hasOwn(map, token) ? map[token] : undefined;
  if (edit.op === 'remove' && (old === undefined || rest.length === 0)) return without(map, token);
  const next = applyAt(old, rest, edit);
  return next === undefined ? undefined : { ...map, [token]: next };
}

function without(map: JsonMap, key: string): JsonMap {
  return Object.fromEntries(Object.entries(map).filter(([name]) => name !== key));
}

type Step = { readonly token: string; readonly rest: readonly string[] };

function applyInList(list: readonly JsonValue[], { token, rest }: Step, edit: Edit): JsonValue | undefined {
  const index = token === '-' ? list.length : parseIndex(token);
  if (index === undefined || index > list.length) return edit.op === 'remove' ? list : undefined;
  if (edit.op === 'remove' && (index === list.length || rest.length === 0)) return list.toSpliced(index, 1);
  const next = applyAt(list[index], rest, edit);
  return next === undefined ? undefined : list.toSpliced(index, 1, next);
}
