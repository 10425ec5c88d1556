import { formatInstant, type Instant } from '../time/instant.ts';
import type { ClockRun } from './clock-run.ts';
import type { Escalation } from './definition.ts';
import { pointAt } from './holders.ts';
import { applies, type RegimeFacts } from './regime.ts';
import { secondsOf } from './target-seconds.ts';
import { type Reached, whenElapsed } from './when-elapsed.ts';

/** A moment of a clock that people or automation wait for. */
export type Threshold = {
  /** The same for the same moment of the same clock, whenever it is computed: announce each key once. */
  readonly key: string;
  readonly kind: 'warning' | 'breach' | 'escalation';
  /** The computed instant; `undefined` where the clock has ended before, or does not come so far. */
  readonly at: Instant | undefined;
  /** Whether it has come to pass by the `now` of the clock. A due time has passed a second after its instant. */
  readonly reached: boolean;
  readonly percent?: number;
  /** For an escalation, whose `when` holds at that time. */
  readonly escalation?: Escalation;
};

/** What a clock is called in `announced`: a new target or a new start is a new clock. */
export function clockKey(run: ClockRun): string {
  return `${run.definition.id}/${run.life.regime.targetKey}/${formatInstant(run.startedAt)}`;
}

/** Warnings, breach and escalation levels, by their instants; those that will not come stand last. */
export function thresholdsOf(run: ClockRun, facts: Pick<RegimeFacts, 'customersOf'>): readonly Threshold[] {
  const key = clockKey(run);
  const levels = (run.definition.escalations ?? []).flatMap((level): readonly Threshold[] => {
    const reached = whenElapsed(run, levelSeconds(level, run.target));
    const point = pointAt(run.points, reached.at ?? run.until);
    if (point === undefined || !applies(level.when, point.fields, facts.customersOf)) return [];
    return [{ key: `${key}/escalation-${level.id}`, kind: 'escalation', ...reached, escalation: level }];
  });
  const breach: Threshold = { key: `${key}/breach`, kind: 'breach', ...breachOf(run) };
  return [...warningsOf(run), breach, ...levels].sort((a, b) => order(a) - order(b));
}

export function warningsOf(run: ClockRun): readonly Threshold[] {
  return (run.definition.warn_at ?? []).map((percent) => ({
    key: `${clockKey(run)}/warning-${percent}`,
    kind: 'warning',
    ...whenElapsed(run, shareOf(run.target, percent)),
    percent,
  }));
}

function breachOf(run: ClockRun): Reached {
  if (run.breachedAt !== undefined) return { at: run.breachedAt, reached: true };
  const open = run.stage === 'in_progress' || run.stage === 'paused';
  return { at: open ? run.due : undefined, reached: false };
}

function levelSeconds(level: Escalation, target: number): number {
  if (level.percent !== undefined) return shareOf(target, level.percent);
  const offset = level.offset ?? { after: {} };
  return 'before' in offset ? target - secondsOf(offset.before) : target + secondsOf(offset.after);
}

/** The first whole second at which `percent` of the target have elapsed. */
function shareOf(target: number, percent: number): number {
  return Math.ceil((target * percent) / 100);
}

function order(threshold: Threshold): number {
  return threshold.at ?? Number.POSITIVE_INFINITY;
}
