import { type MarkdownText, md } from './markdown-text.ts';

export type Column<Row> = {
  readonly title: MarkdownText;
  readonly isRight?: boolean;
  readonly cell: (row: Row) => MarkdownText;
};

/** A table as the partial `table` draws it. */
export type Table = {
  readonly columns: readonly { readonly title: MarkdownText; readonly isRight: boolean }[];
  readonly rows: readonly { readonly cells: readonly MarkdownText[] }[];
  /** What is left out, or `null`. */
  readonly more: MarkdownText | null;
};

/** `null` for no rows: the template then says so in words. */
export function toTable<Row>(columns: readonly Column<Row>[], rows: readonly Row[], most = 200): Table | null {
  if (rows.length === 0) return null;
  const left = rows.length - most;
  return {
    columns: columns.map(({ title, isRight = false }) => ({ title, isRight })),
    rows: rows.slice(0, most).map((row) => ({ cells: columns.map(({ cell }) => cell(row)) })),
    more: left > 0 ? md`${left} more stand in the files of \`data\`.` : null,
  };
}
