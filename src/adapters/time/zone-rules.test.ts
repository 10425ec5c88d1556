import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { formatInstant, type Instant, parseInstant, toInstant } from '../../core/time/instant.ts';
import { zoneClock } from '../../core/time/zone.ts';
import { createZoneLoader } from './zone-rules.ts';

const at = (text: string): Instant => parseInstant(text) ?? toInstant(Number.NaN);

describe('zone rules', () => {
  it.each([['Mars/Olympus'], ['+02:00'], ['Europe/Berlin '], [''], ['../etc']])('%j is no time zone', (zone) => {
    expect(createZoneLoader()(zone, at('2026-01-01T00:00:00Z'), at('2027-01-01T00:00:00Z'))).toBeUndefined();
  });

  it('begin with the offset in force at the start of the span', () => {
    const rules = createZoneLoader()('Asia/Kolkata', at('2026-01-01T00:00:00Z'), at('2027-01-01T00:00:00Z'));
    expect(rules?.transitions).toEqual([{ at: at('2026-01-01T00:00:00Z'), offsetSeconds: 19_800 }]);
  });

  it('are the same however the spans were asked for', () => {
    const [from, to] = [at('2020-01-01T00:00:00Z'), at('2030-01-01T00:00:00Z')];
    const whole = createZoneLoader()('Europe/Berlin', from, to);
    const load = createZoneLoader();
    load('Europe/Berlin', at('2024-06-01T00:00:00Z'), at('2025-06-01T00:00:00Z'));
    load('Europe/Berlin', at('2022-01-01T00:00:00Z'), at('2024-07-01T00:00:00Z'));
    load('Europe/Berlin', at('1999-01-01T00:00:00Z'), at('1999-02-01T00:00:00Z'));
    load('Europe/Berlin', at('2025-01-01T00:00:00Z'), to);
    expect(load('Europe/Berlin', from, to)).toEqual(whole);
  });

  // Wall time in threes around each change of the clocks: RFC 5545, 3.3.5.
  it.each([
    ['Europe/Berlin', '2026-03-29', '01:59', '2026-03-29T00:59:00Z', 'before the gap'],
    ['Europe/Berlin', '2026-03-29', '02:30', '2026-03-29T01:30:00Z', 'in the gap'],
    ['Europe/Berlin', '2026-03-29', '03:00', '2026-03-29T01:00:00Z', 'after the gap'],
    ['Europe/Berlin', '2026-10-25', '01:59', '2026-10-24T23:59:00Z', 'before the doubled hour'],
    ['Europe/Berlin', '2026-10-25', '02:30', '2026-10-25T00:30:00Z', 'the first of two'],
    ['Europe/Berlin', '2026-10-25', '03:00', '2026-10-25T02:00:00Z', 'after the doubled hour'],
    ['America/New_York', '2026-03-08', '02:30', '2026-03-08T07:30:00Z', 'in the gap'],
    ['America/New_York', '2026-11-01', '01:30', '2026-11-01T05:30:00Z', 'the first of two'],
    ['Australia/Lord_Howe', '2026-10-04', '02:15', '2026-10-03T15:45:00Z', 'in a gap of half an hour'],
    ['Australia/Lord_Howe', '2026-04-05', '01:45', '2026-04-04T14:45:00Z', 'the first of two, half an hour apart'],
    ['America/Santiago', '2026-09-06', '00:00', '2026-09-06T04:00:00Z', 'a midnight that does not exist'],
    ['America/Santiago', '2026-04-04', '23:30', '2026-04-05T02:30:00Z', 'the first of two before midnight'],
    ['Asia/Kolkata', '2026-10-25', '02:30', '2026-10-24T21:00:00Z', 'without summer time'],
  ])('%s %s %s is %s (%s)', (zone, date, time, expected) => {
    const rules = createZoneLoader()(zone, at('2026-01-01T00:00:00Z'), at('2027-01-01T00:00:00Z'));
    const [hours, minutes] = time.split(':').map(Number);
    const clock = zoneClock(rules ?? { zone, transitions: [] });
    const day = clock.dayAt(at(`${date}T12:00:00Z`));
    expect(formatInstant(clock.instantOf(day, (hours ?? 0) * 3600 + (minutes ?? 0) * 60))).toBe(expected);
  });

  it('places every hour of a year where Temporal does', () => {
    for (const zone of [
      'Europe/Berlin',
      'Australia/Lord_Howe',
      'Asia/Beirut',
      'America/Santiago',
      'Africa/Casablanca',
    ]) {
      const rules = createZoneLoader()(zone, at('2025-12-01T00:00:00Z'), at('2027-02-01T00:00:00Z'));
      const clock = zoneClock(rules ?? { zone, transitions: [] });
      let wall = Temporal.PlainDateTime.from('2026-01-01T00:10');
      const first = clock.dayAt(at('2026-01-01T12:00:00Z'));
      for (let step = 0; step < 365 * 24; step += 1, wall = wall.add({ minutes: 60 })) {
        const expected = wall.toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds / 1000;
        expect(clock.instantOf(first, step * 3600 + 600), `${zone} ${wall}`).toBe(expected);
      }
    }
  });
});
