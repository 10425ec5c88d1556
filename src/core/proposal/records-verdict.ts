import { encodeMarkdownInline } from '../encode/markdown-inline.ts';
import { toVisibleText } from '../encode/visible-text.ts';
import type { Finding, LocatedFinding } from '../finding/finding.ts';
import { mend, says } from '../finding/make-finding.ts';
import type { Annotation } from '../plan/forge-effect.ts';

/** What the records of a pull request come to: a failure is for its author to mend. */
export type RecordsVerdict = {
  readonly state: 'success' | 'failure';
  /** At most 140 characters. */
  readonly description: string;
};

export function verdictOf(findings: readonly Finding[], changed: number): RecordsVerdict {
  const counts = (['error', 'warning', 'info'] as const).map(
    (severity) => [severity, findings.filter((found) => found.severity === severity).length] as const,
  );
  const told = counts.filter(([, count]) => count > 0).map(([severity, count]) => countOf(count, WORDS[severity]));
  const files = changed === 0 ? 'no record is touched' : `${countOf(changed, ['file', 'files'])} of records checked`;
  const description = told.length === 0 ? `${files}, nothing is wrong` : `${told.join(', ')}; ${files}`;
  return {
    state: counts.some(([severity, count]) => severity === 'error' && count > 0) ? 'failure' : 'success',
    description,
  };
}

const WORDS = {
  error: ['error', 'errors'],
  warning: ['warning', 'warnings'],
  info: ['remark', 'remarks'],
} as const;

function countOf(count: number, [one, many]: readonly [string, string]): string {
  return `${count} ${count === 1 ? one : many}`;
}

const LEVELS = { error: 'failure', warning: 'warning', info: 'notice' } as const;

/** A finding as a remark on its line. */
export function toAnnotation(found: LocatedFinding): Annotation {
  const { line, column, endLine = line, endColumn } = found.position;
  return {
    path: found.place.path,
    line,
    endLine,
    ...(endLine === line && endColumn !== undefined ? { columns: [column, endColumn] as const } : {}),
    level: LEVELS[found.severity],
    title: found.code,
    message: toVisibleText(`${says(found)}\n${mend(found)}`),
  };
}

/** Some are spelled out; all of them stand on their lines. */
const MOST_ROWS = 100;

/** The findings as a table for the job's page. */
export function findingsTable(findings: readonly LocatedFinding[]): string {
  if (findings.length === 0) return 'Nothing is wrong.';
  const rows = findings.slice(0, MOST_ROWS).map((found) => {
    const { line, column } = found.position;
    const place = encodeMarkdownInline(`${found.place.path}:${line}:${column}`);
    return `| ${place} | ${found.severity} | ${encodeMarkdownInline(found.code)} | ${told(says(found))} ${told(mend(found))} |`;
  });
  const rest = findings.length - rows.length;
  return [
    '| Where | How grave | Code | What, and how to mend it |',
    '| --- | --- | --- | --- |',
    ...rows,
    ...(rest > 0 ? ['', `and ${rest} more`] : []),
  ].join('\n');
}

function told(sentence: string): string {
  return encodeMarkdownInline(sentence, 400);
}
