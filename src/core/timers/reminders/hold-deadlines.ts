import type { Entry } from '../../ledger/ledger.ts';
import { instantOf, stretchesOf } from '../stretches.ts';
import type { Deadline } from './deadline.ts';

/** Tickets that are on hold until an instant, and still on hold after it. */
export function holdDeadlines(entry: Entry): readonly Deadline[] {
  const { journal } = entry.record;
  // Few tickets are held until a time, and a replay is dear.
  if (!journal.some(({ set }) => set?.hold_until !== undefined)) return [];
  const heldUntil = stretchesOf(entry, ({ state, fields }) =>
    state === 'on_hold' && typeof fields.hold_until === 'string' ? fields.hold_until : undefined,
  );
  return heldUntil.flatMap(({ value, from, until }): readonly Deadline[] => {
    const at = instantOf(value);
    if (at === undefined) return [];
    return [{ name: `hold/${value}`, at, since: from, until, says: 'on hold until', turn: ['assignee'] }];
  });
}
