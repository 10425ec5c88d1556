import type { Change } from '../record/record.ts';
import { type Lifecycle, type Move, moves, type Need, needsField } from './lifecycle.ts';
import { EVERY_ROLE, type Role } from './role.ts';
import { CANCELLATION, openTasks } from './ticket-needs.ts';

type State = Change['state'];
type ChangeLifecycle = Lifecycle<Change, State>;

const PLANNERS: readonly Role[] = EVERY_ROLE;
const AUTHORISERS: readonly Role[] = ['manager', 'bot'];
const DOERS: readonly Role[] = ['agent', 'manager', 'bot'];

const PLAN: readonly Need<Change>[] = (['justification', 'implementation', 'backout', 'test', 'impact'] as const).map(
  (part) => needsField(`plan.${part}`, `the part "${part}" of the plan`),
);

const SCHEDULED: readonly Need<Change>[] = [
  ...PLAN,
  needsField('window', 'when it is done', { give: 'window.start=<instant> window.end=<instant>' }),
  needsField('assignee', 'the person who does it', { give: 'assignee=<login>' }),
  needsField('template', 'the standard change that it follows', {
    give: 'template.id=<id> template.version=<number>',
    when: (change) => change.type === 'standard',
  }),
  needsField('emergency.reason', 'why it cannot wait', { when: (change) => change.type === 'emergency' }),
];

const CLOSED: readonly Need<Change>[] = [
  needsField('close.code', 'how it ended', { give: 'close.code=<code>' }),
  needsField('close.notes', 'what happened', { give: 'close.notes=<text>' }),
  needsField('review.held_at', 'when the review was held', { give: 'review.held_at=<instant>', when: owesReview }),
  needsField('review.findings', 'what the review found', { give: 'review.findings=<text>', when: owesReview }),
  {
    pointer: '/tasks',
    says: 'every task done or skipped',
    give: 'tasks.<number from 0>.state=done',
    met: (change) => openTasks(change).length === 0,
  },
];

/** Being written and being authorised ask for nothing that the draft's own schema does not ask for. */
const NEEDS: ChangeLifecycle['needs'] = {
  draft: [],
  assess: PLAN,
  authorize: PLAN,
  scheduled: SCHEDULED,
  implementing: SCHEDULED,
  review: SCHEDULED,
  closed: [...SCHEDULED, ...CLOSED],
  cancelled: [CANCELLATION],
};

const PASSING: ChangeLifecycle['passing'] = [
  { field: 'close', states: ['review', 'closed'] },
  { field: 'hold', states: ['draft', 'assess', 'authorize', 'scheduled', 'implementing', 'review'] },
  { field: 'cancellation', states: ['cancelled'] },
];

/** The end is the same for all: what was begun is reviewed, and cannot be cancelled once it is in review. */
const ENDING: readonly Move<Change, State>[] = [
  ...moves<Change, State>(['scheduled'], 'implementing', DOERS),
  ...moves<Change, State>(['implementing'], 'review', DOERS),
  ...moves<Change, State>(['review'], 'closed', DOERS),
];

const normal = graph(
  ['draft', 'assess', 'authorize', 'scheduled', 'implementing', 'review', 'closed', 'cancelled'],
  [
    ...moves<Change, State>(['draft'], 'assess', PLANNERS),
    ...moves<Change, State>(['assess'], 'authorize', DOERS),
    ...moves<Change, State>(['assess', 'authorize'], 'draft', PLANNERS),
    ...moves<Change, State>(['authorize'], 'scheduled', AUTHORISERS),
    ...ENDING,
  ],
);

const standard = graph(
  ['draft', 'scheduled', 'implementing', 'review', 'closed', 'cancelled'],
  [...moves<Change, State>(['draft'], 'scheduled', PLANNERS), ...ENDING],
);

const emergency = graph(
  ['draft', 'authorize', 'scheduled', 'implementing', 'review', 'closed', 'cancelled'],
  [
    ...moves<Change, State>(['draft'], 'authorize', PLANNERS),
    ...moves<Change, State>(['authorize'], 'draft', PLANNERS),
    ...moves<Change, State>(['authorize'], 'scheduled', AUTHORISERS),
    ...ENDING,
  ],
);

/** Done already: nothing is left to schedule; it is authorised afterwards and reviewed. */
const retrospective: ChangeLifecycle = {
  ...graph(
    ['draft', 'authorize', 'review', 'closed', 'cancelled'],
    [
      ...moves<Change, State>(['draft'], 'authorize', PLANNERS),
      ...moves<Change, State>(['authorize'], 'draft', PLANNERS),
      ...moves<Change, State>(['authorize'], 'review', AUTHORISERS),
      ...moves<Change, State>(['review'], 'closed', DOERS),
    ],
  ),
  needs: { ...NEEDS, authorize: [], review: [], closed: CLOSED },
};

/** `draft → assess → authorize → scheduled → implementing → review → closed`, by type with what it skips. */
export const changeLifecycles: Readonly<Record<Change['type'], ChangeLifecycle>> = {
  normal,
  standard,
  emergency,
  retrospective,
};

function graph(states: readonly State[], between: readonly Move<Change, State>[]): ChangeLifecycle {
  const cancellable = states.filter((state) => !['review', 'closed', 'cancelled'].includes(state));
  return {
    states,
    initial: 'draft',
    final: ['closed', 'cancelled'],
    done: ['closed', 'cancelled'],
    moves: [...between, ...moves<Change, State>(cancellable, 'cancelled', EVERY_ROLE)],
    needs: NEEDS,
    passing: PASSING,
  };
}

/** Emergency, failed and high-risk changes, and whatever else automation marked so. */
export function owesReview(change: Change): boolean {
  const failed = change.close?.code === 'unsuccessful' || change.close?.code === 'backed_out';
  return change.type === 'emergency' || failed || change.risk?.claimed === 'high' || change.review?.required === true;
}
