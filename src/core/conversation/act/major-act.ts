import { rolesOf, sameLogin } from '../../lifecycle/role.ts';
import type { Incident } from '../../record/record.ts';
import { formatInstant } from '../../time/instant.ts';
import { type Act, type Acts, type Scene, steps } from './step.ts';

type Given = Readonly<Record<string, string>>;

/** Anyone of the staff proposes, names roles, tells people and says that service is back; a manager decides. */
export const major: Act = (given, scene) => {
  const { entry } = scene;
  if (entry.kind !== 'incident') return { why: 'only incidents are major incidents' };
  const roles = rolesGiven(given, scene);
  if ('why' in roles) return roles;
  const planned = step(given, entry.record, scene);
  if ('why' in planned) return planned;
  const [first] = planned.steps;
  if (first?.do !== 'change') return planned;
  return steps({ ...first, fields: { ...first.fields, ...roles.fields } });
};

function step(given: Given, incident: Incident, scene: Scene): Acts {
  const proposed = incident.major;
  switch (given.step) {
    case 'proposed':
      return propose(given, scene);
    case 'roles':
      return proposed === undefined ? notProposed(incident) : steps({ do: 'change', fields: {} });
    case 'update':
    case 'restored':
      return proposed?.state === 'accepted' ? inform(given, proposed, scene) : notAccepted(incident);
    default:
      return decide(given, incident, scene);
  }
}

function propose({ words }: Given, { by, at }: Scene): Acts {
  if (words === undefined) return { why: 'what it does to the business is missing' };
  const fields = {
    'major.state': 'proposed',
    'major.proposed_by': by,
    'major.proposed_at': formatInstant(at),
    'major.business_impact': words,
  };
  return steps({ do: 'change', fields });
}

function decide({ step: to = '', words }: Given, incident: Incident, { entry, ledger, by, at }: Scene): Acts {
  if (!rolesOf(by, entry.record, ledger.configuration).has('manager'))
    return { why: 'a manager decides on major incidents' };
  const isNew = incident.major === undefined;
  if (isNew && to !== 'accepted') return notProposed(incident);
  const now = formatInstant(at);
  const said = to === 'accepted' ? 'major.business_impact' : 'major.reason';
  const fields = {
    ...{ 'major.state': to, 'major.decided_by': by, 'major.decided_at': now },
    ...(isNew ? { 'major.proposed_by': by, 'major.proposed_at': now } : {}),
    ...(words === undefined ? {} : { [said]: words.slice(0, 1000) }),
  };
  return steps({ do: 'change', fields });
}

/** A word to those concerned restarts the time until the next; that service is back ends it. */
function inform({ step: what, words }: Given, { communicated_at = [] }: Major, { at }: Scene): Acts {
  if (words === undefined) return { why: 'what people are told is missing' };
  const now = formatInstant(at);
  const restored = what === 'restored' ? { 'major.service_restored_at': now } : {};
  const fields = { 'major.communicated_at': [...new Set([...communicated_at, now])], ...restored };
  return steps({ do: 'change', fields, note: words });
}

type Major = NonNullable<Incident['major']>;

const ROLES = { commander: 'commander', communications: 'communications_lead', scribe: 'scribe' } as const;

type Roles = { readonly fields: Readonly<Record<string, string>> } | { readonly why: string };

function rolesGiven(given: Given, { by, ledger }: Scene): Roles {
  const people = ledger.configuration.teams?.value.people ?? [];
  const fields: Record<string, string> = {};
  for (const [name, field] of Object.entries(ROLES)) {
    const asked = given[name];
    if (asked === undefined) continue;
    const login = asked.toLowerCase() === 'me' ? by : asked.replace(/^@/, '');
    const known = people.find((person) => sameLogin(person.login, login) && person.status !== 'former');
    if (known === undefined) return { why: `${login} is no active person of config/teams.yaml` };
    fields[`major.${field}`] = known.login;
  }
  return { fields };
}

function notProposed({ id }: Incident): Acts {
  return { why: `${id} is not proposed as a major incident` };
}

function notAccepted({ id }: Incident): Acts {
  return { why: `${id} is no accepted major incident` };
}
