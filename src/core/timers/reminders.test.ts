import { describe, expect, it } from 'vitest';
import type { Entry } from '../ledger/ledger.ts';
import {
  announcedIn,
  configurationWith,
  contextAt,
  instant,
  november,
  record,
  runOn,
  type Steps,
} from './timers.fixture.ts';

const announced = (entry: Entry, now: string) => announcedIn(runOn(entry, contextAt(instant(now), [])).after);

/** A second before, exactly at and a second after the deadline: overdue is what is not done a second after it. */
function overdueFrom(at: string): readonly (readonly [string, string, boolean])[] {
  const second = (seconds: number) => new Date(Date.parse(november(at)) + seconds * 1000).toISOString().slice(8, 19);
  return [
    ['a second before', second(-1), false],
    ['exactly at', second(0), false],
    ['a second after', second(1), true],
  ];
}

const inHand = { to: 'in_progress', set: { assignee: 'kim' } };
const resolved = { to: 'resolved', set: { resolution: { code: 'fixed', notes: 'Done' } } };

describe('a hold that has an end', () => {
  const hold = { to: 'on_hold', set: { hold_reason: 'awaiting_vendor', hold_until: november('24T12:00') } };
  it.each(overdueFrom('24T12:00'))('is over: %s', (_, now, isOver) => {
    const held = record('INC-117', '23T10:00', { '23T11:00': inHand, '23T12:00': hold });
    expect(announced(held, now)).toEqual(isOver ? ['reminder/hold 24T12:00:00'] : []);
  });

  it.each<[name: string, steps: Steps, isTold: boolean]>([
    ['in time is not told', { '24T12:00:00': { to: 'in_progress', set: { hold_until: null } } }, false],
    ['too late is told by a late run too', { '24T13:00': { to: 'in_progress', set: { hold_until: null } } }, true],
    ['after it was given more time is not told', { '24T11:00': { set: { hold_until: november('29T12:00') } } }, false],
  ])('that was left %s', (_, steps, isTold) => {
    const held = record('INC-117', '23T10:00', { '23T11:00': inHand, '23T12:00': hold, ...steps });
    expect(announced(held, '25T10:00')).toEqual(isTold ? ['reminder/hold 24T12:00:00'] : []);
  });
});

describe('an accepted major incident', () => {
  const major = (more: object = {}) => ({
    major: {
      state: 'accepted',
      proposed_by: 'kim',
      proposed_at: november('23T10:05'),
      decided_by: 'max',
      decided_at: november('23T10:10'),
      business_impact: 'No tills',
      ...more,
    },
  });

  it.each(overdueFrom('23T11:10'))('owes a word an hour after its acceptance: %s', (_, now, isOver) => {
    expect(announced(record('INC-117', '23T10:00', {}, major()), now)).toEqual(
      isOver ? ['reminder/update 23T11:10:00'] : [],
    );
  });

  it.each<[name: string, more: object, now: string, told: readonly string[]]>([
    ['counts from the last word', { communicated_at: [november('23T11:00')] }, '23T12:00', []],
    [
      'tells each word that was missed',
      { communicated_at: [november('23T12:00')] },
      '23T13:00:01',
      ['reminder/update 23T11:10:00', 'reminder/update 23T13:00:00'],
    ],
    ['follows its own cadence', { update_every_minutes: 30 }, '23T10:40:01', ['reminder/update 23T10:40:00']],
    ['owes none once service is back', { service_restored_at: november('23T11:10') }, '23T15:00', []],
    ['owes none while it is only proposed', { state: 'proposed' }, '23T15:00', []],
  ])('%s', (_, more, now, told) => {
    expect(announced(record('INC-117', '23T10:00', {}, major(more)), now)).toEqual(told);
  });

  // Resolved on Monday the 2nd at noon; five working days later is Monday the 9th at noon.
  const reviewed = (review: object | undefined, now: string) => {
    const more = major({
      service_restored_at: november('02T10:30'),
      decided_at: november('02T10:10'),
      ...(review === undefined ? {} : { review }),
    });
    return announced(record('INC-117', '02T10:00', { '02T11:00': inHand, '02T12:00': resolved }, more), now);
  };
  it.each(overdueFrom('09T12:00'))('owes its review five working days after the resolution: %s', (_, now, isOver) => {
    expect(reviewed(undefined, now)).toEqual(isOver ? ['reminder/major-review 09T12:00:00'] : []);
  });

  it('owes no review that was held, but what the review asked for: told of a day before, and when it is due', () => {
    const action = { id: 'spare', title: 'Buy spare tills', state: 'open', due_at: november('11T12:00') };
    const review = { held_at: november('09T12:00'), actions: [action] };
    expect(reviewed(review, '12T12:00')).toEqual(['reminder/action 10T12:00:00', 'reminder/action 11T12:00:00']);
  });
});

describe('a task', () => {
  const task = { id: 'order', title: 'Order it', state: 'open', due_at: november('24T12:00') };
  const withTask = (id: string, more: object) => record(id, '23T10:00', {}, { tasks: [{ ...task, ...more }] });

  it.each(['REQ-118', 'CHG-57', 'PRB-7'])('of %s is overdue a second after it was due', (id) => {
    expect(announced(withTask(id, {}), '24T12:00:00')).toEqual([]);
    expect(announced(withTask(id, {}), '24T12:00:01')).toEqual(['reminder/task 24T12:00:00']);
  });

  it.each<[name: string, more: object, isTold: boolean]>([
    ['done in time', { state: 'done', done_at: november('24T12:00') }, false],
    ['done too late', { state: 'done', done_at: november('24T12:00:02') }, true],
    ['done without saying when', { state: 'done' }, false],
    ['skipped', { state: 'skipped' }, false],
    ['opened again after it was done', { state: 'open', done_at: november('24T11:00') }, true],
    ['with no time to be done by', { due_at: undefined }, false],
  ])('%s is told: %s', (_, more, isTold) => {
    expect(announced(withTask('REQ-118', more), '25T12:00')).toHaveLength(isTold ? 1 : 0);
  });

  it('of a record that ended in time is not told', () => {
    const cancelled = record('REQ-118', '23T10:00', { '24T11:00': { to: 'cancelled' } }, { tasks: [task] });
    expect(announced(cancelled, '25T12:00')).toEqual([]);
  });
});

describe('a change', () => {
  const window = { start: november('23T20:00'), end: november('23T22:00') };
  const scheduled = { to: 'scheduled', set: { assignee: 'kim', window } };
  const change = (steps: Steps, more: object = {}) =>
    record('CHG-57', '20T10:00', { '20T11:00': scheduled, ...steps }, more);

  it.each(overdueFrom('23T22:00'))('owes an outcome by the end of its window: %s', (_, now, isOver) => {
    expect(announced(change({}), now)).toEqual(isOver ? ['reminder/window 23T22:00:00'] : []);
  });

  it.each<[name: string, entry: Entry, told: readonly string[]]>([
    ['has one in review', change({ '23T21:00': { to: 'implementing' }, '23T22:00': { to: 'review' } }), []],
    [
      'has one where it says when it was done',
      change(
        { '23T21:00': { to: 'implementing' } },
        { implemented: { start: november('23T20:00'), end: november('23T21:30') } },
      ),
      [],
    ],
    [
      'has another window by then',
      change({ '23T19:00': { set: { window: { start: november('25T20:00'), end: november('25T22:00') } } } }),
      [],
    ],
    [
      'was implementing still',
      change({ '23T21:00': { to: 'implementing' }, '24T09:00': { to: 'review' } }),
      ['reminder/window 23T22:00:00'],
    ],
  ])('that %s', (_, entry, told) => {
    expect(announced(entry, '24T12:00')).toEqual(told);
  });

  it('owes its review', () => {
    const done = { '23T21:00': { to: 'implementing' }, '23T21:30': { to: 'review' } };
    const due = { due_at: november('28T12:00') };
    expect(announced(change(done, { review: due }), '28T12:00:01')).toEqual(['reminder/review 28T12:00:00']);
    expect(announced(change(done, { review: { ...due, held_at: november('28T12:00') } }), '29T12:00')).toEqual([]);
  });
});

describe('a problem', () => {
  it('owes a verdict on its fix, and a look at what was accepted', () => {
    const due = november('28T12:00');
    const effectiveness = record('PRB-7', '20T10:00', {}, { effectiveness: { due_at: due } });
    const risk = record('PRB-7', '20T10:00', {}, { accepted_risk: { reason: 'Rare', by: 'max', review_at: due } });
    expect(announced(effectiveness, '28T12:00:00')).toEqual([]);
    expect(announced(effectiveness, '28T12:00:01')).toEqual(['reminder/effectiveness 28T12:00:00']);
    expect(announced(risk, '28T12:00:01')).toEqual(['reminder/risk 28T12:00:00']);
  });
});

describe('an approval that nobody decides', () => {
  // Asked for on Monday the 23rd at noon; two working days later is Wednesday the 25th at noon.
  const asked = (steps: Steps = {}) =>
    record('REQ-118', '23T10:00', { '23T12:00': { to: 'awaiting_approval' }, ...steps });

  it.each(overdueFrom('25T12:00'))('is told two working days later: %s', (_, now, isOver) => {
    expect(announced(asked(), now)).toEqual(isOver ? ['reminder/approval 25T12:00:00'] : []);
  });

  it('is not told once it was decided', () => {
    expect(announced(asked({ '25T12:00': { to: 'approved' } }), '27T12:00')).toEqual([]);
  });

  it('mentions the approvers of the first step that is open, never the requester', () => {
    const step = (id: string, approvers: readonly string[], more: object = {}) => ({ id, approvers, ...more });
    const approval = [
      step('money', ['user:max']),
      step('size', ['user:petra'], { when: { field: 'size', is: ['large'] } }),
      step('owner', ['item_owner', 'team:network', 'user:rae', 'manager']),
    ];
    const item = { path: 'config/catalogue/laptop.yaml', value: { id: 'laptop', owner: 'cleo', approval } };
    const configuration = configurationWith({ catalogue: new Map([['laptop', item]]) as never });
    const entry = asked();
    const approvals = [{ step: 'money', by: 'max', at: november('24T12:00'), verdict: 'approved' }];
    const context = { ...contextAt(instant('25T12:00:01'), []), configuration };
    const waiting = { ...entry, record: { ...entry.record, approvals, answers: { size: 'small' } } } as Entry;
    const due = { ...waiting, record: runOn(waiting, context).after } as Entry;
    expect(runOn(due, context).notices[0]?.logins).toEqual(['cleo', 'petra', 'max']);
  });
});
