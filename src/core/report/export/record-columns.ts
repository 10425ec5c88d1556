import { statesOf } from '../../lifecycle/lifecycle-of.ts';
import type { RecordKind } from '../../record/record.ts';
import { isCounted, type RecordFacts } from '../facts/record-facts.ts';
import type { TimeTo } from '../facts/time-to.ts';
import { textOf } from '../section/record-row.ts';
import type { ExportColumn } from './table-rows.ts';

/** A record with its times, where it has come to an end. */
export type ExportRow<Kind extends RecordKind = RecordKind> = {
  readonly facts: RecordFacts<Kind>;
  readonly time: TimeTo | undefined;
};

type Column = ExportColumn<ExportRow>;

/** What every kind has, in front. */
export const commonColumns: readonly Column[] = [
  { name: 'id', says: 'Id of the record.', cell: ({ facts }) => facts.id },
  { name: 'path', says: 'Its file, from the root of the repository.', cell: ({ facts }) => facts.path },
  { name: 'title', says: 'Title.', cell: ({ facts }) => facts.record.title },
  { name: 'state', says: 'State at the as-of.', cell: ({ facts }) => facts.state },
  { name: 'phase', says: 'open, done, refused or cancelled.', cell: ({ facts }) => facts.phase },
  {
    name: 'counted',
    is: 'boolean',
    says: 'Whether figures count it: not cancelled, and no duplicate.',
    cell: ({ facts }) => isCounted(facts),
  },
  {
    name: 'duplicate',
    is: 'boolean',
    says: 'Whether it is the duplicate of another.',
    cell: ({ facts }) => facts.isDuplicate,
  },
  { name: 'priority', says: 'P1 to P5.', cell: ({ facts }) => facts.priority ?? null },
  { name: 'impact', says: 'high, medium or low.', cell: ({ facts }) => facts.record.impact ?? null },
  { name: 'urgency', says: 'high, medium or low.', cell: ({ facts }) => facts.record.urgency ?? null },
  { name: 'service', says: 'Id of the service.', cell: ({ facts }) => facts.service },
  { name: 'team', says: 'Id of the team that holds it.', cell: ({ facts }) => facts.team },
  { name: 'assignee', says: 'Login of who works on it.', cell: ({ facts }) => facts.assignee ?? null },
  { name: 'opened_at', is: 'instant', says: 'Opening, UTC.', cell: ({ facts }) => textOf(facts.opened) },
  { name: 'opened_by', says: 'Login of who opened it.', cell: ({ facts }) => facts.record.opened_by },
  {
    name: 'resolved_at',
    is: 'instant',
    says: 'Last resolution, fulfilment or, of a change, closing, UTC; empty while it is open.',
    cell: ({ facts }) => textOf(facts.resolved),
  },
  { name: 'closed_at', is: 'instant', says: 'Closing, UTC.', cell: ({ facts }) => textOf(facts.closed) },
  {
    name: 'touched_at',
    is: 'instant',
    says: 'Last entry of the journal, UTC.',
    cell: ({ facts }) => textOf(facts.touched),
  },
  { name: 'reassignments', is: 'integer', says: 'Moves from team to team.', cell: ({ facts }) => facts.reassignments },
  { name: 'handovers', is: 'integer', says: 'Moves from person to person.', cell: ({ facts }) => facts.handovers },
  { name: 'reopenings', is: 'integer', says: 'How often it was reopened.', cell: ({ facts }) => facts.reopenings },
  {
    name: 'watchers',
    is: 'integer',
    says: 'How many people watch it.',
    cell: ({ facts }) => facts.record.watchers?.length ?? 0,
  },
  {
    name: 'time_spent_minutes',
    is: 'integer',
    says: 'Minutes that people noted.',
    cell: ({ facts }) => timeSpent(facts.record as { readonly time_spent?: readonly { readonly minutes: number }[] }),
  },
];

export const timeColumns: readonly Column[] = [
  {
    name: 'wall_seconds',
    is: 'integer',
    says: 'From opening to resolved_at, wall time in seconds.',
    cell: ({ time }) => time?.wall ?? null,
  },
  {
    name: 'business_seconds',
    is: 'integer',
    says: 'The same in open time of the clock’s calendar, else of the organisation’s.',
    cell: ({ time }) => time?.business ?? null,
  },
  {
    name: 'business_less_hold_seconds',
    is: 'integer',
    says: 'The same less the time on hold.',
    cell: ({ time }) => time?.businessLessHold ?? null,
  },
];

/** When each state of the lifecycle was first entered: `in_progress_at`; `closed_at` stands among the common ones. */
export function stateColumns(kind: RecordKind): readonly Column[] {
  return statesOf(kind)
    .filter((state) => state !== 'closed')
    .map((state) => ({
      name: `first_${state}_at`,
      is: 'instant' as const,
      says: `When it first became ${state}, UTC.`,
      cell: ({ facts }) => textOf(facts.firstAt.get(state)),
    }));
}

function timeSpent({ time_spent = [] }: { readonly time_spent?: readonly { readonly minutes: number }[] }): number {
  return time_spent.reduce((sum, { minutes }) => sum + minutes, 0);
}
