import { describe, expect, it } from 'vitest';
import { createChartKit } from './create-chart-kit.ts';

const kit = createChartKit();

describe('ticks of counts', () => {
  it.each([
    { most: 0, expected: [0, 1] },
    { most: 1, expected: [0, 1] },
    { most: 3, expected: [0, 1, 2, 3] },
    { most: 7, expected: [0, 2, 4, 6, 8] },
    { most: 19, expected: [0, 5, 10, 15, 20] },
  ])('up to $most are whole numbers and reach it', ({ most, expected }) => {
    expect(kit.countTicks(most, 4)).toEqual(expected);
  });
});

describe('levels of a heat map', () => {
  it.each([
    { most: 0, expected: [1, 2, 3, 4] },
    { most: 4, expected: [1, 2, 3, 4] },
    { most: 12, expected: [1, 4, 7, 10] },
  ])('of at most $most begin at whole numbers, each above the one before', ({ most, expected }) => {
    expect(kit.levels(most, 4)).toEqual(expected);
  });
});

describe('a line', () => {
  it('leaves a gap where there is no value', () => {
    expect(kit.line([[0, 1], [1, 2.04], null, [3, 4], [4, 5]])).toBe('M0,1L1,2M3,4L4,5');
  });
});

describe('days', () => {
  it('begin at midnight, with weekends told apart', () => {
    const from = Date.UTC(2026, 10, 20) / 1000;
    expect(kit.days([from, from + 3 * 86_400]).map(({ label, isWeekend }) => [label, isWeekend])).toEqual([
      ['Fri 20', false],
      ['Sat 21', true],
      ['Sun 22', true],
    ]);
  });
});
