import { describe, expect, it } from 'vitest';
import type { Entry, Ledger } from '../core/ledger/ledger.ts';
import type { Definition } from '../core/sla/definition.ts';
import { configurationWith, eastward, instant, record, watched } from '../core/timers/timers.fixture.ts';
import { simulateSla } from './simulate-sla.ts';

const inHand = { to: 'in_progress', set: { assignee: 'kim' } };
const done = { to: 'resolved', set: { resolution: { code: 'fixed', notes: 'Done' } } };

/** Resolved after so many hours, opened on the day at 10:00. */
const lasting = (id: string, hours: number, day = 23) =>
  record(id, `${day}T10:00`, { [`${day}T10:10`]: inHand, [`${day}T${10 + hours}:00`]: done });

const hours = (count: number, more: Partial<Definition> = {}): Definition => ({
  ...watched,
  targets: { default: { hours: count } },
  ...more,
});

function configured(definitions: readonly Definition[]) {
  const always = { path: '', value: { id: 'always', title: 'Always', zone: 'Etc/UTC', hours: 'always' } };
  const sla = { path: 'config/sla.yaml', value: { definitions } };
  return configurationWith({ sla: sla as never, calendars: new Map([['always', always]]) as never });
}

function simulated(entries: readonly Entry[], proposed: readonly Definition[], since = '20T00:00') {
  const ledger: Ledger = { entries, drafts: [], configuration: configured([watched]), unreadable: [] };
  const options = {
    proposed: configured(proposed),
    loadZone: eastward,
    since: instant(since),
    now: instant('24T10:00'),
  };
  return simulateSla(ledger, options);
}

describe('proposed service levels', () => {
  const entries = [lasting('INC-101', 2), lasting('INC-102', 5), lasting('INC-103', 7), lasting('INC-104', 9)];

  it('say which clocks would have turned, and by how much', () => {
    const { clocks, definitions, moved } = simulated(entries, [hours(4)]);
    expect(clocks).toBe(4);
    expect(definitions).toEqual([
      {
        definition: 'resolution',
        turns: [
          { from: 'met', to: 'breached', count: 2 },
          { from: 'met', to: 'met', count: 1 },
          { from: 'breached', to: 'breached', count: 1 },
        ],
      },
    ]);
    expect(moved.map(({ record, from, to, shift }) => [record, from, to, shift])).toEqual([
      ['INC-102', 'met', 'breached', -14_400],
      ['INC-103', 'met', 'breached', -14_400],
      ['INC-101', 'met', 'met', -14_400],
      ['INC-104', 'breached', 'breached', -14_400],
    ]);
    expect(moved[0]).toMatchObject({ before: { remaining: 10_800 }, after: { remaining: -3600 } });
  });

  it('that are those in force move nothing', () => {
    expect(simulated(entries, [watched]).moved).toEqual([]);
  });

  it('count as if they had always been in force, by their last version', () => {
    const versions = [watched, hours(4, { effective_from: '2027-01-01' })];
    expect(simulated(entries, versions).moved).toHaveLength(4);
  });

  it('can end and begin clocks', () => {
    const { moved } = simulated([lasting('INC-101', 2)], [hours(1, { id: 'other' })]);
    expect(moved.map(({ definition, from, to }) => [definition, from, to])).toEqual([
      ['resolution', 'met', 'not_measured'],
      ['other', 'not_measured', 'breached'],
    ]);
  });

  it.each([
    ['a second before the period', '23T10:00:01', 0],
    ['exactly at its beginning', '23T10:00:00', 1],
    ['a second after', '23T09:59:59', 1],
  ])('leave out clocks that began %s: %s', (_, since, clocks) => {
    expect(simulated([lasting('INC-101', 2)], [hours(4)], since).clocks).toBe(clocks);
  });

  it('tell clocks that run', () => {
    const { moved } = simulated([record('INC-101', '24T09:00')], [hours(4)]);
    expect(moved).toMatchObject([{ from: 'running', to: 'running', after: { remaining: 10_800 } }]);
  });
});
