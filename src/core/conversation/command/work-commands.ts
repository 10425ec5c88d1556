import type { CommandDeclarations } from './declaration.ts';

const STAFF = ['agent', 'manager'] as const;
const LEVELS = { high: 'high', medium: 'medium', low: 'low' } as const;

/** Taking a ticket in hand, and what it waits for. */
export const workCommands = {
  ack: {
    does: 'Says that it was seen, which stops the response clock; it becomes yours if it is nobody’s.',
    who: STAFF,
    on: ['incident', 'request', 'problem'],
    takes: [],
    example: '/ack',
  },
  start: {
    does: 'Begins the work; it becomes yours if it is nobody’s.',
    who: STAFF,
    on: ['incident', 'request', 'problem'],
    takes: [],
    example: '/start',
  },
  assign: {
    does: 'Gives it to a person, and to another team where one is named.',
    who: STAFF,
    on: ['incident', 'request', 'problem'],
    takes: [
      { name: 'person', takes: 'person' },
      { name: 'team', takes: 'option', hint: 'id of a team', isOptional: true },
    ],
    example: '/assign me',
  },
  unassign: {
    does: 'Takes it from whoever has it, while nobody works on it yet.',
    who: STAFF,
    on: ['incident', 'request', 'problem'],
    takes: [],
    example: '/unassign',
  },
  priority: {
    does: 'Sets another priority than impact and urgency give, with the reason.',
    who: ['manager'],
    on: ['incident', 'request', 'problem'],
    takes: [
      { name: 'priority', takes: 'choice', choices: { P1: 'P1', P2: 'P2', P3: 'P3', P4: 'P4', P5: 'P5' } },
      { name: 'reason', takes: 'text' },
    ],
    example: '/priority P1 The whole store is shut.',
  },
  impact: {
    does: 'Says how many are affected; the priority follows.',
    who: STAFF,
    on: ['incident', 'request', 'problem'],
    takes: [{ name: 'level', takes: 'choice', choices: LEVELS }],
    example: '/impact high',
  },
  urgency: {
    does: 'Says how long the business can do without; the priority follows.',
    who: STAFF,
    on: ['incident', 'request', 'problem'],
    takes: [{ name: 'level', takes: 'choice', choices: LEVELS }],
    example: '/urgency low',
  },
  hold: {
    does: 'Lets it wait, for a reason that some clocks pause for. An answer of the reporter ends a wait for it.',
    who: STAFF,
    on: ['incident', 'request'],
    takes: [
      {
        name: 'reason',
        takes: 'choice',
        choices: {
          caller: 'awaiting_caller',
          vendor: 'awaiting_vendor',
          problem: 'awaiting_problem',
          change: 'awaiting_change',
          evidence: 'awaiting_evidence',
        },
      },
      { name: 'until', takes: 'option', hint: 'instant, such as 2026-12-01T08:00:00Z', isOptional: true },
      { name: 'reference', takes: 'text', isOptional: true },
    ],
    example: '/hold vendor Carrier ticket 4711',
  },
  resume: {
    does: 'Ends the wait.',
    who: ['agent', 'manager', 'reporter'],
    on: ['incident', 'request'],
    takes: [],
    example: '/resume',
  },
} as const satisfies CommandDeclarations;
