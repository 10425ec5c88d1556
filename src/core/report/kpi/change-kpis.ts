import { auditCoverage, isCovered } from '../facts/audit-coverage.ts';
import {
  closeCodeOf,
  implementedOf,
  isFailed,
  owesReview,
  parse,
  wasImplemented,
  windowOf,
} from '../facts/change-facts.ts';
import type { RecordFacts } from '../facts/record-facts.ts';
import { count, durations, share } from '../figure/figure.ts';
import { contains, type Period } from '../period/period.ts';
import { isOpenedIn, type Kpi, type KpiFacts } from './kpi.ts';

type ChangeFacts = RecordFacts<'change'>;

export const changeKpis: readonly Kpi[] = [
  {
    id: 'change_opened',
    title: 'Raised',
    definition: 'Changes raised in the period.',
    measure: ({ ledger }, period) => count(ledger.changes.filter(isOpenedIn(period))),
  },
  {
    id: 'change_closed',
    title: 'Closed',
    definition: 'Changes closed in the period.',
    measure: (facts, period) => count(closedIn(facts, period)),
  },
  {
    id: 'change_success',
    title: 'Change success',
    definition: 'Changes closed in the period as successful, of all closed in it that were implemented.',
    aim: { target: 'change_success', is: 'at_least' },
    measure: (facts, period) =>
      share(closedIn(facts, period).filter(wasImplemented), (each) => closeCodeOf(each) === 'successful'),
  },
  {
    id: 'change_with_issues',
    title: 'Successful with issues',
    definition: 'Changes closed in the period as successful with issues, of all closed in it that were implemented.',
    measure: (facts, period) =>
      share(closedIn(facts, period).filter(wasImplemented), (each) => closeCodeOf(each) === 'successful_with_issues'),
  },
  {
    id: 'change_failed',
    title: 'Failed',
    definition:
      'Changes closed in the period as unsuccessful or backed out, of all closed in it that were implemented.',
    measure: (facts, period) => share(closedIn(facts, period).filter(wasImplemented), isFailed),
  },
  {
    id: 'change_emergency',
    title: 'Emergency share',
    definition: 'Emergency changes closed in the period, of all closed in it.',
    aim: { target: 'emergency_share', is: 'at_most' },
    measure: (facts, period) => share(closedIn(facts, period), ({ record }) => record.type === 'emergency'),
  },
  {
    id: 'change_in_window',
    title: 'Schedule kept',
    definition:
      'Changes with a window whose implementation ended in the period and lay wholly inside it, of all such changes.',
    aim: { target: 'schedule_kept', is: 'at_least' },
    measure: (facts, period) => share(carriedOut(facts, period), ({ overrun }) => overrun === 0),
  },
  {
    id: 'change_overrun',
    title: 'Time outside the window',
    definition:
      'Time worked before and after the window, of changes whose implementation ended in the period and was not wholly inside it.',
    measure: (facts, period) =>
      durations(
        'wall',
        carriedOut(facts, period).map(({ overrun }) => (overrun === 0 ? undefined : overrun)),
      ),
  },
  {
    id: 'change_approval_lead_time',
    title: 'Approval lead time, wall',
    definition: 'Last approval that counted less raising, of changes whose last approval is in the period. Wall time.',
    measure: ({ ledger, asOf }, period) =>
      durations(
        'wall',
        ledger.changes
          .map((each) => ({ each, approved: lastApproval(each) }))
          .filter(({ approved }) => approved !== undefined && approved <= asOf && contains(period, approved))
          .map(({ each, approved }) => (approved ?? each.opened) - each.opened),
      ),
  },
  {
    id: 'change_unauthorised',
    title: 'Unauthorised changes',
    definition: 'Changes that landed without an authorised record, by when they landed in the period.',
    measure: ({ ledger }, period) =>
      count(ledger.changes.filter((each) => each.record.unauthorised !== undefined && contains(period, landed(each)))),
  },
  {
    id: 'change_retrospective_lag',
    title: 'Lag of retrospective records, wall',
    definition:
      'Raising less the change itself, of retrospective and unauthorised changes raised in the period. Wall time.',
    measure: ({ ledger }, period) =>
      durations(
        'wall',
        ledger.changes
          .filter(({ record }) => record.type === 'retrospective' || record.unauthorised !== undefined)
          .filter(isOpenedIn(period))
          .map((each) => Math.max(0, each.opened - landed(each))),
      ),
  },
  {
    id: 'change_reviewed_in_time',
    title: 'Reviews in time',
    definition: 'Owed reviews due in the period that were held by then, of all owed reviews due in it.',
    aim: { target: 'reviews_in_time', is: 'at_least' },
    measure: ({ ledger }, period) =>
      share(
        ledger.changes.filter((each) => owesReview(each) && contains(period, parse(each.record.review?.due_at))),
        ({ record }) => (parse(record.review?.held_at) ?? Infinity) <= (parse(record.review?.due_at) ?? 0),
      ),
  },
  {
    id: 'change_audit_coverage',
    title: 'Audit coverage',
    definition:
      'Changes closed in the period with all five: authorised before the work began, reviewed by another, test evidence, formal approval, what and why described; of all closed in it that were implemented.',
    aim: { target: 'audit_coverage', is: 'at_least' },
    measure: (facts, period) =>
      share(closedIn(facts, period).filter(wasImplemented), (each) => isCovered(auditCoverage(each))),
  },
];

function closedIn({ ledger }: KpiFacts, period: Period): readonly ChangeFacts[] {
  return ledger.changes.filter(({ closed }) => contains(period, closed));
}

function carriedOut({ ledger, asOf }: KpiFacts, period: Period): readonly { readonly overrun: number }[] {
  return ledger.changes.flatMap((each) => {
    const done = implementedOf(each, asOf);
    const window = windowOf(each.record);
    if (done === undefined || window === undefined || !contains(period, done.to)) return [];
    const early = Math.min(done.to, window.from) - done.from;
    const late = done.to - Math.max(done.from, window.to);
    return [{ overrun: Math.max(0, early) + Math.max(0, late) }];
  });
}

function lastApproval({ record }: ChangeFacts) {
  const all = (record.evidence?.reviews ?? []).flatMap(({ at }) => parse(at) ?? []);
  return all.sort((a, b) => a - b).at(-1);
}

/** When a change that was recorded afterwards took place; as far as nothing says, when it was recorded. */
function landed({ record, opened }: ChangeFacts) {
  return parse(record.unauthorised?.landed_at) ?? parse(record.implemented?.start) ?? opened;
}
