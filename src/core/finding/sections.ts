import type { FindingCode } from './catalogue.ts';
import { configFindings } from './config-findings.ts';
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

/** Codes under the headings of the reference page. */
export type FindingSection = { readonly title: string; readonly codes: readonly FindingCode[] };

export const findingSections: readonly FindingSection[] = [
  { title: 'Reading a file', codes: codesOf(yamlFindings) },
  { title: 'The shape of a file', codes: codesOf(shapeFindings) },
  { title: 'Files and ids', codes: codesOf(ledgerFindings) },
  { title: 'Names that must exist', codes: codesOf(referenceFindings) },
  { title: 'States, priorities and moves', codes: codesOf(lifecycleFindings) },
  { title: 'Journals', codes: codesOf(journalFindings) },
  { title: 'Links', codes: codesOf(linkFindings) },
  { title: 'Configuration', codes: codesOf(configFindings) },
  { title: 'The approval policy', codes: codesOf(policyFindings) },
  { title: 'Calendars and service levels', codes: codesOf(timeFindings) },
  { title: 'What a change did to the past', codes: codesOf(historyFindings) },
  { title: 'Issues and their forms', codes: codesOf(intakeFindings) },
];

/** The keys of a part of the catalogue are codes of it. */
function codesOf(declarations: object): readonly FindingCode[] {
  return Object.keys(declarations) as readonly FindingCode[];
}
