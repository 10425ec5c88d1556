import pc from 'picocolors';
import type { Explanation } from '../../../src/app/explain-finding.ts';

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
    ...(fixable ? ['', 'gitsm validate --fix mends it.'] : []),
    '',
  ].join('\n');
}
