import { type HtmlText, html } from './html-text.ts';

export type Column<Row> = {
  readonly title: string;
  readonly isRight?: boolean;
  /** Left out on a phone. */
  readonly isAside?: boolean;
  readonly cell: (row: Row) => HtmlText;
};

/** A table as the partial `table` draws it. `null` rows are never passed: the template says so in words. */
export type Table = {
  readonly caption: string;
  /** A script may offer a field that filters the rows; without it the table is whole. */
  readonly isFiltered: boolean;
  readonly columns: readonly { readonly title: string; readonly style: string }[];
  readonly rows: readonly { readonly cells: readonly { readonly style: string; readonly shows: HtmlText }[] }[];
};

export type TableParts = { readonly caption: string; readonly isFiltered?: boolean };

/** `null` for no rows. */
export function toTable<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  { caption, isFiltered = false }: TableParts,
): Table | null {
  if (rows.length === 0) return null;
  return {
    caption,
    isFiltered,
    columns: columns.map((column) => ({ title: column.title, style: styleOf(column) })),
    rows: rows.map((row) => ({
      cells: columns.map((column) => ({ style: styleOf(column), shows: column.cell(row) })),
    })),
  };
}

export function counted(count: number, one: string, many = `${one}s`): HtmlText {
  return html`${count} ${count === 1 ? one : many}`;
}

function styleOf({ isRight = false, isAside = false }: Pick<Column<never>, 'isRight' | 'isAside'>): string {
  return [isRight ? 'num' : '', isAside ? 'aside' : ''].filter((name) => name !== '').join(' ');
}
