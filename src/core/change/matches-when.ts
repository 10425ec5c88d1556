import { matchesGlob } from '../approval/glob.ts';
import type { ApprovalsConfig, Service } from '../config/configuration.ts';
import type { Level } from '../record/record.ts';
import { type ChangeContent, environmentOf, servicesOf } from './change-content.ts';
import { type Reached, reachOf, type ServiceMap } from './reach.ts';

export type When = NonNullable<ApprovalsConfig['rules'][number]['when']>;

/** What conditions of the policy look at. */
export type ChangeTraits = {
  readonly type: ChangeContent['type'];
  readonly services: readonly string[];
  /** Of the changed service; `undefined` where the service is not known. */
  readonly criticality: Service['criticality'] | undefined;
  readonly environment: string;
  readonly hasOutage: boolean;
  readonly reached: readonly Reached[];
  /** `undefined` while the risk is still being computed. */
  readonly risk: Level | undefined;
};

export function traitsOf(change: ChangeContent, services: ServiceMap): ChangeTraits {
  const changed = servicesOf(change);
  return {
    type: change.type,
    services: changed,
    criticality: services.get(change.service)?.criticality,
    environment: environmentOf(change),
    hasOutage: change.outage !== undefined,
    reached: reachOf(changed, services),
    risk: undefined,
  };
}

/** All that is named must hold. What is asked of a change never holds where there is none. */
export function matchesWhen(
  when: When | undefined,
  traits: ChangeTraits | undefined,
  paths: readonly string[],
): boolean {
  const { paths: globs, ...ofChange } = when ?? {};
  if (globs !== undefined && !globs.some((glob) => paths.some((path) => matchesGlob(glob, path)))) return false;
  if (Object.keys(ofChange).length === 0) return true;
  return traits !== undefined && fits(ofChange, traits);
}

function fits(when: Omit<When, 'paths'>, traits: ChangeTraits): boolean {
  const { types, risk, services, criticality, environments, outage, blast_radius_at_least: reach } = when;
  return (
    includes(types, traits.type) &&
    includes(risk, traits.risk) &&
    includes(criticality, traits.criticality) &&
    includes(environments, traits.environment) &&
    (services === undefined || services.some((id) => traits.services.includes(id))) &&
    (outage === undefined || outage === traits.hasOutage) &&
    (reach === undefined || traits.reached.length >= reach)
  );
}

function includes<T>(wanted: readonly T[] | undefined, found: T | undefined): boolean {
  return wanted === undefined || (found !== undefined && wanted.includes(found));
}
