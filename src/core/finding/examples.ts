import type { FindingCode } from './catalogue.ts';
import { exampleArgs } from './example-args.ts';
import type { FindingArgs } from './finding.ts';
import { intakeExampleArgs } from './intake-example-args.ts';
import { policyExampleArgs } from './policy-example-args.ts';
import { recordExampleArgs } from './record-example-args.ts';

const examples: Readonly<Partial<Record<FindingCode, FindingArgs>>> = {
  ...exampleArgs,
  ...policyExampleArgs,
  ...recordExampleArgs,
  ...intakeExampleArgs,
};

/** Arguments of a case of the code that could happen, for documentation; none where its words need none. */
export function exampleArgsOf(code: FindingCode): FindingArgs {
  return examples[code] ?? {};
}
