import type { Instant } from '../time/instant.ts';
import { type FieldValues, TRACKED_FIELDS } from './clocked-record.ts';
import type { Cycle, Mark } from './cycles.ts';
import type { Regime } from './regime.ts';
import type { Point } from './timeline.ts';

/** A cycle, or the part of it up to where another regime takes over, under one regime. */
export type Life = {
  readonly regime: Regime;
  readonly marks: readonly Mark[];
  /** Where this regime took over from another: the clock runs retroactively from its first mark all the same. */
  readonly takesOver?: Takeover;
  /** Where another one took over, which ended this clock. */
  readonly ended?: Takeover;
};

export type Takeover = { readonly at: Instant; readonly index: number; readonly reason: string };

type Stretch = { readonly regime: Regime | undefined; readonly takeover?: Takeover };

/**
 * Cuts a cycle where what it runs under changes. A stopped clock keeps its regime: only going on can change it, so that
 * a correction after the resolution does not judge it again.
 */
export function livesOf(
  cycle: Cycle,
  points: readonly Point[],
  regimeAt: (point: Point) => Regime | undefined,
): readonly Life[] {
  const stretches = stretchesOf(cycle, points, regimeAt);
  return stretches.flatMap(({ regime, takeover }, index) => {
    if (regime === undefined) return [];
    const next = stretches[index + 1]?.takeover;
    return [
      {
        regime,
        marks: next === undefined ? cycle : cycle.filter((mark) => mark.index < next.index),
        ...(takeover === undefined ? {} : { takesOver: takeover }),
        ...(next === undefined ? {} : { ended: next }),
      },
    ];
  });
}

function stretchesOf(
  cycle: Cycle,
  points: readonly Point[],
  regimeAt: (point: Point) => Regime | undefined,
): readonly Stretch[] {
  const [first, last] = [cycle[0], cycle.at(-1)];
  const start = points[first?.index ?? points.length];
  if (first === undefined || last === undefined || start === undefined) return [];
  const stretches: Stretch[] = [{ regime: regimeAt(start) }];
  const end = isStop(last) ? last.index : points.length;
  let judged = start.fields;
  for (let index = first.index + 1; index < end; index += 1) {
    const point = points[index];
    if (point === undefined || point.fields === judged || standsAt(cycle, index)) continue;
    const reason = changeOf(judged, point.fields);
    judged = point.fields;
    const regime = regimeAt(point);
    if (regime?.key === stretches.at(-1)?.regime?.key) continue;
    stretches.push({ regime, takeover: { at: point.at, index, reason } });
  }
  return stretches;
}

function standsAt(cycle: Cycle, index: number): boolean {
  const mark = cycle.findLast((one) => one.index <= index);
  return mark !== undefined && isStop(mark);
}

function isStop(mark: Mark): boolean {
  return mark.event === 'stop' || mark.event === 'cancel' || mark.event === 'reset';
}

/** `priority P3 → P1`; who holds the record and what it waits for chooses no target. */
function changeOf(before: FieldValues, after: FieldValues): string {
  return TRACKED_FIELDS.filter((field) => field !== 'assignee' && field !== 'hold_reason')
    .filter((field) => before[field] !== after[field])
    .map((field) => `${field} ${before[field] ?? 'none'} → ${after[field] ?? 'none'}`)
    .join(', ');
}
