import { configFindings } from './config-findings.ts';
import type { FindingDeclaration } from './declare.ts';
import { historyFindings } from './history-findings.ts';
import { intakeFindings } from './intake-findings.ts';
import { journalFindings } from './journal-findings.ts';
import { ledgerFindings } from './ledger-findings.ts';
import { lifecycleFindings } from './lifecycle-findings.ts';
import { linkFindings } from './link-findings.ts';
import { policyFindings } from './policy-findings.ts';
import { referenceFindings } from './reference-findings.ts';
import { shapeFindings } from './shape-findings.ts';
import { timeFindings } from './time-findings.ts';
import { yamlFindings } from './yaml-findings.ts';

/** Every finding code with its wording. Codes are permanent once released: reword, add, retire, never reuse. */
export const catalogue = {
  ...yamlFindings,
  ...shapeFindings,
  ...ledgerFindings,
  ...referenceFindings,
  ...lifecycleFindings,
  ...journalFindings,
  ...linkFindings,
  ...configFindings,
  ...policyFindings,
  ...timeFindings,
  ...historyFindings,
  ...intakeFindings,
};

export type FindingCode = keyof typeof catalogue;

export function declarationOf(code: FindingCode): FindingDeclaration {
  return catalogue[code];
}
