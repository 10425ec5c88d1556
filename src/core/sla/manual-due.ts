import { parseInstant } from '../time/instant.ts';
import { elapsed } from '../time/open-time.ts';
import type { ClockRun } from './clock-run.ts';
import type { ManualDue } from './clocked-record.ts';

/** The due time agreed by hand for the target of a clock; of several the last. */
export function manualDueOf(run: Pick<ClockRun, 'record' | 'definition'>): ManualDue | undefined {
  return run.record.manual_due?.findLast(
    (one) => one.target === run.definition.target && parseInstant(one.at) !== undefined,
  );
}

/**
 * Puts a clock under a due time agreed by hand. It does not move with pauses, so it is a point in time and not a budget:
 * breached if and only if the clock has run, or still runs, after it. A pause lasts through it without breaching.
 */
export function underManualDue(run: ClockRun): ClockRun {
  const agreed = manualDueOf(run);
  const at = agreed === undefined ? undefined : parseInstant(agreed.at);
  if (at === undefined) return run;
  const late = run.running.some((span) => span.to > at);
  return {
    ...run,
    target: elapsed(run.life.regime.timetable, run.startedAt, at),
    running: run.running.map((span) => ({ ...span, due: at })),
    due: at,
    breachedAt: late ? at : undefined,
  };
}

/** Seconds that are left of a clock; negative once it is overdue. */
export function remainingSeconds(run: ClockRun): number {
  if (manualDueOf(run) === undefined || run.due === undefined) return run.target - run.elapsed;
  const timetable = run.life.regime.timetable;
  const at = run.stage === 'paused' ? run.asOf : run.until;
  return elapsed(timetable, at, run.due) - elapsed(timetable, run.due, at);
}
