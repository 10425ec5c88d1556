import { describe, expect, it } from 'vitest';
import type { Figure } from '../figure/figure.ts';
import { at, request } from '../report.fixture.ts';
import { business, count, HOUR, readings, share, wall } from './kpi.fixture.ts';

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
