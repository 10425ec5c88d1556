import type { CommandDeclarations } from './declaration.ts';

const STAFF = ['agent', 'manager'] as const;

/** What was taken for one thing and is another. */
export const turnCommands = {
  request: {
    does: 'Turns an incident into a request: a new issue for the item, linked to this one, which ends. Below stand the answers to the questions of the item, each under its heading.',
    who: STAFF,
    on: ['incident'],
    takes: [
      { name: 'item', takes: 'word' },
      { name: 'answers', takes: 'text', isOptional: true },
    ],
    example: '/request shared-mailbox',
  },
  incident: {
    does: 'Turns a request into an incident: a new issue, linked to this one, which ends.',
    who: STAFF,
    on: ['request'],
    takes: [{ name: 'why', takes: 'text', isOptional: true }],
    example: '/incident The laptop is there; it does not start.',
  },
} as const satisfies CommandDeclarations;
