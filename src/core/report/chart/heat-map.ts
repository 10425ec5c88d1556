import { formatCivilDay, parseCivilDay, toCivilDay, weekdayIndex } from '../../time/civil-date.ts';
import { isoWeek } from '../period/period.ts';
import type { DayTrend } from '../section/trends.ts';
import type { ChartPair, DataTable, Frame, Tick } from './chart-frame.ts';
import type { ChartKit } from './chart-kit.ts';

export type HeatMap = Frame & {
  readonly left: number;
  readonly months: readonly Tick[];
  readonly weekdays: readonly Tick[];
  /** One path for all days of a level; level 0 is no incident. */
  readonly levels: readonly { readonly level: number; readonly path: string }[];
};

/** What a level stands for, as text: `1–2`. */
export type HeatLegend = readonly { readonly level: number; readonly label: string }[];

type Day = { readonly day: number; readonly count: number; readonly week: number; readonly weekday: number };

const STEPS = 4;
const TOP = 20;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;
const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;
const NARROW_WEEKS = 26;

/** Incidents opened on each day, a column a week; on a phone the last 26 of the weeks. */
export function heatMap(
  kit: ChartKit,
  trend: DayTrend,
  id: string,
): ChartPair<HeatMap> & { readonly legend: HeatLegend } {
  const days = daysOf(trend);
  const from = kit.levels(Math.max(0, ...trend.opened), STEPS);
  const levelOf = (count: number) => from.filter((start) => count >= start).length;
  const recent = days.filter(({ week }) => week > (days.at(-1)?.week ?? 0) - NARROW_WEEKS);
  return {
    wide: draw(days, levelOf, { id: `${id}-wide`, step: 20.4, left: 34 }),
    narrow: draw(recent, levelOf, { id: `${id}-narrow`, step: 12.5, left: 30 }),
    data: dataOf(days),
    legend: [
      { level: 0, label: '0' },
      ...from.map((start, index) => ({ level: index + 1, label: rangeOf(start, from[index + 1]) })),
    ],
  };
}

function daysOf({ from, opened }: DayTrend): readonly Day[] {
  const first = parseCivilDay(from) ?? toCivilDay(0);
  const offset = weekdayIndex(first);
  return opened.map((count, index) => ({
    day: first + index,
    count,
    week: Math.floor((offset + index) / 7),
    weekday: (offset + index) % 7,
  }));
}

type Layout = { readonly id: string; readonly step: number; readonly left: number };

function draw(days: readonly Day[], levelOf: (count: number) => number, { id, step, left }: Layout): HeatMap {
  const firstWeek = days[0]?.week ?? 0;
  const weeks = (days.at(-1)?.week ?? 0) - firstWeek + 1;
  const place = ({ week, weekday }: Day) => `M${left + (week - firstWeek) * step} ${TOP + weekday * step}`;
  const cell = `h${step - 2}v${step - 2}h-${step - 2}z`;
  const path = (level: number) =>
    days
      .filter(({ count }) => levelOf(count) === level)
      .map((day) => `${place(day)}${cell}`)
      .join('');
  return {
    ...{ id, left, width: left + weeks * step, height: TOP + 7 * step },
    title: 'Incidents opened on each day',
    description: `${weeks} weeks, a column each, Monday at the top; the darker the day, the more incidents. The table gives every number.`,
    months: monthsOf(days, firstWeek).map(({ at, label }) => ({ at: left + at * step, label })),
    weekdays: [0, 2, 4, 6].map((weekday) => ({ at: TOP + weekday * step + step - 3, label: WEEKDAYS[weekday] ?? '' })),
    levels: Array.from({ length: STEPS + 1 }, (_, level) => ({ level, path: path(level) })).filter(
      (each) => each.path !== '',
    ),
  };
}

/** A month's name stands over the week of its first day, unless the next would cover it. */
function monthsOf(days: readonly Day[], firstWeek: number): readonly Tick[] {
  const begins = days
    .filter(({ day }) => formatCivilDay(toCivilDay(day)).endsWith('-01'))
    .map(({ day, week }) => ({
      at: week - firstWeek,
      label: MONTHS[Number(formatCivilDay(toCivilDay(day)).slice(5, 7)) - 1] ?? '',
    }));
  return begins;
}

function rangeOf(start: number, next: number | undefined): string {
  if (next === undefined) return `${start} or more`;
  return next - start === 1 ? `${start}` : `${start}–${next - 1}`;
}

function dataOf(days: readonly Day[]): DataTable {
  const weeks = new Map<number, Day[]>();
  for (const day of days) weeks.set(day.week, [...(weeks.get(day.week) ?? []), day]);
  return {
    caption: 'Incidents opened on each day',
    columns: ['Week', ...WEEKDAYS],
    rows: [...weeks.values()].reverse().map((week) => ({
      name: isoWeek(toCivilDay(week[0]?.day ?? 0)),
      cells: WEEKDAYS.map((_, weekday) => week.find((day) => day.weekday === weekday)?.count ?? ''),
    })),
  };
}
