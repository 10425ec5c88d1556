/** A place on an axis, in units of the drawing. */
export type Scale = (value: number) => number;

export type Span = readonly [from: number, to: number];

export type Band = { readonly at: (index: number) => number; readonly width: number };

export type Point = readonly [x: number, y: number];

/** What charts need of scales and shapes. Coordinates come rounded to a tenth, so that every machine writes the same. */
export type ChartKit = {
  readonly linear: (domain: Span, range: Span) => Scale;
  /** Equal bands for so many things; paddings are shares of a step. */
  readonly band: (count: number, range: Span, padding: { readonly inner: number; readonly outer: number }) => Band;
  /** From 0 to at least `most`, whole numbers only. */
  readonly countTicks: (most: number, about: number) => readonly number[];
  /** Begins of days in a span of wall seconds, with a label such as `Mon 23`. */
  readonly days: (
    span: Span,
  ) => readonly { readonly at: number; readonly label: string; readonly isWeekend: boolean }[];
  /** Instants at round times in a span of wall seconds, labelled as finely as they stand apart. */
  readonly timeTicks: (span: Span, about: number) => readonly { readonly at: number; readonly label: string }[];
  /** A line through points; `null` leaves a gap. */
  readonly line: (points: readonly (Point | null)[]) => string;
  readonly area: (points: readonly (Point | null)[], base: number) => string;
  /** Lower and upper bound of each part of each column, stacked in the order given. */
  readonly stack: (columns: readonly (readonly number[])[]) => readonly (readonly Span[])[];
  /** From which count on each of `steps` levels holds, for counts of 1 to `most`. */
  readonly levels: (most: number, steps: number) => readonly number[];
};
