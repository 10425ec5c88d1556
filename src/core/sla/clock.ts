import { formatInstant, type Instant } from '../time/instant.ts';
import { nextOpen } from '../time/open-time.ts';
import type { ClockRun, Stage } from './clock-run.ts';
import type { ManualDue } from './clocked-record.ts';
import type { Definition, TargetName } from './definition.ts';
import { type Holder, type HolderShare, holderOf, pointAt, sharesOf } from './holders.ts';
import { manualDueOf, remainingSeconds } from './manual-due.ts';
import { type StoryEvent, storyOf } from './story.ts';
import { clockKey } from './thresholds.ts';

/**
 * A clock as it is printed. Instants are RFC 3339 in UTC, lengths whole open seconds of the calendar. `breached` says
 * nothing about the stage: clocks of every stage can be.
 */
export type Clock = {
  readonly key: string;
  readonly definition: string;
  readonly definition_effective_from: string | null;
  readonly kind: Definition['kind'];
  readonly target: TargetName;
  readonly record: string;
  readonly calendar: string;
  readonly zone: string;
  readonly priority: string | null;
  readonly stage: Stage;
  readonly breached: boolean;
  readonly started_at: string;
  /** The first open instant from `started_at` on: later than it where it was opened outside hours. */
  readonly runs_from: string | null;
  readonly stopped_at?: string;
  readonly paused_since?: string;
  readonly elapsed_seconds: number;
  readonly paused_seconds: number;
  readonly target_seconds: number;
  /** Negative once more has elapsed than the target. */
  readonly remaining_seconds: number;
  /** Whole percent, cut off; 100 is reached at the due time, and is no breach yet. */
  readonly percent_used: number;
  /** `null`: the calendar does not open for so long before 2200. */
  readonly original_due_at: string | null;
  readonly due_at: string | null;
  readonly breached_at?: string;
  /** Who held the record when the target was passed. */
  readonly breached_with?: Holder;
  readonly manual_due?: ManualDue;
  readonly holders: readonly HolderShare[];
  readonly story: readonly StoryEvent[];
};

export function toClock(run: ClockRun): Clock {
  const { definition, life } = run;
  return {
    key: clockKey(run),
    definition: definition.id,
    definition_effective_from: definition.effective_from ?? null,
    kind: definition.kind,
    target: definition.target,
    record: run.record.id,
    calendar: life.regime.calendar,
    zone: life.regime.timetable.zone,
    priority: priorityOf(run),
    stage: run.stage,
    breached: run.breachedAt !== undefined,
    started_at: formatInstant(run.startedAt),
    runs_from: show(nextOpen(life.regime.timetable, run.startedAt)),
    ...since(run),
    elapsed_seconds: run.elapsed,
    paused_seconds: run.paused,
    target_seconds: run.target,
    remaining_seconds: remainingSeconds(run),
    percent_used: percentUsed(run),
    original_due_at: show(run.originalDue),
    due_at: show(run.due),
    ...breach(run),
    ...manual(run),
    holders: sharesOf(run),
    story: storyOf(run),
  };
}

/** Compares whole seconds, so that 99.951 % is 99 and never rounded up into a breach. */
export function percentUsed(run: ClockRun): number {
  const used = run.target - remainingSeconds(run);
  if (run.target === 0) return used > 0 ? 100 : 0;
  return Math.floor((Math.max(0, used) * 100) / run.target);
}

/** The priority whose target it runs under; where that is the default, the one of the record while it ran. */
function priorityOf(run: ClockRun): string | null {
  if (run.life.regime.targetKey !== 'default') return run.life.regime.targetKey;
  const last = run.life.ended === undefined ? pointAt(run.points, run.until) : run.points[run.life.ended.index - 1];
  return last?.fields.priority ?? null;
}

function since(run: ClockRun): { readonly stopped_at?: string; readonly paused_since?: string } {
  switch (run.stage) {
    case 'in_progress':
      return {};
    case 'paused':
      return { paused_since: formatInstant(run.until) };
    case 'completed':
    case 'cancelled':
      return { stopped_at: formatInstant(run.until) };
  }
}

function breach(run: ClockRun): { readonly breached_at?: string; readonly breached_with?: Holder } {
  if (run.breachedAt === undefined) return {};
  return { breached_at: formatInstant(run.breachedAt), breached_with: holderOf(pointAt(run.points, run.breachedAt)) };
}

function manual(run: ClockRun): { readonly manual_due?: ManualDue } {
  const agreed = manualDueOf(run);
  return agreed === undefined ? {} : { manual_due: agreed };
}

function show(at: Instant | undefined): string | null {
  return at === undefined ? null : formatInstant(at);
}
