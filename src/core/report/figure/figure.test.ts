import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { durations, mean, nearestRank, share } from './figure.ts';

describe('a figure', () => {
  it.each([
    { name: 'nothing', given: [], expect: { n: 0, median_seconds: null, p90_seconds: null } },
    { name: 'one value', given: [7], expect: { n: 1, median_seconds: 7, p90_seconds: 7 } },
    { name: 'two values: the lower is the median', given: [9, 1], expect: { n: 2, median_seconds: 1, p90_seconds: 9 } },
    { name: 'three values', given: [30, 10, 20], expect: { n: 3, median_seconds: 20, p90_seconds: 30 } },
    {
      name: 'ten values: the ninth is the p90',
      given: [10, 9, 8, 7, 6, 5, 4, 3, 2, 1],
      expect: { n: 10, median_seconds: 5, p90_seconds: 9 },
    },
    {
      name: 'eleven values: the tenth is the p90',
      given: [11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1],
      expect: { n: 11, median_seconds: 6, p90_seconds: 10 },
    },
    { name: 'values that are missing', given: [5, undefined, 3], expect: { n: 2, median_seconds: 3, p90_seconds: 5 } },
  ])('takes median and p90 by nearest rank of $name', ({ given, expect: expected }) => {
    expect(durations('wall', given)).toEqual({ as: 'durations', time: 'wall', ...expected });
  });

  it('has at least the asked share of all values at or below a rank, and fewer below any smaller value', () => {
    const values = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 100 }), (given, percent) => {
        const sorted = [...given].sort((a, b) => a - b);
        const rank = nearestRank(sorted, percent) ?? -1;
        const notAbove = sorted.filter((each) => each <= rank).length;
        const below = sorted.filter((each) => each < rank).length;
        return notAbove * 100 >= percent * sorted.length && below * 100 < percent * sorted.length;
      }),
      { numRuns: 200 },
    );
  });

  it('keeps numerator and denominator of a share, and sum and n of a mean', () => {
    expect(share([1, 2, 3, 4], (each) => each > 3)).toEqual({ as: 'share', numerator: 1, denominator: 4 });
    expect(mean([0, 2, 5])).toEqual({ as: 'mean', sum: 7, n: 3 });
  });
});
