import { describe, expect, it } from 'vitest';
import { formatInstant } from '../time/instant.ts';
import { measureRecord } from './clocks-of.ts';
import type { Definition } from './definition.ts';
import { incident, november, resolution, rulesOf } from './sla-fixtures.ts';
import { thresholdsOf } from './thresholds.ts';

const watched: Definition = {
  ...resolution,
  warn_at: [50, 75],
  escalations: [
    { id: 'soon', offset: { before: { minutes: 30 } }, tell: ['assignee'] },
    { id: 'late', offset: { after: { hours: 1 } }, tell: ['manager'] },
    { id: 'half-over', percent: 150, tell: ['manager'], when: { teams: ['network'] } },
  ],
};
const hold = { to: 'on_hold', set: { hold_reason: 'awaiting_caller' } };
const thresholds = (record: Parameters<typeof measureRecord>[0], now: string) =>
  measureRecord(record, rulesOf(watched), november(now)).runs.map((run) =>
    thresholdsOf(run, { customersOf: () => [] }).map((one) => [
      one.key.split('/').at(-1),
      one.at === undefined ? 'none' : formatInstant(one.at).slice(8, 19),
      one.reached,
    ]),
  );

describe('thresholds', () => {
  it('are computed instants, in order', () => {
    expect(thresholds(incident('23T10:00'), '23T14:00')).toEqual([
      [
        ['warning-50', '23T14:00:00', true],
        ['warning-75', '23T16:00:00', false],
        ['escalation-soon', '23T17:30:00', false],
        ['breach', '23T18:00:00', false],
        ['escalation-late', '23T19:00:00', false],
      ],
    ]);
  });

  it.each([
    ['a second before', '23T13:59:59', false],
    ['exactly at', '23T14:00:00', true],
    ['a second after', '23T14:00:01', true],
  ])('a warning is reached: %s', (_, now, reached) => {
    expect(thresholds(incident('23T10:00'), now)[0]?.[0]).toEqual(['warning-50', '23T14:00:00', reached]);
  });

  it.each([
    ['exactly at', '23T18:00:00', false],
    ['a second after', '23T18:00:01', true],
  ])('a breach dates from the due time and is reached after it: %s', (_, now, reached) => {
    expect(thresholds(incident('23T10:00'), now)[0]?.[3]).toEqual(['breach', '23T18:00:00', reached]);
  });

  it('that have been reached keep their instants through a later pause; the others move', () => {
    const held = incident('23T10:00', { '23T15:00': hold, '23T20:00': { to: 'in_progress' } });
    expect(thresholds(held, '23T20:00')[0]).toEqual([
      ['warning-50', '23T14:00:00', true],
      ['warning-75', '23T21:00:00', false],
      ['escalation-soon', '23T22:30:00', false],
      ['breach', '23T23:00:00', false],
      ['escalation-late', '24T00:00:00', false],
    ]);
  });

  it('of a completed clock will not come any more', () => {
    const done = incident('23T10:00', { '23T15:00': { to: 'resolved' } });
    expect(thresholds(done, '25T10:00')[0]?.filter(([, , reached]) => reached === true)).toEqual([
      ['warning-50', '23T14:00:00', true],
    ]);
    expect(
      thresholds(done, '25T10:00')[0]
        ?.slice(1)
        .map(([, at]) => at),
    ).toEqual(['none', 'none', 'none', 'none']);
  });

  it('belong to levels whose conditions hold at that time', () => {
    const moved = incident('23T10:00', { '23T21:00': { set: { team: 'network' } } });
    expect(thresholds(moved, '23T23:00')[0]?.at(-1)).toEqual(['escalation-half-over', '23T22:00:00', true]);
  });

  it('of a due time agreed by hand count from the start, through pauses', () => {
    const agreed = { target: 'resolution', at: '2026-11-24T10:00:00Z', reason: 'agreed', by: 'mia' };
    const held = incident(
      '23T10:00',
      { '23T15:00': hold, '23T20:00': { to: 'in_progress' } },
      { manual_due: [agreed] },
    );
    expect(thresholds(held, '23T23:00')[0]?.slice(0, 4)).toEqual([
      ['warning-50', '23T22:00:00', true],
      ['warning-75', '24T04:00:00', false],
      ['escalation-soon', '24T09:30:00', false],
      ['breach', '24T10:00:00', false],
    ]);
  });
});
