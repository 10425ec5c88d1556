import { fileURLToPath } from 'node:url';
import { openWorkTree } from '../../../src/adapters/files/work-tree-source.ts';
import { loadShapeCheck } from '../../../src/adapters/schema/check-shape.ts';
import { createZoneLoader } from '../../../src/adapters/time/zone-rules.ts';
import { CONFIG_LIMITS } from '../../../src/adapters/yaml/read-options.ts';
import { readYaml } from '../../../src/adapters/yaml/read-yaml.ts';
import { loadLedger } from '../../../src/app/load-ledger.ts';
import { clocksOfLedger, prepareTiming } from '../../../src/app/measure-clocks.ts';
import { checkLedger } from '../../../src/core/checks/check-ledger.ts';
import type { Finding } from '../../../src/core/finding/finding.ts';
import type { Entry, Ledger } from '../../../src/core/ledger/ledger.ts';
import type { Change, Incident, Problem, ServiceRequest } from '../../../src/core/record/record.ts';
import type { Clock } from '../../../src/core/sla/clock.ts';
import { type Instant, parseInstant } from '../../../src/core/time/instant.ts';

export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

export type Sample = {
  readonly ledger: Ledger;
  /** The instant at which the sample is evaluated. */
  readonly asOf: Instant;
  readonly findings: readonly Finding[];
  readonly clocks: readonly Clock[];
  readonly entries: readonly Entry[];
  readonly incidents: readonly Incident[];
  readonly requests: readonly ServiceRequest[];
  readonly changes: readonly Change[];
  readonly problems: readonly Problem[];
};

/** The sample organisation as it stands in the work tree, checked and timed at its own `as_of`. */
export async function loadSample(): Promise<Sample> {
  const ledger = await loadLedger(openWorkTree(ROOT), {
    readRecord: (bytes, path) => readYaml(bytes, path),
    readConfig: (bytes, path) => readYaml(bytes, path, CONFIG_LIMITS),
    loadShapeCheck,
  });
  const asOf = instantOf(ledger.configuration.organisation?.value.as_of ?? '');
  const loadZone = createZoneLoader();
  return {
    ledger,
    asOf,
    findings: checkLedger(ledger, { now: asOf, loadZone }),
    clocks: clocksOfLedger(ledger, prepareTiming(ledger.configuration, loadZone), asOf),
    entries: ledger.entries,
    incidents: ledger.entries.flatMap((entry) => (entry.kind === 'incident' ? [entry.record] : [])),
    requests: ledger.entries.flatMap((entry) => (entry.kind === 'request' ? [entry.record] : [])),
    changes: ledger.entries.flatMap((entry) => (entry.kind === 'change' ? [entry.record] : [])),
    problems: ledger.entries.flatMap((entry) => (entry.kind === 'problem' ? [entry.record] : [])),
  };
}

export function instantOf(text: string): Instant {
  const instant = parseInstant(text);
  if (instant === undefined) throw new Error(`not an instant: "${text}"`);
  return instant;
}

/** The record that a test is about; it fails where the sample has it no more. */
export function only<R>(records: readonly R[], is: (record: R) => boolean): R {
  const found = records.filter(is);
  const [first] = found;
  if (first === undefined || found.length > 1) throw new Error(`${found.length} records fit; one was expected`);
  return first;
}
