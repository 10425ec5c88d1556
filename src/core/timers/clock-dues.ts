import type { Entry } from '../ledger/ledger.ts';
import type { ClockRun } from '../sla/clock-run.ts';
import { measureRecord } from '../sla/clocks-of.ts';
import { type Threshold, thresholdsOf } from '../sla/thresholds.ts';
import { type Instant, toInstant } from '../time/instant.ts';
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

/**
 * A breach shows a second after its instant. One under a due time agreed by hand that passed during a pause shows when
 * the clock goes on; what a target had passed before it took over shows when it takes over.
 */
function knownAt(run: ClockRun, threshold: Threshold, at: Instant): Instant {
  const shows = threshold.kind === 'breach' ? at + 1 : at;
  const span = run.running.find(({ to }) => to >= shows);
  return toInstant(Math.max(shows, span?.from ?? shows, run.life.takesOver?.at ?? shows));
}

/** Whether the clock still waits for something. */
export function isLive({ stage }: ClockRun): boolean {
  return stage === 'in_progress' || stage === 'paused';
}
