/**
 * A number as every report shows it: with what it was counted from, so that it can be checked and added up.
 * Percentages are never stored: they are shown from numerator and denominator, and never averaged.
 */
export type Figure = Count | Share | Rate | Mean | Durations;

export type Count = { readonly as: 'count'; readonly count: number };

export type TimeKind = 'wall' | 'business';

/** `numerator` of `denominator`; no share at all where the denominator is 0. */
export type Share = { readonly as: 'share'; readonly numerator: number; readonly denominator: number };

/** `numerator` for every `per` of `denominator`; unlike a share it may exceed the whole. */
export type Rate = {
  readonly as: 'rate';
  readonly numerator: number;
  readonly denominator: number;
  readonly per: number;
};

export type Mean = { readonly as: 'mean'; readonly sum: number; readonly n: number };

/** Whole seconds of wall time, or of open time of a calendar. Median and p90 are nearest-rank: always one of the n values, `null` where n is 0. */
export type Durations = {
  readonly as: 'durations';
  readonly time: TimeKind;
  readonly n: number;
  readonly median_seconds: number | null;
  readonly p90_seconds: number | null;
};

export function count(items: readonly unknown[]): Count {
  return { as: 'count', count: items.length };
}

/** How many of `items` are `isMet`. */
export function share<Item>(items: readonly Item[], isMet: (item: Item) => boolean): Share {
  return { as: 'share', numerator: items.filter(isMet).length, denominator: items.length };
}

export function mean(values: readonly number[]): Mean {
  let sum = 0;
  for (const value of values) sum += value;
  return { as: 'mean', sum, n: values.length };
}

/** Whether it counts anything at all: a share of nothing, or a time of none, says nothing. */
export function isEmpty(figure: Figure): boolean {
  switch (figure.as) {
    case 'count':
      return figure.count === 0;
    case 'share':
      return figure.denominator === 0;
    case 'rate':
      return figure.numerator === 0 && figure.denominator === 0;
    case 'mean':
    case 'durations':
      return figure.n === 0;
  }
}

/** `undefined` values are items that have no such time, and are not among the n. */
export function durations(time: TimeKind, seconds: readonly (number | undefined)[]): Durations {
  const sorted = seconds.filter((each) => each !== undefined).sort((a, b) => a - b);
  return {
    as: 'durations',
    time,
    n: sorted.length,
    median_seconds: nearestRank(sorted, 50),
    p90_seconds: nearestRank(sorted, 90),
  };
}

/**
 * The smallest value that at least `percent` of all values do not exceed: number ceil(percent · n / 100), counted
 * from 1. Of an even number of values the median is the lower of the two in the middle. `null` for no values.
 */
export function nearestRank(sorted: readonly number[], percent: number): number | null {
  return sorted[Math.ceil((percent * sorted.length) / 100) - 1] ?? null;
}
