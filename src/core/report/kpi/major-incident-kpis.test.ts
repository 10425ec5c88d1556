import { describe, expect, it } from 'vitest';
import type { Entry } from '../../ledger/ledger.ts';
import type { Figure } from '../figure/figure.ts';
import { at, incident } from '../report.fixture.ts';
import { count, readings, share, wall } from './kpi.fixture.ts';

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

const majors: readonly Entry[] = [incident('INC-1', '11-16T09:00', { '11-16T11:00': { to: 'resolved' } }, { major })];

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
