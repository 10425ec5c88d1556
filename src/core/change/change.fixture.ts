import type { ScheduleConfig, Service } from '../config/configuration.ts';
import { type Instant, parseInstant } from '../time/instant.ts';
import type { LoadZone } from '../time/zone.ts';
import type { ChangeContent } from './change-content.ts';
import type { PlannedChange, ScheduleFacts } from './conflict.ts';

// What the tests of assessing changes begin with: a shop on two nodes of a database, and a change of it.

type Dependency = NonNullable<Service['depends_on']>[number];

export function service(id: string, depends_on: readonly Dependency[] = [], more: Partial<Service> = {}): Service {
  return {
    ...{
      id,
      title: id,
      type: 'business_service',
      status: 'production',
      criticality: 'high',
      owner: 'eve',
      team: 'network',
    },
    depends_on,
    ...more,
  };
}

export function servicesOfList(...list: readonly Service[]): ReadonlyMap<string, Service> {
  return new Map(list.map((one) => [one.id, one]));
}

export const landscape = servicesOfList(
  service('shop', [{ service: 'database' }, { service: 'mail', impact: 'degraded' }]),
  service('database', [
    { service: 'node-a', redundancy_group: 'nodes' },
    { service: 'node-b', redundancy_group: 'nodes' },
    { service: 'backup', impact: 'none' },
  ]),
  ...['node-a', 'node-b', 'backup', 'mail'].map((id) => service(id)),
  service('reports', [{ service: 'shop', impact: 'degraded' }], { criticality: 'critical' }),
);

export function at(text: string): Instant {
  const instant = parseInstant(text);
  if (instant === undefined) throw new Error(`${text} is no instant`);
  return instant;
}

export const content: ChangeContent = {
  type: 'normal',
  service: 'shop',
  team: 'network',
  assignee: 'jon',
  window: { start: '2026-12-01T20:00:00Z', end: '2026-12-01T22:00:00Z' },
};

export function planned(more: Partial<ChangeContent> = {}, changes: Partial<PlannedChange> = {}): PlannedChange {
  return {
    id: 'CHG-57',
    isProposal: true,
    raised: at('2026-11-20T09:00:00Z'),
    content: { ...content, ...more },
    ...changes,
  };
}

export function scheduleFacts(
  { schedule = {}, ...more }: Partial<ScheduleFacts> & { readonly schedule?: ScheduleConfig },
  loadZone: LoadZone,
): ScheduleFacts {
  return { others: [], majorIncidents: [], services: landscape, leadTimeHours: {}, loadZone, schedule, ...more };
}
