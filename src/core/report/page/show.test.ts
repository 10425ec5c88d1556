import { describe, expect, it } from 'vitest';
import type { Figure } from '../figure/figure.ts';
import { showDuration } from '../period/show-time.ts';
import { figure, percent } from './show.ts';

describe('a figure in a page', () => {
  it.each<[string, Figure, string]>([
    ['a count', { as: 'count', count: 43 }, '43'],
    ['a count below nothing', { as: 'count', count: -3 }, '−3'],
    ['a share', { as: 'share', numerator: 32, denominator: 34 }, '94.1 % (32 of 34)'],
    ['a share of nothing', { as: 'share', numerator: 0, denominator: 0 }, '– (0 of 0)'],
    ['a rate', { as: 'rate', numerator: 3, denominator: 94, per: 100 }, '3.1 (3 for 94)'],
    ['a rate of nothing', { as: 'rate', numerator: 3, denominator: 0, per: 100 }, '– (3 for 0)'],
    ['a mean', { as: 'mean', sum: 5, n: 3 }, '1.66 (n 3)'],
    ['a mean of nothing', { as: 'mean', sum: 0, n: 0 }, '– (n 0)'],
    [
      'times of the wall',
      { as: 'durations', time: 'wall', n: 9, median_seconds: 13_200, p90_seconds: 363_600 },
      '3 h 40, p90 4 d 5 h (n 9)',
    ],
    [
      'times of a calendar',
      { as: 'durations', time: 'business', n: 9, median_seconds: 59, p90_seconds: 363_600 },
      '59 s, p90 101 h (n 9)',
    ],
    ['no times', { as: 'durations', time: 'wall', n: 0, median_seconds: null, p90_seconds: null }, '– (n 0)'],
  ])('shows %s', (_, given, expected) => {
    expect(figure(given)).toBe(expected);
  });

  it.each([
    [9999, 10_000, '99.9 %'],
    [10_000, 10_000, '100.0 %'],
    [1, 10_000, '0.0 %'],
    [2, 3, '66.6 %'],
  ])('cuts %i of %i off to %s', (numerator, denominator, expected) => {
    expect(percent(numerator, denominator)).toBe(expected);
  });

  it.each([
    [0, '0 s'],
    [59, '59 s'],
    [60, '1 min'],
    [3599, '59 min'],
    [3600, '1 h 00'],
    [359_999, '99 h 59'],
    [360_000, '100 h'],
    [-2580, '−43 min'],
  ])('shows %i seconds as %s', (seconds, expected) => {
    expect(showDuration(seconds)).toBe(expected);
  });
});
