import { encodeMarkdownInline } from '../../encode/markdown-inline.ts';
import type { Entry } from '../../ledger/ledger.ts';
import type { Task } from '../../record/record.ts';
import { showUtc } from '../../report/period/show-time.ts';
import type { StatusFacts } from './status-facts.ts';

/** The tasks of a request as boxes to tick, by their order; '' where there are none. */
export function taskList({ kind, record }: Entry, facts: StatusFacts): string {
  if (kind !== 'request' || record.tasks === undefined || record.tasks.length === 0) return '';
  const tasks = record.tasks.toSorted((a, b) => (a.order ?? 1) - (b.order ?? 1));
  const lines = tasks.map((task) => toLine(task, facts));
  return [
    '**Tasks**, in this order. The team ticks a box when it is done, or writes `/done task=<name>`.',
    lines.join('\n'),
  ].join('\n\n');
}

function toLine(task: Task, { configuration }: StatusFacts): string {
  const { id, title, team, state, due_at: due, done_by: by } = task;
  const name = configuration.teams?.value.teams.find((one) => one.id === team)?.title ?? team;
  const facts = [
    ...(name === undefined ? [] : [encodeMarkdownInline(name)]),
    ...(state === 'done' && by !== undefined ? [`done by ${encodeMarkdownInline(by)}`] : []),
    ...(state === 'skipped' ? ['not needed'] : []),
    ...(state !== 'done' && state !== 'skipped' && due !== undefined ? [`due ${showUtc(due)}`] : []),
  ];
  const box = state === 'done' || state === 'skipped' ? '[x]' : '[ ]';
  return `- ${box} \`${id}\` ${encodeMarkdownInline(title)} (${facts.join(', ')})`;
}

const LINE = /^- \[[xX]\] `([a-z0-9]+(?:-[a-z0-9]+)*)` /gm;

/** The names of the tasks whose boxes are ticked in a comment of ours. */
export function tickedTasks(body: string): readonly string[] {
  return [...body.matchAll(LINE)].map(([, id = '']) => id);
}
