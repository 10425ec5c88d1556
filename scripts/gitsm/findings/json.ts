import type { Counts } from '../../../src/app/validate-records.ts';
import { isFixable } from '../../../src/core/checks/fixes.ts';
import type { LocatedFinding } from '../../../src/core/finding/finding.ts';
import { mend, says } from '../../../src/core/finding/make-finding.ts';

/** A finding as other programs read it. Keys are permanent; lines and columns count from 1, columns in UTF-16 units. */
type FindingJson = {
  readonly code: string;
  readonly severity: string;
  readonly path: string;
  readonly pointer: string;
  readonly line: number;
  readonly column: number;
  readonly end_line?: number;
  readonly end_column?: number;
  readonly message: string;
  readonly mend: string;
  readonly fixable: boolean;
};

/** All findings and how many there are, as one object. */
export function formatJson(findings: readonly LocatedFinding[], counts: Counts): string {
  return `${JSON.stringify({ counts, findings: findings.map(toJson) }, null, 2)}\n`;
}

function toJson(found: LocatedFinding): FindingJson {
  const { line, column, endLine, endColumn } = found.position;
  return {
    code: found.code,
    severity: found.severity,
    path: found.place.path,
    pointer: found.place.pointer,
    line,
    column,
    ...(endLine === undefined ? {} : { end_line: endLine }),
    ...(endColumn === undefined ? {} : { end_column: endColumn }),
    message: says(found),
    mend: mend(found),
    fixable: isFixable(found),
  };
}
