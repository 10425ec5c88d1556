import type { Instant } from '../time/instant.ts';
import { due } from '../time/open-time.ts';
import type { ClockRun } from './clock-run.ts';
import { manualDueOf } from './manual-due.ts';

export type Reached = { readonly at: Instant | undefined; readonly reached: boolean };

/**
 * When `seconds` of a clock have elapsed, by now or, if it keeps running, in time to come. A due time agreed by hand
 * counts through pauses, from the start of the clock.
 */
export function whenElapsed(run: ClockRun, seconds: number): Reached {
  const timetable = run.life.regime.timetable;
  if (seconds <= 0) return { at: run.startedAt, reached: true };
  if (manualDueOf(run) !== undefined) {
    const at = due(timetable, run.startedAt, seconds);
    return { at, reached: at !== undefined && run.running.some((span) => span.to >= at) };
  }
  const span = run.running.find((one) => one.before + one.seconds >= seconds);
  if (span !== undefined) return { at: due(timetable, span.from, seconds - span.before), reached: true };
  const last = run.running.at(-1);
  if (last === undefined || run.stage === 'completed' || run.stage === 'cancelled')
    return { at: undefined, reached: false };
  return { at: due(timetable, last.from, seconds - last.before), reached: false };
}
