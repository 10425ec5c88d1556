import { FAULT_KINDS, type Fault, type FaultKind, nameOfFault } from './forge/fault.ts';
import type { RunResult } from './runs.ts';

export type Sweep = {
  /** How many requests a run without a fault makes at most. */
  readonly points: number;
  /** How many runs met a fault. */
  readonly faults: number;
};

/**
 * Lets every kind of fault strike at every request of a run, one at a time, as SQLite tests do: at the first, the
 * second, … until a run ends without having come so far. `play` sets up a fresh scenario, lets the faulty run happen,
 * then clean ones, asserts what must hold, and returns the faulty run.
 */
export async function sweepFaults(
  play: (fault: Fault, what: string) => Promise<RunResult>,
  kinds: readonly FaultKind[] = FAULT_KINDS,
): Promise<Sweep> {
  let points = 0;
  let faults = 0;
  for (const kind of kinds) {
    for (let at = 1; ; at++) {
      const run = await play({ ...kind, at }, `${nameOfFault(kind)} at ${at}`);
      points = Math.max(points, run.points.length);
      if (run.points.length < at) break;
      faults++;
    }
  }
  return { points, faults };
}
