import type { CommandDeclarations } from './declaration.ts';

const STAFF = ['agent', 'manager'] as const;

/** What is said on the pull request of a change: while it is decided, and once it is registered. */
export const changeCommands = {
  waive: {
    does: 'Accepts a conflict, named by its kind or by what it is with, for the content as it is. Counts where the policy names you.',
    who: ['policy'],
    on: ['change'],
    takes: [
      { name: 'conflict', takes: 'word' },
      { name: 'why', takes: 'text' },
    ],
    example: '/waive CHG-45 The read replicas stay up.',
  },
  emergency: {
    does: 'Lets an emergency change begin before it is authorised. The authorisation is then owed by the deadline of the policy.',
    who: ['policy'],
    on: ['change'],
    takes: [{ name: 'why', takes: 'text' }],
    example: '/emergency Every till of the north is down.',
  },
  start: {
    does: 'Says that the work has begun, within its window.',
    who: STAFF,
    on: ['change'],
    takes: [],
    example: '/start',
  },
  complete: {
    does: 'Says how it ended. It is closed once no task and no review is owed any more.',
    who: STAFF,
    on: ['change'],
    takes: [
      {
        name: 'code',
        takes: 'choice',
        choices: {
          successful: 'successful',
          issues: 'successful_with_issues',
          backed_out: 'backed_out',
          unsuccessful: 'unsuccessful',
          not_implemented: 'not_implemented',
        },
      },
      { name: 'notes', takes: 'text' },
    ],
    example: '/complete successful Both nodes serve the new certificate.',
  },
  done: {
    does: 'Ends one task of it.',
    who: STAFF,
    on: ['change'],
    takes: [
      { name: 'task', takes: 'word' },
      { name: 'notes', takes: 'text', isOptional: true },
    ],
    example: '/done test The chain is valid on all stores.',
  },
  review: {
    does: 'Writes down what the review of the change found.',
    who: STAFF,
    on: ['change'],
    takes: [{ name: 'findings', takes: 'text' }],
    example: '/review The backout took longer than planned; it is scripted now.',
  },
  hold: {
    does: 'Stops it where it stands. Until it is resumed it can only be cancelled.',
    who: STAFF,
    on: ['change'],
    takes: [{ name: 'why', takes: 'text' }],
    example: '/hold The supplier found a fault in the firmware.',
  },
  resume: {
    does: 'Lets it go on.',
    who: STAFF,
    on: ['change'],
    takes: [],
    example: '/resume',
  },
  window: {
    does: 'Moves its window as far as the policy lets you without a new approval; everything else is a pull request that edits the record.',
    who: ['policy'],
    on: ['change'],
    takes: [
      { name: 'start', takes: 'word' },
      { name: 'length', takes: 'word' },
      { name: 'why', takes: 'text', isOptional: true },
    ],
    example: '/window 2026-12-10T20:00Z 2h The carrier works on the line that evening.',
  },
  cancel: {
    does: 'Withdraws it, before anything is in review.',
    who: ['agent', 'manager', 'reporter'],
    on: ['change'],
    takes: [{ name: 'why', takes: 'text' }],
    example: '/cancel The service is switched off anyway.',
  },
  help: {
    does: 'Tells what can be written here, or all about one command.',
    who: ['anyone'],
    on: ['change'],
    takes: [{ name: 'command', takes: 'word', isOptional: true }],
    example: '/help waive',
  },
} as const satisfies CommandDeclarations;
