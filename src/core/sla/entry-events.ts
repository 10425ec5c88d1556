import { sameLogin } from '../lifecycle/role.ts';
import type { ClockedEntry, ClockedRecord } from './clocked-record.ts';
import type { ClockEvent } from './definition.ts';

/** Who belongs to a support team, and who is a program. */
export type SupportFacts = {
  readonly isSupport: (login: string) => boolean;
  readonly isBot: (login: string) => boolean;
};

/** States to which a record comes because somebody has taken it in hand. */
const IN_HAND = new Set([
  'in_progress',
  'in_fulfilment',
  'assess',
  'root_cause_analysis',
  'fix_in_progress',
  'implementing',
  'resolved',
  'fulfilled',
]);

/** The person for whom the record was opened: `requested_for` or, where that is not said, whoever opened it. */
export function servedPerson(record: ClockedRecord): string {
  const served = record.requested_for;
  if (typeof served === 'string') return served;
  if (served !== undefined) return served.id;
  return record.opened_by ?? record.journal[0]?.by ?? '';
}

/** What the opening means: whom it names as its assignee has it from the start. It is no response, whoever opens. */
export function openingEvents(entry: ClockedEntry): readonly ClockEvent[] {
  return isAssigned(entry) ? ['opened', 'assigned'] : ['opened'];
}

function isAssigned({ set }: ClockedEntry): boolean {
  return typeof set?.assignee === 'string' && set.assignee !== '';
}

/**
 * What an entry after the opening means to clocks. A response is the first public comment, command, assignment to a
 * person or move into somebody's hands by a support member who is neither the person served nor a bot. An agent who
 * opens a record for someone else may so respond later; labels and reactions are no entries of these kinds.
 */
export function eventsOf(entry: ClockedEntry, support: SupportFacts, served: string): readonly ClockEvent[] {
  const assigned = isAssigned(entry);
  const comments = entry.source?.comment !== undefined || (entry.note ?? '') !== '';
  const events: ClockEvent[] = assigned ? ['assigned'] : [];
  if (sameLogin(entry.by, served)) return comments ? [...events, 'reporter_comment'] : events;
  if (support.isBot(entry.by) || !support.isSupport(entry.by)) return events;
  const commands = entry.source?.command !== undefined;
  if (comments) events.push('support_comment');
  if (comments || commands || assigned || IN_HAND.has(entry.to ?? '')) events.push('response');
  return events;
}
