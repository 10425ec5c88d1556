import { isObject, type JsonObject } from '../time/expectation.ts';
import type { ClockedRecord } from './clocked-record.ts';
import type { SlaFacts } from './sla-rules.ts';

/** What holds where a question brings no services or teams of its own: for calendars and customers, not for people. */
export type KnownElsewhere = { readonly services?: unknown; readonly teams?: unknown };

/**
 * Who and what is what, as far as a single question tells. `support`, or else the members of those of its `teams` that
 * are for support, are the support people; without either, everyone to whom the record was ever assigned. Bots are
 * `bots`, and logins ending in `[bot]`. `services` and `teams`, lists with ids or maps by id, may name calendars, and
 * services their customers.
 */
export function factsOfQuestion(
  question: JsonObject,
  record: ClockedRecord,
  elsewhere: KnownElsewhere,
): Omit<SlaFacts, 'calendar'> {
  const named = {
    service: byId(question.services ?? elsewhere.services),
    team: byId(question.teams ?? elsewhere.teams),
  };
  const support = new Set(supportOf(question, record).map(lower));
  const bots = new Set(logins(question.bots).map(lower));
  return {
    support: {
      isSupport: (login) => support.has(lower(login)),
      isBot: (login) => login.endsWith('[bot]') || bots.has(lower(login)),
    },
    calendarOf: (kind, id) => {
      const calendar = named[kind].get(id)?.calendar;
      return typeof calendar === 'string' ? calendar : undefined;
    },
    customersOf: (service) => logins(named.service.get(service)?.customers),
  };
}

function supportOf(question: JsonObject, record: ClockedRecord): readonly string[] {
  if (question.support !== undefined) return logins(question.support);
  const teams = [...byId(question.teams).values()].filter(({ kind }) => kind === undefined || kind === 'support');
  const members = teams.flatMap((team) => logins(team.members));
  if (members.length > 0) return members;
  const assigned = [record.assignee, ...record.journal.map((entry) => entry.set?.assignee)];
  return assigned.filter((login) => typeof login === 'string');
}

/** Entries by their id; a map may give a list of members alone instead of an object. */
function byId(value: unknown): ReadonlyMap<string, JsonObject> {
  const entries = Array.isArray(value)
    ? value.filter(isObject).map((one) => [one.id, one] as const)
    : Object.entries(isObject(value) ? value : {}).map(
        ([id, one]) => [id, isObject(one) ? one : { members: one }] as const,
      );
  return new Map(entries.filter((entry): entry is readonly [string, JsonObject] => typeof entry[0] === 'string'));
}

/** Logins, or the logins of people with more said about them. */
function logins(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return [];
  return value.map((one: unknown) => (isObject(one) ? one.login : one)).filter((login) => typeof login === 'string');
}

function lower(login: string): string {
  return login.toLowerCase();
}
