import type { Entry } from '../../ledger/ledger.ts';
import type { JsonValue } from '../../record/json.ts';
import { earliest, endOf, instantOf, stretchesOf } from '../stretches.ts';
import type { Deadline } from './deadline.ts';
import { taskDeadlines } from './task-deadlines.ts';

type ChangeEntry = Entry & { readonly kind: 'change' };

/** A change: an outcome by the end of its window, its review, its tasks. */
export function changeDeadlines(entry: ChangeEntry): readonly Deadline[] {
  const { record } = entry;
  const ended = endOf(entry);
  return [...windowDeadlines(entry), ...reviewDeadline(entry), ...taskDeadlines('task', record.tasks, ended)];
}

function windowDeadlines(entry: ChangeEntry): readonly Deadline[] {
  const { window, implemented } = entry.record;
  if (window === undefined) return [];
  const planned = stretchesOf(entry, ({ state, fields }) =>
    // A terse journal does not tell the window that the record has had from the beginning.
    state === 'scheduled' || state === 'implementing' ? endOfWindow(fields.window ?? window) : undefined,
  );
  return planned.flatMap(({ value, from, until }): readonly Deadline[] => {
    const at = instantOf(value);
    if (at === undefined) return [];
    const outcome = earliest(until, instantOf(implemented?.end));
    const says = 'no outcome is told, and the window ended';
    return [{ name: `window/${value}`, at, since: from, until: outcome, says, turn: ['assignee'] }];
  });
}

function endOfWindow(window: JsonValue): string | undefined {
  return typeof window === 'object' && window !== null && 'end' in window ? String(window.end) : undefined;
}

function reviewDeadline(entry: ChangeEntry): readonly Deadline[] {
  const { review } = entry.record;
  const at = instantOf(review?.due_at);
  if (at === undefined) return [];
  const until = earliest(instantOf(review?.held_at), endOf(entry));
  return [{ name: `review/${review?.due_at}`, at, until, says: 'review of the change due', turn: ['assignee'] }];
}
