import { describe, expect, it } from 'vitest';
import { countFindings } from '../../../src/app/validate-records.ts';
import type { LocatedFinding, Position } from '../../../src/core/finding/finding.ts';
import { finding } from '../../../src/core/finding/make-finding.ts';
import { codeFrame } from './code-frame.ts';
import { formatGithub } from './github.ts';
import { formatJson } from './json.ts';
import { formatPretty } from './pretty.ts';

const path = 'tickets/2026/11/22/INC-117.yaml';
const text = 'id: INC-117\nlinks:\n  caused_by: CHG-44\njournal: []\n';

function dangling(position: Position = { line: 3, column: 14, endLine: 3, endColumn: 20 }): LocatedFinding {
  const found = finding(
    'LINK_TARGET_MISSING',
    { path, pointer: '/links/caused_by' },
    { field: 'links.caused_by', target: 'CHG-44' },
  );
  return { ...found, position };
}

function oneSided(target: string): LocatedFinding {
  const args = { id: 'INC-117', field: 'links.parent', target, mirror: 'links.children' };
  return {
    ...finding('LINK_MIRROR_MISSING', { path, pointer: '/links/parent' }, args),
    position: { line: 2, column: 1 },
  };
}

describe('findings for people', () => {
  it('say where, what, how to mend it, and show the lines around it', () => {
    const shown = formatPretty([dangling()], { color: false, texts: new Map([[path, text]]) });
    expect(shown).toBe(`${path}:3:14 LINK_TARGET_MISSING
  links.caused_by is CHG-44, but there is no such record.
  Mend: Correct the id, create the record, or remove the link.
  2 │ links:
  3 │   caused_by: CHG-44
    │              ^^^^^^
  4 │ journal: []

1 error in 1 file.
`);
  });

  it('begin with the gravest, and count what is not shown and what can be mended', () => {
    const shown = formatPretty([oneSided('INC-5'), dangling()], { color: false, texts: new Map(), most: 1 });
    expect(shown).toContain('LINK_TARGET_MISSING');
    expect(shown).not.toContain('LINK_MIRROR_MISSING');
    expect(shown).toContain(
      '1 error, 1 warning in 1 file. 1 more is not shown. 1 can be mended by gitsm validate --fix.',
    );
  });

  it('are coloured where colour is wanted, and nowhere else', () => {
    const texts = new Map([[path, text]]);
    expect(formatPretty([dangling()], { color: true, texts })).toContain('\u001B[31mLINK_TARGET_MISSING\u001B[39m');
    expect(formatPretty([dangling()], { color: false, texts })).not.toContain('\u001B');
  });

  it('drive no terminal', () => {
    const hostile = { ...dangling(), args: { field: 'links.\u001B]0;x\u0007', target: 'CHG-\u202E44' } };
    const shown = formatPretty([hostile], { color: false, texts: new Map([[path, text.replace('CHG', '\u009B31m')]]) });
    expect(shown).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202E]/);
    expect(shown).toContain('CHG-<U+202E>44');
  });

  it('say so where there are none', () => {
    expect(formatPretty([], { color: false, texts: new Map() })).toBe('No findings.\n');
  });
});

describe('the lines around a finding', () => {
  it.each<readonly [string, string, Position, readonly string[]]>([
    ['begin with the first line', 'a: 1\nb: 2\nc: 3', { line: 1, column: 1 }, ['  1 │ a: 1', '    │ ^', '  2 │ b: 2']],
    ['end with the last line', 'a: 1\nb: 2', { line: 2, column: 4 }, ['  1 │ a: 1', '  2 │ b: 2', '    │    ^']],
    ['are none behind the end', 'a: 1', { line: 7, column: 1 }, []],
    [
      'align their numbers',
      `${'\n'.repeat(8)}a\nb`,
      { line: 9, column: 1 },
      ['   8 │', '   9 │ a', '     │ ^', '  10 │ b'],
    ],
    [
      'mark to the end of the line what goes on below',
      'a: [1,\n 2]',
      { line: 1, column: 4, endLine: 2, endColumn: 4 },
      ['  1 │ a: [1,', '    │    ^^^', '  2 │  2]'],
    ],
    [
      'count letters that are wide twice',
      'a: 会x',
      { line: 1, column: 5, endLine: 1, endColumn: 6 },
      ['  1 │ a: 会x', '    │      ^'],
    ],
    [
      'show what is hidden, and keep the mark below it',
      'a: \u202Ex',
      { line: 1, column: 5 },
      ['  1 │ a: <U+202E>x', '    │            ^'],
    ],
    ['do not care for CRLF', 'a: 1\r\nb: 2\r\n', { line: 1, column: 4 }, ['  1 │ a: 1', '    │    ^', '  2 │ b: 2']],
  ])('%s', (_, source, position, expected) => {
    expect(codeFrame(source, position)).toEqual(expected);
  });

  it('show of a long line the part around the column', () => {
    const rows = codeFrame(`a: "${'x'.repeat(300)}!"`, { line: 1, column: 305 });
    expect(rows[0]?.length).toBeLessThan(110);
    expect(rows[0]?.charAt(rows[1]?.indexOf('^') ?? 0)).toBe('!');
  });
});

describe('findings as annotations', () => {
  it('stand on their lines', () => {
    expect(formatGithub([dangling()])).toBe(
      `::error file=${path},line=3,col=14,endLine=3,endColumn=20,title=LINK_TARGET_MISSING::links.caused_by is CHG-44, but there is no such record. Correct the id, create the record, or remove the link.\n`,
    );
  });

  it('have no columns where they span lines', () => {
    const spanning = dangling({ line: 3, column: 14, endLine: 5, endColumn: 2 });
    expect(formatGithub([spanning])).toContain(`::error file=${path},line=3,endLine=5,title=`);
  });

  it('are ten of a level, and the rest counted', () => {
    const many = [
      ...Array.from({ length: 12 }, () => dangling()),
      ...Array.from({ length: 11 }, () => oneSided('INC-5')),
    ];
    const lines = formatGithub(many).trimEnd().split('\n');
    expect(lines.filter((line) => line.startsWith('::error ')).length).toBe(10);
    expect(lines.filter((line) => line.startsWith('::warning ')).length).toBe(10);
    expect(lines.at(-1)).toBe('and 2 errors, 1 warning more: run gitsm validate');
  });

  it('give the runner no command of a stranger', () => {
    const hostile = {
      ...dangling(),
      place: { path: 'a,b:c%.yaml\n::error::x', pointer: '' },
      args: { field: '##[set-env name=x;]y\r\n::stop-commands::z', target: '100%' },
    };
    const lines = formatGithub([hostile]).split('\n');
    expect(lines.length).toBe(2);
    expect(lines[0]).toMatch(/^::error file=a%2Cb%3Ac%25\.yaml%0A/);
    expect(lines[0]).not.toContain('##[');
    expect(lines[0]?.match(/::/g)?.length).toBe(2);
  });
});

describe('findings for programs', () => {
  it('are one object with counts', () => {
    expect(JSON.parse(formatJson([dangling()], countFindings([dangling()])))).toEqual({
      counts: { error: 1, warning: 0, info: 0 },
      findings: [
        {
          code: 'LINK_TARGET_MISSING',
          severity: 'error',
          path,
          pointer: '/links/caused_by',
          line: 3,
          column: 14,
          end_line: 3,
          end_column: 20,
          message: 'links.caused_by is CHG-44, but there is no such record.',
          mend: 'Correct the id, create the record, or remove the link.',
          fixable: false,
        },
      ],
    });
  });
});
