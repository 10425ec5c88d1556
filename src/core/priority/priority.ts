import type { OrganisationConfig } from '../config/configuration.ts';
import type { Level, Priority } from '../record/record.ts';

export type PriorityMatrix = OrganisationConfig['priority_matrix'];

/** What decides a priority; changes may go without any of it. */
export type Prioritised = {
  readonly impact?: Level | undefined;
  readonly urgency?: Level | undefined;
  readonly priority_override?: { readonly value: Priority } | undefined;
};

/** The priority by the matrix alone; `undefined` without impact or urgency. */
export function computePriority(of: Prioritised, matrix: PriorityMatrix): Priority | undefined {
  if (of.impact === undefined || of.urgency === undefined) return undefined;
  return matrix[of.impact][of.urgency];
}

/** The priority that the record should carry: the override where there is one, else the matrix. */
export function expectedPriority(of: Prioritised, matrix: PriorityMatrix): Priority | undefined {
  return of.priority_override?.value ?? computePriority(of, matrix);
}
