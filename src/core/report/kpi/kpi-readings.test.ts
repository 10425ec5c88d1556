import { describe, expect, it } from 'vitest';
import type { Entry } from '../../ledger/ledger.ts';
import type { Figure } from '../figure/figure.ts';
import { computeReport, reportModel } from '../model/compute-model.ts';
import { createLocalTime } from '../period/local-time.ts';
import { periodsAt } from '../period/period.ts';
import { at, change, incident, inputOf, instant, problem, request, utc } from '../report.fixture.ts';
import { factsDuring } from './facts-during.ts';
import { kpisOf } from './kpi-readings.ts';

const count = (of: number): Figure => ({ as: 'count', count: of });
const share = (numerator: number, denominator: number): Figure => ({ as: 'share', numerator, denominator });
const wall = (n: number, median: number | null, p90: number | null): Figure => ({
  as: 'durations',
  time: 'wall',
  n,
  median_seconds: median,
  p90_seconds: p90,
});
const business = (n: number, median: number, p90: number): Figure => ({
  ...{ as: 'durations', time: 'business', n },
  median_seconds: median,
  p90_seconds: p90,
});

const HOUR = 3600;

/** The last 28 days begin on 26 October at midnight. */
function readings(entries: readonly Entry[]): ReadonlyMap<string, Figure> {
  return new Map(reportModel(inputOf(entries)).kpis.map(({ id, last_28_days }) => [id, last_28_days]));
}

const resolution = { resolution: { code: 'fixed', notes: 'Mended.' } } as const;

const incidents: readonly Entry[] = [
  incident(
    'INC-1',
    '11-16T09:00',
    { '11-16T09:30': { to: 'in_progress' }, '11-16T11:00': { to: 'resolved' } },
    resolution,
  ),
  incident(
    'INC-2',
    '11-16T16:00',
    {
      '11-16T16:30': { to: 'in_progress' },
      '11-16T16:45': { to: 'on_hold', set: { hold_reason: 'awaiting_vendor' } },
      '11-17T09:15': { to: 'in_progress', set: { hold_reason: null } },
      '11-17T09:30': { set: { team: 'ops' } },
      '11-17T10:00': { to: 'resolved' },
    },
    { resolution: { code: 'resolved_by_problem', notes: 'Mended.' }, links: { problem: 'PRB-1' } },
  ),
  incident('INC-3', '11-17T10:00', {
    '11-17T10:20': { to: 'in_progress' },
    '11-17T11:00': { to: 'resolved' },
    '11-17T12:00': { to: 'in_progress', note: 'Again.' },
    '11-18T10:00': { to: 'resolved' },
    '11-19T10:00': { to: 'closed' },
  }),
  incident('INC-4', '11-10T09:00', { '11-10T09:00': { by: 'rob', set: { priority: 'P1' } } }),
  incident('INC-5', '11-18T09:00', { '11-18T10:00': { to: 'cancelled' } }),
  incident('INC-6', '11-18T09:00', { '11-18T10:00': { to: 'resolved' } }, { links: { duplicate_of: 'INC-1' } }),
  incident('INC-7', '09-01T09:00', { '10-25T23:59': { to: 'resolved' } }),
];

describe('the figures of incidents', () => {
  it.each<[string, Figure]>([
    ['incident_opened', count(4)],
    ['incident_resolved', count(3)],
    ['incident_backlog', count(1)],
    ['incident_growth', count(1)],
    ['incident_time_to_respond', wall(3, 1800, 1800)],
    ['incident_time_to_respond_business', business(3, 1800, 1800)],
    ['incident_time_to_resolve', wall(3, 18 * HOUR, 24 * HOUR)],
    ['incident_time_to_resolve_business', business(3, 2 * HOUR, 8 * HOUR)],
    ['incident_time_to_resolve_less_hold', business(3, 2 * HOUR, 8 * HOUR)],
    ['incident_first_assignment', share(2, 3)],
    ['incident_reassignments', { as: 'mean', sum: 1, n: 3 }],
    ['incident_reassigned_often', share(0, 3)],
    ['incident_reopened', share(1, 3)],
    ['incident_linked_to_problem', share(1, 3)],
    ['incident_resolved_by_problem', share(1, 3)],
    ['incident_sla_response', share(3, 3)],
    ['incident_sla_resolution', share(2, 3)],
    ['incident_sla_update', share(0, 0)],
  ])('%s is as counted by hand, without cancelled ones, duplicates and what lies before the period', (id, expected) => {
    expect(readings(incidents).get(id)).toEqual(expected);
  });

  it('take the time on hold out of business time in the hours of the calendar alone', () => {
    const [, second] = incidents;
    expect(readings(second ? [second] : []).get('incident_time_to_resolve_less_hold')).toEqual(business(1, 5400, 5400));
  });

  it.each([
    { name: 'a second before the period', resolved: '2026-10-25T23:59:59Z', n: 0 },
    { name: 'at its first second', resolved: '2026-10-26T00:00:00Z', n: 1 },
    { name: 'at the as-of', resolved: '2026-11-22T15:40:00Z', n: 1 },
    { name: 'a second after the as-of', resolved: '2026-11-22T15:40:01Z', n: 0 },
  ])('count what was resolved $name: $n', ({ resolved, n }) => {
    const one = incident('INC-1', '10-01T09:00', { [resolved]: { to: 'resolved' } });
    expect(readings([one]).get('incident_resolved')).toEqual(count(n));
    expect(readings([one]).get('incident_time_to_resolve')).toMatchObject({ n });
  });

  it('leave a reopened incident out of every time while it is open', () => {
    const reopened = incident('INC-1', '11-16T09:00', {
      '11-16T10:00': { to: 'resolved' },
      '11-16T12:00': { to: 'in_progress' },
    });
    expect(readings([reopened]).get('incident_time_to_resolve')).toEqual(wall(0, null, null));
    expect(readings([reopened]).get('incident_resolved')).toEqual(count(0));
    expect(readings([reopened]).get('incident_backlog')).toEqual(count(1));
  });
});

const major = {
  state: 'accepted',
  proposed_by: 'kim',
  proposed_at: at('11-16T09:10'),
  decided_at: at('11-16T09:20'),
  communicated_at: [at('11-16T09:40'), at('11-16T10:20')],
  update_every_minutes: 30,
  service_restored_at: at('11-16T10:40'),
  review: {
    held_at: at('11-20T10:00'),
    actions: [
      { id: 'a1', title: 'Late', state: 'open', due_at: at('11-21T10:00') },
      { id: 'a2', title: 'Done in time', state: 'done', due_at: at('11-21T10:00'), done_at: at('11-20T10:00') },
      { id: 'a3', title: 'Not yet due', state: 'open', due_at: at('11-25T10:00') },
    ],
  },
} as const;

const majors = [incident('INC-1', '11-16T09:00', { '11-16T11:00': { to: 'resolved' } }, { major })];

describe('the figures of major incidents', () => {
  it.each<[string, Figure]>([
    ['major_incidents', count(1)],
    ['major_time_to_accept', wall(1, 1200, 1200)],
    ['major_time_to_communicate', wall(1, 2400, 2400)],
    ['major_time_to_restore', wall(1, 6000, 6000)],
    // Waits of 20, 40 and 20 minutes for a cadence of 30.
    ['major_cadence_kept', share(2, 3)],
    ['major_reviewed_in_time', share(1, 1)],
    ['major_actions_overdue', count(1)],
  ])('%s is as counted by hand', (id, expected) => {
    expect(readings(majors).get(id)).toEqual(expected);
  });

  it.each([
    { name: 'on the fifth working day', restored: '11-09T10:00', held: '11-13T16:59', expected: share(1, 1) },
    { name: 'after it', restored: '11-09T10:00', held: '11-16T17:01', expected: share(0, 1) },
    { name: 'not at all, while there is time', restored: '11-18T10:00', held: undefined, expected: share(0, 0) },
    { name: 'not at all, when the time has passed', restored: '11-09T10:00', held: undefined, expected: share(0, 1) },
  ])('tell whether a review was held in time: $name', ({ restored, held, expected }) => {
    const review = held === undefined ? {} : { held_at: at(held) };
    const one = incident(
      'INC-1',
      '11-09T09:00',
      {},
      { major: { ...major, service_restored_at: at(restored), review } },
    );
    expect(readings([one]).get('major_reviewed_in_time')).toEqual(expected);
  });
});

describe('the figures of requests', () => {
  const automated = { resolution: { code: 'automated', notes: 'Done.' } } as const;
  const entries = [
    request(
      'REQ-1',
      '11-16T09:00',
      { '11-16T09:30': { to: 'approved' }, '11-16T12:00': { to: 'fulfilled' } },
      { ...automated, satisfaction: { score: 5, at: at('11-17T09:00') } },
    ),
    request(
      'REQ-2',
      '11-16T09:00',
      { '11-16T09:30': { to: 'approved' }, '11-18T12:00': { to: 'fulfilled' } },
      { satisfaction: { score: 2, at: at('11-19T09:00') } },
    ),
    request('REQ-3', '11-20T09:00'),
    request('REQ-4', '11-20T09:00', { '11-20T10:00': { to: 'rejected' } }),
    request('REQ-5', '11-20T09:00', { '11-20T10:00': { to: 'cancelled' } }),
  ];

  it.each<[string, Figure]>([
    ['request_opened', count(4)],
    ['request_fulfilled', count(2)],
    ['request_backlog', count(1)],
    ['request_fulfilment_time', wall(2, 3 * HOUR, 51 * HOUR)],
    ['request_fulfilment_time_business', business(2, 3 * HOUR, 19 * HOUR)],
    ['request_breached', share(1, 2)],
    ['request_automatic', share(1, 2)],
    ['request_satisfaction', share(5, 8)],
    ['request_satisfaction_responses', share(2, 2)],
    ['request_sla_fulfilment', share(1, 2)],
  ])('%s is as counted by hand', (id, expected) => {
    expect(readings(entries).get(id)).toEqual(expected);
  });
});

describe('the figures of problems', () => {
  const published = (when: string) =>
    ({ symptom: 'It fails.', workaround: 'Restart.', status: 'published', published_at: at(when) }) as const;
  const entries = [
    problem('PRB-1', '11-16T09:00', { '11-18T09:00': { to: 'resolved' }, '11-20T09:00': { to: 'closed' } }),
    problem('PRB-2', '11-16T09:00', {}, { known_error: published('11-17T09:00') }),
    problem('PRB-3', '11-16T09:00', {}, { known_error: published('11-23T09:00') }),
    problem(
      'PRB-4',
      '09-16T09:00',
      {},
      { known_error: { symptom: 'It fails.', workaround: 'Restart.', status: 'draft' } },
    ),
  ];

  it.each<[string, Figure]>([
    ['problem_opened', count(3)],
    ['problem_resolved', count(1)],
    ['problem_backlog', count(3)],
    ['problem_queue_rate', { as: 'rate', numerator: 1, denominator: 3, per: 100 }],
    ['problem_time_to_resolve', wall(1, 48 * HOUR, 48 * HOUR)],
    ['problem_known_error_coverage', share(1, 3)],
  ])('%s is as counted by hand', (id, expected) => {
    expect(readings(entries).get(id)).toEqual(expected);
  });
});

const evidence = (login: string, when: string) =>
  ({
    decision: 'approved',
    reviews: [{ login, user_id: 1, step: 'owner', review: 1, commit: 'c', digest: 'd', at: at(when) }],
  }) as const;
const plan = { justification: 'Why', implementation: 'How', backout: 'Back', test: 'Test', impact: 'None' };
const test = { id: 't1', title: 'Try it', kind: 'test', state: 'done' } as const;
const window = { start: at('11-17T10:00'), end: at('11-17T12:00') };
const worked = (start: string, end: string) => ({ implemented: { start: at(start), end: at(end) } });
const closed = { '11-17T10:00': { to: 'implementing' }, '11-18T09:00': { to: 'closed' } };
const close = (code: 'successful' | 'successful_with_issues' | 'backed_out' | 'unsuccessful' | 'not_implemented') =>
  ({ close: { code, notes: 'So it went.' } }) as const;

describe('the figures of changes', () => {
  const entries = [
    change('CHG-1', '11-16T09:00', closed, {
      ...{ window, plan, tasks: [test], evidence: evidence('mia', '11-16T15:00') },
      ...worked('11-17T10:00', '11-17T12:00'),
      ...close('successful'),
    }),
    change('CHG-2', '11-16T09:00', closed, {
      ...{ window, plan, type: 'emergency', evidence: evidence('rob', '11-16T10:00') },
      ...worked('11-17T09:30', '11-17T12:15'),
      ...close('successful_with_issues'),
      review: { required: true, due_at: at('11-20T09:00'), held_at: at('11-20T09:00') },
      links: { resolves: ['INC-2'] },
    }),
    change('CHG-3', '11-16T09:00', closed, {
      ...{ window, environment: 'staging' },
      ...worked('11-17T11:00', '11-17T11:30'),
      ...close('backed_out'),
      review: { required: true, due_at: at('11-20T09:00'), held_at: at('11-20T09:01') },
    }),
    change('CHG-4', '11-16T09:00', closed, close('not_implemented')),
    change('CHG-5', '11-19T09:00', {}, { unauthorised: { why: 'Pushed', landed_at: at('11-19T08:00') } }),
    incident('INC-1', '11-17T13:00', { '11-17T14:00': { to: 'resolved' } }, { links: { caused_by: 'CHG-1' } }),
    incident('INC-2', '11-17T13:00', { '11-17T16:00': { to: 'resolved' } }, { links: { caused_by: 'CHG-1' } }),
  ];

  it.each<[string, Figure]>([
    ['change_opened', count(5)],
    ['change_closed', count(4)],
    ['change_success', share(1, 3)],
    ['change_with_issues', share(1, 3)],
    ['change_failed', share(1, 3)],
    ['change_emergency', share(1, 4)],
    ['change_in_window', share(2, 3)],
    // 30 minutes early and 15 late.
    ['change_overrun', wall(1, 2700, 2700)],
    ['change_approval_lead_time', wall(2, HOUR, 6 * HOUR)],
    ['change_unauthorised', count(1)],
    ['change_retrospective_lag', wall(1, HOUR, HOUR)],
    ['change_reviewed_in_time', share(1, 2)],
    ['change_audit_coverage', share(1, 3)],
    ['delivery_frequency', count(2)],
    ['delivery_fail_rate', share(1, 2)],
    ['delivery_recovery_time', wall(2, HOUR, 3 * HOUR)],
    ['delivery_rework', share(1, 2)],
    ['change_related_incidents', count(2)],
    ['change_related_incidents_rate', { as: 'rate', numerator: 2, denominator: 3, per: 100 }],
  ])('%s is as counted by hand', (id, expected) => {
    expect(readings(entries).get(id)).toEqual(expected);
  });

  it('take a change for one of production where it does not say', () => {
    const one = change('CHG-1', '11-16T09:00', closed, worked('11-17T11:00', '11-17T11:30'));
    expect(readings([one]).get('delivery_frequency')).toEqual(count(1));
  });
});

describe('the figures of every kind', () => {
  const all = Object.values(kpisOf).flat();

  it('have an id of their own, a title and a definition', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    for (const { id, title, definition } of all) {
      expect(id).toMatch(/^[a-z0-9_]+$/);
      expect(title.length).toBeGreaterThan(2);
      expect(definition).toMatch(/\.$/);
    }
  });

  it('are 0 of 0 without records, and never a share of nothing', () => {
    for (const figure of readings([]).values()) {
      if (figure.as === 'count') expect(figure.count).toBe(0);
      if (figure.as === 'share') expect(figure).toEqual(share(0, 0));
      if (figure.as === 'durations') expect(figure).toMatchObject({ n: 0, median_seconds: null });
    }
  });

  it('add up over weeks: what was opened and resolved in 13 weeks is in exactly one of them', () => {
    const model = reportModel(inputOf(incidents));
    const sum = (id: string) =>
      model.kpis
        .find((kpi) => kpi.id === id)
        ?.weeks.reduce((total, figure) => total + (figure.as === 'count' ? figure.count : 0), 0);
    expect(sum('incident_opened')).toBe(5);
    expect(sum('incident_resolved')).toBe(4);
  });

  it('carry the aim of the configuration and say which way it points', () => {
    const { kpis } = reportModel(inputOf([]));
    const aimOf = (id: string) => kpis.find((kpi) => kpi.id === id)?.target;
    expect(aimOf('incident_sla_resolution')).toEqual({ percent: 92, is: 'at_least' });
    expect(aimOf('incident_reopened')).toEqual({ percent: 4, is: 'at_most' });
    expect(aimOf('change_success')).toBeNull();
  });

  it('are those of a past day when the journal is read up to it', () => {
    const past = reportModel(inputOf(incidents, { asOf: instant('11-17T11:30') }));
    const figures = new Map(past.kpis.map(({ id, last_28_days }) => [id, last_28_days]));
    expect(figures.get('incident_resolved')).toEqual(count(4));
    expect(figures.get('incident_reopened')).toEqual(share(0, 4));
    expect(past.incidents.open.map(({ id }) => id)).toEqual(['INC-4']);
  });

  it('are the same whether tickets that a period does not concern are looked at or not', () => {
    const { facts } = computeReport(
      inputOf([...incidents, ...majors.map((each) => ({ ...each, record: { ...each.record, id: 'INC-9' } }) as Entry)]),
    );
    const local = createLocalTime(utc, 'Etc/UTC', facts.asOf);
    if (local === undefined) throw new Error('no zone');
    const { last28Days, weeks, months } = periodsAt(facts.asOf, local);
    for (const period of [last28Days, ...weeks, ...months]) {
      const narrowed = factsDuring(facts, period);
      expect(all.map((kpi) => kpi.measure(narrowed, period))).toEqual(all.map((kpi) => kpi.measure(facts, period)));
    }
  });
});
