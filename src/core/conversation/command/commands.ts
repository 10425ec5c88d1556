import { changeCommands } from './change-commands.ts';
import type { CommandDeclaration, CommandDeclarations, Entitled, Parameter } from './declaration.ts';
import { otherCommands } from './other-commands.ts';
import { outcomeCommands } from './outcome-commands.ts';
import { turnCommands } from './turn-commands.ts';
import { workCommands } from './work-commands.ts';

/** Where it is said: on the issue of a ticket or problem, or on the pull request of a change. */
export type Talk = 'ticket' | 'change';

const ticketCommands = { ...workCommands, ...outcomeCommands, ...turnCommands, ...otherCommands };

export type TicketVerb = keyof typeof ticketCommands;
export type ChangeVerb = keyof typeof changeCommands;
export type Verb = TicketVerb | ChangeVerb;

const SPOKEN: Readonly<Record<Talk, CommandDeclarations>> = { ticket: ticketCommands, change: changeCommands };

// Kept, as every line of every comment asks.
const VERBS = {
  ticket: Object.keys(ticketCommands) as readonly TicketVerb[],
  change: Object.keys(changeCommands) as readonly ChangeVerb[],
} as const satisfies Readonly<Record<Talk, readonly Verb[]>>;

/** In the order in which help tells them. */
export function verbsIn(talk: Talk): readonly Verb[] {
  return VERBS[talk];
}

export function isVerb(text: string, talk: Talk): text is Verb {
  return Object.hasOwn(SPOKEN[talk], text);
}

/** A verb that is not spoken there has the declaration of where it is. */
export function commandOf(verb: Verb, talk: Talk): CommandDeclaration {
  const found = SPOKEN[talk][verb] ?? SPOKEN.ticket[verb] ?? SPOKEN.change[verb];
  if (found === undefined) throw new RangeError(`no command ${verb}`);
  return found;
}

/** `/resolve <code> [category=…] <notes…>` */
export function usageOf(verb: Verb, talk: Talk): string {
  return [`/${verb}`, ...commandOf(verb, talk).takes.map(usageOfParameter)].join(' ');
}

function usageOfParameter(parameter: Parameter): string {
  const { name } = parameter;
  switch (parameter.takes) {
    case 'option':
      return `[${name}=…]`;
    case 'text':
      return parameter.isOptional === true ? `[${name}…]` : `<${name}…>`;
    case 'choice':
    case 'person':
    case 'record':
    case 'word':
      return parameter.isOptional === true ? `[${name}]` : `<${name}>`;
  }
}

const CALLED: Readonly<Record<Entitled, string>> = {
  agent: 'members of a support team',
  reporter: 'whoever reported it',
  manager: 'managers',
  approver: 'the approvers of the catalogue item',
  policy: 'whom the policy names',
  anyone: 'everyone',
};

/** `members of a support team and managers` */
export function whoMay(verb: Verb, talk: Talk): string {
  const names = commandOf(verb, talk).who.map((who) => CALLED[who]);
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}
