import { max, ticks } from 'd3-array';
import { scaleBand, scaleLinear, scaleQuantize } from 'd3-scale';
import { area, curveLinear, line, stack } from 'd3-shape';
import { utcDay, utcTicks } from 'd3-time';
import { utcFormat } from 'd3-time-format';
import type { Band, ChartKit, Point, Scale, Span } from '../../core/report/chart/chart-kit.ts';

const DIGITS = 1;

/** Scales and shapes by d3. It is given no locale and no zone: wall times are drawn as if they were UTC. */
export function createChartKit(): ChartKit {
  return { linear, band, countTicks, days, timeTicks, line: linePath, area: areaPath, stack: stacked, levels };
}

function linear(domain: Span, range: Span): Scale {
  const scale = scaleLinear([...domain], [...range]);
  return (value) => rounded(scale(value));
}

function band(count: number, range: Span, padding: { readonly inner: number; readonly outer: number }): Band {
  const keys = Array.from({ length: count }, (_, index) => index);
  const scale = scaleBand(keys, [...range])
    .paddingInner(padding.inner)
    .paddingOuter(padding.outer);
  return { at: (index) => rounded(scale(index) ?? range[0]), width: rounded(scale.bandwidth()) };
}

function countTicks(most: number, about: number): readonly number[] {
  const top = Math.max(most, 1);
  const whole = ticks(0, top, about).filter(Number.isInteger);
  const step = Math.max((whole[1] ?? 1) - (whole[0] ?? 0), 1);
  const last = max(whole) ?? 0;
  return last >= top ? whole : [...whole, last + step];
}

const dayLabel = utcFormat('%a %-d');

function days([from, to]: Span) {
  return utcDay.range(utcDay.ceil(toDate(from)), toDate(to)).map((day) => ({
    at: day.getTime() / 1000,
    label: dayLabel(day),
    isWeekend: day.getUTCDay() === 0 || day.getUTCDay() === 6,
  }));
}

const FINE = utcFormat('%H:%M');
const COARSE = utcFormat('%-d %b');

function timeTicks([from, to]: Span, about: number) {
  return utcTicks(toDate(from), toDate(to), about).map((at) => ({
    at: at.getTime() / 1000,
    label: (utcDay(at).getTime() === at.getTime() ? COARSE : FINE)(at),
  }));
}

const drawLine = line<Point | null>()
  .defined((point) => point !== null)
  .x((point) => point?.[0] ?? 0)
  .y((point) => point?.[1] ?? 0)
  .curve(curveLinear)
  .digits(DIGITS);

function linePath(points: readonly (Point | null)[]): string {
  return drawLine([...points]) ?? '';
}

function areaPath(points: readonly (Point | null)[], base: number): string {
  const draw = area<Point | null>()
    .defined((point) => point !== null)
    .x((point) => point?.[0] ?? 0)
    .y0(base)
    .y1((point) => point?.[1] ?? 0)
    .digits(DIGITS);
  return draw([...points]) ?? '';
}

function stacked(columns: readonly (readonly number[])[]): readonly (readonly Span[])[] {
  const keys = (columns[0] ?? []).map((_, index) => index);
  const series = stack<unknown, readonly number[], number>()
    .keys(keys)
    .value((column, key) => column[key] ?? 0)([...columns]);
  return columns.map((_, column) => series.map((each): Span => [each[column]?.[0] ?? 0, each[column]?.[1] ?? 0]));
}

function levels(most: number, steps: number): readonly number[] {
  const scale = scaleQuantize(
    [1, Math.max(most, steps) + 1],
    Array.from({ length: steps }, (_, index) => index),
  );
  return [1, ...scale.thresholds().map((each) => Math.ceil(each))];
}

function toDate(seconds: number): Date {
  return new Date(seconds * 1000);
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
