import type { Instant } from '../time/instant.ts';
import { elapsed } from '../time/open-time.ts';
import { lastNotAfter } from '../time/sorted-search.ts';
import type { ClockRun } from './clock-run.ts';
import type { Point } from './timeline.ts';

/** Who had the record; `null` where nobody did. */
export type Holder = { readonly team: string | null; readonly assignee: string | null };

export type HolderShare = Holder & { readonly seconds: number };

/** The last point at or before an instant; the first one before that. */
export function pointAt(points: readonly Point[], at: Instant): Point | undefined {
  return points[lastNotAfter(points, at, instantOf)] ?? points[0];
}

function instantOf(point: Point): Instant {
  return point.at;
}

export function holderOf(point: Point | undefined): Holder {
  return { team: point?.fields.team ?? null, assignee: point?.fields.assignee ?? null };
}

/** Who held the record while the clock ran, in the order of their first turns; the seconds add up to `elapsed`. */
export function sharesOf(run: ClockRun): readonly HolderShare[] {
  const shares = new Map<string, HolderShare>();
  for (const span of run.running) {
    for (
      let index = Math.max(0, lastNotAfter(run.points, span.from, instantOf)), from = span.from;
      from < span.to;
      index += 1
    ) {
      const to = Math.min(span.to, run.points[index + 1]?.at ?? span.to) as Instant;
      const { team, assignee } = holderOf(run.points[index]);
      const key = `${team ?? ''}/${assignee ?? ''}`;
      const seconds = elapsed(run.life.regime.timetable, from, to) + (shares.get(key)?.seconds ?? 0);
      if (seconds > 0) shares.set(key, { team, assignee, seconds });
      from = to;
    }
  }
  return [...shares.values()];
}
