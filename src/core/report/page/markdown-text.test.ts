import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeMarkdownInline } from '../../encode/markdown-inline.ts';
import { link, type MarkdownText, md, text } from './markdown-text.ts';

describe('text in a page', () => {
  it.each([
    'Radio line of Hamburg (north), 5.1 % at 16:40',
    'in progress',
    '2026-11-22 15:40',
    'Sun 22 Nov 16:40',
    'Europe/Berlin',
    'INC-1000042',
    'Sign-in refuses the code; it worked before.',
  ])('stays as it is where nothing in it is markup: %s', (plain) => {
    expect(text(plain)).toBe(plain);
  });

  it.each([
    ['a list', '1. First'],
    ['a domain', 'see evil.example now'],
    ['an address', 'http//x'],
    ['a commit', 'deadbeef'],
    ['a picture by name', 'a :smile: b'],
    ['a number as picture', ':100:'],
    ['a mention', 'ask @kim'],
    ['a reference', 'GH-12'],
    ['a table', 'a|b'],
    ['emphasis', '*a* _b_'],
    ['a link', '[a](b)'],
    ['code', '`a`'],
    ['markup', '<b>'],
    ['a rule', '---'],
    ['a long text', 'a '.repeat(101)],
  ])('is encoded where it could be %s', (_, hostile) => {
    expect(text(hostile)).toBe(encodeMarkdownInline(hostile));
  });

  it('shows the same letters whether it was plain or encoded', () => {
    const parts = fc.array(
      fc.constantFrom('a', 'B', '7', ' ', '.', ',', '(', ')', '-', '/', ':', ';', '%', '@', '#', '|', '_', '*'),
    );
    fc.assert(
      fc.property(parts, (given) => {
        const foreign = given.join('');
        const shown = text(foreign).replace(/\\([^A-Za-z0-9])/g, '$1');
        expect(shown.replaceAll('\u200B', '')).toBe(foreign);
        expect(text(foreign)).not.toMatch(/(?<!\\)[|_*#]|@[A-Za-z0-9]/);
      }),
      { numRuns: 300 },
    );
  });

  it('goes into our own words only once it is encoded', () => {
    const raw: string = '<b>';
    // @ts-expect-error a raw string is no Markdown
    const mistake: MarkdownText = raw;
    // @ts-expect-error nor may it stand in a template of our own words
    const another = md`Title: ${raw}`;
    expect([mistake, another]).toEqual(['<b>', 'Title: <b>']);
    expect(md`Title: ${text(raw)}, ${3} times`).toBe('Title: &lt;b&gt;, 3 times');
  });

  it('escapes what could end the address of a link', () => {
    expect(link(md`INC-1`, '../a (b)/<c>.yaml')).toBe('[INC-1](../a%20%28b%29/%3Cc%3E.yaml)');
  });
});
