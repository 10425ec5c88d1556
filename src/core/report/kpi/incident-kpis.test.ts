import { describe, expect, it } from 'vitest';
import type { Figure } from '../figure/figure.ts';
import { incident } from '../report.fixture.ts';
import { business, count, HOUR, incidents, readings, share, wall } from './kpi.fixture.ts';

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
