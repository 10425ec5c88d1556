import type { FindingCode } from './catalogue.ts';

export type Severity = 'error' | 'warning' | 'info';

/**
 * Where in a file a finding stands, as a JSON pointer into the document ("" is the whole file). Line and column
 * are looked up from it only when someone is to read them: a run without findings never pays for positions.
 */
export type Place = {
  readonly path: string;
  readonly pointer: string;
  /** Whether the key or its value is meant. For what is missing: the pointer of the map that should hold it, on `key`. */
  readonly on?: 'key' | 'value';
  /** Known at once only where the text could not be read as YAML; 1-based, column in UTF-16 units as editors count. */
  readonly at?: Position;
};

export type Position = {
  readonly line: number;
  readonly column: number;
  readonly endLine?: number;
  readonly endColumn?: number;
};

export type FindingArgs = Readonly<Record<string, string | number | readonly string[]>>;

/** Something wrong with a file. The wording comes from the catalogue; tests and tools rely on `code` alone. */
export type Finding = {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly place: Place;
  readonly args: FindingArgs;
};

export type LocatedFinding = Finding & { readonly position: Position };
