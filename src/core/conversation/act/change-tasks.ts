import { missingIn } from '../../lifecycle/moves.ts';
import { applyEdits } from '../../record/edit.ts';
import type { JsonValue } from '../../record/json.ts';
import type { Change, Task } from '../../record/record.ts';
import { recordToJson } from '../../record/record-json.ts';
import { formatInstant } from '../../time/instant.ts';
import type { Scene, Step } from './step.ts';

export type Fields = Readonly<Record<string, JsonValue>>;

/** The work has begun: since when, by whom, and the task of doing it. */
export function begun({ at, by }: Pick<Scene, 'at' | 'by'>, change: Change): Fields {
  const tasks = change.tasks ?? [];
  const all = tasks.some(isWork) ? tasks : [...tasks, implementTask(change, by)];
  const moved = all.map((task) => (isWork(task) && task.state === 'open' ? inProgress(task) : task));
  return { 'implemented.start': formatInstant(at), 'implemented.by': by, tasks: toJson(moved) };
}

function isWork({ kind }: Task): boolean {
  return kind === 'implement';
}

function inProgress(task: Task): Task {
  return { ...task, state: 'in_progress' };
}

function implementTask({ window }: Change, assignee: string): Task {
  const due = window === undefined ? {} : { due_at: window.end };
  return { id: 'implement', title: 'Do the change', kind: 'implement', assignee, state: 'open', ...due };
}

/** What the work leaves to be done: its own tasks are over, and whether it works is to be seen yet. */
export function ended(scene: Scene, change: Change, code: string): readonly Task[] {
  const isDone = code !== 'not_implemented';
  const over = (change.tasks ?? []).map((task) => {
    if (isOver(task) || (isDone && !isWork(task))) return task;
    return endTask(task, isDone ? 'done' : 'skipped', scene);
  });
  const needsTest = code.startsWith('successful') && change.type !== 'standard';
  return needsTest && !over.some(({ kind }) => kind === 'test') ? [...over, testTask(change)] : over;
}

function isOver({ state }: Task): boolean {
  return state === 'done' || state === 'skipped';
}

export function endTask(task: Task, state: 'done' | 'skipped', { at, by }: Pick<Scene, 'at' | 'by'>): Task {
  return isOver(task) ? task : { ...task, state, done_at: formatInstant(at), done_by: by };
}

function testTask({ team, assignee }: Change): Task {
  const whose = { ...(team === undefined ? {} : { team }), ...(assignee === undefined ? {} : { assignee }) };
  return { id: 'test', title: 'Test after the change', kind: 'test', ...whose, state: 'open' };
}

/** What owes nothing any more is closed in the same breath. */
export function closing(change: Change, fields: Fields): readonly Step[] {
  if (missingIn('change', withFields(change, fields), 'closed').length > 0) return [];
  return [{ do: 'change', to: 'closed' }];
}

/** The change as it will be. Fields have the schema's shapes; what people typed is checked where it is taken. */
export function withFields(change: Change, fields: Fields): Change {
  const edits = Object.entries(fields).map(([name, value]) => {
    return { op: 'set', pointer: `/${name.replaceAll('.', '/')}`, value } as const;
  });
  const applied = applyEdits(recordToJson(change), edits);
  if (!applied.ok) throw new Error(`${change.id}: ${applied.reason}`);
  return applied.value as unknown as Change;
}

export function toJson(tasks: readonly Task[]): JsonValue {
  return tasks.map((task) => recordToJson(task));
}
