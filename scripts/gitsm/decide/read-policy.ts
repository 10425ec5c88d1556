import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { loadPorts } from '../../../src/adapters/ledger/load-ports.ts';
import type { ApprovalsConfig } from '../../../src/core/config/configuration.ts';
import type { Finding } from '../../../src/core/finding/finding.ts';
import { mend, says } from '../../../src/core/finding/make-finding.ts';
import { type Instant, parseInstant, toInstant } from '../../../src/core/time/instant.ts';
import { CliError, EXIT } from '../cli-error.ts';
import type { OpenedRepository } from '../repository.ts';

const POLICY = 'config/approvals.yaml';

/** A policy that is proposed: a file of its own, or the one of the work tree; held to its schema. */
export async function readPolicy(file: string | undefined, { root }: OpenedRepository): Promise<ApprovalsConfig> {
  const path = file === undefined ? resolve(root, POLICY) : resolve(file);
  const name = file ?? POLICY;
  const bytes = await readFile(path).catch(() => undefined);
  if (bytes === undefined) throw new CliError(`${name} cannot be read.`, EXIT.usage, 'Check the path.');
  const read = loadPorts.readConfig(bytes, name);
  if (!read.ok) throw refusal(name, read.findings);
  const faults = (await loadPorts.loadShapeCheck('approvals'))(read.value, name);
  if (faults.length > 0) throw refusal(name, faults);
  // The schema has just been checked.
  return read.value as unknown as ApprovalsConfig;
}

function refusal(name: string, findings: readonly Finding[]): CliError {
  const lines = findings.slice(0, 10).map((one) => `  ${one.place.pointer} ${one.code}: ${says(one)} ${mend(one)}`);
  return new CliError(`${name} is no policy that can decide.\n${lines.join('\n')}`, EXIT.configuration);
}

/** `90d`, or a day or an instant. */
export function sinceOf(text: string | undefined, now: Instant): Instant {
  const days = /^(\d{1,4})d$/.exec(text ?? '90d')?.[1];
  if (days !== undefined) return toInstant(now - Number(days) * 86_400);
  const at = parseInstant(/^\d{4}-\d\d-\d\d$/.test(text ?? '') ? `${text}T00:00:00Z` : (text ?? ''));
  if (at !== undefined) return at;
  throw new CliError(`--since takes days or a date, not "${text}".`, EXIT.usage, '--since 90d');
}
