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
  /** Whether `gitsm validate --fix` mends each of them, those that leave no choice, or none. */
  readonly fixable: 'always' | 'sometimes' | 'never';
};

export type ExplainAnswer =
  | { readonly is: 'explained'; readonly explanation: Explanation }
  | { readonly is: 'unknown'; readonly near?: FindingCode };

/** What a finding code means, in whatever capitals it is asked for. */
export function explainFinding(asked: string): ExplainAnswer {
  const code = codes.find((each) => each === asked.trim().toUpperCase());
  if (code !== undefined) return { is: 'explained', explanation: explain(code) };
  const near = nearestCode(
    asked
      .trim()
      .toUpperCase()
      .replace(/[\s-]+/g, '_'),
  );
  return near === undefined ? { is: 'unknown' } : { is: 'unknown', near };
}

export function explain(code: FindingCode): Explanation {
  const { severity, title, says, mend, fixable } = declarationOf(code);
  const args = exampleArgsOf(code);
  const isMended = fixable === true ? 'always' : (fixable ?? 'never');
  return { code, severity, title, example: says(args), mend: mend(args), fixable: isMended };
}

/** The shortest code with all the words asked for, else a slip of the keys, else the one with most of the words. */
function nearestCode(asked: string): FindingCode | undefined {
  const words = new Set(asked.split('_').filter((word) => word.length > 1));
  const [best] = codes
    .map((code) => ({ code, shared: code.split('_').filter((word) => words.has(word)).length }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared || a.code.length - b.code.length);
  if (best?.shared === words.size) return best.code;
  const slip = nearest(asked, codes);
  return codes.find((code) => code === slip) ?? best?.code;
}

// The keys of the catalogue, which are its codes.
const codes = Object.keys(catalogue) as readonly FindingCode[];

/** The whole reference: every code, under the headings of the documentation. */
export function explainAll(): readonly { readonly title: string; readonly explanations: readonly Explanation[] }[] {
  return findingSections.map(({ title, codes: ofSection }) => ({ title, explanations: ofSection.map(explain) }));
}
