import { type Instant, parseInstant } from '../../time/instant.ts';
import { type AuditCoverage, auditCoverage, isCovered } from '../facts/audit-coverage.ts';
import { owesReview, parse, wasImplemented } from '../facts/change-facts.ts';
import { isOfKind, type LedgerFacts, type RecordFacts } from '../facts/record-facts.ts';
import { contains, type Period } from '../period/period.ts';
import { showUtc } from '../period/show-time.ts';
import { compareText, type RecordRow, toRecordRow } from './record-row.ts';

/** Something that an auditor asks about; the reason is the writer's own text. */
export type AuditEntry = {
  readonly record: RecordRow;
  readonly at: string | null;
  readonly by: string | null;
  readonly what: string;
  readonly reason: string | null;
};

export type AuditSection = {
  /** Written into the journal later than they say. */
  readonly back_dated: readonly AuditEntry[];
  /** Priorities, due times and freezes set against the rule, and waived conflicts. */
  readonly overrides: readonly AuditEntry[];
  readonly unauthorised: readonly AuditEntry[];
  /** Owed reviews past their day at the as-of. */
  readonly late_reviews: readonly AuditEntry[];
  /** Changes closed in the last 28 days after implementation that lack one of the five. */
  readonly gaps: readonly { readonly record: RecordRow; readonly has: AuditCoverage }[];
};

export function auditSection(ledger: LedgerFacts, asOf: Instant, period: Period): AuditSection {
  const inOrder = [...ledger.all].sort((a, b) => a.opened - b.opened || compareText(a.id, b.id));
  const changes = inOrder.filter((each) => isOfKind(each, 'change'));
  return {
    back_dated: inOrder.flatMap((each) => backDated(each, asOf)),
    overrides: inOrder.flatMap(overridesOf),
    unauthorised: changes.flatMap(unauthorisedOf),
    late_reviews: inOrder.flatMap((each) => lateReviews(each, asOf)),
    gaps: changes
      .filter((each) => contains(period, each.closed) && wasImplemented(each))
      .map((each) => ({ record: toRecordRow(each), has: auditCoverage(each) }))
      .filter(({ has }) => !isCovered(has)),
  };
}

function backDated(facts: RecordFacts, asOf: Instant): readonly AuditEntry[] {
  return facts.record.journal
    .filter(({ recorded_at }) => recorded_at !== undefined && (parseInstant(recorded_at) ?? 0) <= asOf)
    .map((entry) => ({
      record: toRecordRow(facts),
      at: entry.at,
      by: entry.by,
      what: `${entry.to === undefined ? 'entry' : `move to ${entry.to}`} recorded ${showUtc(entry.recorded_at ?? '')} UTC`,
      reason: entry.note ?? null,
    }));
}

function overridesOf(facts: RecordFacts): readonly AuditEntry[] {
  const { record } = facts;
  const row = toRecordRow(facts);
  const override = record.priority_override;
  const change = isOfKind(facts, 'change') ? facts.record : undefined;
  const exception = change?.freeze_exception;
  return [
    ...(override === undefined
      ? []
      : [{ record: row, at: null, by: override.by, what: `priority ${override.value}`, reason: override.reason }]),
    ...(record.manual_due ?? []).map(({ target, at, by, reason }) => ({
      record: row,
      at: null,
      by,
      what: `${target} due ${showUtc(at)} UTC`,
      reason,
    })),
    ...(exception === undefined
      ? []
      : [
          {
            record: row,
            at: null,
            by: null,
            what: `exception to freeze ${exception.freeze}`,
            reason: exception.reason,
          },
        ]),
    ...(change?.evidence?.waivers ?? []).map(({ conflict, by, at, reason }) => ({
      record: row,
      at,
      by,
      what: `waived ${conflict}`,
      reason,
    })),
  ];
}

function unauthorisedOf(facts: RecordFacts<'change'>): readonly AuditEntry[] {
  const found = facts.record.unauthorised;
  if (found === undefined) return [];
  const what = found.commit === undefined ? 'change' : `commit ${found.commit.slice(0, 7)}`;
  return [{ record: toRecordRow(facts), at: found.landed_at ?? null, by: found.by ?? null, what, reason: found.why }];
}

function lateReviews(facts: RecordFacts, asOf: Instant): readonly AuditEntry[] {
  const due = reviewDue(facts);
  if (due?.at === undefined || due.at >= asOf || (due.held !== undefined && due.held <= asOf)) return [];
  return [{ record: toRecordRow(facts), at: due.text, by: facts.assignee ?? null, what: due.what, reason: null }];
}

function reviewDue(facts: RecordFacts) {
  if (isOfKind(facts, 'change') && owesReview(facts)) {
    const review = facts.record.review;
    return toDue('post-implementation review', review?.due_at, review?.held_at);
  }
  if (!isOfKind(facts, 'problem')) return undefined;
  const { effectiveness, accepted_risk } = facts.record;
  if (effectiveness?.due_at !== undefined) {
    return toDue('effectiveness check', effectiveness.due_at, effectiveness.checked_at);
  }
  return toDue('accepted risk to be reviewed', accepted_risk?.review_at, undefined);
}

function toDue(what: string, due: string | undefined, held: string | undefined) {
  return due === undefined ? undefined : { what, text: due, at: parse(due), held: parse(held) };
}
