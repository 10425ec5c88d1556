import { describe, expect, it } from 'vitest';
import { createZoneLoader } from '../../adapters/time/zone-rules.ts';
import type { ScheduleConfig } from '../config/configuration.ts';
import { formatInstant, toSeconds } from '../time/instant.ts';
import { at, planned, scheduleFacts } from './change.fixture.ts';
import type { ChangeContent } from './change-content.ts';
import type { PlannedChange, ScheduleFacts } from './conflict.ts';
import { findConflicts } from './find-conflicts.ts';
import { findSlots } from './find-slots.ts';
import { heldBy, holdsOf } from './hold.ts';
import { timesOf } from './maintenance.ts';

const loadZone = createZoneLoader();

function conflictsOf(
  more: Partial<ChangeContent>,
  given: Partial<ScheduleFacts>,
  changes: Partial<PlannedChange> = {},
) {
  const { conflicts, untold } = findConflicts(planned(more, changes), 'low', scheduleFacts(given, loadZone));
  return {
    told: conflicts.map(({ kind, with: other, blocks }) =>
      [kind, other, blocks ? '' : 'yields'].filter(Boolean).join(' '),
    ),
    conflicts,
    untold,
  };
}

const other = (more: Partial<ChangeContent> = {}, changes: Partial<PlannedChange> = {}) =>
  planned(
    { assignee: 'gus', ...more },
    { id: 'CHG-9', isProposal: false, raised: at('2026-11-01T09:00:00Z'), ...changes },
  );

describe('a conflict with another change', () => {
  it.each<{ readonly name: string; readonly other: PlannedChange; readonly told: readonly string[] }>([
    { name: 'is on the same service', other: other(), told: ['same_service CHG-9'] },
    {
      name: 'is on a service that both affect',
      other: other({ service: 'mail', affects: ['shop'] }),
      told: ['same_service CHG-9'],
    },
    { name: 'is on what it stands on, however far below', other: other({ service: 'node-a' }), told: ['parent CHG-9'] },
    { name: 'is on what stands on it', other: other({ service: 'reports' }), told: ['child CHG-9'] },
    {
      name: 'is by the same person, whatever the capitals',
      other: other({ service: 'backup', assignee: 'Jon' }),
      told: ['assignee_busy CHG-9'],
    },
    { name: 'is none on something else', other: other({ service: 'backup' }), told: [] },
    { name: 'is none in another environment', other: other({ environment: 'test' }), told: [] },
    { name: 'is none with itself', other: other({}, { id: 'CHG-57' }), told: [] },
    { name: 'is none with what is done', other: other({ state: 'review' }), told: [] },
    { name: 'is none with what was cancelled', other: other({ state: 'cancelled' }), told: [] },
    {
      name: 'is none without a window',
      other: { ...other(), content: { type: 'normal', service: 'shop', team: 'a' } },
      told: [],
    },
    {
      name: 'is none where one begins as the other ends',
      other: other({ window: { start: '2026-12-01T22:00:00Z', end: '2026-12-01T23:00:00Z' } }),
      told: [],
    },
    {
      name: 'is one where they share a second',
      other: other({ window: { start: '2026-12-01T21:59:59Z', end: '2026-12-01T23:00:00Z' } }),
      told: ['same_service CHG-9'],
    },
    {
      name: "is the other's, where that was proposed later",
      other: other({}, { isProposal: true, raised: at('2026-11-21T09:00:00Z') }),
      told: ['same_service CHG-9 yields'],
    },
    {
      name: 'is ours, where the other was proposed before',
      other: other({}, { isProposal: true }),
      told: ['same_service CHG-9'],
    },
  ])('$name', ({ other: given, told }) => {
    expect(conflictsOf({}, { others: [given] }).told).toEqual(told);
  });

  it('says from when to when', () => {
    const [conflict] = conflictsOf(
      {},
      { others: [other({ window: { start: '2026-12-01T21:00:00Z', end: '2026-12-02T00:00:00Z' } })] },
    ).conflicts;
    expect([conflict?.from, conflict?.to].map((one) => one && formatInstant(one))).toEqual([
      '2026-12-01T21:00:00Z',
      '2026-12-01T22:00:00Z',
    ]);
  });
});

const weekly: ScheduleConfig = {
  maintenance: [
    {
      ...{ id: 'nights', title: 'Nights', zone: 'Europe/Berlin', scope: { services: ['shop'] } },
      weekly: { days: ['tuesday'], hours: ['21:00-23:00'] },
    },
  ],
};
const window = (start: string, end: string) => ({ window: { start, end } });

describe('a window', () => {
  it.each<{
    readonly name: string;
    readonly more: Partial<ChangeContent>;
    readonly schedule: ScheduleConfig;
    readonly told: readonly string[];
  }>([
    { name: 'inside maintenance is fine', more: {}, schedule: weekly, told: [] },
    {
      name: 'a second before it is outside',
      more: window('2026-12-01T19:59:59Z', '2026-12-01T21:00:00Z'),
      schedule: weekly,
      told: ['outside_maintenance'],
    },
    {
      name: 'on another day is outside',
      more: window('2026-12-02T20:00:00Z', '2026-12-02T21:00:00Z'),
      schedule: weekly,
      told: ['outside_maintenance'],
    },
    { name: 'of a service without maintenance is fine', more: { service: 'mail' }, schedule: weekly, told: [] },
    {
      name: 'is judged by the changed service, not by what it affects',
      more: { service: 'mail', affects: ['shop'], ...window('2026-12-02T20:00:00Z', '2026-12-02T21:00:00Z') },
      schedule: weekly,
      told: [],
    },
    { name: 'in a freeze conflicts', more: {}, schedule: freeze({}), told: ['freeze year-end'] },
    {
      name: 'that ends as a freeze begins is fine',
      more: window('2026-11-30T22:00:00Z', '2026-12-01T00:00:00Z'),
      schedule: freeze({}),
      told: [],
    },
    { name: 'in a freeze of others is fine', more: {}, schedule: freeze({ scope: { services: ['mail'] } }), told: [] },
    {
      name: 'of what a freeze excepts is fine',
      more: { type: 'emergency' },
      schedule: freeze({ except: { types: ['emergency'] } }),
      told: [],
    },
    {
      name: 'is frozen by criticality',
      more: {},
      schedule: freeze({ scope: { criticality: ['high'] } }),
      told: ['freeze year-end'],
    },
    {
      name: 'in a freeze conflicts though an exception is asked for',
      more: { freeze_exception: { freeze: 'year-end', reason: 'Must be.' } },
      schedule: freeze({}),
      told: ['freeze year-end'],
    },
    {
      name: 'of what was done already conflicts with nothing',
      more: { type: 'retrospective' },
      schedule: freeze({}),
      told: [],
    },
  ])('$name', ({ more, schedule, told }) => {
    expect(conflictsOf(more, { schedule }).told).toEqual(told);
  });

  function freeze(more: object): ScheduleConfig {
    return {
      freezes: [
        { id: 'year-end', title: 'Year end', start: '2026-12-01T00:00:00Z', end: '2027-01-08T00:00:00Z', ...more },
      ],
    };
  }

  it('of a zone that does not exist is untold, not fine', () => {
    const [nights] = weekly.maintenance ?? [];
    const schedule = { maintenance: nights === undefined ? [] : [{ ...nights, zone: 'Europe/Belin' }] };
    expect(conflictsOf({}, { schedule }).untold).toHaveLength(1);
  });

  it('that ends before it begins is untold', () => {
    expect(conflictsOf(window('2026-12-01T22:00:00Z', '2026-12-01T20:00:00Z'), {}).untold).toHaveLength(1);
  });

  it.each([
    { start: '2026-11-23T08:59:59Z', told: ['lead_time'] },
    { start: '2026-11-23T09:00:00Z', told: [] },
  ])('72 hours after raising, at $start, gives $told', ({ start, told }) => {
    expect(conflictsOf(window(start, '2026-11-24T09:00:00Z'), { leadTimeHours: { normal: 72 } }).told).toEqual(told);
  });

  it.each<{ readonly name: string; readonly more: Partial<ChangeContent>; readonly told: readonly string[] }>([
    { name: 'of the same service conflicts', more: {}, told: ['open_major_incident INC-7'] },
    { name: 'that the change mends is fine', more: { emergency: { reason: 'Down', incident: 'INC-7' } }, told: [] },
    { name: 'that it resolves is fine', more: { links: { resolves: ['INC-7'] } }, told: [] },
    { name: 'of another service is fine', more: { service: 'backup' }, told: [] },
  ])('during a major incident $name', ({ more, told }) => {
    const majorIncidents = [{ id: 'INC-7', service: 'shop', opened: at('2026-11-22T09:00:00Z') }];
    expect(conflictsOf(more, { majorIncidents }).told).toEqual(told);
  });
});

describe('maintenance', () => {
  const base = { id: 'm', title: 'M', zone: 'Europe/Berlin', scope: {} };
  const timesIn = (maintenance: object, from: string, to: string) =>
    timesOf({ ...base, ...maintenance }, { from: at(from), to: at(to) }, loadZone)?.map(
      (one) => `${formatInstant(one.from)} ${formatInstant(one.to)}`,
    );

  it.each<{
    readonly name: string;
    readonly given: object;
    readonly from: string;
    readonly to: string;
    readonly times: readonly string[];
  }>([
    {
      name: 'moves with summer time',
      given: { weekly: { days: ['sunday'], hours: ['01:00-06:00'] } },
      from: '2026-10-18T00:00:00Z',
      to: '2026-10-26T00:00:00Z',
      times: ['2026-10-17T23:00:00Z 2026-10-18T04:00:00Z', '2026-10-24T23:00:00Z 2026-10-25T05:00:00Z'],
    },
    {
      name: 'runs past midnight',
      given: { weekly: { days: ['friday'], hours: ['22:00-02:00'] } },
      from: '2026-11-21T00:30:00Z',
      to: '2026-11-21T00:45:00Z',
      times: ['2026-11-20T21:00:00Z 2026-11-21T01:00:00Z'],
    },
    {
      name: 'is on the second Tuesday of the month',
      given: { monthly: { nth: 2, day: 'tuesday', hours: ['20:00-21:00'] } },
      from: '2026-11-01T00:00:00Z',
      to: '2027-01-01T00:00:00Z',
      times: ['2026-11-10T19:00:00Z 2026-11-10T20:00:00Z', '2026-12-08T19:00:00Z 2026-12-08T20:00:00Z'],
    },
    {
      name: 'is on the last Sunday of the month',
      given: { monthly: { nth: -1, day: 'sunday', hours: ['20:00-21:00'] } },
      from: '2026-11-01T00:00:00Z',
      to: '2027-01-01T00:00:00Z',
      times: ['2026-11-29T19:00:00Z 2026-11-29T20:00:00Z', '2026-12-27T19:00:00Z 2026-12-27T20:00:00Z'],
    },
    {
      name: 'has windows of its own beside',
      given: {
        windows: [
          { start: '2026-11-05T10:00:00Z', end: '2026-11-05T11:00:00Z' },
          { start: '2027-11-05T10:00:00Z', end: '2027-11-05T11:00:00Z' },
        ],
      },
      from: '2026-11-01T00:00:00Z',
      to: '2026-12-01T00:00:00Z',
      times: ['2026-11-05T10:00:00Z 2026-11-05T11:00:00Z'],
    },
  ])('$name', ({ given, from, to, times }) => {
    expect(timesIn(given, from, to)).toEqual(times);
  });
});

describe('free windows', () => {
  const slots = (given: Partial<ScheduleFacts>, length = 3600, most = 2) => {
    const question = { length: toSeconds(length), from: at('2026-11-20T09:07:00Z'), most };
    const answer = findSlots(planned(), { risk: 'low', question, facts: scheduleFacts(given, loadZone) });
    return answer.ok ? answer.slots.map((one) => `${formatInstant(one.from)} ${formatInstant(one.to)}`) : answer.reason;
  };

  it('begin at a quarter of an hour, as soon as may be', () => {
    expect(slots({})).toEqual(['2026-11-20T09:15:00Z 2026-11-20T10:15:00Z']);
  });

  it('are in maintenance, after the lead time', () => {
    expect(slots({ schedule: weekly, leadTimeHours: { normal: 120 } })).toEqual([
      '2026-12-01T20:00:00Z 2026-12-01T21:00:00Z',
      '2026-12-08T20:00:00Z 2026-12-08T21:00:00Z',
    ]);
  });

  it('leave out freezes and the windows of changes in the way', () => {
    const schedule = {
      ...weekly,
      freezes: [{ id: 'f', title: 'F', start: '2026-12-01T00:00:00Z', end: '2026-12-02T00:00:00Z' }],
    };
    const others = [other(window('2026-12-08T20:00:00Z', '2026-12-08T21:00:00Z'))];
    expect(slots({ schedule, others })).toEqual([
      '2026-11-24T20:00:00Z 2026-11-24T21:00:00Z',
      '2026-12-08T21:00:00Z 2026-12-08T22:00:00Z',
    ]);
  });

  it('are none where nothing is long enough', () => {
    expect(slots({ schedule: weekly }, 3 * 3600)).toEqual([]);
  });

  it('have no conflicts', () => {
    const facts = scheduleFacts({ schedule: weekly, others: [other()] }, loadZone);
    const answer = findSlots(planned(), {
      risk: 'low',
      question: { length: toSeconds(3600), from: at('2026-11-20T09:00:00Z'), most: 8 },
      facts,
    });
    const found = (answer.ok ? answer.slots : []).map(
      ({ from, to }) =>
        findConflicts(planned(window(formatInstant(from), formatInstant(to))), 'low', facts).conflicts.length,
    );
    expect(found.length).toBe(8);
    expect(new Set(found)).toEqual(new Set([0]));
  });
});

describe('a lockdown', () => {
  const scope = { services: scheduleFacts({}, loadZone).services, risk: 'low' as const };
  const lockdown = { since: '2026-11-22T09:00:00Z', reason: 'Audit.', by: 'ben', scope: { services: ['shop'] } };

  it('holds what it covers, and what holds itself', () => {
    const hold = { reason: 'Waits.', since: '2026-11-21T09:00:00Z' };
    const now = at('2026-11-22T10:00:00Z');
    expect(holdsOf(planned({ hold }).content, { ...scope, schedule: { lockdown }, now }).map(({ by }) => by)).toEqual([
      'hold',
      'lockdown',
    ]);
    expect(holdsOf(planned({ service: 'mail' }).content, { ...scope, schedule: { lockdown }, now })).toEqual([]);
  });

  it('is previewed before it is ordered', () => {
    const changes = [planned({}, { id: 'CHG-1' }), planned({ service: 'mail' }, { id: 'CHG-2' })].map((one) => ({
      ...one,
      facts: scope,
    }));
    expect(heldBy(lockdown, changes).map(({ id }) => id)).toEqual(['CHG-1']);
  });
});
