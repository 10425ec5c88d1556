export type Cell = string | number | boolean | null;

/** A column of an exported table; `says` is its documentation, with unit and zone. */
export type ExportColumn<Row> = {
  readonly name: string;
  readonly says: string;
  /** Text where nothing is said. */
  readonly is?: 'text' | 'integer' | 'boolean' | 'instant';
  readonly cell: (row: Row) => Cell;
};

/** A table ready to be written. */
export type TableRows = { readonly columns: readonly string[]; readonly rows: readonly (readonly Cell[])[] };

export function tableRows<Row>(columns: readonly ExportColumn<Row>[], rows: readonly Row[]): TableRows {
  return { columns: columns.map(({ name }) => name), rows: rows.map((row) => columns.map(({ cell }) => cell(row))) };
}

/** A JSON object a line, with the columns as names: nothing is lost to quoting, and each line stands alone. */
export function toNdjson({ columns, rows }: TableRows): string {
  return rows
    .map((row) => `${JSON.stringify(Object.fromEntries(columns.map((name, index) => [name, row[index] ?? null])))}\n`)
    .join('');
}
