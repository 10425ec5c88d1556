import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applied } from '../core/history/ledger-fixtures.ts';
import type { Entry, Ledger } from '../core/ledger/ledger.ts';
import type { AnyRecord, JournalEntry } from '../core/record/record.ts';
import type { Definition } from '../core/sla/definition.ts';
import { response } from '../core/sla/sla-fixtures.ts';
import { formatInstant, type Instant, toInstant } from '../core/time/instant.ts';
import { configuration, contextAt, eastward, instant, record, told, watched } from '../core/timers/timers.fixture.ts';
import { runTimers } from './run-timers.ts';

const START = instant('23T10:00');
const HOURS = 40;

const telling: Definition = {
  ...watched,
  escalations: [
    { id: 'soon', offset: { before: { hours: 1 } }, tell: ['team_lead'] },
    { id: 'late', percent: 150, tell: ['manager'], when: { teams: ['desk'] } },
  ],
};
const acting: Definition = {
  ...telling,
  escalations: [
    { id: 'hand-over', percent: 80, do: { reassign: { team: 'network' } } },
    { id: 'raise', offset: { after: { minutes: 30 } }, tell: ['manager'], do: { raise_priority: true } },
  ],
};
/** Opens at nine for eight hours, so that budgets end at closing. */
const officeHours: Definition = {
  ...telling,
  id: 'office',
  calendar: 'office',
  targets: { default: { hours: 6 }, P2: { hours: 7 } },
};
const update: Definition = {
  ...watched,
  id: 'update',
  target: 'update',
  targets: { default: { hours: 3 } },
  warn_at: [80],
};

const HELD = { hold_reason: 'awaiting_caller' };
const FREE = { hold_reason: null, hold_until: null };
const DONE = { resolution: { code: 'fixed', notes: 'Done' }, closing_category: 'mail' };

/** What can happen to an incident, whatever came before: clocks and reminders believe the journal. */
const happening: fc.Arbitrary<Partial<JournalEntry>> = fc.oneof(
  fc.constant({ to: 'in_progress', set: { ...FREE, assignee: 'kim' } }),
  fc.integer({ min: 0, max: HOURS }).map((hours) => {
    const until = formatInstant(toInstant(START + hours * 3600));
    return { to: 'on_hold', set: { ...HELD, hold_until: until } };
  }),
  fc.constant({ to: 'resolved', set: { ...FREE, ...DONE } }),
  fc.constantFrom('P1', 'P2', 'P3').map((priority) => ({ set: { priority } })),
  fc.constantFrom('desk', 'network').map((team) => ({ set: { team } })),
  fc.constant({ note: 'A word', source: { comment: 1 } }),
  fc.constant({ to: 'cancelled' }),
);

const quarter = fc.integer({ min: 0, max: HOURS * 4 }).map((quarters) => toInstant(START + quarters * 900));
const second = fc.integer({ min: 0, max: HOURS * 3600 }).map((seconds) => toInstant(START + seconds));
const when = fc.oneof(quarter, second);

/** What happens, oldest first. Every other thing falls on a quarter of an hour, so that much falls on one second. */
const life = fc
  .array(fc.tuple(when, happening), { maxLength: 10 })
  .map((steps) =>
    steps.toSorted(([a], [b]) => a - b).map(([at, step]) => ({ by: 'kim', ...step, at: formatInstant(at) })),
  );

/** Runs in the order of the world's time; the clock of a run may be slow, and runs may come twice. */
const schedule = fc
  .array(fc.tuple(when, fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 7200 }))), { maxLength: 12 })
  .map((runs) => runs.toSorted(([a], [b]) => a - b));

const END = toInstant(START + HOURS * 3600);

type World = { readonly life: readonly JournalEntry[]; readonly definitions: readonly Definition[] };

/** Where the runs lead when each finds what had happened by then, and the last one comes at the end. */
function lived({ life, definitions }: World, schedule: readonly (readonly [Instant, number])[]): AnyRecord {
  let entry = record('INC-117', '23T10:00');
  let seen = 0;
  for (const [at, slow] of [...schedule, [END, 0] as const]) {
    const until = life.findLastIndex((step) => step.at <= formatInstant(at)) + 1;
    const journal = [...entry.record.journal, ...life.slice(seen, until)].toSorted((a, b) =>
      a.at < b.at ? -1 : a.at > b.at ? 1 : 0,
    );
    seen = Math.max(seen, until);
    entry = told({ ...entry, record: { ...entry.record, journal } } as Entry);
    entry = runOnce(entry, definitions, toInstant(at - slow));
  }
  return entry.record;
}

function runOnce(entry: Entry, definitions: readonly Definition[], now: Instant): Entry {
  const timing = { rules: contextAt(now, definitions).rules, calendars: new Map(), findings: [] };
  const options = { timing, now, us: { login: 'gitsm[bot]' }, loadZone: eastward };
  const ledger: Ledger = { entries: [entry], drafts: [], configuration, unreadable: [] };
  const after = { ...applied(ledger, runTimers(ledger, options).files), configuration };
  expect(runTimers(after, options).files.effects).toEqual([]);
  return after.entries[0] as Entry;
}

describe('any schedule of runs between the same two instants', () => {
  it('ends in the same record where no escalation sets a field', () => {
    fc.assert(
      fc.property(life, schedule, (life, schedule) => {
        const world = { life, definitions: [telling, officeHours, response, update] };
        expect(lived(world, schedule)).toEqual(lived(world, []));
      }),
      { numRuns: 150 },
    );
  });

  it('comes to rest, announces each key once, and is dated by computed instants, where escalations do set fields', () => {
    fc.assert(
      fc.property(life, schedule, (life, schedule) => {
        const { announced = [], journal } = lived({ life, definitions: [acting, update] }, schedule);
        expect(new Set(announced.map(({ key }) => key)).size).toBe(announced.length);
        expect(announced.filter(({ at }) => at > formatInstant(END))).toEqual([]);
        const raises = journal.filter(({ source }) => source?.rule === 'resolution/raise');
        expect(raises.length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 100 },
    );
  });
});
