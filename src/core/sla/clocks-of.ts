import { type Instant, parseInstant } from '../time/instant.ts';
import type { Timetable } from '../time/timetable.ts';
import { type Clock, toClock } from './clock.ts';
import { type ClockRun, runClock } from './clock-run.ts';
import type { ClockedRecord } from './clocked-record.ts';
import { conditionsOf } from './conditions.ts';
import { cyclesOf } from './cycles.ts';
import type { Definition } from './definition.ts';
import { livesOf } from './life.ts';
import { underManualDue } from './manual-due.ts';
import { type Regime, type RegimeFacts, regimeFor } from './regime.ts';
import type { SlaRules } from './sla-rules.ts';
import { type Point, timelineOf } from './timeline.ts';

/** A definition whose clock should run but cannot be told, since its calendar is not known. */
export type UntoldClock = { readonly definition: string; readonly calendar: string | null };

export type Measured = { readonly runs: readonly ClockRun[]; readonly untold: readonly UntoldClock[] };

/** All clocks of a record as of `now`, in the order of the definitions; what happens after `now` has not happened. */
export function clocksOf(record: ClockedRecord, rules: SlaRules, now: Instant): readonly Clock[] {
  return measureRecord(record, rules, now).runs.map(toClock);
}

/** The same in numbers, for those who count many clocks or wait for their thresholds. */
export function measureRecord(record: ClockedRecord, rules: SlaRules, now: Instant): Measured {
  const points = timelineOf(record, rules.facts.support, now);
  const openedAt = parseInstant(record.opened_at);
  if (points.length === 0 || openedAt === undefined) return { runs: [], untold: [] };
  const facts = regimeFacts(rules, openedAt);
  const measured = rules
    .inForce(openedAt)
    .filter((definition) => definition.records.includes(record.kind))
    .map((definition) => measure(definition, { record, points, facts, now }));
  return { runs: measured.flatMap((one) => one.runs), untold: measured.flatMap((one) => one.untold) };
}

type Measuring = {
  readonly record: ClockedRecord;
  readonly points: readonly Point[];
  readonly facts: RegimeFacts;
  readonly now: Instant;
};

function measure(definition: Definition, { record, points, facts, now }: Measuring): Measured {
  let untold: UntoldClock | undefined;
  const regimeAt = (point: Point): Regime | undefined => {
    const answer = regimeFor(definition, point.fields, facts);
    if (answer.is === 'untold') untold = { definition: definition.id, calendar: answer.calendar ?? null };
    return answer.is === 'regime' ? answer.regime : undefined;
  };
  const runs = cyclesOf(points, conditionsOf(definition, record.kind))
    .flatMap((cycle) => livesOf(cycle, points, regimeAt))
    .map((life) => underManualDue(runClock({ record, definition, life, points }, now)));
  return { runs, untold: untold === undefined ? [] : [untold] };
}

function regimeFacts(rules: SlaRules, openedAt: Instant): RegimeFacts {
  const known = new Map<string, Timetable | undefined>();
  return {
    timetable: (calendar) => {
      if (!known.has(calendar)) known.set(calendar, rules.timetable(calendar, openedAt));
      return known.get(calendar);
    },
    calendarOf: rules.facts.calendarOf ?? (() => undefined),
    customersOf: rules.facts.customersOf ?? (() => []),
  };
}
