import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hoursInForce } from '../time/compile-calendar.ts';
import { formatInstant, type Instant, parseInstant, toInstant } from '../time/instant.ts';
import { isOpen } from '../time/open-time.ts';
import type { Clock } from './clock.ts';
import type { ClockedEntry, ClockedRecord } from './clocked-record.ts';
import { clocksOf, measureRecord } from './clocks-of.ts';
import type { Definition } from './definition.ts';
import { calendarOf, facts, office, resolution, response, rulesOf } from './sla-fixtures.ts';
import { prepareSla } from './sla-rules.ts';
import { thresholdsOf } from './thresholds.ts';

const OPENED = toInstant(Date.UTC(2026, 10, 20, 15) / 1000);
const definitions: readonly Definition[] = [
  { ...resolution, calendar: 'office', warn_at: [50, 75, 90], targets: { P1: { hours: 4 }, default: { hours: 12 } } },
  { ...resolution, id: 'always', targets: { P1: { minutes: 240 }, default: { working_days: 2 } } },
  { ...resolution, id: 'update', target: 'update', targets: { default: { hours: 3 } } },
  response,
];
const rules = rulesOf(...definitions);

const move = fc.record({ to: fc.constantFrom('in_progress', 'on_hold', 'resolved', 'closed', 'cancelled', 'new') });
const change = fc.record({
  set: fc.oneof(
    fc.record({ priority: fc.constantFrom('P1', 'P2', 'P3') }),
    fc.record({ assignee: fc.constantFrom('kim', 'mia', null), team: fc.constantFrom('desk', 'network') }),
    fc.record({ hold_reason: fc.constantFrom('awaiting_caller', 'awaiting_vendor') }),
  ),
});
const step = fc.oneof({ weight: 3, arbitrary: move }, change, fc.record({ note: fc.constant('a word') }));
const minutes = fc.integer({ min: 0, max: 1500 });
const journal = fc
  .array(fc.tuple(minutes, step, fc.constantFrom('kim', 'rob', 'mia', 'gitsm[bot]')), { maxLength: 9 })
  .map((steps) => {
    let at = OPENED as number;
    return steps.map(([later, one, by]): ClockedEntry => {
      at += later * 60;
      return { at: formatInstant(toInstant(at)), by, ...one };
    });
  });
const later = fc.integer({ min: 0, max: 8000 }).map((count) => toInstant(OPENED + count * 60));

function record(entries: readonly ClockedEntry[]): ClockedRecord {
  const opening = { at: formatInstant(OPENED), by: 'rob', to: 'new', set: { priority: 'P2', team: 'desk' } };
  return { kind: 'incident', id: 'INC-1000001', opened_at: opening.at, state: 'new', journal: [opening, ...entries] };
}

const until = (entries: readonly ClockedEntry[], now: Instant) =>
  entries.filter((entry) => (parseInstant(entry.at) ?? 0) <= now);

describe('clocks', () => {
  it('are the same from the whole journal as from what had been written by then', () => {
    fc.assert(
      fc.property(journal, later, (entries, now) => {
        expect(clocksOf(record(entries), rules, now)).toEqual(clocksOf(record(until(entries, now)), rules, now));
      }),
      { numRuns: 200 },
    );
  });

  it('are breached if and only if more has elapsed than the target, and pass their sums on', () => {
    fc.assert(
      fc.property(journal, later, (entries, now) => {
        for (const one of clocksOf(record(entries), rules, now)) {
          expect(one.breached).toBe(one.elapsed_seconds > one.target_seconds);
          expect(one.remaining_seconds).toBe(one.target_seconds - one.elapsed_seconds);
          expect(one.holders.reduce((sum, holder) => sum + holder.seconds, 0)).toBe(one.elapsed_seconds);
          expect(one.story.at(-1)?.elapsed_seconds ?? 0).toBeLessThanOrEqual(one.elapsed_seconds);
          const times = one.story.map((event) => event.at);
          expect(times).toEqual(times.toSorted());
        }
      }),
      { numRuns: 200 },
    );
  });

  it('never grow younger, and stand still while they are paused', () => {
    fc.assert(
      fc.property(journal, later, fc.integer({ min: 1, max: 3000 }), (entries, now, more) => {
        const after = toInstant(now + more * 60);
        const known = record(until(entries, now));
        const earlier = clocksOf(known, rules, now);
        for (const [index, one] of clocksOf(known, rules, after).entries()) {
          const before = earlier[index] as Clock;
          expect(one.elapsed_seconds).toBeGreaterThanOrEqual(before.elapsed_seconds);
          if (before.stage !== 'in_progress') expect({ ...one, paused_seconds: before.paused_seconds }).toEqual(before);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('are no older for one more pause, and due no earlier', () => {
    fc.assert(
      fc.property(journal, later, minutes, minutes, (entries, now, start, length) => {
        const quiet = entries.filter(
          (entry) => entry.to === undefined && entry.note === undefined && entry.by !== 'rob',
        );
        const pause = { to: 'on_hold', set: { hold_reason: 'awaiting_caller' }, by: 'kim' };
        const [from, to] = [OPENED + start * 60, OPENED + (start + length) * 60];
        const paused = [
          ...quiet.filter((entry) => entry.set?.hold_reason === undefined),
          { at: formatInstant(toInstant(from)), ...pause },
          { at: formatInstant(toInstant(to)), to: 'in_progress', by: 'kim' },
        ];
        const plain = paused.map(({ to: _, ...entry }) => entry);
        const resolutions = (list: readonly ClockedEntry[]) =>
          clocksOf(record(list), rules, now).filter((one) => one.target === 'resolution');
        for (const [index, one] of resolutions(paused).entries()) {
          const without = resolutions(plain)[index] as Clock;
          expect(one.elapsed_seconds).toBeLessThanOrEqual(without.elapsed_seconds);
          expect((one.due_at ?? '9') >= (without.due_at ?? '9')).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('are due no earlier for one more holiday', () => {
    fc.assert(
      fc.property(journal, later, fc.constantFrom('2026-11-20', '2026-11-23', '2026-11-24'), (entries, now, date) => {
        const holiday = calendarOf('office', { ...office, holidays: [{ date }] });
        const [only] = definitions as readonly [Definition];
        const with_ = clocksOf(record(entries), prepareSla([only], { ...facts, calendar: () => holiday }), now);
        for (const [index, one] of clocksOf(record(entries), rulesOf(only), now).entries()) {
          expect((with_[index]?.due_at ?? '9') >= (one.due_at ?? '9')).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('reach what they have reached at the same instants, whenever they are asked', () => {
    fc.assert(
      fc.property(journal, later, fc.integer({ min: 0, max: 3000 }), (entries, now, more) => {
        const reached = (at: Instant) =>
          measureRecord(record(until(entries, now)), rules, at)
            .runs.flatMap((run) => thresholdsOf(run, { customersOf: () => [] }))
            .filter((one) => one.reached)
            .map((one) => `${one.key} ${one.at}`);
        expect(reached(toInstant(now + more * 60))).toEqual(expect.arrayContaining(reached(now)));
      }),
      { numRuns: 150 },
    );
  });

  it('of a record whose priority changes a thousand times are told in a second', () => {
    const flapping = Array.from({ length: 1000 }, (_, index): ClockedEntry => {
      const at = formatInstant(toInstant(OPENED + index * 60));
      const priority = index % 2 === 0 ? 'P1' : 'P2';
      return {
        at,
        by: 'kim',
        set: { priority },
        ...(index % 3 === 0 ? { to: index % 2 === 0 ? 'on_hold' : 'in_progress' } : {}),
      };
    });
    const start = performance.now();
    const [only] = definitions as readonly [Definition];
    expect(clocksOf(record(flapping), rulesOf(only), toInstant(OPENED + 100_000)).length).toBeGreaterThan(900);
    expect(performance.now() - start).toBeLessThan(3000);
  });

  it('of one definition are what stepping from minute to minute counts', () => {
    const [only] = definitions as readonly [Definition];
    fc.assert(
      fc.property(journal, later, (entries, now) => {
        const simple = entries.filter((entry) => entry.set?.priority === undefined);
        const [one] = clocksOf(record(simple), rulesOf(only), now);
        if (one === undefined) return;
        expect(one.elapsed_seconds).toBe(60 * countMinutes(simple, now));
      }),
      { numRuns: 100 },
    );
  });
});

/** The oracle: each minute counts if the office is open and the state neither pauses, stops nor has cancelled the clock. */
function countMinutes(entries: readonly ClockedEntry[], now: Instant): number {
  const hours = hoursInForce(calendarOf('office', office), OPENED);
  let counted = 0;
  for (let at = OPENED; at < now; at = toInstant(at + 60)) {
    const past = until(entries, at);
    if (past.some((entry) => entry.to === 'cancelled')) break;
    const state = past.findLast((entry) => entry.to !== undefined)?.to ?? 'new';
    const reason = past.findLast((entry) => entry.set?.hold_reason !== undefined)?.set?.hold_reason;
    const paused = state === 'on_hold' && reason === 'awaiting_caller';
    if (!paused && state !== 'resolved' && state !== 'closed' && isOpen(hours, at)) counted += 1;
  }
  return counted;
}
