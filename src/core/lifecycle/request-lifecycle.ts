import type { ServiceRequest } from '../record/record.ts';
import { type Lifecycle, moves, type Need, needsField } from './lifecycle.ts';
import { EVERY_ROLE } from './role.ts';
import { BEING_WORKED_ON, CANCELLATION, NO_OPEN_TASKS, ON_HOLD, RESOLUTION } from './ticket-needs.ts';

const FULFILLED: readonly Need<ServiceRequest>[] = [
  ...RESOLUTION,
  needsField('links.duplicate_of', 'the request that it duplicates', {
    when: (request) => request.resolution?.code === 'duplicate',
  }),
  NO_OPEN_TASKS,
];

/**
 * `submitted → awaiting_approval → approved → in_fulfilment ⇄ on_hold → fulfilled → closed`, `rejected`, `cancelled`.
 * An item that needs no approval goes from `submitted` to `approved`. A requester who objects takes it back from
 * `fulfilled` to `in_fulfilment`, which counts as a reopening.
 */
export const requestLifecycle: Lifecycle<ServiceRequest, ServiceRequest['state']> = {
  states: [
    'submitted',
    'awaiting_approval',
    'approved',
    'in_fulfilment',
    'on_hold',
    'fulfilled',
    'closed',
    'rejected',
    'cancelled',
  ],
  initial: 'submitted',
  final: ['closed', 'rejected', 'cancelled'],
  done: ['fulfilled', 'closed', 'rejected', 'cancelled'],
  moves: [
    ...moves(['submitted'], 'awaiting_approval', ['agent', 'manager', 'bot']),
    ...moves(['submitted'], 'approved', ['agent', 'manager', 'bot']),
    ...moves(['awaiting_approval'], 'approved', ['manager', 'bot']),
    ...moves(['submitted', 'awaiting_approval'], 'rejected', ['manager', 'bot']),
    ...moves(['approved'], 'in_fulfilment', ['agent', 'manager', 'bot']),
    ...moves(['in_fulfilment'], 'on_hold', ['agent', 'manager', 'bot']),
    { from: 'on_hold', to: 'in_fulfilment', by: EVERY_ROLE },
    ...moves(['in_fulfilment', 'on_hold'], 'fulfilled', ['agent', 'manager', 'bot']),
    { from: 'fulfilled', to: 'in_fulfilment', by: EVERY_ROLE, reopens: true },
    { from: 'fulfilled', to: 'closed', by: ['reporter', 'manager', 'bot'] },
    ...moves(['submitted', 'awaiting_approval', 'approved', 'in_fulfilment', 'on_hold'], 'cancelled', EVERY_ROLE),
  ],
  needs: {
    submitted: [],
    awaiting_approval: [],
    approved: [],
    in_fulfilment: BEING_WORKED_ON,
    on_hold: [...BEING_WORKED_ON, ...ON_HOLD],
    fulfilled: FULFILLED,
    closed: FULFILLED,
    rejected: [needsField('rejection', 'why it is rejected', { give: 'rejection=<text>' })],
    cancelled: [CANCELLATION],
  },
  passing: [
    { field: 'hold_reason', states: ['on_hold'] },
    { field: 'hold_reference', states: ['on_hold'] },
    { field: 'hold_until', states: ['on_hold'] },
    { field: 'resolution', states: ['fulfilled', 'closed'] },
    { field: 'rejection', states: ['rejected'] },
    { field: 'cancellation', states: ['cancelled'] },
  ],
};
