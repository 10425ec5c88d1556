import { describe, expect, it } from 'vitest';
import type { Entry } from '../../ledger/ledger.ts';
import { reportModel } from '../model/compute-model.ts';
import { at, incident, inputOf } from '../report.fixture.ts';

const model = (entries: readonly Entry[]) => reportModel(inputOf(entries));

describe('the clocks now', () => {
  const { sla } = model([
    incident('INC-1', '11-20T09:00', { '11-20T09:30': { to: 'in_progress' } }),
    incident('INC-2', '11-20T10:30', { '11-20T10:40': { to: 'in_progress' } }),
    incident('INC-3', '11-20T14:00', { '11-20T14:10': { to: 'in_progress' } }),
    incident('INC-4', '11-20T09:00', {
      '11-20T09:30': { to: 'in_progress' },
      '11-20T13:30': { to: 'on_hold', set: { hold_reason: 'awaiting_caller' } },
    }),
  ]);

  it('are breached past the target, at risk from three quarters on, and next due while they run', () => {
    // Six open hours: INC-1 has run 8, INC-2 6 and a half, INC-3 3, and INC-4 stands still at 4 and a half.
    expect(sla.breached.map(({ record, percent_used }) => [record.id, percent_used])).toEqual([
      ['INC-1', 133],
      ['INC-2', 108],
    ]);
    expect(sla.at_risk.map(({ record, percent_used, stage }) => [record.id, percent_used, stage])).toEqual([
      ['INC-4', 75, 'paused'],
    ]);
    expect(sla.next_due.map(({ record, due }) => [record.id, due?.utc])).toEqual([['INC-3', at('11-23T12:00')]]);
    expect([sla.running, sla.paused]).toEqual([3, 1]);
  });

  it('say who held the record when the target was passed, and who had it how long', () => {
    const late = incident('INC-1', '11-20T09:00', {
      '11-20T09:30': { to: 'in_progress', set: { assignee: 'kim' } },
      '11-20T14:00': { set: { team: 'ops', assignee: 'mia' } },
    });
    const { breaches } = model([late]).sla;
    expect(breaches.list).toMatchObject([
      {
        breached_at: at('11-20T15:00'),
        held_by: { team: 'ops', assignee: 'mia' },
        holders: [
          { team: 'desk', assignee: null, seconds: 1800 },
          { team: 'desk', assignee: 'kim', seconds: 16_200 },
          { team: 'ops', assignee: 'mia', seconds: 10_800 },
        ],
      },
    ]);
    expect(breaches.by_team).toEqual([
      { team: 'ops', breaches: 1, seconds: 10_800, of_seconds: 28_800 },
      { team: 'desk', breaches: 0, seconds: 18_000, of_seconds: 28_800 },
    ]);
  });

  it('count toward compliance by definition, priority, team and service, in 28 days', () => {
    const done = { '11-20T09:30': { to: 'in_progress' }, '11-20T16:00': { to: 'resolved' } };
    const { compliance } = model([incident('INC-1', '11-20T09:00', done), incident('INC-2', '09-01T09:00')]).sla;
    const met = (rows: typeof compliance.by_team) =>
      rows.map((row) => [row.key, row.target, row.met.numerator, row.met.denominator, row.open_and_breached]);
    const [response, resolution] = [
      ['response', 1, 1, 1],
      ['resolution', 0, 1, 1],
    ];
    expect(met(compliance.by_definition)).toEqual([
      ['first-answer', ...(response ?? [])],
      ['mended', ...(resolution ?? [])],
    ]);
    expect(met(compliance.by_team)).toEqual([
      ['desk', ...(resolution ?? [])],
      ['desk', ...(response ?? [])],
    ]);
    expect(met(compliance.by_priority).map(([key]) => key)).toEqual(['P2', 'P2']);
    expect(met(compliance.by_service).map(([key]) => key)).toEqual(['mail', 'mail']);
  });
});
