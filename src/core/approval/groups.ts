import type { ChangeContent } from '../change/change-content.ts';
import type { ServiceMap } from '../change/reach.ts';
import type { ApprovalsConfig, Person, TeamsConfig } from '../config/configuration.ts';
import { type Directory, isActivePerson, type PersonKey } from './people.ts';

/** A place in a group that one person fills, or their delegate. */
export type Seat = {
  readonly login: string;
  readonly key: PersonKey;
  readonly person: Person;
  /** The approver of the policy through which it exists, such as `cab`. */
  readonly as: string;
};

export type Group =
  | {
      readonly ok: true;
      readonly seats: readonly Seat[];
      /** Members who are in no list of people: nobody can tell who they are. */
      readonly unlisted: readonly string[];
    }
  | { readonly ok: false; readonly says: string };

export type GroupFacts = {
  readonly policy: Pick<ApprovalsConfig, 'control_owners'>;
  readonly teams: TeamsConfig;
  readonly services: ServiceMap;
  readonly directory: Directory;
  /** The change that is decided; `undefined` for other files. */
  readonly content: ChangeContent | undefined;
};

/** The people behind approvers of the policy, each once; those who left and automation have no seat. */
export function groupOf(approvers: readonly string[], facts: GroupFacts): Group {
  const seats = new Map<PersonKey, Seat>();
  const unlisted: string[] = [];
  for (const approver of approvers) {
    const members = membersOf(approver, facts);
    if (typeof members === 'string') return { ok: false, says: members };
    for (const login of members) {
      const person = facts.directory.find(login);
      const key = facts.directory.keyOf(login);
      if (person === undefined) unlisted.push(login);
      else if (isActivePerson(person) && !seats.has(key))
        seats.set(key, { login: person.login, key, person, as: approver });
    }
  }
  return { ok: true, seats: [...seats.values()], unlisted };
}

/** Logins, or a sentence why the group is not known. */
function membersOf(approver: string, facts: GroupFacts): readonly string[] | string {
  const { roles } = facts.teams;
  switch (approver) {
    case 'control_owners':
      return facts.policy.control_owners;
    case 'change_manager':
      return roles.change_manager;
    case 'cab':
    case 'ecab':
      return membersOfTeam(roles[approver], facts, `the ${approver}`);
    case 'service_owner':
      return ownerOf(facts);
    case 'peer':
      return facts.content === undefined
        ? 'peer is somebody of the team of a change, and this is none'
        : membersOfTeam(facts.content.team, facts, 'the change');
    default:
      return named(approver, facts);
  }
}

function named(approver: string, facts: GroupFacts): readonly string[] | string {
  const name = approver.slice(approver.indexOf(':') + 1);
  if (approver.startsWith('user:')) return [name];
  if (approver.startsWith('team:')) return membersOfTeam(name, facts, 'the policy');
  return `there is no approver "${approver}"`;
}

function membersOfTeam(id: string, { teams }: GroupFacts, who: string): readonly string[] | string {
  const team = teams.teams.find((one) => one.id === id);
  return team?.members ?? `${who} names the team ${id}, which is not in config/teams.yaml`;
}

function ownerOf({ content, services }: GroupFacts): readonly string[] | string {
  if (content === undefined) return 'service_owner is the owner of a changed service, and this is no change';
  const service = services.get(content.service);
  return service === undefined ? `there is no service ${content.service} at the base` : [service.owner];
}
