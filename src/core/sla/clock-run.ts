import type { Instant } from '../time/instant.ts';
import { due, elapsed } from '../time/open-time.ts';
import type { ClockedRecord } from './clocked-record.ts';
import type { Mark } from './cycles.ts';
import type { Definition } from './definition.ts';
import type { Life } from './life.ts';
import { targetSeconds } from './target-seconds.ts';
import type { Point } from './timeline.ts';

export type Stage = 'in_progress' | 'paused' | 'completed' | 'cancelled';

/** A running or paused span; `before` is what had elapsed at its beginning, `seconds` its own open time. */
export type Span = {
  readonly from: Instant;
  readonly to: Instant;
  readonly before: number;
  readonly seconds: number;
  /** When the target is used up, as known during the span. `undefined`: not before 2200. */
  readonly due: Instant | undefined;
};

/** A clock in numbers; what is printed and announced is derived from it. */
export type ClockRun = {
  readonly record: ClockedRecord;
  readonly definition: Definition;
  readonly life: Life;
  readonly points: readonly Point[];
  readonly asOf: Instant;
  readonly startedAt: Instant;
  readonly stage: Stage;
  /** When it came to the stage it is in; `now` while it runs. */
  readonly until: Instant;
  readonly running: readonly Span[];
  readonly elapsed: number;
  readonly paused: number;
  readonly target: number;
  readonly originalDue: Instant | undefined;
  readonly due: Instant | undefined;
  readonly breachedAt: Instant | undefined;
};

export type RunSource = Pick<ClockRun, 'record' | 'definition' | 'life' | 'points'>;

const STAGE_AFTER = {
  start: 'in_progress',
  resume: 'in_progress',
  pause: 'paused',
  stop: 'completed',
  reset: 'completed',
  cancel: 'cancelled',
} as const satisfies Readonly<Record<Mark['event'], Stage>>;

/** Does the sums of a clock: whole seconds of its calendar; breached if and only if more has elapsed than the target. */
export function runClock(source: RunSource, now: Instant): ClockRun {
  const { life } = source;
  const timetable = life.regime.timetable;
  const startedAt = life.marks[0]?.at ?? now;
  const target = targetSeconds(life.regime.target, timetable, startedAt);
  const originalDue = due(timetable, startedAt, target);
  const running: Span[] = [];
  const sums = { elapsed: 0, paused: 0, due: originalDue };
  for (const { from, to, stage } of phasesOf(life, now)) {
    const seconds = elapsed(timetable, from, to);
    if (stage === 'paused') sums.paused += seconds;
    if (stage !== 'in_progress') continue;
    // Once the target is used up the due time stands: later pauses do not forgive.
    if (running.length > 0 && sums.elapsed < target) sums.due = due(timetable, from, target - sums.elapsed);
    running.push({ from, to, before: sums.elapsed, seconds, due: sums.due });
    sums.elapsed += seconds;
  }
  const last = life.marks.at(-1);
  const stage = life.ended === undefined ? STAGE_AFTER[last?.event ?? 'start'] : 'cancelled';
  // Key by key: spreading both parts here takes longer than all the sums.
  return {
    record: source.record,
    definition: source.definition,
    life,
    points: source.points,
    asOf: now,
    startedAt,
    stage,
    until: stage === 'in_progress' ? now : (life.ended?.at ?? last?.at ?? now),
    running,
    elapsed: sums.elapsed,
    paused: sums.paused,
    target,
    originalDue,
    due: sums.due,
    breachedAt: sums.elapsed > target ? sums.due : undefined,
  };
}

type Phase = { readonly from: Instant; readonly to: Instant; readonly stage: Stage };

function phasesOf(life: Life, now: Instant): readonly Phase[] {
  const end = life.ended?.at ?? now;
  return life.marks.map((mark, index) => ({
    from: mark.at,
    to: life.marks[index + 1]?.at ?? end,
    stage: STAGE_AFTER[mark.event],
  }));
}
