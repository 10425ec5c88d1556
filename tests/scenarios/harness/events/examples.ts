import { readFileSync } from 'node:fs';
import { isObject, type Json, type JsonObject } from '../forge/json.ts';

const published: Readonly<Record<string, JsonObject>> = JSON.parse(
  readFileSync(new URL('../../../contract/github/webhook-examples.json', import.meta.url), 'utf8'),
).examples;

/** GitHub's published example of an event, with what differs put over it, however deep. */
export function exampleWith(event: string, over: JsonObject): JsonObject {
  const example = published[event];
  if (example === undefined) throw new Error(`no example of ${event}`);
  return merge(example, over);
}

/** Objects are merged, everything else is replaced, lists too. */
export function merge(base: JsonObject, over: JsonObject): JsonObject {
  const merged = Object.entries(over).map(([key, value]): readonly [string, Json] => {
    const below = base[key];
    return [key, isObject(below) && isObject(value) ? merge(below, value) : value];
  });
  return { ...base, ...Object.fromEntries(merged) };
}
