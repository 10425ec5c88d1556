import { type ChartPair, type Frame, type Rect, round, type Tick } from './chart-frame.ts';
import type { ChartKit, Point } from './chart-kit.ts';

/** Counts of one period. */
export type FlowPoint = {
  readonly period: string;
  readonly isComplete: boolean;
  readonly opened: number;
  readonly resolved: number;
  readonly backlog: number;
};

export type FlowChart = Frame & {
  readonly right: number;
  readonly left: number;
  readonly base: number;
  readonly grid: readonly Tick[];
  readonly periods: readonly Tick[];
  readonly opened: readonly Rect[];
  readonly resolved: readonly Rect[];
  readonly backlog: string;
  readonly end: { readonly x: number; readonly y: number };
  readonly labels: readonly { readonly name: string; readonly count: number; readonly x: number; readonly y: number }[];
};

type Size = { readonly id: string; readonly width: number; readonly height: number; readonly everyLabel: number };

const WIDE = { width: 640, height: 250, everyLabel: 1 };
const NARROW = { width: 358, height: 230, everyLabel: 3 };
const LEFT = 28;
const TOP = 14;
const FOOT = 24;
const LABELS = 82;
const LABEL_HEIGHT = 16;

/** Bars for what was opened and resolved, a line for what stayed open, one scale for all three. */
export function flowChart(kit: ChartKit, points: readonly FlowPoint[], id: string): ChartPair<FlowChart> {
  return {
    wide: draw(kit, points, { ...WIDE, id: `${id}-wide` }),
    narrow: draw(kit, points, { ...NARROW, id: `${id}-narrow` }),
    data: {
      caption: 'Incidents by ISO week',
      columns: ['Week', 'Opened', 'Resolved', 'Open at the end'],
      rows: points.map((each) => ({
        name: each.isComplete ? each.period : `${each.period}, so far`,
        cells: [each.opened, each.resolved, each.backlog],
      })),
    },
  };
}

function draw(kit: ChartKit, points: readonly FlowPoint[], { id, width, height, everyLabel }: Size): FlowChart {
  const [right, base] = [width - LABELS, height - FOOT];
  const ticks = kit.countTicks(Math.max(0, ...points.flatMap((each) => [each.opened, each.resolved, each.backlog])), 4);
  const y = kit.linear([0, ticks.at(-1) ?? 1], [base, TOP]);
  const band = kit.band(points.length, [LEFT, right], { inner: 0.3, outer: 0.15 });
  const half = round(band.width / 2);
  const bar = (count: number, x: number): Rect => ({
    x,
    y: y(count),
    width: round(half - 0.5),
    height: round(base - y(count)),
  });
  const middles = points.map(({ backlog }, index): Point => [round(band.at(index) + half), y(backlog)]);
  const last = points.at(-1);
  return {
    ...{ id, width, height, left: LEFT, right, base },
    title: 'Incidents opened, resolved and open, by ISO week',
    description: describe(points),
    grid: ticks.map((count) => ({ at: y(count), label: String(count) })),
    periods: points.flatMap(({ period }, index) =>
      (points.length - 1 - index) % everyLabel === 0
        ? [{ at: round(band.at(index) + half), label: period.slice(period.indexOf('W')) }]
        : [],
    ),
    opened: points.map(({ opened }, index) => bar(opened, band.at(index))),
    resolved: points.map(({ resolved }, index) => bar(resolved, round(band.at(index) + half + 0.5))),
    backlog: kit.line(middles),
    end: { x: middles.at(-1)?.[0] ?? right, y: middles.at(-1)?.[1] ?? base },
    labels:
      last === undefined
        ? []
        : spread(
            [
              { name: 'open', count: last.backlog },
              { name: 'opened', count: last.opened },
              { name: 'resolved', count: last.resolved },
            ].map((each) => ({ ...each, x: right + 8, y: y(each.count) + 4 })),
            base,
          ),
  };
}

type Label = FlowChart['labels'][number];

/** Labels stand beside their values, and move up as far as they would cover each other. */
function spread(labels: readonly Label[], lowest: number): readonly Label[] {
  let limit = lowest + 4;
  return [...labels]
    .sort((a, b) => b.y - a.y)
    .map((label) => {
      const y = round(Math.min(label.y, limit));
      limit = y - LABEL_HEIGHT;
      return { ...label, y };
    });
}

function describe(points: readonly FlowPoint[]): string {
  const last = points.at(-1);
  if (last === undefined) return 'No week is told.';
  const week = last.isComplete ? last.period : `${last.period}, which is not over,`;
  return `${points.length} weeks. In ${week} ${last.opened} were opened and ${last.resolved} resolved; ${last.backlog} are open.`;
}
