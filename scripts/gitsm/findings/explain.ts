import pc from 'picocolors';
import type { Explanation } from '../../../src/app/explain-finding.ts';

const FIXES = {
  always: 'gitsm validate --fix mends it.',
  sometimes: 'gitsm validate --fix mends it where there is no choice, as where only capitals or separators differ.',
} as const;

/** What a code means, for people. */
export function formatExplanation(explanation: Explanation, color: boolean): string {
  const colors = pc.createColors(color);
  const { code, severity, title, example, mend, fixable } = explanation;
  return [
    `${colors.bold(code)} (${severity})`,
    `${title}.`,
    '',
    `  Such as: ${example}`,
    `  Mend:    ${mend}`,
    ...(fixable === 'never' ? [] : ['', FIXES[fixable]]),
    '',
  ].join('\n');
}
