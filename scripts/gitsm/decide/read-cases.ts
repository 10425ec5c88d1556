import { loadShapeCheck } from '../../../src/adapters/schema/check-shape.ts';
import { CONFIG_LIMITS } from '../../../src/adapters/yaml/read-options.ts';
import { readYaml } from '../../../src/adapters/yaml/read-yaml.ts';
import type { PolicyTests } from '../../../src/core/approval/policy-case.ts';
import type { Finding } from '../../../src/core/finding/finding.ts';
import { CliError, EXIT } from '../cli-error.ts';
import type { OpenedRepository } from '../repository.ts';

const CASES = 'config/approvals.test.yaml';

export type ReadCases =
  | { readonly ok: true; readonly tests: PolicyTests }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/** The cases beside the policy. */
export async function readCases({ readText }: OpenedRepository): Promise<ReadCases> {
  const text = await readText(CASES);
  if (text === undefined)
    throw new CliError(`There is no ${CASES}.`, EXIT.configuration, 'docs/approvals.md shows how to write cases.');
  const read = readYaml(new TextEncoder().encode(text), CASES, CONFIG_LIMITS);
  if (!read.ok) return { ok: false, findings: read.findings };
  const faults = (await loadShapeCheck('approvals-test'))(read.value, CASES);
  // The shape has just been checked.
  return faults.length > 0
    ? { ok: false, findings: faults }
    : { ok: true, tests: read.value as unknown as PolicyTests };
}
