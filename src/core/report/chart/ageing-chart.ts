import type { Ageing } from '../section/ageing.ts';
import { type DataTable, type Frame, type Rect, round, type Tick } from './chart-frame.ts';
import type { ChartKit } from './chart-kit.ts';

export type AgeingChart = Frame & {
  readonly left: number;
  readonly base: number;
  readonly grid: readonly Tick[];
  readonly columns: readonly {
    readonly middle: number;
    readonly label: string;
    readonly count: number;
    readonly countAt: number;
    /** `name` where it has room in its part of the column. */
    readonly parts: readonly (Rect & {
      readonly priority: string;
      readonly name: string;
      readonly nameAt: number;
    })[];
  }[];
};

const SIZE = { width: 400, height: 250 };
const LEFT = 24;
const TOP = 26;
const FOOT = 24;
const ROOM_FOR_TEXT = 13;

/** Open records by days since opening, stacked by priority, the most urgent at the bottom. */
export function ageingChart(kit: ChartKit, { buckets }: Ageing, id: string): AgeingChart {
  const base = SIZE.height - FOOT;
  const ticks = kit.countTicks(Math.max(0, ...buckets.map(({ count }) => count)), 4);
  const y = kit.linear([0, ticks.at(-1) ?? 1], [base, TOP]);
  const band = kit.band(buckets.length, [LEFT, SIZE.width], { inner: 0.14, outer: 0.07 });
  const stacks = kit.stack(buckets.map(({ by_priority }) => by_priority.map(({ count }) => count)));
  return {
    ...{ id, ...SIZE, left: LEFT, base },
    title: 'Open incidents by age and priority',
    description: `Days since opening. ${buckets.map((each) => `${daysOf(each)}: ${each.count}`).join('; ')}.`,
    grid: ticks.map((count) => ({ at: y(count), label: String(count) })),
    columns: buckets.map((bucket, index) => ({
      middle: round(band.at(index) + band.width / 2),
      label: daysOf(bucket),
      count: bucket.count,
      countAt: round(y(bucket.count) - 6),
      parts: bucket.by_priority.flatMap(({ priority, count }, part) => {
        if (count === 0) return [];
        const [from, to] = stacks[index]?.[part] ?? [0, 0];
        const height = round(y(from) - y(to));
        const name = height >= ROOM_FOR_TEXT ? priority : '';
        return [
          {
            x: band.at(index),
            y: y(to),
            width: band.width,
            height,
            priority,
            name,
            nameAt: round(y(to) + height / 2 + 4),
          },
        ];
      }),
    })),
  };
}

export function ageingData({ buckets }: Ageing): DataTable {
  return {
    caption: 'Open incidents by age and priority',
    columns: ['Days open', ...(buckets[0]?.by_priority ?? []).map(({ priority }) => priority), 'All'],
    rows: buckets.map((bucket) => ({
      name: daysOf(bucket),
      cells: [...bucket.by_priority.map(({ count }) => count), bucket.count],
    })),
  };
}

function daysOf({ from_days, to_days }: Ageing['buckets'][number]): string {
  return to_days === null ? `> ${from_days - 1} d` : `${from_days}–${to_days} d`;
}
