import { encodeTerminalLine } from '../../../src/core/encode/terminal-text.ts';
import type { Position } from '../../../src/core/finding/finding.ts';

/** Characters of a line that are shown; of longer ones the part around the column. */
const WIDTH = 96;

/** Letters that take two columns on a terminal. */
const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\uFF01-\uFF60]/gu;

/** The line of a position with its neighbours, numbered, and a mark below what is meant; nothing behind the end. */
export function codeFrame(text: string, position: Position): readonly string[] {
  const lines = text.split('\n').map((line) => line.replace(/\r$/, ''));
  const from = Math.max(1, position.line - 1);
  const numbers = [from, from + 1, from + 2].filter((number) => number <= Math.min(lines.length, position.line + 1));
  if (lines[position.line - 1] === undefined) return [];
  const margin = String(numbers.at(-1)).length;
  const start = windowStart(lines[position.line - 1] ?? '', position.column - 1);
  return numbers.flatMap((number) => {
    const line = lines[number - 1] ?? '';
    const row = `  ${String(number).padStart(margin)} │ ${shownPart(line, start)}`.trimEnd();
    if (number !== position.line) return [row];
    return [row, `  ${' '.repeat(margin)} │ ${mark(line, position, start)}`];
  });
}

function windowStart(line: string, column: number): number {
  return line.length <= WIDTH || column < WIDTH - 16 ? 0 : column - WIDTH / 2;
}

function shownPart(line: string, start: number): string {
  const part = encodeTerminalLine(line.slice(start, start + WIDTH));
  return `${start > 0 ? '…' : ''}${part}${line.length > start + WIDTH ? '…' : ''}`;
}

function mark(line: string, { line: number, column, endLine, endColumn }: Position, start: number): string {
  const until = endLine === undefined || endLine === number ? (endColumn ?? column + 1) : line.length + 1;
  const end = Math.min(Math.max(until - 1, column), start + WIDTH, Math.max(line.length, column));
  const before = widthOf(line.slice(start, column - 1)) + (start > 0 ? 1 : 0);
  return `${' '.repeat(before)}${'^'.repeat(Math.max(1, widthOf(line.slice(column - 1, end))))}`;
}

function widthOf(part: string): number {
  const shown = encodeTerminalLine(part);
  return [...shown].length + (shown.match(WIDE)?.length ?? 0);
}
