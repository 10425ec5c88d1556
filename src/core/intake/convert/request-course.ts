import type { CatalogueItem, Configuration } from '../../config/configuration.ts';
import { toEntry } from '../../journal/attribution.ts';
import { isJsonMap, type JsonMap } from '../../record/json.ts';
import type { JournalEntry } from '../../record/record.ts';
import { recordToJson } from '../../record/record-json.ts';
import type { SlaRules } from '../../sla/sla-rules.ts';
import { formatInstant, type Instant } from '../../time/instant.ts';
import { isMet } from './item-condition.ts';
import { taskDue } from './task-due.ts';

export type CourseFacts = {
  readonly item: CatalogueItem;
  readonly configuration: Configuration;
  readonly rules: SlaRules;
  /** When the request was complete. */
  readonly at: Instant;
  /** Who decides that a step is needed: automation. */
  readonly by: string;
};

/**
 * The way that a request takes from `submitted`: to those who approve it, or where no step of its item applies, on to
 * fulfilment; with the tasks of the item, due from the approval on.
 */
export function withCourse(value: JsonMap, journal: readonly JournalEntry[], facts: CourseFacts): JsonMap {
  const steps = stepsOf(value, facts.item);
  const state = steps.length === 0 ? 'approved' : 'awaiting_approval';
  const note = steps.length === 0 ? 'No approval is needed for this.' : `To be approved: ${steps.join(', ')}.`;
  const attribution = { by: facts.by, at: facts.at, source: { rule: 'approval-steps' } };
  const entry = toEntry(journal, attribution, { to: state, note });
  const tasks = tasksOf(facts, steps.length === 0 ? facts.at : undefined);
  return {
    ...value,
    state,
    ...(tasks.length === 0 ? {} : { tasks }),
    journal: [...journal, entry].map(recordToJson),
  };
}

function stepsOf({ answers }: JsonMap, { approval = [] }: CatalogueItem): readonly string[] {
  const given = isJsonMap(answers) ? answers : {};
  return approval.filter(({ when }) => isMet(when, given)).map(({ id }) => id);
}

/** Tasks by their order; due only once it is known when they may begin. */
function tasksOf(facts: CourseFacts, approvedAt: Instant | undefined): readonly JsonMap[] {
  const plan = (facts.item.fulfilment ?? []).toSorted((a, b) => (a.order ?? 1) - (b.order ?? 1));
  return plan.map(({ id, title, team, order, due_in_hours: hours }) => {
    const at = approvedAt === undefined || hours === undefined ? undefined : taskDue(team, hours, facts);
    return {
      id,
      title,
      kind: 'fulfil',
      team,
      state: 'open',
      ...(at === undefined ? {} : { due_at: formatInstant(at) }),
      ...(order === undefined ? {} : { order }),
    };
  });
}
