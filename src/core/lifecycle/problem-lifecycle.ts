import type { Problem } from '../record/record.ts';
import { type Lifecycle, moves, type Need, needsField } from './lifecycle.ts';
import type { Role } from './role.ts';
import { BEING_WORKED_ON, CANCELLATION, NO_OPEN_TASKS, RESOLUTION } from './ticket-needs.ts';

const STAFF: readonly Role[] = ['agent', 'manager', 'bot'];

/** A known error may be written down in any state; once people are told, it must help them. */
const KNOWN_ERROR: readonly Need<Problem>[] = [
  needsField('known_error.workaround', 'the workaround that is published', { when: isPublished }),
];

const RESOLVED: readonly Need<Problem>[] = [
  ...KNOWN_ERROR,
  ...RESOLUTION,
  needsField('fix_applied_at', 'when the fix was applied', {
    give: 'fix_applied_at=<instant>',
    when: (it) => hasCode(it, 'fix_applied'),
  }),
  needsField('accepted_risk', 'who accepted the risk, why, and when it is looked at again', {
    give: 'accepted_risk.reason=<text> accepted_risk.review_at=<instant>',
    when: (it) => hasCode(it, 'risk_accepted'),
  }),
  needsField('links.duplicate_of', 'the problem that it duplicates', { when: (it) => hasCode(it, 'duplicate') }),
];

const CLOSED: readonly Need<Problem>[] = [
  ...RESOLVED,
  needsField('effectiveness.verdict', 'whether the fix helped', { when: (it) => hasCode(it, 'fix_applied') }),
  needsField('review.lessons', 'what was learnt from a major problem', { when: (it) => it.major === true }),
  NO_OPEN_TASKS,
];

/**
 * `new → assess → root_cause_analysis → fix_in_progress → resolved → closed`. Without a fix (risk accepted, duplicate,
 * not reproducible, no longer relevant) it is resolved from assessment or analysis. Analysing again is a reopening:
 * after a fix by whoever works on it, after any other ending by a manager.
 */
export const problemLifecycle: Lifecycle<Problem, Problem['state']> = {
  states: ['new', 'assess', 'root_cause_analysis', 'fix_in_progress', 'resolved', 'closed', 'cancelled'],
  initial: 'new',
  final: ['closed', 'cancelled'],
  done: ['resolved', 'closed', 'cancelled'],
  moves: [
    ...moves(['new'], 'assess', STAFF),
    ...moves(['assess', 'fix_in_progress'], 'root_cause_analysis', STAFF),
    ...moves(['root_cause_analysis'], 'fix_in_progress', STAFF),
    ...moves<Problem, Problem['state']>(['assess', 'root_cause_analysis'], 'resolved', STAFF, {
      when: {
        says: 'a problem that is fixed goes through fix_in_progress',
        holds: ({ after }) => after('resolution')?.code !== 'fix_applied',
      },
    }),
    ...moves(['fix_in_progress'], 'resolved', STAFF),
    {
      from: 'resolved',
      to: 'root_cause_analysis',
      by: STAFF,
      reopens: true,
      when: {
        says: 'a problem that ended without a fix is taken up again by a manager alone',
        holds: ({ before, by }) => by.has('manager') || before('resolution')?.code === 'fix_applied',
      },
    },
    { from: 'resolved', to: 'closed', by: STAFF },
    ...moves(['new', 'assess', 'root_cause_analysis', 'fix_in_progress'], 'cancelled', [...STAFF, 'reporter']),
  ],
  needs: {
    new: KNOWN_ERROR,
    assess: [...KNOWN_ERROR, ...BEING_WORKED_ON],
    root_cause_analysis: [...KNOWN_ERROR, ...BEING_WORKED_ON],
    fix_in_progress: [...KNOWN_ERROR, ...BEING_WORKED_ON, rootCause()],
    resolved: RESOLVED,
    closed: CLOSED,
    cancelled: [...KNOWN_ERROR, CANCELLATION],
  },
  passing: [
    { field: 'resolution', states: ['resolved', 'closed'] },
    { field: 'accepted_risk', states: ['resolved', 'closed'] },
    { field: 'cancellation', states: ['cancelled'] },
  ],
};

function rootCause(): Need<Problem> {
  return {
    pointer: '/analysis/causes',
    says: 'the root cause that the fix removes',
    give: 'analysis.causes=<text>',
    met: (problem) =>
      [problem.analysis?.causes, problem.known_error?.root_cause].some((text) => (text ?? '').trim() !== ''),
  };
}

function isPublished(problem: Problem): boolean {
  return problem.known_error?.status === 'published';
}

function hasCode(problem: Problem, code: NonNullable<Problem['resolution']>['code']): boolean {
  return problem.resolution?.code === code;
}
