import { describe, expect, it } from 'vitest';
import type { Entry } from '../ledger/ledger.ts';
import type { Definition } from '../sla/definition.ts';
import { rulesOf } from '../sla/sla-fixtures.ts';
import { instant, record, type Steps, watched } from '../timers/timers.fixture.ts';
import { judgeSlaHistory } from './sla-history.ts';

const inHand = { to: 'in_progress', set: { assignee: 'kim' } };
const hold = { to: 'on_hold', set: { hold_reason: 'awaiting_caller' } };
const resolved = { to: 'resolved', set: { resolution: { code: 'fixed', notes: 'Done' } } };

/** Resolved after six hours; the target is eight. */
const past = (id = 'INC-117', more: Steps = {}) =>
  record(id, '23T10:00', { '23T11:00': inHand, '23T16:00': resolved, ...more });

function moved(after: readonly Definition[], entries: readonly Entry[] = [past()]) {
  return judgeSlaHistory({
    entries,
    before: rulesOf(watched),
    after: rulesOf(...after),
    now: instant('24T10:00'),
    path: 'config/sla.yaml',
    definitions: after,
  });
}

const hours = (count: number): Definition => ({ ...watched, targets: { default: { hours: count } } });
const told = (after: readonly Definition[], entries?: readonly Entry[]) =>
  moved(after, entries).map(({ args }) => [args.definition, ...(args.clocks as readonly string[])]);

describe('an edit of service levels', () => {
  it.each<[name: string, after: readonly Definition[], told: readonly unknown[]]>([
    ['that changes nothing is not told', [{ ...watched, title: 'Another title', warn_at: [90] }], []],
    ['tells what it turns into a breach', [hours(5)], [['resolution', 'INC-117 met → breached (−180 min left)']]],
    ['tells what it moves and leaves met', [hours(6)], [['resolution', 'INC-117 met (−120 min left)']]],
    ['tells a clock that is no more', [], [['resolution', 'INC-117 met → not measured']]],
    [
      'tells a clock that there was not',
      [watched, { ...hours(1), id: 'second' }],
      [['second', 'INC-117 not measured → breached']],
    ],
    ['is not told where its version begins later', [watched, { ...hours(1), effective_from: '2026-11-24' }], []],
    [
      'is told where its version begins too early',
      [watched, { ...hours(5), effective_from: '2026-11-23' }],
      [['resolution', 'INC-117 met → breached (−180 min left)']],
    ],
  ])('%s', (_, after, expected) => {
    expect(told(after)).toEqual(expected);
  });

  it('tells seconds where they are no whole minutes', () => {
    const odd = record('INC-117', '23T10:00', {
      '23T11:00': inHand,
      '23T12:00': hold,
      '23T12:00:30': inHand,
      '23T16:00': resolved,
    });
    const pauseless = { ...watched, pause: { states: ['on_hold'], hold_reasons: ['awaiting_vendor'] } };
    expect(told([pauseless], [odd])).toEqual([['resolution', 'INC-117 met (−30 s left)']]);
  });

  it('leaves clocks alone that still run', () => {
    expect(told([hours(1)], [record('INC-117', '23T10:00')])).toEqual([]);
  });

  it('names ten at most, what turned first, and counts the others', () => {
    const met = Array.from({ length: 11 }, (_, index) => past(`INC-${200 + index}`));
    const quick = record('INC-300', '23T10:00', { '23T10:30': inHand, '23T11:00': resolved });
    const [found] = moved([hours(5)], [quick, ...met]);
    expect(found?.args).toMatchObject({ count: 12, more: 2 });
    expect(found?.args.clocks).toEqual(Array(10).fill(expect.stringContaining('met → breached')));
  });

  it('stands at the last version of the definition, or at the file where there is none', () => {
    const [here] = moved([watched, { ...hours(5), effective_from: '2026-11-23' }]);
    expect(here).toMatchObject({
      code: 'SLA_HISTORY_MOVED',
      place: { path: 'config/sla.yaml', pointer: '/definitions/1' },
    });
    expect(moved([])[0]?.place.pointer).toBe('');
  });
});
