import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { loadPorts } from '../../../src/adapters/ledger/load-ports.ts';
import { createZoneLoader } from '../../../src/adapters/time/zone-rules.ts';
import { type MovedClock, type Simulation, simulateSla, type Verdict } from '../../../src/app/simulate-sla.ts';
import type { Configuration, SlaConfig } from '../../../src/core/config/configuration.ts';
import type { Finding } from '../../../src/core/finding/finding.ts';
import { mend, says } from '../../../src/core/finding/make-finding.ts';
import type { Ledger } from '../../../src/core/ledger/ledger.ts';
import { checkDefinitions } from '../../../src/core/sla/check-definitions.ts';
import type { Definition } from '../../../src/core/sla/definition.ts';
import { type Instant, parseInstant, toInstant } from '../../../src/core/time/instant.ts';
import { CliError, EXIT } from '../cli-error.ts';
import type { Console } from '../console.ts';
import { showDuration, showInstant } from '../duration.ts';
import { showTable } from '../table.ts';

export type SimulateOptions = {
  readonly definition?: string;
  readonly since?: string;
  readonly json?: boolean;
};

const DEFAULT_DAYS = 180;

/** `gitsm sla simulate`: what proposed service levels would have made of the clocks of a period. */
export async function simulate(ledger: Ledger, now: Instant, run: { options: SimulateOptions; console: Console }) {
  const { options, console } = run;
  const value = await readDefinitions(options.definition, { console, configuration: ledger.configuration });
  const simulation = simulateSla(ledger, {
    proposed: { ...ledger.configuration, sla: { path: options.definition ?? '', value } },
    loadZone: createZoneLoader(),
    since: sinceOf(options.since, now),
    now,
  });
  console.out(options.json === true ? `${JSON.stringify(simulation, null, 2)}\n` : tell(simulation, console));
}

/** The proposed file, held to the schema and the rules of `config/sla.yaml`. */
async function readDefinitions(
  definition: string | undefined,
  { console, configuration }: { readonly console: Console; readonly configuration: Configuration },
): Promise<SlaConfig> {
  if (definition === undefined) {
    throw new CliError('gitsm sla simulate takes --definition <file>.', EXIT.usage, '--definition config/sla.yaml');
  }
  const bytes = await readFile(resolve(console.cwd, definition)).catch(() => undefined);
  if (bytes === undefined) throw new CliError(`${definition} cannot be read.`, EXIT.usage, 'Check the path.');
  const read = loadPorts.readConfig(bytes, definition);
  if (!read.ok) throw refusal(definition, read.findings);
  const checkShape = await loadPorts.loadShapeCheck('sla');
  const faults = checkShape(read.value, definition);
  if (faults.length > 0) throw refusal(definition, faults);
  // The schema has just been checked.
  const value = read.value as unknown as SlaConfig;
  const known = {
    calendars: new Set(configuration.calendars.keys()),
    services: new Set(configuration.services.keys()),
  };
  const wrong = checkDefinitions(value.definitions as readonly Definition[], known, definition);
  const errors = wrong.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw refusal(definition, errors);
  return value;
}

function refusal(path: string, findings: readonly Finding[]): CliError {
  const lines = findings.slice(0, 10).map((one) => `  ${one.place.pointer} ${one.code}: ${says(one)} ${mend(one)}`);
  return new CliError(`${path} holds no service levels that can be used.\n${lines.join('\n')}`, EXIT.configuration);
}

/** `180d`, or a day or an instant. */
function sinceOf(text: string | undefined, now: Instant): Instant {
  const days = /^(\d{1,4})d$/.exec(text ?? `${DEFAULT_DAYS}d`)?.[1];
  if (days !== undefined) return toInstant(now - Number(days) * 86_400);
  const at = parseInstant(/^\d{4}-\d\d-\d\d$/.test(text ?? '') ? `${text}T00:00:00Z` : (text ?? ''));
  if (at !== undefined) return at;
  throw new CliError(`--since takes days or a date, not "${text}".`, EXIT.usage, '--since 180d');
}

const VERDICTS: Readonly<Record<Verdict, string>> = {
  met: 'met',
  breached: 'breached',
  running: 'running',
  not_measured: 'not measured',
};

function tell(simulation: Simulation, console: Console): string {
  const turned = simulation.moved.filter(({ from, to }) => from !== to);
  console.err(
    `${simulation.clocks} clocks since ${showInstant(simulation.since)}: ${simulation.moved.length} come out otherwise, ${turned.length} with another verdict\n`,
  );
  for (const { definition, turns } of simulation.definitions) {
    const parts = turns.filter(({ from, to }) => from !== to);
    if (parts.length === 0) continue;
    const text = parts.map(({ from, to, count }) => `${count} ${VERDICTS[from]} → ${VERDICTS[to]}`).join(', ');
    console.err(`  ${definition}: ${text}\n`);
  }
  const head = ['RECORD', 'CLOCK', 'IN FORCE', 'PROPOSED', 'LEFT', 'WOULD BE'];
  return turned.length === 0 ? '' : showTable({ head, rows: turned.map(rowOf) }, console);
}

function rowOf({ record, definition, from, to, before, after }: MovedClock): readonly string[] {
  const left = (side: MovedClock['before']) => (side === undefined ? '–' : showDuration(side.remaining));
  return [record, definition, VERDICTS[from], VERDICTS[to], left(before), left(after)];
}
