import { describe, expect, it } from 'vitest';
import type { Figure } from '../figure/figure.ts';
import { at, change, incident } from '../report.fixture.ts';
import { count, HOUR, readings, share, wall } from './kpi.fixture.ts';

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
      links: { caused: ['INC-2'] },
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
    incident('INC-2', '11-17T13:00', { '11-17T16:00': { to: 'resolved' } }),
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
