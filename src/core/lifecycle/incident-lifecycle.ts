import type { Incident } from '../record/record.ts';
import { type Lifecycle, moves, type Need, needsField } from './lifecycle.ts';
import { EVERY_ROLE } from './role.ts';
import { BEING_WORKED_ON, CANCELLATION, ON_HOLD, RESOLUTION } from './ticket-needs.ts';

const MAJOR: readonly Need<Incident>[] = [
  needsField('major.decided_by', 'who accepted it as a major incident', { when: isAcceptedMajor }),
  needsField('major.business_impact', 'what the major incident does to the business', { when: isAcceptedMajor }),
  needsField('major.reason', 'why it is not a major incident', { when: (it) => it.major?.state === 'rejected' }),
];

const RESOLVED: readonly Need<Incident>[] = [
  ...MAJOR,
  ...RESOLUTION,
  needsField('closing_category', 'what it turned out to be', { give: 'closing_category=<id>' }),
  needsField('links.duplicate_of', 'the incident that it duplicates', { when: (it) => hasCode(it, 'duplicate') }),
  needsField('links.resolved_by', 'the change that mended it', { when: (it) => hasCode(it, 'resolved_by_change') }),
  needsField('links.problem', 'the problem that explains it', {
    when: (it) => hasCode(it, 'resolved_by_problem') || hasCode(it, 'known_error'),
  }),
];

/**
 * `new → in_progress ⇄ on_hold → resolved → closed`. People work through `in_progress`; automation alone resolves a
 * new one (an alert that recovered, a parent that was resolved), since nobody ever worked on it.
 */
export const incidentLifecycle: Lifecycle<Incident, Incident['state']> = {
  states: ['new', 'in_progress', 'on_hold', 'resolved', 'closed', 'cancelled'],
  initial: 'new',
  final: ['closed', 'cancelled'],
  done: ['resolved', 'closed', 'cancelled'],
  moves: [
    ...moves(['new'], 'in_progress', ['agent', 'manager', 'bot']),
    ...moves(['in_progress'], 'on_hold', ['agent', 'manager', 'bot']),
    { from: 'on_hold', to: 'in_progress', by: EVERY_ROLE },
    ...moves(['in_progress', 'on_hold'], 'resolved', ['agent', 'manager', 'bot']),
    { from: 'new', to: 'resolved', by: ['bot'] },
    { from: 'resolved', to: 'in_progress', by: EVERY_ROLE, reopens: true },
    {
      from: 'resolved',
      to: 'closed',
      by: ['reporter', 'manager', 'bot'],
      when: {
        says: 'an accepted major incident is closed by a manager alone',
        holds: ({ after, by }) => by.has('manager') || after('major')?.state !== 'accepted',
      },
    },
    ...moves(['new', 'in_progress', 'on_hold'], 'cancelled', EVERY_ROLE),
  ],
  needs: {
    new: MAJOR,
    in_progress: [...MAJOR, ...BEING_WORKED_ON],
    on_hold: [...MAJOR, ...BEING_WORKED_ON, ...ON_HOLD],
    resolved: RESOLVED,
    closed: RESOLVED,
    cancelled: [...MAJOR, CANCELLATION],
  },
  passing: [
    { field: 'hold_reason', states: ['on_hold'] },
    { field: 'hold_reference', states: ['on_hold'] },
    { field: 'hold_until', states: ['on_hold'] },
    { field: 'resolution', states: ['resolved', 'closed'] },
    { field: 'cancellation', states: ['cancelled'] },
  ],
};

function isAcceptedMajor(incident: Incident): boolean {
  return incident.major?.state === 'accepted';
}

function hasCode(incident: Incident, code: NonNullable<Incident['resolution']>['code']): boolean {
  return incident.resolution?.code === code;
}
