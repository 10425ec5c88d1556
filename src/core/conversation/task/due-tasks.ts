import { type DueFacts, taskDue } from '../../intake/convert/task-due.ts';
import type { Entry } from '../../ledger/ledger.ts';
import type { Edit } from '../../record/edit.ts';
import { formatInstant } from '../../time/instant.ts';

/** With its approval the tasks of a request get their due times; before, nobody knew when they may begin. */
export function dueTasks(entry: Entry, facts: DueFacts): readonly Edit[] {
  if (entry.kind !== 'request') return [];
  const plan = facts.configuration.catalogue.get(entry.record.catalogue_item)?.value.fulfilment ?? [];
  return (entry.record.tasks ?? []).flatMap((task, index): readonly Edit[] => {
    const planned = plan.find(({ id }) => id === task.id);
    if (planned?.due_in_hours === undefined || task.due_at !== undefined) return [];
    const at = taskDue(task.team ?? planned.team, planned.due_in_hours, facts);
    return at === undefined ? [] : [{ op: 'set', pointer: `/tasks/${index}/due_at`, value: formatInstant(at) }];
  });
}
