import type { CatalogueItem, Configuration, Person } from '../../config/configuration.ts';
import { isBot, sameLogin } from '../../lifecycle/role.ts';
import type { ServiceRequest } from '../../record/record.ts';
import { type Instant, parseInstant } from '../../time/instant.ts';

type Approving = Pick<NonNullable<CatalogueItem['approval']>[number], 'approvers'>;

/** The logins that may answer a step, each once: without people who left, programs, and whoever asks for the item. */
export function approversOf(
  { approvers }: Approving,
  request: ServiceRequest,
  configuration: Configuration,
): readonly string[] {
  const named = approvers.flatMap((approver) => loginsOf(approver, request, configuration));
  const counted = named.filter((login) => counts(login, request, configuration));
  return counted.filter((login, index) => counted.findIndex((other) => sameLogin(other, login)) === index);
}

/** Whether the person answers for one of the approvers: as one of them, or in place of one who is away. */
export function mayApprove(
  login: string,
  approvers: readonly string[],
  at: Instant,
  configuration: Configuration,
): boolean {
  if (approvers.some((one) => sameLogin(one, login))) return true;
  return approvers.some((one) => {
    const delegate = delegateOf(personOf(one, configuration), at);
    return delegate !== undefined && sameLogin(delegate, login);
  });
}

export function isRequester(login: string, { opened_by, requested_for }: ServiceRequest): boolean {
  return [opened_by, requested_for].some((one) => typeof one === 'string' && sameLogin(one, login));
}

function loginsOf(
  approver: string,
  request: ServiceRequest,
  { teams, services, catalogue }: Configuration,
): readonly string[] {
  const name = approver.slice(approver.indexOf(':') + 1);
  if (approver.startsWith('user:')) return [name];
  if (approver.startsWith('team:')) return teams?.value.teams.find(({ id }) => id === name)?.members ?? [];
  switch (approver) {
    case 'manager':
      return teams?.value.roles.managers ?? [];
    case 'service_owner':
      return listed(services.get(request.service)?.value.owner);
    case 'item_owner':
      return listed(catalogue.get(request.catalogue_item)?.value.owner);
    default:
      return [];
  }
}

function counts(login: string, request: ServiceRequest, configuration: Configuration): boolean {
  const isFormer = personOf(login, configuration)?.status === 'former';
  return !isFormer && !isBot(login, configuration) && !isRequester(login, request);
}

function personOf(login: string, { teams }: Configuration): Person | undefined {
  return teams?.value.people.find((person) => sameLogin(person.login, login));
}

function delegateOf(person: Person | undefined, at: Instant): string | undefined {
  return person?.away?.find(({ from, to }) => {
    const [start, end] = [parseInstant(from), parseInstant(to)];
    return start !== undefined && end !== undefined && start <= at && at < end;
  })?.delegate;
}

function listed(login: string | undefined): readonly string[] {
  return login === undefined ? [] : [login];
}
