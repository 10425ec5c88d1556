import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createZoneLoader } from '../adapters/time/zone-rules.ts';
import { createCalendarAnswerer } from './answer-calendar-questions.ts';

const day = ['08:00-12:00', '13:00-17:00'];
const office = {
  zone: 'Europe/Berlin',
  hours: { monday: day, tuesday: day, wednesday: day, thursday: day, friday: day },
  holidays: [{ date: '2026-12-25', title: 'Christmas Day' }],
};
const answer = createCalendarAnswerer({
  loadZone: createZoneLoader(),
  calendarById: (id) => (id === 'office' ? { id, title: 'Office', ...office } : undefined),
});
const friday = '2026-11-20T16:00:00+01:00';

describe('questions about calendars', () => {
  it.each([
    ['elapsed', { op: 'elapsed', from: friday, to: '2026-11-23T09:00:00+01:00' }, { seconds: 7200 }],
    ['elapsed, reversed', { op: 'elapsed', from: friday, to: '2026-11-19T09:00:00Z' }, { seconds: 0 }],
    ['due', { op: 'due', from: friday, for: 7200 }, { at: '2026-11-23T08:00:00Z' }],
    ['due at once', { op: 'due', from: friday, for: 0 }, { at: '2026-11-20T15:00:00Z' }],
    ['open', { op: 'open', from: friday }, { open: true }],
    ['open, at', { op: 'open', at: '2026-11-20T16:00:00Z' }, { open: false }],
    ['next_open while open', { op: 'next_open', from: friday }, { at: '2026-11-20T15:00:00Z' }],
    ['next_open on Christmas', { op: 'next_open', from: '2026-12-25T10:00:00Z' }, { at: '2026-12-28T07:00:00Z' }],
    ['next_close', { op: 'next_close', from: friday }, { at: '2026-11-20T16:00:00Z' }],
  ])('%s', (name, question, expected) => {
    expect(answer({ id: name, calendar: 'office', ...question })).toEqual({ id: name, ...expected });
    expect(answer({ id: name, calendar: office, ...question })).toEqual({ id: name, ...expected });
  });

  it('with versions are answered by the version in force at `from`', () => {
    const calendar = {
      ...office,
      hours: 'always',
      effective_from: '2026-11-21',
      history: [{ zone: 'Europe/Berlin', hours: office.hours }],
    };
    const to = '2026-11-22T00:00:00Z';
    expect(answer({ id: 1, op: 'elapsed', calendar, from: '2026-11-20T15:00:00Z', to })).toEqual({
      id: 1,
      seconds: 3600,
    });
    expect(answer({ id: 2, op: 'elapsed', calendar, from: '2026-11-20T23:00:00Z', to })).toEqual({
      id: 2,
      seconds: 90_000,
    });
  });

  const elapsed = { id: 'x', op: 'elapsed', calendar: office, from: friday, to: friday };
  it.each([
    ['nothing', undefined, /no object/],
    ['a list', [elapsed], /no object/],
    ['no operation', { ...elapsed, op: 'wait' }, /^op is "wait"; expected one of elapsed, due/],
    ['an operation of the prototype', { ...elapsed, op: 'constructor' }, /^op is "constructor"/],
    ['no calendar', { ...elapsed, calendar: undefined }, /^calendar is missing; expected an object/],
    ['an unknown calendar', { ...elapsed, calendar: 'toString' }, /^there is no calendar "toString"/],
    ['an unknown zone', { ...elapsed, calendar: { ...office, zone: 'Europe/Berln' } }, /no time zone "Europe\/Berln"/],
    [
      'a slot in words',
      { ...elapsed, calendar: { ...office, hours: { monday: ['9-5'] } } },
      /^calendar.hours.monday\[0\] is "9-5"; expected a slot/,
    ],
    [
      'hours in words',
      { ...elapsed, calendar: { ...office, hours: 'sometimes' } },
      /^calendar.hours is "sometimes"; expected always/,
    ],
    ['a key that is misspelt', { ...elapsed, calendar: { ...office, holiday: [] } }, /did you mean "holidays"\?/],
    [
      'a day that does not exist',
      { ...elapsed, calendar: { ...office, holidays: [{ date: '2026-02-30' }] } },
      /^calendar.holidays\[0\].date is/,
    ],
    ['a calendar that never opens', { ...elapsed, calendar: { ...office, hours: {} } }, /never opens/],
    ['no from', { ...elapsed, from: undefined }, /^from is missing; expected an instant/],
    ['a local time', { ...elapsed, from: '2026-11-20 16:00' }, /^from is "2026-11-20 16:00"; expected an instant/],
    ['a time before time', { ...elapsed, from: '1969-12-31T23:59:59Z' }, /expected 1970 to 2199/],
    ['a budget below nothing', { ...elapsed, op: 'due', for: -1 }, /^for is -1; expected whole seconds/],
    ['a broken second', { ...elapsed, op: 'due', for: 1.5 }, /^for is 1.5; expected whole seconds/],
    ['a budget without end', { ...elapsed, op: 'due', for: 1e15 }, /before the year 2200/],
    ['no end', { ...elapsed, op: 'next_close', calendar: { zone: 'Etc/UTC', hours: 'always' } }, /does not close/],
  ])('%s are answered by what was expected', (_, question, error) => {
    const answered = answer(question);
    expect('error' in answered ? answered.error : answered).toMatch(error);
  });

  it('are answered or refused, whatever stands in them', () => {
    const keys = ['op', 'calendar', 'from', 'to', 'for', 'at'];
    const calendarKeys = ['zone', 'hours', 'holidays', 'openings', 'closures', 'effective_from', 'history', 'id'];
    fc.assert(
      fc.property(fc.constantFrom(...keys), fc.constantFrom(...calendarKeys), fc.jsonValue(), (key, inner, value) => {
        for (const asked of [
          { ...elapsed, [key]: value },
          { ...elapsed, calendar: { ...office, [inner]: value } },
        ]) {
          const { id, ...answered } = answer(asked);
          expect(id).toBe('x');
          expect(Object.keys(answered)).toHaveLength(1);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('come by the thousand and build their tables once', () => {
    const start = performance.now();
    for (let index = 0; index < 5000; index += 1) {
      const from = new Date(Date.UTC(2026, 0, 1) + index * 3_600_000).toISOString();
      expect(
        answer({ id: index, op: 'due', calendar: { ...office, title: 'Berlin' }, from, for: 28_800 }),
      ).toHaveProperty('at');
    }
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
