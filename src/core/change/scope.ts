import type { ScheduleConfig } from '../config/configuration.ts';
import type { Level } from '../record/record.ts';
import { type ChangeContent, environmentOf, servicesOf } from './change-content.ts';
import type { ServiceMap } from './reach.ts';

export type Scope = NonNullable<ScheduleConfig['maintenance']>[number]['scope'];

export type ScopeFacts = {
  readonly services: ServiceMap;
  readonly risk: Level;
};

/** All that a scope names must fit; of a list one is enough; an empty scope covers everything. */
export function isInScope(scope: Scope, change: ChangeContent, { services, risk }: ScopeFacts): boolean {
  const changed = servicesOf(change);
  const criticalities = changed.flatMap((id) => services.get(id)?.criticality ?? []);
  return (
    (scope.services === undefined || scope.services.some((id) => changed.includes(id))) &&
    (scope.criticality === undefined || scope.criticality.some((each) => criticalities.includes(each))) &&
    (scope.types === undefined || scope.types.includes(change.type)) &&
    (scope.environments === undefined || scope.environments.includes(environmentOf(change))) &&
    (scope.risk === undefined || scope.risk.includes(risk))
  );
}
