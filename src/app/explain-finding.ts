import { isFixable } from '../core/checks/fixes.ts';
import { catalogue, declarationOf, type FindingCode } from '../core/finding/catalogue.ts';
import { exampleArgsOf } from '../core/finding/examples.ts';
import type { Severity } from '../core/finding/finding.ts';
import { nearest } from '../core/finding/nearest.ts';
import { findingSections } from '../core/finding/sections.ts';

export type Explanation = {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly title: string;
  /** The words of one case of it. */
  readonly example: string;
  readonly mend: string;
  readonly fixable: boolean;
};

export type ExplainAnswer =
  | { readonly is: 'explained'; readonly explanation: Explanation }
  | { readonly is: 'unknown'; readonly near?: FindingCode };

/** What a finding code means, in whatever capitals it is asked for. */
export function explainFinding(asked: string): ExplainAnswer {
  const code = codes.find((each) => each === asked.trim().toUpperCase());
  if (code !== undefined) return { is: 'explained', explanation: explain(code) };
  const near = codes.find((each) => each === nearest(asked, codes));
  return near === undefined ? { is: 'unknown' } : { is: 'unknown', near };
}

export function explain(code: FindingCode): Explanation {
  const { severity, title, says, mend } = declarationOf(code);
  const args = exampleArgsOf(code);
  return { code, severity, title, example: says(args), mend: mend(args), fixable: isFixable(code) };
}

// The keys of the catalogue, which are its codes.
const codes = Object.keys(catalogue) as readonly FindingCode[];

/** The whole reference: every code, under the headings of the documentation. */
export function explainAll(): readonly { readonly title: string; readonly explanations: readonly Explanation[] }[] {
  return findingSections.map(({ title, codes: ofSection }) => ({ title, explanations: ofSection.map(explain) }));
}
