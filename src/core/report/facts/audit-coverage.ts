import type { Instant } from '../../time/instant.ts';
import { parse } from './change-facts.ts';
import type { RecordFacts } from './record-facts.ts';

/** The five things that an auditor looks for at a closed change. */
export type AuditCoverage = {
  readonly authorised_before: boolean;
  readonly reviewed_by_another: boolean;
  readonly test_evidence: boolean;
  readonly formal_approval: boolean;
  readonly described: boolean;
};

/** A standard change was approved, by others, with the version of its template that it follows. */
export function auditCoverage(facts: RecordFacts<'change'>): AuditCoverage {
  const { record } = facts;
  const isStandard = record.type === 'standard' && record.template !== undefined;
  const decision = record.evidence?.decision;
  return {
    authorised_before: isAuthorisedBefore(facts),
    reviewed_by_another: isStandard || isReviewedByAnother(facts),
    test_evidence: (record.tasks ?? []).some((task) => task.kind === 'test' && task.state === 'done'),
    formal_approval: isStandard || decision === 'approved',
    described: isFilled(record.plan?.justification) && isFilled(record.plan?.implementation),
  };
}

export function isCovered(coverage: AuditCoverage): boolean {
  return Object.values(coverage).every((each) => each);
}

/** Scheduled, and so authorised, at or before the work began. */
function isAuthorisedBefore({ spells, record }: RecordFacts<'change'>): boolean {
  if (record.unauthorised !== undefined || record.type === 'retrospective') return false;
  if (record.evidence?.decision === 'not_approved') return false;
  const authorised: Instant | undefined = spells.find(({ state }) => state === 'scheduled')?.from;
  const began = parse(record.implemented?.start) ?? spells.find(({ state }) => state === 'implementing')?.from;
  return authorised !== undefined && began !== undefined && authorised <= began;
}

function isReviewedByAnother({ record }: RecordFacts<'change'>): boolean {
  const own = [record.opened_by, record.requested_by, record.assignee, record.implemented?.by];
  return (record.evidence?.reviews ?? []).some(({ login }) => !own.includes(login));
}

function isFilled(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== '';
}
