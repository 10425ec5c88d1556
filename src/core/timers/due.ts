import type { ClockRun } from '../sla/clock-run.ts';
import type { Threshold } from '../sla/thresholds.ts';
import type { Instant } from '../time/instant.ts';
import type { Told } from './whose-turn.ts';

/** Something that has come to pass because of time, and that a record announces once under its key. */
export type Due = {
  readonly key: string;
  /** The computed instant, whenever it is noticed. */
  readonly at: Instant;
  /**
   * The first instant at which a run could know of it: the first open second after a target is used up, a second after
   * another deadline, or when a target took over that the clock had long passed. This is the order of `announced`, so
   * that it is the same however often the timers run.
   */
  readonly knownAt: Instant;
} & (
  | { readonly kind: 'clock'; readonly run: ClockRun; readonly threshold: Threshold }
  | {
      readonly kind: 'reminder';
      /** What is overdue, as the middle of a sentence that an instant ends; already encoded for Markdown. */
      readonly says: string;
      readonly turn: readonly Told[];
      /** Whether it still wants doing. */
      readonly isOpen: boolean;
    }
);

/** In the order in which they could be known; of a key that comes twice the first counts. */
export function inOrder(dues: readonly Due[]): readonly Due[] {
  const seen = new Set<string>();
  return dues.toSorted(compare).filter(({ key }) => !seen.has(key) && seen.add(key));
}

function compare(a: Due, b: Due): number {
  return a.knownAt - b.knownAt || a.at - b.at || rank(a) - rank(b) || Number(a.key > b.key) - Number(a.key < b.key);
}

/** Of one instant the warning comes first, so that what weighs more can speak for it. */
function rank(due: Due): number {
  return due.kind === 'clock' && due.threshold.kind === 'warning' ? 0 : 1;
}
