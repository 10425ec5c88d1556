import type { Verified } from '../../../src/app/audit/verify-approvals.ts';
import type { Difference } from '../../../src/core/audit/differences.ts';
import type { Fault, Verification } from '../../../src/core/audit/verification.ts';
import { encodeTerminalLine } from '../../../src/core/encode/terminal-text.ts';
import type { JsonValue } from '../../../src/core/record/json.ts';

const MARKS: Readonly<Record<Verification['verdict'], string>> = {
  verified: '✓',
  differs: '✗',
  untold: '?',
  no_approval: '–',
};

/** What was verified, one change after the other, and from what. */
export function tellVerified({ asked, changes }: Verified): string {
  const lines = changes.flatMap((one) => [
    `${MARKS[one.verdict]} ${one.id} ${one.says}`,
    ...one.faults.flatMap((fault) => faultLines(one, fault)),
  ]);
  return `${[...lines, '', summaryOf(changes), HOW[asked]].map(encodeTerminalLine).join('\n')}\n`;
}

const HOW = {
  repository:
    'From this repository alone: digests, policy and decisions were recomputed. Whether the reviews exist was not asked of the forge.',
  forge: 'From this repository, and asked of the forge: merges and reviews exist as the records tell them.',
} as const;

function summaryOf(changes: readonly Verification[]): string {
  const count = (verdict: Verification['verdict']) => changes.filter((one) => one.verdict === verdict).length;
  return `${count('verified')} verified, ${count('differs')} not as they must be, ${count('untold')} that cannot be told, ${count('no_approval')} without an approval to verify.`;
}

function faultLines({ path }: Verification, { check, says, differences }: Fault): readonly string[] {
  return [
    `    ${check.replaceAll('_', ' ')}: ${says}`,
    ...differences.flatMap((difference) => differenceLines(path, difference)),
  ];
}

function differenceLines(path: string, { pointer, expected, found }: Difference): readonly string[] {
  return [`      ${path} ${pointer}`, `        found    ${show(found)}`, `        expected ${show(expected)}`];
}

function show(value: JsonValue | undefined): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value);
  return text.length <= 200 ? text : `${text.slice(0, 199)}…`;
}
