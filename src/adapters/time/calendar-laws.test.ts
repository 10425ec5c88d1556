import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import type { CalendarHours, WeeklyHours } from '../../core/time/calendar.ts';
import { WEEKDAYS } from '../../core/time/civil-date.ts';
import { type Instant, toInstant } from '../../core/time/instant.ts';
import { due, elapsed, isOpen, nextClose, nextOpen } from '../../core/time/open-time.ts';
import { readHours } from '../../core/time/shifts.ts';
import { createTimetable, type Timetable } from '../../core/time/timetable.ts';
import { createZoneLoader } from './zone-rules.ts';

const loadZone = createZoneLoader();
const ZONES = ['Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe', 'America/Santiago'];

const timeOfDay = fc
  .integer({ min: 0, max: 95 })
  .map(
    (quarter) => `${String(Math.floor(quarter / 4)).padStart(2, '0')}:${String((quarter % 4) * 15).padStart(2, '0')}`,
  );
const slot = fc
  .tuple(timeOfDay, fc.oneof({ weight: 6, arbitrary: timeOfDay }, { weight: 1, arbitrary: fc.constant('24:00') }))
  .filter(([from, to]) => from !== to)
  .map(([from, to]) => `${from}-${to}`);
const slots = fc.array(slot, { maxLength: 2 });
const week = fc
  .tuple(slots, slots, slots, slots, slots, slots, slots)
  .map((days): WeeklyHours => Object.fromEntries(WEEKDAYS.map((weekday, index) => [weekday, days[index] ?? []])));
// Dates around both changes of the clocks, in the north and in the south.
const date = fc.constantFrom(
  ...[
    '03-07',
    '03-08',
    '03-28',
    '03-29',
    '04-04',
    '04-05',
    '09-05',
    '09-06',
    '10-03',
    '10-04',
    '10-24',
    '10-25',
    '11-01',
    '12-25',
  ].map((day) => `2026-${day}`),
);
const moment = fc
  .oneof(
    date.chain((day) =>
      fc.integer({ min: -30, max: 54 }).map((hour) => Date.parse(`${day}T00:00:00Z`) / 1000 + hour * 3600),
    ),
    fc.integer({ min: Date.UTC(2026, 0, 1) / 1000, max: Date.UTC(2027, 0, 1) / 1000 }),
  )
  .map(toInstant);
const hours = fc.record({
  zone: fc.constantFrom(...ZONES),
  hours: fc.oneof({ weight: 5, arbitrary: week }, { weight: 1, arbitrary: fc.constant('always' as const) }),
  holidays: fc.array(fc.record({ date }), { maxLength: 3 }),
  openings: fc.array(fc.record({ date, hours: slots }), { maxLength: 2 }),
  closures: fc.array(
    fc
      .tuple(moment, fc.integer({ min: 1, max: 3000 }))
      .map(([from, minutes]) => ({ from: iso(from - (from % 60)), to: iso(from - (from % 60) + minutes * 60) })),
    { maxLength: 2 },
  ),
}) satisfies fc.Arbitrary<CalendarHours>;

function iso(at: number): string {
  return new Date(at * 1000).toISOString().replace('.000', '');
}

const compile = (of: CalendarHours): Timetable => createTimetable(readHours(of), loadZone);
const budget = fc.oneof(fc.integer({ min: 1, max: 400_000 }), fc.constantFrom(900, 3600, 28_800));

describe('open time', () => {
  it('passes until due exactly as much as was budgeted, and a second earlier it is less', () => {
    fc.assert(
      fc.property(hours, moment, budget, (of, from, seconds) => {
        const timetable = compile(of);
        const at = due(timetable, from, seconds);
        if (at === undefined) return;
        expect(elapsed(timetable, from, at)).toBe(seconds);
        expect(elapsed(timetable, from, toInstant(at - 1))).toBe(seconds - 1);
      }),
      { numRuns: 300 },
    );
  });

  it('adds up over any cut', () => {
    fc.assert(
      fc.property(hours, fc.array(moment, { minLength: 3, maxLength: 3 }), (of, moments) => {
        const timetable = compile(of);
        const [a, b, c] = moments.toSorted((x, y) => x - y) as [Instant, Instant, Instant];
        expect(elapsed(timetable, a, c)).toBe(elapsed(timetable, a, b) + elapsed(timetable, b, c));
        expect(elapsed(timetable, c, a)).toBe(0);
      }),
      { numRuns: 300 },
    );
  });

  it('is never due earlier for one more holiday, nor later for one more opening', () => {
    fc.assert(
      fc.property(hours, moment, budget, date, slots, (of, from, seconds, day, more) => {
        const plain = due(compile(of), from, seconds) ?? Number.POSITIVE_INFINITY;
        const holiday = compile({ ...of, holidays: [...of.holidays, { date: day }] });
        const opening = compile({ ...of, openings: [...of.openings, { date: day, hours: more }] });
        expect(due(holiday, from, seconds) ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(plain);
        expect(due(opening, from, seconds) ?? Number.POSITIVE_INFINITY).toBeLessThanOrEqual(plain);
      }),
      { numRuns: 200 },
    );
  });

  it('does not depend on what was asked before', () => {
    fc.assert(
      fc.property(hours, fc.array(fc.tuple(moment, moment), { minLength: 1, maxLength: 4 }), (of, questions) => {
        const used = compile(of);
        elapsed(used, toInstant(Date.UTC(2019, 5, 1) / 1000), toInstant(Date.UTC(2019, 5, 2) / 1000));
        for (const [from, to] of questions) {
          const fresh = compile(of);
          expect(elapsed(used, from, to)).toBe(elapsed(fresh, from, to));
          expect(nextOpen(used, from)).toBe(nextOpen(fresh, from));
          expect(nextClose(used, from)).toBe(nextClose(fresh, from));
        }
      }),
      { numRuns: 40 },
    );
  });

  it('is what stepping from minute to minute finds', () => {
    fc.assert(
      fc.property(hours, moment, (of, start) => {
        const timetable = compile(of);
        const from = toInstant(start - (start % 60));
        const open = openMinutes(of, from, 50 * 60);
        expect(elapsed(timetable, from, toInstant(from + open.length * 60))).toBe(60 * open.filter(Boolean).length);
        for (const minute of [0, 1, 59, 600, 1500, 2999]) {
          expect(isOpen(timetable, toInstant(from + minute * 60)), iso(from + minute * 60)).toBe(open[minute]);
        }
        const first = open.indexOf(true);
        if (first >= 0) expect(nextOpen(timetable, from)).toBe(from + first * 60);
        const shut = open.indexOf(false, first);
        if (first >= 0 && shut >= 0) expect(nextClose(timetable, from)).toBe(from + shut * 60);
      }),
      { numRuns: 150 },
    );
  });
});

/** The oracle: for each minute, whether any slot of the days around holds it, by Temporal's own reading of wall time. */
function openMinutes(of: CalendarHours, from: Instant, minutes: number): readonly boolean[] {
  const today = Temporal.Instant.fromEpochMilliseconds(from * 1000)
    .toZonedDateTimeISO(of.zone)
    .toPlainDate();
  const days = Array.from({ length: 8 }, (_, index) => today.add({ days: index - 3 }));
  const weekly = days.flatMap((day) => {
    if (of.hours === 'always') return [spanOf(of.zone, day, '00:00-24:00')];
    return (of.hours[WEEKDAYS[day.dayOfWeek - 1] ?? 'monday'] ?? []).map((one) => spanOf(of.zone, day, one));
  });
  const holidays = (of.holidays ?? []).map((one) => spanOf(of.zone, Temporal.PlainDate.from(one.date), '00:00-24:00'));
  const extra = (of.openings ?? []).flatMap((one) =>
    one.hours.map((text) => spanOf(of.zone, Temporal.PlainDate.from(one.date), text)),
  );
  const closed = (of.closures ?? []).map((one) => [Date.parse(one.from) / 1000, Date.parse(one.to) / 1000] as const);
  const within = (spans: readonly (readonly [number, number])[], at: number) =>
    spans.some(([start, end]) => start <= at && at < end);
  return Array.from({ length: minutes }, (_, minute) => {
    const at = from + minute * 60;
    return ((within(weekly, at) && !within(holidays, at)) || within(extra, at)) && !within(closed, at);
  });
}

function spanOf(zone: string, day: Temporal.PlainDate, text: string): readonly [number, number] {
  const [start = '', end = ''] = text.split('-');
  const ends = end === '24:00' ? day.add({ days: 1 }) : end < start ? day.add({ days: 1 }) : day;
  const place = (date: Temporal.PlainDate, time: string) =>
    date.toZonedDateTime({ timeZone: zone, plainTime: time === '24:00' ? '00:00' : time }).epochMilliseconds / 1000;
  return [place(day, start), place(ends, end)];
}
