import type { Entry } from '../ledger/ledger.ts';
import type { ClockRun } from '../sla/clock-run.ts';
import { measureRecord } from '../sla/clocks-of.ts';
import { manualDueOf } from '../sla/manual-due.ts';
import { type Threshold, thresholdsOf } from '../sla/thresholds.ts';
import { type Instant, toInstant } from '../time/instant.ts';
import { due } from '../time/open-time.ts';
import type { Due } from './due.ts';
import type { TimerContext } from './timer-context.ts';

/** Every warning, breach and escalation level that the clocks of a record have reached while they ran. */
export function clockDues({ kind, record }: Entry, { rules, now }: TimerContext): readonly Due[] {
  const facts = { customersOf: rules.facts.customersOf ?? (() => []) };
  const { runs } = measureRecord({ kind, ...record }, rules, now);
  return runs.flatMap((run) =>
    thresholdsOf(run, facts).flatMap((threshold): readonly Due[] => {
      const { key, at, reached } = threshold;
      if (!reached || at === undefined) return [];
      return [{ kind: 'clock', key, at, knownAt: knownAt(run, threshold, at), run, threshold }];
    }),
  );
}

/** When it shows; what a target had passed before it took over shows when it takes over. */
function knownAt(run: ClockRun, threshold: Threshold, at: Instant): Instant {
  const shows = threshold.kind === 'breach' ? breachShows(run, at) : passedWhileRunning(run, at);
  return toInstant(Math.max(shows, run.life.takesOver?.at ?? shows));
}

/** In the first open second after the target is used up: a budget that ends at closing shows after the next opening. */
function breachShows(run: ClockRun, at: Instant): Instant {
  if (manualDueOf(run) !== undefined) return passedWhileRunning(run, toInstant(at + 1));
  const span = run.running.find(({ before, seconds }) => before + seconds > run.target);
  if (span === undefined) return at;
  return due(run.life.regime.timetable, span.from, run.target + 1 - span.before) ?? at;
}

/** A due time agreed by hand can pass during a pause; it shows when the clock goes on. */
function passedWhileRunning(run: ClockRun, at: Instant): Instant {
  const span = run.running.find(({ to }) => to >= at);
  return toInstant(Math.max(at, span?.from ?? at));
}

/** Whether the clock still waits for something. */
export function isLive({ stage }: ClockRun): boolean {
  return stage === 'in_progress' || stage === 'paused';
}
