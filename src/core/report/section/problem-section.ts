import { type Instant, parseInstant, toInstant } from '../../time/instant.ts';
import { isOpen, type LedgerFacts, type RecordFacts } from '../facts/record-facts.ts';
import { hadPublishedWorkaround } from '../kpi/problem-kpis.ts';
import { byUrgency, compareText, type RecordRow, textOf, toRecordRow } from './record-row.ts';

export type KnownErrorRow = {
  readonly problem: RecordRow;
  readonly status: string;
  readonly symptom: string;
  readonly workaround: string | null;
  readonly root_cause: string | null;
  readonly open_incidents: number;
};

/** Incidents that look like one problem: same service and category, at least `AT_LEAST` opened in 30 days. */
export type ProblemCandidate = {
  readonly service: string;
  readonly category: string;
  readonly incidents: readonly string[];
  readonly first_opened_at: string;
  readonly last_opened_at: string;
};

export type Effectiveness = {
  readonly problem: RecordRow;
  readonly fix_applied_at: string;
  /** Incidents of its service and category opened in the 90 days before the fix, and since, 90 days at most. */
  readonly before: number;
  readonly after: number;
  /** Whole days since the fix, 90 at most: a shorter time says less. */
  readonly days_after: number;
  readonly verdict: string | null;
};

export type ProblemSection = {
  readonly open: readonly (RecordRow & { readonly incidents: number; readonly workaround: boolean })[];
  readonly known_errors: readonly KnownErrorRow[];
  readonly candidates: readonly ProblemCandidate[];
  readonly effectiveness: readonly Effectiveness[];
};

const DAY = 86_400;
const AT_LEAST = 3;

export function problemSection(ledger: LedgerFacts, asOf: Instant): ProblemSection {
  const open = ledger.problems.filter(isOpen).sort(byUrgency);
  return {
    open: open.map((each) => ({
      ...toRecordRow(each),
      incidents: incidentsOf(each, ledger).length,
      workaround: hadPublishedWorkaround(each, toInstant(asOf + 1)),
    })),
    known_errors: [...ledger.problems].sort(byUrgency).flatMap((each) => toKnownError(each, ledger, asOf)),
    candidates: candidatesIn(ledger, asOf),
    effectiveness: [...ledger.problems].sort(byUrgency).flatMap((each) => effectivenessOf(each, ledger, asOf)),
  };
}

/** Linked on either side. */
function incidentsOf({ id, record }: RecordFacts<'problem'>, ledger: LedgerFacts): readonly RecordFacts<'incident'>[] {
  const listed = new Set(record.links?.incidents ?? []);
  return ledger.incidents.filter((each) => each.record.links?.problem === id || listed.has(each.id));
}

function toKnownError(facts: RecordFacts<'problem'>, ledger: LedgerFacts, asOf: Instant): readonly KnownErrorRow[] {
  const known = facts.record.known_error;
  if (known === undefined || known.status === 'retired') return [];
  const published = known.published_at === undefined ? undefined : parseInstant(known.published_at);
  if (published !== undefined && published > asOf) return [];
  return [
    {
      problem: toRecordRow(facts),
      status: known.status,
      symptom: known.symptom,
      workaround: known.workaround ?? null,
      root_cause: known.root_cause ?? null,
      open_incidents: incidentsOf(facts, ledger).filter(isOpen).length,
    },
  ];
}

/** What it turned out to be; while it is open, what it was taken for. */
function signatureOf({ record, service }: RecordFacts<'incident'>): string | undefined {
  const category = record.closing_category ?? record.category;
  return category === undefined ? undefined : `${service}\n${category}`;
}

/** Incidents that have a problem already prove nothing new. */
function candidatesIn(ledger: LedgerFacts, asOf: Instant): readonly ProblemCandidate[] {
  const groups = new Map<string, RecordFacts<'incident'>[]>();
  for (const each of ledger.incidents) {
    const signature = signatureOf(each);
    const isRecent = each.opened > asOf - 30 * DAY;
    if (signature === undefined || !isRecent || each.record.links?.problem !== undefined) continue;
    groups.set(signature, [...(groups.get(signature) ?? []), each]);
  }
  return [...groups]
    .filter(([, group]) => group.length >= AT_LEAST)
    .sort(([a, one], [b, other]) => other.length - one.length || compareText(a, b))
    .map(([signature, group]) => toCandidate(signature, group));
}

function toCandidate(signature: string, group: readonly RecordFacts<'incident'>[]): ProblemCandidate {
  const [service = '', category = ''] = signature.split('\n');
  const inOrder = [...group].sort((a, b) => a.opened - b.opened || compareText(a.id, b.id));
  return {
    service,
    category,
    incidents: inOrder.map(({ id }) => id),
    first_opened_at: textOf(inOrder[0]?.opened) ?? '',
    last_opened_at: textOf(inOrder.at(-1)?.opened) ?? '',
  };
}

function effectivenessOf(facts: RecordFacts<'problem'>, ledger: LedgerFacts, asOf: Instant): readonly Effectiveness[] {
  const { record, service } = facts;
  const fixed = record.fix_applied_at === undefined ? undefined : parseInstant(record.fix_applied_at);
  if (fixed === undefined || fixed > asOf || record.category === undefined) return [];
  const same = ledger.incidents.filter((each) => signatureOf(each) === `${service}\n${record.category}`);
  const between = (from: number, to: number) => same.filter(({ opened }) => opened >= from && opened < to).length;
  return [
    {
      problem: toRecordRow(facts),
      fix_applied_at: textOf(fixed) ?? '',
      before: between(fixed - 90 * DAY, fixed),
      after: between(fixed, Math.min(fixed + 90 * DAY, asOf + 1)),
      days_after: Math.min(90, Math.floor((asOf - fixed) / DAY)),
      verdict: record.effectiveness?.verdict ?? null,
    },
  ];
}
