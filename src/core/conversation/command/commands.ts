import type { CommandDeclaration, Entitled, Parameter } from './declaration.ts';
import { otherCommands } from './other-commands.ts';
import { outcomeCommands } from './outcome-commands.ts';
import { workCommands } from './work-commands.ts';

export const commands = { ...workCommands, ...outcomeCommands, ...otherCommands };

export type Verb = keyof typeof commands;

/** In the order in which help tells them. */
export const verbs = Object.keys(commands) as readonly Verb[];

export function isVerb(text: string): text is Verb {
  return Object.hasOwn(commands, text);
}

export function commandOf(verb: Verb): CommandDeclaration {
  return commands[verb];
}

/** `/resolve <code> [category=…] <notes…>` */
export function usageOf(verb: Verb): string {
  return [`/${verb}`, ...commandOf(verb).takes.map(usageOfParameter)].join(' ');
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
  anyone: 'everyone',
};

/** `members of a support team and managers` */
export function whoMay(verb: Verb): string {
  const names = commandOf(verb).who.map((who) => CALLED[who]);
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}
