import { reviewOwed } from '../../audit/unauthorised-change.ts';
import { owesReview } from '../../lifecycle/change-lifecycle.ts';
import type { Change } from '../../record/record.ts';
import { formatInstant } from '../../time/instant.ts';
import { whyNotNow } from './change-held.ts';
import { begun, closing, ended, endTask, type Fields, toJson, withFields } from './change-tasks.ts';
import type { Acts, Scene, Step } from './step.ts';

export type ChangeAct = (given: Readonly<Record<string, string>>, scene: Scene, change: Change) => Acts;

/** From where it stands to its outcome; what was never begun is begun and ended in one. */
export const complete: ChangeAct = ({ code = '', notes = '' }, scene, change) => {
  const { state, id } = change;
  if (state !== 'implementing' && state !== 'scheduled')
    return { why: `${id} is ${state}; only what is scheduled or being done is completed` };
  const isBegun = state === 'implementing';
  const isDone = code !== 'not_implemented';
  const why = isBegun || !isDone ? undefined : whyNotNow(scene, change);
  if (why !== undefined) return { why };
  const first: Fields = isBegun || !isDone ? {} : { ...begun(scene, change), ...sinceWindow(change) };
  const intoWork: readonly Step[] = isBegun ? [] : [{ do: 'change', to: 'implementing', fields: first }];
  const working = withFields(change, first);
  const fields = outcomeOf(working, { code, notes }, scene);
  return { steps: [...intoWork, { do: 'change', to: 'review', fields }, ...closing(working, fields)] };
};

/** Of what nobody said that it began, its window says when. */
function sinceWindow({ window }: Change): Fields {
  return window === undefined ? {} : { 'implemented.start': window.start };
}

type Said = { readonly code: string; readonly notes: string };

function outcomeOf(change: Change, { code, notes }: Said, scene: Scene): Fields {
  const said: Fields = { 'close.code': code, 'close.notes': notes };
  const tasks = ended(scene, change, code);
  return {
    ...{ ...said, ...owedReview(withFields(change, said), scene) },
    ...(tasks.length === 0 ? {} : { tasks: toJson(tasks) }),
    ...(code === 'not_implemented' ? {} : { 'implemented.end': formatInstant(scene.at) }),
  };
}

function owedReview(change: Change, { at, ledger }: Scene): Fields {
  if (!owesReview(change) || change.review?.held_at !== undefined) return {};
  const { review } = reviewOwed(at, ledger.configuration.organisation?.value ?? {});
  return { 'review.required': true, 'review.due_at': change.review?.due_at ?? review.due_at };
}

/** Once it is done; a review before says nothing. */
export const review: ChangeAct = ({ findings = '' }, scene, change) => {
  if (change.state !== 'review') return { why: `${change.id} is ${change.state}; what is done is reviewed` };
  const tasks = (change.tasks ?? []).map((task) => (task.kind === 'review' ? endTask(task, 'done', scene) : task));
  const fields: Fields = {
    ...{ 'review.held_at': formatInstant(scene.at), 'review.by': scene.by, 'review.findings': findings },
    ...(tasks.length === 0 ? {} : { tasks: toJson(tasks) }),
  };
  return { steps: [{ do: 'change', fields, note: `Review: ${findings}` }, ...closing(change, fields)] };
};

export const done: ChangeAct = ({ task: name = '', notes }, scene, change) => {
  const tasks = change.tasks ?? [];
  const found = tasks.find(({ id }) => id === name.toLowerCase());
  const known = tasks.map(({ id }) => id).join(', ');
  if (found === undefined) return { why: `there is no task ${name}${known === '' ? '' : `; its tasks are ${known}`}` };
  const fields: Fields = { tasks: toJson(tasks.map((one) => (one === found ? endTask(one, 'done', scene) : one))) };
  const note = `Task ${found.id} done${notes === undefined ? '' : `: ${notes}`}`;
  const end = change.state === 'review' ? closing(change, fields) : [];
  return { steps: [{ do: 'change', fields, note }, ...end] };
};
