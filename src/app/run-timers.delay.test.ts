import { describe, expect, it } from 'vitest';
import { createZoneLoader } from '../adapters/time/zone-rules.ts';
import { applied } from '../core/history/ledger-fixtures.ts';
import type { Entry } from '../core/ledger/ledger.ts';
import { type Instant, parseInstant, toInstant } from '../core/time/instant.ts';
import { configurationWith, record, watched } from '../core/timers/timers.fixture.ts';
import { prepareTiming } from './measure-clocks.ts';
import { runTimers } from './run-timers.ts';

const loadZone = createZoneLoader();
const day = ['08:00-18:00'];
const night = ['00:00-06:00'];
const hours = { saturday: day, sunday: [...night, ...day], monday: day };
const calendar = { path: '', value: { id: 'weekend', title: 'Weekend', zone: 'Europe/Berlin', hours } };
const definition = { ...watched, calendar: 'weekend', warn_at: [], targets: { default: { hours: 8 } } };
const configuration = configurationWith({
  sla: { path: 'config/sla.yaml', value: { definitions: [definition] } } as never,
  calendars: new Map([['weekend', calendar]]) as never,
});

function instantOf(text: string): Instant {
  const at = parseInstant(text);
  if (at === undefined) throw new Error(`not an instant: ${text}`);
  return at;
}

/** An incident of Saturday 17:00 in Berlin, as it is after one run at `now`. */
function announcedBy(now: Instant, opened: string): readonly string[] {
  const sample = record('INC-117', '23T10:00');
  const [opening] = sample.record.journal;
  const journal = [{ ...opening, at: opened }];
  const entry = { ...sample, record: { ...sample.record, opened_at: opened, journal } } as Entry;
  const ledger = { entries: [entry], drafts: [], configuration, unreadable: [] };
  const timing = prepareTiming(configuration, loadZone);
  const plan = runTimers(ledger, { timing, now, us: { login: 'gitsm[bot]' }, loadZone });
  return (applied(ledger, plan.files).entries[0]?.record.announced ?? []).map(({ at }) => at);
}

/**
 * One hour is left of Saturday. Sunday night has five hours in spring and seven in autumn, so that there the target is
 * used up exactly at closing, at 6, and is passed in the first second after the opening, at 8.
 */
const SEASONS = [
  { season: 'spring', opened: '2026-03-28T16:00:00Z', due: '2026-03-29T08:00:00Z', last: '2026-03-29T08:00:00Z' },
  { season: 'autumn', opened: '2026-10-24T15:00:00Z', due: '2026-10-25T05:00:00Z', last: '2026-10-25T07:00:00Z' },
] as const;
const HOUR = 3600;

describe.each(SEASONS)('a breach over the change of clocks in $season', ({ opened, due, last }) => {
  it.each([1, 60, HOUR, 24 * HOUR, 48 * HOUR])(
    'is dated by its due time by a run %i seconds after its last second in time',
    (delay) => {
      expect(announcedBy(toInstant(instantOf(last) + delay), opened)).toEqual([due]);
    },
  );

  it.each([0, -1, -HOUR])('is not announced by a run %i seconds after its last second in time', (delay) => {
    expect(announcedBy(toInstant(instantOf(last) + delay), opened)).toEqual([]);
  });
});
