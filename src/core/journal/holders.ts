import type { Configuration, Team } from '../config/configuration.ts';
import type { RecordKind } from '../record/record.ts';
import { type Instant, parseInstant } from '../time/instant.ts';

/** What decides who gets a new record. */
export type Assignable = { readonly service?: string | undefined; readonly category?: string | undefined };

/**
 * The team that a new record goes to: that of its category or the nearest category above it, as a category names a
 * team only to say otherwise; else that of its service, for changes the one that changes it.
 */
export function teamFor(kind: RecordKind, of: Assignable, configuration: Configuration): string | undefined {
  const service = of.service === undefined ? undefined : configuration.services.get(of.service)?.value;
  if (kind === 'change') return service?.change_team ?? service?.team;
  return teamOfCategory(of.category, configuration) ?? service?.team;
}

function teamOfCategory(id: string | undefined, configuration: Configuration): string | undefined {
  const categories = configuration.organisation?.value.categories ?? [];
  const seen = new Set<string>();
  let category = categories.find((one) => one.id === id);
  while (category !== undefined && category.team === undefined && !seen.has(category.id)) {
    seen.add(category.id);
    const { parent } = category;
    category = categories.find((one) => one.id === parent);
  }
  return category?.team;
}

/** Who of the team is on call then; `undefined` where nobody is, or the person is away or has left. */
export function onCall(teamId: string, configuration: Configuration, at: Instant): string | undefined {
  const teams = configuration.teams?.value;
  const team: Team | undefined = teams?.teams.find((one) => one.id === teamId);
  const login = team?.on_call?.find((shift) => isWithin(shift, at))?.login;
  const person = teams?.people.find((one) => one.login === login);
  const isGone = person?.status === 'former' || person?.away?.some((absence) => isWithin(absence, at)) === true;
  return isGone ? undefined : login;
}

/** Half-open: a shift that ends at noon does not take what comes at noon. */
function isWithin({ from, to }: { readonly from: string; readonly to: string }, at: Instant): boolean {
  const [start, end] = [parseInstant(from), parseInstant(to)];
  return start !== undefined && end !== undefined && start <= at && at < end;
}
