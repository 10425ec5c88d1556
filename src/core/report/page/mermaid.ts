import type { MarkdownText, md } from './markdown-text.ts';

/**
 * Diagrams in the part of Mermaid that versions 10, 11 and 12 read alike: `stateDiagram-v2` with described states,
 * `flowchart LR` with quoted labels, `timeline`. Only ids, states and times of ours stand in them, and of those only
 * letters, digits, blanks and hyphens: what people wrote stands in the table below.
 */
function block(kind: string, lines: readonly string[]): MarkdownText {
  const body = lines.map((line) => `  ${line}`).join('\n');
  // Every line is made of `word`s and of signs of this file.
  return `\`\`\`mermaid\n${kind}\n${body}\n\`\`\`` as ReturnType<typeof md>;
}

/** What neither a label nor a name can be ended by. */
export function word(text: string): string {
  return text.replace(/[^A-Za-z0-9-]+/g, ' ').trim();
}

function nameOf(text: string): string {
  return text.replace(/[^A-Za-z0-9]+/g, '_');
}

export type StateDiagram = {
  readonly states: readonly { readonly state: string; readonly count: number }[];
  readonly moves: readonly { readonly from: string; readonly to: string }[];
};

/** States with their counts, and the moves between them. */
export function stateDiagram({ states, moves }: StateDiagram): MarkdownText {
  const known = new Set(states.map(({ state }) => state));
  const isFirst = ({ from, to }: StateDiagram['moves'][number], at: number) =>
    moves.findIndex((each) => each.from === from && each.to === to) === at;
  return block('stateDiagram-v2', [
    'direction LR',
    ...states.map(({ state, count }) => `state "${word(state)} ${count}" as ${nameOf(state)}`),
    ...moves
      .filter(isFirst)
      .filter(({ from, to }) => known.has(from) && known.has(to))
      .map(({ from, to }) => `${nameOf(from)} --> ${nameOf(to)}`),
  ]);
}

export type LinkEdge = { readonly from: string; readonly relation: string; readonly to: string };

/** `null` without any link. */
export function linkDiagram(edges: readonly LinkEdge[]): MarkdownText | null {
  if (edges.length === 0) return null;
  const ids = [...new Set(edges.flatMap(({ from, to }) => [from, to]))];
  return block('flowchart LR', [
    ...ids.map((id) => `${nameOf(id)}["${word(id)}"]`),
    ...edges.map(({ from, relation, to }) => `${nameOf(from)} -->|"${word(relation)}"| ${nameOf(to)}`),
  ]);
}

export type TimelineMark = { readonly day: string; readonly time: string; readonly what: string };

/** Marks under their day; a colon would end a text, so that a time has none. `null` without any. */
export function timelineDiagram(marks: readonly TimelineMark[]): MarkdownText | null {
  if (marks.length === 0) return null;
  const days = [...new Set(marks.map(({ day }) => day))];
  return block(
    'timeline',
    days.flatMap((day) => {
      const mine = marks.filter((mark) => mark.day === day);
      return [`${word(day)} : ${mine.map(({ time, what }) => `${word(time)} ${word(what)}`).join(' : ')}`];
    }),
  );
}
