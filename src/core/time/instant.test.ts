import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatInstant, isCivilDate, parseInstant, toInstant } from './instant.ts';

describe('an instant', () => {
  it.each([
    ['2026-11-22T15:40:00Z', 1_795_362_000],
    ['2026-11-22T15:40:00.999Z', 1_795_362_000],
    ['2026-11-22T16:40:00+01:00', 1_795_362_000],
    ['2026-11-22T10:10:00-05:30', 1_795_362_000],
    ['1969-12-31T23:59:59Z', -1],
    ['2024-02-29T00:00:00Z', 1_709_164_800],
    ['2000-02-29T00:00:00Z', 951_782_400],
  ])('%s is read', (text, seconds) => {
    expect(parseInstant(text)).toBe(seconds);
  });

  it.each([
    '2026-02-29T00:00:00Z',
    '1900-02-29T00:00:00Z',
    '2026-02-30T00:00:00Z',
    '2026-04-31T00:00:00Z',
    '2026-00-10T00:00:00Z',
    '2026-13-10T00:00:00Z',
    '2026-01-00T00:00:00Z',
    '0999-01-01T00:00:00Z',
    '2026-01-01T24:00:00Z',
    '2026-01-01T23:60:00Z',
    '2026-01-01T23:59:60Z',
    '2026-01-01 23:59:59Z',
    '2026-01-01T23:59:59z',
    '2026-01-01T23:59:59',
    '2026-01-01T23:59Z',
    '2026-01-01T2x:59:59Z',
    '2O26-01-01T23:59:59Z',
    '+026-01-01T23:59:59Z',
    '2026-01-01T23:59:59+24:00',
    '2026-01-01T23:59:59.Z',
    ' 2026-01-01T23:59:59Z',
    '2026-01-01T23:59:59Z\n',
    '２026-01-01T23:59:59Z',
    '',
  ])('%j is none', (text) => {
    expect(parseInstant(text)).toBeUndefined();
  });

  it('is written as Date writes it, and read back', () => {
    const earliest = Date.UTC(1000, 0, 1) / 1000;
    const latest = Date.UTC(9999, 11, 31, 23, 59, 59) / 1000;
    fc.assert(
      fc.property(fc.integer({ min: earliest, max: latest }), (at) => {
        const text = formatInstant(toInstant(at));
        expect(text).toBe(new Date(at * 1000).toISOString().replace('.000Z', 'Z'));
        expect(parseInstant(text)).toBe(at);
        expect(parseInstant(text.replace('Z', '+00:00'))).toBe(at);
      }),
      { numRuns: 2000 },
    );
  });

  it('that is no number is not written', () => {
    expect(() => formatInstant(toInstant(Number.NaN))).toThrow(RangeError);
    expect(() => formatInstant(toInstant(Number.POSITIVE_INFINITY))).toThrow(RangeError);
  });
});

describe('a date', () => {
  it('exists where Date does not move it', () => {
    for (const year of [1000, 1900, 2000, 2023, 2024, 2100, 9999]) {
      for (let month = 0; month <= 13; month += 1) {
        for (let day = 0; day <= 32; day += 1) {
          const date = new Date(Date.UTC(year, month - 1, day));
          const stays = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
          expect(isCivilDate(year, month, day), `${year}-${month}-${day}`).toBe(stays);
        }
      }
    }
  });
});
