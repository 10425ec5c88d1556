import { describe, expect, it } from 'vitest';
import { linkDiagram, stateDiagram, timelineDiagram, word } from '../../../src/core/report/page/mermaid.ts';
import { inputOf } from '../../../src/core/report/report.fixture.ts';
import { aBitOfEverything, render } from './rendered.fixture.ts';

/** What versions 10, 11 and 12 read alike; nothing else may stand in a block. */
const GRAMMAR = {
  'stateDiagram-v2': /^ {2}(?:direction LR|state "[A-Za-z0-9 -]+ \d+" as \w+|\w+ --> \w+)$/,
  'flowchart LR': /^ {2}(?:\w+\["[A-Za-z0-9 -]+"\]|\w+ -->\|"[A-Za-z0-9 -]+"\| \w+)$/,
  timeline: /^ {2}[A-Za-z0-9 -]+(?: : [A-Za-z0-9 -]+)+$/,
} as const;

/** Words that end a block or begin another kind of line where they stand alone. */
const RESERVED = /^ {2}(?:end|graph|subgraph|section|title|click|style|class|classDef)\b/;

function faultsOf(markdown: string): readonly string[] {
  const blocks = [...markdown.matchAll(/^```mermaid\n([\s\S]*?)\n```$/gm)].map(([, body = '']) => body.split('\n'));
  return blocks.flatMap(([kind = '', ...lines]) => {
    const grammar = Object.entries(GRAMMAR).find(([name]) => name === kind)?.[1];
    return lines.filter((line) => grammar === undefined || !grammar.test(line) || RESERVED.test(line));
  });
}

describe('diagrams', () => {
  it.each(['Printer on fire', '"]; click x "javascript:alert(1)"', 'end', '```\n# x', '%%{init: {}}%%'])(
    'of every page stay within the grammar that all versions read, whatever people wrote: %j',
    (hostile) => {
      const { files } = render(inputOf(aBitOfEverything(hostile)), { formats: ['md'] });
      const drawn = files.filter(({ text }) => text.includes('```mermaid'));
      expect(drawn.map(({ path }) => path)).toEqual(['incidents.md', 'major/INC-1.md', 'problems.md', 'requests.md']);
      expect(drawn.flatMap(({ path, text }) => faultsOf(text).map((line) => `${path}: ${line}`))).toEqual([]);
    },
  );

  it('hold states with their counts, links and marks in time', () => {
    expect(stateDiagram({ states: [{ state: 'on_hold', count: 3 }], moves: [{ from: 'on_hold', to: 'gone' }] })).toBe(
      '```mermaid\nstateDiagram-v2\n  direction LR\n  state "on hold 3" as on_hold\n```',
    );
    expect(linkDiagram([{ from: 'INC-1', relation: 'caused_by', to: 'CHG-2' }])).toBe(
      '```mermaid\nflowchart LR\n  INC_1["INC-1"]\n  CHG_2["CHG-2"]\n  INC_1 -->|"caused by"| CHG_2\n```',
    );
    const marks = [
      { day: '2026-11-20', time: '09h00', what: 'new' },
      { day: '2026-11-20', time: '09h10', what: 'told' },
    ];
    expect(timelineDiagram(marks)).toBe('```mermaid\ntimeline\n  2026-11-20 : 09h00 new : 09h10 told\n```');
  });

  it('are left out where there is nothing to draw', () => {
    expect([linkDiagram([]), timelineDiagram([])]).toEqual([null, null]);
  });

  it('keep of a text only what no version takes for a sign', () => {
    expect(word('a"]:;#{}|<>%`b\nc')).toBe('a b c');
  });
});
