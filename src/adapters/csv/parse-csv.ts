import { parse } from 'csv-parse/sync';

export type CsvTable = {
  readonly columns: readonly string[];
  /** Data rows by column; a column that the header names twice keeps its first value. */
  readonly rows: readonly Readonly<Record<string, string>>[];
};

export type CsvFault = { readonly line: number; readonly message: string };

export type CsvOptions = { readonly delimiter?: string; readonly encoding?: 'utf-8' | 'utf-16le' | 'latin1' };

const DELIMITERS = [',', ';', '\t', '|'];

/** Reads a table with a header. A byte-order mark decides over the encoding; a broken row is a fault with its line. */
export function parseCsv(bytes: Uint8Array, options: CsvOptions = {}): CsvTable | CsvFault {
  const text = decode(bytes, options.encoding);
  if (text === undefined) return { line: 1, message: 'the file is not in the encoding that the map names' };
  try {
    const delimiter = options.delimiter ?? guessDelimiter(text);
    const [header = [], ...body]: string[][] = parse(text, { delimiter, skip_empty_lines: true, relax_quotes: false });
    return { columns: header.map((name) => name.trim()), rows: body.map((cells) => byColumn(header, cells)) };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const line = 'lines' in error && typeof error.lines === 'number' ? error.lines : 1;
    return { line, message: error.message };
  }
}

function byColumn(header: readonly string[], cells: readonly string[]): Readonly<Record<string, string>> {
  const row: Record<string, string> = Object.create(null);
  for (const [index, name] of header.entries()) row[name.trim()] ??= cells[index] ?? '';
  return row;
}

function decode(bytes: Uint8Array, encoding: CsvOptions['encoding']): string | undefined {
  const marked = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : undefined;
  const label = marked ?? (encoding === 'latin1' ? 'windows-1252' : (encoding ?? 'utf-8'));
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The delimiter that stands most often in the header line; a comma where none does. */
function guessDelimiter(text: string): string {
  const header = text.slice(0, text.search(/[\r\n]|$/));
  const counts = DELIMITERS.map((delimiter) => header.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}
