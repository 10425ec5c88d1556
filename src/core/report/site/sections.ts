import type { HtmlText } from './html-text.ts';
import type { Shell } from './shell.ts';
import type { Table } from './table.ts';
import type { ClockList } from './urgent-clocks.ts';

/** A heading with a table or a list of clocks under it; without rows it says so. */
export type Section = {
  readonly title: string;
  readonly note: HtmlText | string;
  readonly table: Table | null;
  readonly clocks: ClockList | null;
  readonly empty: string;
};

/** A page of sections. */
export type SectionsView = {
  readonly shell: Shell;
  readonly heading: string;
  readonly summary: HtmlText | string;
  readonly sections: readonly Section[];
  /** Other pages of the same: further parts of a long list, months. */
  readonly more: readonly { readonly title: string; readonly pages: readonly PageLink[] }[];
};

export type PageLink = { readonly label: string; readonly href: string; readonly isCurrent: boolean };

export function section(
  title: string,
  table: Table | null,
  words: { readonly empty: string; readonly note?: HtmlText | string },
): Section {
  return { title, table, clocks: null, note: '', ...words };
}

export function clockSection(
  title: string,
  clocks: ClockList | null,
  words: { readonly empty: string; readonly note?: string },
): Section {
  return { title, clocks, table: null, note: '', ...words };
}

/** A page holds at most so many rows. */
export const MOST_ROWS = 500;

/** The rows in pages; a list without rows has one page. */
export function toChunks<Row>(rows: readonly Row[]): readonly (readonly Row[])[] {
  const count = Math.max(1, Math.ceil(rows.length / MOST_ROWS));
  return Array.from({ length: count }, (_, index) => rows.slice(index * MOST_ROWS, (index + 1) * MOST_ROWS));
}

/** `incidents.html`, `incidents-2.html` */
export function pagePath(name: string, index: number): string {
  return index === 0 ? `${name}.html` : `${name}-${index + 1}.html`;
}
