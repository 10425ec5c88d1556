import type { Configuration } from '../../config/configuration.ts';
import type { Entry } from '../../ledger/ledger.ts';
import { parseInstant } from '../../time/instant.ts';
import type { Account, IssueEvent } from '../facts.ts';
import { isPerson, type Us } from '../who.ts';

/** What a person did to an issue and the record does not know of yet. */
export type Deed = IssueEvent & { readonly actor: NonNullable<Account> };

type DeedFacts = { readonly events: readonly IssueEvent[]; readonly configuration: Configuration; readonly us: Us };

/**
 * The last closing or reopening, where a person did it, the record does not tell of it, and the record has not moved
 * since. What came before it is superseded.
 */
export function openStateDeed(entry: Entry, facts: DeedFacts): Deed | undefined {
  const last = facts.events.findLast(({ event }) => event === 'closed' || event === 'reopened');
  return openDeed(entry, last, facts, ({ to }) => to !== undefined);
}

/** The last assignment or its end, under the same conditions. */
export function openAssignment(entry: Entry, facts: DeedFacts): Deed | undefined {
  const byPeople = facts.events.filter(({ actor }) => isPerson(actor, facts.us, facts.configuration));
  const last = byPeople.findLast(({ event }) => event === 'assigned' || event === 'unassigned');
  return openDeed(entry, last, facts, ({ set }) => set !== undefined && Object.hasOwn(set, 'assignee'));
}

type Said = Entry['record']['journal'][number];

function openDeed(
  entry: Entry,
  event: IssueEvent | undefined,
  { configuration, us }: DeedFacts,
  answers: (said: Said) => boolean,
): Deed | undefined {
  if (event === undefined || !isPerson(event.actor, us, configuration)) return undefined;
  const { journal } = entry.record;
  if (journal.some(({ source }) => source?.rule === ruleOf(event))) return undefined;
  const answered = parseInstant(journal.findLast(answers)?.at ?? '');
  const at = parseInstant(event.created_at);
  if (at === undefined || (answered !== undefined && answered > at)) return undefined;
  return { ...event, actor: event.actor };
}

/** How the journal names what was done to the issue. */
export function ruleOf({ event, id }: Pick<IssueEvent, 'event' | 'id'>): string {
  return `issue-${event}-${id}`;
}
