import { encodeMarkdownInline } from '../../encode/markdown-inline.ts';
import type { Task } from '../../record/record.ts';
import type { Instant } from '../../time/instant.ts';
import { earliest, instantOf } from '../stretches.ts';
import type { Deadline } from './deadline.ts';

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
    const at = instantOf(task.due_at);
    const done = instantOf(task.done_at);
    const isOver = task.state === 'done' || task.state === 'skipped';
    if (at === undefined || (isOver && done === undefined)) return [];
    const says = `${list === 'task' ? 'task' : 'action item'} “${encodeMarkdownInline(task.title)}” due`;
    const until = earliest(isOver ? done : undefined, ended);
    return [{ name: `${list}/${task.id}/${task.due_at}`, at, until, says, turn: turnOf(task) }];
  });
}

function turnOf({ assignee, team }: Task): Deadline['turn'] {
  if (assignee !== undefined) return [`user:${assignee}`];
  return team === undefined ? ['assignee'] : [`team:${team}`];
}
