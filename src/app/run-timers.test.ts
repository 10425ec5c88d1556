import { describe, expect, it } from 'vitest';
import { applied } from '../core/history/ledger-fixtures.ts';
import type { Entry, Ledger } from '../core/ledger/ledger.ts';
import type { Plan } from '../core/plan/plan.ts';
import type { Instant } from '../core/time/instant.ts';
import { configuration, contextAt, eastward, instant, record } from '../core/timers/timers.fixture.ts';
import { runTimers, type TimerOptions } from './run-timers.ts';
import { markerOf } from './telling/tell-comments.ts';

const ledgerOf = (entries: readonly Entry[]): Ledger => ({ entries, drafts: [], configuration, unreadable: [] });

function options(now: Instant, more: Partial<TimerOptions> = {}): TimerOptions {
  const timing = { rules: contextAt(now).rules, calendars: new Map(), findings: [] };
  return { timing, now, us: { login: 'gitsm[bot]' }, loadZone: eastward, ...more };
}

const committed = (ledger: Ledger, plan: Plan): Ledger => ({ ...applied(ledger, plan.files), configuration });
const numbered = (count: number, hour = '23T10:00') =>
  Array.from({ length: count }, (_, index) => record(`INC-${index + 101}`, hour));

describe('running the timers', () => {
  it('commits first, then tells, then marks what was told, then rests', () => {
    const now = instant('23T18:00:01');
    const announcing = runTimers(ledgerOf(numbered(1)), options(now));
    expect(announcing).toMatchObject({ subject: 'gitsm: run timers on INC-101', forge: [] });
    const due = committed(ledgerOf(numbered(1)), announcing);
    const telling = runTimers(due, options(now));
    expect(telling.files.effects).toEqual([]);
    expect(telling.forge).toMatchObject([{ kind: 'notice', issue: 101, body: expect.stringContaining('INC-101') }]);
    const deliveredKeys = telling.forge.map(({ key }) => key);
    const marking = runTimers(due, options(now, { deliveredKeys }));
    expect(marking.forge).toEqual([]);
    const resting = runTimers(committed(due, marking), options(now));
    expect(resting).toMatchObject({ files: { effects: [], summary: [] }, forge: [] });
  });

  it('tells sixty at once, the oldest first, and the rest when those are delivered', () => {
    const entries = [...numbered(70).slice(0, 69), record('INC-900', '23T09:00')];
    const now = instant('23T18:00:01');
    const due = committed(ledgerOf(entries), runTimers(ledgerOf(entries), options(now)));
    const first = runTimers(due, options(now)).forge;
    expect(first).toHaveLength(60);
    expect(first[0]?.key).toContain('INC-900/');
    const deliveredKeys = first.map(({ key }) => key);
    const rest = committed(due, runTimers(due, options(now, { deliveredKeys })));
    expect(runTimers(rest, options(now)).forge).toHaveLength(10);
  });

  it('uses keys that a marker takes', () => {
    const now = instant('23T18:00:01');
    const due = committed(ledgerOf(numbered(1)), runTimers(ledgerOf(numbered(1)), options(now)));
    for (const { key } of runTimers(due, options(now)).forge) expect(() => markerOf(`notice:${key}`)).not.toThrow();
  });

  it('tells whoever else listens, beside the thread', () => {
    const now = instant('23T18:00:01');
    const due = committed(ledgerOf(numbered(1)), runTimers(ledgerOf(numbered(1)), options(now)));
    const { forge } = runTimers(due, options(now, { listeners: ['slack'] }));
    expect(forge.map(({ kind }) => kind)).toEqual(['notice', 'webhook']);
  });

  it('counts records in the subject where there are many', () => {
    const { subject } = runTimers(ledgerOf(numbered(4)), options(instant('23T18:00:01')));
    expect(subject).toBe('gitsm: run timers on 4 records');
  });

  it('does not look at what ended long ago', () => {
    const old = record('INC-101', '01T10:00', { '02T10:00': { to: 'cancelled' } });
    const now = (instant('02T10:00') + 31 * 86_400) as Instant;
    expect(runTimers(ledgerOf([old]), options(now)).files.effects).toEqual([]);
  });
});
