import type { Incident, Problem, ServiceRequest, Task } from '../record/record.ts';
import { type Need, needsField } from './lifecycle.ts';

type Ticket = Incident | ServiceRequest;

/** What being worked on takes, for every kind that is worked on by one person of a team. */
export const BEING_WORKED_ON: readonly Need<Incident | ServiceRequest | Problem>[] = [
  needsField('team', 'the team that works on it', { give: 'team=<id>' }),
  needsField('assignee', 'the person who works on it', { give: 'assignee=<login>' }),
];

/** On hold: the reason, and the reference where the reason is about something that can be named. */
export const ON_HOLD: readonly Need<Ticket>[] = [
  needsField('hold_reason', 'what it waits for', { give: 'hold_reason=<reason>' }),
  {
    pointer: '/hold_reference',
    says: 'the problem that it waits for, such as PRB-7',
    give: 'hold_reference=PRB-<number>',
    when: (ticket) => ticket.hold_reason === 'awaiting_problem',
    met: (ticket) => /^PRB-[1-9]\d{0,8}$/.test(ticket.hold_reference ?? ''),
  },
  {
    pointer: '/hold_reference',
    says: 'the change that it waits for, such as CHG-57',
    give: 'hold_reference=CHG-<number>',
    when: (ticket) => ticket.hold_reason === 'awaiting_change',
    met: (ticket) => /^CHG-[1-9]\d{0,8}$/.test(ticket.hold_reference ?? ''),
  },
  needsField('hold_reference', "the supplier and the supplier's ticket", {
    give: 'hold_reference=<text>',
    when: (ticket) => ticket.hold_reason === 'awaiting_vendor',
  }),
];

/** Code and notes of how it ended; the schema holds both together, so each is asked for alone. */
export const RESOLUTION: readonly Need<Incident | ServiceRequest | Problem>[] = [
  needsField('resolution.code', 'how it ended', { give: 'resolution.code=<code>' }),
  needsField('resolution.notes', 'what was done', { give: 'resolution.notes=<text>' }),
];

export const CANCELLATION = needsField('cancellation', 'why it is cancelled', { give: 'cancellation=<text>' });

type WithTasks = { readonly tasks?: readonly Task[] };

export const NO_OPEN_TASKS: Need<ServiceRequest | Problem> = {
  pointer: '/tasks',
  says: 'every task done or skipped',
  give: 'tasks.<number from 0>.state=done',
  met: (record) => openTasks(record).length === 0,
};

export function openTasks(record: WithTasks): readonly Task[] {
  return (record.tasks ?? []).filter((task) => task.state === 'open' || task.state === 'in_progress');
}
