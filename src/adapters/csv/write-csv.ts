import { stringify } from 'csv-stringify/sync';
import type { WriteCsv } from '../../app/generate-reports.ts';
import { encodeCsvCell } from '../../core/encode/csv-cell.ts';

/**
 * A table as RFC 4180 has it: rows end in CRLF, text is always quoted, and no cell is run as a formula. Cells come
 * encoded, so that the package only has to lay them out: its own guard against formulas knows fewer of them.
 */
export const writeCsv: WriteCsv = ({ columns, rows }) =>
  stringify([columns, ...rows] as unknown[][], {
    record_delimiter: 'windows',
    cast: {
      string: encoded,
      number: encoded,
      boolean: encoded,
    },
  });

function encoded(value: string | number | boolean) {
  return { value: encodeCsvCell(value), quote: '', quoted: false, escape: '' };
}
