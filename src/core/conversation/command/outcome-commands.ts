import type { CommandDeclarations } from './declaration.ts';

const STAFF = ['agent', 'manager'] as const;

/** How work ends, and what follows. */
export const outcomeCommands = {
  resolve: {
    does: 'Says how it was mended. The reporter may still reopen it.',
    who: STAFF,
    on: ['incident', 'problem'],
    takes: [
      {
        name: 'code',
        takes: 'choice',
        choices: {
          fixed: 'fixed',
          workaround: 'workaround',
          known_error: 'known_error',
          user_education: 'user_education',
          no_fault_found: 'no_fault_found',
          resolved_by_change: 'resolved_by_change',
          resolved_by_problem: 'resolved_by_problem',
          self_recovered: 'self_recovered',
          fix_applied: 'fix_applied',
          risk_accepted: 'risk_accepted',
          not_reproducible: 'not_reproducible',
          no_longer_relevant: 'no_longer_relevant',
        },
      },
      { name: 'category', takes: 'option', hint: 'what it turned out to be', isOptional: true },
      { name: 'notes', takes: 'text' },
    ],
    example: '/resolve fixed category=network Replaced the switch of the third floor.',
  },
  done: {
    does: 'Ends a request as fulfilled, or one task of a request or problem where it is named.',
    who: STAFF,
    on: ['request', 'problem'],
    takes: [
      { name: 'task', takes: 'option', hint: 'id of a task', isOptional: true },
      { name: 'notes', takes: 'text', isOptional: true },
    ],
    example: '/done The laptop is on its way to you.',
  },
  close: {
    does: 'Ends for good what is resolved or fulfilled.',
    who: ['reporter', 'manager'],
    on: ['incident', 'request', 'problem'],
    takes: [],
    example: '/close',
  },
  reopen: {
    does: 'Takes up again what was resolved or fulfilled.',
    who: ['agent', 'manager', 'reporter'],
    on: ['incident', 'request', 'problem'],
    takes: [{ name: 'why', takes: 'text', isOptional: true }],
    example: '/reopen It is down again since noon.',
  },
  cancel: {
    does: 'Withdraws it.',
    who: ['agent', 'manager', 'reporter'],
    on: ['incident', 'request', 'problem'],
    takes: [{ name: 'why', takes: 'text' }],
    example: '/cancel It was my own cable.',
  },
  duplicate: {
    does: 'Says that another record is about the same; this one ends and is left out of the figures.',
    who: STAFF,
    on: ['incident', 'request', 'problem'],
    takes: [{ name: 'record', takes: 'record' }],
    example: '/duplicate INC-117',
  },
  verdict: {
    does: 'Says whether the fix of a problem helped, which closing it takes.',
    who: STAFF,
    on: ['problem'],
    takes: [
      {
        name: 'verdict',
        takes: 'choice',
        choices: { effective: 'effective', partly: 'partly_effective', not: 'not_effective' },
      },
      { name: 'notes', takes: 'text', isOptional: true },
    ],
    example: '/verdict effective No case in 30 days.',
  },
  approve: {
    does: 'Approves a request. The requester’s own answer does not count.',
    who: ['approver'],
    on: ['request'],
    takes: [{ name: 'why', takes: 'text', isOptional: true }],
    example: '/approve',
  },
  reject: {
    does: 'Refuses a request, which ends it.',
    who: ['approver'],
    on: ['request'],
    takes: [{ name: 'why', takes: 'text' }],
    example: '/reject There is a licence left over in your team.',
  },
} as const satisfies CommandDeclarations;
