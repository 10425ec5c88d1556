import { describe, expect, it } from 'vitest';
import type { CalendarHours } from './calendar.ts';
import { formatInstant, type Instant, parseInstant, toInstant } from './instant.ts';
import { readHours } from './shifts.ts';
import { createTimetable } from './timetable.ts';
import { addWorkingDays, endOfWorkingDay, workingDaysBetween } from './working-days.ts';
import type { LoadZone } from './zone.ts';

const utc: LoadZone = (zone, from) => ({ zone, transitions: [{ at: from, offsetSeconds: 0 }] });
const make = (hours: Partial<CalendarHours>) =>
  createTimetable(readHours({ zone: 'Etc/UTC', hours: 'always', ...hours }), utc);
const at = (text: string): Instant => parseInstant(`2026-11-${text}Z`) ?? toInstant(Number.NaN);
const show = (instant: Instant | undefined) => (instant === undefined ? 'never' : formatInstant(instant).slice(8, -1));

const day = ['09:00-17:00'];
// Monday to Friday, a short Thursday, Wednesday the 25th is a holiday. 2026-11-23 is a Monday.
const office = make({
  hours: { monday: day, tuesday: day, wednesday: day, thursday: ['09:00-12:00'], friday: day },
  holidays: [{ date: '2026-11-25' }],
});
const night = ['22:00-06:00'];
const nights = make({ hours: { monday: night, tuesday: night, wednesday: night, thursday: night, friday: night } });
const always = make({});
const once = make({ hours: {}, openings: [{ date: '2026-11-24', hours: ['10:00-12:00'] }] });

describe('working days', () => {
  it.each([
    ['keep the time of day', office, '23T10:30:00', 1, '24T10:30:00'],
    ['step over a holiday', office, '24T10:30:00', 1, '26T10:30:00'],
    ['end with a shorter day', office, '24T15:00:00', 1, '26T12:00:00'],
    ['step over the weekend', office, '26T11:00:00', 2, '30T11:00:00'],
    ['count from the next opening on a weekend', office, '21T11:00:00', 1, '24T09:00:00'],
    ['count from the next opening before hours', office, '23T05:00:00', 1, '24T09:00:00'],
    ['count from the next opening after hours', office, '23T20:00:00', 1, '26T09:00:00'],
    ['a second before closing', office, '23T16:59:59', 1, '24T16:59:59'],
    ['at closing the day is over', office, '23T17:00:00', 1, '26T09:00:00'],
    ['of a night shift belong to its beginning', nights, '24T03:00:00', 1, '25T03:00:00'],
    ['around the clock are calendar days', always, '23T03:00:00', 3, '26T03:00:00'],
    ['that do not come are never', once, '23T03:00:00', 1, 'never'],
  ])('%s', (_, calendar, from, count, expected) => {
    expect(show(addWorkingDays(calendar, at(from), count))).toBe(expected);
  });

  it.each([
    ['one day', '23T10:00:00', '23T17:00:00', 1],
    ['a second less than one day', '23T10:00:00', '23T16:59:59', 0],
    ['a week with a holiday', '22T00:00:00', '29T00:00:00', 4],
    ['backwards', '29T00:00:00', '22T00:00:00', 0],
  ])('between two instants: %s', (_, from, to, expected) => {
    expect(workingDaysBetween(office, at(from), at(to))).toBe(expected);
  });
});

describe('the end of a working day', () => {
  const same = { endOf: 'same_day' } as const;
  const next = { endOf: 'next_business_day' } as const;
  const four = 16 * 3600;
  it.each([
    ['same day', office, '23T10:00:00', same, '23T17:00:00'],
    ['same day, before hours', office, '23T06:00:00', same, '23T17:00:00'],
    ['same day, at closing is the next working day', office, '23T17:00:00', same, '24T17:00:00'],
    ['same day, on a weekend is the first after it', office, '21T10:00:00', same, '23T17:00:00'],
    ['same day by 16:00', office, '23T15:59:59', { ...same, at: four }, '23T16:00:00'],
    ['same day by 16:00, asked at 16:00', office, '23T16:00:00', { ...same, at: four }, '24T16:00:00'],
    ['next business day', office, '23T10:00:00', next, '24T17:00:00'],
    ['next business day, before hours', office, '23T06:00:00', next, '24T17:00:00'],
    ['next business day, over a holiday', office, '24T20:00:00', next, '26T12:00:00'],
    ['next business day, on a weekend', office, '21T10:00:00', next, '23T17:00:00'],
    ['next business day by 16:00', office, '23T10:00:00', { ...next, at: four }, '24T16:00:00'],
    [
      'next business day by a time before opening, after closing',
      office,
      '23T18:00:00',
      { ...next, at: 8 * 3600 },
      '26T08:00:00',
    ],
    ['same day, of a night shift', nights, '24T03:00:00', same, '24T06:00:00'],
    ['next business day, of a night shift', nights, '24T03:00:00', next, '25T06:00:00'],
    ['next business day, around the clock', always, '24T03:00:00', next, '26T00:00:00'],
    ['that does not come', once, '24T11:00:00', next, 'never'],
  ])('%s', (_, calendar, from, wanted, expected) => {
    expect(show(endOfWorkingDay(calendar, at(from), wanted))).toBe(expected);
  });
});
