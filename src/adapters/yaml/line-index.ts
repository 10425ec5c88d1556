import type { Position } from '../../core/finding/finding.ts';

/** Turns offsets (UTF-16 units) of a text into positions as editors count: lines and columns from 1. */
export type LineIndex = (start: number, end?: number) => Position;

/** The starts of lines are looked for on the first question only. */
export function indexLines(text: string): LineIndex {
  let starts: readonly number[] | undefined;
  return (start, end) => {
    starts ??= lineStarts(text);
    const from = find(starts, start);
    if (end === undefined || end <= start) return from;
    const to = find(starts, end);
    return { ...from, endLine: to.line, endColumn: to.column };
  };
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function find(starts: readonly number[], offset: number): Position {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}
