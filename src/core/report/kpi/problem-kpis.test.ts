import { describe, expect, it } from 'vitest';
import type { Figure } from '../figure/figure.ts';
import { at, problem } from '../report.fixture.ts';
import { count, HOUR, readings, share, wall } from './kpi.fixture.ts';

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
