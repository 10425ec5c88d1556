import type { Entry } from '../../ledger/ledger.ts';
import type { Figure } from '../figure/figure.ts';
import { reportModel } from '../model/compute-model.ts';
import { incident, inputOf } from '../report.fixture.ts';

export const count = (of: number): Figure => ({ as: 'count', count: of });
export const share = (numerator: number, denominator: number): Figure => ({ as: 'share', numerator, denominator });
export const wall = (n: number, median: number | null, p90: number | null): Figure => ({
  as: 'durations',
  time: 'wall',
  n,
  median_seconds: median,
  p90_seconds: p90,
});
export const business = (n: number, median: number, p90: number): Figure => ({
  ...{ as: 'durations', time: 'business', n },
  median_seconds: median,
  p90_seconds: p90,
});

export const HOUR = 3600;

/** The last 28 days begin on 26 October at midnight. */
export function readings(entries: readonly Entry[]): ReadonlyMap<string, Figure> {
  return new Map(reportModel(inputOf(entries)).kpis.map(({ id, last_28_days }) => [id, last_28_days]));
}

const resolution = { resolution: { code: 'fixed', notes: 'Mended.' } } as const;

export const incidents: readonly Entry[] = [
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
