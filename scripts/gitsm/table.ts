import type { Console } from './console.ts';

export type Cell = string | number;

export type Table = { readonly head: readonly string[]; readonly rows: readonly (readonly Cell[])[] };

/**
 * Columns in line on a terminal; one record a line, split by tabs and without a head, where a program reads. Cells
 * are encoded already. The last column is cut to the width of the terminal.
 */
export function showTable({ head, rows }: Table, console: Console): string {
  const cells = rows.map((row) => row.map(String));
  if (!console.isTerminal) return cells.map((row) => `${row.join('\t')}\n`).join('');
  const widths = head.map((name, column) => Math.max(name.length, ...cells.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => (column === row.length - 1 ? cell : cell.padEnd(widths[column] ?? 0)))
      .join('  ')
      .slice(0, console.columns)
      .trimEnd();
  return `${[head, ...cells].map(line).join('\n')}\n`;
}
