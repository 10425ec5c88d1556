import { describe, expect, it } from 'vitest';
import { parseCivilDay, toCivilDay } from '../../time/civil-date.ts';
import { formatInstant, type Instant, parseInstant } from '../../time/instant.ts';
import type { LoadZone } from '../../time/zone.ts';
import { createLocalTime, type LocalTime } from './local-time.ts';
import { contains, isoWeek, periodsAt, toPeriodText } from './period.ts';

const at = (text: string): Instant => parseInstant(text) as Instant;

/** Central European time of 2026, enough for these tests. */
const loadZone: LoadZone = (zone) =>
  zone === 'Nowhere/Land'
    ? undefined
    : {
        zone,
        transitions: [
          { at: at('2025-10-26T01:00:00Z'), offsetSeconds: 3600 },
          { at: at('2026-03-29T01:00:00Z'), offsetSeconds: 7200 },
          { at: at('2026-10-25T01:00:00Z'), offsetSeconds: 3600 },
        ],
      };

const berlin = createLocalTime(loadZone, 'Europe/Berlin', at('2026-11-22T15:40:00Z')) as LocalTime;

describe('the periods of a report', () => {
  const periods = periodsAt(at('2026-11-22T15:40:00Z'), berlin);

  it('begin and end at midnight of the organisation, and the current one contains the as-of', () => {
    expect(toPeriodText(periods.last28Days)).toEqual({
      id: 'last_28_days',
      kind: 'days',
      from: '2026-10-25T23:00:00Z',
      to: '2026-11-22T15:40:01Z',
      complete: false,
    });
    expect(periods.weeks.at(-1)).toMatchObject({ id: '2026-W47', from: at('2026-11-15T23:00:00Z'), complete: false });
    expect(periods.weeks.at(-2)).toMatchObject({ id: '2026-W46', to: at('2026-11-15T23:00:00Z'), complete: true });
    expect(periods.months.at(-1)).toMatchObject({ id: '2026-11', from: at('2026-10-31T23:00:00Z'), complete: false });
  });

  it('are 13 weeks and 13 months without gap or overlap, over the change of summer time', () => {
    for (const list of [periods.weeks, periods.months]) {
      expect(list).toHaveLength(13);
      for (const [index, period] of list.entries()) expect(list[index + 1]?.from ?? period.to).toBe(period.to);
    }
    const october = periods.months.find((month) => month.id === '2026-10');
    expect(october && october.to - october.from).toBe(31 * 86_400 + 3600);
  });

  it('end a week exactly at midnight: complete at that second, not before', () => {
    const midnight = at('2026-11-22T23:00:00Z');
    const before = periodsAt((midnight - 1) as Instant, berlin).weeks.at(-1);
    const exactly = periodsAt(midnight, berlin).weeks;
    expect(before).toMatchObject({ id: '2026-W47', complete: false });
    expect(exactly.at(-1)).toMatchObject({ id: '2026-W48', from: midnight, to: midnight + 1 });
    expect(exactly.at(-2)).toMatchObject({ id: '2026-W47', to: midnight, complete: true });
  });

  it('contain their first second and not their last', () => {
    const week = periods.weeks[0];
    if (week === undefined) throw new Error('no week');
    expect([week.from - 1, week.from, week.to - 1, week.to].map((each) => contains(week, each as Instant))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(contains(week, undefined)).toBe(false);
  });
});

describe('an ISO week', () => {
  it.each([
    ['2026-11-22', '2026-W47'],
    ['2026-11-23', '2026-W48'],
    ['2025-12-29', '2026-W01'],
    ['2026-12-31', '2026-W53'],
    ['2027-01-03', '2026-W53'],
    ['2027-01-04', '2027-W01'],
    ['2024-12-30', '2025-W01'],
  ])('of %s is %s', (day, week) => {
    expect(isoWeek(parseCivilDay(day) ?? toCivilDay(0))).toBe(week);
  });
});

describe('local time', () => {
  it('writes an instant with the offset in force', () => {
    expect(berlin.moment(at('2026-11-22T15:40:00Z'))).toEqual({
      utc: '2026-11-22T15:40:00Z',
      local: '2026-11-22T16:40:00+01:00',
    });
    expect(berlin.moment(at('2026-10-25T00:59:59Z')).local).toBe('2026-10-25T02:59:59+02:00');
    expect(berlin.moment(at('2026-10-25T01:00:00Z')).local).toBe('2026-10-25T02:00:00+01:00');
    expect(formatInstant(berlin.midnightOf(toCivilDay(berlin.dayAt(at('2026-07-01T22:00:00Z')))))).toBe(
      '2026-07-01T22:00:00Z',
    );
  });

  it('says nothing of a zone that does not exist', () => {
    expect(createLocalTime(loadZone, 'Nowhere/Land', at('2026-11-22T15:40:00Z'))).toBeUndefined();
  });
});
