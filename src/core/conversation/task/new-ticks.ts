import { tickedTasks } from '../../intake/status/task-list.ts';
import type { Entry } from '../../ledger/ledger.ts';
import type { CommentFacts } from '../facts.ts';
import { isOpenTask } from './finish-task.ts';

export type NewTicks = { readonly comment: CommentFacts; readonly tasks: readonly string[] };

/** Boxes of our own comment that somebody ticked and the record does not know of; `undefined` where there are none. */
export function newTicks({ record }: Entry, comments: readonly CommentFacts[], us: number): NewTicks | undefined {
  const open = ('tasks' in record ? (record.tasks ?? []) : []).filter(isOpenTask).map(({ id }) => id);
  if (open.length === 0) return undefined;
  const ours = comments.find(({ user, body }) => user?.id === us && body.includes('<!-- gitsm:sticky:status -->'));
  const tasks = tickedTasks(ours?.body ?? '').filter((id) => open.includes(id));
  return ours === undefined || tasks.length === 0 ? undefined : { comment: ours, tasks };
}
