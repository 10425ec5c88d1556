import { timesOf } from '../change/maintenance.ts';
import type { Configuration } from '../config/configuration.ts';
import type { Instant } from '../time/instant.ts';
import { toInstant } from '../time/instant.ts';
import type { LoadZone } from '../time/zone.ts';

/**
 * The title of the maintenance window that names the service and is open now. A window for everything, or one whose
 * zone does not exist, silences nothing: a missed outage is worse than a needless incident.
 */
export function inMaintenance(
  service: string,
  now: Instant,
  { configuration, loadZone }: { readonly configuration: Configuration; readonly loadZone: LoadZone },
): string | undefined {
  const span = { from: now, to: toInstant(now + 1) };
  const windows = configuration.schedule?.value.maintenance ?? [];
  return windows.find(
    (one) => one.scope.services?.includes(service) === true && (timesOf(one, span, loadZone) ?? []).length > 0,
  )?.title;
}
