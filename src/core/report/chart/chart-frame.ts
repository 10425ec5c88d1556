import type { HtmlText } from '../site/html-text.ts';

/** What every chart carries: its size, what a screen reader says, and what is drawn. */
export type Frame = {
  /** Unique on its page; the names of title and description hang on it. */
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: HtmlText | string;
};

export type Rect = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** A line of the grid, with its label. */
export type Tick = { readonly at: number; readonly label: string };

/** The numbers behind a chart. */
export type DataTable = {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly name: HtmlText | string;
    readonly cells: readonly (HtmlText | string | number)[];
  }[];
};

/** The same data drawn for a desk and for a phone; text keeps its size on both. */
export type ChartPair<View> = { readonly wide: View; readonly narrow: View; readonly data: DataTable };

export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
