import { expect, test } from 'vitest';
import { counted, withArticle } from './phrase.ts';

test.each([
  ['incident', 'an incident'],
  ['request', 'a request'],
  ['emergency', 'an emergency'],
])('%s is told as %s', (noun, told) => {
  expect(withArticle(noun)).toBe(told);
});

test.each([
  [0, '0 entries'],
  [1, '1 entry'],
  [2, '2 entries'],
])('%d is told as %s', (count, told) => {
  expect(counted(count, 'entry', 'entries')).toBe(told);
});

test('a plural that is not given ends in s', () => {
  expect([counted(1, 'record'), counted(21, 'record')]).toEqual(['1 record', '21 records']);
});
