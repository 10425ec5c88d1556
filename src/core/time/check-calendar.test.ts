import { describe, expect, it } from 'vitest';
import type { Calendar } from './calendar.ts';
import { checkCalendar } from './check-calendar.ts';
import { compileCalendar } from './compile-calendar.ts';
import type { LoadZone } from './zone.ts';

const onlyUtc: LoadZone = (zone, from) =>
  zone === 'Etc/UTC' ? { zone, transitions: [{ at: from, offsetSeconds: 0 }] } : undefined;

const office: Calendar = { id: 'office', title: 'Office', zone: 'Etc/UTC', hours: { monday: ['09:00-17:00'] } };
const found = (change: Partial<Calendar>) =>
  checkCalendar({ ...office, ...change }, onlyUtc, 'config/calendars/office.yaml').map(
    (one) => `${one.code} ${one.place.pointer}`,
  );

describe('a calendar', () => {
  it.each<readonly [string, Partial<Calendar>, readonly string[]]>([
    ['in order is passed', {}, []],
    ['of night shifts is passed', { hours: { monday: ['22:00-06:00'], tuesday: ['06:00-14:00'] } }, []],
    ['of openings alone is passed', { hours: {}, openings: [{ date: '2026-12-05', hours: ['10:00-12:00'] }] }, []],
    ['in an unknown zone', { zone: 'Europe/Berln' }, ['CALENDAR_ZONE_UNKNOWN /zone']],
    ['that never opens', { hours: { monday: [] } }, ['CALENDAR_NEVER_OPENS /hours']],
    ['with a slot without length', { hours: { monday: ['09:00-09:00'] } }, ['CALENDAR_SLOT_EMPTY /hours/monday/0']],
    [
      'with a slot the wrong way round',
      { hours: { monday: ['17:00-09:00'] } },
      ['CALENDAR_SLOT_REVERSED /hours/monday/0'],
    ],
    [
      'with slots that overlap',
      { hours: { friday: ['08:00-12:00', '12:00-13:00', '11:59-14:00'] } },
      ['CALENDAR_SLOTS_OVERLAP /hours/friday/2'],
    ],
    [
      'with a night that runs into the slot of the next day',
      { hours: { sunday: ['22:00-06:00'], monday: ['05:00-12:00'] } },
      ['CALENDAR_SLOTS_OVERLAP /hours/monday/0'],
    ],
    [
      'with a day that does not exist and one that stands twice',
      { holidays: [{ date: '2026-02-29' }, { date: '2026-12-25' }, { date: '2026-12-25' }] },
      ['CALENDAR_DATE_IMPOSSIBLE /holidays/0/date', 'CALENDAR_HOLIDAY_TWICE /holidays/2/date'],
    ],
    [
      'with an opening that cannot be',
      { openings: [{ date: '2026-13-01', hours: ['12:00-12:00'] }] },
      ['CALENDAR_DATE_IMPOSSIBLE /openings/0/date', 'CALENDAR_SLOT_EMPTY /openings/0/hours/0'],
    ],
    [
      'with a closure that ends as it begins',
      { closures: [{ from: '2026-12-01T10:00:00Z', to: '2026-12-01T10:00:00Z' }] },
      ['CALENDAR_CLOSURE_REVERSED /closures/0/to'],
    ],
    [
      'with versions in the wrong order',
      {
        effective_from: '2026-06-01',
        history: [
          { zone: 'Etc/UTC', hours: 'always' },
          { zone: 'Etc/UTC', hours: 'always', effective_from: '2026-06-01' },
        ],
      },
      ['CALENDAR_VERSIONS_NOT_ASCENDING /effective_from'],
    ],
    [
      'whose newest version does not say from when',
      { history: [{ zone: 'Etc/UTC', hours: 'always' }] },
      ['CALENDAR_VERSIONS_NOT_ASCENDING '],
    ],
    [
      'with a mistake in an earlier version',
      { effective_from: '2026-06-01', history: [{ zone: 'Mars', hours: { monday: ['09:00-09:00'] } }] },
      ['CALENDAR_ZONE_UNKNOWN /history/0/zone', 'CALENDAR_SLOT_EMPTY /history/0/hours/monday/0'],
    ],
  ])('%s', (_, change, codes) => {
    expect(found(change)).toEqual(codes);
  });

  it('with warnings compiles, with errors does not', () => {
    const warned = compileCalendar({ ...office, hours: { monday: ['17:00-09:00'] } }, onlyUtc);
    const refused = compileCalendar({ ...office, zone: 'Mars' }, onlyUtc);
    expect(warned.ok).toBe(true);
    expect(refused).toMatchObject({ ok: false, findings: [{ code: 'CALENDAR_ZONE_UNKNOWN' }] });
  });
});
