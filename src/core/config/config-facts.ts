import type { Finding } from '../finding/finding.ts';
import { finding } from '../finding/make-finding.ts';
import type { ReferenceFacts } from '../reference/check-references.ts';
import type { Instant } from '../time/instant.ts';
import type { LoadZone } from '../time/zone.ts';
import type { Configuration } from './configuration.ts';

/** What every check of a configuration file may look at. */
export type ConfigFacts = ReferenceFacts & {
  readonly configuration: Configuration;
  /** Where time zones come from; without it nothing is said of their names. */
  readonly loadZone?: LoadZone;
};

export function checkZone(
  path: string,
  pointer: string,
  zone: string | undefined,
  facts: ConfigFacts,
): readonly Finding[] {
  if (zone === undefined || facts.loadZone === undefined) return [];
  if (facts.loadZone(zone, 0 as Instant, 1 as Instant) !== undefined) return [];
  return [finding('ZONE_UNKNOWN', { path, pointer }, { zone })];
}
