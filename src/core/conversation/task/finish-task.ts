import type { Entry } from '../../ledger/ledger.ts';
import type { Task } from '../../record/record.ts';
import { formatInstant, type Instant } from '../../time/instant.ts';
import { type Acts, steps } from '../act/step.ts';

export type Finished = {
  readonly task: string;
  readonly notes: string | undefined;
  readonly by: string;
  readonly at: Instant;
};

/** One task of a record done; what comes before it by its order must be done first. */
export function finishTask({ record }: Entry, { task: id, notes, by, at }: Finished): Acts {
  if (TOO_EARLY.includes(record.state))
    return { why: `${record.id} is ${record.state.replaceAll('_', ' ')}: nothing is done for it yet` };
  const tasks = 'tasks' in record ? (record.tasks ?? []) : [];
  const index = tasks.findIndex((task) => task.id === id.toLowerCase());
  const task = tasks[index];
  const known = tasks.map((one) => one.id).join(', ');
  if (task === undefined) return { why: `there is no task ${id}${known === '' ? '' : `; its tasks are ${known}`}` };
  if (!isOpenTask(task)) return { why: `the task ${task.id} is ${task.state} already` };
  const before = tasks.filter((one) => isOpenTask(one) && orderOf(one) < orderOf(task)).map((one) => one.id);
  if (before.length > 0) return { why: `before ${task.id} comes ${before.join(', ')}` };
  const part = `tasks.${index}`;
  return steps({
    do: 'change',
    fields: { [`${part}.state`]: 'done', [`${part}.done_at`]: formatInstant(at), [`${part}.done_by`]: by },
    note: `Task ${task.id} done${notes === undefined ? '' : `: ${notes}`}`,
  });
}

const TOO_EARLY: readonly string[] = ['submitted', 'awaiting_approval'];

export function isOpenTask({ state }: Pick<Task, 'state'>): boolean {
  return state === 'open' || state === 'in_progress';
}

function orderOf({ order = 1 }: Task): number {
  return order;
}
