import { isBot, sameLogin } from '../../lifecycle/role.ts';
import type { Act, Scene, Step } from './step.ts';
import { steps } from './step.ts';
import { mine, takeUp, WORK } from './take-up.ts';

export const ack: Act = (_given, scene) => steps({ do: 'change', fields: mine(scene) });

export const start: Act = (_given, scene) => {
  const into = takeUp(scene);
  return into.length > 0 ? { steps: into } : steps({ do: 'change', to: WORK[scene.entry.kind], fields: mine(scene) });
};

export const assign: Act = ({ person = '', team }, scene) => {
  const login = person.toLowerCase() === 'me' ? scene.by : person;
  const { teams } = scene.ledger.configuration;
  const known = teams?.value.people.find((one) => sameLogin(one.login, login));
  if (known === undefined || known.status === 'former' || isBot(known.login, scene.ledger.configuration)) {
    return { why: `${login} is no active person of config/teams.yaml` };
  }
  return steps({ do: 'change', fields: { assignee: known.login, ...(team === undefined ? {} : { team }) } });
};

export const unassign: Act = () => steps({ do: 'change', fields: { assignee: null } });

export const priority: Act = ({ priority: value = '', reason = '' }, { by }) =>
  steps({
    do: 'change',
    fields: {
      'priority_override.value': value,
      'priority_override.reason': reason.slice(0, 1000),
      'priority_override.by': by,
    },
  });

export const impact: Act = ({ level = '' }) => steps({ do: 'change', fields: { impact: level } });

export const urgency: Act = ({ level = '' }) => steps({ do: 'change', fields: { urgency: level } });

export const hold: Act = ({ reason = '', until, reference }, scene) => ({
  steps: [...takeUp(scene), toHold(reason, until, reference)],
});

/** What it waits for is a name where that can be looked up; for the rest it is what somebody says. */
function toHold(reason: string, until: string | undefined, words: string | undefined): Step {
  const named = ['awaiting_problem', 'awaiting_change'].includes(reason)
    ? /^\S+/.exec(words ?? '')?.[0]?.toUpperCase()
    : words;
  const isReference = reason !== 'awaiting_caller' && named !== undefined && named.length <= 200;
  return {
    do: 'change',
    to: 'on_hold',
    fields: {
      hold_reason: reason,
      ...(isReference ? { hold_reference: named } : {}),
      ...(until === undefined ? {} : { hold_until: until }),
    },
    ...(words === undefined || (words === named && isReference) ? {} : { note: words }),
  };
}

export const resume: Act = (_given, scene) =>
  scene.entry.record.state === 'on_hold'
    ? steps({ do: 'change', to: WORK[scene.entry.kind] })
    : { why: notWaiting(scene) };

function notWaiting({ entry: { record } }: Scene): string {
  return `${record.id} is ${record.state}, and only what is on hold can be resumed`;
}
