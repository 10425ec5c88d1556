import { declarationOf, type FindingCode } from '../../finding/catalogue.ts';
import type { Finding, Severity } from '../../finding/finding.ts';
import { mend, says } from '../../finding/make-finding.ts';
import { compareText } from './record-row.ts';

export type FindingsSummary = {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly by_code: readonly {
    readonly code: string;
    readonly severity: Severity;
    readonly title: string;
    readonly count: number;
  }[];
  /** Errors first, at most `SHOWN`; `gitsm validate` lists them all. */
  readonly first: readonly {
    readonly code: string;
    readonly severity: Severity;
    readonly path: string;
    readonly pointer: string;
    readonly says: string;
    readonly mend: string;
  }[];
};

const SHOWN = 50;
const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

export function findingsSummary(findings: readonly Finding[]): FindingsSummary {
  const sorted = [...findings].sort(
    (a, b) =>
      RANK[a.severity] - RANK[b.severity] ||
      compareText(a.place.path, b.place.path) ||
      compareText(a.place.pointer, b.place.pointer) ||
      compareText(a.code, b.code),
  );
  const of = (severity: Severity) => findings.filter((each) => each.severity === severity).length;
  return {
    errors: of('error'),
    warnings: of('warning'),
    infos: of('info'),
    by_code: countByCode(sorted),
    first: sorted.slice(0, SHOWN).map((each) => ({
      code: each.code,
      severity: each.severity,
      path: each.place.path,
      pointer: each.place.pointer,
      says: says(each),
      mend: mend(each),
    })),
  };
}

function countByCode(sorted: readonly Finding[]): FindingsSummary['by_code'] {
  const counts = new Map<FindingCode, number>();
  for (const { code } of sorted) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].map(([code, count]) => {
    const { severity, title } = declarationOf(code);
    return { code, severity, title, count };
  });
}
