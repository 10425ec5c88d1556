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
 * then clean ones, asserts what must hold, and returns the faulty run. As many plays go on side by side as there are
 * lanes, since a run mostly waits for what the forge asks it to wait; `lane` counts from 0.
 */
export async function sweepFaults(
  play: (fault: Fault, what: string, lane: number) => Promise<RunResult>,
  kinds: readonly FaultKind[] = FAULT_KINDS,
  lanes = 1,
): Promise<Sweep> {
  let points = 0;
  let faults = 0;
  for (const kind of kinds) {
    for (let first = 1, isMore = true; isMore; first += lanes) {
      const wave = Array.from({ length: lanes }, (_, lane) => first + lane);
      const runs = await Promise.all(
        wave.map((at, lane) => play({ ...kind, at }, `${nameOfFault(kind)} at ${at}`, lane)),
      );
      const met = runs.filter((run, lane) => run.points.length >= first + lane).length;
      points = Math.max(points, ...runs.map((run) => run.points.length));
      faults += met;
      isMore = met === lanes;
    }
  }
  return { points, faults };
}
