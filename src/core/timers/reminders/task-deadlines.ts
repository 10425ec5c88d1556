import { encodeMarkdownInline } from '../../encode/markdown-inline.ts';
import type { Task } from '../../record/record.ts';
import { type Instant, toInstant } from '../../time/instant.ts';
import { earliest, instantOf } from '../stretches.ts';
import type { Deadline } from './deadline.ts';

const DAY = 86_400;

type Moment = { readonly suffix: string; readonly shift: number; readonly says: string };

const DUE: Moment = { suffix: '', shift: 0, says: 'due' };

/** What a review decided is easily forgotten: it is told of a day before, too, and a week after. */
const MOMENTS: Readonly<Record<'task' | 'action', readonly Moment[]>> = {
  task: [DUE],
  action: [
    { suffix: '/day-before', shift: -DAY, says: 'due tomorrow, as of' },
    DUE,
    { suffix: '/week-after', shift: 7 * DAY, says: 'a week overdue as of' },
  ],
};

/**
 * Tasks and action items that are not done in time. `list` tells lists of one record apart. What was done says when;
 * of what was done or skipped without saying when nothing is told.
 */
export function taskDeadlines(
  list: 'task' | 'action',
  tasks: readonly Task[] | undefined,
  ended: Instant | undefined,
): readonly Deadline[] {
  return (tasks ?? []).flatMap((task): readonly Deadline[] => {
    const due = instantOf(task.due_at);
    const done = instantOf(task.done_at);
    const isOver = task.state === 'done' || task.state === 'skipped';
    if (due === undefined || (isOver && done === undefined)) return [];
    const until = earliest(isOver ? done : undefined, ended);
    return MOMENTS[list].map(({ suffix, shift, says }) => ({
      name: `${list}/${task.id}/${task.due_at}${suffix}`,
      at: toInstant(due + shift),
      until,
      says: `${list === 'task' ? 'task' : 'action item'} “${encodeMarkdownInline(task.title)}” ${says}`,
      turn: turnOf(task),
    }));
  });
}

function turnOf({ assignee, team }: Task): Deadline['turn'] {
  if (assignee !== undefined) return [`user:${assignee}`];
  return team === undefined ? ['assignee'] : [`team:${team}`];
}
