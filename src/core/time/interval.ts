import type { Instant } from './instant.ts';

/** Half-open: `from` belongs to it, `to` does not. */
export type Interval = { readonly from: Instant; readonly to: Instant };

/** The same points in time, sorted, none empty, none touching another. Overlaps count once. */
export function union(intervals: readonly Interval[]): readonly Interval[] {
  const sorted = intervals.filter((one) => one.to > one.from).sort((a, b) => a.from - b.from);
  const merged: Interval[] = [];
  for (const next of sorted) {
    const last = merged.at(-1);
    if (last === undefined || next.from > last.to) merged.push(next);
    else if (next.to > last.to) merged[merged.length - 1] = { from: last.from, to: next.to };
  }
  return merged;
}

/** What of `intervals` lies in none of `holes`. Both as `union` returns them, and so is the answer. */
export function subtract(intervals: readonly Interval[], holes: readonly Interval[]): readonly Interval[] {
  const left: Interval[] = [];
  let first = 0;
  for (const interval of intervals) {
    while ((holes[first]?.to ?? Number.POSITIVE_INFINITY) <= interval.from) first += 1;
    left.push(...pierce(interval, holes, first));
  }
  return left;
}

function pierce(interval: Interval, holes: readonly Interval[], first: number): readonly Interval[] {
  const left: Interval[] = [];
  let from = interval.from;
  for (let at = first; from < interval.to; at += 1) {
    const hole = holes[at];
    if (hole === undefined || hole.from >= interval.to) break;
    if (hole.from > from) left.push({ from, to: hole.from });
    from = hole.to;
  }
  if (from < interval.to) left.push({ from, to: interval.to });
  return left;
}
