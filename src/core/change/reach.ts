import type { Service } from '../config/configuration.ts';

export type ServiceMap = ReadonlyMap<string, Service>;

/** A service that feels a change of others, and over which of its dependencies. */
export type Reached = {
  readonly service: string;
  readonly criticality: Service['criticality'];
  readonly effect: 'down' | 'degraded';
  readonly via: string;
};

type Dependency = NonNullable<Service['depends_on']>[number];

/** 0: not felt, 1: degraded, 2: down. */
const WEIGHT = { none: 0, degraded: 1, full: 2 } as const;

/**
 * Which services are felt to fail while `changed` are away, the most critical first: each dependency passes on at most its `impact`, and
 * a redundancy group is as bad as its best member. Circles are fine: effects only grow.
 */
export function reachOf(changed: readonly string[], services: ServiceMap): readonly Reached[] {
  const dependents = dependentsOf(services);
  const felt = new Map<string, { readonly weight: number; readonly via: string }>();
  for (const id of changed) felt.set(id, { weight: 2, via: id });
  const open = [...changed];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    for (const dependent of dependents.get(id) ?? []) {
      if (changed.includes(dependent.id)) continue;
      const worst = worstOf(dependent, (other) => felt.get(other)?.weight ?? 0);
      if (worst.weight <= (felt.get(dependent.id)?.weight ?? 0)) continue;
      felt.set(dependent.id, worst);
      open.push(dependent.id);
    }
  }
  const reached = [...felt].flatMap(([id, { weight, via }]) =>
    toReached(services.get(id), weight, changed.includes(id), via),
  );
  return reached.sort(byCriticality);
}

function toReached(service: Service | undefined, weight: number, isChanged: boolean, via: string): readonly Reached[] {
  if (service === undefined || isChanged) return [];
  const effect = weight === 2 ? 'down' : 'degraded';
  return [{ service: service.id, criticality: service.criticality, effect, via }];
}

const CRITICALITIES: readonly Service['criticality'][] = ['critical', 'high', 'medium', 'low'];

function byCriticality(a: Reached, b: Reached): number {
  const rank = CRITICALITIES.indexOf(a.criticality) - CRITICALITIES.indexOf(b.criticality);
  if (rank !== 0) return rank;
  return a.service < b.service ? -1 : 1;
}

/** What `service` stands on, over any number of steps that are felt at all; itself is not among them. */
export function foundationsOf(service: string, services: ServiceMap): ReadonlySet<string> {
  const found = new Set<string>([service]);
  // A set hands out what is added while it is gone through.
  for (const id of found) {
    for (const each of services.get(id)?.depends_on ?? []) if (weightOf(each) > 0) found.add(each.service);
  }
  found.delete(service);
  return found;
}

function dependentsOf(services: ServiceMap): ReadonlyMap<string, readonly Service[]> {
  const dependents = new Map<string, Service[]>();
  for (const service of services.values()) {
    if (service.status === 'obsolete') continue;
    for (const { service: on } of service.depends_on ?? []) {
      const list = dependents.get(on);
      if (list === undefined) dependents.set(on, [service]);
      else list.push(service);
    }
  }
  return dependents;
}

function worstOf(
  { depends_on = [] }: Service,
  weightNow: (id: string) => number,
): { readonly weight: number; readonly via: string } {
  const passed = depends_on.map((each) => ({
    group: each.redundancy_group,
    via: each.service,
    weight: Math.min(weightOf(each), weightNow(each.service)),
  }));
  const standing = passed.map((one) => {
    if (one.group === undefined) return one;
    const members = passed.filter(({ group }) => group === one.group);
    return { ...one, weight: Math.min(...members.map(({ weight }) => weight)) };
  });
  return standing.reduce((worst, one) => (one.weight > worst.weight ? one : worst), { weight: 0, via: '' });
}

function weightOf({ impact = 'full' }: Dependency): number {
  return WEIGHT[impact];
}
