import type { Configuration, Person, Team } from '../config/configuration.ts';
import { onCall } from '../journal/holders.ts';
import { isBot, sameLogin } from '../lifecycle/role.ts';
import type { AnyRecord } from '../record/record.ts';
import { type Instant, parseInstant } from '../time/instant.ts';

/** Who is to be told: the words of escalations, and whom an item or a service names to decide. */
export type Told = string;

type Facts = { readonly configuration: Configuration; readonly now: Instant };

/**
 * The logins of those whose turn it is, each once. Nobody is told for a group: a team is its person on call, or its
 * lead. Programs and people who left are told nothing; who is away is stood in for by the delegate.
 */
export function whoseTurn(told: readonly Told[], record: AnyRecord, facts: Facts): readonly string[] {
  const named = told.flatMap((word) => loginsOf(word, record, facts));
  const reached = named.flatMap((login) => standIn(login, facts) ?? []);
  return reached.filter((login, index) => reached.findIndex((other) => sameLogin(other, login)) === index);
}

function loginsOf(word: Told, record: AnyRecord, facts: Facts): readonly string[] {
  const { configuration } = facts;
  const [kind, name] = word.split(':');
  switch (kind) {
    case 'assignee':
      return record.assignee === undefined ? leadOf(record.team, facts) : [record.assignee];
    case 'team':
      return handOf(name ?? record.team, facts);
    case 'team_lead':
      return leadOf(record.team, facts);
    case 'manager':
      return configuration.teams?.value.roles.managers ?? [];
    case 'problem_manager':
      return configuration.teams?.value.roles.problem_manager ?? [];
    case 'service_owner':
      return listed(configuration.services.get(record.service)?.value.owner);
    case 'item_owner':
      return 'catalogue_item' in record ? listed(configuration.catalogue.get(record.catalogue_item)?.value.owner) : [];
    case 'user':
      return listed(name);
    default:
      return [];
  }
}

/** The lead; of a team without one, who is on call. */
function leadOf(id: string, facts: Facts): readonly string[] {
  return listed(teamOf(id, facts)?.lead ?? onCall(id, facts.configuration, facts.now));
}

/** Who takes what comes to a team. */
export function handOf(id: string, facts: Facts): readonly string[] {
  return listed(onCall(id, facts.configuration, facts.now) ?? teamOf(id, facts)?.lead);
}

export function teamOf(id: string, { configuration }: Pick<Facts, 'configuration'>): Team | undefined {
  return configuration.teams?.value.teams.find((team) => team.id === id);
}

/** The person, or whoever stands in for a person who is away; `undefined` for who is not to be told. */
function standIn(login: string, facts: Facts): string | undefined {
  if (isBot(login, facts.configuration)) return undefined;
  const person = personOf(login, facts);
  if (person?.status === 'former') return undefined;
  const delegate = person?.away?.find((absence) => isWithin(absence, facts.now))?.delegate;
  return delegate === undefined || personOf(delegate, facts)?.status === 'former' ? login : delegate;
}

function personOf(login: string, { configuration }: Facts): Person | undefined {
  return configuration.teams?.value.people.find((person) => sameLogin(person.login, login));
}

function isWithin({ from, to }: { readonly from: string; readonly to: string }, at: Instant): boolean {
  const [start, end] = [parseInstant(from), parseInstant(to)];
  return start !== undefined && end !== undefined && start <= at && at < end;
}

function listed(login: string | undefined): readonly string[] {
  return login === undefined ? [] : [login];
}
