import type { Clock } from '../../sla/clock.ts';
import type { ExportColumn } from './table-rows.ts';

/** Every clock, those cancelled and those of records that no figure counts among them. */
export const clockColumns: readonly ExportColumn<Clock>[] = [
  { name: 'record', says: 'Id of the record that it runs on.', cell: ({ record }) => record },
  { name: 'key', says: 'Key of the clock; one on each record.', cell: ({ key }) => key },
  { name: 'definition', says: 'Definition of `config/sla.yaml`.', cell: ({ definition }) => definition },
  { name: 'kind', says: 'sla, ola or contract.', cell: ({ kind }) => kind },
  { name: 'target', says: 'response, resolution, update, approval or fulfilment.', cell: ({ target }) => target },
  { name: 'priority', says: 'Priority that it runs under.', cell: ({ priority }) => priority },
  { name: 'calendar', says: 'Calendar that it runs by.', cell: ({ calendar }) => calendar },
  { name: 'stage', says: 'in_progress, paused, completed or cancelled.', cell: ({ stage }) => stage },
  {
    name: 'breached',
    is: 'boolean',
    says: 'Whether more than the target has elapsed.',
    cell: ({ breached }) => breached,
  },
  { name: 'started_at', is: 'instant', says: 'Start, UTC.', cell: ({ started_at }) => started_at },
  {
    name: 'stopped_at',
    is: 'instant',
    says: 'Completed or cancelled, UTC.',
    cell: ({ stopped_at }) => stopped_at ?? null,
  },
  {
    name: 'original_due_at',
    is: 'instant',
    says: 'Due without any pause, UTC.',
    cell: ({ original_due_at }) => original_due_at,
  },
  { name: 'due_at', is: 'instant', says: 'Due with the pauses so far, UTC.', cell: ({ due_at }) => due_at },
  { name: 'breached_at', is: 'instant', says: 'Target passed, UTC.', cell: ({ breached_at }) => breached_at ?? null },
  {
    name: 'elapsed_seconds',
    is: 'integer',
    says: 'Open seconds of the calendar that ran.',
    cell: ({ elapsed_seconds }) => elapsed_seconds,
  },
  {
    name: 'paused_seconds',
    is: 'integer',
    says: 'Open seconds of the calendar that were paused.',
    cell: ({ paused_seconds }) => paused_seconds,
  },
  {
    name: 'target_seconds',
    is: 'integer',
    says: 'Open seconds that the target allows.',
    cell: ({ target_seconds }) => target_seconds,
  },
  {
    name: 'percent_used',
    is: 'integer',
    says: 'Whole per cent of the target, cut off.',
    cell: ({ percent_used }) => percent_used,
  },
  {
    name: 'breached_with_team',
    says: 'Team that held it at the breach.',
    cell: ({ breached_with }) => breached_with?.team ?? null,
  },
  {
    name: 'breached_with_assignee',
    says: 'Person that held it at the breach.',
    cell: ({ breached_with }) => breached_with?.assignee ?? null,
  },
];
