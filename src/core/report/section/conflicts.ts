import type { ScheduleConfig, Service } from '../../config/configuration.ts';
import { type Instant, parseInstant, toInstant } from '../../time/instant.ts';
import type { Interval } from '../../time/interval.ts';
import type { PlannedChange } from './planned-change.ts';
import { compareText } from './record-row.ts';

/** Why a window does not suit, with what; `with` is a change or a freeze. */
export type Conflict = {
  readonly kind: 'same_service' | 'freeze';
  readonly change: string;
  readonly with: string;
  /** Services that both touch; for a freeze those of the change. */
  readonly services: readonly string[];
  readonly from: Instant;
  readonly to: Instant;
};

export type Freeze = {
  readonly id: string;
  readonly title: string;
  readonly reason: string | undefined;
  readonly span: Interval;
  readonly holds: (change: PlannedChange) => boolean;
};

/** The rule in use; the schedule's full engine takes its place by the same type. */
export type FindConflicts = (changes: readonly PlannedChange[], freezes: readonly Freeze[]) => readonly Conflict[];

/** Overlapping windows on one service, each pair once; windows in a freeze without an exception to it. Touching is no overlap. */
export const findConflicts: FindConflicts = (changes, freezes) => {
  const inOrder = [...changes].sort((a, b) => (a.window?.from ?? 0) - (b.window?.from ?? 0) || compareText(a.id, b.id));
  return inOrder.flatMap((change, index) => [
    ...inOrder.slice(index + 1).flatMap((other) => sameService(change, other)),
    ...freezes.flatMap((freeze) => inFreeze(change, freeze)),
  ]);
};

function sameService(change: PlannedChange, other: PlannedChange): readonly Conflict[] {
  const shared = change.services.filter((service) => other.services.includes(service));
  const both = overlap(change.window, other.window);
  if (shared.length === 0 || both === undefined) return [];
  return [{ kind: 'same_service', change: change.id, with: other.id, services: shared, ...both }];
}

function inFreeze(change: PlannedChange, freeze: Freeze): readonly Conflict[] {
  const both = overlap(change.window, freeze.span);
  if (both === undefined || change.freezeException === freeze.id || !freeze.holds(change)) return [];
  return [{ kind: 'freeze', change: change.id, with: freeze.id, services: change.services, ...both }];
}

function overlap(a: Interval | undefined, b: Interval | undefined): Interval | undefined {
  if (a === undefined || b === undefined || a.from >= b.to || b.from >= a.to) return undefined;
  return { from: toInstant(Math.max(a.from, b.from)), to: toInstant(Math.min(a.to, b.to)) };
}

type Scope = NonNullable<NonNullable<ScheduleConfig['freezes']>[number]['scope']>;

export function freezesOf(
  schedule: ScheduleConfig | undefined,
  services: ReadonlyMap<string, Service>,
): readonly Freeze[] {
  return (schedule?.freezes ?? []).flatMap(({ id, title, reason, start, end, scope, except }) => {
    const [from, to] = [parseInstant(start), parseInstant(end)];
    if (from === undefined || to === undefined || to <= from) return [];
    const isMet = (part: Scope | undefined, change: PlannedChange) =>
      part !== undefined && covers(part, change, services);
    const holds = (change: PlannedChange) => (scope === undefined || isMet(scope, change)) && !isMet(except, change);
    return [{ id, title, reason, span: { from, to }, holds }];
  });
}

/** All that a scope names must fit; of a list, one is enough. An empty scope covers everything. */
function covers(scope: Scope, change: PlannedChange, services: ReadonlyMap<string, Service>): boolean {
  const criticalities = change.services.flatMap((id) => services.get(id)?.criticality ?? []);
  return (
    (scope.services === undefined || scope.services.some((id) => change.services.includes(id))) &&
    (scope.criticality === undefined || scope.criticality.some((each) => criticalities.includes(each))) &&
    (scope.types === undefined || scope.types.includes(change.type)) &&
    (scope.environments === undefined || scope.environments.includes(change.environment ?? 'production')) &&
    (scope.risk === undefined || (change.risk !== undefined && scope.risk.includes(change.risk)))
  );
}
