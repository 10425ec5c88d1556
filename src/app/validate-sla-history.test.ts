import { describe, expect, it } from 'vitest';
import type { Configuration } from '../core/config/configuration.ts';
import type { Entry, Ledger } from '../core/ledger/ledger.ts';
import { configurationWith, eastward, instant, record, watched } from '../core/timers/timers.fixture.ts';
import { validateRecords } from './validate-records.ts';

const done = { to: 'resolved', set: { resolution: { code: 'fixed', notes: 'Done' } } };
const past = (id: string) => record(id, '23T10:00', { '23T11:00': { to: 'in_progress' }, '23T16:00': done });

type Hours = { readonly monday: readonly string[] } | 'always';

function version(hours: Hours, entries: readonly Entry[], parts: Partial<Configuration> = {}): Ledger {
  const calendar = {
    path: 'config/calendars/always.yaml',
    value: { id: 'always', title: 'Always', zone: 'Etc/UTC', hours },
  };
  const configuration = configurationWith({
    sla: { path: 'config/sla.yaml', value: { definitions: [watched] } } as never,
    calendars: new Map([['always', calendar]]) as never,
    ...parts,
  });
  return { entries, drafts: [], configuration, unreadable: [] };
}

function codes(before: Ledger, after: Ledger, loadZone = true) {
  const zone = loadZone ? { loadZone: eastward } : {};
  const { findings } = validateRecords(after, { now: instant('24T10:00'), ...zone, since: { ledger: before } });
  return findings.filter(({ code }) => code === 'SLA_HISTORY_MOVED').map(({ args }) => args.clocks);
}

const old = [past('INC-117')];
const monday: Hours = { monday: ['10:00-12:00'] };

describe('what a change does to clocks that were completed', () => {
  it('is told of an edit of a calendar', () => {
    expect(codes(version('always', old), version(monday, old))).toEqual([['INC-117 met (+240 min left)']]);
  });

  it('is not told where only records change, or come in with the edit', () => {
    const more = [...old, past('INC-118')];
    expect(codes(version('always', old), version('always', more))).toEqual([]);
    expect(codes(version('always', []), version(monday, more))).toEqual([]);
  });

  it('is not told where no zones are at hand', () => {
    expect(codes(version('always', old), version(monday, old), false)).toEqual([]);
  });
});
