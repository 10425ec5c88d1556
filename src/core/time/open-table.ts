import { type CivilDay, toCivilDay } from './civil-date.ts';
import { type Instant, toInstant } from './instant.ts';
import { type Interval, union } from './interval.ts';
import { type HoursRules, shiftOf } from './shifts.ts';
import type { ZoneClock } from './zone.ts';

/**
 * Open time of a span, ascending: interval i is [starts[i], ends[i]), and `before[i]` open seconds of the span lie
 * before it. Arrays of doubles, because questions come by the hundred thousand.
 */
export type OpenTable = Interval & {
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  readonly before: Float64Array;
  readonly total: number;
  /** For each 86,400 seconds of the span, how many intervals start at or before their beginning. */
  readonly startedByDay: Int32Array;
  readonly days: WorkingDays;
};

/** Days on which a shift begins, ascending, with the first opening of the day and the last closing so far. */
export type WorkingDays = {
  readonly day: Float64Array;
  readonly opens: Float64Array;
  readonly closes: Float64Array;
  readonly wall: ZoneClock;
};

const DAY = 86_400;

/** `wall` must know the span and three days on either side. */
export function buildOpenTable(rules: HoursRules, wall: ZoneClock, span: Interval): OpenTable {
  const parts: Interval[] = [];
  const [day, opens, closes]: [CivilDay[], Instant[], Instant[]] = [[], [], []];
  const last = wall.dayAt(span.to);
  for (let date = toCivilDay(wall.dayAt(span.from) - 2); date <= last; date = toCivilDay(date + 1)) {
    const shift = shiftOf(rules, wall, date);
    const [first, final] = [shift[0], shift.at(-1)];
    if (first === undefined || final === undefined) continue;
    for (const part of shift) parts.push(part);
    day.push(date);
    opens.push(first.from);
    // A long night shift may end after the next day's own; searching needs the closings to ascend.
    closes.push(toInstant(Math.max(final.to, closes.at(-1) ?? final.to)));
  }
  const days = { day: Float64Array.from(day), opens: Float64Array.from(opens), closes: Float64Array.from(closes) };
  const sums = sumUp(clip(union(parts), span));
  return { ...span, ...sums, startedByDay: countByDay(sums.starts, span), days: { ...days, wall } };
}

function clip(intervals: readonly Interval[], span: Interval): readonly Interval[] {
  return intervals
    .filter((one) => one.to > span.from && one.from < span.to)
    .map((one) => ({
      from: toInstant(Math.max(one.from, span.from)),
      to: toInstant(Math.min(one.to, span.to)),
    }));
}

function sumUp(intervals: readonly Interval[]): Pick<OpenTable, 'starts' | 'ends' | 'before' | 'total'> {
  const before = new Float64Array(intervals.length);
  let total = 0;
  for (const [index, { from, to }] of intervals.entries()) {
    before[index] = total;
    total += to - from;
  }
  return {
    starts: Float64Array.from(intervals, (one) => one.from),
    ends: Float64Array.from(intervals, (one) => one.to),
    before,
    total,
  };
}

/** A first guess for searches, seldom more than a slot away from the answer. */
function countByDay(starts: Float64Array, span: Interval): Int32Array {
  const counts = new Int32Array(Math.floor((span.to - span.from) / DAY) + 1);
  let started = 0;
  for (let day = 0; day < counts.length; day += 1) {
    const beginning = span.from + day * DAY;
    while (started < starts.length && (starts[started] ?? 0) <= beginning) started += 1;
    counts[day] = started;
  }
  return counts;
}

/** How many intervals of a table start at or before an instant. */
export function countStarted({ from, starts, startedByDay }: OpenTable, at: Instant): number {
  if (at < from) return 0;
  let count = startedByDay[Math.min(startedByDay.length - 1, Math.floor((at - from) / DAY))] ?? 0;
  while (count < starts.length && (starts[count] ?? 0) <= at) count += 1;
  return count;
}
