import type { CommandDeclarations } from './declaration.ts';

const STAFF = ['agent', 'manager'] as const;
const EVERY_KIND = ['incident', 'request', 'problem'] as const;

const RELATIONS = {
  problem: 'problem',
  incidents: 'incidents',
  caused_by: 'caused_by',
  resolved_by: 'resolved_by',
  parent: 'parent',
  children: 'children',
  duplicate_of: 'duplicate_of',
  follow_up_of: 'follow_up_of',
  related: 'related',
} as const;

/** What belongs together, major incidents, and questions. */
export const otherCommands = {
  link: {
    does: 'Links it to another record; the other side is written too.',
    who: STAFF,
    on: EVERY_KIND,
    takes: [
      { name: 'relation', takes: 'choice', choices: RELATIONS },
      { name: 'record', takes: 'record' },
    ],
    example: '/link caused_by CHG-57',
  },
  unlink: {
    does: 'Takes a link away, on both sides.',
    who: STAFF,
    on: EVERY_KIND,
    takes: [
      { name: 'relation', takes: 'choice', choices: RELATIONS },
      { name: 'record', takes: 'record' },
    ],
    example: '/unlink related INC-117',
  },
  major: {
    does: 'Proposes a major incident, with what it does to the business; a manager accepts or rejects it, or ends it. Once it is accepted, tells those concerned how it stands, or that service is back. Names who leads, informs and writes.',
    who: STAFF,
    on: ['incident'],
    takes: [
      {
        name: 'step',
        takes: 'choice',
        choices: {
          propose: 'proposed',
          accept: 'accepted',
          reject: 'rejected',
          cancel: 'cancelled',
          roles: 'roles',
          update: 'update',
          restored: 'restored',
        },
      },
      { name: 'commander', takes: 'option', hint: 'who leads', isOptional: true },
      { name: 'communications', takes: 'option', hint: 'who informs people', isOptional: true },
      { name: 'scribe', takes: 'option', hint: 'who writes the timeline', isOptional: true },
      { name: 'words', takes: 'text', isOptional: true },
    ],
    example: '/major propose No store can take cards; about 40 sales an hour are lost.',
  },
  status: {
    does: 'Tells in plain words where it stands and what comes next.',
    who: ['anyone'],
    on: EVERY_KIND,
    takes: [],
    example: '/status',
  },
  help: {
    does: 'Tells what can be written here, or all about one command.',
    who: ['anyone'],
    on: EVERY_KIND,
    takes: [{ name: 'command', takes: 'word', isOptional: true }],
    example: '/help resolve',
  },
} as const satisfies CommandDeclarations;
