import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findUnstorable, toStorableText } from './storable-text.ts';

describe('storable text', () => {
  it.each([
    ['\0', 'U+0000'],
    ['a\u001b[2J', 'U+001B'],
    ['\r', 'U+000D'],
    ['\u007f', 'U+007F'],
    ['\u0085', 'U+0085'],
    ['\ud800', 'U+D800'],
  ])('is not %j', (text, character) => {
    expect(findUnstorable(text)).toBe(character);
  });

  it.each(['', 'a\tb\nc', '\u00a0', '😀', '\u202e', '\u2028', '\ufeff'])('is %j', (text) => {
    expect(findUnstorable(text)).toBeUndefined();
    expect(toStorableText(text)).toBe(text);
  });

  it('is made of any text, by the least change', () => {
    expect(toStorableText('a\r\nb\rc\u0007d\ud800e')).toBe('a\nb\ncd\ufffde');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(findUnstorable(toStorableText(text))).toBeUndefined();
      }),
    );
  });
});
