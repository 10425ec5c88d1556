import { runnerCommand } from '../../../src/core/encode/runner-command.ts';
import type { LocatedFinding, Severity } from '../../../src/core/finding/finding.ts';
import { mend, says } from '../../../src/core/finding/make-finding.ts';
import { countWords } from './pretty.ts';

/** What the forge shows of one step: ten annotations of each level. */
const MOST = 10;

const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'notice'>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
};

/** Findings as annotations of GitHub Actions, one a line, the gravest first; what is too many is counted. */
export function formatGithub(findings: readonly LocatedFinding[]): string {
  const levels = (['error', 'warning', 'info'] as const).map((severity) =>
    findings.filter((found) => found.severity === severity),
  );
  const shown = levels.flatMap((ofLevel) => ofLevel.slice(0, MOST).map(toCommand));
  const hidden = levels.flatMap((ofLevel) => ofLevel.slice(MOST));
  const more = hidden.length === 0 ? [] : [`and ${countWords(hidden)} more: run gitsm validate`];
  return [...shown, ...more].map((line) => `${line}\n`).join('');
}

function toCommand(found: LocatedFinding): string {
  const { line, column, endLine, endColumn } = found.position;
  // Columns of several lines are refused by the forge.
  const isOneLine = endLine === undefined || endLine === line;
  const properties = {
    file: found.place.path,
    line,
    ...(isOneLine ? { col: column } : {}),
    ...(endLine === undefined ? {} : { endLine }),
    ...(isOneLine && endColumn !== undefined && endLine !== undefined ? { endColumn } : {}),
    title: found.code,
  };
  return runnerCommand(LEVELS[found.severity], properties, `${says(found)} ${mend(found)}`);
}
