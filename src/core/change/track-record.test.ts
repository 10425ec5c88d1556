import { describe, expect, it } from 'vitest';
import { parseInstant, toInstant } from '../time/instant.ts';
import type { ChangeContent } from './change-content.ts';
import { type PastChange, trackRecordOf } from './track-record.ts';

const now = parseInstant('2026-11-23T09:00:00Z') ?? toInstant(0);
const rule = { within_days: 30, at_least: 4, medium_below_percent: 75, high_below_percent: 50 };
const change = { title: 'x', type: 'normal', service: 'mail', team: 'desk' } as ChangeContent;

/** Changes of one team on services of their own, that ended as the codes say. */
function past(codes: readonly PastChange['code'][], closed = '2026-11-20T09:00:00Z'): readonly PastChange[] {
  return codes.map((code, at) => ({ id: `CHG-${at + 1}`, service: `s${at}`, team: 'desk', code, closed_at: closed }));
}

describe('the track record of a team', () => {
  it.each([
    { name: 'says nothing of fewer than it takes', of: past(['unsuccessful', 'unsuccessful', 'backed_out']), risk: [] },
    {
      name: 'does not count what was not done',
      of: past(['unsuccessful', 'unsuccessful', 'backed_out', 'not_implemented']),
      risk: [],
    },
    {
      name: 'is low exactly at the share',
      of: past(['successful', 'successful', 'successful_with_issues', 'backed_out']),
      risk: ['low'],
    },
    {
      name: 'is medium below it',
      of: past(['successful', 'successful', 'unsuccessful', 'backed_out']),
      risk: ['medium'],
    },
    {
      name: 'is high below the lower one',
      of: past(['successful', 'unsuccessful', 'unsuccessful', 'backed_out']),
      risk: ['high'],
    },
    {
      name: 'counts what was closed exactly so long ago',
      of: past(['successful', 'unsuccessful', 'unsuccessful', 'backed_out'], '2026-10-24T09:00:00Z'),
      risk: ['high'],
    },
    {
      name: 'does not count what was closed a second earlier',
      of: past(['successful', 'unsuccessful', 'unsuccessful', 'backed_out'], '2026-10-24T08:59:59Z'),
      risk: [],
    },
  ])('$name', ({ of, risk }) => {
    expect(trackRecordOf(change, of, { rule, now }).map((one) => one.risk)).toEqual(risk);
  });
});
