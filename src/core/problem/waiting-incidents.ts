import { type ConsequenceFacts, type EntryOf, inStateSince } from '../consequence/consequence.ts';
import type { Instant } from '../time/instant.ts';

/** Incidents on hold for each problem, with since when. */
export type Waiting = { readonly entry: EntryOf<'incident'>; readonly since: Instant };

export function waitingByProblem({ index }: Pick<ConsequenceFacts, 'index'>): ReadonlyMap<string, readonly Waiting[]> {
  const waiting = new Map<string, Waiting[]>();
  for (const entry of index.ofKind('incident')) {
    const { state, hold_reason, hold_reference } = entry.record;
    if (state !== 'on_hold' || hold_reason !== 'awaiting_problem' || hold_reference === undefined) continue;
    const since = inStateSince(entry);
    if (since === undefined) continue;
    waiting.set(hold_reference, [...(waiting.get(hold_reference) ?? []), { entry, since }]);
  }
  return waiting;
}
