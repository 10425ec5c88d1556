import { expect, it } from 'vitest';
import { isSameJson, type JsonValue } from './json.ts';

it.each<readonly [JsonValue, JsonValue, boolean]>([
  [{ a: 1, b: [1, { c: null }] }, { b: [1, { c: null }], a: 1 }, true],
  [[], [], true],
  [[], {}, false],
  [{}, [], false],
  [null, {}, false],
  [0, -0, false],
  ['1', 1, false],
  [[1, 2], [2, 1], false],
  [[1], [1, 2], false],
  [{ a: null }, {}, false],
  [{ a: null }, { b: null }, false],
  [{ toString: 1 }, { a: 1 }, false],
])('%j and %j are the same data: %s', (a, b, isSame) => {
  expect(isSameJson(a, b)).toBe(isSame);
  expect(isSameJson(b, a)).toBe(isSame);
});
