import { toVisibleText } from './visible-text.ts';

/** How spreadsheets know a formula, in full width too, blanks before it or not. */
const FORMULA = /^[\s\u200B\uFEFF]*[=+\-@|%＝＋－＠\t]/u;

/**
 * One cell. Text is always quoted, and gets a leading apostrophe where a spreadsheet would run it as a formula;
 * numbers and booleans stand as they are; nothing is an empty cell. Tabs become blanks, line ends LF.
 */
export function encodeCsvCell(value: string | number | boolean | null | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'string') return String(value);
  const text = toVisibleText(value).replaceAll('\t', ' ');
  const inert = FORMULA.test(text) ? `'${text}` : text;
  return `"${inert.replaceAll('"', '""')}"`;
}

/** One row with its line end, CRLF (RFC 4180). */
export function encodeCsvRow(cells: readonly (string | number | boolean | null | undefined)[]): string {
  return `${cells.map(encodeCsvCell).join(',')}\r\n`;
}
