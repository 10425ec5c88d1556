import { describe, expect, it } from 'vitest';
import type { Entry } from '../ledger/ledger.ts';
import { announcedIn, contextAt, instant, record, runOn, type Steps, watched } from './timers.fixture.ts';
import { watchedAt } from './watched.ts';

const hold = { to: 'on_hold', set: { hold_reason: 'awaiting_caller' } };
const inHand = { to: 'in_progress', set: { assignee: 'kim' } };
const resolved = { to: 'resolved', set: { resolution: { code: 'fixed', notes: 'Done' }, closing_category: 'mail' } };

const announcedAt = (entry: Entry, now: string) => announcedIn(runOn(entry, contextAt(instant(now))).after);

describe('what clocks reach', () => {
  // Opened at 10:00 with 8 hours: half at 14:00, three quarters at 16:00, due at 18:00.
  it.each<[name: string, now: string, announced: readonly string[]]>([
    ['a second before the first warning', '23T13:59:59', []],
    ['exactly at the first warning', '23T14:00:00', ['warning-50 23T14:00:00']],
    ['a second after the first warning', '23T14:00:01', ['warning-50 23T14:00:00']],
    ['a second before the due time', '23T17:59:59', ['warning-50 23T14:00:00', 'warning-75 23T16:00:00']],
    ['exactly at the due time', '23T18:00:00', ['warning-50 23T14:00:00', 'warning-75 23T16:00:00']],
    [
      'a second after the due time',
      '23T18:00:01',
      ['warning-50 23T14:00:00', 'warning-75 23T16:00:00', 'breach 23T18:00:00'],
    ],
    ['two days late', '25T18:00:00', ['warning-50 23T14:00:00', 'warning-75 23T16:00:00', 'breach 23T18:00:00']],
    ['before it was opened, by a clock that is slow', '23T09:00:00', []],
  ])('is announced by its own instant, %s', (_, now, announced) => {
    expect(announcedAt(record('INC-117', '23T10:00'), now)).toEqual(announced);
  });

  it.each<[name: string, steps: Steps, announced: readonly string[]]>([
    [
      'what was reached before the resolution',
      { '23T11:00': inHand, '23T15:00': resolved },
      ['warning-50 23T14:00:00'],
    ],
    ['nothing that comes after it', { '23T11:00': inHand, '23T13:59:59': resolved }, []],
    ['nothing during a pause', { '23T11:00': inHand, '23T12:00': hold }, []],
    ['what was reached before a cancellation', { '23T15:00': { to: 'cancelled' } }, ['warning-50 23T14:00:00']],
  ])('a late run announces %s', (_, steps, announced) => {
    expect(announcedAt(record('INC-117', '23T10:00', steps), '24T10:00')).toEqual(announced);
  });

  it('what a new target had passed long ago is announced behind what came before', () => {
    const raised = record('INC-117', '23T10:00', {
      '23T15:00': { set: { priority: 'P1', impact: 'high', urgency: 'high' } },
    });
    expect(announcedAt(raised, '23T15:00')).toEqual([
      'warning-50 23T14:00:00',
      'warning-50 23T11:00:00',
      'warning-75 23T11:30:00',
      'breach 23T12:00:00',
    ]);
  });

  it('is announced once', () => {
    const context = contextAt(instant('23T15:00'));
    const entry = record('INC-117', '23T10:00');
    const again = runOn({ ...entry, record: runOn(entry, context).after } as Entry, context);
    expect(again.edits).toEqual([]);
  });

  it('leaves the end of a nearly full file to moves', () => {
    const long = record('INC-117', '23T10:00', {}, { description: 'x'.repeat(57 * 1024) });
    expect(runOn(long, contextAt(instant('23T15:00'))).edits).toEqual([]);
  });

  it('keeps to what a list may hold', () => {
    const announced = Array.from({ length: 499 }, (_, index) => ({ key: `old-${index}`, at: '2026-11-01T00:00:00Z' }));
    const full = record('INC-117', '23T10:00', {}, { announced });
    expect(runOn(full, contextAt(instant('24T15:00'))).after.announced).toHaveLength(500);
  });
});

describe('which records are looked at', () => {
  const closed = (at: string) => record('INC-117', '01T10:00', { [at]: { to: 'cancelled' } });
  it.each<[name: string, entry: Entry, isWatched: boolean]>([
    ['an open one, however old', record('INC-117', '01T10:00'), true],
    ['one that ended 30 days ago', closed('02T10:00'), true],
    ['one that ended a second earlier', closed('02T09:59:59'), false],
    [
      'a closed problem whose risk was accepted',
      record(
        'PRB-7',
        '01T10:00',
        { '02T09:00': { to: 'closed' } },
        { accepted_risk: { reason: 'Rare', by: 'max', review_at: '2027-01-01T00:00:00Z' } },
      ),
      true,
    ],
  ])('%s: %s', (_, entry, isWatched) => {
    const now = instant('02T10:00') + 30 * 86_400;
    expect(watchedAt(now as ReturnType<typeof instant>)(entry)).toBe(isWatched);
  });
});

describe('a due time agreed by hand', () => {
  const agreed = { manual_due: [{ target: 'resolution', at: '2026-11-23T12:00:00Z', reason: 'Agreed', by: 'max' }] };
  it('that passed during a pause is announced when the clock goes on, by its own instant', () => {
    const paused = { '23T10:30': { ...inHand, set: { ...inHand.set, ...agreed } }, '23T11:00': hold };
    const context = (now: string) => contextAt(instant(now), [{ ...watched, warn_at: [] }]);
    const announced = (now: string, steps: Steps) =>
      announcedIn(runOn(record('INC-117', '23T10:00', steps), context(now)).after);
    expect(announced('23T12:30', paused)).toEqual([]);
    expect(announced('23T13:00:01', { ...paused, '23T13:00': { to: 'in_progress' } })).toEqual(['breach 23T12:00:00']);
  });
});
