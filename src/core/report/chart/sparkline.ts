import type { ChartKit, Point } from './chart-kit.ts';

/** A line without axes, beside the number that it ends in. */
export type Sparkline = {
  readonly width: number;
  readonly height: number;
  readonly line: string;
  readonly area: string;
  readonly end: { readonly x: number; readonly y: number } | null;
};

export type SparklineSize = { readonly width: number; readonly height: number };

const EDGE = 4;

/**
 * Values in their order, `null` where there is none. The scale begins at 0 and ends at `most`, so that lines with the
 * same `most` can be compared.
 */
export function sparkline(
  kit: ChartKit,
  values: readonly (number | null)[],
  { most, size }: { readonly most: number; readonly size: SparklineSize },
): Sparkline {
  const { width, height } = size;
  const x = kit.linear([0, Math.max(1, values.length - 1)], [EDGE, width - EDGE]);
  const y = kit.linear([0, most > 0 ? most : 1], [height - EDGE, EDGE]);
  const points = values.map((value, index): Point | null => (value === null ? null : [x(index), y(value)]));
  const end = points.findLast((point) => point !== null);
  return {
    width,
    height,
    line: kit.line(points),
    area: kit.area(points, height - EDGE),
    end: end === undefined || end === null ? null : { x: end[0], y: end[1] },
  };
}

/** Of values that are shares, from 0 to 1; or the most of them. */
export function mostOf(values: readonly (number | null)[]): number {
  return Math.max(0, ...values.flatMap((value) => value ?? []));
}
