import { describe, expect, it } from 'vitest';
import type { Calendar, CalendarHours } from '../../core/time/calendar.ts';
import { compileCalendar, hoursInForce } from '../../core/time/compile-calendar.ts';
import { formatInstant, type Instant, parseInstant, toInstant } from '../../core/time/instant.ts';
import { due, elapsed, isOpen, nextClose, nextOpen } from '../../core/time/open-time.ts';
import type { Timetable } from '../../core/time/timetable.ts';
import { createZoneLoader } from './zone-rules.ts';

const loadZone = createZoneLoader();
const at = (text: string): Instant => parseInstant(text) ?? toInstant(Number.NaN);
const show = (instant: Instant | undefined) => (instant === undefined ? 'never' : formatInstant(instant));
const HOUR = 3600;

function timetable(hours: CalendarHours): Timetable {
  const result = compileCalendar({ id: 'under-test', ...hours }, loadZone);
  if (!result.ok) throw new Error(result.findings.map((one) => one.code).join());
  return hoursInForce(result.calendar, at('2026-01-01T00:00:00Z'));
}

const weekdays = (...slots: string[]) => ({
  monday: slots,
  tuesday: slots,
  wednesday: slots,
  thursday: slots,
  friday: slots,
});
const everyDay = (...slots: string[]) => ({ ...weekdays(...slots), saturday: slots, sunday: slots });

const berlin = timetable({ zone: 'Europe/Berlin', hours: weekdays('08:00-12:00', '13:00-17:00') });
const newYork = timetable({ zone: 'America/New_York', hours: weekdays('09:00-17:00') });
const kolkata = timetable({ zone: 'Asia/Kolkata', hours: weekdays('09:30-18:30') });
const nights = timetable({ zone: 'Europe/Berlin', hours: weekdays('22:00-06:00') });
const always = timetable({ zone: 'Europe/Berlin', hours: 'always' });
const wholeDays = timetable({ zone: 'Europe/Berlin', hours: everyDay('00:00-24:00') });
const lordHowe = timetable({ zone: 'Australia/Lord_Howe', hours: everyDay('00:00-24:00') });
const santiago = timetable({ zone: 'America/Santiago', hours: everyDay('00:00-24:00') });
const beirut = timetable({ zone: 'Asia/Beirut', hours: everyDay('00:00-06:00') });
const christmas = timetable({
  zone: 'Europe/Berlin',
  hours: everyDay('22:00-06:00'),
  holidays: [{ date: '2026-12-25', title: 'Christmas Day' }],
  openings: [{ date: '2026-12-25', hours: ['10:00-12:00', '11:00-13:00'], title: 'Emergency desk' }],
  closures: [{ from: '2026-12-25T11:30:00Z', to: '2026-12-25T21:30:00Z', title: 'Power works' }],
});

describe('elapsed', () => {
  it.each([
    // 2026-11-20 is a Friday.
    ['before opening to opening', berlin, '2026-11-20T05:00:00Z', '2026-11-20T07:00:00Z', 0],
    ['a second into opening', berlin, '2026-11-20T05:00:00Z', '2026-11-20T07:00:01Z', 1],
    ['a second before closing', berlin, '2026-11-20T15:00:00Z', '2026-11-20T15:59:59Z', 3599],
    ['exactly to closing', berlin, '2026-11-20T15:00:00Z', '2026-11-20T16:00:00Z', 3600],
    ['a second past closing', berlin, '2026-11-20T15:00:00Z', '2026-11-20T16:00:01Z', 3600],
    ['over the lunch break', berlin, '2026-11-20T10:30:00Z', '2026-11-20T12:30:00Z', HOUR],
    ['over the weekend', berlin, '2026-11-20T15:00:00Z', '2026-11-23T08:00:00Z', 2 * HOUR],
    ['a reversed interval', berlin, '2026-11-20T12:00:00Z', '2026-11-20T08:00:00Z', 0],
    ['an empty interval', berlin, '2026-11-20T08:30:00Z', '2026-11-20T08:30:00Z', 0],
    ['a week, New York', newYork, '2026-11-16T00:00:00Z', '2026-11-23T00:00:00Z', 40 * HOUR],
    ['a day, Kolkata', kolkata, '2026-11-20T04:00:00Z', '2026-11-20T13:00:00Z', 9 * HOUR],
    ['a day, Kolkata, cut at both ends', kolkata, '2026-11-20T04:00:01Z', '2026-11-20T12:59:59Z', 9 * HOUR - 2],
    ['the night from Friday to Saturday', nights, '2026-11-20T12:00:00Z', '2026-11-21T12:00:00Z', 8 * HOUR],
    ['the night from Sunday to Monday', nights, '2026-11-22T12:00:00Z', '2026-11-23T12:00:00Z', 0],
    ['the night in which clocks go forward', christmas, '2026-03-28T20:00:00Z', '2026-03-29T12:00:00Z', 7 * HOUR],
    ['the night in which clocks go back', christmas, '2026-10-24T12:00:00Z', '2026-10-25T12:00:00Z', 9 * HOUR],
    ['a day of 23 hours', wholeDays, '2026-03-28T23:00:00Z', '2026-03-29T22:00:00Z', 23 * HOUR],
    ['a day of 25 hours', wholeDays, '2026-10-24T22:00:00Z', '2026-10-25T23:00:00Z', 25 * HOUR],
    ['a day of 25 hours, around the clock', always, '2026-10-24T22:00:00Z', '2026-10-25T23:00:00Z', 25 * HOUR],
    ['a day of 23.5 hours', lordHowe, '2026-10-03T13:30:00Z', '2026-10-04T13:00:00Z', 23.5 * HOUR],
    ['a day of 24.5 hours', lordHowe, '2026-04-04T13:00:00Z', '2026-04-05T13:30:00Z', 24.5 * HOUR],
    ['a day that begins at 01:00', santiago, '2026-09-06T04:00:00Z', '2026-09-07T03:00:00Z', 23 * HOUR],
    ['a day whose last hour comes twice', santiago, '2026-04-04T03:00:00Z', '2026-04-05T04:00:00Z', 25 * HOUR],
    ['the morning after a skipped midnight', beirut, '2026-03-28T20:00:00Z', '2026-03-29T20:00:00Z', 5 * HOUR],
    ['the evening before a holiday', christmas, '2026-12-24T12:00:00Z', '2026-12-25T08:00:00Z', 2 * HOUR],
    ['an opening on a holiday, overlaps once', christmas, '2026-12-25T08:00:00Z', '2026-12-25T21:00:00Z', 2.5 * HOUR],
    [
      'the tail of a night that began on a holiday',
      christmas,
      '2026-12-25T22:30:00Z',
      '2026-12-26T12:00:00Z',
      6 * HOUR,
    ],
    ['all years that there are', always, '1970-01-01T00:00:00Z', '2199-12-31T23:00:00Z', 7_258_114_800],
  ])('%s', (_, calendar, from, to, seconds) => {
    expect(elapsed(calendar, at(from), at(to))).toBe(seconds);
  });
});

describe('due', () => {
  it.each([
    ['within a slot', berlin, '2026-11-20T08:00:00Z', HOUR, '2026-11-20T09:00:00Z'],
    ['a second before closing', berlin, '2026-11-20T15:00:00Z', HOUR - 1, '2026-11-20T15:59:59Z'],
    [
      'a budget used up exactly at closing is due at closing',
      berlin,
      '2026-11-20T15:00:00Z',
      HOUR,
      '2026-11-20T16:00:00Z',
    ],
    [
      'a second after closing is a second after the next opening',
      berlin,
      '2026-11-20T15:00:00Z',
      HOUR + 1,
      '2026-11-23T07:00:01Z',
    ],
    ['used up exactly at the lunch break', berlin, '2026-11-20T07:00:00Z', 4 * HOUR, '2026-11-20T11:00:00Z'],
    ['opened outside hours counts from the next opening', berlin, '2026-11-21T10:00:00Z', HOUR, '2026-11-23T08:00:00Z'],
    ['no budget is due at once', berlin, '2026-11-21T10:00:00Z', 0, '2026-11-21T10:00:00Z'],
    ['over the end of summer time', newYork, '2026-10-30T20:00:00Z', 2 * HOUR, '2026-11-02T15:00:00Z'],
    ['over the beginning of summer time', newYork, '2026-03-06T21:00:00Z', 2 * HOUR, '2026-03-09T14:00:00Z'],
    ['two thousand hours', kolkata, '2026-01-01T00:00:00Z', 2000 * HOUR, '2026-11-09T06:00:00Z'],
    ['over a holiday', christmas, '2026-12-24T21:00:00Z', 2 * HOUR, '2026-12-24T23:00:00Z'],
    ['longer than there are years', always, '2026-01-01T00:00:00Z', 6_000_000_000, 'never'],
  ])('%s', (_, calendar, from, seconds, expected) => {
    expect(show(due(calendar, at(from), seconds))).toBe(expected);
  });
});

describe('opening and closing', () => {
  it.each([
    ['2026-11-20T06:59:59Z', false, '2026-11-20T07:00:00Z', '2026-11-20T11:00:00Z'],
    ['2026-11-20T07:00:00Z', true, '2026-11-20T07:00:00Z', '2026-11-20T11:00:00Z'],
    ['2026-11-20T10:59:59Z', true, '2026-11-20T10:59:59Z', '2026-11-20T11:00:00Z'],
    ['2026-11-20T11:00:00Z', false, '2026-11-20T12:00:00Z', '2026-11-20T16:00:00Z'],
    ['2026-11-20T16:00:00Z', false, '2026-11-23T07:00:00Z', '2026-11-23T11:00:00Z'],
  ])('at %s', (text, open, opens, closes) => {
    expect({
      open: isOpen(berlin, at(text)),
      opens: show(nextOpen(berlin, at(text))),
      closes: show(nextClose(berlin, at(text))),
    }).toEqual({ open, opens, closes });
  });

  it('a calendar around the clock closes for its holidays only', () => {
    const hours = { zone: 'Etc/UTC', hours: 'always', holidays: [{ date: '2027-01-01' }] } as const;
    expect(show(nextClose(timetable(hours), at('2026-11-20T00:00:00Z')))).toBe('2027-01-01T00:00:00Z');
    expect(show(nextOpen(timetable(hours), at('2027-01-01T12:00:00Z')))).toBe('2027-01-02T00:00:00Z');
    expect(show(nextClose(timetable(hours), at('2027-01-02T00:00:00Z')))).toBe('never');
    expect(show(nextClose(always, at('2026-11-20T00:00:00Z')))).toBe('never');
  });

  it('a calendar of single openings never opens after the last of them', () => {
    const fair = timetable({
      zone: 'Etc/UTC',
      hours: { monday: [] },
      openings: [{ date: '2026-12-05', hours: ['10:00-12:00'] }],
    });
    expect(show(nextOpen(fair, at('2026-11-20T00:00:00Z')))).toBe('2026-12-05T10:00:00Z');
    expect(show(nextOpen(fair, at('2026-12-05T12:00:00Z')))).toBe('never');
    expect(show(nextClose(fair, at('2026-12-05T11:00:00Z')))).toBe('2026-12-05T12:00:00Z');
    expect(show(due(fair, at('2026-11-20T00:00:00Z'), 2 * HOUR))).toBe('2026-12-05T12:00:00Z');
    expect(show(due(fair, at('2026-11-20T00:00:00Z'), 2 * HOUR + 1))).toBe('never');
  });
});

describe('versions', () => {
  const calendar: Calendar = {
    id: 'office',
    zone: 'America/New_York',
    hours: weekdays('09:00-18:00'),
    effective_from: '2026-07-01',
    history: [
      { zone: 'Europe/Berlin', hours: weekdays('08:00-16:00') },
      { effective_from: '2026-03-01T00:00:00Z', zone: 'America/New_York', hours: weekdays('09:00-17:00') },
    ],
  };
  it.each([
    ['the oldest holds from the beginning', '1999-01-04T12:00:00Z', 'Europe/Berlin', 8],
    ['a second before the next', '2026-02-28T23:59:59Z', 'Europe/Berlin', 8],
    ['exactly at its instant', '2026-03-01T00:00:00Z', 'America/New_York', 8],
    ['a second before midnight in the zone of the version', '2026-07-01T03:59:59Z', 'America/New_York', 8],
    ['midnight in the zone of the version', '2026-07-01T04:00:00Z', 'America/New_York', 9],
  ])('%s', (_, openedAt, zone, hours) => {
    const result = compileCalendar(calendar, loadZone);
    if (!result.ok) throw new Error('compiles');
    const inForce = hoursInForce(result.calendar, at(openedAt));
    expect(inForce.zone).toBe(zone);
    expect(elapsed(inForce, at('2026-11-17T00:00:00Z'), at('2026-11-18T00:00:00Z'))).toBe(hours * HOUR);
  });
});
